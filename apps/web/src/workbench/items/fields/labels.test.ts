import { itemDefinitionSchema } from '@tongban/domain'
import { expect, test } from 'vitest'
import { isRecord, type Path } from '../source/definition-source.ts'
import { listChoices } from './choices.ts'
import { findLabel, kindOfPlace } from './labels.ts'
import { sectionKeys } from '../editor/section-keys.ts'

interface Place {
  readonly path: Path
  /** The words from which a value is chosen, where they are few. */
  readonly words: readonly string[]
}

/** Texts, articles and conditions have fields of their own, whatever they stand in. */
const whole = new Set(['Text', 'Basis', 'Condition'])

/** Every property that the format of definition files knows, wherever it stands. */
function listPlaces(schema: unknown, path: Path): Place[] {
  if (!isRecord(schema)) return []
  const { $ref, properties, items, additionalProperties, anyOf, allOf } = schema
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? ''
    return whole.has(name) ? [] : listPlaces(definitions[name], path)
  }
  const inside = [
    ...[anyOf, allOf].flatMap((parts) => (Array.isArray(parts) ? parts : [])).map((part) => [part, path]),
    ...(items === undefined ? [] : [[items, [...path, 0]]]),
    ...(isRecord(additionalProperties) ? [[additionalProperties, [...path, 'name']]] : []),
  ] as [unknown, Path][]
  const own = isRecord(properties) ? Object.entries(properties) : []
  return [
    ...own.map(([key, property]) => ({ path: [...path, key], words: listWords(property) })),
    ...own.flatMap(([key, property]) => listPlaces(property, [...path, key])),
    ...inside.flatMap(([part, place]) => listPlaces(part, place)),
  ]
}

function listWords(schema: unknown): string[] {
  if (!isRecord(schema)) return []
  if (Array.isArray(schema['enum'])) return schema['enum'].map(String)
  if (typeof schema['const'] === 'string') return [schema['const']]
  return listWords(schema['items'])
}

const json = itemDefinitionSchema.toJSONSchema({ io: 'input', target: 'draft-07' }) as Record<string, unknown>
const definitions = json['definitions'] as Record<string, unknown>
const places = listPlaces(json, [])

test('every property that a definition file can say has a name in the editor', () => {
  expect(places.length).toBeGreaterThan(100)
  const nameless = places
    .filter(({ path }) => findLabel(path) === undefined)
    .map(({ path }) => path.join('.'))
  expect(nameless).toEqual([])
})

test('every part of a definition is shown in a section of the editor', () => {
  const parts = places.filter(({ path }) => path.length === 1).map(({ path }) => String(path[0]))
  const shown = new Set<string>(Object.values(sectionKeys).flat())
  expect(parts.filter((part) => !shown.has(part))).toEqual([])
})

test('every code word of the format can be chosen, and no other', () => {
  const chosen = places
    .filter(({ words }) => words.length > 0)
    .map(({ path, words }) => ({
      kind: kindOfPlace(path),
      words: words.toSorted(),
      offered: listChoices(kindOfPlace(path))
        .map(({ value }) => value)
        .toSorted(),
    }))
  expect(chosen.length).toBeGreaterThan(10)
  for (const { words, offered, kind } of chosen) expect({ kind, words: offered }).toEqual({ kind, words })
})
