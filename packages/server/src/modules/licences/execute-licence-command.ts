import {
  type Actor,
  type Instant,
  type LicenceCommand,
  type LicenceEvent,
  type LicenceRejection,
  type LicenceStanding,
  type LicenceState,
  type Result,
  assert,
  decideLicence,
  evolveLicence,
  fail,
  getBeijingDate,
  getLicenceStanding,
  readRevisionOfLicence,
  succeed,
} from '@tongban/domain'
import { type RowScope, scopeOf } from '../../database/index.ts'
import type { CaseContext } from '../cases/index.ts'
import { type CommandKey, type Job, emptyChain, linkEvents } from '../record/index.ts'
import { type LoadedLicence, commitLicence, loadLicence } from './store.ts'
import { summariseLicence } from './summary.ts'

/** A command on its way to a licence. */
export interface LicenceRequest {
  readonly licenceId: string
  readonly actor: Actor
  readonly now: Instant
  readonly key?: CommandKey | undefined
  /** The version that the caller looked at (If-Match). */
  readonly expectedVersion?: number | undefined
  readonly command: LicenceCommand
}

export interface LicenceAnswer {
  readonly licenceId: string
  readonly number: string
  readonly identifier: string
  readonly edition: number
  readonly standing: LicenceStanding
  readonly version: number
  readonly events: readonly LicenceEvent['type'][]
}

export type LicenceRefusal =
  | { readonly kind: 'licence-not-found' }
  | { readonly kind: 'version-changed'; readonly version: number }
  | { readonly kind: 'key-used-for-another-request' }
  | { readonly kind: 'too-busy' }
  | { readonly kind: 'rejected'; readonly rejection: LicenceRejection }

/** How often a command is decided anew because another act came first. */
const attempts = 5

/**
 * Load, decide, append, as with cases: a command that meets another's act is decided anew on the licence as it is
 * then; a repeat gets its first answer; what the actor may not see is not there.
 */
export async function executeLicenceCommand(
  context: CaseContext,
  request: LicenceRequest,
): Promise<Result<LicenceAnswer, LicenceRefusal>> {
  const scope = scopeOf(request.actor)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { found, before } = await loadLicence(context.database.pool, scope, request.licenceId, request.key)
    if (before !== undefined) {
      if (before.requestDigest !== request.key?.digest) return fail({ kind: 'key-used-for-another-request' })
      return succeed(before.answer as LicenceAnswer)
    }
    if (found === undefined && request.command.type !== 'CreateLicence') {
      return fail({ kind: 'licence-not-found' })
    }
    if (request.expectedVersion !== undefined && found && found.state.version !== request.expectedVersion) {
      return fail({ kind: 'version-changed', version: found.state.version })
    }
    const answer = await decideAndCommit(context, request, scope, found)
    if (answer !== 'conflict') return answer
  }
  return fail({ kind: 'too-busy' })
}

async function decideAndCommit(
  context: CaseContext,
  { licenceId, actor, now, key, command }: LicenceRequest,
  scope: RowScope,
  found: LoadedLicence | undefined,
): Promise<Result<LicenceAnswer, LicenceRefusal> | 'conflict'> {
  const source = found?.state ?? command
  assert('item' in source, 'a licence that is not there yet is being created')
  const issuedUnder = await context.catalogue.getRevision(source.item, source.revision)
  const revision = readRevisionOfLicence(issuedUnder, found?.state)
  const decided = decideLicence(found?.state, command, { now, actor, revision })
  if (!decided.ok) return fail({ kind: 'rejected', rejection: decided.error })
  const end = found?.end ?? emptyChain
  const facts = { caseId: licenceId, caseKind: 'licence' as const, actor, occurredAt: now, now }
  const chained = linkEvents(end, facts, decided.value)
  const state = decided.value.reduce<LicenceState | undefined>((before, event, index) => {
    const link = chained[index]
    assert(link !== undefined, 'every event is linked')
    const { sequence, occurredAt, recordedAt } = link
    return evolveLicence(before, { sequence, actor, occurredAt, recordedAt, event })
  }, found?.state)
  assert(state !== undefined, 'a command that decides nothing is a rejection')
  const answer = answerOf(licenceId, state, decided.value, now)
  const committed = await commitLicence(context.database.pool, scope, {
    licenceId,
    expected: end.sequence,
    events: chained,
    row: summariseLicence(licenceId, state),
    jobs: listJobs(licenceId, state),
    ...(key === undefined ? {} : { command: { ...key, answer } }),
  })
  return committed ? succeed(answer) : 'conflict'
}

/** An edition without a file is produced soon after; the queue remembers until it is done. */
function listJobs(licenceId: string, state: LicenceState): Job[] {
  if (state.file?.edition === state.edition) return []
  // No case made it: its file is made with the act, else by whoever asks for it first.
  if (state.trade !== undefined) return []
  const payload = { caseId: state.caseId, sequence: state.caseSequence }
  return [{ task: 'create-licence', key: `licence:${licenceId}:${state.edition}`, payload }]
}

function answerOf(
  licenceId: string,
  state: LicenceState,
  events: readonly LicenceEvent[],
  now: Instant,
): LicenceAnswer {
  const { number, identifier, edition, version } = state
  const standing = getLicenceStanding(state, getBeijingDate(now))
  return { licenceId, number, identifier, edition, standing, version, events: events.map(({ type }) => type) }
}
