import { randomUUID } from 'node:crypto'
import type { components } from '@tongban/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getBeijingDate } from '@tongban/domain'
import { connectDatabase } from '../packages/server/src/database/index.ts'
import { settleDueCases } from '../packages/server/src/jobs/index.ts'
import { createPublishedCatalogue } from '../packages/server/src/modules/catalogue/index.ts'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

type Obligation = components['schemas']['Obligation']

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }

let journey: Journey
let enterprise: Person
let clerk: Person
let head: Person
let complete: Content
/** The promises as the item publishes them, by material. */
let promises: Record<string, { later?: string; commitment?: string }>

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  head = journey.as('head-approval-han')
  complete = await fillApplication(journey, enterprise, item, answers)
  const asked = await journey.anybody.send('POST', `/items/${item}/requirements`, { answers, form: {} })
  const { materials } = asked.body as {
    materials: {
      material: string
      laterPromise: { zh: string } | null
      commitmentPromise: { zh: string } | null
    }[]
  }
  promises = Object.fromEntries(
    materials.map(({ material, laterPromise, commitmentPromise }) => [
      material,
      {
        ...(laterPromise === null ? {} : { later: laterPromise.zh }),
        ...(commitmentPromise === null ? {} : { commitment: commitmentPromise.zh }),
      },
    ]),
  )
})
afterAll(() => journey.end())

function leaveOut(...left: readonly string[]): Content['materials'] {
  return Object.fromEntries(
    Object.entries(complete.materials).filter(([material]) => !left.includes(material)),
  )
}

async function file(materials: Content['materials'], substitutes: Readonly<Record<string, unknown>>) {
  const content = { ...complete, materials, substitutes }
  return enterprise.send('POST', '/cases', { item, filing: { content, contact, delivery: 'electronic' } })
}

/** A case in which one material is to follow, accepted. */
async function owe(material: string): Promise<string> {
  const promise = promises[material]?.later
  const { caseId } = done(await file(leaveOut(material), { [material]: { by: 'later', promise } }))
  done(await clerk.act(caseId, 'acceptance'))
  return caseId
}

async function review(caseId: string): Promise<void> {
  const { steps } = await readCase(head, caseId)
  const people = { review: 'reviewer-food-gao', inspect: 'inspector-food-liang' } as const
  for (const [step, account] of Object.entries(people)) {
    const checks = steps
      .find((entry) => entry.step === step)
      ?.checks.map(({ zh }) => ({ check: zh, met: true }))
    const completion = { outcome: 'pass', opinion: '符合规定。', checks, people: ['宋岚'] }
    done(await journey.as(account).act(caseId, `steps/${step}/completion`, completion))
  }
}

/** Another process with a sweep of its own; it may die after so many cases. */
async function openSweeper() {
  const database = connectDatabase(journey.database.applicationUrl, { poolSize: 8 })
  const catalogue = createPublishedCatalogue(
    database,
    () => performance.now(),
    () => getBeijingDate(journey.now()),
  )
  return {
    sweep: ({ diesAfter = Number.POSITIVE_INFINITY } = {}) => {
      let left = diesAfter
      return settleDueCases({
        database,
        catalogue: {
          ...catalogue,
          getCalendar: () => {
            left -= 1
            return left < 0 ? Promise.reject(new Error('killed')) : catalogue.getCalendar()
          },
        },
        readClock: () => new Date(journey.now()),
        report: () => undefined,
      })
    },
    close: () => database.close(),
  }
}

async function listOwed(person: Person, query = ''): Promise<Obligation[]> {
  const answer = await person.send('GET', `/obligations${query}`)
  expect(answer.status).toBe(200)
  return (answer.body as { items: Obligation[] }).items
}

