/**
 * Work that no request waits for: documents and licences are produced, what time has brought about is settled, the
 * record is sealed each day. The queue (graphile-worker) gets its jobs in the transaction of the facts, so that none is
 * forgotten whatever is killed; every task may run twice and do its work once.
 */
import { type Instant, getBeijingDate, getInstant } from '@tongban/domain'
import { Logger, type Runner, type TaskList, type WorkerEvents, run } from 'graphile-worker'
import { EventEmitter } from 'node:events'
import type pg from 'pg'
import { z } from 'zod'
import type { Database } from '../database/index.ts'
import {
  type CaseContext,
  decideCaseOnPromise,
  executeCommand,
  listDueCases,
  recomputeClock,
  runCalendarCorrection,
} from '../modules/cases/index.ts'
import { advanceMatter, listDueMatters, recountMatterDates } from '../modules/matters/index.ts'
import { runQueuedRehearsal } from '../modules/rehearsal/index.ts'
import { announceWorker, watchForDeadWorkers } from './dead-workers.ts'
import { keepRunning, type Running } from './keep-running.ts'

export interface JobOptions extends CaseContext {
  readonly readClock: () => Date
  readonly produceDocument: (caseId: string, sequence: number) => Promise<unknown>
  /** The same for the papers of a matter as a whole. */
  readonly produceMatterDocument: (matterCaseId: string, sequence: number) => Promise<unknown>
  readonly createLicence: (caseId: string, sequence: number) => Promise<unknown>
  /** Ends the licences of a case by what an act of it decided. */
  readonly endLicences: (caseId: string, sequence: number) => Promise<unknown>
  /** Issues the one licence for the trade that a matter results in, as soon as there is something for it to carry. */
  readonly issueTradeLicence: (matterCaseId: string, now: Instant) => Promise<unknown>
  readonly sealRecord: (now: Instant) => Promise<unknown>
  /** Judges a filed case by the decision table of its item. */
  readonly judgeInstantly: (caseId: string, now: Instant) => Promise<unknown>
  /** Draws from the instant decisions of days that are over what people examine again. */
  readonly drawReexaminations: (now: Instant) => Promise<unknown>
  /** What both sides signed and whose day has come. */
  readonly carryOutHandovers: (now: Instant) => Promise<unknown>
  /** Puts on record which standing green channels are over. */
  readonly expireStandingChannels: (now: Instant) => Promise<unknown>
  /** Told of what goes wrong and will be tried again. */
  readonly report: (message: string, facts: Readonly<Record<string, unknown>>) => void
}

/** What the sweep stands on. */
type SettlingOptions = Pick<JobOptions, 'database' | 'catalogue' | 'readClock' | 'report'>

const matterSchema = z.strictObject({ matterCaseId: z.uuid() })
const matterActSchema = matterSchema.extend({ sequence: z.int().min(1) })
const actSchema = z.strictObject({ caseId: z.uuid(), sequence: z.int().min(1) })
const correctionSchema = z.strictObject({ correction: z.uuid() })
const rehearsalSchema = z.strictObject({ rehearsal: z.uuid() })
const caseSchema = z.strictObject({ caseId: z.uuid() })
/** `change` is the same for all cases that one change of the calendar concerns. */
const recomputationSchema = z.strictObject({ caseId: z.uuid(), reason: z.string(), change: z.uuid() })

/** Cases settled in one batch of the sweep. */
const sweepSize = 1000
/** At a time, so that their acts share transactions; few enough to leave room for people. */
const settledAtOnce = 64

/**
 * 00:10 in Beijing is 16:10 in UTC: the day's root is made when the day is over, and later on the same day where
 * nothing ran at that minute.
 */
const schedule = [
  '*/5 * * * * settle-deadlines',
  '*/5 * * * * carry-out-handovers',
  '10 16 * * * seal-record ?fill=12h',
  '40 17 * * * forget-answers',
  '50 17 * * * try-again-what-failed',
].join('\n')

/** Nobody repeats a request after so long; its answer need not be kept for that. */
const answersKeptDays = 30

export function createTasks(options: JobOptions): TaskList {
  let changeSeen = ''
  return {
    'produce-document': async (payload) => {
      const { caseId, sequence } = actSchema.parse(payload)
      await options.produceDocument(caseId, sequence)
    },
    'produce-matter-document': async (payload) => {
      const { matterCaseId, sequence } = matterActSchema.parse(payload)
      await options.produceMatterDocument(matterCaseId, sequence)
    },
    'create-licence': async (payload) => {
      const { caseId, sequence } = actSchema.parse(payload)
      await options.createLicence(caseId, sequence)
    },
    'end-licences': async (payload) => {
      const { caseId, sequence } = actSchema.parse(payload)
      await options.endLicences(caseId, sequence)
    },
    'decide-on-promise': async (payload) => {
      await decideCaseOnPromise(options, caseSchema.parse(payload).caseId, readNow(options))
    },
    'settle-deadlines': async () => {
      await settleDueCases(options)
      await settleDueMatters(options)
      await options.expireStandingChannels(readNow(options))
    },
    'carry-out-handovers': async () => {
      await options.carryOutHandovers(readNow(options))
    },
    'advance-matter': async (payload) => {
      const { matterCaseId } = matterSchema.parse(payload)
      await advanceMatter(options, matterCaseId, readNow(options))
      await options.issueTradeLicence(matterCaseId, readNow(options))
    },
    'forget-answers': async () => {
      await forgetOldAnswers(options.database)
    },
    'judge-instantly': async (payload) => {
      const { caseId } = caseSchema.parse(payload)
      await options.judgeInstantly(caseId, readNow(options))
    },
    'draw-reexaminations': async () => {
      await options.drawReexaminations(readNow(options))
    },
    'seal-record': async () => {
      await options.sealRecord(readNow(options))
      // The root of a day that is over decides whom the draw of that day hits.
      await options.drawReexaminations(readNow(options))
    },
    'try-again-what-failed': async () => {
      await tryAgainWhatFailed(options.database)
    },
    'recompute-clocks': async (payload) => {
      const { correction } = correctionSchema.parse(payload)
      await runCalendarCorrection(
        options,
        correction,
        () => readNow(options),
        (onMoved) => recountMatterDates(options, onMoved),
      )
    },
    'run-rehearsal': async (payload) => {
      const { rehearsal } = rehearsalSchema.parse(payload)
      await runQueuedRehearsal(options, rehearsal, () => readNow(options))
    },
    // Queued by versions that had a job for each case.
    'recompute-clock': async (payload) => {
      const { caseId, reason, change } = recomputationSchema.parse(payload)
      // Another process may have changed the calendar a moment ago.
      if (change !== changeSeen) options.catalogue.forget()
      changeSeen = change
      await recomputeClock(options, caseId, reason, readNow(options))
    },
  }
}

