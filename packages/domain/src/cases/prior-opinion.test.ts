import { describe, expect, it } from 'vitest'
import { getPlainDate } from '../kernel/index.ts'
import type { Departure } from './departure.ts'
import type { OpinionEffect, OpinionOutcome, PriorOpinion } from './parties.ts'
import { checkDeparture } from './prior-opinion.ts'

const day = getPlainDate('2026-03-02')
const statement = '预审后经营场所改建，冷藏间被拆除。'

function said(effect: OpinionEffect, outcome: OpinionOutcome): PriorOpinion {
  return {
    effect,
    outcome,
    reason: '场所布局满足要求。',
    conditions: outcome === 'conditional' ? ['加装防蝇帘。'] : [],
    basis: ['食品安全法 第三十三条'],
    examined: [],
    on: day,
    document: { kind: 'pre-approval-opinion', number: '预审〔2026〕1号', date: day },
    for: { item: 'company', name: { zh: '公司设立登记', en: 'Company' } },
    sequence: 4,
  }
}

const stated = (ground: Departure['ground'], text = statement): Departure => ({ ground, statement: text })

describe('a refusal after an opinion beforehand (信赖保护, after 行政许可法 第八条)', () => {
  it.each([
    ['binding', 'favourable', undefined, 'departure-missing'],
    ['binding', 'conditional', undefined, 'departure-missing'],
    ['binding', 'unfavourable', undefined, undefined],
    ['advisory', 'favourable', undefined, undefined],
    ['binding', 'favourable', stated('facts'), undefined],
    ['binding', 'favourable', stated('law'), undefined],
    ['binding', 'favourable', stated('facts', '变了'), 'reason-too-short'],
    ['binding', 'favourable', stated('conditions'), 'opinion-without-conditions'],
    ['binding', 'conditional', stated('conditions'), undefined],
    ['advisory', 'favourable', stated('facts'), 'departure-without-opinion'],
  ] as const)('%s and %s, with %j: %s', (effect, outcome, departure, code) => {
    const problems = checkDeparture([said(effect, outcome)], departure)
    expect(problems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code])
  })

  it('needs no statement where nothing was said beforehand', () => {
    expect(checkDeparture(undefined, undefined)).toEqual([])
  })
})
