import type { components } from '@tongban/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRemoteRegisters } from '../packages/server/src/modules/instant-approvals/index.ts'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

type Counts = components['schemas']['InstantCount']

const item = 'elderly-courtesy-card'
const answers = { local: 'yes', form: 'electronic' }
const goodReason = '年龄、户籍与登记信息一致，决定正确。'

let journey: Journey
let song: Person
let chen: Person
let officer: Person
let head: Person
let card: Content

const particulars = {
  'person.name': '宋玉兰',
  'person.idNumber': '110000195105170064',
  'person.birthDate': '1951-05-17',
}

beforeAll(async () => {
  journey = await beginJourney()
  song = journey.as('citizen-song')
  chen = journey.as('citizen-chen')
  officer = journey.as('officer-civil-affairs-a')
  head = journey.as('head-civil-affairs')
  card = await fillApplication(journey, song, item, answers, particulars)
})
afterAll(() => journey.end())

/** Ten minutes past midnight of the day after, in Beijing. */
function tomorrow(now: string): string {
  const next = new Date(Date.parse(now) + 32 * 3_600_000).toISOString().slice(0, 10)
  return `${next} 00:10`
}

async function file(person: Person, content: Content, item_ = item): Promise<string> {
  const filing = { content, contact: { ...contact, name: person.name }, delivery: 'electronic' }
  const { caseId } = done(await person.send('POST', '/cases', { item: item_, filing }))
  await journey.settleQueue()
  return caseId
}

const count = async (person: Person): Promise<Counts | undefined> => {
  const { data } = await person.client.GET('/api/v1/instant-approvals/counts', { params: { query: {} } })
  return data?.items.find((entry) => entry.item === item)
}

