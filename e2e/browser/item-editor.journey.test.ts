import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readCase } from '../answers.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { item, seedCases } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let caseId: string
let page: Page

tellJourney(async () => {
  journey = await beginBrowserJourney()
  caseId = (await seedCases(journey)).reviewed
  return journey
})

/** The newest revision that is published. */
async function readRevision(): Promise<number> {
  const { body } = await journey.as('item-manager-pan').send('GET', `/items/${item}/revisions`)
  return Math.max(
    ...(body as { revisions: { revision: number }[] }).revisions.map(({ revision }) => revision),
  )
}

describe.sequential('an item manager changes a published item', () => {
  test('finds it, and the editor shows that nothing is wrong with it', async () => {
    page = await journey.visitAs('item-manager-pan', '/workbench/items')
    await page
      .getByRole('link', { name: /^编辑食品经营许可/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /^编辑：食品经营许可/ }).waitFor()
    await expect.poll(() => page.getByText(/^错误/).count()).toBe(0)
  })

  test('is stopped by lint: a promise longer than the statute is not published', async () => {
    await page.getByRole('navigation', { name: '事项的各部分' }).getByRole('button', { name: /时限/ }).click()
    await page.getByLabel(/^承诺/).first().fill('40')
    const findings = page.getByRole('complementary', { name: '检查与文件' })
    await findings.getByText(/^错误/).first().waitFor()
    await expect.poll(() => findings.innerText()).toContain('法定')
    await page.getByRole('button', { name: '发布……' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/改正后才能发布/).waitFor()
    await expect.poll(() => dialog.getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: '返回编辑' }).click()
  })

  test('mends it and publishes, and new applications follow the new revision', async () => {
    const before = await readRevision()
    await page.getByLabel(/^承诺/).first().fill('6')
    await page
      .getByRole('complementary', { name: '检查与文件' })
      .getByText(/^错误/)
      .first()
      .waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '发布……' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/继续适用各自受理时的版本/).waitFor()
    await dialog.getByLabel(/^修订说明/).fill('承诺时限由7个工作日压缩为6个工作日。')
    await dialog.getByRole('button', { name: '发布', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => readRevision()).toBe(before + 1)
  })

  test('leaves the case that is under way with the revision that it was filed under', async () => {
    const view = await readCase(journey.as('head-approval-han'), caseId)
    expect(view.revision).toBe((await readRevision()) - 1)
    const officer = await journey.visitAs('reviewer-food-gao', `/workbench/cases/${caseId}?part=clocks`)
    await officer.getByRole('tab', { name: '时限', selected: true }).waitFor()
    expect(view.clocks.find(({ kind }) => kind === 'promised')?.reading.due).toBe('2025-09-24')
  })
})
