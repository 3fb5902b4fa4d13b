import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, readCase, readDocument } from '../answers.ts'
import { contact, fillApplication, type Content } from '../filing.ts'
import { waitForPage } from './accessibility.ts'
import { openAct, refuseAct, submitAct } from './act.ts'
import { beginBrowserJourney, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { answers, item, seedCases, type SeededCases } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

const shortReason = '请写明理由，至少 10 个字。'

let journey: BrowserJourney
let seeded: SeededCases
let content: Content
let page: Page

tellJourney(async () => {
  journey = await beginBrowserJourney()
  seeded = await seedCases(journey)
  const form = { 'premises.name': '湖畔小馆', 'premises.area': 86 }
  content = await fillApplication(journey, journey.as('enterprise-yunhe'), item, answers, form)
  return journey
})

async function openCase(account: Parameters<BrowserJourney['visitAs']>[0], caseId: string): Promise<void> {
  page = await journey.visitAs(account, `/workbench/cases/${caseId}`)
  await page.getByRole('region', { name: '可以办理' }).waitFor()
}

describe.sequential('a pre-examination that the applicant asked for', () => {
  test('is answered with points, one for each thing that must be mended', async () => {
    const enterprise = journey.as('enterprise-yunhe')
    const caseId = seeded.draft
    done(await enterprise.act(caseId, 'pre-examination-request', { content, contact }))
    await openCase('counter-hall-sun', caseId)
    const dialog = await openAct(page, '预审')
    await refuseAct(dialog, '答复申请人', ['请选择预审结论。', '请填写此项。'])
    await dialog.getByText('需要修改完善', { exact: true }).click()
    await dialog.getByLabel('意见', { exact: true }).fill('请更正场所面积后提交。')
    const checklist = dialog.getByRole('region', { name: '核对清单' })
    await checklist.getByRole('button', { name: '申请表', exact: true }).click()
    await checklist
      .getByRole('listitem')
      .filter({ hasText: '面积' })
      .first()
      .getByRole('button', { name: '其他问题' })
      .click()
    await dialog.getByLabel('存在的问题').fill('面积与平面图不一致。')
    await dialog.getByLabel('补正要求').fill('按平面图更正场所面积。')
    await submitAct(dialog, '答复申请人')
    await page.context().close()
    expect((await readCase(enterprise, caseId)).status).toBe('draft')
  })

  test('stands before the applicant, at the field of which it speaks', async () => {
    page = await journey.visitAs('enterprise-yunhe', `/cases/${seeded.draft}/edit`, { device: phone })
    await page.getByText('预审意见：请修改后再提交').waitFor()
    await page.getByText('请更正场所面积后提交。').waitFor()
    await page.getByRole('button', { name: '下一步', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: '填写申请表', exact: true }).waitFor()
    // Once in the notice above, once at the field.
    await page.getByText('按平面图更正场所面积。').nth(1).waitFor()
    await expect.poll(() => page.getByText('按平面图更正场所面积。').count()).toBe(2)
    await page.context().close()
  })
})

describe.sequential('what is put right on record', () => {
  test('a case that waits for acceptance is moved to the newer revision of its item', async () => {
    const manager = journey.as('item-manager-pan')
    const { data } = await journey.anybody.client.GET('/api/v1/items/{item}', { params: { path: { item } } })
    const definition = data?.definition as Record<string, unknown> | undefined
    const limits = { statutory: 20, promised: 6, basis: '行政许可法 第四十二条第一款' }
    const published = await manager.send('POST', '/items', { definition: { ...definition, limits } })
    expect(published.status).toBe(201)
    await openCase('counter-hall-sun', seeded.submitted)
    const dialog = await openAct(page, '更换事项版本')
    await refuseAct(dialog, '更换版本', ['请选择版本。', shortReason])
    await dialog.getByLabel('新版本').selectOption({ index: 1 })
    await dialog.getByLabel('理由', { exact: true }).fill('申请人书面同意按新版要求办理。')
    await submitAct(dialog, '更换版本')
    await page.context().close()
    expect((await readCase(journey.as('counter-hall-sun'), seeded.submitted)).revision).toBe(2)
  })

  test('a case that should not be is made void by the head, with a reason', async () => {
    await openCase('head-approval-han', seeded.submitted)
    const dialog = await openAct(page, '作废')
    await dialog.getByLabel('理由', { exact: true }).fill('重复')
    await refuseAct(dialog, '确认作废', [shortReason])
    await dialog.getByLabel('理由', { exact: true }).fill('申请人重复提交，已另案办理。')
    await submitAct(dialog, '确认作废')
    await page.context().close()
    const view = await readCase(journey.as('head-approval-han'), seeded.submitted)
    expect(view).toMatchObject({ status: 'closed', closeReason: 'voided' })
  })

  test('a slip of the pen is corrected to another value, and the notice says both', async () => {
    await openCase('head-approval-han', seeded.finished)
    const dialog = await openAct(page, '更正笔误')
    await refuseAct(dialog, '更正', ['请选择要更正的内容。', shortReason])
    await dialog.getByLabel('要更正的内容').selectOption({ label: '场所名称（招牌名称）' })
    await dialog.getByText('现为：湖畔小馆').waitFor()
    await dialog.getByLabel('理由', { exact: true }).fill('决定书将“湖畔小馆”误写，依申请材料更正。')
    await dialog.getByLabel('更正为').fill('湖畔小馆')
    await refuseAct(dialog, '更正', ['更正后的内容与原内容相同。'])
    await dialog.getByLabel('更正为').fill('湖畔小馆（总店）')
    await submitAct(dialog, '更正')
    await page.context().close()
    await journey.settleQueue()
    const head = journey.as('head-approval-han')
    const { text } = await readDocument(head, seeded.finished, 'clerical-correction')
    expect(text).toContain('湖畔小馆（总店）')
  })
})

describe.sequential('what happens to a licence, and what anybody may then read of it', () => {
  let stranger: Page

  async function verify(identifier: string): Promise<string> {
    stranger ??= await journey.visitAsAnybody('/verify', { device: phone })
    await stranger.goto(`${journey.url}/verify/licence/${identifier}`)
    await waitForPage(stranger)
    return stranger.locator('main').innerText()
  }

  async function openLicenceAct(name: string) {
    await page.getByRole('region', { name: '可办操作' }).getByRole('button', { name, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    return dialog
  }

  test('suspended: not without a reason nor until a day that is past, and verification says so', async () => {
    page = await journey.visitAs('head-approval-han', `/workbench/licences/${seeded.licence}`)
    expect(await verify(seeded.licenceIdentifier)).toContain('有效')
    const dialog = await openLicenceAct('暂扣')
    await refuseAct(dialog, '暂扣', ['请具体写明理由，不少于 10 个字。'])
    await dialog.getByLabel('理由', { exact: true }).fill('监督检查发现冷藏设施停用，责令限期改正。')
    await dialog.getByLabel(/^暂扣截止日/).fill('2025-09-01')
    await refuseAct(dialog, '暂扣', ['暂扣的截止日期须晚于今天'])
    await dialog.getByLabel(/^暂扣截止日/).fill('2025-10-31')
    await submitAct(dialog, '暂扣')
    await page
      .getByText(/起暂扣/)
      .first()
      .waitFor()
    expect(await verify(seeded.licenceIdentifier)).toContain('暂扣')
  })

  test('resumed: valid again at once', async () => {
    const dialog = await openLicenceAct('恢复')
    await dialog.getByLabel('理由', { exact: true }).fill('冷藏设施已修复，复查合格。')
    await submitAct(dialog, '恢复')
    await page
      .getByText(/起暂扣/)
      .first()
      .waitFor({ state: 'detached' })
    expect(await verify(seeded.licenceIdentifier)).toContain('该证照有效')
  })

  test('changed: with a value of the field’s own kind; the older edition is known as such', async () => {
    const dialog = await openLicenceAct('变更')
    await dialog.getByLabel('理由', { exact: true }).fill('经营场所门牌号由公安机关重新编制。')
    await refuseAct(dialog, '变更', ['请至少填写一项变更后的内容。'])
    await dialog
      .getByLabel(/经营场所|地址/)
      .first()
      .fill('云泽市明湖区湖滨路 28 号 1 层')
    await submitAct(dialog, '变更')
    await page.getByText('云泽市明湖区湖滨路 28 号 1 层').first().waitFor()
    await journey.settleQueue()
    expect(await verify(seeded.licenceIdentifier)).toContain('您核验的是旧版')
  })

  test('renewed: not without the day on which it was asked for', async () => {
    const dialog = await openLicenceAct('延续')
    await dialog.getByLabel('理由', { exact: true }).fill('持证人按期申请延续，条件未发生变化。')
    await refuseAct(dialog, '延续', ['请填写持证人提出延续申请的日期。'])
    await dialog.getByLabel('申请延续的日期').fill('2025-09-15')
    await submitAct(dialog, '延续')
    await page
      .getByText(/2035年/)
      .first()
      .waitFor()
    await journey.settleQueue()
    const head = journey.as('head-approval-han')
    const { body } = await head.send('GET', `/licences/${seeded.licence}`)
    expect(body).toMatchObject({ validTo: '2035-09-10', edition: 3 })
  })

  test('revoked: how and by which article is for the head to say, and it is over at once', async () => {
    const dialog = await openLicenceAct('撤销、吊销或者撤回')
    await dialog.getByLabel('理由', { exact: true }).fill('隐瞒真实情况取得许可，依法予以撤销。')
    await refuseAct(dialog, '撤销、吊销或者撤回', ['请选择方式。', '请写明法律依据。'])
    await dialog.getByRole('radiogroup', { name: '方式' }).getByText(/^撤销/).first().click()
    await dialog.getByLabel('法律依据').fill('行政许可法 第六十九条')
    await submitAct(dialog, '撤销、吊销或者撤回')
    const { identifier } = (await journey.as('head-approval-han').send('GET', `/licences/${seeded.licence}`))
      .body as { identifier: string }
    expect(await verify(identifier)).toMatch(/撤销|失效/)
  })

  test('annulled: on the ground that fits, and struck off', async () => {
    const dialog = await openLicenceAct('注销')
    await dialog.getByText('有效期届满未延续', { exact: true }).click()
    await dialog.getByLabel('理由', { exact: true }).fill('许可已依法撤销，办理注销手续。')
    await refuseAct(dialog, '注销', [/与证照情况不符/])
    await dialog.getByText('许可被撤销、撤回，或者证件被吊销', { exact: true }).click()
    await submitAct(dialog, '注销')
    await page
      .getByText(/日注销/)
      .first()
      .waitFor()
    expect(await verify(seeded.licenceIdentifier)).toContain('注销')
    for (const act of ['暂扣', '变更', '延续'])
      expect(
        await page
          .getByRole('region', { name: '可办操作' })
          .getByRole('button', { name: act, exact: true })
          .isDisabled(),
      ).toBe(true)
  })
})
