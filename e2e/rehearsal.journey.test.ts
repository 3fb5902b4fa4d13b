import type { components } from '@tongban/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, readCase, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

type Rehearsal = components['schemas']['Rehearsal']

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }

let journey: Journey
let enterprise: Person
let clerk: Person
let manager: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  manager = journey.as('item-manager-pan')
  content = await fillApplication(journey, enterprise, item, answers)
})
afterAll(() => journey.end())

async function fileAndAccept(): Promise<string> {
  const filing = { content, contact, delivery: 'electronic' }
  const { caseId } = done(await enterprise.send('POST', '/cases', { item, filing }))
  done(await clerk.act(caseId, 'acceptance'))
  return caseId
}

/** The draft of the item with another promise, as it was saved. */
async function draftWith(promised: number): Promise<{ draftId: string; version: number }> {
  const begun = await manager.send('POST', '/item-drafts', { from: item })
  const { draftId, source } = done(begun) as unknown as { draftId: string; source: string }
  const changed = source.replace(/promised: 7,/, `promised: ${promised},`)
  expect(changed).not.toBe(source)
  const saved = await manager.send('PUT', `/item-drafts/${draftId}`, { source: changed }, { ifMatch: '"1"' })
  expect(saved.status).toBe(200)
  return { draftId, version: 2 }
}

async function readRehearsal(draftId: string, rehearsalId: string): Promise<Rehearsal> {
  const answer = await manager.send('GET', `/item-drafts/${draftId}/rehearsals/${rehearsalId}`)
  expect(answer.status).toBe(200)
  return answer.body as Rehearsal
}

test.sequential(
  'a draft with a shorter promise is rehearsed on past cases, which it changes in nothing, and published',
  async () => {
    const caseId = await fileAndAccept()
    // On the seventh working day the case is still open: in time by a promise of seven days, late by one of six.
    journey.moveTo('2025-09-17 10:00')
    // Documents of the case are made by the queue, too.
    await journey.settleQueue()
    const before = await readCase(clerk, caseId)
    const { draftId, version } = await draftWith(6)

    const started = await manager.send('POST', `/item-drafts/${draftId}/rehearsals`, { since: '2025-01-01' })
    expect(started.status).toBe(202)
    const { rehearsalId, status } = started.body as Rehearsal
    expect(status).toBe('queued')
    await journey.settleQueue()

    const rehearsal = await readRehearsal(draftId, rehearsalId)
    expect(rehearsal).toMatchObject({
      status: 'done',
      draftVersion: version,
      figures: { found: 1, cases: 1, newlyLate: 1, corrections: 0, unknownCases: 0 },
      affected: [{ caseId, number: before.number }],
    })
    expect(rehearsal.affected[0]?.differences.map(({ zh }) => zh)).toEqual([
      '承诺办结时限届满日由2025年9月17日变为2025年9月16日',
      '将超过承诺办结时限',
    ])
    expect(rehearsal.tables.map(({ id }) => id)).toEqual(['lateness', 'dues'])
    expect(await readCase(clerk, caseId)).toEqual(before)

    const list = await manager.send('GET', `/item-drafts/${draftId}/rehearsals`)
    expect(list.body).toMatchObject({ items: [{ rehearsalId, figures: { newlyLate: 1 } }] })
    done(await manager.send('POST', `/item-drafts/${draftId}/publication`, {}, { ifMatch: `"${version}"` }))
  },
)

test.sequential(
  'a rehearsal lies within the rights of whoever looks, and a broken draft is not rehearsed',
  async () => {
    const { draftId } = await beginAgain()
    const elsewhere = journey.as('item-manager-civil')
    expect((await elsewhere.send('POST', `/item-drafts/${draftId}/rehearsals`, {})).status).toBe(404)
    expect((await elsewhere.send('GET', `/item-drafts/${draftId}/rehearsals`)).status).toBe(404)
    expect((await clerk.send('POST', `/item-drafts/${draftId}/rehearsals`, {})).status).toBe(403)
    const broken = await manager.send(
      'PUT',
      `/item-drafts/${draftId}`,
      { source: 'item: x' },
      { ifMatch: '"1"' },
    )
    expect(broken.status).toBe(200)
    refused(
      await manager.send('POST', `/item-drafts/${draftId}/rehearsals`, {}),
      422,
      'definition-incomplete',
    )
  },
)

async function beginAgain(): Promise<{ draftId: string }> {
  return done(await manager.send('POST', '/item-drafts', { from: item })) as unknown as { draftId: string }
}

test.sequential('an item that is not published has no past cases to be rehearsed on', async () => {
  const { draftId } = done(
    await manager.send('POST', '/item-drafts', { from: item, copy: true }),
  ) as unknown as { draftId: string }
  const copy = await manager.send('GET', `/item-drafts/${draftId}`)
  const { source } = copy.body as { source: string }
  // The copy gets a code of its own, so that nothing but its having no past keeps it from being rehearsed.
  const own = source.replace(/^( *)?(.*\bauthority: minghu-approval-bureau)/m, (line) =>
    line.replace('authority:', "handling: '77', authority:"),
  )
  const saved = await manager.send('PUT', `/item-drafts/${draftId}`, { source: own }, { ifMatch: '"1"' })
  expect(saved.status).toBe(200)
  const answer = await manager.send('POST', `/item-drafts/${draftId}/rehearsals`, {})
  expect(refused(answer, 422, 'nothing-to-rehearse').next).toContain('直接发布')
})
