import type { components } from '@tongban/client'
import { getBeijingDate } from '@tongban/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimMatchingItems } from '../packages/server/src/modules/base-list/index.ts'
import { createPublishedCatalogue } from '../packages/server/src/modules/catalogue/index.ts'
import { refused } from './answers.ts'
import { contact, fillApplication } from './filing.ts'
import { beginJourney, type Answer, type Journey, type Person } from './harness.ts'

type Claim = components['schemas']['BaseClaim']

const entry = 'elderly-courtesy-card'
const item = 'elderly-courtesy-card'
const local = 'minghu-civil-affairs'
const publisher = 'yunling-data'
const definition = {
  entry,
  levels: ['county', 'town'],
  claimants: [local, 'hubin-street'],
  common: {
    name: '老年人优待证办理',
    code: '992009601001',
    type: 'public-service',
    basis: ['老年人权益保障法 第五十三条', '老年人权益保障法 第五十八条'],
    fee: 'none',
  },
}

let journey: Journey
let province: Person
let civil: Person

beforeAll(async () => {
  journey = await beginJourney()
  province = journey.as('item-manager-province')
  civil = journey.as('item-manager-civil')
})
afterAll(() => journey.end())

function done<Body>(answer: Answer): Body {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as Body
}
type Check = components['schemas']['BaseListTableCheck']
const check = async (rows: readonly (readonly string[])[]) =>
  done<Check>(await province.send('POST', '/base-lists/table-checks', { publisher, rows }))

const publish = (person: Person, changed: object, baseVersion: number) =>
  person.send('PUT', `/base-lists/entries/${entry}`, {
    definition: { ...definition, common: { ...definition.common, ...changed } },
    publisher,
    baseVersion,
  })
const answer = (person: Person, organisation: string, body: object) =>
  person.send('POST', `/base-lists/entries/${entry}/claims/${organisation}`, body)
const listMine = async () =>
  done<{ items: Claim[] }>(await civil.send('GET', '/base-lists/claims?mine=yes')).items

describe.sequential('an entry of the base list', () => {
  test('is published by its organisation alone, once for a version', async () => {
    expect((await publish(civil, {}, 0)).status).toBe(403)
    expect(done(await publish(province, {}, 0))).toEqual({ entry, version: 1, affected: 0 })
    refused(await publish(province, { fee: ['工本费'] }, 0), 409, 'base-moved')
    const unknown = await publish(province, { materials: ['no-such-material'] }, 1)
    expect(refused(unknown, 422, 'rule-refused').errors?.[0]?.pointer).toBe('/definition/common/materials/0')
  })

  test('is not claimed for anybody by a later start of the demonstration', async () => {
    const database = journey.database.application
    const today = () => getBeijingDate(journey.now())
    const catalogue = createPublishedCatalogue(database, () => 0, today)
    const others = [{ baseList: publisher, entries: [] }]
    const facts = { by: 'journey', now: journey.now() }
    expect(await claimMatchingItems({ database, catalogue }, others, facts)).toBe(0)
  })

  test('is claimed by those whom it names, with an item of their own', async () => {
    expect(await listMine()).toMatchObject([{ entry, organisation: local, state: 'open' }])
    expect((await answer(civil, 'hubin-street', { act: 'claim', item })).status).toBe(404)
    expect((await answer(civil, local, { act: 'claim', item: 'food-business-licence' })).status).toBe(400)
    expect(done(await answer(civil, local, { act: 'claim', item }))).toMatchObject({
      claim: { state: 'settled', item, deviations: [] },
      draftId: null,
    })
    const rates = done<components['schemas']['ClaimRates']>(
      await civil.send('GET', '/base-lists/claim-rates'),
    )
    expect(rates.total).toMatchObject({ toClaim: 2, claimed: 1, claimedRate: 0.5 })
  })

  test('keeps its common elements wherever it was claimed', async () => {
    const { draftId, source } = done<{ draftId: string; source: string }>(
      await civil.send('POST', '/item-drafts', { from: item }),
    )
    const changed = source.replace('老年人权益保障法 第五十三条, ', '')
    const check = done<{ findings: { rule: string }[] }>(
      await civil.send('POST', '/items/source-check', { source: changed }),
    )
    expect(check.findings.map(({ rule }) => rule)).toContain('common-element-inherited')
    done(await civil.send('PUT', `/item-drafts/${draftId}`, { source: changed }, { ifMatch: '1' }))
    const published = await civil.send('POST', `/item-drafts/${draftId}/publication`, {}, { ifMatch: '2' })
    expect(refused(published, 422, 'lint-failed').errors?.[0]).toMatchObject({
      pointer: '/basis',
      code: 'common-element-inherited',
    })
    // What is local may change.
    const own = source.replace('老年公交卡]', '老年公交卡, 敬老卡]')
    done(await civil.send('PUT', `/item-drafts/${draftId}`, { source: own }, { ifMatch: '2' }))
    done(await civil.send('POST', `/item-drafts/${draftId}/publication`, {}, { ifMatch: '3' }))
  })

  test('brings its change to those who claimed it at once, and they take it over in one act', async () => {
    const basis = ['老年人权益保障法 第五十三条']
    expect(done(await publish(province, { basis }, 1))).toMatchObject({ version: 2, affected: 1 })
    expect(await listMine()).toMatchObject([
      { state: 'behind', deviations: [{ element: 'basis', common: [{ zh: basis[0] }] }] },
    ])
    const consistency = async () =>
      done<components['schemas']['CatalogueConsistency']>(
        await civil.send('GET', '/catalogue-consistency?agrees=no'),
      )
    expect(await consistency()).toMatchObject({
      compared: 5,
      agreeing: 4,
      items: [{ item, element: 'basis' }],
    })
    const adopted = await civil.send('POST', `/base-lists/entries/${entry}/claims/${local}/adoption`)
    expect(done(adopted)).toMatchObject({ item, revision: 3, draftId: null, byHand: [] })
    expect(await listMine()).toMatchObject([{ state: 'settled' }])
    expect(await consistency()).toMatchObject({ rate: 1, items: [] })
    const detail = done<components['schemas']['BaseEntryDetail']>(
      await civil.send('GET', `/base-lists/entries/${entry}`),
    )
    expect(detail.versions).toMatchObject([{ version: 2, changed: [{ element: 'basis' }] }, { version: 1 }])
  })

  test('begins a draft where something is left to write, and is refused with a reason that is shown', async () => {
    done(
      await publish(province, { basis: ['老年人权益保障法 第五十三条'], process: ['accept', 'decide'] }, 2),
    )
    const path = `/base-lists/entries/${entry}/claims/${local}`
    const adopted = done<{ draftId: string }>(await civil.send('POST', `${path}/adoption`))
    expect(adopted).toMatchObject({ revision: null, byHand: [{ element: 'process' }] })
    refused(await civil.send('POST', `${path}/adoption`), 409, 'draft-exists')
    expect((await answer(civil, local, { act: 'refuse', reason: '不办' })).status).toBe(400)
    const reason = '本级不行使该权力，由街道办事处办理。'
    done(await answer(civil, local, { act: 'refuse', reason }))
    expect(await listMine()).toMatchObject([{ state: 'refused', reason, item: null }])
    const begun = done<{ draftId: string; claim: Claim }>(await answer(civil, local, { act: 'claim' }))
    expect(begun.claim).toMatchObject({ state: 'unpublished', item: `${item}-${local}` })
    const draft = done<{ source: string }>(await civil.send('GET', `/item-drafts/${begun.draftId}`))
    expect(draft.source).toContain('base: "992009601001"')
  })
})

