import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { doneMatter, fileMatter, fillMatter, publishMatter } from '../matter-story.ts'
import { findBarriers, measureOverhang } from './accessibility.ts'
import { beginBrowserJourney, type BrowserJourney, phone } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const matter = 'company-simple-closing'
const notice = 'simple-deregistration-notice'
const claim = '该公司尚欠货款三万元未付，债权有合同和送货单为证。'
const finding = '经核对银行回单，所述货款已经付清。'

let journey: BrowserJourney
let matterCaseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  await publishMatter(journey, matter, (definition) => ({
    ...definition,
    notices: definition.notices.map((entry) => ({ ...entry, onObjection: 'examine' as const })),
  }))
  const enterprise = journey.as('enterprise-minghua')
  const guide = await journey.anybody.send('GET', `/matters/${matter}`)
  const { answers } = (guide.body as { typical: { answers: Record<string, string> } }).typical
  const content = await fillMatter(journey, enterprise, matter, answers)
  matterCaseId = doneMatter(await fileMatter(enterprise, matter, content)).matterCaseId
  return journey
})

const leave = (page: Page) => page.context().close()

describe.sequential('an objection to a notice on the pages', () => {
  test('whoever objects finds it under the own affairs at once', async () => {
    const page = await journey.visitAs('enterprise-yunhe', `/notices/${matterCaseId}/${notice}`)
    await page.getByLabel('异议理由和证据').fill(claim)
    await page.getByRole('button', { name: '提交异议' }).click()
    await page.getByText(/异议已于.*提交，编号为第1号/).waitFor()
    await page.getByRole('link', { name: '查看我的异议' }).click()
    await page.getByRole('heading', { level: 2, name: /第1号异议：简易注销公示/ }).waitFor()
    await expect.poll(() => page.getByText('正在审查', { exact: true }).count()).toBe(1)
    await leave(page)
  })

  test('a clerk who takes one down is asked how to reach whoever objects', async () => {
    const page = await journey.visitAs('counter-hall-sun', `/notices/${matterCaseId}/${notice}`)
    await page.getByLabel('异议人姓名或者名称').fill('钱建设')
    await page.getByLabel('异议理由和证据').fill('尚欠装修尾款八千元。')
    const raise = page.getByRole('button', { name: '提交异议' })
    await raise.click()
    await page.getByText('请填写异议人的联系方式。').waitFor()
    await page.getByLabel('联系方式').fill('13800000001')
    await raise.click()
    await expect.poll(() => page.getByText('请将编号告知异议人。', { exact: false }).count()).toBe(1)
    await leave(page)
  })

  test('the lead authority answers the one, and sees how to reach the other', async () => {
    const page = await journey.visitAs('head-approval-han', `/workbench/matters/${matterCaseId}`)
    await page.getByText('13800000001').waitFor()
    await page
      .getByRole('button', { name: /^答复异议/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: '答复第1号异议' })
    await dialog.getByText('异议不成立，公示继续').click()
    await dialog.getByLabel('答复内容').fill(finding)
    await dialog.getByRole('button', { name: '确认答复' }).click()
    await expect.poll(() => dialog.count()).toBe(0)
    await leave(page)
  })

  test('whoever objected is led by the message to the answer, its reasons and where to turn, on a phone', async () => {
    const page = await journey.visitAs('enterprise-yunhe', '/my/messages', { device: phone })
    await page.getByText(`第1号异议经审查不成立。理由：${finding}`, { exact: false }).waitFor()
    await page
      .getByRole('link', { name: /^查看我的异议/ })
      .first()
      .click()
    await page.getByText('异议不成立', { exact: true }).waitFor()
    await page.getByText(finding, { exact: true }).waitFor()
    await page.getByText(/六十日内向.*申请行政复议.*六个月内.*提起行政诉讼/).waitFor()
    await page.getByText(/监督投诉电话：/).waitFor()
    await expect.poll(() => measureOverhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await leave(page)
  })

  test('the applicant reads the answer and learns neither name nor telephone', async () => {
    const page = await journey.visitAs('enterprise-minghua', `/my/matters/${matterCaseId}`)
    await page.getByText(finding, { exact: false }).waitFor()
    await expect.poll(() => page.getByText(/云泽禾香|钱建设|13800000001/).count()).toBe(0)
    await leave(page)
  })
})
