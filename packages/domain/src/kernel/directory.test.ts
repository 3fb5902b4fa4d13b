import { expect, test } from 'vitest'
import { makeDirectory } from './directory.ts'

test('a directory holds what was given and nothing that objects have by themselves', () => {
  const directory = makeDirectory([['hall', 1]])
  expect(directory['hall']).toBe(1)
  for (const name of ['constructor', 'toString', '__proto__']) expect(directory[name]).toBeUndefined()
  expect(Object.keys(directory)).toEqual(['hall'])
})