describe.sequential('instant approval', () => {
  let granted: string
  let handed: string

  test('what trusted sources prove is granted, issued and delivered with no officer', async () => {
    granted = await file(song, card)
    const view = await readCase(song, granted)
    expect(view.status).toBe('finished')
    expect(view.instant).toMatchObject({ outcome: 'grant', row: 'registered-here', hindrances: [] })
    expect(view.instant?.inputs.find(({ subject }) => subject === 'person.householdDistrict')).toMatchObject({
      source: 'register',
      sourceName: { zh: '人口基础信息库' },
      reference: 'population-register',
      trusted: true,
    })
    expect(view.licence).not.toBeNull()
    expect(await listEventTypes(song, granted)).toEqual(
      expect.arrayContaining([
        'InstantlyJudged',
        'ApplicationAccepted',
        'ApplicationGranted',
        'LicenceIssued',
      ]),
    )
    const decision = await readDocument(song, granted, 'grant-decision')
    expect(decision.text).toContain('由系统按照云泽市明湖区民政局“老年人优待证办理”秒批规则')
    expect(decision.text).toContain('申请人年满六十周岁，户籍在本区')
  })

  test('a case goes to a person where a source says nothing, and says which', async () => {
    const content = {
      ...card,
      form: {
        ...card.form,
        'person.name': '陈素梅',
        'person.idNumber': '110000195809030246',
        'person.birthDate': '1958-09-03',
      },
      materials: Object.fromEntries(
        await Promise.all(
          Object.keys(card.materials).map(async (material) => [material, [await chen.upload(material)]]),
        ),
      ) as Content['materials'],
    }
    handed = await file(chen, content)
    const view = await readCase(chen, handed)
    expect(view.status).toBe('submitted')
    expect(view.instant?.hindrances.map(({ kind, text }) => [kind, text.zh])).toEqual([
      ['fact-lacking', '“户籍所在县区代码”没有从可信来源查到。'],
    ])
    // The ETag of the case is what it was: the officer who opened it meanwhile goes on.
    expect(view.version).toBe(2)
    expect((await readCase(officer, handed)).instant?.outcome).toBe('person')
  })

  test('what the application says otherwise than the source goes to a person', async () => {
    const other = await file(song, { ...card, form: { ...card.form, 'person.birthDate': '1951-05-18' } })
    const { hindrances } = (await readCase(song, other)).instant ?? { hindrances: [] }
    expect(hindrances.map(({ kind }) => kind)).toContain('fact-differs')
  })

  test('a job that runs again, and a request that is sent again, change nothing', async () => {
    const before = await listEventTypes(song, granted)
    await journey.runJob('judge-instantly', { caseId: granted })
    await journey.runJob('judge-instantly', { caseId: handed })
    expect(await listEventTypes(song, granted)).toEqual(before)
    expect((await listEventTypes(chen, handed)).filter((type) => type === 'InstantlyJudged')).toHaveLength(1)
  })

  test('the papers of a window are for people: nothing is judged there', async () => {
    const clerk = journey.as('counter-hall-sun')
    const materials = Object.fromEntries(
      await Promise.all(
        Object.keys(card.materials).map(async (material) => [material, [await clerk.upload(material)]]),
      ),
    ) as Content['materials']
    const applicant = { kind: 'person', name: '宋玉兰', identifier: '110000195105170064' }
    const filing = { content: { ...card, materials }, contact, delivery: 'window' }
    const answer = await clerk.send('POST', '/cases', { item, channel: 'window', applicant, filing })
    const { caseId } = done(answer)
    await journey.settleQueue()
    expect((await readCase(clerk, caseId)).instant).toBeNull()
  })

  test('a head switches it off at once, and what is filed then says so', async () => {
    const path = `/instant-approvals/items/${item}/switch`
    refused(
      await officer.send('POST', path, { isOff: true, reason: '登记信息正在核查，暂由人工办理。' }),
      403,
      'not-permitted',
    )
    const off = { isOff: true, reason: '登记信息正在核查，暂由人工办理。' }
    expect((await head.send('POST', path, off)).status).toBe(204)
    const next = await file(song, card)
    expect((await readCase(song, next)).instant?.hindrances).toMatchObject([{ kind: 'switched-off' }])
    expect((await head.send('POST', path, { ...off, isOff: false })).status).toBe(204)
    const { data } = await head.client.GET('/api/v1/instant-approvals/items')
    expect(data?.items.find((entry) => entry.item === item)).toMatchObject({ isOff: false, percent: 5 })
  })

  test('the day after, one of the grants is drawn by the root of the record and is work of a reviewer', async () => {
    expect((await readCase(officer, granted)).instant?.reexamination).toBeNull()
    journey.moveTo(tomorrow(journey.now()))
    await journey.runJob('seal-record')
    await journey.settleQueue()
    const { instant } = await readCase(officer, granted)
    expect(instant?.reexamination).toMatchObject({ stage: 'to-examine', drawn: 1, of: 1, place: 1 })
    // Applicants are not told of what the authority looks at among itself.
    expect((await readCase(song, granted)).instant?.reexamination).toBeNull()
    const { data } = await officer.client.GET('/api/v1/instant-approvals/draws', { params: { query: {} } })
    expect(data?.items).toMatchObject([{ item, candidates: 1, drawn: 1, order: [granted] }])
    expect(data?.items[0]?.root).toEqual(instant?.reexamination?.root)
    const work = await officer.client.GET('/api/v1/cases', { params: { query: { list: 'work' } as never } })
    expect(work.response.status).toBeLessThan(500)
    // Drawn again, it is the same draw.
    await journey.runJob('draw-reexaminations')
    expect(
      (await listEventTypes(officer, granted)).filter((type) => type === 'ReexaminationDrawn'),
    ).toHaveLength(1)
  })

  test('who disagrees says why, and the head what follows; a licence in force was not revoked', async () => {
    const wrong = { outcome: 'disagreed', reason: '户籍已于上月迁出本区，登记信息没有更新。' }
    refused(await song.send('POST', `/cases/${granted}/reexamination`, wrong), 403, 'not-permitted')
    done(await officer.act(granted, 'reexamination', wrong))
    refused(
      await officer.act(granted, 'reexamination', { outcome: 'agreed', reason: goodReason }),
      409,
      'reexamination-not-open',
    )
    expect(await count(officer)).toMatchObject({
      judged: 4,
      granted: 1,
      drawn: 1,
      disagreed: 1,
      disagreementRate: 1,
      unanswered: 1,
    })
    const conclude = { conclusion: 'revoked', reason: '户籍不在本区，决定予以撤销。' }
    refused(await head.act(granted, 'reexamination/conclusion', conclude), 422, 'invalid-input')
    done(await head.act(granted, 'reexamination/conclusion', { ...conclude, conclusion: 'upheld' }))
    expect(await count(head)).toMatchObject({ unanswered: 0, revoked: 0 })
    const reasons = (await count(head))?.reasons.map(({ kind }) => kind)
    expect(reasons).toEqual(expect.arrayContaining(['fact-lacking', 'fact-differs', 'switched-off']))
  })

  test('the counts come as a table too', async () => {
    const answer = await officer.send('GET', '/instant-approvals/export')
    expect(answer.status).toBe(200)
    expect(String(answer.body)).toContain('不同意率')
  })
})

test('a register that does not answer is told from one that knows nobody', async () => {
  const nowhere = createRemoteRegisters({ url: 'http://127.0.0.1:9/registers' })
  expect(await nowhere.ask('population-register', '1', '2025-12-18' as never)).toEqual({
    kind: 'unavailable',
  })
})
