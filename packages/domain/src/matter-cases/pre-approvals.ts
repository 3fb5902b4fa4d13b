import {
  type DocumentReference,
  type Opinion,
  type PriorOpinion,
  checkReason,
  inputProblem,
} from '../cases/index.ts'
import type { InputProblem } from '../cases/index.ts'
import { type ItemRevision, listDeclaredSteps } from '../catalogue/index.ts'
import type { Calendar } from '../calendar/index.ts'
import { type ClockRejection, computeDueDate } from '../clock/index.ts'
import { type PlainDate, type Result, assert, fail, succeed } from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'
import type { OpinionInput } from './commands.ts'
import type { FiledTask, MatterEvent } from './events.ts'
import type { MatterRejection } from './rejection.ts'
import {
  type FiledMatter,
  type FiledMatterFacts,
  type MatterState,
  type TaskRecord,
  getTaskRecord,
  hasFailed,
  isFiledMatter,
  isOver,
  listDependents,
} from './state.ts'

/** The task of an opinion, where the matter has one by this id. */
export function findPreApproval(
  { tasks }: Pick<FiledMatterFacts, 'tasks'>,
  id: string,
): (FiledTask & { readonly preApproval: NonNullable<FiledTask['preApproval']> }) | undefined {
  const task = tasks.find((entry) => entry.id === id)
  return task?.preApproval === undefined ? undefined : { ...task, preApproval: task.preApproval }
}

/** Only an officer of the authority of the item gives the opinion on it. */
export function checkOpinionGiver(
  state: MatterState,
  task: string | undefined,
  actor: Actor,
): MatterRejection | undefined {
  const found = isFiledMatter(state) && task !== undefined ? findPreApproval(state, task) : undefined
  const authority =
    found && isFiledMatter(state)
      ? state.items.find(({ item }) => item === found.item)?.authority.id
      : undefined
  const isOwn = actor.kind === 'officer' && authority !== undefined && actor.jurisdiction.includes(authority)
  return isOwn ? undefined : { kind: 'not-opinion-officer' }
}

/** Whether the officer examines or decides on the item by duty: what is said beforehand is said by those who know it. */
export function hasOpinionDuty({ definition }: Pick<ItemRevision, 'definition'>, actor: Actor): boolean {
  if (actor.kind !== 'officer') return false
  const duties = listDeclaredSteps(definition).flatMap(({ step }) =>
    step.does === 'review' || step.does === 'decide' ? [step.duty] : [],
  )
  return duties.some((duty) => actor.duties.includes(duty))
}

/** The organisation that makes out a paper of the matter: of an opinion the authority of its item, else the lead. */
export function findIssuer(state: FiledMatter, number: string): string {
  const task = state.tasks.find(({ id }) => getTaskRecord(state, id).opinion?.document.number === number)
  return state.items.find(({ item }) => item === task?.item)?.authority.id ?? state.lead
}

/** Gives the opinion, once: reasons and articles always, conditions where it has some (行政许可法 第三十八条 applied). */
export function givePreApproval(
  state: FiledMatter,
  command: OpinionInput & {
    readonly task: string
    readonly examined: readonly string[]
    readonly document: DocumentReference
  },
  on: PlainDate,
): Result<MatterEvent[], MatterRejection> {
  const { task: id, outcome, examined, document } = command
  const task = findPreApproval(state, id)
  const record = task && getTaskRecord(state, id)
  if (task === undefined || record?.status !== 'running' || record.opinion !== undefined)
    return fail({ kind: 'pre-approval-not-open', task: id })
  const problems = checkOpinion(command)
  if (problems.length > 0) return fail({ kind: 'invalid-matter-input', problems })
  return succeed([
    {
      type: 'PreApprovalGiven',
      task: id,
      outcome,
      effect: task.preApproval.effect,
      reason: command.reason.trim(),
      conditions: command.conditions.map((condition) => condition.trim()),
      basis: command.basis.map((article) => article.trim()),
      examined,
      on,
      document,
    },
  ])
}

/** What is wrong with the words of an opinion. */
export function checkOpinion({ outcome, reason, conditions, basis }: OpinionInput): InputProblem[] {
  const problems = checkReason('/reason', reason)
  if (basis.every((article) => article.trim() === ''))
    problems.push(
      inputProblem(
        '/basis',
        'value-missing',
        '请写明所依据的法律条款。',
        'Name the articles on which it rests.',
      ),
    )
  const isEmpty = conditions.every((condition) => condition.trim() === '')
  if (outcome === 'conditional' && isEmpty)
    problems.push(
      inputProblem(
        '/conditions',
        'value-missing',
        '附条件同意的，请逐项写明条件。',
        'State each condition under which it is favourable.',
      ),
    )
  if (outcome !== 'conditional' && !isEmpty)
    problems.push(
      inputProblem(
        '/conditions',
        'conditions-without-place',
        '只有附条件同意的意见才写条件。',
        'Only a conditional opinion has conditions.',
      ),
    )
  return problems
}

