import { assert, assertNever, makeDirectory } from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'
import { changeContent } from './content.ts'
import { evolvePreApproval } from './pre-approval-record.ts'
import type { MatterChanges } from './content.ts'
import type { MatterEvent, RecordedMatterEvent } from './events.ts'
import {
  type FiledMatter,
  type FiledMatterFacts,
  type MatterState,
  type TaskRecord,
  getTaskRecord,
  isFiledMatter,
} from './state.ts'

/**
 * The matter after one more event. Events are facts: what does not fit here was never lawful to append, so it throws.
 * @throws BrokenInvariant on a gap in the sequence, an unknown event, or one that its status does not allow.
 */
export function evolveMatter(state: MatterState | undefined, recorded: RecordedMatterEvent): MatterState {
  const { event, sequence, recordedAt } = recorded
  assert(sequence === (state?.sequence ?? 0) + 1, `event ${sequence} after ${state?.sequence ?? 0}`)
  assert(state === undefined || recordedAt >= state.lastRecordedAt, 'the record runs backwards')
  const isBookkeeping = state !== undefined && event.type === 'DocumentProduced'
  const version = isBookkeeping ? state.version : sequence
  const common = { sequence, version, lastRecordedAt: recordedAt }
  if (event.type === 'MatterDrafted') {
    assert(state === undefined, 'a matter begins once')
    const { type: _type, ...facts } = event
    return { ...facts, ...common, status: 'draft' }
  }
  assert(state !== undefined, `${event.type} before the matter began`)
  const next = { ...apply(state, event, recorded.actor), ...common }
  if (!('document' in event) || event.document === undefined || !isFiledMatter(next)) return next
  return { ...next, documents: [...next.documents, { ...event.document, sequence }] }
}

/** The matter after all its events, or undefined where there are none. */
export function replayMatter(events: readonly RecordedMatterEvent[]): MatterState | undefined {
  return events.reduce<MatterState | undefined>(evolveMatter, undefined)
}

function apply(
  state: MatterState,
  event: Exclude<MatterEvent, { type: 'MatterDrafted' }>,
  actor: Actor,
): MatterState {
  if (event.type === 'MatterDraftDiscarded') {
    assert(state.status === 'draft', 'only a draft is discarded')
    return { ...state, status: 'discarded' }
  }
  if (event.type === 'MatterFiled') {
    assert(state.status === 'draft', 'a matter is filed once')
    const { type: _type, on, document: _document, ...facts } = event
    const records = makeDirectory(
      event.tasks.map((task): [string, TaskRecord] => [task.id, { status: 'waiting', objections: [] }]),
    )
    return {
      ...state,
      ...facts,
      filedOn: on,
      records,
      corrections: [],
      documents: [],
      status: 'in-progress',
    }
  }
  if (event.type === 'DocumentProduced') {
    assert(isFiledMatter(state), 'a draft has no papers')
    const documents = state.documents.map((document) =>
      document.number === event.number ? { ...document, digest: event.digest, size: event.size } : document,
    )
    return { ...state, documents }
  }
  if (event.type === 'MatterItemRevoked') {
    // A promise may be found false when the matter has long ended.
    assert(isFiledMatter(state), 'nothing of a draft is revoked')
    const { item, reason, on } = event
    return change(state, item, 'granted', (record) => ({ ...record, revoked: { reason, on } }))
  }
  assert(isFiledMatter(state) && state.status === 'in-progress', `${event.type} in ${state.status}`)
  return applyToFiled(state, event, actor)
}

type InProgress = Extract<FiledMatter, { status: 'in-progress' }>

