import type { MatterTask } from './types.ts'

export interface TaskProgress {
  /** Of the calendar days between the beginning and the due date, those that are past; from 0 to 1. */
  readonly share: number
  /** `over` is ended without what was asked for: it was neither granted nor passed. */
  readonly tone: 'running' | 'near' | 'late' | 'done' | 'over'
  /** yyyy-mm-dd */
  readonly due: string
  readonly endedOn: string | null
}

const dayMilliseconds = 86_400_000
/** From this share on the due date is near. */
const nearShare = 0.8

/**
 * How far a task has come by its own due date. It is an aid to the eye: which days count is told by the clock of the
 * case, line by line.
 * @param today yyyy-mm-dd
 * @returns undefined where nothing runs and nothing has run; what is never filed did not run either
 */
export function measureProgress(
  task: Pick<MatterTask, 'case' | 'notice' | 'preApproval' | 'endedOn' | 'status' | 'dates'>,
  today: string,
): TaskProgress | undefined {
  const span = task.status === 'not-filed' ? undefined : findSpan(task)
  if (span === undefined) return undefined
  const { from, due } = span
  const endedOn = task.case?.decidedOn ?? task.endedOn ?? task.preApproval?.opinion?.on ?? null
  if (endedOn !== null) {
    // An opinion is what the authority owed, whatever the applicant makes of it and when.
    const isGiven = task.status === 'running' && task.preApproval !== null
    const isReached = task.status === 'granted' || task.status === 'passed' || isGiven
    return { share: 1, tone: isReached ? 'done' : 'over', due, endedOn }
  }
  if (task.status !== 'running') return undefined
  const days = countDays(from, due)
  const passed = countDays(from, today)
  const share = days <= 0 ? 1 : Math.min(1, Math.max(0, passed / days))
  const tone = today > due ? 'late' : share >= nearShare ? 'near' : 'running'
  return { share, tone, due, endedOn: null }
}

function findSpan({
  case: filed,
  notice,
  dates,
}: Pick<MatterTask, 'case' | 'notice' | 'dates'>):
  { readonly from: string; readonly due: string } | undefined {
  if (notice !== null) return { from: notice.from, due: notice.until }
  if (filed === null)
    return dates === null ? undefined : { from: dates.promised.start, due: dates.promised.due }
  const from = filed.acceptedOn ?? filed.submittedOn
  const due = filed.promisedDue ?? filed.statutoryDue ?? filed.acceptanceDue
  return from === null || due === null ? undefined : { from, due }
}

function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)
}
