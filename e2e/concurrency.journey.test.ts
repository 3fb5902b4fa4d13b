import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }
const opinion = '符合条件，准予许可。'

let journey: Journey
let enterprise: Person
let clerk: Person
let reviewer: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  reviewer = journey.as('reviewer-food-gao')
  content = await fillApplication(journey, enterprise, item, answers)
})
afterAll(() => journey.end())

function describeFiling(changes: Partial<Content> = {}) {
  return { item, filing: { content: { ...content, ...changes }, contact, delivery: 'electronic' } }
}

async function fileCase(): Promise<string> {
  return done(await enterprise.send('POST', '/cases', describeFiling())).caseId
}

async function bringToDecision(): Promise<string> {
  const caseId = await fileCase()
  done(await clerk.act(caseId, 'acceptance'))
  const step = (await readCase(reviewer, caseId)).steps.find((entry) => entry.step === 'review')
  const checks = step?.checks.map(({ zh }) => ({ check: zh, met: true }))
  done(await reviewer.act(caseId, 'steps/review/completion', { outcome: 'pass', opinion: '符合。', checks }))
  return caseId
}

/** What the store holds of a case: nothing of it may be half done. */
async function readStore(caseId: string) {
  await journey.settleQueue()
  const { pool } = journey.database.administrator
  const { rows } = await pool.query<{ types: string[]; sequence: number; status: string; head: number }>(
    `select (select array_agg(event_type order by sequence) from case_event where case_id = $1) as types,
            s.sequence, s.status, h.sequence as head
       from case_summary s join record_head h using (case_id) where case_id = $1`,
    [caseId],
  )
  const row = rows[0]
  if (row === undefined) throw new Error('the case is not in the store')
  const documents = row.types.filter((type) => type === 'DocumentProduced').length
  const view = await readCase(clerk, caseId)
  expect(view.documents).toHaveLength(documents)
  expect({ summary: row.sequence, head: row.head }).toEqual({
    summary: row.types.length,
    head: row.types.length,
  })
  expect(row.status).toBe(view.status)
  return row
}

