import { expect, test } from 'vitest'
import { describePaper } from './describe-paper.ts'

test('papers are told by how many were kept, and whether the original was seen', () => {
  expect(describePaper({ originals: 1, copies: 2, originalSeen: false })).toEqual({
    zh: '纸质：原件1份、复印件2份',
    en: 'On paper: 1 original, 2 copies',
  })
  expect(describePaper({ originals: 0, copies: 1, originalSeen: true })).toEqual({
    zh: '纸质：复印件1份，已核对原件',
    en: 'On paper: 1 copy, the original was seen',
  })
  expect(describePaper({ originals: 0, copies: 0, originalSeen: true }).zh).toBe('纸质：已核对原件')
})
