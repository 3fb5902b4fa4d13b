import type { components } from '@tongban/client'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrationsFolder } from '../packages/server/src/database/migrations.ts'
import { refused } from './answers.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import {
  type MatterContent,
  doneMatter,
  fileMatter,
  fillMatter,
  findTask,
  grantCase,
  publishMatter,
  readMatter,
} from './matter-story.ts'

const matter = 'company-simple-closing'
const notice = 'simple-deregistration-notice'
const task = `notice/${notice}`
const objection = { text: '该公司尚欠货款三万元未付，债权有合同和送货单为证，不同意简易注销。' }

let journey: Journey
let enterprise: Person
let creditor: Person
let lead: Person
let content: MatterContent

beforeAll(async () => {
  journey = await beginJourney()
  await publishMatter(journey, matter)
  enterprise = journey.as('enterprise-minghua')
  creditor = journey.as('enterprise-yunhe')
  lead = journey.as('head-approval-han')
  const guide = (await journey.anybody.send('GET', `/matters/${matter}`)).body as {
    typical: { answers: Record<string, string> }
  }
  content = await fillMatter(journey, enterprise, matter, guide.typical.answers)
}, 120_000)
afterAll(() => journey.end())

const begin = async () => doneMatter(await fileMatter(enterprise, matter, content)).matterCaseId
const object = (matterCaseId: string) =>
  creditor.send('POST', `/matter-notices/${matterCaseId}/${notice}/objections`, objection)
const answer = (matterCaseId: string, upheld: boolean) =>
  lead.send('POST', `/matter-notices/${matterCaseId}/${notice}/objections/1/answer`, {
    upheld,
    text: upheld ? '经核实，债权债务尚未清理完毕。' : '经核实，所述货款已经付清，异议不成立。',
  })
const readNotice = (matterCaseId: string) =>
  journey.anybody.send('GET', `/matter-notices/${matterCaseId}/${notice}`)
const listNoticed = async () => {
  const { items } = (await journey.anybody.send('GET', '/matter-notices')).body as {
    items: { matterCaseId: string }[]
  }
  return items.map(({ matterCaseId }) => matterCaseId)
}

type Messages = components['schemas']['MessagePage']['items']
type OwnObjections = components['schemas']['OwnObjectionPage']['items']
const listMessages = async (person: Person, about: string): Promise<Messages> => {
  const { items } = (await person.send('GET', '/messages')).body as { items: Messages }
  return items.filter((message) => message.messageId.startsWith(about))
}
const listOwn = async (person: Person): Promise<OwnObjections> =>
  ((await person.send('GET', '/objections')).body as { items: OwnObjections }).items

const dayAfter = (day: string | undefined) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

