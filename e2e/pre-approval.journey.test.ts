import type { components } from '@tongban/client'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyRecord } from '../packages/server/src/modules/record/index.ts'
import { readPages } from '../packages/server/src/documents/testing/read-pdf.ts'
import { done, readCase, refused } from './answers.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import {
  type MatterContent,
  caseOf,
  compile,
  doneMatter,
  fileMatter,
  fillMatter,
  findTask,
  grantCase,
  publishMatter,
  readMatter,
  reviewCase,
} from './matter-story.ts'

type PreApproval = components['schemas']['PreApproval']
type PreApprovalPage = components['schemas']['PreApprovalPage']

const binding = 'open-eatery-premises-first'
const advisory = 'open-eatery-on-advice'
const task = 'pre-approval/food-business-licence/company-formation'
const item = 'food-business-licence'
const words = {
  outcome: 'favourable',
  reason: '场所布局图显示功能分区和冷藏设施满足餐饮服务的要求。',
  basis: ['食品安全法 第三十三条第一款第一项'],
} as const

let journey: Journey
let enterprise: Person
let reviewer: Person
let stranger: Person
const contents = new Map<string, MatterContent>()

beforeAll(async () => {
  journey = await beginJourney()
  await publishMatter(journey, binding)
  await publishMatter(journey, binding, (definition) => ({
    ...definition,
    matter: advisory,
    preApproval: definition.preApproval.map((entry) => ({ ...entry, effect: 'advisory' as const })),
  }))
  enterprise = journey.as('enterprise-minghua')
  reviewer = journey.as('reviewer-food-gao')
  stranger = journey.as('officer-tax-a')
  for (const matter of [binding, advisory]) {
    const guide = await journey.anybody.send('GET', `/matters/${matter}`)
    if (guide.status !== 200) throw new Error(`${matter}: ${guide.status} ${JSON.stringify(guide.body)}`)
    const { answers } = (guide.body as { typical: { answers: Record<string, string> } }).typical
    const { unanswered } = await compile(journey, matter, answers)
    const all = { ...answers, ...Object.fromEntries(unanswered.map((key) => [key, 'no'])) }
    contents.set(
      matter,
      await fillMatter(journey, enterprise, matter, all, { 'enterprise.postcode': '990102' }),
    )
  }
})
afterAll(() => journey.end())

async function file(matter: string): Promise<string> {
  const content = contents.get(matter)
  if (content === undefined) throw new Error(`${matter} was filled in`)
  return doneMatter(await fileMatter(enterprise, matter, content)).matterCaseId
}

const pathOf = (matterCaseId: string) =>
  `/matter-cases/${matterCaseId}/pre-approvals/${item}/company-formation`

/** As the list of one's own matters has it. */
async function readEntry(matterCaseId: string) {
  const { items } = (await enterprise.send('GET', '/matter-cases'))
    .body as components['schemas']['MatterCasePage']
  return items.find((entry) => entry.matterCaseId === matterCaseId)
}

async function listOpen(person: Person): Promise<PreApprovalPage['items']> {
  return ((await person.send('GET', '/pre-approvals')).body as PreApprovalPage).items
}

async function listOwed(person: Person, query: string) {
  const { body } = await person.send('GET', `/obligations?kind=give-pre-approval&${query}`)
  return (body as { items: components['schemas']['Obligation'][] }).items
}

async function listMessageKinds(person: Person): Promise<readonly string[]> {
  const { body } = await person.send('GET', '/messages')
  return (body as { items: { kind: string }[] }).items.map(({ kind }) => kind)
}