describe.sequential('a material that follows the acceptance (容缺受理)', () => {
  const material = 'health-certificates'
  let caseId: string

  test('it is filed on line without it, with the promise that the item publishes and no other', async () => {
    const substitutes = { [material]: { by: 'later', promise: '我会尽快补交。' } }
    const problem = refused(await file(leaveOut(material), substitutes), 422, 'invalid-input')
    expect(problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      [`/filing/content/substitutes/${material}/promise`, 'promise-differs'],
    ])
    expect(promises[material]?.later).toContain('10个工作日')
    caseId = await owe(material)
  })

  test('the notice of acceptance says what is to follow and until when', async () => {
    const { text } = await readDocument(enterprise, caseId, 'acceptance-notice')
    expect(text).toContain('容缺')
    expect(text).toContain('健康证明')
    // Ten working days after 8 September.
    expect(text).toContain('2025年9月22日')
  })

  test('the applicant sees it among what it owes, the authority among what it is owed', async () => {
    const owed = await listOwed(enterprise)
    expect(owed).toMatchObject([
      { caseId, kind: 'supply-material', due: '2025-09-22', debtor: 'applicant', consequence: 'case-ends' },
    ])
    expect(await listOwed(head, '?side=creditor')).toMatchObject([
      { caseId, applicantName: owed[0]?.applicantName },
    ])
    expect(await listOwed(head)).toEqual([])
    expect(await listOwed(journey.as('citizen-chen'))).toEqual([])
    expect((await journey.anybody.send('GET', '/obligations')).status).toBe(401)
  })

  test('three days before the last day the applicant is reminded', async () => {
    const kinds = async () => {
      const { data } = await enterprise.client.GET('/api/v1/messages', { params: { query: {} } })
      return data?.items.map((message) => message.kind)
    }
    journey.moveTo('2025-09-19 08:59')
    expect(await kinds()).not.toContain('MaterialDueSoon')
    journey.moveTo('2025-09-19 09:00')
    expect(await kinds()).toContain('MaterialDueSoon')
  })

  test('nothing is granted while it is missing; what came is examined, and what is not in order comes again', async () => {
    await review(caseId)
    const opinion = '经审查，符合条件，准予许可。'
    expect(refused(await head.act(caseId, 'grant', { opinion }), 409, 'material-owed').detail).toContain(
      '健康证明',
    )
    const supply = async () => ({ files: [await enterprise.upload('健康证明')] })
    done(await enterprise.act(caseId, `materials/${material}/supply`, await supply()))
    expect(await listOwed(enterprise)).toEqual([])
    expect(await listOwed(clerk)).toMatchObject([{ caseId, kind: 'examine-material', due: null }])
    refused(await head.act(caseId, 'grant', { opinion }), 409, 'material-owed')
    const fault = { outcome: 'not-in-order', reason: '健康证明已经过期，请提交有效期内的证明。' }
    done(await clerk.act(caseId, `materials/${material}/examination`, fault))
    expect((await readCase(enterprise, caseId)).obligations).toMatchObject([
      { kind: 'supply-material', status: 'open', due: '2025-09-26', note: fault.reason },
    ])
    done(await enterprise.act(caseId, `materials/${material}/supply`, await supply()))
    done(await clerk.act(caseId, `materials/${material}/examination`, { outcome: 'in-order' }))
    expect(done(await head.act(caseId, 'grant', { opinion })).status).toBe('decided')
    expect(await listOwed(enterprise, '?status=kept')).toHaveLength(1)
  })

  test('nobody else supplies it, and nobody supplies what is not owed', async () => {
    const body = { files: [await enterprise.upload('健康证明')] }
    const other = await owe(material)
    const stranger = journey.as('enterprise-minghua')
    const theirs = { files: [await stranger.upload('健康证明')] }
    refused(await stranger.act(other, `materials/${material}/supply`, theirs), 404, 'not-found')
    refused(await enterprise.act(other, 'materials/equipment-list/supply', body), 409, 'material-not-owed')
    done(await enterprise.act(other, 'withdrawal', { reason: '暂不经营。' }))
    expect((await readCase(enterprise, other)).obligations[0]?.status).toBe('released')
  })
})

describe.sequential('a promise that is not kept', () => {
  test('the day after, the sweep ends each case once, though one died under way and two went on at once', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => owe('premises-right')))
    // Ten working days over the holidays of October.
    journey.moveTo('2025-10-10 23:50')
    await journey.runJob('settle-deadlines')
    expect((await readCase(enterprise, cases[0] ?? '')).status).toBe('in-review')
    journey.moveTo('2025-10-11 09:00')
    const others = await openSweeper()
    await expect(others.sweep({ diesAfter: 5 })).rejects.toThrow('killed')
    const settled = await Promise.all([others.sweep(), others.sweep()])
    expect(settled[0] + settled[1]).toBeGreaterThan(0)
    expect(await others.sweep()).toBe(0)
    await others.close()
    await journey.runJob('settle-deadlines')
    for (const caseId of cases) {
      const types = await listEventTypes(enterprise, caseId)
      expect(types.filter((type) => type === 'OwedMaterialsLapsed')).toHaveLength(1)
      expect(await readCase(enterprise, caseId)).toMatchObject({
        status: 'closed',
        closeReason: 'terminated',
      })
    }
    expect(await listOwed(enterprise)).toEqual([])
    expect(await listOwed(enterprise, '?status=broken')).toHaveLength(12)
    const { text } = await readDocument(enterprise, cases[0] ?? '', 'termination-notice')
    expect(text.replaceAll(/\s/g, '')).toContain('逾期未补交承诺后补的容缺材料')
    expect(text).not.toContain('补正')
    expect(text).toContain('经营场所')
  })
})

