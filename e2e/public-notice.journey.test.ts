import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

/** Deregistration waits for the taxes too. */
async function endTaxes(matterCaseId: string): Promise<void> {
  const taxes = findTask(await readMatter(enterprise, matterCaseId), 'tax-clearance')
  if (taxes.case?.caseId === undefined || taxes.case.caseId === null) throw new Error('taxes have a case')
  await grantCase(journey, taxes.case.caseId)
  await journey.settleQueue()
}
