import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, readCase, refused } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import type { StoryAccount } from '../story.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { answers, item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

const premises = {
  'premises.name': '湖畔小馆',
  'premises.address': '云泽市明湖区湖滨路 26 号 1 层',
  'premises.area': 86,
}
const reason = '高宇轩病假两周，所承办环节由冯瑾接办。'

let journey: BrowserJourney
let page: Page
let cases: string[]
let numbers: string[]

/** A case under review, its document review in the hand of 高宇轩. */
async function bringToReview(): Promise<string> {
  const enterprise = journey.as('enterprise-yunhe')
  const clerk = journey.as('counter-hall-sun')
  const content = await fillApplication(journey, enterprise, item, answers, premises)
  const filing = { contact, delivery: 'electronic', content }
  const { caseId } = done(await enterprise.send('POST', '/cases', { item, filing }))
  done(await clerk.act(caseId, 'reception'))
  done(await clerk.act(caseId, 'acceptance'))
  done(await journey.as('reviewer-food-gao').act(caseId, 'steps/review/assignment', {}))
  return caseId
}

async function findReviewer(caseId: string): Promise<string | null | undefined> {
  const { steps } = await readCase(journey.as('head-approval-han'), caseId)
  return steps.find(({ step }) => step === 'review')?.assignedTo
}

tellJourney(async () => {
  journey = await beginBrowserJourney()
  cases = []
  for (let count = 0; count < 4; count += 1) cases.push(await bringToReview())
  const views = await Promise.all(cases.map((caseId) => readCase(journey.as('head-approval-han'), caseId)))
  numbers = views.map(({ number }) => number ?? '')
  return journey
})

describe.sequential('the head hands over what an absent officer has in hand', () => {
  test('the head sees who has how much, and the open steps of the one who is away', async () => {
    page = await journey.visitAs('head-approval-han', '/workbench/handover')
    await page.getByLabel('移交谁承办的环节').selectOption({ label: '高宇轩（4 件）' })
    await page.getByText('全部 4 个环节').waitFor()
    const table = page.getByRole('table', { name: '承办中的环节' })
    await expect.poll(() => table.getByRole('row').count()).toBe(5)
    for (const number of numbers) await table.getByRole('link', { name: number }).waitFor()
    await expect.poll(() => table.getByText('资料审查').count()).toBe(4)
    expect(new URL(page.url()).searchParams.get('officer')).not.toBeNull()
  })

  test('only those are offered whose duties cover the steps, and a reason is asked for', async () => {
    const offered = page.getByRole('group', { name: '接收人' })
    await expect.poll(() => offered.getByRole('checkbox').count()).toBe(1)
    await offered.getByText('可接收 4 个环节').waitFor()
    await page.getByRole('button', { name: '移交', exact: true }).click()
    await page.getByText('请选择接收人。').waitFor()
    await offered.getByText('冯瑾').click()
    // One of the steps is to stay.
    await page.getByRole('table').getByText(`，办件 ${numbers[3]}`).locator('..').click()
    await page.getByRole('button', { name: '移交 3 个环节' }).click()
    await page.getByText('请写明理由，至少 10 个字。').waitFor()
    await page.getByLabel('移交理由').fill(reason)
  })

  test('each step is an act on its case; what was refused is told with its cause and can be tried again', async () => {
    const gao = journey.as('reviewer-food-gao')
    const { steps } = await readCase(gao, cases[1] ?? '')
    const checks = steps
      .find(({ step }) => step === 'review')
      ?.checks.map(({ zh }) => ({ check: zh, met: true }))
    const completion = { outcome: 'pass', opinion: '材料真实完整，符合要求。', checks }
    done(await gao.act(cases[1] ?? '', 'steps/review/completion', completion))

    await page.getByRole('button', { name: '移交 3 个环节' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('冯瑾：3 个').waitFor()
    await dialog.getByText(reason).waitFor()
    await dialog.getByRole('button', { name: '确认移交 3 个环节' }).click()
    await dialog.getByText('已移交 2 个环节，1 个未成功。').waitFor()
    const refusals = dialog.getByRole('list', { name: '未移交的环节' })
    await expect.poll(() => refusals.getByRole('listitem').count()).toBe(1)
    await expect.poll(() => refusals.innerText()).toMatch(new RegExp(`${numbers[1]} 资料审查 → 冯瑾：.*。`))
    await dialog.getByRole('button', { name: '重试未成功的 1 个' }).click()
    await dialog.getByText('已移交 2 个环节，1 个未成功。').waitFor()
    await dialog.getByRole('button', { name: '关闭' }).click()

    await page.getByText('已移交 2 个环节').waitFor()
    // The one that stayed; the one that was done meanwhile is in nobody's hand any more.
    await page.getByText('全部 1 个环节').waitFor()
  })

  test('the record of each case says from whom to whom and why', async () => {
    const feng = await findReviewer(cases[0] ?? '')
    await expect.poll(() => findReviewer(cases[2] ?? '')).toBe(feng)
    expect(await findReviewer(cases[3] ?? '')).not.toBe(feng)
    const path = { params: { path: { caseId: cases[0] ?? '' } } }
    const { data } = await journey.as('head-approval-han').client.GET('/api/v1/cases/{caseId}/events', path)
    expect(JSON.stringify(data?.events.at(-1))).toContain(reason)
    const list = await journey.visitAs('reviewer-health-feng', '/workbench/work?assigned=me&order=pressing')
    await list
      .getByRole('row')
      .filter({ hasText: numbers[0] ?? '' })
      .getByText('资料审查')
      .waitFor()
    await expect.poll(() => list.getByRole('table').getByRole('row').count()).toBe(3)
  })

  test('an officer hands over only what is in his own hand, and a head what is in the jurisdiction', async () => {
    const own = await journey.visitAs('reviewer-food-gao', '/workbench/handover')
    await own.getByText('全部 1 个环节').waitFor()
    await expect.poll(() => own.getByLabel('移交谁承办的环节').count()).toBe(0)
    const [taken = ''] = cases
    const back = { account: await findReviewer(taken), reason }
    const give = (from: StoryAccount) => journey.as(from).act(taken, 'steps/review/assignment', back)
    refused(await give('reviewer-food-gao'), 403, 'head-required')
    refused(await give('head-education'), 404, 'not-found')
    const elsewhere = await journey.as('head-education').client.GET('/api/v1/cases/holders')
    expect(elsewhere.data?.holders).toEqual([])
  })

  test('an export names the steps that are open', async () => {
    const answer = await journey.as('head-approval-han').send('GET', '/cases/export?format=csv')
    const rows = String(answer.body).split('\r\n')
    expect(rows[0]).toContain(',当前环节,')
    expect(rows.find((row) => row.startsWith(numbers[0] ?? ''))).toContain('资料审查、现场核查')
    expect(rows.find((row) => row.startsWith(numbers[1] ?? ''))).toContain(',现场核查,')
  })
})
