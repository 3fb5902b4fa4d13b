import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }

let journey: Journey
let enterprise: Person
let clerk: Person
let reviewer: Person
let head: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  reviewer = journey.as('reviewer-food-gao')
  head = journey.as('head-approval-han')
  content = await fillApplication(journey, enterprise, item, answers)
})
afterAll(() => journey.end())

async function fileCase(): Promise<string> {
  const filing = { content, contact, delivery: 'post' }
  return done(await enterprise.send('POST', '/cases', { item, filing })).caseId
}

describe.sequential('a draft', () => {
  let caseId: string

  test('is kept as it is, half filled, and only its owner sees it', async () => {
    caseId = done(await enterprise.send('POST', '/cases', { item })).caseId
    const half = { content: { form: { 'premises.name': '湖畔小馆' } } }
    expect((await enterprise.send('PUT', `/cases/${caseId}/draft`, half)).status).toBe(200)
    expect((await readCase(enterprise, caseId)).draft).toMatchObject(half)
    expect((await journey.as('enterprise-minghua').send('GET', `/cases/${caseId}`)).status).toBe(404)
  })

  test('is looked at beforehand when the applicant asks, and goes back with what to amend', async () => {
    const request = { content: { ...content, materials: {} }, contact }
    expect(done(await enterprise.act(caseId, 'pre-examination-request', request)).status).toBe(
      'pre-examination',
    )
    const points = [
      { subject: 'material:equipment-list', problem: '尚未上传。', demand: '上传设备设施清单。' },
    ]
    const opinion = '请补充材料后提交。'
    const examine = () =>
      clerk.act(
        caseId,
        'pre-examination',
        { outcome: 'amend', opinion, points },
        { key: 'pre-examination-0001' },
      )
    const first = done(await examine())
    // A repeat gets the first answer, though the clerk may not see the draft any more.
    expect(done(await examine())).toEqual(first)
    expect((await clerk.send('GET', `/cases/${caseId}`)).status).toBe(404)
    const view = await readCase(enterprise, caseId)
    expect(view).toMatchObject({ status: 'draft', preExamination: { outcome: 'amend', opinion } })
  })

  test('is filed under the number of the day, and then no draft any more', async () => {
    const filed = done(await enterprise.act(caseId, 'submission', { content, contact, delivery: 'post' }))
    expect(filed.number).toMatch(/^99010220250908/)
    refused(await enterprise.send('PUT', `/cases/${caseId}/draft`, { content: {} }), 409, 'not-in-status')
    refused(await enterprise.act(caseId, 'discarding'), 409, 'not-in-status')
  })

  test('that is discarded is gone from the work', async () => {
    const other = done(await enterprise.send('POST', '/cases', { item })).caseId
    expect(done(await enterprise.act(other, 'discarding')).status).toBe('closed')
    refused(
      await enterprise.act(other, 'submission', { content, contact, delivery: 'post' }),
      409,
      'not-in-status',
    )
    // What was never sent in is the applicant's own affair.
    expect((await clerk.send('GET', `/cases/${other}`)).status).toBe(404)
    const closed = await clerk.client.GET('/api/v1/cases', { params: { query: { status: 'closed' } } })
    expect(closed.data?.items.map(({ caseId }) => caseId)).not.toContain(other)
    expect((await enterprise.send('GET', `/cases/${other}`)).status).toBe(200)
  })
})