/**
 * Turns what is due by now into events, case by case and batch after batch, until a batch is not full or nothing of it
 * could be settled. Two sweeps at once, or one that is broken off and begun anew, do each case once: whoever comes
 * second finds nothing due. Gives how many cases it changed.
 */
export async function settleDueCases(options: SettlingOptions): Promise<number> {
  let settled = 0
  for (;;) {
    const cases = await listDueCases(options.database, getBeijingDate(readNow(options)), sweepSize)
    const now = await settleBatch(options, cases)
    settled += now
    if (cases.length < sweepSize || now === 0) return settled
  }
}

async function settleBatch(options: SettlingOptions, cases: readonly string[]): Promise<number> {
  let next = 0
  let settled = 0
  const settleRest = async () => {
    for (let caseId = cases[next++]; caseId !== undefined; caseId = cases[next++]) {
      if (await settleCase(options, caseId)) settled += 1
    }
  }
  await Promise.all(Array.from({ length: settledAtOnce }, settleRest))
  return settled
}

async function settleCase(options: SettlingOptions, caseId: string): Promise<boolean> {
  const answer = await executeCommand(options, {
    caseId,
    actor: { kind: 'system', process: 'deadline-sweep' },
    now: readNow(options),
    command: () => ({ ok: true, value: [{ type: 'SettleDeadlines' }] }),
  })
  if (answer.ok) return true
  // The case has moved on since the sweep looked, or the calendar lacks the year: the next sweep looks again.
  const { error } = answer
  options.report('a case could not be settled', {
    caseId,
    refusal: error.kind === 'rejected' ? error.rejection : error,
  })
  return false
}

/** The same for matters: notices that have run their time. */
export async function settleDueMatters(options: SettlingOptions): Promise<number> {
  const due = await listDueMatters(options.database, getBeijingDate(readNow(options)), sweepSize)
  let settled = 0
  for (const matterCaseId of due) {
    const isSettled = await advanceMatter(options, matterCaseId, readNow(options)).catch((error: unknown) => {
      options.report('a matter could not be settled', { matterCaseId, error: String(error) })
      return false
    })
    if (isSettled) settled += 1
  }
  return settled
}

async function forgetOldAnswers({ pool }: Database): Promise<void> {
  for (const table of ['case_command', 'idempotency_key']) {
    await pool.query(`delete from ${table} where created_at < now() - make_interval(days => $1)`, [
      answersKeptDays,
    ])
  }
}

/** The library gives a job up after 25 attempts; a document that the law asks for is not given up. */
async function tryAgainWhatFailed({ pool }: Database): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs set attempts = 0, run_at = now()
      where attempts >= max_attempts and locked_at is null`,
  )
}

export interface RunnerOptions {
  /** Jobs at a time; with 0 this process leaves them to others. */
  readonly atOnce: number
  /** False where nobody but a job that is added begins the sweep and the sealing. */
  readonly followSchedule: boolean
}

/** Starts the runner on the application's pool, and keeps it running. */
export async function startJobs(
  options: JobOptions,
  pool: pg.Pool,
  { atOnce, followSchedule }: RunnerOptions,
): Promise<{ stop(): Promise<void> }> {
  if (atOnce === 0) return { stop: () => Promise.resolve() }
  const logger = new Logger(() => (level, message, meta) => {
    if (level === 'error' || level === 'warning') options.report(message, { ...meta })
  })
  const begin = async (): Promise<Running> => {
    const events: WorkerEvents = new EventEmitter()
    const worker = new Promise<string>((resolve) => {
      events.once('pool:create', ({ workerPool }) => resolve(workerPool.id))
    })
    const runner: Runner = await run({
      pgPool: pool,
      taskList: createTasks(options),
      crontab: followSchedule ? schedule : '',
      concurrency: atOnce,
      pollInterval: 2000,
      noHandleSignals: true,
      logger,
      events,
      // Without batches the library leaves a failure to write down the end of a job to nobody, and the process dies.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
    const ended = runner.promise.then(() => 'it ended', String)
    const stop = () => runner.stop().catch(() => undefined)
    try {
      const presence = await announceWorker({ pool, worker: await worker })
      return { ended, stop: () => stop().then(presence.leave) }
    } catch (error) {
      await stop()
      throw error
    }
  }
  const runner = await keepRunning(begin, options.report)
  const watch = watchForDeadWorkers(pool, options.report)
  return {
    async stop() {
      await watch.stop()
      await runner.stop()
    },
  }
}

function readNow({ readClock }: Pick<JobOptions, 'readClock'>): Instant {
  return getInstant(readClock().toISOString())
}
