import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { format } from 'prettier'
import { readConfig } from '../config.ts'
import { migrationsFolder } from './migrations.ts'
import { describeSchema, describeTables } from './schema-description.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.dispose())

/** The committed text, which `UPDATE_GOLDEN=1` replaces by the actual one first. */
async function readGolden(path: string, actual: string): Promise<string> {
  if (readConfig().updateGolden) await writeFile(path, actual)
  return readFile(path, 'utf8')
}

test('the migrations make exactly the schema that was reviewed (else look at it and set UPDATE_GOLDEN=1)', async () => {
  const schema = await describeSchema(database.administrator.pool)
  expect(schema).toBe(await readGolden(join(migrationsFolder, 'schema.golden.txt'), schema))
})

test('the types of the tables are those of the migrated database (else set UPDATE_GOLDEN=1)', async () => {
  const style = { parser: 'typescript', semi: false, singleQuote: true, printWidth: 110 } as const
  const source = await format(await describeTables(database.administrator.pool), style)
  const path = fileURLToPath(new URL('tables.ts', import.meta.url))
  expect(source).toBe(await readGolden(path, source))
})

test('the description shows columns, constraints, rights and types', async () => {
  const empty = await createTestDatabase({ migrated: false })
  try {
    await empty.migrator.pool.query(`
      create type colour as enum ('yellow', 'red');
      create table card (
        id bigint primary key generated always as identity,
        colour colour not null,
        points numeric(4, 1) not null default 1.5,
        marks text[] not null,
        facts jsonb,
        length integer generated always as (cardinality(marks)) stored,
        constraint card_points_check check (points > 0)
      );
      grant select, insert on card to tongban_application;
      grant update (colour) on card to tongban_application`)
    const schema = await describeSchema(empty.administrator.pool)
    expect(schema).toContain('public.card id bigint not null identity')
    expect(schema).toContain('public.card card_points_check: CHECK ((points > (0)::numeric))')
    expect(schema).toContain('public.card: insert, select')
    expect(schema).toContain('public.card (colour): update')
    const tables = await describeTables(empty.administrator.pool)
    expect(tables).toContain('id: Computed<number>')
    expect(tables).toContain(`colour: 'yellow' | 'red'`)
    expect(tables).toContain('points: Defaulted<Decimal>')
    expect(tables).toContain('marks: string[]')
    expect(tables).toContain('facts: Json | null')
    expect(tables).toContain('length: Computed<number | null>')
  } finally {
    await empty.dispose()
  }
})
