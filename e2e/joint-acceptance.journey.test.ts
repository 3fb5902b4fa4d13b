import type { components } from '@tongban/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { contact, fillApplication } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import type { StoryAccount } from './story.ts'

type JointAnswer = components['schemas']['JointAnswer']

const item = 'project-joint-acceptance'
const slot = { from: '2025-09-16T01:00:00.000Z', until: '2025-09-16T03:00:00.000Z' }

let journey: Journey
let enterprise: Person
let housing: Person
let city: Person

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  housing = journey.as('officer-housing-a')
  city = journey.as('officer-urban-management-a')
})
afterAll(() => journey.end())

async function fileAccepted(): Promise<string> {
  const content = await fillApplication(journey, enterprise, item, { greening: 'yes', drainage: 'no' })
  const filing = { content, contact, delivery: 'electronic' }
  const { caseId } = done(await enterprise.send('POST', '/cases', { item, filing }))
  done(await journey.as('counter-hall-sun').act(caseId, 'acceptance'))
  return caseId
}

async function passStep(account: StoryAccount, caseId: string, step: string): Promise<void> {
  const person = journey.as(account)
  const { steps } = await readCase(person, caseId)
  const checks = steps
    .find((entry) => entry.step === step)
    ?.checks.map(({ zh }) => ({ check: zh, met: true }))
  const completion = { outcome: 'pass', opinion: '现场查看，符合要求。', checks, people: ['同行人员'] }
  done(await person.act(caseId, `steps/${step}/completion`, completion))
}

async function propose(caseId: string, others: readonly string[] = []): Promise<string> {
  const answer = await housing.send('POST', '/inspections', {
    cases: [{ caseId }, ...others.map((one) => ({ caseId: one }))],
    name: '竣工联合验收',
    place: '云泽市明湖区湖滨路26号',
    slots: [slot],
  })
  expect(answer.status).toBe(200)
  const { inspection, cases } = answer.body as JointAnswer
  expect(cases.every((one) => one.done)).toBe(true)
  return inspection
}

const appoint = (caseId: string, inspection: string, body: object = { slot }) =>
  housing.act(caseId, `inspections/${inspection}/appointment`, body)

const hold = (caseId: string, inspection: string) =>
  housing.act(caseId, `inspections/${inspection}/record`, {
    present: ['minghu-housing-construction', 'minghu-natural-resources', 'minghu-fire-rescue'],
    applicant: { name: '赵明远', signed: 'later' },
  })

async function findNotice(caseId: string): Promise<string> {
  return (await readCase(housing, caseId)).joint?.notices.at(-1)?.number ?? ''
}

