import { expect, test } from 'vitest'
import { groupByAuthority, joinAlternatives } from './group-links.ts'

const name = (zh: string) => ({ zh, en: zh })
const licence = { material: 'licence', name: name('营业执照'), basis: [], conditional: false, softened: null }
const link = (first: string, next: string, material = licence, alternatives = false) => ({
  first,
  next,
  materials: [material],
  alternatives,
})
const item = (id: string, authority: string) => ({
  item: id,
  name: name(id),
  authority,
  authorityName: name(authority),
  topics: [],
})

test('items that result in the same material are told as one choice', () => {
  const links = [
    link('company', 'food', licence, true),
    link('shop', 'food', licence, true),
    link('fire', 'food', { ...licence, material: 'fire', name: name('消防意见') }),
    link('food', 'food'),
    link('company', 'seal', licence, true),
  ]
  expect(joinAlternatives({ links } as never, 'food').map(({ firsts }) => firsts)).toEqual([
    ['company', 'shop'],
    ['fire'],
  ])
})

test('two items that are both demanded are never told as a choice', () => {
  const links = [link('company', 'food'), link('shop', 'food')]
  expect(joinAlternatives({ links } as never, 'food').map(({ firsts }) => firsts)).toEqual([
    ['company'],
    ['shop'],
  ])
})

test('shown items stand under their authorities, and an authority without any is left out', () => {
  const items = [item('a', 'market'), item('b', 'fire'), item('c', 'market'), item('d', 'tax')]
  expect(groupByAuthority({ items } as never, ['c', 'b', 'a'])).toEqual([
    { authority: 'market', name: name('market'), items: ['a', 'c'] },
    { authority: 'fire', name: name('fire'), items: ['b'] },
  ])
})
