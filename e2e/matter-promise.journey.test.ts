import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyRecord } from '../packages/server/src/modules/record/index.ts'
import { done, readCase, refused } from './answers.ts'
import { cinemaAnswers } from './cinema.ts'
import { contact } from './filing.ts'
import { type Journey, type Person, beginJourney } from './harness.ts'
import {
  type CompiledMatter,
  type MatterContent,
  caseOf,
  compile,
  doneMatter,
  fillMatter,
  findTask,
  publishMatter,
  readMatter,
} from './matter-story.ts'

const matter = 'open-cinema'
const fire = 'public-venue-fire-safety-check'
const hygiene = 'public-place-hygiene-licence'
const film = 'film-projection-licence'

/** The fire check and the hygiene licence on promises. */
const answers = { ...cinemaAnswers, category: 'general' }

let journey: Journey
let enterprise: Person
let head: Person
let content: MatterContent
let compiled: CompiledMatter
let promises: Record<string, string>

beforeAll(async () => {
  journey = await beginJourney()
  await publishMatter(journey, matter)
  enterprise = journey.as('enterprise-yunhe')
  head = journey.as('head-fire')
  const { questions } = await compile(journey, matter, {})
  const keys = new Set([...questions.map(({ key }) => key), 'category'])
  const given = Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)))
  const { unanswered } = await compile(journey, matter, withoutUnknown(given, questions))
  const more = Object.fromEntries(unanswered.map((key) => [key, 'no']))
  const all = { ...withoutUnknown(given, questions), ...more }
  content = await fillMatter(journey, enterprise, matter, all)
  compiled = await compile(journey, matter, all, content.form)
  promises = Object.fromEntries(compiled.promiseOffers.map(({ item, promise }) => [item, promise.zh]))
})
afterAll(() => journey.end())

function withoutUnknown(
  given: Readonly<Record<string, string>>,
  questions: CompiledMatter['questions'],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).filter(([key]) => questions.some((question) => question.key === key)),
  )
}

/** A company whose people stand at the window. */
const standing = {
  kind: 'enterprise',
  name: '云泽明华医药连锁有限公司',
  identifier: '91990102MA900002XX',
} as const

const file = (person: Person, sent: object, more: object = {}) =>
  person.send('POST', '/matter-cases', {
    matter,
    filing: { content: sent, contact, delivery: 'electronic' },
    ...more,
  })