describe.sequential('a binding opinion beforehand, from the filing to the licence', () => {
  let matterCaseId: string

  test('the filing begins no case that rests on the opinion; its authority owes it by a day', async () => {
    matterCaseId = await file(binding)
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, task)).toMatchObject({
      status: 'running',
      preApproval: { effect: 'binding', for: 'company-formation', opinion: null, awaitsApplicant: false },
    })
    for (const waiting of ['company-formation', item])
      expect(findTask(view, waiting)).toMatchObject({ status: 'waiting', case: null })
    expect(await listOpen(reviewer)).toMatchObject([
      { matterCaseId, item, for: 'company-formation', overdue: false, status: 'open' },
    ])
  })

  test('it is nowhere for the officers of another authority', async () => {
    expect(await listOpen(stranger)).toEqual([])
    refused(await stranger.send('GET', pathOf(matterCaseId)), 404, 'not-found')
    refused(await stranger.send('POST', `${pathOf(matterCaseId)}/opinion`, words), 404, 'not-found')
  })

  test('an officer reads of the application what belongs to the item, files included', async () => {
    const { body } = await reviewer.send('GET', pathOf(matterCaseId))
    const found = body as PreApproval
    expect(found.may).toEqual({ give: true, reason: null })
    const elements = found.form.map(({ element }) => element)
    expect(elements).toContain('food.kitchenArea')
    expect(elements).not.toContain('company.shareholders')
    expect(JSON.stringify(body)).not.toContain('13800138000')
    const file = found.materials.flatMap(({ files }) => files)[0]
    expect((await reviewer.send('GET', `${pathOf(matterCaseId)}/files/${file?.digest}`)).status).toBe(200)
    // Materials of the company alone are no business of the opinion.
    const state = await readMatter(enterprise, matterCaseId)
    const foreign = state.content?.materials['shareholder-certificates']?.[0]?.digest ?? ''
    expect(found.materials.some(({ files }) => files.some(({ digest }) => digest === foreign))).toBe(false)
    refused(await reviewer.send('GET', `${pathOf(matterCaseId)}/files/${foreign}`), 404, 'not-found')
  })

  test('it is among what the authority owes and the applicant is owed, and presses when its day comes near', async () => {
    const [owed] = await listOwed(enterprise, 'side=creditor')
    expect(owed).toMatchObject({
      preApproval: { matterCaseId, for: 'company-formation' },
      caseId: null,
      item,
      debtor: 'organisation',
      overdue: false,
    })
    expect(await listOwed(stranger, 'side=debtor')).toEqual([])
    expect(await listOwed(reviewer, 'side=debtor')).toEqual([owed])
    expect(await listOwed(reviewer, 'side=debtor&due=near')).toEqual([])
    journey.moveTo(`${owed?.due} 10:00`)
    expect(await listOwed(reviewer, 'side=debtor&due=near')).toEqual([owed])
    expect(await listOwed(reviewer, 'side=debtor&due=overdue')).toEqual([])
    expect(await listMessageKinds(enterprise)).not.toContain('PreApprovalOverdue')
  })

  test('when its day is over it is shown as late, the applicant is told, and nothing follows from silence', async () => {
    journey.moveTo('2025-09-19 10:00')
    await journey.runJob('settle-deadlines')
    await journey.settleQueue()
    expect(await listOpen(reviewer)).toMatchObject([{ matterCaseId, overdue: true }])
    expect(await listOwed(reviewer, 'side=debtor&due=overdue')).toMatchObject([{ overdue: true }])
    expect((await listMessageKinds(enterprise))[0]).toBe('PreApprovalOverdue')
    expect(findTask(await readMatter(enterprise, matterCaseId), 'company-formation').status).toBe('waiting')
  })

  test('an opinion without reason, article or condition is refused at its place', async () => {
    const problem = refused(
      await reviewer.send('POST', `${pathOf(matterCaseId)}/opinion`, {
        outcome: 'conditional',
        reason: '可以',
        conditions: [],
        basis: [],
      }),
      422,
      'invalid-matter-input',
    )
    expect(problem.errors?.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/basis',
      '/conditions',
      '/reason',
    ])
  })

  test('a preview shows the paper, unsealed, and records nothing', async () => {
    const before = (await readMatter(enterprise, matterCaseId)).version
    const shown = await reviewer.send('POST', `${pathOf(matterCaseId)}/preview`, words)
    expect(shown.status).toBe(200)
    const text = readPages(shown.body as Buffer)
      .join('')
      .replaceAll(/\s/g, '')
    expect(text).toContain('预审意见书')
    expect(text).toContain(words.reason)
    expect((await readMatter(enterprise, matterCaseId)).version).toBe(before)
  })

  test('a favourable opinion is sealed, and files what waits for it; the same request sent again gives it once', async () => {
    const key = randomUUID()
    const first = await reviewer.send('POST', `${pathOf(matterCaseId)}/opinion`, words, { key })
    expect(doneMatter(first).events).toContain('PreApprovalGiven')
    const again = await reviewer.send('POST', `${pathOf(matterCaseId)}/opinion`, words, { key })
    expect(again.body).toEqual(first.body)
    refused(
      await reviewer.send('POST', `${pathOf(matterCaseId)}/opinion`, words),
      409,
      'pre-approval-not-open',
    )
    await journey.settleQueue()
    const view = await readMatter(enterprise, matterCaseId)
    const given = findTask(view, task)
    expect(given).toMatchObject({ status: 'passed', preApproval: { opinion: { outcome: 'favourable' } } })
    const place = given.preApproval?.opinion?.document
    expect(place?.digest).toMatch(/^[0-9a-f]{64}$/)
    const paper = await enterprise.send('GET', `/matter-cases/${matterCaseId}/documents/${place?.sequence}`)
    const text = readPages(paper.body as Buffer)
      .join('')
      .replaceAll(/\s/g, '')
    expect(text).toContain(place?.number)
    expect(text).toContain('本意见具有约束力')
    expect(findTask(view, 'company-formation').status).toBe('running')
    expect(findTask(view, item).status).toBe('waiting')
    expect(await listOpen(reviewer)).toEqual([])
  })

  test('it is owed no more', async () => {
    expect(await listOwed(reviewer, 'side=debtor')).toEqual([])
    expect(await listOwed(reviewer, 'side=debtor&status=kept')).toMatchObject([
      { preApproval: { matterCaseId } },
    ])
    expect(await listMessageKinds(enterprise)).toContain('PreApprovalOverdue')
  })

  test('the applicant hears of it', async () => {
    const { body } = await enterprise.send('GET', '/messages')
    const { items } = body as { items: { kind: string; matterCaseId: string | null; body: { zh: string } }[] }
    const told = items.find(({ kind }) => kind === 'PreApprovalGiven')
    expect(told).toMatchObject({ matterCaseId })
    expect(told?.body.zh).toContain('同意')
  })

  test('when the company is founded the licence is applied for by itself, with the papers that are there and the opinion', async () => {
    await grantCase(journey, caseOf(await readMatter(enterprise, matterCaseId), 'company-formation'))
    await journey.settleQueue()
    const view = await readMatter(enterprise, matterCaseId)
    const caseId = caseOf(view, item)
    const { content } = await readCase(enterprise, caseId)
    expect(content?.substitutes['business-licence']?.by).toBe('licence')
    const examined = ((await reviewer.send('GET', pathOf(matterCaseId))).body as PreApproval).materials
    for (const { material, files, awaited } of examined) {
      if (awaited) continue
      expect(content?.materials[material]?.map(({ digest }) => digest) ?? []).toEqual(
        files.map(({ digest }) => digest),
      )
    }
    const { body } = await reviewer.send('GET', `/cases/${caseId}/matter`)
    expect(body).toMatchObject({
      opinions: [
        { for: { item: 'company-formation' }, opinion: { effect: 'binding', outcome: 'favourable' } },
      ],
    })
  })

  test('it cannot be refused unless what has changed since is stated (信赖保护)', async () => {
    const caseId = caseOf(await readMatter(enterprise, matterCaseId), item)
    const decider = await reviewCase(journey, caseId)
    const refusal = {
      reason: '经营场所不符合规定条件，依法不予许可。',
      basis: ['行政许可法 第三十八条第二款'],
    }
    const problem = refused(await decider.act(caseId, 'refusal', refusal), 422, 'invalid-input')
    expect(problem.errors?.map(({ code }) => code)).toEqual(['departure-missing'])
    const statement = '预审后经营场所改建，冷藏间被拆除，已不具备预审时的条件。'
    const conditions = await decider.act(caseId, 'refusal', {
      ...refusal,
      departure: { ground: 'conditions', statement },
    })
    refused(conditions, 422, 'invalid-input')
    done(await decider.act(caseId, 'refusal', { ...refusal, departure: { ground: 'facts', statement } }))
    await journey.settleQueue()
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, item).status).toBe('refused')
  })
})

