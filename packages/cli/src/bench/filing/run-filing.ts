import { connectDatabase } from '@tongban/server'
import { documentItems } from '../district.ts'
import { learnLifePlans, readyApplicants } from '../life-plan.ts'
import { openLoadClient, signInEverybody } from '../load-client.ts'
import { describeMachine, type Machine } from '../machine.ts'
import { roundTo, type LoadResult } from '../measure.ts'
import { findProcessorSeconds, findResidentBytes } from '../server-process.ts'
import type { ThrowAway } from '../throw-away.ts'
import type { Terminal } from '../../terminal.ts'
import { checkRecord, type RecordCheck } from './check-record.ts'
import { measureDocuments, type DocumentProduction } from './documents.ts'
import { readFilingTemplate, type FilingTemplate } from './filing-template.ts'
import {
  filingKeyPrefix,
  measureFilings,
  measureTransitions,
  type HttpFilings,
  type HttpTransitions,
} from './http-load.ts'
import { measureLimit } from './limit.ts'
import { findPgbench, preparePgbench, runPgbench } from './pgbench.ts'

export interface FilingBenchOptions {
  /** Of each measure, without its warm-up. */
  readonly seconds: number
  /** Of the load over HTTP. */
  readonly connections: number
  /** Processes of the server; the load, and the database with its own, share the machine with them. */
  readonly processes: number
  /** Connections with which the limit is tried, one after another. */
  readonly limitConnections: readonly number[]
}

export interface LimitRow {
  readonly connections: number
  readonly driver: LoadResult
  /** Filings a second; null where pgbench is not on the PATH. */
  readonly pgbenchPerSecond: number | null
}

export interface FilingBench {
  readonly machine: Machine
  readonly connections: number
  readonly processes: number
  readonly limits: readonly LimitRow[]
  readonly filings: HttpFilings
  readonly transitions: HttpTransitions
  readonly documents: DocumentProduction
  readonly check: RecordCheck
  /** Resident memory of the server after the load. */
  readonly serverMebibytes: number | null
  /** Processor time of the server process, which other work on the machine hardly changes; null where it is not told. */
  readonly serverMsPerFiling: number | null
  readonly serverMsPerTransition: number | null
}

/**
 * A server that takes requests only, and takes in all of them: each connection waits for its answer, so that their
 * number is the limit. Documents are produced in a process apart.
 */
function describeServer(connections: number, processes: number): Record<string, string> {
  return {
    TONGBAN_JOBS: '0',
    TONGBAN_PROCESSES: String(processes),
    TONGBAN_REQUESTS_AT_ONCE: String(connections * 8),
  }
}

/** Measures filings, from the limit of the database to whole lives of cases over HTTP. */
export async function runFilingBench(
  throwAway: ThrowAway,
  { seconds, connections, processes, limitConnections }: FilingBenchOptions,
  terminal: Pick<Terminal, 'progress'>,
): Promise<FilingBench> {
  const { progress } = terminal
  const addresses = await throwAway.readAddresses()
  const machine = await describeMachine(throwAway.home, addresses.applicationUrl)
  const warmUpSeconds = seconds

  progress({ zh: '正在登录申请人和工作人员……', en: 'Signing in applicants and officers…' })
  const first = await throwAway.startServer(describeServer(connections, 1))
  const sessions = await signInEverybody(throwAway, first)
  const learner = openLoadClient(first.url, 4)
  const applicants = await readyApplicants(learner, throwAway.applicants, sessions)
  const [teacher] = applicants
  if (teacher === undefined) throw new Error('the bench needs an applicant')
  const plans = await learnLifePlans(learner, documentItems, teacher, sessions)
  await learner.close()
  await first.stop()

  const limits = await measureLimits(throwAway, { limitConnections, seconds, warmUpSeconds }, terminal)

  progress({ zh: '正在通过 HTTP 提交申请……', en: 'Filing over HTTP…' })
  const server = await throwAway.startServer(describeServer(connections, processes))
  const client = openLoadClient(server.url, connections)
  const load = { client, plans, applicants, connections, seconds, warmUpSeconds }
  await settleDatabase(addresses.administratorUrl)
  const usedBefore = await findProcessorSeconds(server.pid)
  const filings = await measureFilings(load)
  const usedBetween = await findProcessorSeconds(server.pid)
  progress({ zh: '正在通过 HTTP 办理全过程……', en: 'Whole lives of cases over HTTP…' })
  await settleDatabase(addresses.administratorUrl)
  const transitions = await measureTransitions(load)
  const usedAfter = await findProcessorSeconds(server.pid)
  const residentBytes = await findResidentBytes(server.pid)
  await client.close()
  await server.stop()

  progress({ zh: '正在核对记录……', en: 'Holding the record against the answers…' })
  const cases = [...filings.cases, ...transitions.cases]
  const check = await checkRecord(addresses.administratorUrl, cases, filingKeyPrefix)

  progress({ zh: '正在测量文书制作……', en: 'Measuring the production of documents…' })
  const producer = await throwAway.startServer()
  const documents = await measureDocuments(addresses.administratorUrl, seconds)
  await producer.stop()

  const serverMebibytes = residentBytes === undefined ? null : roundTo(residentBytes / 2 ** 20, 0)
  return {
    machine,
    connections,
    processes,
    limits,
    filings,
    transitions,
    documents,
    check,
    serverMebibytes,
    serverMsPerFiling: divideTime(usedBefore, usedBetween, filings.cases.length),
    serverMsPerTransition: divideTime(usedBetween, usedAfter, transitions.sent),
  }
}

