import { expect, it } from 'vitest'
import { writeJsonPointer } from './json-pointer.ts'

it('a place is written so that a name with a slash or a tilde is one step', () => {
  expect(writeJsonPointer(['materials', 2, 'a/b~c'])).toBe('/materials/2/a~1b~0c')
  expect(writeJsonPointer([])).toBe('')
})
