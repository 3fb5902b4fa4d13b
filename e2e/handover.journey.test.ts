import { randomUUID } from 'node:crypto'
import type { components } from '@tongban/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, refused } from './answers.ts'
import { contact, fillApplication } from './filing.ts'
import { beginJourney, type Answer, type Journey, type Person } from './harness.ts'
import { readPages } from '../packages/server/src/documents/testing/read-pdf.ts'

type Handover = components['schemas']['Handover']

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }
const from = 'minghu-approval-bureau'
const to = 'minghu-market-regulation'
const terms = {
  from,
  to,
  items: [item],
  basis: '明湖区人民政府关于调整行政许可事项实施主体的通知（明政发〔2025〕8号）',
  effectiveOn: '2025-09-15',
  files: '在办案卷一并移交，已办结案卷由移交单位归档。',
  licences: '空白证照清点后移交，已发证照继续有效。',
  seals: '审批专用章停止用于本事项。',
}

let journey: Journey
let manager: Person
let giver: Person
let taker: Person
let enterprise: Person
let clerk: Person
let caseId: string
/** Goes there, back, and there again. */
let travelling: string
let handover: Handover

beforeAll(async () => {
  journey = await beginJourney()
  manager = journey.as('item-manager-pan')
  giver = journey.as('head-approval-han')
  taker = journey.as('head-market')
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  caseId = await file()
  done(await clerk.act(caseId, 'acceptance'))
  travelling = await file()
  done(await clerk.act(travelling, 'acceptance'))
})
afterAll(() => journey.end())

async function file(): Promise<string> {
  const content = await fillApplication(journey, enterprise, item, answers)
  const filing = { content, contact, delivery: 'electronic' }
  return done(await enterprise.send('POST', '/cases', { item, filing })).caseId
}

const read = (answer: Answer): Handover => {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as Handover
}
const look = async (person: Person) => read(await person.send('GET', `/handovers/${handover.handoverId}`))
const sign = (person: Person, digest = handover.digest) =>
  person.send('POST', `/handovers/${handover.handoverId}/signatures`, { digest })

/** To come and to say what was found. */
const twice = [
  [from, from],
  [from, from],
]

/** Between whom the obligations of the authorities are that are over. */
async function listOver(): Promise<unknown[][]> {
  const { rows } = await journey.database.administrator.pool.query<Record<string, string>>(
    `select debtor_organisation, creditor_organisation from obligation
      where case_id = $1 and status <> 'open' and debtor_organisation is not null`,
    [travelling],
  )
  return rows.map((row) => [row['debtor_organisation'], row['creditor_organisation']])
}

