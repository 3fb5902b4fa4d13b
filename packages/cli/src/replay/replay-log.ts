import { type CaseState, type Instant, type ItemRevision, assert, getInstant } from '@tongban/domain'
import {
  type Sentence,
  type VerifyReport,
  everyRow,
  findWitness,
  loadCase,
  sealInstallation,
  verifyRecord,
} from '@tongban/server'
import { makeCatalogue } from './item/make-catalogue.ts'
import type { ReplayCalendar } from './item/make-calendar.ts'
import type { LogPlan } from './item/plan-log.ts'
import type { EventLog } from './log/index.ts'
import { type CaseHistory, openStepNames, readHistory } from './measures/index.ts'
import { judgeCase } from './judge-case.ts'
import { listActs } from './run/list-acts.ts'
import { type RejectedEvent, nameCase, openPerformance } from './run/perform-act.ts'
import { type PreparedStore, prepareStore, toInstant } from './run/prepare-store.ts'
import type { ReplayStore } from './run/replay-store.ts'
import { runActs } from './run/run-acts.ts'

const casesInFlight = 64
const actsAhead = 4096

/** What a replay found. */
export interface Replayed {
  readonly applied: number
  readonly rejected: readonly RejectedEvent[]
  readonly refusedCases: readonly { readonly case: string; readonly reason: Sentence }[]
  /** In the order of the log; those that the engine did not begin are not there. */
  readonly histories: readonly CaseHistory[]
  readonly record: VerifyReport
  readonly account: PreparedStore['account']
  readonly seconds: number
}

export interface ReplayOptions {
  readonly log: EventLog
  readonly plan: LogPlan
  readonly calendar: ReplayCalendar
  readonly title: string
  readonly limitWorkingDays?: number
  readonly language: 'zh' | 'en'
  readonly progress: (step: Sentence) => void
  readonly count: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** Runs a log through the engine in a store of its own, reads back what the platform recorded, and proves the record. */
export async function replayLog(store: ReplayStore, options: ReplayOptions): Promise<Replayed> {
  const { log, plan, progress, count, signal, limitWorkingDays } = options
  const begun = performance.now()
  progress({ zh: '正在由日志生成事项和经办人……', en: 'Making the item and its officers from the log…' })
  const prepared = await prepareStore(store, makeCatalogue(plan, options), plan)
  signal.throwIfAborted()
  const performed = openPerformance(log, plan, prepared, limitWorkingDays === undefined)
  progress({ zh: '正在回放', en: 'Replaying' })
  const acts = listActs(log, plan.hasEnds)
  await runActs(acts, performed.perform, { casesInFlight, actsAhead, count, signal })
  const seconds = (performance.now() - begun) / 1000
  progress({ zh: '正在读取记录', en: 'Reading the record' })
  const histories = await readHistories(prepared, options, toInstant(plan.last))
  progress({ zh: '正在存证和核验', en: 'Sealing and proving the record' })
  const record = await proveRecord(store, options)
  const { applied, rejected, refusedCases } = performed
  return { applied, rejected, refusedCases, histories, record, account: prepared.account, seconds }
}

async function readHistories(
  { context, revision }: PreparedStore,
  options: ReplayOptions,
  now: Instant,
): Promise<CaseHistory[]> {
  const names = openStepNames(revision, options.language)
  const histories: CaseHistory[] = []
  const read = async (entry: number): Promise<CaseHistory | undefined> => {
    const caseId = nameCase(entry)
    const { found } = await loadCase(context.database.pool, everyRow, caseId)
    if (found === undefined) return undefined
    return readHistory(found, caseId, judge(found.state, revision, options, now), names)
  }
  const total = options.log.cases.length
  for (let at = 0; at < total; at += casesInFlight) {
    options.signal.throwIfAborted()
    const batch = Array.from({ length: Math.min(casesInFlight, total - at) }, (_, index) => read(at + index))
    for (const history of await Promise.all(batch)) if (history !== undefined) histories.push(history)
    options.count(Math.min(at + casesInFlight, total), total)
  }
  return histories
}

function judge(state: CaseState, revision: ItemRevision, options: ReplayOptions, now: Instant) {
  const { calendar, limitWorkingDays } = options
  return judgeCase(state, {
    revision,
    calendar: calendar.calendar,
    now,
    byLimit: limitWorkingDays !== undefined,
  })
}

async function proveRecord(store: ReplayStore, options: ReplayOptions): Promise<VerifyReport> {
  const { config, databases } = store
  const { progress, count } = options
  const now = getInstant(new Date().toISOString())
  const sealing = await sealInstallation({
    home: config.home,
    applicationUrl: databases.applicationUrl,
    now,
  })
  assert(sealing !== undefined, 'a replay has acts to seal')
  const witness = await findWitness(config.home)
  return verifyRecord({
    address: databases.migratorUrl,
    rebuild: true,
    progress,
    count,
    ...(witness === undefined ? {} : { witness }),
  })
}
