import { type FileReference } from '../cases/index.ts'
import { assert, assertNever } from '../kernel/index.ts'
import type { MatterEvent } from './events.ts'
import type { FiledMatterFacts, GivenOpinion, TaskRecord } from './state.ts'

export type PreApprovalEvent = Extract<
  MatterEvent,
  { type: 'PreApprovalRequested' | 'PreApprovalGiven' | 'PreApprovalContinued' | 'PreApprovalEnded' }
>

/** The record of an opinion after one more event on it. */
export function evolvePreApproval(
  state: Pick<FiledMatterFacts, 'documents' | 'tasks'>,
  record: TaskRecord,
  event: PreApprovalEvent,
): TaskRecord {
  switch (event.type) {
    case 'PreApprovalRequested':
      assert(record.status === 'waiting', 'an opinion is asked for once')
      return { ...record, status: 'running', since: event.on, due: event.due }
    case 'PreApprovalGiven': {
      assert(record.status === 'running' && record.opinion === undefined, 'an opinion is given once')
      const { type: _type, task: _task, ...opinion } = event
      return { ...record, opinion }
    }
    case 'PreApprovalContinued':
      assert(record.opinion !== undefined, 'whoever goes on has heard the opinion')
      return { ...record, opinion: { ...record.opinion, continuedOn: event.on } }
    case 'PreApprovalEnded': {
      const { outcome, because, on, task } = event
      if (because !== undefined)
        return {
          ...record,
          status: 'not-filed',
          because: { kind: 'prerequisite', task: because },
          endedOn: on,
        }
      const document =
        outcome === 'passed' && record.opinion ? findOpinionFile(state, task, record.opinion) : undefined
      return {
        ...record,
        status: outcome,
        endedOn: on,
        ...(document === undefined ? {} : { result: { fields: {}, document } }),
      }
    }
    default:
      return assertNever(event, 'unknown event')
  }
}

/** The sealed paper of an opinion, as later items get it in place of the result that it stands for. */
function findOpinionFile(
  { documents, tasks }: Pick<FiledMatterFacts, 'documents' | 'tasks'>,
  task: string,
  { document }: GivenOpinion,
): FileReference | undefined {
  const sealed = documents.find(({ number }) => number === document.number)
  if (sealed?.digest === undefined || sealed.size === undefined) return undefined
  const name = tasks.find(({ id }) => id === task)?.name.zh ?? task
  return {
    digest: sealed.digest,
    name: `${name}（${document.number}）.pdf`,
    mediaType: 'application/pdf',
    size: sealed.size,
  }
}
