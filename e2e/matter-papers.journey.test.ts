import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPages } from '../packages/server/src/documents/testing/read-pdf.ts'
import { done } from './answers.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import {
  type MatterContent,
  caseOf,
  compile,
  doneMatter,
  fileMatter,
  fillMatter,
  grantCase,
  publishMatter,
  readMatter,
  reviewCase,
} from './matter-story.ts'

const matter = 'open-chain-pharmacy'

interface Message {
  readonly kind: string
  readonly title: { readonly zh: string }
  readonly body: { readonly zh: string }
  readonly caseId: string | null
  readonly matterCaseId: string | null
  readonly due: string | null
}

let journey: Journey
let enterprise: Person
let clerk: Person
let matterCaseId: string
let complete: MatterContent

beforeAll(async () => {
  journey = await beginJourney()
  await publishMatter(journey, matter)
  enterprise = journey.as('enterprise-minghua')
  clerk = journey.as('counter-hall-sun')
  const { typical } = (await journey.anybody.send('GET', `/matters/${matter}`)).body as {
    typical: { answers: Record<string, string> }
  }
  const first = await compile(journey, matter, typical.answers)
  const more = Object.fromEntries(first.unanswered.map((key) => [key, 'no']))
  complete = await fillMatter(
    journey,
    enterprise,
    matter,
    { ...typical.answers, ...more },
    { 'housingFund.rate': 8, 'enterprise.postcode': '990102' },
  )
  matterCaseId = doneMatter(await fileMatter(enterprise, matter, complete)).matterCaseId
  await journey.settleQueue()
})
afterAll(() => journey.end())

/** What the applicant was told since a message, oldest first. */
async function readMessages(about = matterCaseId): Promise<Message[]> {
  const { items } = (await enterprise.send('GET', '/messages?limit=100')).body as { items: Message[] }
  const view = await readMatter(enterprise, about)
  const cases = new Set(view.tasks.flatMap(({ case: child }) => child?.caseId ?? []))
  return items
    .filter((entry) => entry.matterCaseId === about || (entry.caseId !== null && cases.has(entry.caseId)))
    .toReversed()
}

async function readPaper(kind: string): Promise<{ text: string; sequence: number }> {
  const { documents } = await readMatter(enterprise, matterCaseId)
  const found = documents.find((document) => document.kind === kind)
  if (found === undefined) throw new Error(`the matter has no ${kind}`)
  const answer = await enterprise.send('GET', `/matter-cases/${matterCaseId}/documents/${found.sequence}`)
  expect(answer.status).toBe(200)
  const pages = await readPages(answer.body as Buffer)
  return { text: pages.join('').replaceAll(/\s/g, ''), sequence: found.sequence }
}

