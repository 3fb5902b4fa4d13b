import { expect, test } from 'vitest'
import { readListSearch, writeListSearch } from './list-choice.ts'

const applicant = '0193f3a5-7c00-7000-8000-00000000000a'

test('the address of a list leads to the same list', () => {
  const search = { list: 'correction', q: '食品', applicant, cursor: 'eyJ9' } as const
  expect(readListSearch(writeListSearch(search))).toEqual(search)
})

test('what an address cannot mean is left out, and a number that is searched for stays text', () => {
  const search = readListSearch({ list: 'constructor', q: 99010220260302, applicant: "'; --", cursor: {} })
  expect(search).toEqual({ list: 'all', q: '99010220260302', applicant: '', cursor: '' })
})

test('a list as it is by default needs no words in its address', () => {
  expect(writeListSearch({ list: 'all', q: '', applicant: '', cursor: '' })).toEqual({})
})
