import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { EnvironmentError, findErrorCode } from '../environment-error.ts'
import type { Tables } from './tables.ts'

/** A pool of connections and a query builder over the same pool. */
export interface Database {
  /** For SQL by hand. */
  readonly pool: pg.Pool
  /** For ordinary queries; `Tables` is generated from the migrated database. */
  readonly query: Kysely<Tables>
  /** Waits for work in hand and closes all connections. */
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Most connections at a time. */
  readonly poolSize: number
  /** Shown in the server's list of sessions. */
  readonly applicationName: string
  /** A statement that runs longer is cancelled; 0 for long work such as a migration or a backup. */
  readonly statementLimitMilliseconds: number
  /** Whether a commit waits for the disk; without it the last of them may be missing after a failure of the machine. */
  readonly waitsForDisk: boolean
}

export const defaultConnectOptions: ConnectOptions = {
  poolSize: 20,
  applicationName: 'tongban',
  statementLimitMilliseconds: 30_000,
  waitsForDisk: true,
}

/**
 * Many people ask small questions at once: a query that called others to its help, or compiled itself first, would
 * be slower for whoever asked and for all the others. A plan is kept for as long as the connection lives: one that was
 * made while a table was nearly empty must not go on reading it from end to end when it has filled, until its statistics
 * are gathered. Every table has a key, so that there always is another way.
 */
const sessionSettings =
  '-c timezone=UTC -c max_parallel_workers_per_gather=0 -c jit=off -c enable_seqscan=off'

/** A pool without a query builder, for libraries that bring their own (jobs, sign-in). */
export function createPool(address: string, options: Partial<ConnectOptions> = {}): pg.Pool {
  const { poolSize, applicationName, statementLimitMilliseconds, waitsForDisk } = {
    ...defaultConnectOptions,
    ...options,
  }
  const pool = new pg.Pool({
    connectionString: address,
    max: poolSize,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementLimitMilliseconds,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    options: waitsForDisk ? sessionSettings : `${sessionSettings} -c synchronous_commit=off`,
    types: { getTypeParser },
  })
  // An idle connection that the server closes must not end the process; the pool replaces it on the next query.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * Connects lazily: the first query opens the first connection.
 *
 * @param address `postgresql://user:password@host:port/database`
 */
export function connectDatabase(address: string, options: Partial<ConnectOptions> = {}): Database {
  const pool = createPool(address, options)
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    pool,
    query,
    async close() {
      // Kysely ends the pool that it was given, but only where it has used it.
      await query.destroy()
      if (!pool.ending) await pool.end()
    },
  }
}

const builtins = pg.types.builtins
const defaultGetTypeParser = pg.types.getTypeParser

/** Moments become ISO strings in UTC, calendar dates stay `YYYY-MM-DD`, and int8 becomes a number while exact. */
function getTypeParser(type: number, format?: 'text' | 'binary') {
  if (format === 'binary') return defaultGetTypeParser(type, 'binary')
  switch (type) {
    case builtins.TIMESTAMPTZ:
      return parseMoment
    case builtins.INT8:
      return parseInteger
    case builtins.DATE:
    case builtins.TIMESTAMP:
      return keepText
    case 1185:
      return parseMomentArray
    case 1016:
      return parseIntegerArray
    case 1182:
      return parseTextArray
    default:
      return defaultGetTypeParser(type, 'text')
  }
}

// PostgreSQL's number for text[]; the driver's list of types knows no arrays.
const parseTextArray: (text: string) => string[] = Reflect.apply(defaultGetTypeParser, undefined, [
  1009,
  'text',
])

function parseMomentArray(text: string): string[] {
  return parseTextArray(text).map(parseMoment)
}

function parseIntegerArray(text: string): (number | string)[] {
  return parseTextArray(text).map(parseInteger)
}

function keepText(text: string): string {
  return text
}

/** `2026-03-02 01:02:03.5+00` → `2026-03-02T01:02:03.500Z`: the form of `Date.toISOString`, with microseconds kept. */
export function parseMoment(text: string): string {
  const match = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text)
  if (match === null) return text
  const [, date, time, fraction = ''] = match
  return `${date}T${time}.${fraction.padEnd(fraction.length > 3 ? 6 : 3, '0')}Z`
}

function parseInteger(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** Turns a failure to reach or use a database server into a sentence; anything else is returned as it is. */
export function explainDatabaseError(error: unknown, address: string): unknown {
  const place = describePlace(address)
  const code = findErrorCode(error)
  const sentence = (zh: string, en: string) => new EnvironmentError({ zh, en }, { cause: error })
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return sentence(
        `无法连接数据库 ${place}。请确认 PostgreSQL 已经启动、地址和端口正确。`,
        `The database ${place} cannot be reached. Check that PostgreSQL runs and that address and port are right.`,
      )
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return sentence(
        `找不到数据库主机 ${place}。请检查 DATABASE_URL 中的主机名。`,
        `The host of the database ${place} was not found. Check the host name in DATABASE_URL.`,
      )
    case '28P01':
    case '28000':
      return sentence(
        `数据库 ${place} 拒绝了用户名或密码。请检查 DATABASE_URL。`,
        `The database ${place} refused the user or the password. Check DATABASE_URL.`,
      )
    case '3D000':
      return sentence(
        `数据库 ${place} 不存在。请先用 CREATE DATABASE 创建它，或者更正 DATABASE_URL。`,
        `The database ${place} does not exist. Create it with CREATE DATABASE, or correct DATABASE_URL.`,
      )
    case '53300':
      return sentence(
        `数据库 ${place} 的连接已满。请调小 DATABASE_POOL_SIZE，或者调大服务器的 max_connections。`,
        `The database ${place} has no free connection. Lower DATABASE_POOL_SIZE, or raise max_connections of the server.`,
      )
    case '53100':
      return sentence(
        `数据库 ${place} 所在的磁盘已满。请清理磁盘空间后重试。`,
        `The disk of the database ${place} is full. Free some space and try again.`,
      )
    case '42501':
      return sentence(
        `数据库 ${place} 的用户权限不足：${messageOf(error)}。请使用有权限的用户，或者同时设置 DATABASE_MIGRATOR_URL 和 DATABASE_APPLICATION_URL。`,
        `The user of the database ${place} lacks a permission: ${messageOf(error)}. Use a user that has it, or set both DATABASE_MIGRATOR_URL and DATABASE_APPLICATION_URL.`,
      )
    default:
      if (error instanceof Error && error.message.includes('timeout expired')) {
        return sentence(
          `连接数据库 ${place} 超时。请检查网络，以及 PostgreSQL 是否已经启动。`,
          `Connecting to the database ${place} took too long. Check the network and whether PostgreSQL runs.`,
        )
      }
      return error
  }
}

/** Host, port and database name of an address, without user and password. */
export function describePlace(address: string): string {
  if (!URL.canParse(address)) return '?'
  const { hostname, port, pathname } = new URL(address)
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
