import { createHmac } from 'node:crypto'
import pg from 'pg'
import { EnvironmentError } from '../environment-error.ts'
import { explainDatabaseError } from './connect.ts'

/** Owns the tables and runs the migrations; no person or server works as it. */
export const migratorName = 'tongban_migrator'

/** What the server works as: each migration grants it what it needs, table by table. */
export const applicationName = 'tongban_application'

export interface RolePasswords {
  readonly migrator: string
  readonly application: string
}

/** Two starts at the same moment must not both make the roles. */
const rolesLock = 7_355_608_002

const oldestServerVersion = 140_000

/**
 * Makes the two roles, gives them their passwords, and lets the migrator create objects in the database. Safe to
 * repeat.
 *
 * @param administratorAddress address of a user who may create roles
 * @throws EnvironmentError when the server is older than 14, does not answer, or the user may not create roles
 */
export async function ensureRoles(administratorAddress: string, passwords: RolePasswords): Promise<void> {
  await withClient(administratorAddress, async (client) => {
    await assertServerVersion(client)
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [rolesLock])
    await ensureRole(client, migratorName, passwords.migrator)
    await ensureRole(client, applicationName, passwords.application)
    await grantRights(client)
    await client.query('commit')
  })
}

/**
 * Lets the two roles, which exist already, work in the database of the connection. Roles belong to the whole server,
 * these rights to one database.
 */
export async function grantRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  const database = pg.escapeIdentifier(rows[0]?.name ?? '')
  await client.query(`grant connect, create, temporary on database ${database} to ${migratorName}`)
  await client.query(`grant connect, temporary on database ${database} to ${applicationName}`)
  await client.query(`grant usage, create on schema public to ${migratorName}`)
  await client.query(`grant usage on schema public to ${applicationName}`)
  // Before PostgreSQL 15 everybody could create objects in this schema.
  await client.query('revoke create on schema public from public')
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const known = await client.query('select from pg_roles where rolname = $1', [role])
  const secret = pg.escapeLiteral(password)
  await client.query(
    known.rowCount === 0
      ? `create role ${role} with login nocreatedb nocreaterole password ${secret}`
      : `alter role ${role} with login password ${secret}`,
  )
}

/** Whether both roles can sign in and the migrator may create tables, so that nothing needs to be made. */
export async function areRolesReady(migratorAddress: string, applicationAddress: string): Promise<boolean> {
  return (
    (await findAnswer(migratorAddress, `select has_schema_privilege('public', 'create') as ready`)) &&
    (await findAnswer(applicationAddress, 'select true as ready'))
  )
}

async function findAnswer(address: string, question: string): Promise<boolean> {
  const client = createClient(address)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ ready: boolean }>(question)
    return rows[0]?.ready === true
  } catch {
    // A role or database that does not exist yet; making them reports what is really wrong.
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Refuses a server that is too old, with a sentence that says what to do. */
export async function assertServerVersion(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  )
  const version = rows[0]
  if (version === undefined || version.number < oldestServerVersion) {
    throw new EnvironmentError({
      zh: `数据库的版本是 PostgreSQL ${version?.text}，而 Tongban 需要 14 或更高版本。请升级数据库，或者不设 DATABASE_URL 而使用内置数据库。`,
      en: `The database is PostgreSQL ${version?.text}, and Tongban needs 14 or newer. Upgrade it, or leave DATABASE_URL unset to use the embedded database.`,
    })
  }
}

/**
 * Passwords for the two roles of an outside database, the same on every machine that knows the administrator's
 * password, so that several servers can share a database without sharing a file.
 */
export function derivePasswords(administratorPassword: string): RolePasswords {
  const derive = (role: string) =>
    createHmac('sha256', administratorPassword).update(`tongban role ${role}`).digest('base64url')
  return { migrator: derive(migratorName), application: derive(applicationName) }
}

/** The same database, reached as another role. */
export function addressAs(address: string, role: string, password: string): string {
  const url = new URL(address)
  url.username = role
  url.password = password
  url.searchParams.delete('user')
  url.searchParams.delete('password')
  return url.href
}

/** Runs work on one connection of its own and turns what goes wrong with the server into sentences. */
export async function withClient<Result>(
  address: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = createClient(address)
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw explainDatabaseError(error, address)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function createClient(address: string): pg.Client {
  return new pg.Client({
    connectionString: address,
    application_name: 'tongban',
    connectionTimeoutMillis: 10_000,
    options: '-c timezone=UTC',
  })
}
