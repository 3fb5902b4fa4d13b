import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { done } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }

let journey: BrowserJourney
let page: Page
let draftId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  const enterprise = journey.as('enterprise-yunhe')
  const content = await fillApplication(journey, enterprise, item, answers)
  const filing = { content, contact, delivery: 'electronic' }
  const { caseId } = done(await enterprise.send('POST', '/cases', { item, filing }))
  done(await journey.as('counter-hall-sun').act(caseId, 'acceptance'))
  // The last day by a promise of seven working days; one of six is over.
  journey.moveTo('2025-09-17 10:00')
  const manager = journey.as('item-manager-pan')
  const begun = done(await manager.send('POST', '/item-drafts', { from: item })) as unknown as {
    draftId: string
    source: string
  }
  draftId = begun.draftId
  const source = begun.source.replace('promised: 7,', 'promised: 6,')
  done(await manager.send('PUT', `/item-drafts/${draftId}`, { source }, { ifMatch: '"1"' }))
  return journey
})

test.sequential(
  'a draft that breaks a rule is not rehearsed; the place is named and leads there',
  async () => {
    const manager = journey.as('item-manager-pan')
    const { body } = await manager.send('GET', `/item-drafts/${draftId}`)
    const { source } = body as { readonly source: string }
    const save = async (text: string, version: number) =>
      done(
        await manager.send('PUT', `/item-drafts/${draftId}`, { source: text }, { ifMatch: `"${version}"` }),
      )
    await save(source.replace('promised: 6,', 'promised: 60,'), 2)
    const visit = await journey.visitAs('item-manager-pan', `/workbench/item-drafts/${draftId}/rehearsals`)
    await visit.getByRole('button', { name: '开始演练', exact: true }).click()
    const refusal = visit.getByRole('alert').filter({ hasText: '改正后才能演练' })
    const place = refusal.getByRole('link', { name: '办理时限 › 承诺时限', exact: true })
    await place.waitFor()
    await expect.poll(() => refusal.getByText('limits').count()).toBe(0)
    await place.click()
    await visit.getByRole('heading', { level: 1, name: /^编辑：/ }).waitFor()
    await expect.poll(() => visit.locator(':focus').inputValue()).toBe('60')
    await visit.context().close()
    await save(source, 3)
  },
)

test.sequential('a draft with a shorter promise is rehearsed, and its late cases are shown', async () => {
  page = await journey.visitAs('item-manager-pan', `/workbench/item-drafts/${draftId}`)
  await page.getByRole('link', { name: '演练', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^演练：/ }).waitFor()
  await page.getByLabel('最多演练件数').fill('0')
  await page.getByRole('button', { name: '开始演练', exact: true }).click()
  await page.getByText('请填写正整数。').waitFor()
  await page.getByLabel('最多演练件数').fill('100')
  await page.getByLabel(/^提交日期至/).fill('2025-01-31')
  await page.getByRole('button', { name: '开始演练', exact: true }).click()
  await page.getByText('没有符合条件的办件').waitFor()
  // The newest of two is told by its time, which stands still in a story.
  journey.moveTo('2025-09-17 10:01')
  await page.getByLabel(/^提交日期至/).fill('')
  await page.getByRole('button', { name: '开始演练', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: '超期办件', exact: true }).waitFor()
  const affected = page.getByRole('region', { name: '有变化的办件' })
  await affected.getByText('承诺办结时限届满日由2025年9月17日变为2025年9月16日').waitFor()
  await affected.getByText('将超过承诺办结时限').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出结果（CSV）' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^演练结果-.*\.csv$/)
})

test.sequential(
  'the publish dialog tells what the newest rehearsal found, and the draft is published',
  async () => {
    await page.getByRole('link', { name: '返回编辑', exact: true }).click()
    await page.getByRole('button', { name: '发布……' }).click()
    const dialog = page.getByRole('dialog', { name: '发布事项' })
    await dialog.getByText('演练1件：新增超期1件').waitFor()
    await dialog.getByRole('button', { name: '发布', exact: true }).click()
    const told = page.getByText(/已发布第2版/)
    await told.waitFor()
    await expect.poll(() => told.count()).toBeGreaterThan(0)
    await page.context().close()
  },
)
