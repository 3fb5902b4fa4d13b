import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeCalendar } from './change-calendar.ts'
import { beginJourney, type Journey } from './harness.ts'
import { compile, doneMatter, fileMatter, fillMatter, publishMatter, readMatter } from './matter-story.ts'

const matter = 'open-stationery-shop'

let journey: Journey

beforeAll(async () => {
  journey = await beginJourney()
  await publishMatter(journey, matter)
})
afterAll(() => journey.end())

test('a correction of the calendar counts the joint dates of matters under way anew, with those of their cases', async () => {
  const applicant = journey.as('enterprise-minghua')
  const { body } = await journey.anybody.send('GET', `/matters/${matter}`)
  const { answers } = (body as { typical: { answers: Record<string, string> } }).typical
  const compiled = await compile(journey, matter, answers)
  const content = await fillMatter(
    journey,
    applicant,
    matter,
    { ...answers, ...Object.fromEntries(compiled.unanswered.map((key) => [key, 'no'])) },
    { 'housingFund.rate': 8, 'enterprise.postcode': '990102' },
  )
  const { matterCaseId } = doneMatter(await fileMatter(applicant, matter, content))
  const read = async () => {
    const { clock } = await readMatter(applicant, matterCaseId)
    const { data } = await applicant.client.GET('/api/v1/matter-cases', { params: { query: {} } })
    const listed = data?.items.find((entry) => entry.matterCaseId === matterCaseId)
    return { shown: clock?.promisedDue, listed: listed?.promisedDue }
  }
  const before = await read()
  expect(before.listed).toBe(before.shown)

  const { data: calendar } = await journey.anybody.client.GET('/api/v1/calendar')
  const year = before.listed?.slice(0, 4) ?? ''
  const { holidays, makeUpWorkingDays } = calendar?.years[year] ?? {}
  // The day itself turns out to be a day off.
  await changeCalendar(journey, year, {
    holidays: { ...holidays, [before.listed ?? '']: '临时调整' },
    makeUpWorkingDays,
    source: '国务院办公厅关于部分节假日安排的补充通知',
  })
  await journey.settleQueue()
  const after = await read()
  expect(after.listed?.localeCompare(before.listed ?? '')).toBe(1)
  expect(after.listed).toBe(after.shown)
})
