import {
  type BaseEntry,
  type Instant,
  type Registries,
  type Result,
  fail,
  saysTheSame,
  succeed,
} from '@tongban/domain'
import type { PoolClient } from 'pg'
import type { Database } from '../../database/index.ts'
import type { ProblemEntry } from '../../http/index.ts'
import { insertEntry, readEntries } from './store.ts'

export interface EntryPublication {
  readonly published: readonly { readonly entry: string; readonly version: number }[]
  readonly unchanged: number
}

export type EntryRefusal =
  | { readonly kind: 'unknown-references'; readonly errors: readonly ProblemEntry[] }
  | { readonly kind: 'another-publisher'; readonly entry: string }
  | { readonly kind: 'version-moved'; readonly entry: string; readonly version: number }

/**
 * Publishes entries, new ones and next versions, all or none. One that says what it said before is left alone.
 * @param baseVersion the version that whoever publishes looked at; not asked for where a file is loaded
 * @param pointerOf where an entry stands in the request
 */
export async function publishEntries(
  { pool }: Pick<Database, 'pool'>,
  input: {
    readonly entries: readonly BaseEntry[]
    readonly publisher: string
    readonly registries: Registries
    readonly note?: string | undefined
    readonly baseVersion?: number
    readonly by: string
    readonly now: Instant
    readonly pointerOf: (index: number) => string
  },
): Promise<Result<EntryPublication, EntryRefusal>> {
  const errors = input.entries.flatMap((entry, index) =>
    checkReferences(entry, input.registries, input.pointerOf(index)),
  )
  if (errors.length > 0) return fail({ kind: 'unknown-references', errors })
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await publishAll(client, input)
    await client.query(result.ok ? 'commit' : 'rollback')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function publishAll(
  client: PoolClient,
  input: Parameters<typeof publishEntries>[1],
): Promise<Result<EntryPublication, EntryRefusal>> {
  // One publication at a time: two that looked at the same version do not both become the next one.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('base list', 0))`)
  const known = new Map(
    (
      await readEntries(
        client,
        input.entries.map(({ entry }) => entry),
      )
    ).map((row) => [row.entry_id, row]),
  )
  const published: { entry: string; version: number }[] = []
  for (const definition of input.entries) {
    const before = known.get(definition.entry)
    if (before !== undefined && before.publisher_id !== input.publisher) {
      return fail({ kind: 'another-publisher', entry: definition.entry })
    }
    const version = before?.version ?? 0
    if (input.baseVersion !== undefined && input.baseVersion !== version) {
      return fail({ kind: 'version-moved', entry: definition.entry, version })
    }
    if (before !== undefined && saysTheSame(before.definition, definition)) continue
    const { publisher, note, by, now } = input
    await insertEntry(client, { definition, version: version + 1, publisher, note, by, now })
    published.push({ entry: definition.entry, version: version + 1 })
  }
  return succeed({ published, unchanged: input.entries.length - published.length })
}

function checkReferences(
  { claimants, common }: BaseEntry,
  { organisations, materials, licences }: Registries,
  root: string,
): ProblemEntry[] {
  const unknown = (pointer: string, id: string, zh: string, en: string): ProblemEntry => ({
    pointer: `${root}${pointer}`,
    code: 'unknown-reference',
    message: { zh: `${zh}“${id}”不存在，请核对。`, en: `There is no ${en} "${id}"; check it.` },
  })
  return [
    ...claimants.flatMap((id, index) =>
      organisations[id] === undefined ? [unknown(`/claimants/${index}`, id, '机构', 'organisation')] : [],
    ),
    ...(common.materials ?? []).flatMap((id, index) =>
      materials[id] === undefined ? [unknown(`/common/materials/${index}`, id, '材料', 'material')] : [],
    ),
    ...(common.result !== undefined &&
    'licence' in common.result &&
    licences[common.result.licence] === undefined
      ? [unknown('/common/result/licence', common.result.licence, '证照', 'licence')]
      : []),
  ]
}
