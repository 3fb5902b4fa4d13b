import { type InputProblem, checkFilled, inputProblem } from '../cases/index.ts'
import {
  type PlainDate,
  type Result,
  assert,
  assertNever,
  fail,
  getBeijingDate,
  succeed,
} from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'
import type { MatterCommand, MatterCommandType } from './commands.ts'
import type { FiledTask, MatterEvent } from './events.ts'
import type { MatterRejection } from './rejection.ts'
import { checkOpinionGiver, continueDespiteOpinion, givePreApproval } from './pre-approvals.ts'
import { type MatterFactsAtHand, foreseeMatter, settleMatter } from './settle.ts'
import {
  type FiledMatter,
  type MatterFacts,
  type MatterState,
  getTaskRecord,
  isFiledMatter,
  isOver,
} from './state.ts'

type Decision = Result<MatterEvent[], MatterRejection>
type Command<T extends MatterCommandType> = Extract<MatterCommand, { type: T }>

/** What the command makes of the matter, with all that follows from it at once, or why it is refused. Pure. */
export function decideMatter(
  state: MatterState | undefined,
  command: MatterCommand,
  facts: MatterFactsAtHand,
): Decision {
  if (command.type === 'DraftMatter') {
    return state === undefined ? draftMatter(command, facts.actor) : refuseStatus(command, state)
  }
  if (state === undefined) return refuseStatus(command, state)
  const refusal = checkMatterGiver(
    state,
    command.type,
    facts.actor,
    'task' in command ? command.task : undefined,
  )
  if (refusal) return fail(refusal)
  if (command.type === 'DiscardMatterDraft' || command.type === 'FileMatter') {
    if (state.status !== 'draft') return refuseStatus(command, state)
    return command.type === 'FileMatter'
      ? fileMatter(state, command, facts)
      : succeed([{ type: 'MatterDraftDiscarded' }])
  }
  if (!isFiledMatter(state)) return refuseStatus(command, state)
  // Bookkeeping does not wait for time, and a paper may come after the matter has ended.
  if (command.type === 'RecordDocument') return recordDocument(state, command)
  if (state.status === 'ended') return refuseStatus(command, state)
  // What the day has brought about comes first, so that no act is decided on a matter that time has moved on.
  const settled = settleMatter(state, facts)
  if (!settled.ok) return settled
  const after = foreseeMatter(state, settled.value, facts)
  if (command.type === 'SettleMatter')
    return settled.value.length > 0 ? settled : fail({ kind: 'nothing-follows' })
  if (after.status === 'ended') return refuseStatus(command, after)
  const decided = decideOnFiled(after, command, getBeijingDate(facts.now))
  if (!decided.ok) return decided
  const then = settleMatter(foreseeMatter(after, decided.value, facts), facts)
  if (!then.ok) return then
  return succeed([...settled.value, ...decided.value, ...then.value])
}

function decideOnFiled(
  state: FiledMatter,
  command: Exclude<
    MatterCommand,
    { type: 'DraftMatter' | 'DiscardMatterDraft' | 'FileMatter' | 'SettleMatter' | 'RecordDocument' }
  >,
  on: PlainDate,
): Decision {
  switch (command.type) {
    case 'WithdrawMatter':
      return withdrawMatter(state, command, on)
    case 'RaiseObjection':
      return raiseObjection(state, command, on)
    case 'AnswerObjection':
      return answerObjection(state, command, on)
    case 'GivePreApproval':
      return givePreApproval(state, command, on)
    case 'ContinueDespiteOpinion':
      return continueDespiteOpinion(state, command, on)
    default:
      return assertNever(command, 'unknown command')
  }
}

function refuseStatus(command: MatterCommand, state: MatterState | undefined): Decision {
  return fail({ kind: 'matter-not-in-status', command: command.type, status: state?.status ?? 'none' })
}

/**
 * Whether the actor may give the command, its content not looked at. The lead authority answers objections; anybody but
 * the applicant and its people may object; the authority of an item gives the opinion on it; the applicant does the
 * rest, or the clerk at whose window the matter was taken in.
 * @param task of commands that concern one
 */
