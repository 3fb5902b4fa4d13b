import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { itemDefinitionSchema } from './item.ts'
import { listSchemasAt, listUsualValues } from './usual-values.ts'

/** What an item is taken to say at a place where its file says nothing. */
function listUsualAt(...path: readonly (string | number)[]): unknown[] {
  let schemas: z.core.$ZodType[] = [itemDefinitionSchema]
  for (const place of path) schemas = listSchemasAt(schemas, place)
  return listUsualValues(schemas)
}

describe('what an item says without writing it', () => {
  it.each([
    [['powerSource'], 'own'],
    [['correction'], { days: 15, onMiss: 'close' }],
    [['limits', 'unit'], 'working-day'],
    [['limits', 0, 'unit'], 'working-day'],
    [['situations', 'anything', 'several'], false],
    [['form', 0, 'required'], true],
    [['form', 0, 'fields', 0, 'required'], true],
    [['materials', 3, 'original'], 'copy'],
    [['steps', 0, 'people'], 1],
    [['steps', 0, 'parallel', 1, 'people'], 1],
    [['steps', 0, 'remote', 'shots', 0, 'place'], true],
    [['specialProcedures', 0, 'basis'], '行政许可法 第四十五条'],
    [['onPromise', 'onFalse', 'basis'], '行政许可法 第六十九条'],
    [['greenChannel', 'onMiss'], 'remind'],
  ])('stands in the schema: %j is %j', (path, value) => {
    expect(listUsualAt(...path)).toEqual([value])
  })

  it('is no for a mark that need not be written', () => {
    expect(listUsualAt('steps', 0, 'optional')).toEqual([false])
    expect(listUsualAt('materials', 0, 'tolerant', 'creditRecord')).toEqual([false])
  })

  it('is nothing where something must be written, or nothing may be', () => {
    expect(listUsualAt('visits')).toEqual([])
    expect(listUsualAt('greenChannel', 'limit')).toEqual([])
    expect(listUsualAt('no', 'such', 0, 'place')).toEqual([])
  })
})