function divideTime(before: number | undefined, after: number | undefined, count: number): number | null {
  if (before === undefined || after === undefined || count === 0) return null
  return roundTo(((after - before) * 1000) / count, 2)
}

/** Runs on a copy of the database, because what it writes are no true cases. */
async function measureLimits(
  throwAway: ThrowAway,
  options: Pick<FilingBenchOptions, 'limitConnections' | 'seconds'> & { readonly warmUpSeconds: number },
  { progress }: Pick<Terminal, 'progress'>,
): Promise<LimitRow[]> {
  const { administratorUrl, applicationUrl } = await throwAway.readAddresses()
  const templates = await readTemplates(administratorUrl)
  const maintenance = connectDatabase(nameDatabase(administratorUrl, 'postgres'), { poolSize: 1 })
  try {
    // The sessions of the server, which has stopped, end a moment after it; a copy needs them gone.
    await maintenance.pool.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'tongban'`,
    )
    await maintenance.pool.query('create database bench_limit template tongban')
    const pgbench = await findPgbench()
    const script =
      pgbench === undefined
        ? undefined
        : await preparePgbench(nameDatabase(administratorUrl, 'bench_limit'), templates, throwAway.home)
    const rows: LimitRow[] = []
    const databaseUrl = nameDatabase(applicationUrl, 'bench_limit')
    const { limitConnections, seconds, warmUpSeconds } = options
    for (const connections of limitConnections) {
      progress({
        zh: `正在测量数据库的上限（${connections} 个连接）……`,
        en: `Measuring the limit of the database with ${connections} connections…`,
      })
      await settleDatabase(administratorUrl)
      const driver = await measureLimit({ databaseUrl, templates, connections, seconds, warmUpSeconds })
      const pgbenchPerSecond =
        script === undefined ? null : await runPgbench({ databaseUrl, script, connections, seconds })
      rows.push({ connections, driver, pgbenchPerSecond })
    }
    await maintenance.pool.query('drop database bench_limit with (force)')
    return rows
  } finally {
    await maintenance.close()
  }
}

async function readTemplates(administratorUrl: string): Promise<FilingTemplate[]> {
  const database = connectDatabase(administratorUrl, { poolSize: 1 })
  try {
    const { rows } = await database.pool.query<{ case_id: string }>(
      `select distinct on (item_id) case_id from case_summary where item_id = any ($1) order by item_id, drafted_at`,
      [documentItems],
    )
    const templates: FilingTemplate[] = []
    for (const { case_id: caseId } of rows) templates.push(await readFilingTemplate(database, caseId))
    return templates
  } finally {
    await database.close()
  }
}

/** A measure begins with nothing left to write of the one before. */
async function settleDatabase(administratorUrl: string): Promise<void> {
  const database = connectDatabase(administratorUrl, { poolSize: 1, statementLimitMilliseconds: 0 })
  try {
    await database.pool.query('checkpoint')
  } finally {
    await database.close()
  }
}

function nameDatabase(address: string, name: string): string {
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}