describe.sequential('a company closes the simple way (公司法 第二百四十条: a notice of twenty days)', () => {
  test('an objection ends the simple procedure at once: nothing is deregistered, and nobody waits for an answer', async () => {
    const matterCaseId = await begin()
    expect((await readNotice(matterCaseId)).body).toMatchObject({ matterCaseId, notice, objections: 0 })
    expect(await listNoticed()).toContain(matterCaseId)
    // Nobody objects to what he applied for himself: that is withdrawn.
    const path = `/matter-notices/${matterCaseId}/${notice}/objections`
    refused(await enterprise.send('POST', path, objection), 422, 'own-notice')
    expect((await object(matterCaseId)).body).toMatchObject({ objection: 1 })
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, task)).toMatchObject({
      status: 'stopped',
      // Who objects is known to the lead authority alone.
      notice: {
        onObjection: 'stop',
        objections: [{ objection: 1, by: '*', text: objection.text, answer: null }],
      },
    })
    expect(findTask(view, 'company-simple-deregistration')).toMatchObject({
      status: 'not-filed',
      because: { kind: 'prerequisite', task },
    })
    expect(view.consequences[0]?.text.zh).toMatch(/^“简易注销公示”因异议终止。/)
    const led = await readMatter(lead, matterCaseId)
    expect(findTask(led, task).notice?.objections[0]?.by).not.toBe('*')
    expect(led.may.answerObjections).toBe(false)
    expect((await readNotice(matterCaseId)).status).toBe(404)
    expect(await listNoticed()).not.toContain(matterCaseId)
    refused(await object(matterCaseId), 409, 'notice-not-running')
    refused(await answer(matterCaseId, false), 409, 'notice-not-running')
    // Whoever objected is told that it ended the notice, in one message, and finds it when the notice is shown no more.
    expect(await listMessages(creditor, matterCaseId)).toMatchObject([
      { kind: 'OwnObjectionRaised', objection: 1, matterCaseId: null, read: true },
    ])
    expect((await listMessages(creditor, matterCaseId))[0]?.body.zh).toBe(
      '您对“简易注销公示”提出的异议已经收到，编号为第1号，该公示因此终止。',
    )
    expect(await listOwn(creditor)).toMatchObject([
      { matterCaseId, notice, objection: 1, noticeStatus: 'stopped', text: objection.text, answer: null },
    ])
  })

  test('nobody but whoever objected and the lead authority learns who did', async () => {
    const matterCaseId = await begin()
    await object(matterCaseId)
    const readActs = async (person: Person) =>
      JSON.stringify((await person.send('GET', `/matter-cases/${matterCaseId}/events`)).body)
    expect(await readActs(enterprise)).toContain('ObjectionRaised')
    expect(await readActs(enterprise)).not.toContain(creditor.name)
    expect(await readActs(lead)).toContain(creditor.name)
    expect(await listOwn(enterprise)).toEqual([])
    expect(await listOwn(journey.as('citizen-lin'))).toEqual([])
    refused(await lead.send('GET', '/objections'), 403, 'not-permitted')
    expect((await creditor.send('GET', `/matter-cases/${matterCaseId}`)).status).toBe(404)
    // The second lock: a session that asks for everybody's is shown its own alone.
    const { rowCount } = await journey.database.application.pool.query('select from objection')
    expect(rowCount).toBe(0)
  })

  test('whoever objects at a window leaves how to be reached, and the lead authority alone sees it', async () => {
    const matterCaseId = await begin()
    const clerk = journey.as('counter-hall-sun')
    const path = `/matter-notices/${matterCaseId}/${notice}/objections`
    const refusal = await clerk.send('POST', path, { by: '钱某', text: objection.text })
    expect(refusal.status).toBe(422)
    expect(refusal.body).toMatchObject({ errors: [{ pointer: '/contact' }] })
    const taken = await clerk.send('POST', path, { by: '钱某', contact: '13800000001', text: objection.text })
    expect(taken.body).toMatchObject({ objection: 1 })
    const seenBy = async (person: Person) =>
      findTask(await readMatter(person, matterCaseId), task).notice?.objections[0]
    expect(await seenBy(lead)).toMatchObject({ by: '钱某', contact: '13800000001' })
    expect(await seenBy(enterprise)).toMatchObject({ by: '*', contact: null })
  })

  test('without an objection the company is deregistered after the last day', async () => {
    const matterCaseId = await begin()
    const { until } = findTask(await readMatter(enterprise, matterCaseId), task).notice ?? {}
    await endTaxes(matterCaseId)
    journey.moveTo(`${until} 23:00`)
    await journey.runJob('settle-deadlines')
    expect((await readNotice(matterCaseId)).status).toBe(200)
    journey.moveTo(`${dayAfter(until)} 09:00`)
    await journey.runJob('settle-deadlines')
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, task).status).toBe('passed')
    expect(findTask(view, 'company-simple-deregistration').status).toBe('running')
    expect((await readNotice(matterCaseId)).status).toBe(404)
    refused(await object(matterCaseId), 409, 'notice-not-running')
  })
})

