import { getPlainDate } from '@tongban/domain'
import { describe, expect, it } from 'vitest'
import type { CompiledMatter } from '../../matter/index.ts'
import { addLine } from './drafts.ts'
import { checkMatterIntake, startMatterDraft } from './matter-intake.ts'

const today = getPlainDate('2026-03-09')
const promise = { zh: '本单位承诺符合条件。', en: 'We meet the conditions.' }

const supply = (material: string, tolerantDays: number | null = null) => ({
  material,
  name: { zh: material, en: material },
  type: { name: material, accepts: ['pdf'] },
  origin: 'supplied',
  required: true,
  original: 'copy',
  copies: 1,
  tolerantDays,
  promisable: false,
  usedBy: [],
})

/** As much of a compiled matter as the check at the counter reads. */
const compiled = {
  questions: [
    { key: 'way', definition: { ask: '怎样办理？', options: { promise: '承诺', ordinary: '一般' } } },
  ],
  form: {
    sections: [
      {
        heading: null,
        fields: [
          {
            element: 'premises.area',
            asked: true,
            required: true,
            help: null,
            usedBy: [],
            given: null,
            narrowed: null,
            definition: { label: '面积', type: 'number', minimum: 1 },
          },
        ],
      },
    ],
  },
  materials: [supply('lease'), supply('plan', 5)],
  promiseOffers: [
    { item: 'fire', name: { zh: '消防检查', en: 'Fire check' }, question: 'way', option: 'promise', promise },
  ],
} as unknown as CompiledMatter

const write = (answers: Record<string, string>, form: Record<string, unknown> = {}) => ({
  answers,
  form,
  materials: {},
})
const fieldsOf = (problems: readonly { readonly field: string }[]) => problems.map(({ field }) => field)
const paper = { originals: 0, copies: 1, originalSeen: true }

describe('a matter at the counter', () => {
  it('the situation comes before the filing, because it decides which items are filed', () => {
    expect(fieldsOf(checkMatterIntake(compiled, write({}), {}, today).wrong)).toEqual(['/answers/way'])
  })

  it('a promise that was chosen is signed before the filing', () => {
    const check = (promises?: Record<string, string>) =>
      checkMatterIntake(
        compiled,
        { ...write({ way: 'promise' }), ...(promises === undefined ? {} : { promises }) },
        {},
        today,
      ).wrong
    expect(fieldsOf(check())).toEqual(['/promises/fire'])
    expect(check({ fire: promise.zh })).toEqual([])
  })

  it('what else is missing keeps nothing from being taken in (行政许可法 第三十二条)', () => {
    const found = checkMatterIntake(compiled, write({ way: 'ordinary' }), {}, today)
    expect(found.wrong).toEqual([])
    expect(fieldsOf(found.missing)).toEqual(['/form/premises.area', '/materials/lease'])
    expect(fieldsOf(found.later)).toEqual(['/materials/plan'])
  })

  it('paper that was handed over is there, and paper that nobody asks for is no error', () => {
    const papers = { lease: paper, plan: paper, poem: paper }
    const found = checkMatterIntake(
      compiled,
      write({ way: 'ordinary' }, { 'premises.area': '80' }),
      papers,
      today,
    )
    expect(found).toEqual({ wrong: [], missing: [], later: [] })
  })

  it('what is there and wrong must be put right first', () => {
    const found = checkMatterIntake(
      compiled,
      write({ way: 'ordinary' }, { 'premises.area': '很大' }),
      {},
      today,
    )
    expect(fieldsOf(found.wrong)).toEqual(['/form/premises.area'])
  })

  it('stands among the unfinished intakes by its name', () => {
    let made = 0
    const draft = startMatterDraft(
      { matter: 'open-cinema', name: { zh: '我要开电影院', en: 'Opening a cinema' } },
      '2026-03-09T01:00:00Z',
      () => `key-${(made += 1)}`,
    )
    expect(addLine([], draft)).toEqual([
      {
        id: 'key-1',
        itemName: { zh: '我要开电影院', en: 'Opening a cinema' },
        name: '',
        startedAt: draft.startedAt,
      },
    ])
    expect(draft.key).toBe('key-2')
  })
})
