import { type Instant, type SystemActor, assert, getBeijingDate, succeed } from '@tongban/domain'
import { everyRow } from '../../database/index.ts'
import { type CaseContext, executeCommand, loadCase, makeTimeOrderedId } from '../cases/index.ts'
import { type FactSources, gatherFacts } from './gather-facts.ts'

export interface JudgingOptions extends CaseContext, FactSources {
  /** Makes the licence that an act issued; the queue does it where this could not. */
  readonly createLicence: (caseId: string, sequence: number) => Promise<unknown>
}

/** How often a case is judged anew because another act came first. */
const attempts = 5

/**
 * Judges a filed case by the decision table of its item, once. The job that does it is queued with the filing in one
 * transaction and may run twice: a case that was judged, or that somebody took up meanwhile, is left alone. All that
 * the judgement leads to is one act, so that no case is ever half decided.
 * @returns what became of it; undefined where there was nothing to judge
 */
export async function judgeCaseInstantly(
  options: JudgingOptions,
  caseId: string,
  now: Instant,
): Promise<'grant' | 'person' | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { found } = await loadCase(options.database.pool, everyRow, caseId)
    const state = found?.state
    if (found === undefined || state?.status !== 'submitted' || state.instant !== undefined) return undefined
    const revision = await options.catalogue.getRevision(state.item, state.revision, state)
    if (revision.definition.instant === undefined) return undefined
    const today = getBeijingDate(now)
    const gathered = await gatherFacts(options, { caseId, state, events: found.events, revision }, today)
    const licence = makeTimeOrderedId(Date.parse(now))
    const actor: SystemActor = { kind: 'system', process: 'instant-approval', byRuleOf: state.authority }
    const answer = await executeCommand(options, {
      caseId,
      actor,
      now,
      expectedVersion: state.version,
      command: (_, numbers) => {
        const issue =
          revision.licence === undefined ? {} : { issue: { licence, ...numbers.leaveLicenceOpen('licence') } }
        return succeed([{ type: 'JudgeInstantly', gathered, ...issue }])
      },
    })
    if (answer.ok) {
      const issued = answer.value.events.indexOf('LicenceIssued')
      // The act stands whatever happens here; what could not be made now is made by the queue.
      if (issued >= 0) {
        await options.createLicence(caseId, found.end.sequence + issued + 1).catch(() => undefined)
      }
      return answer.value.events.length > 1 ? 'grant' : 'person'
    }
    const { error } = answer
    if (error.kind === 'version-changed') continue
    assert(
      error.kind === 'rejected' &&
        ['not-in-status', 'judgement-not-open', 'acceptance-period-over'].includes(error.rejection.kind),
      `a case could not be judged: ${JSON.stringify(error)}`,
    )
    return undefined
  }
  return undefined
}
