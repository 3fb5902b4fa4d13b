import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, refused } from './answers.ts'
import { contact, fillApplication } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import { readPages } from '../packages/server/src/documents/testing/read-pdf.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }
const reason = '外出参加业务培训，请同事接手。'

let journey: Journey
let clerk: Person
let reviewer: Person
let head: Person
let otherHead: Person
let caseId: string

interface Colleague {
  readonly account: string
  readonly name: string
  readonly duties: readonly string[]
}

beforeAll(async () => {
  journey = await beginJourney()
  clerk = journey.as('counter-hall-sun')
  reviewer = journey.as('reviewer-food-gao')
  head = journey.as('head-approval-han')
  otherHead = journey.as('head-approval-lv')
  const enterprise = journey.as('enterprise-yunhe')
  const content = await fillApplication(journey, enterprise, item, answers)
  const filing = { content, contact, delivery: 'post' }
  caseId = done(await enterprise.send('POST', '/cases', { item, filing })).caseId
})
afterAll(() => journey.end())

async function listColleagues(person: Person, query: string): Promise<readonly Colleague[]> {
  const { status, body } = await person.send('GET', `/colleagues${query}`)
  expect(status).toBe(200)
  return (body as { colleagues: readonly Colleague[] }).colleagues
}

async function findAccount(name: string): Promise<string> {
  const found = (await listColleagues(head, '')).find((colleague) => colleague.name === name)
  if (found === undefined) throw new Error(`${name} is no colleague`)
  return found.account
}

describe.sequential('a document seen before its act', () => {
  const grant = { command: 'GrantApplication', opinion: '符合条件，准予许可。', conditions: [] }

  test('comes from the template of the real one, and leaves nothing on record', async () => {
    const before = await listEventTypes(clerk, caseId)
    const { version } = await readCase(clerk, caseId)
    const preview = await clerk.act(caseId, 'document-previews', { command: 'AcceptApplication' })
    expect(preview.status).toBe(200)
    expect(preview.headers.get('content-type')).toBe('application/pdf')
    expect(decodeURIComponent(preview.headers.get('content-disposition') ?? '')).toContain('预览_受理通知书')
    const words = readPages(preview.body as Buffer)
      .join('')
      .replaceAll(/\s/g, '')
    expect(words).toContain('受理通知书')
    expect(words).toContain('预览稿未编号、未用印，不产生法律效力')
    expect(await listEventTypes(clerk, caseId)).toEqual(before)
    expect((await readCase(clerk, caseId)).version).toBe(version)
  })

  test('is refused as the act would be, with the same fields', async () => {
    const empty = { command: 'RequestCorrection', points: [] }
    refused(await clerk.act(caseId, 'document-previews', empty), 422, 'invalid-input')
    const refusal = { command: 'RefuseAcceptance', ground: 'not-competent', reason: '太短' }
    const short = await clerk.act(caseId, 'document-previews', refusal)
    const { body } = await clerk.act(caseId, 'acceptance-refusal', {
      ground: refusal.ground,
      reason: refusal.reason,
    })
    const pointersOf = (answer: unknown) =>
      (answer as { errors: readonly { pointer: string }[] }).errors.map(({ pointer }) => pointer)
    expect(pointersOf(short.body)).toEqual(pointersOf(body))
  })

  test('is for whoever may do the act: not for the clerk a decision, nor for the applicant anything', async () => {
    expect((await clerk.act(caseId, 'document-previews', grant)).status).toBe(403)
    const accept = { command: 'AcceptApplication' }
    expect((await journey.as('enterprise-yunhe').act(caseId, 'document-previews', accept)).status).toBe(403)
    expect((await journey.as('enterprise-minghua').act(caseId, 'document-previews', accept)).status).toBe(403)
    done(await clerk.act(caseId, 'reception'))
    done(await clerk.act(caseId, 'acceptance'))
    refused(await head.act(caseId, 'document-previews', grant), 409, 'steps-unfinished')
  })
})

describe.sequential('a step that is handed on', () => {
  test('goes to a colleague whose post has its duty, with the reason on record', async () => {
    const able = await listColleagues(reviewer, '?duty=food-reviewer')
    expect(able.length).toBeGreaterThan(0)
    expect(able.every(({ duties }) => duties.includes('food-reviewer'))).toBe(true)
    done(await reviewer.act(caseId, 'steps/review/assignment', {}))
    const unable = await findAccount('唐若琳')
    const given = await reviewer.act(caseId, 'steps/review/assignment', { account: unable, reason })
    refused(given, 422, 'invalid-input')
    expect((await readCase(reviewer, caseId)).steps[0]).toMatchObject({ assignedToName: '高宇轩' })
  })
})

