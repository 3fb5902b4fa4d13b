import { describe, expect, it } from 'vitest'
import { buildCalendar, calendarDefinitionSchema } from '../calendar/index.ts'
import type { OpinionEffect, OpinionOutcome } from '../cases/index.ts'
import { contact, noodleHouse } from '../cases/testing/case-fixture.ts'
import { type Instant, assert, getInstant, getPlainDate } from '../kernel/index.ts'
import type { Actor, OfficerActor } from '../permissions/index.ts'
import {
  type FiledItem,
  type FiledMatter,
  type FiledTask,
  type MatterCommand,
  type MatterEvent,
  type MatterState,
  awaitsApplicant,
  buildChildContent,
  decideMatter,
  describeConsequences,
  describeNotFiled,
  findIssuer,
  hasOpinionDuty,
  evolveMatter,
  getTaskRecord,
  isFiledMatter,
  listPriorOpinions,
  listReadyItems,
  previewWithdrawal,
} from './index.ts'
import { publish } from '../matters/testing/matter-fixture.ts'

const monday = getInstant('2026-03-02T01:00:00.000Z')
const platform: Actor = { kind: 'system', process: 'matter' }
const calendar = buildCalendar(
  calendarDefinitionSchema.parse({
    calendar: 'weekdays',
    years: { 2026: { source: '测试', holidays: {}, makeUpWorkingDays: {} } },
  }),
)
const officer: OfficerActor = {
  kind: 'officer',
  account: 'planner',
  name: '赵二',
  role: 'head',
  organisation: 'land-bureau',
  duties: ['head'],
  jurisdiction: ['land-bureau'],
}
const applicant: Actor = {
  kind: 'applicant',
  account: 'wang',
  name: '王一',
  subject: 'wang',
  actsFor: [{ subject: noodleHouse.subject, as: 'legal-representative' }],
}
const task = 'pre-approval/land/works'
const basis = ['行政许可法 第二十六条第二款']
const name = (text: string) => ({ zh: text, en: text })
const days = {
  promised: { days: 3, unit: 'working-day' },
  statutory: { days: 3, unit: 'working-day' },
} as const
const items: readonly FiledItem[] = (['works', 'land'] as const).map((item) => ({
  item,
  name: name(item),
  revision: 1,
  digest: '',
  authority: { id: `${item}-bureau`, name: name(item) },
  answers: {},
  awaitedFields: [],
  awaitedMaterials: item === 'works' ? [{ material: 'site-opinion', from: 'land' }] : [],
}))

function planTasks(effect: OpinionEffect): FiledTask[] {
  const common = { name: name('任务'), durations: days }
  const opinion = { kind: 'pre-approval', effect, basis } as const
  return [
    {
      ...common,
      id: task,
      kind: 'pre-approval',
      item: 'land',
      stage: 1,
      waitsFor: [],
      preApproval: { for: 'works', effect, basis },
    },
    { ...common, id: 'works', kind: 'item', item: 'works', stage: 2, waitsFor: [{ task, reason: opinion }] },
    {
      ...common,
      id: 'land',
      kind: 'item',
      item: 'land',
      stage: 3,
      waitsFor: [{ task: 'works', reason: { kind: 'formal-act', basis } }],
    },
  ]
}

/** A matter in which the land bureau gives its opinion before the works are decided on. */
class Story {
  state: MatterState
  now: Instant = monday
  #sequence = 0