export function checkMatterGiver(
  state: MatterState,
  command: MatterCommandType,
  actor: Actor,
  task?: string,
): MatterRejection | undefined {
  switch (command) {
    case 'RaiseObjection':
      return actor.kind === 'applicant' &&
        actor.actsFor.some(({ subject }) => subject === state.applicant.subject)
        ? { kind: 'own-notice' }
        : undefined
    case 'AnswerObjection':
      if (actor.kind !== 'officer') return { kind: 'not-matter-officer' }
      return actor.jurisdiction.includes(state.lead) ? undefined : { kind: 'not-matter-officer' }
    case 'GivePreApproval':
      return checkOpinionGiver(state, task, actor)
    case 'SettleMatter':
    case 'RecordDocument':
      return actor.kind === 'system' ? undefined : { kind: 'not-matter-system' }
    case 'DraftMatter':
    case 'DiscardMatterDraft':
    case 'FileMatter':
    case 'WithdrawMatter':
    case 'ContinueDespiteOpinion':
      return checkMatterApplicant(state, actor)
    default:
      return assertNever(command, 'unknown command')
  }
}

/** An applicant acts for itself or by authorisation; a clerk for whoever stood at its window. */
export function checkMatterApplicant(
  state: Pick<MatterFacts, 'applicant' | 'takenInAt'> & { readonly items?: readonly { item: string }[] },
  actor: Actor,
): MatterRejection | undefined {
  if (actor.kind === 'system') return { kind: 'not-matter-applicant' }
  if (actor.kind === 'officer') {
    const isOwn = state.takenInAt !== undefined && actor.jurisdiction.includes(state.takenInAt)
    return isOwn ? undefined : { kind: 'not-matter-applicant' }
  }
  const relations = actor.actsFor.filter(({ subject }) => subject === state.applicant.subject)
  if (relations.length === 0) return { kind: 'not-matter-applicant' }
  const missing = (state.items ?? []).filter(
    ({ item }) =>
      !relations.some(({ as, items }) => as !== 'agent' || items === undefined || items.includes(item)),
  )
  return missing.length === 0
    ? undefined
    : { kind: 'not-authorised-for-items', items: missing.map(({ item }) => item) }
}

function draftMatter(command: Command<'DraftMatter'>, actor: Actor): Decision {
  const { type: _type, serves, agent, window, takenInAt, ...facts } = command
  const refusal = checkMatterApplicant({ applicant: command.applicant, takenInAt }, actor)
  if (refusal) return fail(refusal)
  const isServed = serves.some((kind) => (kind === 'person') === (command.applicant.kind === 'person'))
  if (!isServed) {
    const [zh, en] =
      command.applicant.kind === 'person'
        ? [
            '这件事不面向个人，请以单位身份申请。',
            'This matter does not serve persons; apply as an enterprise.',
          ]
        : ['这件事只面向个人，请以个人身份申请。', 'This matter serves persons only; apply as a person.']
    return refuseInput(inputProblem('/applicant', 'applicant-not-served', zh, en))
  }
  return succeed([
    {
      type: 'MatterDrafted',
      ...facts,
      ...(agent === undefined ? {} : { agent }),
      ...(window === undefined ? {} : { window }),
      ...(takenInAt === undefined ? {} : { takenInAt }),
    },
  ])
}

function fileMatter(state: MatterState, command: Command<'FileMatter'>, facts: MatterFactsAtHand): Decision {
  const { number, content, contact, delivery, statement, planned, receipt } = command
  const refusal = checkMatterApplicant({ ...state, items: planned.items }, facts.actor)
  if (refusal) return fail(refusal)
  if (planned.items.length === 0) {
    return refuseInput(
      inputProblem(
        '/content/answers',
        'no-item-left',
        '按目前的回答，没有需要办理的事项，请核对对各个问题的回答。',
        'With these answers nothing is left to apply for; look at the answers again.',
      ),
    )
  }
  const filed: MatterEvent = {
    type: 'MatterFiled',
    number,
    on: getBeijingDate(facts.now),
    content,
    contact,
    delivery,
    ...(statement === undefined ? {} : { statement }),
    ...planned,
    ...(receipt === undefined ? {} : { document: receipt }),
  }
  return succeed([filed])
}

