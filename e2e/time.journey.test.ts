import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { changeCalendar } from './change-calendar.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'public-place-hygiene-licence'
const hygieneAnswers = { kind: 'other', airConditioning: 'no', commitment: 'no', agent: 'no' }

let journey: Journey
let enterprise: Person
let clerk: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  // The story is of 2025, when the arrangement of 2026 was not known yet.
  await journey.database.administrator.pool.query('delete from calendar_year where year >= 2026')
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  content = await fillApplication(journey, enterprise, item, hygieneAnswers)
})
afterAll(() => journey.end())

async function fileCase(): Promise<string> {
  const filing = { content, contact, delivery: 'electronic' }
  return done(await enterprise.send('POST', '/cases', { item, filing })).caseId
}

async function readDue(caseId: string, kind: string): Promise<string | null | undefined> {
  const { clocks } = await readCase(enterprise, caseId)
  return clocks.find((clock) => clock.kind === kind)?.reading.due
}

describe.sequential('time', () => {
  let swept: string
  let late: string
  let refusedLate: string

  test('five working days over the holidays of October end on the day that the calendar says', async () => {
    journey.moveTo('2025-09-26 10:00')
    swept = await fileCase()
    late = await fileCase()
    refusedLate = await fileCase()
    done(await clerk.act(swept, 'reception'))
    // 28 (a Sunday that is worked), 29 and 30 September, 9 and 10 October.
    expect(await readDue(swept, 'acceptance')).toBe('2025-10-10')
    const { data } = await enterprise.client.GET('/api/v1/cases/{caseId}/clock', {
      params: { path: { caseId: swept } },
    })
    const lines = data?.clocks[0]?.derivation.map((line) => line.text.zh).join('\\n') ?? ''
    expect(lines).toContain('国庆节')
    expect(lines).toContain('2025年9月28日')
  })

  test('on the last day nothing is accepted by itself', async () => {
    journey.moveTo('2025-10-10 23:50')
    await journey.runJob('settle-deadlines')
    expect((await readCase(enterprise, swept)).status).toBe('received')
  })

  test('a late refusal meets an application that silence has accepted', async () => {
    journey.moveTo('2025-10-11 09:00')
    const refusal = { ground: 'other-lawful-ground', reason: '材料中的场所地址与登记地址不一致。' }
    const problem = refused(
      await clerk.act(refusedLate, 'acceptance-refusal', refusal),
      409,
      'acceptance-period-over',
    )
    expect(problem.detail).toContain('2025年10月10日')
  })

  test('a late acceptance finds that the law has accepted already, from the day of the materials', async () => {
    const accepted = done(await clerk.act(late, 'acceptance'))
    expect(accepted.events).toEqual(['AcceptedBySilence'])
    const view = await readCase(enterprise, late)
    expect(view).toMatchObject({ status: 'in-review', acceptedOn: '2025-09-26', acceptedBySilence: true })
  })

  test('the sweep accepts what nobody touched, with the notice that the law wants', async () => {
    await journey.runJob('settle-deadlines')
    const view = await readCase(enterprise, swept)
    expect(view).toMatchObject({ status: 'in-review', acceptedOn: '2025-09-26', acceptedBySilence: true })
    const { text } = await readDocument(enterprise, swept, 'acceptance-notice')
    expect(text).toContain('本机关未在收到申请材料之日起五个工作日内一次告知')
    // The promise of five days is over by now; what is announced is the statutory day.
    expect(text).toContain('2025年10月30日前')
    expect((await readCase(enterprise, refusedLate)).status).toBe('in-review')
    // A second sweep finds nothing to do.
    const before = await listEventTypes(clerk, swept)
    await journey.runJob('settle-deadlines')
    expect(await listEventTypes(clerk, swept)).toEqual(before)
  })

  test('a special procedure stops the clock and its end lets it run on', async () => {
    const reviewer = journey.as('reviewer-health-tang')
    const before = await readDue(late, 'statutory')
    const start = { kind: 'testing', reason: '申请人未提供检测报告，委托检测机构检测。', days: 10 }
    journey.moveTo('2025-10-13 09:00')
    done(await reviewer.act(late, 'special-procedures', start))
    const notice = await readDocument(enterprise, late, 'special-procedure-notice')
    expect(notice.text).toContain('第四十五条')
    const stopped = (await readCase(enterprise, late)).clocks.find((clock) => clock.kind === 'statutory')
    expect(stopped?.reading.state).toBe('stopped')
    refused(await reviewer.act(late, 'special-procedures', { ...start, days: 16 }), 422, 'procedure-too-long')
    journey.moveTo('2025-10-17 16:00')
    done(await reviewer.act(late, 'special-procedures/1/end', { result: '检测合格。' }))
    // 13 to 16 October do not count: four working days.
    expect({ before, after: await readDue(late, 'statutory') }).toEqual({
      before: '2025-10-30',
      after: '2025-11-05',
    })
  })

  test('a correction that nobody answers lapses after its days and the applicant is told', async () => {
    const caseId = await fileCase()
    const points = [{ subject: 'form:premises.area', problem: '与平面图不一致。', demand: '更正场所面积。' }]
    done(await clerk.act(caseId, 'correction-notice', { points }))
    const due = (await readCase(enterprise, caseId)).notices[0]?.due ?? ''
    journey.moveTo(`${due} 17:00`)
    await journey.runJob('settle-deadlines')
    expect((await readCase(enterprise, caseId)).status).toBe('correction-requested')
    const after = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10)
    journey.moveTo(`${after} 09:00`)
    refused(await enterprise.act(caseId, 'resubmission', { content }), 409, 'correction-over')
    await journey.runJob('settle-deadlines')
    expect(await readCase(enterprise, caseId)).toMatchObject({
      status: 'closed',
      closeReason: 'correction-not-supplied',
    })
    await readDocument(enterprise, caseId, 'termination-notice')
  })
})