  constructor(effect: OpinionEffect) {
    const limit = { workingDays: 9, parts: { workingDays: 9, calendarDays: 0 }, criticalPath: [] }
    const ceiling = { workingDays: 45, extensionWorkingDays: 15, basis: '', exceeded: false }
    this.state = this.#append(undefined, {
      type: 'MatterDrafted',
      matter: 'build',
      revision: 1,
      digest: '',
      name: name('建厂房'),
      lead: 'bureau',
      applicant: noodleHouse,
      channel: 'web',
    })
    this.state = this.#append(this.state, {
      type: 'MatterFiled',
      number: 'YJS-1',
      on: getPlainDate('2026-03-02'),
      content: { answers: {}, form: {}, materials: {} },
      contact,
      delivery: 'electronic',
      items,
      tasks: planTasks(effect),
      clock: { promised: limit, statutory: limit, notCounted: [], ceiling },
    })
    this.give({ type: 'SettleMatter' }, platform)
  }

  #append(state: MatterState | undefined, event: MatterEvent): MatterState {
    this.#sequence += 1
    const { now } = this
    return evolveMatter(state, {
      sequence: this.#sequence,
      actor: platform,
      occurredAt: now,
      recordedAt: now,
      event,
    })
  }

  append(event: MatterEvent): this {
    this.state = this.#append(this.state, event)
    return this
  }

  /** The types of what happened, or the kind of the rejection. */
  give(command: MatterCommand, actor: Actor): string[] | string {
    const decided = decideMatter(this.state, command, { now: this.now, actor, calendar })
    if (!decided.ok) return decided.error.kind
    for (const event of decided.value) this.append(event)
    return decided.value.map(({ type }) => type)
  }

  say(outcome: OpinionOutcome, changes: Partial<Extract<MatterCommand, { type: 'GivePreApproval' }>> = {}) {
    return this.give(
      {
        type: 'GivePreApproval',
        task,
        outcome,
        reason: '用地性质、面积和范围符合控制性详细规划。',
        conditions: outcome === 'conditional' ? ['补充红线图。'] : [],
        basis,
        examined: ['boundary-map'],
        document: {
          kind: 'pre-approval-opinion',
          number: '预审〔2026〕1号',
          date: getPlainDate('2026-03-02'),
        },
        ...changes,
      },
      officer,
    )
  }

  seal(): this {
    const actor: Actor = { kind: 'system', process: 'document-production' }
    this.give({ type: 'RecordDocument', number: '预审〔2026〕1号', digest: 'c'.repeat(64), size: 400 }, actor)
    this.give({ type: 'SettleMatter' }, platform)
    return this
  }

  file(item: string): this {
    return this.append({
      type: 'MatterItemFiled',
      item,
      caseId: `case-${item}`,
      number: item,
      on: getPlainDate('2026-03-03'),
    })
  }

  grant(item: string): this {
    const on = getPlainDate('2026-03-04')
    return this.append({
      type: 'MatterItemEnded',
      item,
      caseId: `case-${item}`,
      outcome: 'granted',
      result: { fields: {} },
      on,
    })
  }

  get filed(): FiledMatter {
    assert(isFiledMatter(this.state), 'the story begins with the filing')
    return this.state
  }

  get ready(): string[] {
    return listReadyItems(this.filed).map(({ item }) => item)
  }

  statusOf(id: string): string {
    return getTaskRecord(this.filed, id).status
  }
}

