import pg from 'pg'
import { EnvironmentError } from '../../environment-error.ts'
import { withClient } from '../roles.ts'
import type { ArchiveHeader, ArchivedTable } from './archive.ts'

/** Addresses through which a backup may see everything. */
export interface BackupAddresses {
  readonly administratorUrl: string | undefined
  readonly migratorUrl: string
}

/** Tables whose rows the migrations of Tongban and of the job library make themselves. */
const selfMadeTables = ['public.schema_migration', 'graphile_worker.migrations']

/** The administrator when it sees and may do everything, or else the owner of the tables. */
export async function chooseBackupAddress(addresses: BackupAddresses): Promise<string> {
  const { administratorUrl, migratorUrl } = addresses
  if (administratorUrl === undefined) return migratorUrl
  const superuser = await withClient(administratorUrl, async (client) => {
    const { rows } = await client.query<{ superuser: boolean }>(
      'select rolsuper as superuser from pg_roles where rolname = current_user',
    )
    return rows[0]?.superuser === true
  })
  return superuser ? administratorUrl : migratorUrl
}

/** All tables with rows of their own and the columns that a row consists of (computed ones are made again). */
export async function listTables(client: pg.Client): Promise<ArchivedTable[]> {
  const { rows } = await client.query<ArchivedTable>(
    `select n.nspname as schema, c.relname as name,
        coalesce(array_agg(a.attname::text order by a.attnum)
          filter (where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''), '{}') as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relpersistence <> 't' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and n.nspname || '.' || c.relname <> all ($1)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      group by n.nspname, c.relname order by n.nspname, c.relname`,
    [selfMadeTables],
  )
  return rows
}

export async function listSequences(client: pg.Client): Promise<ArchiveHeader['sequences']> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select schemaname as schema, sequencename as name from pg_sequences
      where schemaname !~ '^pg_' order by schemaname, sequencename`,
  )
  const sequences: ArchiveHeader['sequences'] = []
  for (const { schema, name } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${quote({ schema, name })}`,
    )
    const { last = '1', called = false } = state.rows[0] ?? {}
    sequences.push({ schema, name, lastValue: last, isCalled: called })
  }
  return sequences
}

/** The landed migrations, or undefined when the database was never migrated. */
export async function findLandedMigrations(
  client: pg.Client,
): Promise<ArchiveHeader['migrations'] | undefined> {
  const known = await client.query<{ known: boolean }>(
    `select to_regclass('public.schema_migration') is not null as known`,
  )
  if (known.rows[0]?.known !== true) return undefined
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from public.schema_migration order by number',
  )
  return rows
}

export function quote({ schema, name }: { schema: string; name: string }): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`
}

export function quoteColumns(table: ArchivedTable): string {
  return table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
}

/** An archive that is not what a backup wrote. */
export function damagedArchive(path: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(
    {
      zh: `备份文件 ${path} 已损坏或不完整，数据库未作任何改动。请换用另一份备份。`,
      en: `The backup ${path} is damaged or incomplete; the database was not changed. Use another backup.`,
    },
    { cause },
  )
}
