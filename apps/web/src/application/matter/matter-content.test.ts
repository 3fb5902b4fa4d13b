import { getPlainDate } from '@tongban/domain'
import { describe, expect, it } from 'vitest'
import type { CompiledMatter } from '../../matter/index.ts'
import type { Content } from '../content.ts'
import { openJointRules } from './joint-rules.ts'
import { toMatterContent } from './matter-content.ts'

const promise = { zh: '本单位承诺符合条件。', en: 'We meet the conditions.' }

/** As much of a compiled matter as the promises of its items need. */
const compiled = {
  questions: [],
  form: { sections: [] },
  materials: [],
  promiseOffers: [
    { item: 'fire', name: { zh: '消防检查', en: 'Fire check' }, question: 'way', option: 'promise', promise },
  ],
} as unknown as CompiledMatter

const write = (way: string, signed?: string): Content => ({
  answers: { way },
  form: {},
  materials: {},
  ...(signed === undefined ? {} : { promises: { fire: signed } }),
})

describe('promises of items in the one application of a matter', () => {
  it('are missing where the promise was chosen and is not signed', () => {
    const { check } = openJointRules(compiled)
    const list = (content: Content) => check(content, getPlainDate('2026-03-02')).map(({ field }) => field)
    expect(list(write('promise'))).toEqual(['/promises/fire'])
    expect(list(write('promise', promise.zh))).toEqual([])
    expect(list(write('ordinary'))).toEqual([])
  })

  it('are sent as they were signed, in either language', () => {
    for (const words of [promise.zh, promise.en])
      expect(toMatterContent(write('promise', words), compiled).promises).toEqual({ fire: words })
  })

  it('are not sent where the ordinary way is chosen, nor in words that the item does not publish now', () => {
    expect(toMatterContent(write('ordinary', promise.zh), compiled).promises).toBeUndefined()
    expect(toMatterContent(write('promise', '旧的承诺。'), compiled).promises).toBeUndefined()
  })
})