describe.sequential('a notice whose objections are examined (onObjection: examine)', () => {
  beforeAll(() =>
    publishMatter(journey, matter, (definition) => ({
      ...definition,
      notices: definition.notices.map((entry) => ({ ...entry, onObjection: 'examine' as const })),
    })),
  )

  test('waits for the answer of the lead authority, and goes on where the objection is not upheld', async () => {
    const matterCaseId = await begin()
    const { until } = findTask(await readMatter(enterprise, matterCaseId), task).notice ?? {}
    await endTaxes(matterCaseId)
    expect((await object(matterCaseId)).status).toBe(200)
    journey.moveTo(`${dayAfter(until)} 09:00`)
    await journey.runJob('settle-deadlines')
    const led = await readMatter(lead, matterCaseId)
    expect(findTask(led, task).status).toBe('running')
    expect(led.may.answerObjections).toBe(true)
    expect((await readMatter(enterprise, matterCaseId)).may.answerObjections).toBe(false)
    refused(
      await enterprise.send('POST', `/matter-notices/${matterCaseId}/${notice}/objections/1/answer`, {
        upheld: false,
        text: '自行答复',
      }),
      403,
      'not-permitted',
    )
    doneMatter(await answer(matterCaseId, false))
    await journey.runJob('settle-deadlines')
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, task)).toMatchObject({
      status: 'passed',
      notice: { objections: [{ answer: { upheld: false } }] },
    })
    expect(findTask(view, 'company-simple-deregistration').status).toBe('running')
    refused(await answer(matterCaseId, true), 409, 'notice-not-running')
    // The public page is gone; whoever objected reads the answer, and where to turn, on a page of his own.
    expect((await readNotice(matterCaseId)).status).toBe(404)
    expect((await listOwn(creditor))[0]).toMatchObject({
      matterCaseId,
      objection: 1,
      noticeStatus: 'passed',
      answer: { upheld: false, text: '经核实，所述货款已经付清，异议不成立。' },
      next: { itemName: { zh: '公司简易注销登记' }, remedies: { review: {}, court: {} } },
    })
    const told = await listMessages(creditor, matterCaseId)
    expect(told.map(({ kind, read }) => [kind, read])).toEqual([
      ['OwnObjectionAnswered', false],
      ['OwnObjectionRaised', true],
    ])
    expect(told[0]?.body.zh).toContain('第1号异议经审查不成立。理由：经核实，所述货款已经付清，异议不成立。')
    expect(
      (await creditor.send('POST', '/messages/readings', { messages: [told[0]?.messageId] })).status,
    ).toBe(200)
    const applicants = await listMessages(enterprise, matterCaseId)
    expect(applicants.find(({ kind }) => kind === 'ObjectionAnswered')?.body.zh).toContain(
      '对“简易注销公示”的第1号异议经审查不成立。理由：经核实，所述货款已经付清，异议不成立。',
    )
  })

  test('an objection that is upheld leaves no other to be answered, and whoever raised that one is told so', async () => {
    const matterCaseId = await begin()
    await object(matterCaseId)
    const other = journey.as('citizen-lin')
    const path = `/matter-notices/${matterCaseId}/${notice}/objections`
    expect((await other.send('POST', path, { text: '尚欠工资。' })).body).toMatchObject({ objection: 2 })
    doneMatter(await answer(matterCaseId, true))
    expect((await listMessages(other, matterCaseId)).map(({ kind }) => kind)).toEqual([
      'ObjectedNoticeStopped',
      'OwnObjectionRaised',
    ])
    expect((await listMessages(creditor, matterCaseId)).map(({ kind }) => kind)).toEqual([
      'OwnObjectionAnswered',
      'OwnObjectionRaised',
    ])
    expect((await listOwn(other))[0]).toMatchObject({ objection: 2, answer: null, noticeStatus: 'stopped' })
  })

  test('ends with the application, and tells whoever objected that nobody answers any more', async () => {
    const matterCaseId = await begin()
    expect((await object(matterCaseId)).status).toBe(200)
    const item = 'company-simple-deregistration'
    const withdrawal = { items: [item], reason: '改办普通注销。' }
    doneMatter(await enterprise.send('POST', `/matter-cases/${matterCaseId}/withdrawal`, withdrawal))
    expect((await readNotice(matterCaseId)).status).toBe(404)
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, task)).toMatchObject({
      status: 'stopped',
      because: { kind: 'needless', task: item },
    })
    const own = (await listOwn(creditor)).find((one) => one.matterCaseId === matterCaseId)
    expect(own).toMatchObject({ answer: null, noticeStatus: 'stopped' })
    const [told] = await listMessages(creditor, matterCaseId)
    expect(told).toMatchObject({ kind: 'ObjectedNoticeStopped' })
    expect(told?.body.zh).toContain('不再另行答复')
    expect((await answer(matterCaseId, true)).status).toBe(409)
  })

  test('ends with the matter’s deregistration where the objection is upheld', async () => {
    const matterCaseId = await begin()
    expect((await object(matterCaseId)).status).toBe(200)
    doneMatter(await answer(matterCaseId, true))
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, task).status).toBe('stopped')
    expect(findTask(view, 'company-simple-deregistration').status).toBe('not-filed')
  })
})

test('objections that were raised before the platform told their answers are made from the record (0028)', async () => {
  const migration = await readFile(join(migrationsFolder, '0028_objections_and_advice.sql'), 'utf8')
  const [backfill] = /insert into objection[^;]*;/.exec(migration) ?? []
  const { pool } = journey.database.administrator
  const read = async () =>
    (await pool.query('select * from objection order by matter_case_id, objection')).rows as unknown[]
  const kept = await read()
  expect(kept.length).toBeGreaterThan(3)
  await pool.query('truncate objection')
  await pool.query(backfill ?? '')
  expect(await read()).toEqual(kept)
})

/** Deregistration waits for the taxes too. */
async function endTaxes(matterCaseId: string): Promise<void> {
  const taxes = findTask(await readMatter(enterprise, matterCaseId), 'tax-clearance')
  if (taxes.case?.caseId === undefined || taxes.case.caseId === null) throw new Error('taxes have a case')
  await grantCase(journey, taxes.case.caseId)
  await journey.settleQueue()
}