/** 申请人知悉不同意的指导性意见后继续办理: an advisory opinion binds nobody, and the risk is the applicant's to weigh. */
export function continueDespiteOpinion(
  state: FiledMatter,
  { task: id }: { readonly task: string },
  on: PlainDate,
): Result<MatterEvent[], MatterRejection> {
  const record = findPreApproval(state, id) && getTaskRecord(state, id)
  if (record === undefined || !awaitsApplicant(record))
    return fail({ kind: 'pre-approval-not-waiting', task: id })
  return succeed([{ type: 'PreApprovalContinued', task: id, on }])
}

/** Whether an unfavourable advisory opinion is there and the applicant has not yet said what is to follow. */
export function awaitsApplicant({ status, opinion }: TaskRecord): boolean {
  return (
    status === 'running' &&
    opinion?.effect === 'advisory' &&
    opinion.outcome === 'unfavourable' &&
    opinion.continuedOn === undefined
  )
}

/**
 * What follows by itself: the opinion is asked for when its turn has come; once it is given and its paper is sealed, what
 * waits for it goes on or does not. Silence is never consent: without an opinion nothing follows, however late it is.
 */
export function settlePreApproval(
  state: FiledMatter,
  task: FiledTask,
  input: { readonly on: PlainDate; readonly calendar: Calendar; readonly isNext: boolean },
): Result<MatterEvent | undefined, ClockRejection> {
  const { on, calendar, isNext } = input
  const record = getTaskRecord(state, task.id)
  // An opinion on what will not be filed, or for what will not, is of no use to anybody.
  const concerned = [task.item, task.preApproval?.for].flatMap((item) => item ?? [])
  const lost = [...task.waitsFor.map((wait) => wait.task), ...concerned].find((id) =>
    hasFailed(getTaskRecord(state, id)),
  )
  if (lost !== undefined)
    return succeed({ type: 'PreApprovalEnded', task: task.id, outcome: 'stopped', because: lost, on })
  if (record.status === 'waiting') {
    if (!isNext) return succeed(undefined)
    const { days, unit } = task.durations.promised
    const due = computeDueDate(
      { start: on, limit: days, unit: unit === 'working-day' ? 'working' : 'calendar', stops: [] },
      calendar,
    )
    if (!due.ok) return fail(due.error)
    assert(due.value.status === 'known', 'a period without stops has an end')
    return succeed({ type: 'PreApprovalRequested', task: task.id, on, due: due.value.due })
  }
  const { opinion } = record
  if (opinion === undefined || !isSealed(state, opinion)) return succeed(undefined)
  if (awaitsApplicant(record)) return succeed(undefined)
  const isStopped = opinion.outcome === 'unfavourable' && opinion.effect === 'binding'
  return succeed({ type: 'PreApprovalEnded', task: task.id, outcome: isStopped ? 'stopped' : 'passed', on })
}

function isSealed({ documents }: FiledMatter, { document }: Opinion): boolean {
  return documents.some(({ number, digest }) => number === document.number && digest !== undefined)
}

/** What was said beforehand of an item whose formal act begins now, oldest first. */
export function listPriorOpinions(state: FiledMatter, item: string): PriorOpinion[] {
  return state.tasks.flatMap((task): PriorOpinion[] => {
    const { opinion, status } = getTaskRecord(state, task.id)
    if (task.preApproval === undefined || task.item !== item) return []
    if (opinion === undefined || status !== 'passed') return []
    const { continuedOn: _continuedOn, ...given } = opinion
    const { for: next } = task.preApproval
    const sequence = state.documents.find(({ number }) => number === opinion.document.number)?.sequence
    assert(sequence !== undefined, 'the paper of an opinion is one of the matter')
    const name = state.items.find((entry) => entry.item === next)?.name ?? { zh: next, en: next }
    return [{ ...given, sequence, for: { item: next, name } }]
  })
}

/**
 * All tasks that will not come where these do not, in the order of the plan: what waits for them, and with an item the
 * opinion on it that is not there yet, and what waits for that.
 */
export function listLost(
  state: Pick<FiledMatterFacts, 'tasks' | 'records'>,
  of: readonly string[],
): FiledTask[] {
  const lost = new Set(of)
  for (;;) {
    for (const { id } of listDependents(state, [...lost])) lost.add(id)
    const opinions = state.tasks.filter(({ id, item, preApproval }) => {
      if (preApproval === undefined || item === undefined || lost.has(id) || !lost.has(item)) return false
      const record = getTaskRecord(state, id)
      return !isOver(record) || record.status === 'not-filed'
    })
    if (opinions.length === 0) return state.tasks.filter(({ id }) => lost.has(id) && !of.includes(id))
    for (const { id } of opinions) lost.add(id)
  }
}
