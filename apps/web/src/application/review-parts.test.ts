import { expect, test } from 'vitest'
import { listReviewParts } from './review-parts.ts'

type Requirements = Parameters<typeof listReviewParts>[0]

const field = (element: string, section: string, type = 'text') =>
  ({ element, section, definition: { type } }) as unknown as Requirements['fields'][number]

const read = (requirements: { fields: unknown[]; given: unknown[] }) =>
  listReviewParts(requirements as unknown as Requirements).map((part) =>
    'table' in part ? `table ${part.table.element}` : part.fields.map(({ element }) => element),
  )

test('a table is read where the form has it, not after all other fields', () => {
  const fields = [
    field('name', '企业'),
    field('shareholders', '企业', 'table'),
    field('capital', '企业'),
    field('staff', '人员', 'table'),
  ]
  expect(read({ fields, given: [] })).toEqual([['name'], 'table shareholders', ['capital'], 'table staff'])
})

test('what an answer gave is read with the rest of its section', () => {
  const fields = [field('name', '企业'), field('phone', '联系')]
  expect(read({ fields, given: [field('kind', '企业')] })).toEqual([['name', 'kind', 'phone']])
})
