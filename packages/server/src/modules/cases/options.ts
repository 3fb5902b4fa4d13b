import type { Actor } from '@tongban/domain'
import type { RequestContext } from '../../http/index.ts'
import { type CaseContext, type CommandRequest, executeCommand } from './execute-command.ts'
import type { CaseDocuments, CaseFiles, HeldLicences, SubjectDirectory } from './ports.ts'
import { problemFromRefusal } from './problem-from-case.ts'

/** What the case module stands on. */
export interface CaseModuleOptions extends CaseContext {
  readonly subjects: SubjectDirectory
  readonly files: CaseFiles
  readonly licences: HeldLicences
  readonly documents: CaseDocuments
  /** Makes the licence that an act issued; the queue does it where this could not. */
  readonly createLicence: (caseId: string, sequence: number) => Promise<unknown>
}

interface ActRequest {
  readonly actor: Actor
  readonly context: RequestContext
}

/** Everything of a request that a command carries whatever it does. */
export function commandOf(
  { actor, context }: ActRequest,
  caseId: string,
): Pick<CommandRequest, 'actor' | 'now' | 'caseId' | 'key' | 'expectedVersion' | 'audit'> {
  const key = context.idempotency && { account: accountOf(actor), ...context.idempotency }
  const expectedVersion = readVersion(context.ifMatch)
  return { actor, now: context.now, caseId, key, expectedVersion, audit: context.audit }
}

/** Gives the command and tells the answer or the refusal. */
export async function answerCommand(context: CaseContext, request: CommandRequest) {
  const answer = await executeCommand(context, request)
  if (!answer.ok) return problemFromRefusal(answer.error)
  const body = { ...answer.value, events: [...answer.value.events], documents: [...answer.value.documents] }
  return { status: 200 as const, body, etag: String(answer.value.version) }
}

export function accountOf(actor: Actor): string {
  return actor.kind === 'system' ? actor.process : actor.account
}

/** If-Match names a version; one that is no number names none that ever was. */
function readVersion(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch === '*') return undefined
  return /^\d{1,9}$/.test(ifMatch) ? Number(ifMatch) : -1
}
