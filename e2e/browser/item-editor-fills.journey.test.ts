import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginBrowserJourney, type BrowserJourney, phone } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'food-business-licence'
const field = '主体业态'

let journey: BrowserJourney
let page: Page
let findings: Locator

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

/** What the answers to a question fill in, in the part of the editor that asks it. */
const findFills = (ask: string): Locator =>
  page
    .getByRole('region', { name: '情形引导', exact: true })
    .getByRole('listitem')
    .filter({ hasText: ask })
    .getByRole('group', { name: /^由回答填写的表单项/ })

/** Ticks an option of the field for an answer, or takes it back. */
const press = (fills: Locator, answer: string, option: string) =>
  fills
    .getByRole('group', { name: new RegExp(`^回答“${answer}”时`) })
    .getByText(option, { exact: true })
    .click()

const openSide = (name: string | RegExp) => findings.getByRole('tab', { name }).click()

async function openEditor(): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^编辑：食品经营许可/ }).waitFor()
  await page
    .getByRole('navigation', { name: '事项的各部分' })
    .getByRole('button', { name: /^情形引导/ })
    .click()
  findings = page.getByRole('complementary', { name: '检查与文件' })
}

describe.sequential('an item manager lets an answer give or narrow a field of the form', () => {
  test('a second option narrows the field, and the phone preview offers what is left', async () => {
    page = await journey.visitAs('item-manager-pan', `/workbench/items/${item}/edit`)
    await openEditor()
    await press(findFills('1. 经营哪一类？'), '食品销售', '餐饮服务经营者')
    await openSide('手机预览')
    await findings.getByText('餐饮服务', { exact: true }).click()
    // Given: told as a fact, and no choice is offered.
    await findings.getByRole('definition').getByText('餐饮服务经营者').waitFor()
    await expect.poll(() => findings.getByRole('radiogroup', { name: field }).count()).toBe(0)
    await findings.getByText('食品销售', { exact: true }).click()
    const choice = findings.getByRole('radiogroup', { name: field })
    await choice.waitFor()
    await expect.poll(() => choice.getByRole('radio').evaluateAll((radios) => radios.length)).toBe(2)
    await findings.getByText('根据对“经营哪一类？”的回答列出可选项').waitFor()
  })

  test('lint refuses a contradiction at its place, in the words of the questions', async () => {
    await openSide(/^检查结果/)
    const fills = findFills('2. 是否现场制售？')
    await fills.getByLabel('添加由回答填写的表单项').selectOption({ label: field })
    await press(fills, '是', '集中用餐单位食堂')
    const clash = `“经营哪一类？”为“食品销售”，并且“是否现场制售？”为“是”时，“${field}”没有符合各项回答的选项。`
    await fills.getByText(clash).waitFor()
    const finding = findings.getByRole('button').filter({ hasText: clash })
    await expect.poll(() => finding.innerText()).toContain(`是否现场制售？ › 由回答填写的表单项 › ${field}`)
    await finding.click()
    await expect.poll(() => fills.evaluate((group) => group.contains(document.activeElement))).toBe(true)
  })

  test('is mended, and the two answers together give the value', async () => {
    const fills = findFills('2. 是否现场制售？')
    await press(fills, '是', '集中用餐单位食堂')
    await press(fills, '是', '餐饮服务经营者')
    await findings.getByText(/^错误/).first().waitFor({ state: 'detached' })
    await openSide('手机预览')
    await findings.getByText('食品销售', { exact: true }).click()
    const onSite = findings.getByRole('radiogroup', { name: '是否现场制售？' })
    await onSite.getByText('是', { exact: true }).click()
    await findings.getByRole('definition').getByText('根据对“经营哪一类？”和“是否现场制售？”的回答').waitFor()
    await expect.poll(() => findings.getByRole('radiogroup', { name: field }).count()).toBe(0)
  })

  test('an option that is removed takes along what it filled in, and comes back with it', async () => {
    await openSide(/^检查结果/)
    await page.getByRole('button', { name: '删除选项“canteen”' }).click()
    const fills = findFills('1. 经营哪一类？')
    const rows = fills.getByRole('group', { name: /^回答“/ })
    await expect.poll(() => rows.count()).toBe(2)
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect.poll(() => rows.count()).toBe(3)
  })

  test('is saved, told as a difference in words, and published for whoever applies', async () => {
    await openSide('修改内容')
    await findings
      .getByText(`情形引导 › 经营哪一类？ › 由回答填写的表单项 › ${field} › 食品销售`)
      .first()
      .waitFor()
    await page.getByText(/有未保存的修改|正在保存/).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '发布……' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^修订说明/).fill('销售并现场制售的，不再重复询问主体业态。')
    await dialog.getByRole('button', { name: '发布', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const ask = (answers: object) =>
      journey.anybody.send('POST', `/items/${item}/requirements`, { answers, form: {} })
    const { body } = await ask({ business: 'sales', onSite: 'yes' })
    expect((body as { given: object[] }).given).toMatchObject([
      { element: 'food.mainBusiness', value: 'catering', by: ['business', 'onSite'] },
    ])
  })

  test('finds the same on a phone, and nothing of the page is cut off', async () => {
    page = await journey.visitAs('item-manager-pan', `/workbench/items/${item}/edit`, { device: phone })
    await openEditor()
    const fills = findFills('2. 是否现场制售？')
    await press(fills, '是', '餐饮服务经营者')
    await press(fills, '是', '集中用餐单位食堂')
    await fills.getByText(/没有符合各项回答的选项/).waitFor()
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    await expect.poll(width).toBe(phone.viewport.width)
    await fills.getByRole('button', { name: `不再由回答填写“${field}”` }).click()
    await expect.poll(() => fills.getByRole('group', { name: /^回答“/ }).count()).toBe(0)
  })
})
