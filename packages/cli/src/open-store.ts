import { userInfo } from 'node:os'
import { getInstant, type Instant } from '@tongban/domain'
import {
  EnvironmentError,
  connectDatabase,
  createAuditRecorder,
  findErrorCode,
  openDatabases,
  readMigrations,
  type Database,
} from '@tongban/server'
import type { Terminal } from './terminal.ts'

/** The store as a command on the machine itself works with it. */
export interface Store {
  readonly database: Database
  /** Of the application's role. */
  readonly databaseUrl: string
  readonly now: Instant
  /** Writes one line of the security audit: an act on the machine, with who said that it was theirs. */
  recordAct(act: {
    readonly action: string
    readonly resource: string
    readonly by: string
    readonly detail?: Readonly<Record<string, unknown>>
  }): Promise<void>
}

/** PostgreSQL's code for a table that is not there. */
const undefinedTable = '42P01'

/**
 * Opens the configured database, running or not, for one command.
 * @throws EnvironmentError when its schema is not that of this version
 */
export async function withStore<Answer>(
  terminal: Terminal,
  work: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const databases = await openDatabases({
    config: terminal.readConfig(),
    join: true,
    progress: terminal.progress,
  })
  try {
    const database = connectDatabase(databases.applicationUrl, { poolSize: 4 })
    try {
      await assertSchemaIsNewest(database)
      const recordAudit = createAuditRecorder(database.pool)
      const now = getInstant(new Date().toISOString())
      return await work({
        database,
        databaseUrl: databases.applicationUrl,
        now,
        recordAct: ({ action, resource, by, detail }) =>
          recordAudit({
            occurredAt: now,
            account: null,
            actorKind: 'system',
            action,
            resource,
            outcome: 'done',
            ip: 'command line',
            detail: { by, ...detail },
          }),
      })
    } finally {
      await database.close()
    }
  } finally {
    await databases.close()
  }
}

async function assertSchemaIsNewest(database: Database): Promise<void> {
  const expected = (await readMigrations()).length
  const applied = await readAppliedVersion(database)
  if (applied === expected) return
  throw new EnvironmentError(
    applied > expected
      ? {
          zh: `数据库结构为第 ${applied} 版，比本程序（第 ${expected} 版）新。请使用与之相应的新版程序。`,
          en: `The database has schema version ${applied}, newer than version ${expected} of this program. Use the newer program.`,
        }
      : {
          zh: `数据库结构为第 ${applied} 版，本程序需要第 ${expected} 版。请先运行 tongban migrate。`,
          en: `The database has schema version ${applied}; this program needs version ${expected}. Run tongban migrate first.`,
        },
  )
}

async function readAppliedVersion(database: Database): Promise<number> {
  try {
    const { rows } = await database.pool.query<{ applied: number | null }>(
      'select max(number) as applied from schema_migration',
    )
    return rows[0]?.applied ?? 0
  } catch (error) {
    if (findErrorCode(error) === undefinedTable) return 0
    throw error
  }
}

/** Whose act it is where `--by` does not say: the user of the machine. */
export function readUserName(): string {
  return userInfo().username
}
