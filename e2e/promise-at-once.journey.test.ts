import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCatalogue } from '../packages/server/src/catalogue-files/index.ts'
import { catalogueFolder } from '../packages/server/src/demonstration/index.ts'
import { importCatalogue } from '../packages/server/src/modules/catalogue/index.ts'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { type Content, contact, fillApplication } from './filing.ts'
import { type Journey, type Person, beginJourney } from './harness.ts'

const item = 'human-resource-service-licence'
const answers = { way: 'promise', mode: 'office', tenure: 'leased', foreign: 'no' }

let journey: Journey
let enterprise: Person
let head: Person
let content: Content & { readonly promise: string }

/** The item of the demonstration, decided by the platform as soon as it is filed on the promise. */
async function publishAtOnce(): Promise<void> {
  const read = await readCatalogue(catalogueFolder)
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]))
  const items = read.value.items
    .filter(({ definition }) => definition.item === item)
    .map(({ source: _source, ...entry }) => {
      const { onPromise } = entry.definition
      if (onPromise === undefined) throw new Error(`${item} is not handled on a promise`)
      return {
        ...entry,
        definition: { ...entry.definition, onPromise: { ...onPromise, decides: 'at-once' } },
      }
    })
  const licence = read.value.registries.licences[item]
  if (licence === undefined) throw new Error(`${item} is no licence type`)
  // Who decides by itself must know how long the licence is valid: that of the demonstration is stated by an officer.
  const licences = { ...read.value.registries.licences, [item]: { ...licence, validity: { years: 5 } } }
  const registries = { ...read.value.registries, licences }
  const report = await importCatalogue(
    journey.database.application,
    { ...read.value, registries, items, matters: [] } as typeof read.value,
    { by: 'journey', now: journey.now() },
  )
  if (report.published !== 1) throw new Error(JSON.stringify(report.refused))
}

beforeAll(async () => {
  journey = await beginJourney()
  await publishAtOnce()
  enterprise = journey.as('enterprise-yunhe')
  head = journey.as('head-approval-han')
  const told = (await journey.anybody.send('GET', `/items/${item}/promise-way`)).body as {
    promise: { zh: string }
  }
  content = { ...(await fillApplication(journey, enterprise, item, answers)), promise: told.promise.zh }
})
afterAll(() => journey.end())

async function file(sent: Content): Promise<string> {
  const filing = { content: sent, contact, delivery: 'electronic' }
  const { caseId } = done(await enterprise.send('POST', '/cases', { item, filing }))
  await journey.settleQueue()
  return caseId
}

describe.sequential('an item that is decided at once on the promise of the applicant', () => {
  let granted: string

  test('is accepted and granted by the platform when it is filed, with its papers, and the supervisor owes the verification', async () => {
    granted = await file(content)
    expect(await listEventTypes(enterprise, granted)).toEqual(
      expect.arrayContaining(['ApplicationSubmitted', 'ApplicationAccepted', 'GrantedOnPromise']),
    )
    const view = await readCase(head, granted)
    expect(view).toMatchObject({ status: 'decided', decision: { outcome: 'granted' } })
    expect(view.obligations).toMatchObject([{ kind: 'verify-promise', status: 'open' }])
    const { text } = await readDocument(enterprise, granted, 'grant-decision')
    expect(text).toContain('准予行政许可决定书')
  })

  test('is not decided twice: an officer finds the decision there', async () => {
    const again = await head.act(granted, 'promise-decision', { opinion: '申请人已签署承诺书，准予许可。' })
    refused(again, 409, 'not-in-status')
    await journey.settleQueue()
    const events = await listEventTypes(enterprise, granted)
    expect(events.filter((type) => type === 'GrantedOnPromise')).toHaveLength(1)
  })

  test('goes on to its licence, which is valid', async () => {
    done(await head.act(granted, 'licence', { assigned: {} }))
    const { data } = await enterprise.client.GET('/api/v1/licences', { params: { query: {} } })
    expect(data?.items.find(({ licenceType }) => licenceType === item)).toMatchObject({ standing: 'valid' })
  })

  test('waits for an officer like any other where the applicant chooses the ordinary way', async () => {
    const ordinary = await fillApplication(journey, enterprise, item, { ...answers, way: 'ordinary' })
    const caseId = await file(ordinary)
    expect(await readCase(head, caseId)).toMatchObject({ status: 'submitted' })
    expect(await listEventTypes(enterprise, caseId)).not.toContain('GrantedOnPromise')
  })
})
