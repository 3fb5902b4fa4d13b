import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { readPages } from '../../packages/server/src/documents/testing/read-pdf.ts'
import { readCase } from '../answers.ts'
import { fillApplication, type Content } from '../filing.ts'
import { waitForPage } from './accessibility.ts'
import { act, completeStep, openAct, submitAct } from './act.ts'
import { beginBrowserJourney, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { answerQuestions, fillForm, findMaterial, makePdf, readAsked, supply, supplyAll } from './fill-in.ts'
import { answers, item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let content: Content
let page: Page
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  content = await fillApplication(journey, journey.as('enterprise-yunhe'), item, answers, {
    'premises.name': '湖畔小馆',
    'premises.area': 86,
  })
  return journey
})

const goOn = () => page.getByRole('button', { name: '下一步', exact: true }).click()
const step = (title: string) => page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
const readBody = () => page.getByRole('main').innerText()

async function openCase(account: Parameters<BrowserJourney['visitAs']>[0]): Promise<void> {
  page = await journey.visitAs(account, `/workbench/cases/${caseId}`)
  await page.getByRole('region', { name: '可以办理' }).waitFor()
}

describe.sequential('a food business licence in the browser', () => {
  test('is found by everyday words, and its guide leads to the application', async () => {
    page = await journey.visitAs('enterprise-yunhe', '/')
    await page.getByRole('combobox').first().fill('kfg')
    await page.keyboard.press('Enter')
    await page
      .getByRole('main')
      .getByRole('link', { name: /食品经营许可/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /食品经营许可/ }).waitFor()
    await page
      .getByRole('link', { name: /在线申请|立即申请|在线办理/ })
      .first()
      .click()
    await step('申请人和情形')
    expect(page.url()).toContain(`/apply/${item}`)
  })

  test('is filled in step by step, and what was filled in survives a reload', async () => {
    await answerQuestions(page, await readAsked(journey, item, {}), answers)
    const asked = await readAsked(journey, item, content)
    await answerQuestions(page, asked, answers)
    await goOn()
    await step('填写申请表')
    // What the account knows stands there, with where it is from.
    await page.getByText('来自本单位账号，如有变化可以修改。').first().waitFor()
    const ownNumber = page.getByLabel(/^统一社会信用代码/).first()
    expect(await ownNumber.inputValue()).toBe('91990102MA90000116')
    // An application in the name of the enterprise with the number of another would be refused.
    await page.getByText('来自本单位账号；以本单位名义申请，不能修改。').waitFor()
    expect(await ownNumber.isEditable()).toBe(false)
    await fillForm(page, asked, content.form)
    await page
      .getByText(/已保存/)
      .first()
      .waitFor()
    await page.reload()
    await step('填写申请表')
    expect(
      await page
        .getByLabel(/^经营场所名称|^字号|^场所名称|^门店名称/)
        .first()
        .inputValue(),
    ).toBe('湖畔小馆')
    await goOn()
    await step('上传材料')
    await supplyAll(page, asked)
    await goOn()
    await step('联系和送达')
    await page.getByLabel('联系人', { exact: true }).fill('赵明远')
    await page.getByLabel('联系电话', { exact: true }).fill('13800138000')
    await page
      .getByRole('radiogroup', { name: '结果送达方式' })
      .getByRole('radio')
      .first()
      .check({ force: true })
    await goOn()
    await step('核对并提交')
  })

  test('what differs from the register is told before it is filed, and leads to its field', async () => {
    const representative = page.getByLabel(/^法定代表人/).first()
    const steps = page.getByRole('navigation', { name: '申请步骤' })
    await steps.getByText('填写申请表').click()
    await step('填写申请表')
    await representative.fill('赵明达')
    await steps.getByText('核对并提交').click()
    await step('核对并提交')
    const told = page.getByRole('listitem').filter({ hasText: '登记为“赵明远”，本次填写“赵明达”。' })
    await told.waitFor()
    await page.getByRole('button', { name: '修改', exact: true }).first().click()
    await step('填写申请表')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toMatch(/^field-form-enterprise-/)
    await representative.fill('赵明远')
    await steps.getByText('核对并提交').click()
    await step('核对并提交')
    await expect.poll(() => told.count()).toBe(0)
  })

  test('is not filed before the statement is agreed to, and then once, however often one clicks', async () => {
    await page.getByRole('button', { name: '提交申请', exact: true }).click()
    await page.getByText('请先阅读并同意申请人声明').waitFor()
    await page.getByText('我已阅读并同意以上声明').click()
    await page.getByRole('button', { name: '提交申请', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '签署并提交' }).dblclick()
    await page.getByRole('heading', { level: 1, name: '申请已提交' }).waitFor()
    caseId = /cases\/([^/]+)\/receipt/.exec(page.url())?.[1] ?? ''
    expect(await readBody()).toContain((await readCase(journey.as('enterprise-yunhe'), caseId)).number)
    await page.context().close()
  })

  test('the window receives it and asks once for everything that is missing', async () => {
    await openCase('counter-hall-sun')
    await act(page, '收件', '确认收件')
    const dialog = await openAct(page, '一次性告知补正')
    const checklist = dialog.getByRole('region', { name: '核对清单' })
    await checklist
      .getByRole('listitem')
      .filter({ hasText: '场所' })
      .first()
      .getByRole('button', { name: '其他问题' })
      .click()
    await dialog.getByLabel('存在的问题').fill('租赁合同缺少签章页。')
    await dialog.getByLabel('补正要求').fill('补交完整的租赁合同。')
    await submitAct(dialog, '发出告知书（1 条）')
    await page.context().close()
    expect((await readCase(journey.as('enterprise-yunhe'), caseId)).status).toBe('correction-requested')
  })

  test('the applicant sees on a phone exactly what is asked, and answers it there', async () => {
    journey.moveTo('2025-09-10 15:00')
    page = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`, { device: phone })
    await page.getByRole('link', { name: '开始补正' }).click()
    await page.getByRole('heading', { level: 1, name: '补正申请' }).waitFor()
    expect(await readBody()).toContain('补交完整的租赁合同。')
    await page.getByRole('button', { name: '提交补正' }).click()
    await page
      .getByText(/还没有按要求修改/)
      .first()
      .waitFor()
    const [asked] = (await readCase(journey.as('enterprise-yunhe'), caseId)).notices
    const subject = asked?.points[0]?.subject.slice('material:'.length)
    const { materials } = await readAsked(journey, item, content)
    const name = materials.find(({ material }) => material === subject)?.type.name
    const words = typeof name === 'string' ? name : (name?.zh ?? '')
    await findMaterial(page, words).waitFor()
    await supply(page, words, [makePdf('租赁合同全本')])
    await page.getByRole('button', { name: '提交补正' }).click()
    await page.getByRole('heading', { level: 1, name: /食品经营许可/ }).waitFor()
    expect((await readCase(journey.as('enterprise-yunhe'), caseId)).status).toBe('submitted')
    await page.context().close()
  })

  test('it is accepted, reviewed and inspected', async () => {
    journey.moveTo('2025-09-11 09:00')
    await openCase('counter-hall-sun')
    await act(page, '受理', '确认受理')
    await page.context().close()
    await openCase('reviewer-food-gao')
    await completeStep(page, { passes: true, opinion: '材料真实完整，符合要求。' })
    await page.context().close()
    await openCase('inspector-food-liang')
    await completeStep(page, { passes: true, opinion: '现场与图纸一致，设施齐备。', people: '宋岚' })
    await page.context().close()
    const { steps } = await readCase(journey.as('head-approval-han'), caseId)
    expect(steps.map(({ status }) => status)).not.toContain('open')
  })

  test('the head sees the decision as it will be sealed, grants, and the licence is issued and delivered', async () => {
    journey.moveTo('2025-09-18 16:00')
    await openCase('head-approval-han')
    const grant = await openAct(page, '准予许可')
    await grant.getByLabel('决定意见').fill('经审查，申请材料齐全，现场核查合格，准予许可。')
    await submitAct(grant, '作出准予决定')
    await act(page, '制发证照', '制发')
    await page.context().close()
    await openCase('delivery-hall-xu')
    await act(page, '送达', '确认送达')
    await page.context().close()
    await journey.settleQueue()
    expect((await readCase(journey.as('enterprise-yunhe'), caseId)).status).toBe('finished')
  })

  test('the enterprise downloads the licence, and anybody verifies it at the address of its code', async () => {
    page = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`)
    await page.getByRole('link', { name: '查看证照' }).click()
    const link = page.getByRole('link', { name: '下载电子证照（PDF）' })
    const downloaded = page.waitForEvent('download')
    await link.click()
    const stream = await (await downloaded).createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    expect(readPages(Buffer.concat(parts)).join('').replaceAll(/\s/g, '')).toContain('食品经营许可证')
    const { licence } = await readCase(journey.as('enterprise-yunhe'), caseId)
    const address = await page.getByRole('link', { name: '打开核验页面' }).getAttribute('href')
    expect(address).toBe(`/verify/licence/${licence?.identifier}`)
    const stranger = await journey.visitAsAnybody(address ?? '', { device: phone })
    await waitForPage(stranger)
    const told = await stranger.locator('body').innerText()
    expect(told).toContain('有效')
    expect(told).toContain('云泽禾香餐饮管理有限公司')
  })
})