describe.sequential('the work list', () => {
  test('shows each desk what waits for its duty, the most pressing first, page by page', async () => {
    for (let index = 0; index < 3; index += 1) await fileCase()
    const query = { duty: 'counter', order: 'pressing', limit: 2 } as const
    const first = await clerk.client.GET('/api/v1/cases', { params: { query } })
    expect(first.data?.items).toHaveLength(2)
    const cursor = first.data?.nextCursor ?? ''
    const second = await clerk.client.GET('/api/v1/cases', { params: { query: { ...query, cursor } } })
    const ids = [...(first.data?.items ?? []), ...(second.data?.items ?? [])].map(({ caseId }) => caseId)
    expect(new Set(ids).size).toBe(4)
    const waiting = await reviewer.client.GET('/api/v1/cases', {
      params: { query: { duty: 'food-reviewer' } },
    })
    expect(waiting.data?.items).toEqual([])
    for (const caseId of ids) done(await clerk.act(caseId, 'acceptance'))
    const now = await reviewer.client.GET('/api/v1/cases', { params: { query: { duty: 'food-reviewer' } } })
    expect(now.data?.items).toHaveLength(4)
  })

  test('a step that one has taken is not done by another, and a head gives it on', async () => {
    const caseId = await fileCase()
    done(await clerk.act(caseId, 'acceptance'))
    const colleague = journey.as('reviewer-health-feng')
    const checks = (await readCase(reviewer, caseId)).steps[0]?.checks.map(({ zh }) => ({
      check: zh,
      met: true,
    }))
    const completion = { outcome: 'pass', opinion: '材料真实完整。', checks }
    done(await reviewer.act(caseId, 'steps/review/assignment', {}))
    const mine = await reviewer.client.GET('/api/v1/cases', { params: { query: { assigned: 'me' } } })
    expect(mine.data?.items.map((entry) => entry.caseId)).toEqual([caseId])
    refused(await colleague.act(caseId, 'steps/review/completion', completion), 409, 'assigned-to-another')
    const { data } = await colleague.client.GET('/api/v1/account')
    const account = data?.accountId
    // Whoever hands on its own step says why; the head need not.
    refused(await reviewer.act(caseId, 'steps/review/assignment', { account }), 422, 'invalid-input')
    done(await head.act(caseId, 'steps/review/assignment', { account }))
    done(await colleague.act(caseId, 'steps/review/completion', completion))
  })

  test('a step that is sent back is done anew, with the reason on record', async () => {
    const caseId = await fileCase()
    done(await clerk.act(caseId, 'acceptance'))
    const checks = (await readCase(reviewer, caseId)).steps[0]?.checks.map(({ zh }) => ({
      check: zh,
      met: true,
    }))
    const completion = { outcome: 'pass', opinion: '材料真实完整。', checks }
    done(await reviewer.act(caseId, 'steps/review/completion', completion))
    done(
      await head.act(caseId, 'steps/review/reopening', { reason: '请补充核对食品安全管理人员的任职证明。' }),
    )
    refused(await head.act(caseId, 'grant', { opinion: '准予许可。' }), 409, 'steps-unfinished')
    done(await reviewer.act(caseId, 'steps/review/completion', completion))
    done(await head.act(caseId, 'grant', { opinion: '符合条件，准予许可。' }))
    expect(await listEventTypes(clerk, caseId)).toContain('StepReopened')
    done(await head.act(caseId, 'licence', {}))
    const deliverer = journey.as('delivery-hall-xu')
    const post = { way: 'post', recipient: '赵明远' }
    refused(await deliverer.act(caseId, 'delivery', post), 422, 'invalid-input')
    done(await deliverer.act(caseId, 'delivery', { ...post, consignment: 'EA123456789CN' }))
  })

  test('what was handed in is read by those who work on the case, byte for byte', async () => {
    const caseId = await fileCase()
    const file = (await readCase(clerk, caseId)).content?.materials['equipment-list']?.[0]
    const answer = await clerk.send('GET', `/cases/${caseId}/files/${file?.digest}`)
    expect((answer.body as Buffer).length).toBe(file?.size)
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(
      (await journey.as('head-market').send('GET', `/cases/${caseId}/files/${file?.digest}`)).status,
    ).toBe(404)
    // Somebody else's upload is as if it were not there.
    const foreign = await journey.as('enterprise-minghua').upload('别人的文件')
    const stolen = { ...content, materials: { ...content.materials, 'equipment-list': [foreign] } }
    const filing = { content: stolen, contact, delivery: 'post' }
    refused(await enterprise.send('POST', '/cases', { item, filing }), 422, 'invalid-input')
  })
})