/** Withdrawal of a part or of the whole; what is decided stays. Cases are withdrawn each on their own record. */
function withdrawMatter(state: FiledMatter, command: Command<'WithdrawMatter'>, on: PlainDate): Decision {
  const decided = new Set(command.decided)
  const isOpen = (item: string) => !isOver(getTaskRecord(state, item)) && !decided.has(item)
  for (const item of command.items ?? []) {
    const found = state.items.find((entry) => entry.item === item)
    if (found === undefined) return fail({ kind: 'matter-item-unknown', item })
    if (!isOpen(item)) return fail({ kind: 'matter-item-over', item, name: found.name })
  }
  const items = (command.items ?? state.items.map(({ item }) => item)).filter(isOpen)
  if (items.length === 0) return fail({ kind: 'nothing-to-withdraw' })
  const reason = command.reason.trim() || '申请人自愿撤回'
  return succeed([
    { type: 'MatterItemsWithdrawn', items: [...new Set(items)], reason, on },
    ...[...new Set(items)].flatMap((item): MatterEvent[] =>
      getTaskRecord(state, item).status === 'waiting'
        ? [{ type: 'MatterItemNotFiled', item, because: { kind: 'withdrawn', reason }, on }]
        : [],
    ),
  ])
}

function raiseObjection(state: FiledMatter, command: Command<'RaiseObjection'>, on: PlainDate): Decision {
  const task = findNotice(state, command.task)
  const record = task && getTaskRecord(state, task.id)
  if (task === undefined || record?.status !== 'running' || record.until === undefined || on > record.until)
    return fail({ kind: 'notice-not-running', task: command.task, until: record?.until })
  if (task.notice?.kind === 'waiting-period')
    return fail({ kind: 'notice-without-objections', task: task.id })
  const { by, contact, text } = command
  const problems = [
    ...checkFilled('/by', by),
    ...(contact === undefined ? [] : checkFilled('/contact', contact)),
    ...checkFilled('/text', text),
  ]
  if (problems.length > 0) return refuseInput(...problems)
  return succeed([
    {
      type: 'ObjectionRaised',
      task: task.id,
      objection: record.objections.length + 1,
      by: by.trim(),
      ...(contact === undefined ? {} : { contact: contact.trim() }),
      text: text.trim(),
      on,
    },
  ])
}

function answerObjection(state: FiledMatter, command: Command<'AnswerObjection'>, on: PlainDate): Decision {
  const task = findNotice(state, command.task)
  const record = task && getTaskRecord(state, task.id)
  if (task === undefined || record?.status !== 'running')
    return fail({ kind: 'notice-not-running', task: command.task, until: record?.until })
  const { objection, upheld, text } = command
  const found = record.objections.find((entry) => entry.objection === objection)
  if (found === undefined) return fail({ kind: 'objection-unknown', objection })
  if (found.answer !== undefined) return fail({ kind: 'objection-answered', objection })
  const problems = checkFilled('/text', text)
  if (problems.length > 0) return refuseInput(...problems)
  return succeed([{ type: 'ObjectionAnswered', task: task.id, objection, upheld, text: text.trim(), on }])
}

function recordDocument(state: FiledMatter, command: Command<'RecordDocument'>): Decision {
  const { number, digest, size } = command
  const document = state.documents.find((entry) => entry.number === number)
  if (document === undefined) return fail({ kind: 'matter-document-unknown', number })
  if (document.digest !== undefined) return fail({ kind: 'matter-document-produced', number })
  return succeed([{ type: 'DocumentProduced', kind: document.kind, number, digest, size }])
}

function findNotice(state: FiledMatter, id: string): FiledTask | undefined {
  return state.tasks.find((task) => task.id === id && task.kind === 'notice')
}

function refuseInput(...problems: InputProblem[]): Decision {
  assert(problems.length > 0, 'a refusal says what is wrong')
  return fail({ kind: 'invalid-matter-input', problems })
}
