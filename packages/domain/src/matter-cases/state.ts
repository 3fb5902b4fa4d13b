import type {
  Agent,
  Applicant,
  CaseDocument,
  Channel,
  CloseReason,
  Contact,
  DeliveryWay,
  Opinion,
  OpinionEffect,
} from '../cases/index.ts'
import { type Bilingual, type Instant, type PlainDate, assert } from '../kernel/index.ts'
import type { JointClock } from '../matters/index.ts'
import type { MatterContent } from './content.ts'
import type { FiledItem, FiledTask, ItemResult, NeedlessReason, NotFiledReason } from './events.ts'

export interface Objection {
  readonly objection: number
  readonly by: string
  /** The account that objected, which is told the answer; none where a clerk took it down. */
  readonly account?: string
  readonly contact?: string
  readonly text: string
  readonly on: PlainDate
  readonly answer?: { readonly upheld: boolean; readonly text: string; readonly on: PlainDate }
}

/**
 * What has become of a task: it waits for what comes before; runs; and ends, the case of an item granted, refused or
 * closed, a notice or an opinion passed or stopped, or without ever having begun.
 */
export type MatterTaskStatus =
  'waiting' | 'running' | 'granted' | 'refused' | 'closed' | 'not-filed' | 'passed' | 'stopped'

export interface TaskRecord {
  readonly status: MatterTaskStatus
  /** Of items: their case, once there is one. */
  readonly caseId?: string
  readonly number?: string
  /** The day on which it began. */
  readonly since?: PlainDate
  /** Of opinions: the day on which it is owed. */
  readonly due?: PlainDate
  /** The opinion that was given beforehand (预审意见). */
  readonly opinion?: GivenOpinion
  /** Of notices: the last day. */
  readonly until?: PlainDate
  readonly endedOn?: PlainDate
  readonly closeReason?: CloseReason
  readonly because?: NotFiledReason | NeedlessReason
  readonly result?: ItemResult
  /** Of a grant that rests on promises: the last day on which they are verified. */
  readonly verifiedBy?: PlainDate
  /** The grant was revoked afterwards, because a promise was false. */
  readonly revoked?: { readonly reason: string; readonly on: PlainDate }
  readonly objections: readonly Objection[]
}

/** An opinion as it binds or advises here; of an unfavourable piece of advice, when the applicant went on. */
export interface GivenOpinion extends Opinion {
  readonly effect: OpinionEffect
  readonly continuedOn?: PlainDate
}

export interface JointCorrection {
  readonly round: number
  readonly on: PlainDate
  readonly due: PlainDate
  readonly items: readonly { readonly item: string; readonly caseId: string; readonly due: PlainDate }[]
  readonly answeredOn?: PlainDate
}

export interface MatterFacts {
  readonly matter: string
  readonly revision: number
  readonly digest: string
  readonly name: Bilingual
  readonly lead: string
  readonly window?: string
  readonly applicant: Applicant
  readonly agent?: Agent
  readonly channel: Channel
  readonly takenInAt?: string
  readonly sequence: number
  /** Sequence of the newest act; it is the ETag. */
  readonly version: number
  readonly lastRecordedAt: Instant
}

export interface FiledMatterFacts extends MatterFacts {
  readonly number: string
  readonly filedOn: PlainDate
  readonly content: MatterContent
  readonly contact: Contact
  readonly delivery: DeliveryWay
  readonly statement?: string
  readonly items: readonly FiledItem[]
  readonly tasks: readonly FiledTask[]
  readonly clock: JointClock
  /** By task. */
  readonly records: Readonly<Record<string, TaskRecord>>
  readonly corrections: readonly JointCorrection[]
  /** Papers of the matter as a whole; those of its items lie with their cases. */
  readonly documents: readonly CaseDocument[]
}

/** A matter (一件事办件) at one moment. */
export type MatterState =
  | (MatterFacts & { readonly status: 'draft' })
  | (MatterFacts & { readonly status: 'discarded' })
  | FiledMatter

export type FiledMatter =
  | (FiledMatterFacts & { readonly status: 'in-progress' })
  | (FiledMatterFacts & { readonly status: 'ended'; readonly endedOn: PlainDate })

export type MatterStatus = MatterState['status']

export function isFiledMatter(state: MatterState): state is FiledMatter {
  return state.status === 'in-progress' || state.status === 'ended'
}

export function getTaskRecord(state: Pick<FiledMatterFacts, 'records'>, task: string): TaskRecord {
  const record = Object.hasOwn(state.records, task) ? state.records[task] : undefined
  assert(record !== undefined, `the matter has no task ${task}`)
  return record
}

/** Whether the item was filed, or is to be filed, to be decided on a promise as a whole. */
export function isFiledOnPromise({
  promiseWay,
  answers,
}: Pick<FiledItem, 'promiseWay' | 'answers'>): boolean {
  return promiseWay !== undefined && answers[promiseWay.question] === promiseWay.option
}

/** Whether what waits for the task may begin. */
export function isMet({ status, revoked }: TaskRecord): boolean {
  return (status === 'granted' && revoked === undefined) || status === 'passed'
}

export function isOver({ status }: TaskRecord): boolean {
  return status !== 'waiting' && status !== 'running'
}

/** Whether what waits for the task will wait for ever. */
export function hasFailed(record: TaskRecord): boolean {
  return isOver(record) && !isMet(record)
}

/** The tasks that wait for any of these, directly or through others, in the order of the plan. */
export function listDependents(
  { tasks }: Pick<FiledMatterFacts, 'tasks'>,
  of: readonly string[],
): FiledTask[] {
  const reached = new Set(of)
  // The plan is in an order in which tasks may be begun, so that one pass reaches all.
  return tasks.filter((task) => {
    if (reached.has(task.id) || !task.waitsFor.some((wait) => reached.has(wait.task))) return false
    reached.add(task.id)
    return true
  })
}
