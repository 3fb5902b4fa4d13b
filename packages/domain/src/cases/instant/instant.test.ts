import { describe, expect, it } from 'vitest'
import type { ItemDefinitionInput } from '../../catalogue/index.ts'
import { registries, steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { getPlainDate } from '../../kernel/index.ts'
import type { Actor } from '../../permissions/index.ts'
import { listAvailableActions } from '../available-actions.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import type { CaseCommand } from '../commands.ts'
import type { CaseEvent } from '../events.ts'
import type { CaseState } from '../state.ts'
import {
  actors,
  calendarOf2026,
  completeContent,
  contact,
  morningOf,
  noodleHouse,
  publishRestaurantItem,
  scan,
  takeNumbers,
} from '../testing/case-fixture.ts'
import { goodReason } from '../testing/case-commands.ts'
import { countYears, listIdentityFacts } from './identity-facts.ts'
import { explainJudgement } from './explain-judgement.ts'
import { listReexaminationDuties } from './reexamination.ts'
import type { GatheredFacts } from './instant-commands.ts'

const table: NonNullable<ItemDefinitionInput['instant']> = {
  inputs: {
    business: 'choice',
    'enterprise.name': ['identity'],
    'enterprise.uscc': ['identity', 'register'],
    'premises.area': ['licence'],
    'licence.scope': ['register'],
    'applicant.openCases': ['platform'],
  },
  unexamined: ['business-licence', 'floor-plan'],
  rows: [
    { row: 'busy', when: { 'applicant.openCases': { above: 0 } }, outcome: 'person', reason: '另有在办件。' },
    {
      row: 'small',
      when: { business: 'sales', 'premises.area': { below: 60 } },
      outcome: 'grant',
      reason: '面积较小的零售店符合条件。',
    },
  ],
  examples: [{ example: '小店', given: {}, outcome: 'person' }],
  reexamined: { percent: 10 },
} as never

const shop: Partial<ItemDefinitionInput> = {
  case: 'on-the-spot',
  limits: { statutory: 0, promised: 0, basis: '行政许可法 第三十四条' },
  steps: [steps.accept, steps.review, steps.decide, steps.deliver],
  instant: table,
}
const item = publishRestaurantItem(shop)

const content = {
  ...completeContent,
  answers: { business: 'sales', onSite: 'no' },
  materials: { 'business-licence': [scan] },
  form: { ...completeContent.form, 'premises.area': 40 },
}

const trusted: GatheredFacts = {
  facts: {
    'enterprise.name': { value: '明湖面馆有限公司', source: 'identity' },
    'enterprise.uscc': { value: '11990000MB9000015T', source: 'identity' },
    'premises.area': { value: 40, source: 'licence', reference: '面积许可证 12 号' },
    'licence.scope': { value: '预包装食品', source: 'register', reference: 'licence-register' },
    'applicant.openCases': { value: 0, source: 'platform' },
  },
  unavailable: [],
}
const issue = { licence: 'licence-1', number: 'JY1', identifier: '1.2.156' }
const rule: Actor = { kind: 'system', process: 'instant-approval', byRuleOf: 'bureau' }

function give(
  state: CaseState | undefined,
  command: CaseCommand,
  actor: Actor,
  day = '2026-03-10',
  revision = item,
) {
  const numbers = takeNumbers()
  return decide(state, command, {
    now: morningOf(day),
    actor,
    revision,
    calendar: calendarOf2026,
    ...numbers,
  })
}

function follow(
  state: CaseState | undefined,
  events: readonly CaseEvent[],
  actor: Actor,
  day = '2026-03-10',
) {
  const at = morningOf(day)
  return events.reduce<CaseState | undefined>(
    (before, event) =>
      evolve(before, { sequence: (before?.sequence ?? 0) + 1, actor, occurredAt: at, recordedAt: at, event }),
    state,
  ) as CaseState
}

function act(
  state: CaseState | undefined,
  command: CaseCommand,
  actor: Actor,
  day?: string,
  revision = item,
) {
  const decided = give(state, command, actor, day, revision)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return { events: decided.value, state: follow(state, decided.value, actor, day) }
}

function file(changes: object = {}, revision = item) {
  const draft = act(
    undefined,
    { type: 'DraftApplication', applicant: noodleHouse, channel: 'web' },
    actors.applicant,
    '2026-03-10',
    revision,
  )
  const submit: CaseCommand = {
    type: 'SubmitApplication',
    content: { ...content, ...changes },
    contact,
    delivery: 'electronic',
  }
  return act(draft.state, submit, actors.applicant, '2026-03-10', revision).state
}

const judge = (gathered: GatheredFacts = trusted): CaseCommand => ({
  type: 'JudgeInstantly',
  gathered,
  issue,
})

const judgementOf = ({ events }: { readonly events: readonly CaseEvent[] }) => {
  const [first] = events
  if (first?.type !== 'InstantlyJudged') throw new Error('nothing was judged')
  return first
}

describe('instant approval', () => {
  it('accepts, grants, issues and delivers in one act, and says by which row of which revision', () => {
    const { events, state } = act(file(), judge(), rule)
    expect(events.map(({ type }) => type)).toEqual([
      'InstantlyJudged',
      'ApplicationAccepted',
      'ApplicationGranted',
      'LicenceIssued',
      'ResultDelivered',
    ])
    expect(state.status).toBe('finished')
    expect(judgementOf({ events })).toMatchObject({
      outcome: 'grant',
      organisation: 'bureau',
      revision: 1,
      row: 'small',
      hindrances: [],
    })
    const granted = events.find(({ type }) => type === 'ApplicationGranted')
    expect(granted).toMatchObject({
      opinion: expect.stringContaining('秒批规则（第1版，规则“small”）自动审查：面积较小的零售店符合条件。'),
    })
    expect(events.find(({ type }) => type === 'LicenceIssued')).toMatchObject({
      fields: { 'enterprise.name': '明湖面馆有限公司', 'licence.scope': '预包装食品' },
    })
  })

  it('leaves the delivery to the desk where the applicant wants it otherwise', () => {
    const submitted = file()
    if (submitted.status !== 'submitted') throw new Error('not filed')
    const { state } = act({ ...submitted, delivery: 'window' }, judge(), rule)
    expect(state.status).toBe('decided')
  })

  it('records every row tried and every input with its source', () => {
    const { inputs, rows } = judgementOf(act(file(), judge(), rule))
    expect(rows.map(({ row, holds }) => [row, holds])).toEqual([
      ['busy', false],
      ['small', true],
    ])
    expect(inputs.find(({ subject }) => subject === 'premises.area')).toEqual({
      subject: 'premises.area',
      value: 40,
      source: 'licence',
      reference: '面积许可证 12 号',
      trusted: true,
    })
    expect(inputs.find(({ subject }) => subject === 'business')).toMatchObject({
      source: 'applicant',
      trusted: true,
    })
  })

  it('never grants while any input is untrusted, lacking, differing or unavailable', () => {
    const subjects = Object.keys(trusted.facts)
    const kinds = ['applicant', 'nobody', 'other-source', 'differs', 'unavailable'] as const
    for (const subject of subjects) {
      for (const kind of kinds) {
        const { [subject]: fact, ...rest } = trusted.facts
        if (fact === undefined) continue
        const other = fact.source === 'platform' ? 'register' : 'platform'
        const facts = {
          applicant: { ...rest, [subject]: { ...fact, source: 'applicant' as const } },
          nobody: rest,
          'other-source': { ...rest, [subject]: { ...fact, source: other } as typeof fact },
          differs: { ...rest, [subject]: { ...fact, value: typeof fact.value === 'number' ? 41 : '别的' } },
          unavailable: rest,
        }[kind]
        const unavailable =
          kind === 'unavailable' ? [{ subject, source: 'register' as const, reference: 'a-register' }] : []
        // What no form asks cannot differ from it.
        if (kind === 'differs' && !(subject in content.form)) continue
        const { events, state } = act(file(), judge({ facts, unavailable }), rule)
        expect([subject, kind, events.map(({ type }) => type), state.status]).toEqual([
          subject,
          kind,
          ['InstantlyJudged'],
          'submitted',
        ])
        const expected = {
          applicant: 'fact-lacking',
          nobody: 'fact-lacking',
          'other-source': 'fact-lacking',
          differs: 'fact-differs',
          unavailable: 'source-unavailable',
        }[kind]
        expect(judgementOf({ events }).hindrances).toContainEqual(
          expect.objectContaining({ kind: expected, subject }),
        )
      }
    }
  })

  it.each([
    [
      'a material is for a person to look at',
      { instant: { ...table, unexamined: ['safety-rules'] } },
      'material-to-examine',
    ],
    [
      'a fee is due',
      { fee: [{ name: '工本费', standard: '10元', yuan: 10, basis: '行政许可法 第五十八条' }] },
      'fee-due',
    ],
    [
      'somebody must go there',
      { steps: [steps.accept, steps.inspect, steps.decide, steps.deliver] },
      'step-for-people',
    ],
    [
      'the licence says what nobody answers for',
      { instant: { ...table, inputs: { ...table.inputs, 'enterprise.name': undefined } } },
      'fact-lacking',
    ],
  ])('goes to a person where %s', (_, change, kind) => {
    const revision = publishRestaurantItem(JSON.parse(JSON.stringify({ ...shop, ...change })) as typeof shop)
    const { events } = act(file({}, revision), judge(), rule, '2026-03-10', revision)
    expect(events).toHaveLength(1)
    expect(judgementOf({ events }).hindrances.map((entry) => entry.kind)).toContain(kind)
  })

  it.each([
    [
      'somebody has to state the last day of the licence',
      { result: { licence: 'dated-licence', delivery: ['electronic'] } },
      trusted.facts,
      'no-licence-results',
    ],
    [
      'what the register says does not fit on the licence',
      {},
      { ...trusted.facts, 'licence.scope': { value: '预'.repeat(5000), source: 'register' } },
      'invalid-input',
    ],
  ] as const)(
    'goes to a person where %s, and nothing of the grant is left',
    (_, change, facts, rejection) => {
      const revision = publishRestaurantItem({ ...shop, ...change } as Partial<ItemDefinitionInput>)
      const { events, state } = act(
        file({}, revision),
        judge({ facts, unavailable: [] }),
        rule,
        '2026-03-10',
        revision,
      )
      expect(events.map(({ type }) => type)).toEqual(['InstantlyJudged'])
      expect(state.status).toBe('submitted')
      expect(judgementOf({ events })).toMatchObject({
        outcome: 'person',
        row: 'small',
        hindrances: [{ kind: 'not-grantable', rejection }],
      })
    },
  )

  it('goes to a person while the head has switched it off, and says why', () => {
    const switchedOff = { reason: '规则正在复查。' }
    const { events } = act(file(), judge({ ...trusted, switchedOff }), rule)
    expect(judgementOf({ events })).toMatchObject({
      outcome: 'person',
      inputs: [],
      hindrances: [{ kind: 'switched-off', reason: '规则正在复查。' }],
    })
  })

  it('is judged once, by the platform alone, and only with a table', () => {
    const { state } = act(file(), judge({ facts: {}, unavailable: [] }), rule)
    expect(give(state, judge(), rule)).toMatchObject({ error: { kind: 'judgement-not-open', why: 'judged' } })
    expect(give(file(), judge(), actors.head)).toMatchObject({ error: { kind: 'not-system' } })
    const plain = publishRestaurantItem()
    expect(give(file({}, plain), judge(), rule, '2026-03-10', plain)).toMatchObject({
      error: { kind: 'judgement-not-open', why: 'no-table' },
    })
  })

  it('leaves the version of a case alone that goes to a person', () => {
    const submitted = file()
    expect(act(submitted, judge({ facts: {}, unavailable: [] }), rule).state.version).toBe(submitted.version)
  })

  it('tells in plain words which row failed and which fact nobody stands for', () => {
    const { 'premises.area': _area, ...facts } = trusted.facts
    const { hindrances } = explainJudgement(
      judgementOf(act(file(), judge({ facts, unavailable: [] }), rule)),
      item,
    )
    expect(hindrances.map(({ text }) => text.zh)).toEqual([
      '“经营面积”只有“申请人填写”，不足以即时作出决定。',
    ])
    const large = { ...trusted.facts, 'premises.area': { value: 80, source: 'licence' as const } }
    const filed = file({ form: { ...content.form, 'premises.area': 80 } })
    const explained = explainJudgement(
      judgementOf(act(filed, judge({ facts: large, unavailable: [] }), rule)),
      item,
    )
    expect(explained.rows.map(({ row, state }) => [row, state])).toEqual([
      ['busy', 'failed'],
      ['small', 'failed'],
    ])
    expect(explained.rows[1]?.tests.map(({ holds }) => holds)).toEqual([true, false])
    expect(explained.hindrances.map(({ kind }) => kind)).toEqual(['no-row'])
  })
})

describe('a re-examination', () => {
  const draw: CaseCommand = {
    type: 'DrawForReexamination',
    day: getPlainDate('2026-03-10'),
    root: { number: 4, merkleRoot: 'a'.repeat(64) },
    place: 1,
    drawn: 1,
    of: 3,
  }
  const granted = () => act(file(), judge(), rule).state
  const sweep: Actor = { kind: 'system', process: 'instant-approval' }

  it('is work of the reviewers until the fifth working day, and nothing is drawn twice', () => {
    const { state } = act(granted(), draw, sweep, '2026-03-11')
    expect(listReexaminationDuties(state, item)).toEqual(['reviewer', 'head'])
    expect(state).toMatchObject({ instant: { reexamination: { due: '2026-03-18', of: 3 } } })
    expect(give(state, draw, sweep, '2026-03-11')).toMatchObject({
      error: { kind: 'reexamination-not-open' },
    })
  })

  it('ends with an opinion that agrees', () => {
    const drawn = act(granted(), draw, sweep, '2026-03-11').state
    const reexamine: CaseCommand = { type: 'ReexamineDecision', outcome: 'agreed', reason: goodReason }
    const { state } = act(drawn, reexamine, actors.reviewer, '2026-03-12')
    expect(listReexaminationDuties(state, item)).toEqual([])
    expect(state).toMatchObject({
      instant: { reexamination: { examined: { outcome: 'agreed', by: '李五' } } },
    })
    expect(give(state, reexamine, actors.reviewer, '2026-03-12')).toMatchObject({ error: { stage: 'done' } })
  })

  it('goes to the head where it does not agree, who says what follows with a reason', () => {
    const drawn = act(granted(), draw, sweep, '2026-03-11').state
    const disagree: CaseCommand = { type: 'ReexamineDecision', outcome: 'disagreed', reason: goodReason }
    const { state } = act(drawn, disagree, actors.reviewer, '2026-03-12')
    expect(listReexaminationDuties(state, item)).toEqual(['head'])
    const conclude: CaseCommand = { type: 'ConcludeReexamination', conclusion: 'revoked', reason: goodReason }
    expect(give(state, conclude, actors.reviewer, '2026-03-13')).toMatchObject({
      error: { kind: 'head-required' },
    })
    expect(give(state, { ...conclude, reason: '短' }, actors.head, '2026-03-13')).toMatchObject({
      error: { kind: 'invalid-input' },
    })
    const { state: done } = act(state, conclude, actors.head, '2026-03-13')
    expect(listReexaminationDuties(done, item)).toEqual([])
  })

  it('is offered to those whose duty it is, and to nobody where nothing was drawn', () => {
    const drawn = act(granted(), draw, sweep, '2026-03-11').state
    const offered = (state: CaseState, actor: Actor) =>
      listAvailableActions(state, { actor, revision: item })
        .filter(
          ({ command }) => command.startsWith('Reexamine') || command.startsWith('ConcludeReexamination'),
        )
        .map(({ command, available }) => [command, available])
    expect(offered(drawn, actors.reviewer)).toContainEqual(['ReexamineDecision', true])
    expect(offered(granted(), actors.reviewer)).toEqual([])
  })
})

describe('a verified identity', () => {
  it('says name, number and what the number says; the age counts from the birthday on', () => {
    const person = { kind: 'person', name: '陈素梅', identifier: '110000195809030246' } as const
    const facts = listIdentityFacts(person, { reference: '统一身份认证' }, getPlainDate('2026-03-10'))
    expect(facts['person.birthDate']).toMatchObject({ value: '1958-09-03', source: 'identity' })
    expect(facts['applicant.age']).toMatchObject({ value: 67, source: 'platform' })
    expect(countYears(getPlainDate('1958-09-03'), getPlainDate('2026-09-02'))).toBe(67)
    expect(countYears(getPlainDate('1958-09-03'), getPlainDate('2026-09-03'))).toBe(68)
    expect(countYears(getPlainDate('2004-02-29'), getPlainDate('2026-02-28'))).toBe(22)
  })
})

it('the fixtures of these tests know the scope of a licence only from a register', () => {
  expect(registries.licences['food-licence']?.fields).toContain('licence.scope')
})