describe.sequential('a promise that stands for a material (告知承诺)', () => {
  const material = 'food-safety-rules'
  let caseId: string

  test('the application is accepted and granted on it', async () => {
    const promise = promises[material]?.commitment
    expect(promise).toContain('食品安全事故处置')
    const filed = done(await file(leaveOut(material), { [material]: { by: 'commitment', promise } }))
    caseId = filed.caseId
    const { content } = await readCase(enterprise, caseId)
    expect(content?.substitutes[material]).toEqual({ by: 'commitment', promise, licence: null })
    done(await clerk.act(caseId, 'acceptance'))
    await review(caseId)
    done(await head.act(caseId, 'grant', { opinion: '经审查，符合条件，准予许可。' }))
    done(await head.act(caseId, 'licence', {}))
  })

  test('whom the item names then owes its verification, and can see the case', async () => {
    const supervisor = journey.as('head-market')
    const owed = await listOwed(supervisor)
    expect(owed).toMatchObject([
      { caseId, kind: 'verify-promise', debtor: 'organisation', due: '2025-11-21' },
    ])
    const finding = '经营场所未建立任何食品安全管理制度，与承诺不符。'
    const verification = { outcome: 'false', finding, attachments: [await supervisor.upload('核查笔录')] }
    refused(await clerk.act(caseId, `promises/${material}/verification`, verification), 403, 'not-permitted')
    done(await supervisor.act(caseId, `promises/${material}/verification`, verification))
    refused(
      await supervisor.act(caseId, `promises/${material}/verification`, verification),
      409,
      'promise-not-open',
    )
  })

  test('the authority owes an answer; revoked is said only of a licence that was revoked', async () => {
    expect(await listOwed(head)).toMatchObject([{ caseId, kind: 'answer-false-promise' }])
    const conclusion = { conclusion: 'revoked', reason: '以虚假承诺取得许可，已经依法撤销。' }
    const early = await head.act(caseId, `promises/${material}/conclusion`, conclusion)
    expect(refused(early, 422, 'invalid-input').errors?.[0]?.code).toBe('licence-in-force')
    const licence = (await readCase(head, caseId)).licence?.licence
    const revocation = { kind: 'set-aside', reason: conclusion.reason, basis: '行政许可法 第六十九条第二款' }
    expect((await head.send('POST', `/licences/${licence}/revocation`, revocation)).status).toBe(200)
    done(await head.act(caseId, `promises/${material}/conclusion`, conclusion))
    expect(
      (await readCase(enterprise, caseId)).obligations.map(({ kind, status }) => [kind, status]),
    ).toEqual([
      ['verify-promise', 'broken'],
      ['answer-false-promise', 'kept'],
    ])
  })

  test('who promised falsely is not taken at its word again', async () => {
    const promise = promises[material]?.commitment
    const answer = await file(leaveOut(material), { [material]: { by: 'commitment', promise } })
    expect(refused(answer, 422, 'invalid-input').errors?.map(({ code }) => code)).toEqual([
      'promise-excluded',
    ])
  })

  test('what became of the promises of an item is counted', async () => {
    const { body } = await head.send('GET', '/obligations/promises')
    expect(body).toMatchObject({
      items: [{ item, verified: 1, false: 1, waiting: 0, supplied: 1, missed: 12 }],
    })
    refused(await enterprise.send('GET', '/obligations/promises'), 403, 'not-permitted')
  })
})

describe.sequential('a licence in the place of a material (免提交)', () => {
  test('one that the applicant holds in force is used; no other is there', async () => {
    const { pool } = journey.database.administrator
    const { rows } = await pool.query<{ holder_subject: string }>(
      'select applicant_subject as holder_subject from case_summary limit 1',
    )
    const [own, foreign, expired] = [randomUUID(), randomUUID(), randomUUID()]
    const add = (id: string, holder: string | undefined, validTo: string | null) =>
      pool.query(
        `insert into licence (licence_id, licence_type, number, identifier, issuer_id, case_id, holder_subject,
                              holder_name, status, valid_from, valid_to, content, version, sequence, updated_at)
         values ($1::uuid, 'business-licence', '91990102', $1::uuid::text, 'minghu-market-regulation', $1::uuid, $2, '云泽禾香', 'valid',
                 '2020-01-01', $3, '{}', 1, 1, now())`,
        [id, holder, validTo],
      )
    await add(own, rows[0]?.holder_subject, null)
    await add(expired, rows[0]?.holder_subject, '2021-01-01')
    await add(foreign, randomUUID(), null)
    const use = (licence: string) =>
      file(leaveOut('business-licence'), { 'business-licence': { by: 'licence', licence } })
    for (const licence of [foreign, expired, randomUUID()]) {
      const { errors } = refused(await use(licence), 422, 'invalid-input')
      expect(errors?.map(({ code }) => code)).toEqual(['licence-not-held'])
    }
    const { caseId } = done(await use(own))
    expect((await readCase(clerk, caseId)).content?.substitutes['business-licence']).toMatchObject({
      by: 'licence',
      licence: { licence: own, licenceType: 'business-licence', number: '91990102' },
    })
    done(await clerk.act(caseId, 'acceptance'))
  })
})
