import type { ApiDocument, JsonSchema } from './operations.ts'
import type { SeededRandom } from './seeded-random.ts'

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

/** Makes a value that a schema takes. */
export type MakeSample = (schema: JsonSchema, name: string, random: SeededRandom) => unknown

/** @param known is asked first, so that requests name what is really there */
export function createSampler(document: ApiDocument, known: KnownValues): MakeSample {
  return (schema, field, random) => {
    function make(node: JsonSchema, name: string, depth: number): unknown {
      const values = known[name]
      if (values !== undefined && node.type !== 'object' && node.enum === undefined)
        return random.pick(values)
      if (node.$ref !== undefined) {
        const target = document.components.schemas[node.$ref.split('/').at(-1) ?? '']
        if (target === undefined) throw new Error(`the document does not hold ${node.$ref}`)
        return depth > 12 ? null : make(target, name, depth + 1)
      }
      if (node.const !== undefined) return node.const
      if (node.enum !== undefined) return random.pick(node.enum)
      const choices = node.anyOf ?? node.oneOf
      if (choices !== undefined) return make(random.pick(choices), name, depth + 1)
      if (node.allOf !== undefined) return make(node.allOf[0] ?? {}, name, depth + 1)
      return makeOfType(node, name, depth)
    }

    function makeOfType(node: JsonSchema, name: string, depth: number): unknown {
      switch (typeof node.type === 'string' ? node.type : node.type?.[0]) {
        case 'object':
          return Object.fromEntries(
            Object.entries(node.properties ?? {})
              .filter(([key]) => node.required?.includes(key) || (depth < 6 && !random.oneIn(3)))
              .map(([key, property]) => [key, make(property, key, depth + 1)]),
          )
        case 'array': {
          const length = Math.max(node.minItems ?? 0, depth > 6 ? 0 : random.below(3))
          return Array.from({ length }, () => make(node.items ?? {}, name, depth + 1))
        }
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
    return make(schema, field, 0)
  }
}