describe.sequential('a base list that comes as a spreadsheet', () => {
  const heads = ['事项名称*', '基本编码*', '事项类型*', '行使层级*', '认领单位*', '设定依据*', '收费项目']
  const basis = '《中华人民共和国老年人权益保障法》第五十三条'
  const cells = (name: string, code: string, claimants: string) => [
    name,
    code,
    '公共服务',
    '县级；乡级',
    claimants,
    basis,
    '不收费',
  ]

  test('is refused by row and column, and only for whoever publishes', async () => {
    const { findings, entries } = await check([heads, cells('老年人优待证办理', '99200960100', '没有的局')])
    expect(findings.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 基本编码', '2 认领单位'])
    expect(entries).toEqual([])
    const body = { publisher, rows: [heads] }
    expect((await civil.send('POST', '/base-lists/table-checks', body)).status).toBe(403)
    const foreign = { ...body, publisher: local }
    expect((await province.send('POST', '/base-lists/table-checks', foreign)).status).toBe(403)
  })

  test('is looked at first, and publishes what is new and changed; what it leaves out stays', async () => {
    const rows = [heads, cells('老年人优待服务', '992009601009', '云泽市明湖区民政局')]
    const before = await check(rows)
    expect(before).toMatchObject({
      findings: [],
      added: [{ entry: 'base-992009601009', name: { zh: '老年人优待服务' } }],
      changed: [],
      gone: [{ entry }],
    })
    const { entries } = before
    expect(done(await province.send('POST', '/base-lists/import', { publisher, entries }))).toMatchObject({
      published: 1,
    })
    const after = await check([...rows, cells('老年人优待证办理', '992009601001', '云泽市明湖区民政局')])
    expect(after).toMatchObject({ added: [], unchanged: 1, changed: [{ entry, claimants: true }], gone: [] })
    const page = done<{ items: { entry: string }[] }>(await province.send('GET', '/base-lists/entries'))
    expect(page.items.map((one) => one.entry)).toEqual(['base-992009601009', entry])
  })
})

test('nothing can be filed that is not on a published list, whichever way it comes', async () => {
  const enterprise = journey.as('enterprise-yunhe')
  const clerk = journey.as('counter-hall-sun')
  const food = 'food-business-licence'
  const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }
  const content = await fillApplication(journey, enterprise, food, answers)
  const filing = { content, contact, delivery: 'electronic' }
  const begun = done<{ caseId: string }>(await enterprise.send('POST', '/cases', { item: food }))
  done(
    await journey.as('item-manager-pan').send('POST', `/items/${food}/withdrawal`, {
      reason: '事项合并办理，不再单独受理。',
    }),
  )
  const applicant = { kind: 'person', name: '赵明远', identifier: '110000198507240137' }
  const attempts = {
    'an item that never was': await enterprise.send('POST', '/cases', { item: 'no-such-item', filing }),
    'an item in one act': await enterprise.send('POST', '/cases', { item: food, filing }),
    'a draft of it': await enterprise.send('POST', '/cases', { item: food }),
    'a draft begun before': await enterprise.act(begun.caseId, 'submission', filing),
    'the window': await clerk.send('POST', '/cases', { item: food, applicant, channel: 'window' }),
  }
  for (const [way, { status }] of Object.entries(attempts)) expect([way, status >= 400]).toEqual([way, true])
  const { rows } = await journey.database.administrator.pool.query(
    `select count(*)::int as filed from case_summary where item_id = $1 and status <> 'draft'`,
    [food],
  )
  expect(rows).toEqual([{ filed: 0 }])
})
