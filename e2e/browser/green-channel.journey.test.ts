import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, readCase } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'road-excavation'
const standing = {
  kind: 'enterprise',
  name: '云泽禾香餐饮管理有限公司',
  identifier: '91990102MA90000116',
  phone: '13900139000',
}
const reason = '湖滨路主供水管爆裂，周边居民停水，须立即抢修。'

let journey: BrowserJourney
let caseId: string
let number: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  const clerk = journey.as('counter-hall-zhou')
  const content = await fillApplication(journey, clerk, item, { reason: 'emergency', traffic: 'no' })
  const { 'road-restoration-agreement': _later, ...materials } = content.materials
  const filing = { content: { ...content, materials }, contact, delivery: 'electronic' }
  const taken = await clerk.send('POST', '/cases', { item, applicant: standing, channel: 'window', filing })
  caseId = done(taken).caseId
  done(await clerk.act(caseId, 'reception'))
  number = (await readCase(clerk, caseId)).number ?? ''
  return journey
})

const openCase = (account: Parameters<BrowserJourney['visitAs']>[0]) =>
  journey.visitAs(account, `/workbench/cases/${caseId}`)
const begin = (page: Page, act: string) =>
  page.locator('#acts').getByRole('button', { name: act, exact: true }).click()

describe.sequential('an emergency at the window (绿色通道)', () => {
  test('the clerk asks for the green channel, with the ground and the reason', async () => {
    const page = await openCase('counter-hall-zhou')
    await begin(page, '启用绿色通道')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('事后补交').waitFor()
    await dialog.getByRole('button', { name: '提请批准' }).click()
    await dialog.getByText('请写明理由').first().waitFor()
    await dialog.getByLabel('紧急情况和理由').fill(reason)
    await dialog.getByRole('button', { name: '提请批准' }).click()
    await page.getByText('绿色通道待批准').first().waitFor()
    expect((await readCase(journey.as('counter-hall-zhou'), caseId)).greenChannel?.reason).toBe(reason)
  })

  test('the head finds it in the day’s work and approves it', async () => {
    const work = await journey.visitAs('head-approval-lv', '/workbench')
    await work.getByRole('heading', { name: '待批准启用的绿色通道' }).waitFor()
    await work.getByRole('link', { name: number }).first().waitFor()
    const page = await openCase('head-approval-lv')
    await begin(page, '批准启用绿色通道')
    await page.getByRole('dialog').getByRole('button', { name: '批准启用' }).click()
    await page
      .getByRole('heading', { name: /绿色通道/ })
      .first()
      .waitFor()
    await page.getByText('适用至').first().waitFor()
    expect((await readCase(journey.as('head-approval-lv'), caseId)).greenChannel?.status).toBe('open')
    done(await journey.as('counter-hall-zhou').act(caseId, 'acceptance'))
  })

  test('the reviewer reads the standard of each point and shows what meets it', async () => {
    const page = await openCase('reviewer-works-cheng')
    await begin(page, '完成环节')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/面积之差不超过5%/).waitFor()
    const points = dialog.locator('fieldset ol > li')
    for (let at = 0; at < (await points.count()); at += 1) {
      await points.nth(at).getByText('符合', { exact: true }).click()
    }
    await dialog.getByText('通过', { exact: true }).click()
    await dialog.getByLabel('意见', { exact: true }).fill('属于紧急抢修，同意。')
    await dialog.getByRole('button', { name: '提交意见' }).click()
    await dialog
      .getByText(/须附证据/)
      .first()
      .waitFor()
    // Each point says at its own field what it lacks, and the first is where one goes on.
    const first = points.first().getByLabel(/^证据/)
    await expect.poll(() => first.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
    await expect
      .poll(() => points.filter({ hasText: '本项须附证据：申请材料或者文字说明。' }).count())
      .toBe(await points.count())
    for (let at = 0; at < (await points.count()); at += 1) {
      await points.nth(at).getByLabel(/^证据/).selectOption('material:emergency-repair-report')
      await points.nth(at).getByLabel(/^页码/).fill('1')
    }
    await dialog.getByRole('button', { name: '提交意见' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const steps = await journey.visitAs('reviewer-works-cheng', `/workbench/cases/${caseId}?part=steps`)
    const shown = steps.getByText(/证据：.*第1页/)
    await shown.first().waitFor()
    await expect.poll(() => shown.count()).toBe(4)
  })

  test('after the grant the case and the list of openings say what is owed', async () => {
    const grant = { opinion: '同意紧急抢修。', conditions: [], validTo: '2027-12-31' }
    done(await journey.as('head-approval-lv').act(caseId, 'grant', grant))
    const page = await journey.visitAs('head-approval-lv', '/workbench/green-channels?show=owed')
    await page.getByText('待补办 3 项').waitFor()
    await expect.poll(() => page.getByText(reason).count()).toBe(1)
  })
})
