import { expect, test } from 'vitest'
import { shortenText } from './shorten-text.ts'

test('a text keeps its line breaks, loses what cannot be seen, and is cut between characters', () => {
  expect(shortenText('审查\r\n\tsecond\u0007 line', 100)).toBe('审查\n\tsecond line')
  expect(shortenText('abcdef', 4)).toBe('abc…')
  expect(shortenText('ab😀cd', 4)).toBe('ab…')
})
