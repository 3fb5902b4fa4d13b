import type { components } from '@tongban/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, refused } from './answers.ts'
import { contact, fillApplication } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import { grantCase, publishMatter } from './matter-story.ts'
import { readPages } from '../packages/server/src/documents/testing/read-pdf.ts'

const matter = 'open-restaurant'

type Licence = components['schemas']['Licence']

let journey: Journey
let enterprise: Person
let head: Person
let food: string
let trade: components['schemas']['LicenceAnswer']

beforeAll(async () => {
  journey = await beginJourney()
  await publishMatter(journey, matter)
  enterprise = journey.as('enterprise-yunhe')
  head = journey.as('head-approval-han')
  food = await obtain('food-business-licence', {
    business: 'catering',
    chain: 'no',
    online: 'no',
    coldStorage: 'yes',
    agent: 'no',
  })
}, 120_000)
afterAll(() => journey.end())

/** Files an item by itself and brings it to its licence. */
async function obtain(item: string, answers: Readonly<Record<string, string>>): Promise<string> {
  const content = await fillApplication(journey, enterprise, item, answers)
  const filing = { content, contact, delivery: 'electronic' }
  const { caseId } = done(await enterprise.send('POST', '/cases', { item, filing }))
  await grantCase(journey, caseId)
  const { items } = (await enterprise.send('GET', '/licences')).body as {
    items: { licenceId: string; licenceType: string }[]
  }
  const found = items.find(({ licenceType }) => licenceType.startsWith(item.slice(0, 12)))
  if (found === undefined) throw new Error(`${item} issued no licence`)
  return found.licenceId
}

const read = async (licenceId: string) => (await head.send('GET', `/licences/${licenceId}`)).body as Licence
const verify = async (identifier: string) =>
  (await journey.anybody.send('GET', `/verification/licences/${identifier}`))
    .body as components['schemas']['LicenceVerification']

describe.sequential('one licence for one trade (行业综合许可证)', () => {
  test('is offered with what the holder has of the trade', async () => {
    const { tradeLicences } = (await head.send('GET', `/licences/${food}/trade-licences`)).body as {
      tradeLicences: components['schemas']['TradeLicenceOffer'][]
    }
    const offer = tradeLicences.find((entry) => entry.matter === matter)
    expect(offer?.issued).toBeNull()
    expect(offer?.carries.filter(({ held }) => held !== null).map(({ held }) => held?.licence)).toEqual([
      food,
    ])
  })

  test('is issued with one of them, partial at first, and only once', async () => {
    const answer = await head.send('POST', '/trade-licences', { matter, licences: [food] })
    expect(answer.status).toBe(200)
    trade = answer.body as typeof trade
    const view = await read(trade.licenceId)
    expect(view.trade?.carried.map(({ licence, standing }) => [licence, standing])).toEqual([[food, 'valid']])
    expect(view.trade?.awaited.length).toBeGreaterThan(0)
    const again = await head.send('POST', '/trade-licences', { matter, licences: [food] })
    expect(refused(again, 422, 'invalid-input').errors?.[0]?.code).toBe('trade-licence-issued')
    const file = await head.send('GET', `/licences/${trade.licenceId}/file`)
    expect(
      readPages(file.body as Buffer)
        .join('')
        .replaceAll(/\s/g, ''),
    ).toContain('以扫码查验的结果为准')
  })

  test('anybody reads how each of them stands; one that is suspended says nothing about the whole', async () => {
    const suspension = { reason: '监督检查发现问题，责令限期整改。' }
    expect((await head.send('POST', `/licences/${food}/suspension`, suspension)).status).toBe(200)
    const answer = await verify(trade.identifier)
    expect(answer.state).toBe('valid')
    expect(answer.licence?.carried.map(({ state }) => state)).toEqual(['suspended'])
    const page = await (await fetch(`${journey.url}/verify/licence/${trade.identifier}`)).text()
    expect(page).toContain('该证照有效。但其中载明的“食品经营许可证”暂扣中。')
    const { data } = await enterprise.client.GET('/api/v1/licences', { params: { query: {} } })
    const listed = data?.items.map(({ licenceId, carries }) => [licenceId, carries] as const)
    expect(new Map(listed).get(trade.licenceId)).toMatchObject([{ licence: food, standing: 'suspended' }])
    expect(new Map(listed).get(food)).toEqual([])
  })

  test('what does not belong to it is taken out, as a new edition', async () => {
    const removal = { reason: '该证照另行处理，不再载明于本证。' }
    const path = `/licences/${trade.licenceId}/carried/${food}/removal`
    const answer = await head.send('POST', path, removal)
    expect(answer.status).toBe(200)
    expect((await read(trade.licenceId)).trade?.carried).toEqual([])
    const { licenceId } = trade
    const back = await head.send('POST', `/licences/${licenceId}/carried`, { licence: food })
    expect(back.body).toMatchObject({ edition: 3 })
    expect((await verify(trade.identifier)).licence?.superseded).toBe(true)
  })
})
