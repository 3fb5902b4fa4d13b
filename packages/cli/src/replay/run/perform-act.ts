import {
  type CaseCommand,
  type CaseState,
  type Instant,
  type OfficerActor,
  type Result,
  assert,
  describeRejection,
  longestLimitDays,
  succeed,
} from '@tongban/domain'
import { type CommandRefusal, type Sentence, caseIdOfKey, executeCommand } from '@tongban/server'
import { replayOrganisation } from '../item/make-catalogue.ts'
import type { LogPlan } from '../item/plan-log.ts'
import type { EventLog, LogEvent } from '../log/index.ts'
import {
  makeAssignment,
  makeBeginning,
  makeCompletion,
  makeEnding,
  makeReopening,
  takesUp,
} from './commands-of-act.ts'
import type { Act } from './list-acts.ts'
import { type PreparedStore, toInstant } from './prepare-store.ts'

/** An event of the log that the engine did not take. */
export interface RejectedEvent {
  readonly line: number
  readonly case: string
  readonly activity: string
  readonly reason: Sentence
}

/** How the acts of a replay went. */
export interface Performance {
  /** One act, as a command of the engine at its own time. */
  perform(act: Act): Promise<void>
  readonly applied: number
  readonly rejected: readonly RejectedEvent[]
  /** Beginnings and ends of cases that the engine refused. */
  readonly refusedCases: readonly { readonly case: string; readonly reason: Sentence }[]
}

/** The id of a case in the store: the same for the same place in a log. */
export function nameCase(entry: number): string {
  return caseIdOfKey('event-log', `case ${entry + 1}`)
}

/** @param withDeadlines whether the deadlines of the log are set, which a limit takes the place of */
export function openPerformance(
  log: EventLog,
  plan: LogPlan,
  store: PreparedStore,
  withDeadlines: boolean,
): Performance {
  const { context, registrar, revision, subject } = store
  const rejected: RejectedEvent[] = []
  const refusedCases: { case: string; reason: Sentence }[] = []
  /** Of the cases that are under way: who has which step. */
  const holders = new Map<number, Map<string, string>>()
  let applied = 0

  async function give(
    act: Act,
    actor: OfficerActor,
    command: (state: CaseState | undefined) => CaseCommand[],
  ): Promise<Sentence | undefined> {
    const answer = await executeCommand(context, {
      caseId: nameCase(act.entry),
      actor,
      now: toInstant(act.at),
      command: (state): Result<CaseCommand[], never> => succeed(command(state)),
      ...(act.kind === 'begin' ? { revision } : {}),
    })
    return answer.ok ? undefined : describeRefusal(answer.error)
  }

  async function performEvent(act: Act & { kind: 'event' }): Promise<Sentence | undefined> {
    const { event, entry } = act
    const logCase = log.cases[entry]
    assert(logCase !== undefined, 'an act belongs to a case of the log')
    const step = plan.findStep(logCase, event)
    const officer = store.findOfficer(event.resource)
    const held = holders.get(entry) ?? new Map<string, string>()
    holders.set(entry, held)
    const holder = held.get(step)
    if (holder !== undefined && holder !== officer.account) {
      // Somebody else has it: only a head moves it, and then it is with the officer.
      const refusal = await give(act, registrar, (state) => [
        ...makeReopening(state, step, event),
        makeAssignment(step, officer),
      ])
      if (refusal !== undefined) return refusal
      held.set(step, officer.account)
      if (takesUp(event)) return undefined
    }
    const refusal = await give(act, officer, (state) => [
      ...makeReopening(state, step, event),
      takesUp(event) ? makeAssignment(step, officer) : makeCompletion(step, event, officer),
    ])
    if (refusal === undefined && takesUp(event)) held.set(step, officer.account)
    return refusal
  }

  function refuse(entry: number, event: LogEvent | undefined, reason: Sentence): void {
    const name = log.cases[entry]?.name ?? ''
    if (event === undefined) refusedCases.push({ case: name, reason })
    else rejected.push({ line: event.line, case: name, activity: event.activity, reason })
  }

  return {
    async perform(act) {
      const logCase = log.cases[act.entry]
      assert(logCase !== undefined, 'an act belongs to a case of the log')
      if (act.kind === 'event') {
        const refusal = await performEvent(act)
        if (refusal === undefined) applied += 1
        else refuse(act.entry, act.event, refusal)
        return
      }
      const due = withDeadlines ? findDeadline(logCase.deadline, act.at) : undefined
      const commands =
        act.kind === 'begin'
          ? makeBeginning(logCase, plan, { subject, organisation: replayOrganisation, due })
          : makeEnding(logCase)
      const refusal = await give(act, registrar, () => commands)
      if (refusal !== undefined) refuse(act.entry, undefined, refusal)
      if (act.kind === 'finish' && logCase.events.every(({ at }) => at <= act.at)) holders.delete(act.entry)
    },
    get applied() {
      return applied
    },
    get rejected() {
      return rejected.toSorted((left, right) => left.line - right.line)
    },
    get refusedCases() {
      return refusedCases
    },
  }
}

/** A deadline a century away, as logs write where there is none, is none. */
function findDeadline(deadline: number | undefined, now: number): Instant | undefined {
  if (deadline === undefined || deadline - now >= longestLimitDays * microsecondsPerDay) return undefined
  return toInstant(deadline)
}

const microsecondsPerDay = 86_400_000_000

function describeRefusal(refusal: CommandRefusal): Sentence {
  switch (refusal.kind) {
    case 'rejected':
      return describeRejection(refusal.rejection, refusal.revision).detail
    case 'case-not-found':
      return { zh: '办件没有建立。', en: 'The case was not begun.' }
    case 'version-changed':
    case 'key-used-for-another-request':
    case 'too-busy':
      throw new Error(`a replay gives one command at a time, yet it was refused as ${refusal.kind}`)
    default:
      return refusal satisfies never
  }
}