describe.sequential('two at once', () => {
  test('of two heads who decide at the same moment one decides and the other is told plainly', async () => {
    const caseId = await bringToDecision()
    const [first, second] = await Promise.all([
      journey.as('head-approval-han').act(caseId, 'grant', { opinion }),
      journey.as('head-approval-lv').act(caseId, 'refusal', {
        reason: '经核实不符合许可条件，不予许可。',
        basis: ['食品安全法 第三十五条第二款'],
      }),
    ])
    const [winner, loser] = first.status === 200 ? [first, second] : [second, first]
    done(winner)
    expect(refused(loser, 409, 'not-in-status').detail).toContain('已决定')
    const { types } = await readStore(caseId)
    expect(types.filter((type) => /^Application(Granted|Refused)$/.test(type))).toHaveLength(1)
  })

  test('ten clerks who accept at once accept once', async () => {
    const caseId = await fileCase()
    const attempts = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        journey.as(index % 2 ? 'counter-hall-sun' : 'counter-hall-zhou').act(caseId, 'acceptance'),
      ),
    )
    expect(attempts.map(({ status }) => status).toSorted()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ])
    const { types } = await readStore(caseId)
    expect(types.filter((type) => type === 'ApplicationAccepted')).toHaveLength(1)
  })

  test('a filing that is sent again with its key is one case and one answer, at once or at the same time', async () => {
    const key = 'filing-of-yunhe-0001'
    const send = () => enterprise.send('POST', '/cases', describeFiling(), { key })
    const answers = await Promise.all([send(), send(), send(), send()])
    for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body)
    expect(answers.every(({ status }) => status === 201)).toBe(true)
    const { caseId } = done(await send())
    expect(answers[0]?.body).toMatchObject({ caseId })
    const types = await listEventTypes(enterprise, caseId)
    expect(types.filter((type) => type === 'ApplicationSubmitted')).toHaveLength(1)
  })

  test('a repeat gets the first answer even after others have acted', async () => {
    const caseId = await fileCase()
    const key = 'acceptance-of-sun-0001'
    const first = await clerk.act(caseId, 'acceptance', undefined, { key })
    done(first)
    done(await reviewer.act(caseId, 'steps/review/assignment', {}))
    const again = await clerk.act(caseId, 'acceptance', undefined, { key })
    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    const { types } = await readStore(caseId)
    expect(types.filter((type) => type === 'ApplicationAccepted')).toHaveLength(1)
  })

  test('an act that is sent four times at once with one key is done once and answered four times alike', async () => {
    const caseId = await fileCase()
    const key = 'acceptance-of-sun-0002'
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => clerk.act(caseId, 'acceptance', undefined, { key })),
    )
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 200, body: answers[0]?.body })
    const { types } = await readStore(caseId)
    expect(types.filter((type) => type === 'ApplicationAccepted')).toHaveLength(1)
  })

  test('the same key with another body is refused and changes nothing', async () => {
    const key = 'filing-of-yunhe-0002'
    const { caseId } = done(await enterprise.send('POST', '/cases', describeFiling(), { key }))
    const other = describeFiling({ form: { ...content.form, 'premises.area': 300 } })
    refused(await enterprise.send('POST', '/cases', other, { key }), 422, 'idempotency-key-reused')
    expect((await readCase(enterprise, caseId)).content?.form['premises.area']).toBe(
      content.form['premises.area'],
    )
    // Keys are the account's own: somebody else's is another.
    const points = [{ subject: 'form:premises.area', problem: '与平面图不一致。', demand: '更正面积。' }]
    done(await clerk.act(caseId, 'correction-notice', { points }, { key }))
    refused(await clerk.act(caseId, 'acceptance', undefined, { key }), 422, 'idempotency-key-reused')
  })

  test('an act on a version that is no longer the newest is refused and tells the newest', async () => {
    const caseId = await fileCase()
    const seen = await clerk.send('GET', `/cases/${caseId}`)
    const ifMatch = seen.headers.get('etag') ?? ''
    expect(ifMatch).toMatch(/^"\d+"$/)
    done(await journey.as('counter-hall-zhou').act(caseId, 'reception'))
    const late = await clerk.act(caseId, 'acceptance', undefined, { ifMatch })
    refused(late, 412, 'version-changed')
    // That a document was made in the meantime is no act and does not count.
    await journey.settleQueue()
    const newest = late.headers.get('etag') ?? ''
    done(await clerk.act(caseId, 'acceptance', undefined, { ifMatch: newest }))
  })

  test('an act out of order is refused and says what is possible', async () => {
    const caseId = await fileCase()
    const head = journey.as('head-approval-han')
    const problem = refused(await head.act(caseId, 'grant', { opinion }), 409, 'not-in-status')
    expect(problem.next).toMatch(/\p{Script=Han}/u)
    refused(await enterprise.act(caseId, 'resubmission', { content }), 409, 'not-in-status')
    const { types } = await readStore(caseId)
    expect(types).toEqual(['ApplicationDrafted', 'ApplicationSubmitted'])
    const answer = await clerk.client.GET('/api/v1/cases/{caseId}/actions', { params: { path: { caseId } } })
    const possible = answer.data?.actions.filter((action) => action.available).map(({ command }) => command)
    expect(possible).toContain('AcceptApplication')
    expect(possible).not.toContain('GrantApplication')
    const disabled = answer.data?.actions.filter((action) => !action.available) ?? []
    expect(disabled.every(({ disabledReason }) => disabledReason !== null)).toBe(true)
  })

  test('many different acts at once leave a chain without gaps', async () => {
    const caseId = await bringToDecision()
    const head = journey.as('head-approval-han')
    const request = { days: 3, reason: '需进一步核实申请人的食品安全管理情况。' }
    await Promise.all([
      reviewer.act(caseId, 'extension-request', request),
      head.act(caseId, 'grant', { opinion }),
      head.act(caseId, 'termination', {
        ground: 'applicant-request',
        reason: '申请人书面要求终止办理程序。',
      }),
      enterprise.act(caseId, 'withdrawal', { reason: '不再申请。' }),
      head.act(caseId, 'steps/review/reopening', { reason: '审查意见不够具体，退回重新审查。' }),
    ])
    const { types, status } = await readStore(caseId)
    const endings = types.filter((type) => /Granted|Terminated|Withdrawn/.test(type))
    expect(endings).toHaveLength(status === 'in-review' ? 0 : 1)
  })
})
