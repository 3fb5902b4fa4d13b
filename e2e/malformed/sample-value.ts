import { z } from 'zod'
import type { SeededRandom } from './seeded-random.ts'

/** What JSON Schema says, as far as a sample needs it. */
interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minimum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly format?: string
  readonly pattern?: string
}

/** Values by the name of a field, where the kind alone does not tell a sensible one. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>

const textByPattern: Readonly<Record<string, string>> = {
  '^\\d{6}$': '123456',
  '^[a-z][a-z0-9._-]{2,39}$': 'zhang.wei',
  '^[0-9a-f]{64}$': '0'.repeat(64),
}

const textByFormat: Readonly<Record<string, string>> = {
  date: '2025-10-20',
  'date-time': '2025-10-20T01:00:00.000Z',
  uuid: '0193f3a5-7c00-4000-8000-000000000001',
}

const schemas = new WeakMap<z.ZodType, JsonSchema>()

function describeSchema(schema: z.ZodType): JsonSchema {
  const known = schemas.get(schema)
  if (known !== undefined) return known
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  schemas.set(schema, made)
  return made
}

/** A value that the schema takes, made of the field's known values and what its kind allows. */
export function makeSample(schema: z.ZodType, known: KnownValues, random: SeededRandom): unknown {
  const root = describeSchema(schema)

  function make(node: JsonSchema, name: string, depth: number): unknown {
    const values = known[name]
    if (values !== undefined && node.type !== 'object' && node.enum === undefined) return random.pick(values)
    if (node.$ref !== undefined) {
      const target = root.$defs?.[node.$ref.split('/').at(-1) ?? '']
      return target === undefined || depth > 12 ? null : make(target, name, depth + 1)
    }
    if (node.const !== undefined) return node.const
    if (node.enum !== undefined) return random.pick(node.enum)
    const choices = node.anyOf ?? node.oneOf
    if (choices !== undefined) return make(random.pick(choices), name, depth + 1)
    if (node.allOf !== undefined) return make(node.allOf[0] ?? {}, name, depth + 1)
    switch (node.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(node.properties ?? {})
            .filter(([field]) => node.required?.includes(field) || (depth < 6 && !random.oneIn(3)))
            .map(([field, property]) => [field, make(property, field, depth + 1)]),
        )
      case 'array':
        return Array.from({ length: Math.max(node.minItems ?? 0, depth > 6 ? 0 : random.below(3)) }, () =>
          make(node.items ?? {}, name, depth + 1),
        )
      case 'string':
        return (
          textByFormat[node.format ?? ''] ??
          textByPattern[node.pattern ?? ''] ??
          '申请内容与实际情况一致，材料齐全。'.padEnd(node.minLength ?? 0, '。')
        )
      case 'integer':
      case 'number':
        return Math.max(node.minimum ?? 0, 1) + random.below(3)
      case 'boolean':
        return random.oneIn(2)
      default:
        return null
    }
  }
  return make(root, '', 0)
}
