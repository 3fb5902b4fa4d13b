import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readCase, readDocument } from '../answers.ts'
import { findBarriers } from './accessibility.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let page: Page

tellJourney(async () => (journey = await beginBrowserJourney()))

const dialog = () => page.getByRole('dialog')

async function chooseItem(): Promise<void> {
  const search = page.getByLabel('办理什么事项？')
  // Enter comes before the answer: the first item is opened when it is there.
  await search.fill('食品经营许可')
  await search.press('Enter')
  await page.getByRole('heading', { level: 1, name: '食品经营许可（新办）' }).waitFor()
}

/** A person stands there with hardly anything: who it is and how to reach them is all that is taken down. */
async function beginIntake(): Promise<void> {
  page = await journey.visitAs('counter-hall-zhou', '/workbench/intake')
  await chooseItem()
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  const applicant = part('申请人')
  await applicant.getByRole('radiogroup', { name: '申请人类型' }).getByText('个人', { exact: true }).click()
  await applicant.getByLabel('公民身份号码', { exact: true }).fill('110000199203120026')
  await applicant.getByLabel('姓名', { exact: true }).fill('周小芸')
  await applicant.getByLabel('联系电话', { exact: true }).fill('13900139000')
  const contact = part('联系与送达')
  await contact.getByLabel('联系人', { exact: true }).fill('周小芸')
  await contact.getByLabel('联系人电话', { exact: true }).fill('13900139000')
  await contact.getByRole('radiogroup', { name: '结果送达方式' }).getByText(/窗口/).first().click()
}

async function readFiled() {
  const caseId = /done\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  await journey.settleQueue()
  return readCase(journey.as('counter-hall-zhou'), caseId)
}

describe.sequential('the dialogs of the window', () => {
  test('the one-time notice lists what is missing, is not given half worded, and can be left', async () => {
    await beginIntake()
    await page.getByRole('button', { name: '收件并一次性告知', exact: true }).click()
    await dialog().getByRole('heading', { level: 3 }).first().waitFor()
    const listed = await dialog().getByRole('heading', { level: 3 }).count()
    expect(listed).toBeGreaterThan(2)
    expect(await findBarriers(page)).toEqual([])
    await dialog()
      .getByLabel(/^增加补正内容/)
      .selectOption({ index: 1 })
    await expect.poll(() => dialog().getByRole('heading', { level: 3 }).count()).toBe(listed + 1)
    await dialog().getByRole('button', { name: '收件并出具告知书' }).click()
    await dialog().getByText('请写明存在的问题。').waitFor()
    const wrong = dialog().locator('[aria-invalid="true"]').first()
    await expect.poll(() => wrong.evaluate((field) => field === document.activeElement)).toBe(true)
    await dialog().getByRole('button', { name: '返回修改' }).click()
    await dialog().waitFor({ state: 'detached' })
    const contact = page.getByRole('region', { name: '联系与送达', exact: true })
    await expect.poll(() => contact.getByLabel('联系人', { exact: true }).inputValue()).toBe('周小芸')
  })

  test('the notice that is given is sealed, and says the very points', async () => {
    await page.getByRole('button', { name: '收件并一次性告知', exact: true }).click()
    const headings = dialog().getByRole('heading', { level: 3 })
    await headings.first().waitFor()
    const [kept = ''] = await headings.allInnerTexts()
    for (let left = await headings.count(); left > 1; left -= 1)
      await dialog()
        .getByRole('button', { name: /^删除：/ })
        .last()
        .click()
    await dialog().getByLabel('存在的问题', { exact: true }).fill('未提交任何材料。')
    await dialog().getByLabel('补正要求', { exact: true }).fill('请按办事指南补交材料。')
    await dialog().getByRole('button', { name: '收件并出具告知书' }).dblclick()
    await page.getByRole('heading', { level: 1, name: '已收件，并已一次性告知补正' }).waitFor()
    const view = await readFiled()
    expect(view).toMatchObject({ status: 'correction-requested', item })
    const { text } = await readDocument(journey.as('counter-hall-zhou'), view.caseId, 'correction-notice')
    expect(text).toContain('请按办事指南补交材料。')
    expect(kept).not.toBe('')
    await page.reload()
    await page.getByRole('button', { name: /^打印.*补正/ }).waitFor()
    // The browser of the journeys has no viewer for the tab that is opened.
    const opened = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          window.open = (address) => {
            resolve(String(address))
            return window
          }
        }),
    )
    await page.getByRole('button', { name: /^打印.*补正/ }).click()
    expect(await opened).toMatch(/^blob:/)
    await page.context().close()
  })

  test('a name that the register fills in late is typed over, and not behind', async () => {
    page = await journey.visitAs('counter-hall-zhou', '/workbench/intake')
    await chooseItem()
    const applicant = page.getByRole('region', { name: '申请人', exact: true })
    await applicant.getByText('个人', { exact: true }).click()
    let answer = () => {}
    const asked = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/subjects/recognitions', async (route) => {
      await asked
      await route.continue()
    })
    await applicant.getByLabel('公民身份号码', { exact: true }).fill('110000199203120026')
    const name = applicant.getByLabel('姓名', { exact: true })
    await name.focus()
    answer()
    await expect.poll(() => name.inputValue()).toBe('周小芸')
    await page.keyboard.insertText('周小云')
    await expect.poll(() => name.inputValue()).toBe('周小云')
    await applicant.getByText('该号码登记的姓名（名称）是“周小芸”').waitFor()
    await page.context().close()
  })

  test('a refusal of acceptance needs its reason and who is competent', async () => {
    await beginIntake()
    await page.getByRole('button', { name: '不予受理', exact: true }).click()
    await dialog().getByRole('button', { name: '收件并作出不予受理决定' }).click()
    await dialog().getByText('请写明应向哪个行政机关申请。').waitFor()
    await dialog().getByText('请具体写明理由').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await dialog().getByLabel('有权受理的机关', { exact: true }).fill('云泽市东湖区行政审批局')
    await dialog().getByLabel('理由', { exact: true }).fill('经营场所在外区')
    await dialog().getByRole('button', { name: '收件并作出不予受理决定' }).click()
    await dialog().getByText('请具体写明理由').waitFor()
    await dialog().getByLabel('理由', { exact: true }).fill('经营场所位于外区，不属于本机关职权范围。')
    await dialog().getByRole('button', { name: '收件并作出不予受理决定' }).click()
    await page.getByRole('heading', { level: 1, name: '已作出不予受理决定' }).waitFor()
    const view = await readFiled()
    expect(view).toMatchObject({ status: 'closed', closeReason: 'acceptance-refused' })
    await page.context().close()
  })
})