describe.sequential('a year that the calendar does not know', () => {
  const year2026 = {
    holidays: { '2026-01-01': '元旦', '2026-01-02': '元旦', '2026-01-03': '元旦' },
    makeUpWorkingDays: { '2026-01-04': '元旦' },
    source: '国务院办公厅公布的2026年节假日安排',
  }
  let open: string
  let waiting: string

  test('what would end in it is refused with the sentence that says what to load, and nothing is done', async () => {
    journey.moveTo('2025-12-01 10:00')
    open = await fileCase()
    done(await clerk.act(open, 'acceptance'))
    expect(await readDue(open, 'statutory')).toBe('2025-12-29')
    journey.moveTo('2025-12-18 10:00')
    waiting = await fileCase()
    const { detail, next } = refused(await clerk.act(waiting, 'acceptance'), 409, 'calendar-year-missing')
    expect(`${detail}${next}`).toContain('2026')
    expect(await listEventTypes(clerk, waiting)).toEqual(['ApplicationDrafted', 'ApplicationSubmitted'])
  })

  test('after one administrator proposed the year and another approved it, it works at once', async () => {
    const keeper = journey.as('system-administrator-ji')
    expect((await clerk.send('POST', '/calendar/2026/proposals', year2026)).status).toBe(403)
    const proposed = await keeper.send('POST', '/calendar/2026/proposals', year2026)
    const { proposalId } = proposed.body as { proposalId: string }
    refused(
      await keeper.send('POST', `/calendar-proposals/${proposalId}/approval`),
      403,
      'calendar-proposal-own-proposal',
    )
    refused(await clerk.act(waiting, 'acceptance'), 409, 'calendar-year-missing')
    const other = journey.as('system-administrator-he')
    expect((await other.send('POST', `/calendar-proposals/${proposalId}/approval`)).status).toBe(200)
    done(await clerk.act(waiting, 'acceptance'))
    // 19, 22 to 26, 29 to 31 December are nine, 4 January (a Sunday that is worked) the tenth, 5 to 16 January ten.
    expect(await readDue(waiting, 'statutory')).toBe('2026-01-16')
  })

  test('a correction of the calendar recomputes open cases, on record', async () => {
    const keeper = journey.as('system-administrator-ji')
    const { data } = await keeper.client.GET('/api/v1/calendar')
    const { holidays, makeUpWorkingDays } = data?.years['2025'] ?? {}
    const corrected = {
      holidays: { ...holidays, '2025-12-29': '临时调整' },
      makeUpWorkingDays,
      source: '国务院办公厅关于2025年部分节假日安排的补充通知',
    }
    expect(await changeCalendar(journey, '2025', corrected)).toBeGreaterThan(0)
    await journey.settleQueue()
    expect(await listEventTypes(clerk, open)).toContain('ClockRecomputed')
    expect(await readDue(open, 'statutory')).toBe('2025-12-30')
    const list = await clerk.client.GET('/api/v1/cases', { params: { query: { item, status: 'in-review' } } })
    const entry = list.data?.items.find(({ caseId }) => caseId === open)
    expect(entry?.statutoryDue).toBe('2025-12-30')
  })
})

describe.sequential('on the spot', () => {
  test('an item that is settled on the spot goes from filing to licence in one sitting', async () => {
    const citizen = journey.as('citizen-chen')
    const officer = journey.as('officer-civil-affairs-a')
    const elderly = 'elderly-courtesy-card'
    const card = await fillApplication(
      journey,
      citizen,
      elderly,
      { local: 'yes', form: 'electronic' },
      { 'person.name': '陈素梅', 'person.idNumber': '110000195809030246', 'person.birthDate': '1958-09-03' },
    )
    const filing = { content: card, contact: { ...contact, name: '陈素梅' }, delivery: 'electronic' }
    const { caseId } = done(await citizen.send('POST', '/cases', { item: elderly, filing }))
    done(await clerk.act(caseId, 'acceptance'))
    const checks = (await readCase(officer, caseId)).steps[0]?.checks.map(({ zh }) => ({
      check: zh,
      met: true,
    }))
    done(
      await officer.act(caseId, 'steps/review/completion', {
        outcome: 'pass',
        opinion: '年龄核对一致。',
        checks,
      }),
    )
    done(await officer.act(caseId, 'grant', { opinion: '符合条件，当场办结。' }))
    done(await officer.act(caseId, 'licence', { assigned: { 'person.gender': 'female' } }))
    const delivery = { way: 'electronic', recipient: '陈素梅' }
    expect(done(await journey.as('delivery-hall-xu').act(caseId, 'delivery', delivery)).status).toBe(
      'finished',
    )
    const view = await readCase(citizen, caseId)
    expect(new Set(view.documents.map(({ date }) => date))).toEqual(new Set(['2025-12-18']))
    expect(view.light).toBe('normal')
  })
})