describe('an opinion beforehand (预审批)', () => {
  it('is owed from the filing, by its working days, and nothing is filed that waits for it', () => {
    const story = new Story('binding')
    expect(getTaskRecord(story.filed, task)).toMatchObject({ status: 'running', due: '2026-03-05' })
    expect(story.ready).toEqual([])
  })

  it('never comes by silence: long after its day nothing follows', () => {
    const story = new Story('advisory')
    story.now = getInstant('2026-06-01T01:00:00.000Z')
    expect(story.give({ type: 'SettleMatter' }, platform)).toBe('nothing-follows')
    expect(story.statusOf(task)).toBe('running')
    expect(story.say('favourable')).toEqual(['PreApprovalGiven'])
  })

  it.each([
    ['binding', 'favourable', ['works'], 'passed'],
    ['binding', 'conditional', ['works'], 'passed'],
    ['binding', 'unfavourable', [], 'stopped'],
    ['advisory', 'favourable', ['works'], 'passed'],
    ['advisory', 'conditional', ['works'], 'passed'],
    ['advisory', 'unfavourable', [], 'running'],
  ] as const)('%s and %s: files %j, and is %s', (effect, outcome, ready, status) => {
    const story = new Story(effect)
    expect(story.say(outcome)).toEqual(['PreApprovalGiven'])
    // What waits for it gets the sealed paper, and so waits for the seal.
    expect(story.ready).toEqual([])
    story.seal()
    expect(story.ready).toEqual(ready)
    expect(story.statusOf(task)).toBe(status)
  })

  it('ends the rest where it is unfavourable and binding, and says so', () => {
    const story = new Story('binding')
    story.say('unfavourable')
    story.seal()
    expect(['works', 'land'].map((item) => story.statusOf(item))).toEqual(['not-filed', 'not-filed'])
    expect(story.filed.status).toBe('ended')
    const [consequence, ...others] = describeConsequences(story.filed)
    expect(others).toEqual([])
    expect(consequence).toMatchObject({ task, outcome: 'stopped', notFiled: ['works', 'land'], goOn: [] })
    // Between names in quotation marks stands nothing (GB/T 15834-2011).
    expect(consequence?.text.zh).toMatch(/^“[^”]+”没有通过。“[^”]+”“[^”]+”须以它为前提，不再提交。$/)
    const { because } = getTaskRecord(story.filed, 'works')
    assert(because !== undefined, 'it was not filed for a reason')
    expect(describeNotFiled(story.filed, because).zh).toContain('没有完成')
  })

  it('leaves it to the applicant where it is unfavourable and only advises', () => {
    const story = new Story('advisory')
    story.say('unfavourable')
    story.seal()
    expect(awaitsApplicant(getTaskRecord(story.filed, task))).toBe(true)
    expect(story.give({ type: 'ContinueDespiteOpinion', task }, officer)).toBe('not-matter-applicant')
    expect(story.give({ type: 'ContinueDespiteOpinion', task }, applicant)).toEqual([
      'PreApprovalContinued',
      'PreApprovalEnded',
    ])
    expect(story.ready).toEqual(['works'])
    expect(story.give({ type: 'ContinueDespiteOpinion', task }, applicant)).toBe('pre-approval-not-waiting')
  })

  it('cannot be passed over by the applicant where it binds', () => {
    const story = new Story('binding')
    story.say('unfavourable')
    expect(story.give({ type: 'ContinueDespiteOpinion', task }, applicant)).toBe('pre-approval-not-waiting')
  })

  it('goes before the item it was given for, and the formal act after it, with the opinion', () => {
    const story = new Story('binding')
    story.say('conditional')
    story.seal()
    const revision = publish('fire', { materials: ['site-opinion'] })
    const content = buildChildContent(revision, items[0] as FiledItem, story.filed)
    expect(content.materials['site-opinion']).toMatchObject([{ digest: 'c'.repeat(64) }])
    story.file('works')
    expect(story.ready).toEqual([])
    story.grant('works')
    expect(story.ready).toEqual(['land'])
    const { documents } = story.filed
    expect(content.materials['site-opinion']).toEqual([
      {
        digest: 'c'.repeat(64),
        name: '任务（预审〔2026〕1号）.pdf',
        mediaType: 'application/pdf',
        size: 400,
      },
    ])
    expect(listPriorOpinions(story.filed, 'land')).toEqual([
      {
        outcome: 'conditional',
        effect: 'binding',
        reason: '用地性质、面积和范围符合控制性详细规划。',
        conditions: ['补充红线图。'],
        basis,
        examined: ['boundary-map'],
        on: '2026-03-02',
        document: { kind: 'pre-approval-opinion', number: '预审〔2026〕1号', date: '2026-03-02' },
        sequence: documents[0]?.sequence,
        for: { item: 'works', name: { zh: 'works', en: 'works' } },
      },
    ])
    expect(findIssuer(story.filed, '预审〔2026〕1号')).toBe('land-bureau')
    expect(findIssuer(story.filed, '收件〔2026〕1号')).toBe('bureau')
    expect(listPriorOpinions(story.filed, 'works')).toEqual([])
  })

  it('is given once, by an officer of the authority of the item', () => {
    const story = new Story('binding')
    const stranger = { ...officer, jurisdiction: ['works-bureau', 'bureau'] }
    const command = {
      type: 'GivePreApproval',
      task,
      outcome: 'favourable',
      reason: '用地性质、面积和范围符合规划。',
      conditions: [],
      basis,
      examined: [],
      document: { kind: 'pre-approval-opinion', number: '1', date: getPlainDate('2026-03-02') },
    } as const
    expect(story.give(command, stranger)).toBe('not-opinion-officer')
    expect(story.give(command, applicant)).toBe('not-opinion-officer')
    expect(story.give({ ...command, task: 'works' }, officer)).toBe('not-opinion-officer')
    expect(story.give(command, officer)).toEqual(['PreApprovalGiven'])
    expect(story.give(command, officer)).toBe('pre-approval-not-open')
  })

  it.each([
    ['without a reason', 'favourable', { reason: '同意' }],
    ['without an article', 'favourable', { basis: [' '] }],
    ['conditional without conditions', 'conditional', { conditions: [] }],
    ['favourable with conditions', 'favourable', { conditions: ['补充红线图。'] }],
  ] as const)('is refused %s', (_how, outcome, changes) => {
    expect(new Story('binding').say(outcome, changes)).toBe('invalid-matter-input')
  })

  it('is of no use once its item is withdrawn, and the withdrawal says what that means', () => {
    const story = new Story('binding')
    expect(previewWithdrawal(story.filed, ['land'], [])).toEqual({
      withdrawn: ['land'],
      notFiled: ['works'],
      goOn: [],
    })
    story.give({ type: 'WithdrawMatter', items: ['land'], reason: '不再需要', decided: [] }, applicant)
    expect(story.statusOf(task)).toBe('not-filed')
    expect(story.statusOf('works')).toBe('not-filed')
    expect(story.say('favourable')).toBe('matter-not-in-status')
  })
})

describe('the duty to give an opinion', () => {
  const revision = publish('fire', {
    steps: [
      { step: 'accept', name: '受理', does: 'accept', duty: 'counter' },
      { step: 'review', name: '审查', does: 'review', duty: 'reviewer' },
      { step: 'inspect', name: '核查', does: 'inspect', duty: 'inspector', people: 2 },
      { step: 'decide', name: '决定', does: 'decide', duty: 'head' },
    ],
  })
  it.each([
    ['reviewer', true],
    ['head', true],
    ['counter', false],
    ['inspector', false],
  ])('of %s: %s, by who examines and who decides', (duty, expected) => {
    expect(hasOpinionDuty(revision, { ...officer, duties: ['other', duty] })).toBe(expected)
  })

  it('is that of no applicant', () => {
    expect(hasOpinionDuty(revision, applicant)).toBe(false)
  })
})
