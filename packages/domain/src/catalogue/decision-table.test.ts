import { describe, expect, it } from 'vitest'
import { type DecisionTable, decisionTableSchema } from './decision-table.ts'
import { type DecisionFact, judgeInstantly } from './judge-instantly.ts'

const table: DecisionTable = decisionTableSchema.parse({
  inputs: {
    kind: 'choice',
    'person.age': ['identity', 'register'],
    'enterprise.standing': ['licence'],
  },
  rows: [
    {
      row: 'minor',
      when: { 'person.age': { below: 18 } },
      outcome: 'person',
      reason: '申请人未成年，由人工审查。',
    },
    {
      row: 'in-good-standing',
      when: { all: [{ kind: ['renewal', 'reissue'] }, { 'enterprise.standing': 'in-force' }] },
      outcome: 'grant',
      reason: '证照在有效期内，符合换发条件。',
    },
  ],
  examples: [
    {
      example: '未成年人',
      given: { kind: 'renewal', 'person.age': 17, 'enterprise.standing': 'in-force' },
      outcome: 'person',
      row: 'minor',
    },
    {
      example: '到期换发',
      given: { kind: 'renewal', 'person.age': 40, 'enterprise.standing': 'in-force' },
      outcome: 'grant',
      row: 'in-good-standing',
    },
    {
      example: '新办不适用',
      given: { kind: 'new', 'person.age': 40, 'enterprise.standing': 'in-force' },
      outcome: 'person',
    },
  ],
  reexamined: { percent: 5 },
})

const proven: Record<string, DecisionFact> = {
  kind: { value: 'renewal', source: 'applicant' },
  'person.age': { value: 40, source: 'identity' },
  'enterprise.standing': { value: 'in-force', source: 'licence', reference: 'JY24200001' },
}

describe('a decision table', () => {
  it('grants by the first row that holds, and tells of each row tried why', () => {
    const { outcome, decidedBy, rows } = judgeInstantly(table, proven)
    expect(outcome).toBe('grant')
    expect(decidedBy?.row).toBe('in-good-standing')
    expect(rows.map(({ row, holds }) => [row, holds])).toEqual([
      ['minor', false],
      ['in-good-standing', true],
    ])
    expect(rows[0]?.tests).toEqual([
      { subject: 'person.age', expected: { below: 18 }, value: 40, holds: false },
    ])
  })

  it('tries no row after the one that decides', () => {
    const { outcome, rows } = judgeInstantly(table, {
      ...proven,
      'person.age': { value: 12, source: 'identity' },
    })
    expect(outcome).toBe('person')
    expect(rows).toHaveLength(1)
  })

  it('leaves to a person what no row decides', () => {
    const { outcome, decidedBy, lacking } = judgeInstantly(table, {
      ...proven,
      kind: { value: 'new', source: 'applicant' },
    })
    expect([outcome, decidedBy, lacking]).toEqual(['person', undefined, []])
  })

  it.each([
    ['the applicant says so', { value: 40, source: 'applicant' as const }, 'applicant'],
    ['a source says so that does not answer for it', { value: 40, source: 'licence' as const }, 'licence'],
    ['nobody says anything', undefined, 'nobody'],
    ['there is an empty value', { value: '', source: 'identity' as const }, 'nobody'],
  ])('never grants on a fact where %s', (_, fact, source) => {
    const judgement = judgeInstantly(table, { ...proven, 'person.age': fact })
    expect(judgement).toEqual({
      outcome: 'person',
      decidedBy: undefined,
      lacking: [{ subject: 'person.age', source }],
      rows: [],
    })
  })

  it('looks at no name that every object has', () => {
    const { toString: named, ...rest } = { toString: ['licence'] as const, ...table.inputs }
    const odd = { ...table, inputs: { ...rest, toString: [...named] } }
    expect(judgeInstantly(odd, proven).lacking).toEqual([{ subject: 'toString', source: 'nobody' }])
  })

  it('cannot be written so that it refuses', () => {
    const [row] = table.rows
    expect(decisionTableSchema.safeParse({ ...table, rows: [{ ...row, outcome: 'refuse' }] }).success).toBe(
      false,
    )
  })
})
