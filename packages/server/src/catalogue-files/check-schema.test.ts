import { conditionSchema, itemDefinitionSchema, plainDateSchema } from '@tongban/domain'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { checkSchema } from './check-schema.ts'
import { parseYamlSource } from './yaml-source.ts'

const result = itemDefinitionSchema.shape.result

test.each([
  ['a result of neither licence nor document', result, '{ delivery: [window] }'],
  ['a day that is none', plainDateSchema, "'1850-02-01'"],
  ['a comparison with nothing', conditionSchema, '{ area: {} }'],
  ['an empty condition', conditionSchema, '{}'],
] as const)('%s is complained of in Chinese to whoever reads Chinese', (_, schema: z.ZodType, text) => {
  const source = parseYamlSource('item.yaml', text)
  if (!source.ok) throw new Error('the text is YAML')
  const checked = checkSchema(source.value, source.value.value, schema)
  const complaints = checked.ok ? [] : checked.error.map(({ message }) => message.zh)
  expect(complaints.length).toBeGreaterThan(0)
  for (const complaint of complaints) expect(complaint).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/)
})