describe.sequential('an item passes to another department', () => {
  test('what would follow is told before anything is drawn up', async () => {
    const { body } = await manager.send('POST', '/handover-previews', { from, to, items: [item] })
    expect(body).toMatchObject({ openCases: 2, items: [{ item, openCases: 2, problems: [] }] })
    const [looked] = (body as { items: { vacantDuties: { duty: string }[] }[] }).items
    expect(looked?.vacantDuties.map(({ duty }) => duty)).toContain('food-reviewer')
  })

  test('terms that do not fit are refused where they do not', async () => {
    const wrong = { ...terms, items: [item, 'school-bus-permit'], effectiveOn: '2025-09-01' }
    const problem = refused(await manager.send('POST', '/handovers', wrong), 422, 'handover-invalid-terms')
    expect(problem.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(['/effectiveOn', '/items/1'])
    expect((await giver.send('POST', '/handovers', terms)).status).toBe(403)
  })

  test('both heads sign, each once, and only what they looked at', async () => {
    handover = read(await manager.send('POST', '/handovers', terms))
    expect(handover.number).toMatch(/交接〔2025〕1号$/)
    const elsewhere = { ...terms, to: 'minghu-health' }
    const draft = read(await manager.send('POST', '/handovers', elsewhere))
    refused(await sign(giver, 'f'.repeat(64)), 409, 'handover-terms-changed')
    expect((await sign(manager)).status).toBe(403)
    expect(read(await sign(giver))).toMatchObject({ status: 'half-signed' })
    refused(await sign(journey.as('head-approval-lv')), 409, 'handover-side-signed')
    // Half a promise binds: what was drawn up before is not signed besides, and nothing new is drawn up.
    const besides = await giver.send('POST', `/handovers/${draft.handoverId}/signatures`, {
      digest: draft.digest,
    })
    expect(refused(besides, 422, 'handover-cannot-pass').errors).toMatchObject([
      { pointer: '/terms/items/0', code: 'promised-already' },
    ])
    const anew = refused(await manager.send('POST', '/handovers', elsewhere), 422, 'handover-invalid-terms')
    expect(anew.errors?.map(({ pointer }) => pointer)).toEqual(['/items/0'])
    const changed = await manager.send('PUT', `/handovers/${handover.handoverId}`, terms, {
      ifMatch: String((await look(manager)).version),
    })
    refused(changed, 409, 'handover-signed-already')
    expect((await journey.as('head-education').send('GET', `/handovers/${handover.handoverId}`)).status).toBe(
      404,
    )
    expect(read(await sign(taker))).toMatchObject({ status: 'signed' })
  })

  test('the record bears the seals of both, and nothing passes before the day', async () => {
    await journey.settleQueue()
    const pdf = (await taker.send('GET', `/handovers/${handover.handoverId}/record.pdf`)).body as Buffer
    const text = readPages(pdf).join('').replaceAll(/\s/g, '')
    // One that is signed on its very day cannot hold from a midnight that is over.
    const begin = '自2025年9月15日零时起（双方于当日签署的，自签署完毕时起）'
    for (const words of ['移交单位', begin, '韩正平', '石磊', '内容摘要']) {
      expect(text).toContain(words)
    }
    const again = (await taker.send('GET', `/handovers/${handover.handoverId}/record.pdf`)).body as Buffer
    expect(again.equals(pdf)).toBe(true)
    const theirs = (await giver.send('GET', `/handovers/${handover.handoverId}/record.pdf`)).body as Buffer
    expect(theirs.equals(pdf)).toBe(false)
    expect((await readCase(giver, caseId)).authority).toBe(from)
    expect((await taker.send('GET', `/cases/${caseId}`)).status).toBe(404)
  })

  test('an inspection may be appointed for a day after it', async () => {
    const inspector = journey.as('inspector-food-liang')
    const slot = { from: '2025-09-17T01:00:00.000Z', until: '2025-09-17T03:00:00.000Z' }
    const proposal = { cases: [{ caseId }], name: '联合核查', place: '湖滨路26号', slots: [slot] }
    const { body } = await inspector.send('POST', '/inspections', proposal)
    const { inspection } = body as { inspection: string }
    const appointed = await inspector.act(caseId, `inspections/${inspection}/appointment`, { slot })
    expect(appointed.body).toMatchObject({ cases: [{ done: true }] })
    expect((await readCase(giver, caseId)).joint?.inspections[0]?.invited).toMatchObject([
      { organisation: from },
    ])
  })

  test('one may be cancelled before it', async () => {
    const inspector = journey.as('inspector-food-liang')
    const slot = { from: '2025-09-18T01:00:00.000Z', until: '2025-09-18T03:00:00.000Z' }
    const proposal = { cases: [{ caseId: travelling }], name: '联合核查', place: '湖滨路26号', slots: [slot] }
    const { body } = await inspector.send('POST', '/inspections', proposal)
    const { inspection } = body as { inspection: string }
    const path = `inspections/${inspection}`
    await inspector.act(travelling, `${path}/appointment`, { slot })
    const reason = '申请人来电说明设备尚未安装，待安装后另行约定。'
    const cancelled = await inspector.act(travelling, `${path}/cancellation`, { reason })
    expect(cancelled.body).toMatchObject({ cases: [{ done: true }] })
    expect(await listOver()).toEqual(twice)
  })

  test('on its day item and open case follow, and the record of what was done stays', async () => {
    const late = await file()
    journey.moveTo('2025-09-15 00:05')
    // Two processes at once, and once more after it is done.
    await Promise.all([journey.runJob('carry-out-handovers'), journey.runJob('carry-out-handovers')])
    await journey.runJob('carry-out-handovers')
    await journey.settleQueue()
    journey.moveTo('2025-09-15 09:00')
    expect(await look(manager)).toMatchObject({
      status: 'carried-out',
      progress: { items: 1, casesPassed: 3, casesLeft: 0 },
    })
    const view = await readCase(taker, caseId)
    expect(view).toMatchObject({
      authority: to,
      authorityName: { zh: expect.stringContaining('市场监督管理局') },
      joint: {
        notices: [{ parties: [{ party: { kind: 'applicant' } }, { party: { organisation: to } }] }],
        inspections: [{ invited: [{ organisation: to, name: { zh: expect.stringContaining('市场监督') } }] }],
      },
    })
    const week = await taker.send('GET', '/inspections?from=2025-09-15&to=2025-09-21')
    expect(week.body).toMatchObject({
      items: [{ caseId, status: 'open', organisations: [{ zh: expect.stringContaining('市场监督') }] }],
    })
    expect((await giver.send('GET', `/cases/${caseId}`)).status).toBe(404)
    const types = await listEventTypes(enterprise, caseId)
    expect(types.filter((type) => type === 'CaseTransferred')).toHaveLength(1)
    expect(await listEventTypes(enterprise, late)).toContain('CaseTransferred')
    const { body } = await manager.send('GET', '/managed-items')
    expect((body as { items: { item: string }[] }).items.map((one) => one.item)).not.toContain(item)
    const fresh = await readCase(enterprise, await file())
    expect(fresh.authority).toBe(to)
  })

  test('what is refused from then on names the new authority', async () => {
    const reason = '申请人不具备食品经营条件，经现场核查不符合规定。'
    const body = { ground: 'objectively-impossible', reason, basis: '食品经营许可和备案管理办法 第十七条' }
    expect((await giver.act(caseId, 'termination', body)).status).toBe(404)
    const { documents } = done(await taker.act(caseId, 'termination', body))
    await journey.settleQueue()
    const view = await readCase(taker, caseId)
    const notice = view.documents.findLast(({ kind }) => kind === 'termination-notice')
    const pdf = await taker.send('GET', `/cases/${caseId}/documents/${notice?.sequence}`)
    const text = readPages(pdf.body as Buffer).join('')
    expect(documents).toHaveLength(1)
    expect(text).toContain('市场监督管理局')
    expect(text).not.toContain('行政审批局')
  })

  test('and it comes back the same way', async () => {
    const back = { ...terms, from: to, to: from, effectiveOn: '2025-09-16', returns: handover.handoverId }
    const wrong = { ...back, returns: randomUUID() }
    refused(await manager.send('POST', '/handovers', wrong), 422, 'handover-invalid-terms')
    const first = handover
    handover = read(await manager.send('POST', '/handovers', back))
    read(await sign(taker))
    read(await sign(giver))
    journey.moveTo('2025-09-16 00:05')
    await journey.runJob('carry-out-handovers')
    await journey.settleQueue()
    journey.moveTo('2025-09-16 09:00')
    expect(await look(manager)).toMatchObject({ status: 'carried-out' })
    const returned = read(await manager.send('GET', `/handovers/${first.handoverId}`))
    expect(returned.returnedBy).toBe(handover.handoverId)
    const fresh = await readCase(enterprise, await file())
    expect(fresh.authority).toBe(from)
    expect((await taker.send('GET', `/cases/${travelling}`)).status).toBe(404)
    expect(await readCase(giver, travelling)).toMatchObject({ authority: from })
  })

  test('and goes there again; what was over stays between those whose it was', async () => {
    handover = read(await manager.send('POST', '/handovers', { ...terms, effectiveOn: '2025-09-17' }))
    read(await sign(giver))
    read(await sign(taker))
    journey.moveTo('2025-09-17 00:05')
    await journey.runJob('carry-out-handovers')
    await journey.settleQueue()
    journey.moveTo('2025-09-17 09:00')
    expect(await look(manager)).toMatchObject({ status: 'carried-out' })
    expect((await giver.send('GET', `/cases/${travelling}`)).status).toBe(404)
    const view = await readCase(taker, travelling)
    expect(view).toMatchObject({
      authority: to,
      joint: {
        inspections: [
          { stage: 'cancelled', invited: [{ name: { zh: expect.stringContaining('行政审批局') } }] },
        ],
      },
    })
    const types = await listEventTypes(enterprise, travelling)
    expect(types.filter((type) => type === 'CaseTransferred')).toHaveLength(3)
    expect(await listOver()).toEqual(twice)
  })
})