function applyToFiled(
  state: InProgress,
  event: Exclude<
    MatterEvent,
    {
      type:
        'MatterDrafted' | 'MatterDraftDiscarded' | 'MatterFiled' | 'DocumentProduced' | 'MatterItemRevoked'
    }
  >,
  actor: Actor,
): FiledMatter {
  switch (event.type) {
    case 'MatterItemFiled': {
      const { caseId, number, on } = event
      return change(state, event.item, 'waiting', (record) => ({
        ...record,
        status: 'running',
        caseId,
        number,
        since: on,
      }))
    }
    case 'MatterItemEnded': {
      const { outcome, closeReason, result, verifiedBy, on } = event
      return change(state, event.item, 'running', (record) => ({
        ...record,
        status: outcome,
        endedOn: on,
        ...(closeReason === undefined ? {} : { closeReason }),
        ...(result === undefined ? {} : { result }),
        ...(verifiedBy === undefined ? {} : { verifiedBy }),
      }))
    }
    case 'MatterItemNotFiled':
      return change(state, event.item, 'waiting', (record) => ({
        ...record,
        status: 'not-filed',
        because: event.because,
        endedOn: event.on,
      }))
    case 'MatterItemsWithdrawn':
      return state
    case 'MatterNoticePublished':
      return change(state, event.task, 'waiting', (record) => ({
        ...record,
        status: 'running',
        since: event.on,
        until: event.until,
      }))
    case 'ObjectionRaised': {
      const { type: _type, task, ...objection } = event
      // Whoever acts stands in the record of every act, so that it is known of old objections too.
      const raised = actor.kind === 'applicant' ? { ...objection, account: actor.account } : objection
      return change(state, task, 'running', (record) => ({
        ...record,
        objections: [...record.objections, raised],
      }))
    }
    case 'ObjectionAnswered': {
      const { upheld, text, on } = event
      return change(state, event.task, 'running', (record) => ({
        ...record,
        objections: record.objections.map((entry) =>
          entry.objection === event.objection ? { ...entry, answer: { upheld, text, on } } : entry,
        ),
      }))
    }
    case 'MatterNoticeEnded':
      return change(state, event.task, 'running', (record) => ({
        ...record,
        status: event.outcome,
        ...(event.because === undefined ? {} : { because: { kind: 'needless', task: event.because } }),
        endedOn: event.on,
      }))
    case 'MatterNoticeCancelled':
      return change(state, event.task, 'waiting', (record) => ({
        ...record,
        status: 'not-filed',
        because: { kind: 'prerequisite', task: event.because },
        endedOn: event.on,
      }))
    case 'PreApprovalRequested':
    case 'PreApprovalGiven':
    case 'PreApprovalContinued':
    case 'PreApprovalEnded':
      return change(state, event.task, undefined, (record) => evolvePreApproval(state, record, event))
    case 'JointCorrectionRequested': {
      const { round, items, due, on } = event
      return { ...state, corrections: [...state.corrections, { round, items, due, on }] }
    }
    case 'JointCorrectionAnswered':
      return {
        ...answerItems(state, event.changes),
        content: changeContent(state.content, event.changes),
        corrections: state.corrections.map((entry) =>
          event.rounds.includes(entry.round) ? { ...entry, answeredOn: event.on } : entry,
        ),
      }
    case 'MatterEnded':
      return { ...state, status: 'ended', endedOn: event.on }
    default:
      return assertNever(event, 'unknown event')
  }
}

function answerItems(state: InProgress, { answers = {} }: MatterChanges): InProgress {
  const items = state.items.map((entry) => {
    const given = Object.hasOwn(answers, entry.item) ? answers[entry.item] : undefined
    return given === undefined ? entry : { ...entry, answers: { ...entry.answers, ...given } }
  })
  return { ...state, items }
}

function change<State extends FiledMatterFacts>(
  state: State,
  task: string,
  from: TaskRecord['status'] | undefined,
  next: (record: TaskRecord) => TaskRecord,
): State {
  const record = getTaskRecord(state, task)
  assert(from === undefined || record.status === from, `${task} is ${record.status}, not ${from}`)
  return { ...state, records: makeDirectory([...Object.entries(state.records), [task, next(record)]]) }
}
