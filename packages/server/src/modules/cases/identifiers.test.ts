import { expect, test } from 'vitest'
import { caseIdOfKey, makeTimeOrderedId } from './identifiers.ts'

const march = Date.UTC(2026, 2, 2, 1)
const timeOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

test('the same account and key give the same case, another account or key another', () => {
  const key = makeTimeOrderedId(march)
  for (const one of ['window-3-0001', key, `city/${key}`]) {
    expect(caseIdOfKey('a', one)).toBe(caseIdOfKey('a', one))
    expect(new Set([caseIdOfKey('a', one), caseIdOfKey('b', one), caseIdOfKey('a', `${one}x`)]).size).toBe(3)
  }
})

test('a key that follows time, or ends in one that does, gives the case its time', () => {
  const key = makeTimeOrderedId(march)
  for (const one of [key, key.toUpperCase(), `window-${key}`]) {
    const id = caseIdOfKey('a', one)
    expect([timeOf(id), id[14]]).toEqual([march, '7'])
  }
})

test('any other key gives an id without a time', () => {
  const key = makeTimeOrderedId(march)
  for (const one of ['window-3-0001', `${key}-2`, `abc${key}`, key.replaceAll('-', '')])
    expect(caseIdOfKey('a', one)[14]).toBe('8')
})

test('ids made later are greater', () => {
  const ids = [0, 1, 255, 65_536, 86_400_000].map((later) => makeTimeOrderedId(march + later))
  expect(ids.toSorted()).toEqual(ids)
})
