import { describe, expect, it } from 'vitest'
import { type ItemDefinitionInput, identityFacts } from '../../catalogue/index.ts'
import { registries } from '../../catalogue/testing/catalogue-fixture.ts'
import { getPlainDate } from '../../kernel/index.ts'
import { actors, morningOf, noodleHouse, publishRestaurantItem } from '../testing/case-fixture.ts'
import {
  act,
  content,
  file,
  give,
  item,
  judge,
  judgementOf,
  rule,
  shop,
  trusted,
} from '../testing/instant-fixture.ts'
import { describeInstantRejection } from './describe-instant-rejection.ts'
import { countYears, listIdentityFacts } from './identity-facts.ts'

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
      digest: item.digest,
      row: 'small',
      hindrances: [],
      on: '2026-03-10',
    })
    const granted = events.find(({ type }) => type === 'ApplicationGranted')
    expect(granted).toMatchObject({
      opinion: expect.stringContaining('秒批规则（第1版，规则“small”）自动审查：面积较小的零售店符合条件。'),
      conditions: [],
      document: { kind: 'grant-decision', date: '2026-03-10' },
    })
    expect(events.find(({ type }) => type === 'LicenceIssued')).toMatchObject({
      licence: 'licence-1',
      number: 'JY1',
      identifier: '1.2.156',
      fields: { 'enterprise.name': '明湖面馆有限公司', 'licence.scope': '预包装食品' },
    })
  })

  it('grants without a licence where none results', () => {
    const revision = publishRestaurantItem({
      ...shop,
      result: { document: '准予文书', delivery: ['electronic'] },
    })
    const { events } = act(file({}, revision), judge(), rule, '2026-03-10', revision)
    expect(events.map(({ type }) => type)).toEqual([
      'InstantlyJudged',
      'ApplicationAccepted',
      'ApplicationGranted',
      'ResultDelivered',
    ])
  })

  it('is told with its moment to whoever reads the case', () => {
    const { state } = act(file(), judge({ facts: {}, unavailable: [] }), rule)
    expect(state).toMatchObject({ instant: { at: morningOf('2026-03-10'), outcome: 'person' } })
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
    expect(judgementOf({ events })).toEqual({
      type: 'InstantlyJudged',
      organisation: 'bureau',
      revision: 1,
      digest: item.digest,
      on: '2026-03-10',
      outcome: 'person',
      inputs: [],
      rows: [],
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
    const say = (why: 'judged' | 'no-table') =>
      describeInstantRejection({ kind: 'judgement-not-open', why }).detail.zh
    expect(say('judged')).toBe('本办件已经按秒批规则判断过一次，不再重复判断。')
    expect(say('no-table')).toBe('本事项没有秒批规则。')
  })

  it('leaves the version of a case alone that goes to a person', () => {
    const submitted = file()
    expect(act(submitted, judge({ facts: {}, unavailable: [] }), rule).state.version).toBe(submitted.version)
  })
})

describe('a verified identity', () => {
  const on = getPlainDate('2026-03-10')
  const reference = '统一身份认证'
  const person = { kind: 'person', name: '陈素梅', identifier: '110000195809030246' } as const

  it('says name, number and what the number says of a person', () => {
    const said = { source: 'identity', reference }
    expect(listIdentityFacts(person, { reference }, on)).toEqual({
      'person.name': { value: '陈素梅', ...said },
      'person.idNumber': { value: '110000195809030246', ...said },
      'person.birthDate': { value: '1958-09-03', ...said },
      'person.gender': { value: 'female', ...said },
      'applicant.age': { value: 67, source: 'platform', reference },
    })
  })

  it('says name, code and, where it was verified, the legal representative of an enterprise', () => {
    const asOf = getPlainDate('2026-03-09')
    const said = { source: 'identity', reference, asOf }
    const named = {
      'enterprise.name': { value: '明湖面馆有限公司', ...said },
      'enterprise.uscc': { value: '11990000MB9000015T', ...said },
    }
    expect(listIdentityFacts(noodleHouse, { reference, asOf }, on)).toEqual(named)
    expect(listIdentityFacts(noodleHouse, { reference, asOf, legalRepresentative: '王一' }, on)).toEqual({
      ...named,
      'enterprise.legalRepresentative': { value: '王一', ...said },
    })
  })

  it('says what the rules take from it, and nothing else', () => {
    const proven = { reference, legalRepresentative: '王一' }
    const facts = { ...listIdentityFacts(person, proven, on), ...listIdentityFacts(noodleHouse, proven, on) }
    const said = Object.keys(facts).filter((subject) => facts[subject]?.source === 'identity')
    expect(said.toSorted()).toEqual([...identityFacts].toSorted())
  })

  it('says nothing where the number is none', () => {
    expect(listIdentityFacts({ ...person, identifier: '110000195809030247' }, { reference }, on)).toEqual({})
  })

  it.each([
    ['1958-09-03', '2026-09-02', 67],
    ['1958-09-03', '2026-09-03', 68],
    ['2004-02-29', '2026-02-28', 22],
  ])('whoever was born on %s is on %s of age %i: a year older from the birthday on', (born, day, years) => {
    expect(countYears(getPlainDate(born), getPlainDate(day))).toBe(years)
  })
})

it('the fixtures of these tests know the scope of a licence only from a register', () => {
  expect(registries.licences['food-licence']?.fields).toContain('licence.scope')
})