describe.sequential('joint acceptance in which absence counts as consent (缺席默认)', () => {
  let caseId: string
  let inspection: string
  /** The same, but nobody proves that the notice came. */
  let untold: string
  let untoldInspection: string

  test('one appointment for all authorities: proposed, answered, settled, with a notice to everybody', async () => {
    caseId = await fileAccepted()
    inspection = await propose(caseId)
    const answered = await city.act(caseId, `inspections/${inspection}/answers`, {
      fits: [0],
      people: ['秦川'],
    })
    expect(answered.status).toBe(200)
    refused(await city.act(caseId, `inspections/${inspection}/appointment`, { slot }), 404, 'not-found')
    expect((await appoint(caseId, inspection)).status).toBe(200)
    await journey.settleQueue()
    const { text } = await readDocument(enterprise, caseId, 'inspection-notice')
    expect(text).toMatch(/2025年9月16日\s*09:00至11:00/)
    for (const words of ['湖滨路26号', '秦川', '配套绿化按方案建成', '视为同意通过验收'])
      expect(text).toContain(words)
  })

  test('each authority signs for itself; nobody signs for another, and nothing can be entered without proof', async () => {
    const notice = await findNotice(caseId)
    refused(await housing.act(caseId, 'notice-services', { notice: '无此文号' }), 422, 'notice-unknown')
    const outside = {
      organisation: 'minghu-urban-management',
      way: 'document-exchange',
      receivedBy: '值班室',
      servedOn: '2025-09-08',
      reference: '',
    }
    refused(await housing.act(caseId, 'notice-services', { notice, outside }), 422, 'invalid-input')
    done(await city.act(caseId, 'notice-services', { notice }))
    refused(await city.act(caseId, 'notice-services', { notice }), 409, 'notice-served')
    done(await enterprise.act(caseId, 'notice-services', { notice }))
    const { joint } = await readCase(housing, caseId)
    expect(joint?.notices[0]?.parties.filter(({ service }) => service !== null)).toHaveLength(2)
  })

  test('the week of an invited authority shows it, and so does what it owes', async () => {
    const week = await city.send('GET', '/inspections?from=2025-09-15&to=2025-09-21')
    expect(week.body).toMatchObject({
      items: [{ inspection, place: '云泽市明湖区湖滨路26号', status: 'open' }],
    })
    const owed = await city.send('GET', '/obligations')
    const kinds = (owed.body as { items: { kind: string }[] }).items.map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['attend-inspection', 'give-opinion'])
    const elsewhere = await journey
      .as('officer-transport-a')
      .send('GET', '/inspections?from=2025-09-15&to=2025-09-21')
    expect(elsewhere.body).toMatchObject({ items: [] })
  })

  test('who came says what it found; then the one record is made, and the applicant confirms it', async () => {
    untold = await fileAccepted()
    untoldInspection = await propose(untold)
    expect((await appoint(untold, untoldInspection)).status).toBe(200)
    refused(await hold(caseId, inspection), 409, 'inspection-not-begun')
    journey.moveTo('2025-09-16 10:00')
    refused(await hold(caseId, inspection), 409, 'finding-missing')
    for (const one of [caseId, untold]) {
      await passStep('officer-housing-a', one, 'quality')
      await passStep('officer-natural-resources-a', one, 'planning')
      await passStep('officer-fire-a', one, 'fire')
    }
    expect((await hold(caseId, inspection)).status).toBe(200)
    expect((await hold(untold, untoldInspection)).status).toBe(200)
    await journey.settleQueue()
    const { text } = await readDocument(enterprise, caseId, 'inspection-record')
    for (const words of [
      '到场单位',
      '明湖区消防救援大队',
      '未到场单位',
      '现场查看，符合要求',
      '待申请人在平台上确认',
    ])
      expect(text).toContain(words)
    const confirmed = { name: '赵明远', remark: '无异议。' }
    expect((await enterprise.act(caseId, `inspections/${inspection}/confirmation`, confirmed)).status).toBe(
      200,
    )
    const again = await enterprise.act(caseId, `inspections/${inspection}/confirmation`, confirmed)
    refused(again, 409, 'record-confirmed')
  })

  test('on the day after, absence counts as consent, by an event that names authority, notice, service and rule', async () => {
    await journey.runJob('settle-deadlines')
    expect(await listEventTypes(housing, caseId)).not.toContain('StepConsentedBySilence')
    journey.moveTo('2025-09-17 08:00')
    await journey.runJob('settle-deadlines')
    const answer = await housing.send('GET', `/cases/${caseId}/events`)
    const { events } = answer.body as { events: { type: string; facts: unknown }[] }
    expect(events.find(({ type }) => type === 'StepConsentedBySilence')).toMatchObject({
      facts: {
        step: 'city',
        due: '2025-09-16',
        consent: {
          organisation: 'minghu-urban-management',
          cause: 'absent',
          notice: await findNotice(caseId),
          service: { way: 'platform', receivedBy: '秦川', servedOn: '2025-09-08' },
        },
      },
    })
  })

  test('never without a proven notice: the other case waits for the authority', async () => {
    expect(await listEventTypes(housing, untold)).not.toContain('StepConsentedBySilence')
    journey.moveTo('2025-10-20 08:00')
    await journey.runJob('settle-deadlines')
    expect(await listEventTypes(housing, untold)).not.toContain('StepConsentedBySilence')
    const grant = { opinion: '同意通过联合验收。', conditions: [] }
    refused(await journey.as('head-housing').act(untold, 'grant', grant), 409, 'steps-unfinished')
  })

  test('the absent authority is counted, and the acceptance can be concluded', async () => {
    const counts = await housing.send('GET', '/joint-answers')
    const { items } = counts.body as { items: { organisation: string }[] }
    expect(items.find(({ organisation }) => organisation === 'minghu-urban-management')).toMatchObject({
      silent: 1,
      absent: 2,
      open: 1,
      overdue: 1,
    })
    const opinion = { opinion: '各部门意见一致，同意通过联合验收。' }
    done(await housing.act(caseId, 'combined-opinion', opinion))
    done(await journey.as('head-housing').act(caseId, 'grant', { ...opinion, conditions: [] }))
  })
})

