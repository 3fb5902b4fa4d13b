import { connectDatabase } from '@tongban/server'
import type { Terminal } from '../../terminal.ts'
import { type AcknowledgedCase, type RecordCheck, checkRecord } from '../filing/check-record.ts'
import { type DocumentProduction, measureDocuments } from '../filing/documents.ts'
import { documentItems } from '../district.ts'
import {
  type LifePlan,
  type ReadyApplicant,
  learnLifePlans,
  readyApplicants,
  requestAct,
  requestFiling,
} from '../life-plan.ts'
import { type LoadClient, makeKey, openLoadClient, readDone, signInEverybody } from '../load-client.ts'
import { type Machine, describeMachine } from '../machine.ts'
import { type LatencySummary, createLatencyRecorder, roundTo } from '../measure.ts'
import { findResidentBytes } from '../server-process.ts'
import type { ThrowAway } from '../throw-away.ts'

export interface DayOptions {
  /** How many cases are led from the filing to the delivery. */
  readonly cases: number
  /** Requests under way at a time. */
  readonly connections: number
  /** Jobs at a time in the server meanwhile; 0 leaves all documents to be made afterwards. */
  readonly jobs: number
  /** How long the queue is watched afterwards. */
  readonly drainSeconds: number
}

export interface Day {
  readonly machine: Machine
  readonly connections: number
  readonly jobs: number
  readonly cases: number
  readonly acts: number
  readonly seconds: number
  readonly casesPerSecond: number
  readonly actsPerSecond: number
  readonly latency: LatencySummary
  /** In the order of a case's life. */
  readonly byAct: readonly { readonly act: string; readonly latency: LatencySummary }[]
  readonly documents: DocumentProduction
  readonly check: RecordCheck
  readonly serverMebibytes: number | null
  readonly databaseGibibytes: number
}

/** Begins the Idempotency-Key of every filing of the day. */
const filingKeyPrefix = 'day-file-'

/** Leads a city's day of cases through their whole lives over HTTP. */
export async function runDay(
  throwAway: ThrowAway,
  options: DayOptions,
  terminal: Pick<Terminal, 'progress' | 'count'>,
): Promise<Day> {
  const { administratorUrl, applicationUrl } = await throwAway.readAddresses()
  const machine = await describeMachine(throwAway.home, applicationUrl)
  terminal.progress({ zh: '正在登录申请人和工作人员……', en: 'Signing in applicants and officers…' })
  const server = await throwAway.startServer({ TONGBAN_JOBS: String(options.jobs) })
  const sessions = await signInEverybody(throwAway, server)
  const client = openLoadClient(server.url, options.connections)
  const applicants = await readyApplicants(client, throwAway.applicants, sessions)
  const [teacher] = applicants
  if (teacher === undefined) throw new Error('the bench needs an applicant')
  const plans = await learnLifePlans(client, documentItems, teacher, sessions)

  terminal.progress({ zh: '正在办理一天的办件', en: 'Leading a day of cases' })
  const day = await leadCases({ client, plans, applicants, options, count: terminal.count })
  const residentBytes = await findResidentBytes(server.pid)
  await client.close()
  await server.stop()

  terminal.progress({ zh: '正在核对记录……', en: 'Holding the record against the answers…' })
  const check = await checkRecord(administratorUrl, day.told, filingKeyPrefix)
  terminal.progress({ zh: '正在测量文书制作……', en: 'Measuring the production of documents…' })
  const producer = await throwAway.startServer()
  const documents = await measureDocuments(administratorUrl, options.drainSeconds)
  await producer.stop()
  return {
    machine,
    connections: options.connections,
    jobs: options.jobs,
    cases: day.told.length,
    acts: day.latency.count,
    seconds: roundTo(day.seconds, 1),
    casesPerSecond: roundTo(day.told.length / day.seconds, 1),
    actsPerSecond: roundTo(day.latency.count / day.seconds, 1),
    latency: day.latency,
    byAct: day.byAct,
    documents,
    check,
    serverMebibytes: residentBytes === undefined ? null : roundTo(residentBytes / 2 ** 20, 0),
    databaseGibibytes: await readDatabaseSize(administratorUrl),
  }
}

interface Leading {
  readonly client: LoadClient
  readonly plans: readonly LifePlan[]
  readonly applicants: readonly ReadyApplicant[]
  readonly options: DayOptions
  readonly count: Terminal['count']
}

/** As many cases at a time as there are connections, each act as soon as the one before was acknowledged. */
async function leadCases({ client, plans, applicants, options, count }: Leading) {
  const all = createLatencyRecorder()
  const recorders = new Map<string, ReturnType<typeof createLatencyRecorder>>()
  const told: AcknowledgedCase[] = []
  let begun = 0

  async function perform(act: string, request: Parameters<LoadClient['send']>[0]): Promise<AcknowledgedCase> {
    const sentAt = performance.now()
    const answer = await client.send(request)
    const milliseconds = performance.now() - sentAt
    all.record(milliseconds)
    const recorder = recorders.get(act) ?? createLatencyRecorder()
    recorders.set(act, recorder)
    recorder.record(milliseconds)
    const { caseId, number, version } = readDone<AcknowledgedCase>(answer, act)
    return { caseId, number, version }
  }

  async function leadOne(place: number): Promise<void> {
    const plan = plans[place % plans.length]
    const applicant = applicants[place % applicants.length]
    if (plan === undefined || applicant === undefined)
      throw new Error('a case needs an applicant and an item')
    let known = await perform('filing', requestFiling(plan, applicant, makeKey(filingKeyPrefix)))
    for (const act of plan.acts) {
      known = await perform(act.name, requestAct(act, known.caseId, makeKey()))
    }
    told.push(known)
    count(told.length, options.cases)
  }

  const begin = performance.now()
  const lead = async () => {
    while (begun < options.cases) {
      const place = begun
      begun += 1
      await leadOne(place)
    }
  }
  await Promise.all(Array.from({ length: options.connections }, lead))
  return {
    told,
    seconds: (performance.now() - begin) / 1000,
    latency: all.summarise(),
    byAct: [...recorders].map(([act, recorder]) => ({ act, latency: recorder.summarise() })),
  }
}

async function readDatabaseSize(administratorUrl: string): Promise<number> {
  const { pool, close } = connectDatabase(administratorUrl, { poolSize: 1 })
  try {
    const { rows } = await pool.query<{ bytes: number }>(
      'select pg_database_size(current_database()) as bytes',
    )
    return roundTo((rows[0]?.bytes ?? 0) / 2 ** 30, 2)
  } finally {
    await close()
  }
}