describe.sequential('the papers of a matter and what its applicant is told', () => {
  test('the joint receipt names every item, with its case or what it waits for, and can be verified', async () => {
    const view = await readMatter(enterprise, matterCaseId)
    expect(view.documents.map(({ kind, digest }) => [kind, digest === null])).toEqual([
      ['matter-receipt', false],
    ])
    const { text, sequence } = await readPaper('matter-receipt')
    const items = view.tasks.filter(({ kind }) => kind === 'item')
    const numbers = items.flatMap(({ case: child }) => child?.number ?? [])
    expect(numbers.length).toBeGreaterThan(0)
    for (const told of [...items.map(({ name }) => name.zh.replaceAll(/\s/g, '')), ...numbers])
      expect(text).toContain(told)
    expect(text).toContain('由平台自动提交')
    expect(text).toContain(view.number)
    const verified = await journey.anybody.send('GET', `/verification/documents/${matterCaseId}/${sequence}`)
    expect(verified.body).toMatchObject({ state: 'authentic', document: { kind: 'matter-receipt' } })
  })

  test('one message tells of the filing, and none beside it of its cases', async () => {
    const told = await readMessages()
    expect(told.map(({ kind }) => kind)).toEqual(['MatterFiled'])
    expect(told[0]?.body.zh).toMatch(/共\d+个事项，其中\d+个已转审批部门，\d+个待前置事项办结后自动提交/)
  })

  test('nobody else gets the papers', async () => {
    const { documents } = await readMatter(enterprise, matterCaseId)
    const path = `/matter-cases/${matterCaseId}/documents/${documents[0]?.sequence}`
    expect((await journey.as('citizen-song').send('GET', path)).status).toBe(404)
    expect((await journey.anybody.send('GET', path)).status).toBe(401)
    expect((await journey.as('head-approval-han').send('GET', path)).status).toBe(200)
  })

  test('a granted item and what is filed because of it are one message', async () => {
    journey.moveTo('2025-09-09 09:00')
    const view = await readMatter(enterprise, matterCaseId)
    await grantCase(journey, caseOf(view, 'company-formation'))
    await journey.settleQueue()
    const told = (await readMessages()).slice(1)
    const own = told.filter((entry) => entry.matterCaseId !== null)
    expect(own.map(({ title }) => title.zh)).toEqual(['部分结果已出'])
    expect(own[0]?.body.zh).toMatch(/证照已制发.*平台已自动提交/)
    expect(told.map(({ kind }) => kind)).not.toContain('LicenceIssued')
    expect(told.map(({ kind }) => kind)).not.toContain('ApplicationSubmitted')
  })

  test('corrections of several items are one paper and one message, with every point and the first last day', async () => {
    journey.moveTo('2025-09-09 10:00')
    const before = await readMatter(enterprise, matterCaseId)
    const running = before.tasks.filter(({ kind, status }) => kind === 'item' && status === 'running')
    const asked = running.slice(0, 2)
    const points = [
      { subject: 'condition:0', problem: '申请内容与材料不一致。', demand: '请核对后重新提交。' },
    ]
    for (const { task } of asked) done(await clerk.act(caseOf(before, task), 'correction-notice', { points }))
    for (const { task } of running.slice(2)) done(await clerk.act(caseOf(before, task), 'acceptance'))
    await journey.settleQueue()
    const view = await readMatter(enterprise, matterCaseId)
    expect(view.corrections[0]?.items.map(({ item }) => item).toSorted()).toEqual(
      asked.map(({ task }) => task).toSorted(),
    )
    const { text } = await readPaper('joint-correction-notice')
    for (const { name, case: child } of asked) {
      expect(text).toContain(name.zh.replaceAll(/\s/g, ''))
      expect(text).toContain(child?.number)
    }
    expect(text.split('请核对后重新提交').length - 1).toBe(2)
    const told = await readMessages()
    expect(told.filter(({ kind }) => kind === 'CorrectionRequested')).toEqual([])
    const asking = told.filter(({ title }) => title.zh === '需要补正材料')
    expect(asking).toMatchObject([{ matterCaseId, due: view.corrections[0]?.due }])
  })

  test('a refusal is told once, with its reason, what is lost with it and that the rest goes on', async () => {
    const other = doneMatter(await fileMatter(enterprise, matter, complete)).matterCaseId
    const company = caseOf(await readMatter(enterprise, other), 'company-formation')
    journey.moveTo('2025-09-09 11:00')
    const decider = await reviewCase(journey, company)
    const reason = '拟用名称与在先登记的企业名称相同，依法不予登记。'
    done(await decider.act(company, 'refusal', { reason, basis: ['市场主体登记管理条例 第十条'] }))
    await journey.settleQueue()
    const own = (await readMessages(other)).filter((entry) => entry.matterCaseId === other)
    const told = own.at(-1)
    expect(own.map(({ title }) => title.zh)).toEqual(['一件事申请已提交', '有事项不予登记'])
    expect(told?.body.zh).toContain(reason)
    expect(told?.body.zh).toMatch(/不再提交/)
  })
})
