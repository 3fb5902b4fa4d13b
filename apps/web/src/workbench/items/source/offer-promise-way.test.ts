import { promiseWaySchema, questionSchema } from '@tongban/domain'
import { expect, test } from 'vitest'
import { readSource, valueAt } from './definition-source.ts'
import { offerPromiseWay } from './offer-promise-way.ts'

const offered = (source: string) => {
  const { value } = readSource(offerPromiseWay(source))
  return {
    way: promiseWaySchema.parse(valueAt(value, ['onPromise'])),
    situations: valueAt(value, ['situations']) as Record<string, unknown>,
  }
}

test('an item that is offered on a promise asks for the way, and has words that the format takes', () => {
  const { way, situations } = offered('item: tree-felling # 采伐\n')
  expect(way.choice).toEqual({ question: 'way', option: 'promise' })
  expect(questionSchema.parse(situations['way']).options).toHaveProperty('promise')
  expect(offerPromiseWay('item: tree-felling # 采伐\n')).toContain('item: tree-felling # 采伐')
})

test('a question that offers the promise already is used, and no other is written over', () => {
  const asked = 'situations:\n  manner: { ask: 怎么办？, options: { promise: 承诺, ordinary: 一般 } }\n'
  expect(offered(asked)).toMatchObject({ way: { choice: { question: 'manner' } } })
  expect(Object.keys(offered(asked).situations)).toEqual(['manner'])
  const taken = offered('situations:\n  way: { ask: 怎么来？, options: yes-no }\n')
  expect(taken.way.choice.question).toBe('way2')
  expect(taken.situations['way']).toEqual({ ask: '怎么来？', options: 'yes-no' })
})