describe.sequential('one inspection for several cases, and another time', () => {
  test('serves cases of one applicant, with one record in each file', async () => {
    const [first, second] = [await fileAccepted(), await fileAccepted()]
    const at = { from: '2025-10-27T01:00:00.000Z', until: '2025-10-27T03:00:00.000Z' }
    const inspection = await propose2([first, second], at)
    expect((await appoint(first, inspection, { slot: at })).body).toMatchObject({
      cases: [
        { caseId: first, done: true },
        { caseId: second, done: true },
      ],
    })
    const moved = { from: '2025-10-28T01:00:00.000Z', until: '2025-10-28T03:00:00.000Z' }
    const change = { cause: 'applicant-absent', reason: '申请人未到场，另行约定时间。' }
    expect((await appoint(second, inspection, { slot: moved, change })).status).toBe(200)
    journey.moveTo('2025-10-28 10:00')
    await passStep('officer-housing-a', first, 'quality')
    await passStep('officer-housing-a', second, 'quality')
    const held = await housing.act(first, `inspections/${inspection}/record`, {
      present: ['minghu-housing-construction'],
      applicant: { name: '赵明远', signed: 'on-paper' },
    })
    expect(held.body).toMatchObject({ cases: [{ done: true }, { done: true }] })
    await journey.settleQueue()
    const { number } = await readCase(housing, second)
    const { text } = await readDocument(enterprise, first, 'inspection-record')
    expect(text).toContain('一并勘验（验收）')
    expect(text).toContain(number ?? 'none')
    expect(await listEventTypes(housing, second)).toEqual(
      expect.arrayContaining(['InspectionRescheduled', 'InspectionHeld']),
    )
  })

  test('that is cancelled leaves nobody owing an opinion or his presence', async () => {
    const caseId = await fileAccepted()
    const at = { from: '2025-10-30T01:00:00.000Z', until: '2025-10-30T03:00:00.000Z' }
    const inspection = await propose2([caseId], at)
    expect((await appoint(caseId, inspection, { slot: at })).status).toBe(200)
    const listOwed = async () => {
      const { body } = await city.send('GET', '/obligations?limit=100')
      const { items } = body as { items: { caseId: string; kind: string }[] }
      return items.filter((entry) => entry.caseId === caseId).map(({ kind }) => kind)
    }
    expect((await listOwed()).toSorted()).toEqual(['attend-inspection', 'give-opinion'])
    const reason = { reason: '现场尚未具备验收条件，另行通知。' }
    expect((await housing.act(caseId, `inspections/${inspection}/cancellation`, reason)).status).toBe(200)
    expect(await listOwed()).toEqual([])
  })

  async function propose2(cases: readonly string[], at: typeof slot): Promise<string> {
    const answer = await housing.send('POST', '/inspections', {
      cases: cases.map((caseId) => ({ caseId })),
      name: '联合勘验',
      place: '云泽市明湖区湖滨路26号',
      slots: [at],
    })
    expect(answer.status).toBe(200)
    return (answer.body as JointAnswer).inspection
  }
})