describe.sequential('unfavourable opinions', () => {
  test('one that binds ends what rests on it, and says so', async () => {
    const matterCaseId = await file(binding)
    const said = await reviewer.send('POST', `${pathOf(matterCaseId)}/opinion`, {
      ...words,
      outcome: 'unfavourable',
      reason: '拟用场所位于居民住宅楼内，不具备排烟条件。',
    })
    doneMatter(said)
    await journey.settleQueue()
    const view = await readMatter(enterprise, matterCaseId)
    expect(view.status).toBe('ended')
    expect(view.consequences).toMatchObject([{ task, outcome: 'stopped', goOn: [] }])
    expect(view.consequences[0]?.notFiled).toContain('company-formation')
    refused(
      await enterprise.send('POST', `${pathOf(matterCaseId)}/continuation`, {}),
      409,
      'matter-not-in-status',
    )
  })

  test('one that only advises asks nothing more once the applicant has withdrawn', async () => {
    const matterCaseId = await file(advisory)
    doneMatter(
      await reviewer.send('POST', `${pathOf(matterCaseId)}/opinion`, { ...words, outcome: 'unfavourable' }),
    )
    await journey.settleQueue()
    const reason = '场所另行选择'
    doneMatter(await enterprise.send('POST', `/matter-cases/${matterCaseId}/withdrawal`, { reason }))
    expect(await readEntry(matterCaseId)).toMatchObject({
      awaitsDecision: false,
      items: { askedOfApplicant: 0 },
    })
  })

  test('one that only advises leaves it to the applicant, and the formal act is free', async () => {
    const matterCaseId = await file(advisory)
    doneMatter(
      await reviewer.send('POST', `${pathOf(matterCaseId)}/opinion`, { ...words, outcome: 'unfavourable' }),
    )
    await journey.settleQueue()
    const waiting = await readMatter(enterprise, matterCaseId)
    expect(findTask(waiting, task).preApproval?.awaitsApplicant).toBe(true)
    expect(findTask(waiting, 'company-formation').status).toBe('waiting')
    // Among one's own matters too it presses: nothing follows before the applicant has decided.
    expect(await readEntry(matterCaseId)).toMatchObject({
      awaitsDecision: true,
      items: { askedOfApplicant: 1 },
    })
    doneMatter(await enterprise.send('POST', `${pathOf(matterCaseId)}/continuation`, {}))
    await journey.settleQueue()
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, 'company-formation').status).toBe('running')
    expect(await readEntry(matterCaseId)).toMatchObject({
      awaitsDecision: false,
      items: { askedOfApplicant: 0 },
    })
    await grantCase(journey, caseOf(view, 'company-formation'))
    await journey.settleQueue()
    const caseId = caseOf(await readMatter(enterprise, matterCaseId), item)
    const decider = await reviewCase(journey, caseId)
    const refusal = {
      reason: '经营场所不符合规定条件，依法不予许可。',
      basis: ['行政许可法 第三十八条第二款'],
    }
    done(await decider.act(caseId, 'refusal', refusal))
  })
})

test('all of it is on the record, and the record is whole', async () => {
  const report = await verifyRecord({ address: journey.database.administratorUrl })
  expect(report).toMatchObject({ ok: true })
})
