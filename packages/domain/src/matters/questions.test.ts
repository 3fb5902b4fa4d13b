import { describe, expect, it } from 'vitest'
import { compileMatter } from './compile-matter.ts'
import { listJointFields } from './joint-form.ts'
import { readAnswer } from './questions.ts'
import { sources, writeMatter } from './testing/matter-fixture.ts'

describe('the answer that an item gets', () => {
  const as = { restaurant: 'catering', shop: 'sales', both: ['catering', 'sales'] }
  it.each([
    ['as it was given, where the item has the same options', undefined, 'restaurant', 'restaurant'],
    ['in the words of the item', as, 'shop', 'sales'],
    ['as several, where one answer of the matter stands for several', as, 'both', ['catering', 'sales']],
    ['each once, of several that were given', as, ['shop', 'both'], ['sales', 'catering']],
    ['as several, where one of several was given', as, ['shop'], ['sales']],
    ['none, where nothing stands for what was given', as, 'moon', undefined],
    ['none, of what is no option', as, 7, undefined],
    ['none, of a name that every object has', as, 'toString', undefined],
    ['none, where nothing was given', as, undefined, undefined],
  ])('is %s', (_, translation, given, answer) => {
    const source = { kind: 'asked', key: 'trade', as: translation } as const
    expect(readAnswer(source, given === undefined ? {} : { trade: given })).toEqual(answer)
  })

  it('is what the matter settles, whatever was answered', () => {
    expect(readAnswer({ kind: 'fixed', answer: 'sales' }, { trade: 'catering' })).toBe('sales')
  })

  it('is that to a question of the matter by the same name with the same options', () => {
    const definition = writeMatter({
      items: ['company'],
      situations: { agent: { ask: '您是代理人吗？', options: 'yes-no' } },
    })
    const compile = (agent: string) => {
      const compiled = compileMatter({ definition, sources, answers: { agent } })
      return compiled.ok ? compiled.value : undefined
    }
    expect(compile('yes')?.questions).toMatchObject([
      { key: 'agent', origin: 'matter', answers: [{ item: 'company', question: 'agent' }] },
    ])
    const asks = (agent: string) =>
      listJointFields(compile(agent)?.form ?? { sections: [] }).some(
        ({ element }) => element === 'person.phone',
      )
    expect([asks('yes'), asks('no')]).toEqual([true, false])
  })
})