describe.sequential('a deputy', () => {
  let deputation: string
  let duties: string[] = []

  async function readOwn(person: Person) {
    const { body } = await person.send('GET', '/account')
    return body as {
      accountId: string
      duties: string[]
      roles: string[]
      deputyFor: { account: string; name: string } | null
    }
  }
  const actAs = (person: Person, which: string | null) =>
    person.send('PUT', '/account/acting', { deputation: which })

  test('gets no more than the principal has, for a year at most, from the principal alone', async () => {
    const own = await readOwn(reviewer)
    duties = own.duties
    const deputy = await findAccount('唐若琳')
    const grant = { deputy, duties, startsOn: '2025-09-08', endsOn: '2025-09-12', reason }
    const refuse = async (change: object) =>
      refused(await reviewer.send('POST', '/deputations', { ...grant, ...change }), 400, 'invalid-request')
    await refuse({ duties: [...duties, 'counter'] })
    await refuse({ endsOn: '2026-09-09' })
    await refuse({ endsOn: '2025-09-01' })
    await refuse({ deputy: own.accountId })
    const made = await reviewer.send('POST', '/deputations', grant)
    expect(made.status).toBe(201)
    deputation = (made.body as { deputation: string }).deputation
    expect((await journey.as('enterprise-yunhe').send('GET', '/deputations')).status).toBe(403)
  })

  test('acts with the principal’s post only once it says so, and what it does names both', async () => {
    const deputy = journey.as('reviewer-health-tang')
    const complete = {
      outcome: 'pass',
      opinion: '资料齐全。',
      checks: (await readCase(reviewer, caseId)).steps[0]?.checks.map(({ zh }) => ({ check: zh, met: true })),
    }
    expect((await deputy.act(caseId, 'steps/review/completion', complete)).status).toBe(403)
    refused(await actAs(otherHead, deputation), 400, 'invalid-request')
    expect((await actAs(deputy, deputation)).status).toBe(204)
    expect(await readOwn(deputy)).toMatchObject({ deputyFor: { name: '高宇轩' }, duties })
    // What the principal has in hand is the deputy's to finish.
    done(await deputy.act(caseId, 'steps/review/completion', complete))
    const step = (await readCase(reviewer, caseId)).steps[0]
    expect(step).toMatchObject({ status: 'done', peopleNames: ['唐若琳（代高宇轩）'] })
    const { body } = await reviewer.send('GET', `/cases/${caseId}/events`)
    const { events } = body as { events: { type: string; actor: { name: string } }[] }
    expect(events.findLast(({ type }) => type === 'StepCompleted')?.actor.name).toBe('唐若琳（代高宇轩）')
  })

  test('passes nothing on, and is itself again when it says so or the period is over', async () => {
    const deputy = journey.as('reviewer-health-tang')
    const further = {
      deputy: await findAccount('冯瑾'),
      duties,
      startsOn: '2025-09-08',
      endsOn: '2025-09-12',
      reason,
    }
    expect((await deputy.send('POST', '/deputations', further)).status).toBe(403)
    await actAs(deputy, null)
    expect((await readOwn(deputy)).deputyFor).toBeNull()
    await actAs(deputy, deputation)
    expect((await reviewer.send('DELETE', `/deputations/${deputation}`)).status).toBe(204)
    expect((await readOwn(deputy)).deputyFor).toBeNull()
    refused(await actAs(deputy, deputation), 400, 'invalid-request')
  })

  test('of a head decides as the head, and a post that ends takes the deputy’s powers with it', async () => {
    const deputy = journey.as('reviewer-health-feng')
    const opinion = '符合条件，准予许可。'
    expect((await deputy.act(caseId, 'grant', { opinion })).status).toBe(403)
    const grant = {
      deputy: await findAccount('冯瑾'),
      duties: (await readOwn(head)).duties,
      startsOn: '2025-09-08',
      endsOn: '2025-09-09',
      reason,
    }
    const made = await head.send('POST', '/deputations', grant)
    await actAs(deputy, (made.body as { deputation: string }).deputation)
    expect((await readOwn(deputy)).roles).toEqual(['head'])
    expect(done(await deputy.act(caseId, 'grant', { opinion })).status).toBe('decided')
    journey.moveTo('2025-09-10 09:00')
    expect((await readOwn(deputy)).deputyFor).toBeNull()
  })
})