describe.sequential('items of a matter that are decided on a promise', () => {
  let matterCaseId: string

  test('the guide tells which they are, and what the promise changes in each and in the whole', () => {
    expect(compiled.promiseOffers.map(({ item, chosen }) => [item, chosen])).toEqual([
      [fire, 'promise'],
      [hygiene, 'promise'],
    ])
    const [first, second] = compiled.promiseOffers
    expect(first?.skipped.map(({ step }) => step)).toEqual(['review', 'inspect'])
    expect(first?.whole.promise.workingDays).toBeLessThan(first?.whole.ordinary.workingDays ?? 0)
    expect(first?.whole.promise.workingDays).toBe(compiled.clock.promised.workingDays)
    expect(second?.replaced).toMatchObject([{ material: 'hygiene-test-report', stillFor: [] }])
    expect(JSON.stringify(first?.notice)).toContain('20个工作日内，由')
    expect(compiled.materials.map(({ material }) => material)).not.toContain('hygiene-test-report')
  })

  test('each promise is signed word for word, and none is taken from whoever chose the ordinary way', async () => {
    const unsigned = refused(await file(enterprise, content), 422, 'invalid-matter-input')
    expect(unsigned.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      [`/filing/content/promises/${fire}`, 'promise-missing'],
      [`/filing/content/promises/${hygiene}`, 'promise-missing'],
    ])
    const differs = { ...content, promises: { ...promises, [fire]: '我保证。' } }
    expect(refused(await file(enterprise, differs), 422, 'invalid-matter-input').errors).toMatchObject([
      { pointer: `/filing/content/promises/${fire}`, code: 'promise-differs' },
    ])
  })

  test('the cases are filed with their promises; what rests on one waits for it alone', async () => {
    matterCaseId = doneMatter(await file(enterprise, { ...content, promises })).matterCaseId
    const view = await readMatter(enterprise, matterCaseId)
    expect(view.content?.promises).toEqual(promises)
    expect(findTask(view, film).status).toBe('waiting')
    expect(findTask(view, fire).promise).toMatchObject({ whole: true, decides: 'officer', verifiedBy: null })
    const filed = await readCase(head, caseOf(view, fire))
    expect(filed.content).toMatchObject({ promise: promises[fire] })
  })

  test('one act grants it, the supervisor owes the verification, and what waited is filed by itself', async () => {
    const caseId = caseOf(await readMatter(enterprise, matterCaseId), fire)
    const decided = done(
      await head.act(caseId, 'promise-decision', { opinion: '已签署承诺书，材料齐全，准予许可。' }),
    )
    expect(decided.events).toEqual(['ApplicationAccepted', 'ApplicationGranted'])
    const { obligations } = await readCase(head, caseId)
    expect(obligations).toMatchObject([{ kind: 'verify-promise', material: 'whole-item', status: 'open' }])
    done(await head.act(caseId, 'licence', { assigned: {} }))
    await expect
      .poll(async () => findTask(await readMatter(enterprise, matterCaseId), film).status, {
        timeout: 15_000,
      })
      .toBe('running')
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, fire).promise).toMatchObject({
      verifiedBy: '2025-10-11',
      verification: 'awaited',
      revoked: null,
    })
  })

  test('a false promise is revoked, and the matter tells what happens to what rested on it', async () => {
    const before = await readMatter(enterprise, matterCaseId)
    const caseId = caseOf(before, fire)
    const finding = '现场核查，疏散通道被占用，应急照明损坏。'
    const officer = journey.as('officer-fire-a')
    done(
      await officer.act(caseId, 'promises/whole-item/verification', {
        outcome: 'false',
        finding,
        attachments: [],
      }),
    )
    const proposal = { reason: '场所情况与承诺不符，拟撤销许可。' }
    done(await officer.act(caseId, 'promises/whole-item/revocation-proposal', proposal))
    const statement = { statement: '正在清理通道。', files: [] }
    done(await enterprise.act(caseId, 'promises/whole-item/statement', statement))
    const reason = '复核后仍与承诺不符，予以撤销。'
    done(await head.act(caseId, 'promises/whole-item/revocation', { reason }))
    await expect
      .poll(async () => findTask(await readMatter(enterprise, matterCaseId), fire).promise?.revoked, {
        timeout: 15_000,
      })
      .toEqual({ on: '2025-09-08', reason })
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, fire).statusName.zh).toBe('已撤销')
    expect(view.consequences).toMatchObject([
      { task: fire, outcome: 'revoked', resting: [film], notFiled: [] },
    ])
    expect(view.consequences[0]?.text.zh).toContain('以它为前提，正在办理，由审批部门按撤销后的情况审查决定')
    expect(findTask(view, hygiene).status).toBe('running')
    const reviewer = journey.as('head-approval-han')
    const { body } = await reviewer.send('GET', `/cases/${caseOf(view, film)}/matter`)
    const { items } = body as { items: { item: string; onPromise: boolean; revoked: unknown }[] }
    expect(items.find(({ item }) => item === fire)).toMatchObject({ onPromise: true, revoked: { reason } })
  })

  test('whoever promised falsely is refused the next promise, item by item, with the ordinary way', async () => {
    const answer = refused(await file(enterprise, { ...content, promises }), 422, 'invalid-matter-input')
    expect(answer.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/filing/content/answers/way', 'promise-excluded'],
      ['/filing/content/answers/commitment', 'promise-excluded'],
    ])
    expect(JSON.stringify(answer)).toContain('请改选一般程序办理')
  })

  test('a clerk at the window files it for whoever stands there, on a promise of one item alone', async () => {
    const clerk = journey.as('counter-hall-sun')
    const [one] = compiled.promiseOffers
    const given = { ...content.answers, commitment: 'no' }
    const { promiseOffers } = await compile(journey, matter, given, content.form)
    expect(promiseOffers.map(({ chosen }) => chosen)).toEqual(['promise', 'ordinary'])
    const filed = await file(
      clerk,
      {
        answers: given,
        form: { ...content.form, 'enterprise.uscc': standing.identifier },
        materials: {},
        papers: {},
        promises: { [fire]: one?.promise.zh },
      },
      {
        applicant: standing,
      },
    )
    const made = doneMatter(filed)
    const view = await readMatter(clerk, made.matterCaseId)
    expect(view.content?.promises).toEqual({ [fire]: one?.promise.zh })
    expect(findTask(view, hygiene).promise).toBeNull()
  })

  test('the record of it all is sound, and replayed to the same views', async () => {
    await journey.settleQueue()
    const report = await verifyRecord({ address: journey.database.migratorUrl, rebuild: true })
    expect(report.findings).toEqual([])
    expect(report.ok).toBe(true)
  })
})
