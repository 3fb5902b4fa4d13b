import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { publishMatter } from '../matter-story.ts'
import { findBarriers, measureOverhang } from './accessibility.ts'
import { beginBrowserJourney, type BrowserJourney, phone } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const matter = 'open-stationery-shop'
const note = '按群众常用说法调整简介，开业前即可预约银行开户。'
const reason = '出版物零售的办理方式调整，重新编制后再发布。'

let journey: BrowserJourney
let page: Page
let source: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  await publishMatter(journey, matter)
  const manager = journey.as('item-manager-pan')
  ;({ source } = (await manager.send('GET', `/matters/${matter}/revisions/1`)).body as { source: string })
  return journey
})

const summary = '登记、税务、出版物零售等一次申请；只卖文具的不需要许可。'
const newSummary = '登记、税务、银行开户一次申请；兼卖图书的一并申请出版物零售许可。'
const wrongItem = 'housing-fund-accounts-of-nobody'

/** With a new summary, and with an item that is not there. */
const makeFile = () => {
  const changed = source
    .replace(summary, newSummary)
    .replace('item: housing-fund-registration,', `item: ${wrongItem},`)
  return { name: '开文具店.yaml', mimeType: 'application/yaml', buffer: Buffer.from(changed) }
}

const publish = () => page.getByRole('button', { name: '发布', exact: true })

describe.sequential('an item manager publishes a change of a matter', () => {
  test('an uploaded file is checked, and the finding leads to its line', async () => {
    page = await journey.visitAs('item-manager-pan', '/workbench/published-matters')
    await page.getByRole('link', { name: '我要开文具店', exact: true }).click()
    await page.getByRole('link', { name: '修改并发布', exact: true }).click()
    await page.getByText('没有发现问题，可以发布。').waitFor()
    await page.getByLabel('选择定义文件').setInputFiles(makeFile())
    const findings = page.getByRole('region', { name: '检查结果' })
    const finding = findings.getByRole('listitem').filter({ hasText: wrongItem })
    await finding.waitFor()
    await page.getByLabel('修订说明').fill(note)
    await expect.poll(() => publish().isDisabled()).toBe(true)
    await page.getByText(/还有\d+处错误，改正后才能发布。/).waitFor()
    const line =
      makeFile()
        .buffer.toString()
        .split('\n')
        .findIndex((text) => text.includes(wrongItem)) + 1
    await finding
      .getByRole('button', { name: `第${line}行` })
      .first()
      .click()
    const editor = page.getByRole('textbox', { name: '定义文件（YAML）' })
    await expect.poll(() => editor.locator('.cm-activeLine').textContent()).toContain(wrongItem)
  })

  test('mended where it is wrong, it survives a reload and is published with a note', async () => {
    // The cursor stands at the beginning of the line to which the finding led.
    await page.keyboard.press('Shift+End')
    await page.keyboard.insertText('  - { item: housing-fund-registration, when: { form: company } }')
    await page.getByText('没有发现问题，可以发布。').waitFor()
    await page.reload()
    await page.getByText('已恢复本机保存的未发布内容。').waitFor()
    const changes = page.getByRole('region', { name: '与第1版相比的修改' })
    await changes.getByText(newSummary).waitFor()
    await expect.poll(() => publish().isDisabled()).toBe(true)
    await page.getByLabel('修订说明').fill(note)
    await publish().click()
    await page.getByRole('heading', { level: 1, name: '我要开文具店' }).waitFor()
  })

  test('the revision stands there with its note and what it changed', async () => {
    const revisions = page.getByRole('table', { name: '历次版本' })
    const second = revisions.getByRole('row', { name: /第2版/ })
    await second.getByText(note).waitFor()
    await second.getByRole('button', { name: '查看修改' }).click()
    const changes = page.getByRole('table', { name: '修改内容' })
    const row = changes.getByRole('row').filter({ hasText: '简介' })
    await row.getByText(summary).waitFor()
    await row.getByText(newSummary).waitFor()
    await expect.poll(() => changes.getByRole('row').count()).toBe(2)
    const guide = await journey.visitAsAnybody(`/matters/${matter}`)
    await guide.getByText(newSummary).waitFor()
    await guide.context().close()
  })

  test('withdrawn with a reason, it is told so to whoever looks for it, and the list has it no more', async () => {
    await page.getByRole('button', { name: '停用……' }).click()
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
    const confirm = dialog.getByRole('button', { name: '停用', exact: true })
    await dialog.getByLabel('停用原因').fill('调整。')
    await expect.poll(() => confirm.isDisabled()).toBe(true)
    await dialog.getByLabel('停用原因').fill(reason)
    await confirm.click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('已停用', { exact: true }).waitFor()
    await page.getByRole('heading', { level: 1, name: '我要开文具店' }).waitFor()
    await page.getByRole('link', { name: '重新发布', exact: true }).waitFor()
    await page.context().close()

    const visitor = await journey.visitAsAnybody(`/matters/${matter}`, { device: phone })
    await visitor.getByRole('heading', { level: 1, name: '我要开文具店' }).waitFor()
    await visitor.getByText('这件事已经停用，不再受理新的申请').waitFor()
    await visitor.getByText('2025年9月8日').waitFor()
    await visitor.getByText(reason).waitFor()
    expect(await findBarriers(visitor)).toEqual([])
    await expect.poll(() => measureOverhang(visitor)).toBe(0)
    await visitor.goto(`${journey.url}/matters`)
    await visitor.getByRole('heading', { level: 1 }).waitFor()
    await visitor.waitForLoadState('networkidle')
    await expect.poll(() => visitor.getByRole('link', { name: '我要开文具店' }).count()).toBe(0)
    await visitor.context().close()
  })
})
