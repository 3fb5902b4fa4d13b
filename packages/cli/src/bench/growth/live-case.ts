import {
  type Actor,
  type CaseCommand,
  type CaseEvent,
  type CaseFactsAtHand,
  type CaseState,
  type DocumentKind,
  type Instant,
  type ItemRevision,
  type OfficerActor,
  type PlainDate,
  type RecordedEvent,
  assert,
  decide,
  evolve,
  findNextSettlement,
  fromDayNumber,
  getInstant,
  isAccepted,
  isWorkingDay,
  listCaseSteps,
  toDayNumber,
} from '@tongban/domain'
import { findOfficeMinute } from './arrivals.ts'
import type { District } from './district.ts'
import type { Random } from './random.ts'
import { sampleDigest, tokens, writeDocumentToken } from './tokens.ts'

/** One request or sweep that changed the case: what it did, and as which operation of the API. */
export interface LivedAct {
  readonly actor: Actor
  /** Since the epoch's first day in Beijing. */
  readonly minute: number
  /** Id and path of the operation; undefined for the platform's own acts. */
  readonly operation?: { readonly id: string; readonly path: string }
  readonly events: readonly CaseEvent[]
  /** After the act. */
  readonly state: CaseState
}

/** The moment that a minute of Beijing is. */
export function toInstant(minute: number): Instant {
  return getInstant(new Date((minute - 8 * 60) * 60_000).toISOString())
}

/** Thrown inside a course where its next act would lie after the present: the case is open then. */
export class StillOpen extends Error {}

/** A case in the making: acts are given one after another, as people would, and the domain decides each. */
export class LiveCase {
  readonly acts: LivedAct[] = []
  readonly events: RecordedEvent[] = []
  state: CaseState | undefined
  minute: number
  readonly revision: ItemRevision
  readonly random: Random
  readonly #district: District
  readonly #until: number
  #documents = 0

  /** @param until the minute after which nothing has happened yet */
  constructor(options: {
    readonly district: District
    readonly revision: ItemRevision
    readonly random: Random
    readonly minute: number
    readonly until: number
  }) {
    this.#district = options.district
    this.#until = options.until
    // Of a year ago, when the same rules were in force under the same revision.
    this.revision = options.revision
    this.random = options.random
    this.minute = options.minute
  }

  get accepted() {
    const { state } = this
    assert(state !== undefined && isAccepted(state), 'the case was accepted')
    return state
  }

  /** Moves on to when an office gets to it, after so many minutes of office hours. */
  officeAfter(delayMinutes: number): void {
    const { calendar } = this.#district
    const working = (day: number) => {
      const answer = isWorkingDay(calendar, fromDayNumber(day))
      return answer.ok && answer.value
    }
    this.#moveTo(findOfficeMinute(working, this.minute, delayMinutes))
  }

  /** Moves on by days and minutes, as an applicant would. */
  after(days: number, minutes: number): void {
    this.#moveTo(this.minute + days * 1440 + minutes)
  }

  /** Moves on to the sweep after midnight of the day on which time changes the case. */
  untilSettled(): void {
    assert(this.state !== undefined, 'there is a case')
    const next = findNextSettlement(this.state, {
      revision: this.revision,
      calendar: this.#district.calendar,
    })
    assert(next.ok && next.value !== undefined, 'time will change the case')
    this.#moveTo(toDayNumber(next.value) * 1440 + 5)
    const decided = this.#decide({ kind: 'system', process: 'deadline-sweep' }, [{ type: 'SettleDeadlines' }])
    this.#take({ kind: 'system', process: 'deadline-sweep' }, decided, undefined)
  }

  #moveTo(minute: number): void {
    if (minute > this.#until) throw new StillOpen()
    this.minute = minute
  }

  /** Gives commands in one act and has the documents produced that follow. */
  give(
    actor: Actor,
    operation: { readonly id: string; readonly path: string },
    ...commands: readonly CaseCommand[]
  ): void {
    this.#take(actor, this.#decide(actor, commands), operation)
  }

  #facts(actor: Actor): CaseFactsAtHand {
    const day = this.day
    return {
      now: toInstant(this.minute),
      actor,
      revision: this.revision,
      calendar: this.#district.calendar,
      takeDocumentNumber: (kind: DocumentKind) =>
        writeDocumentToken(kind, Number(day.slice(0, 4)), (this.#documents += 1)),
      takeCaseNumber: () => tokens.number,
    }
  }

  get day(): PlainDate {
    return fromDayNumber(Math.floor(this.minute / 1440))
  }

  #decide(actor: Actor, commands: readonly CaseCommand[]): CaseEvent[] {
    let { state } = this
    let sequence = this.events.length
    const events: CaseEvent[] = []
    for (const command of commands) {
      const decided = decide(state, command, this.#facts(actor))
      if (!decided.ok) {
        throw new Error(`${this.revision.item}: ${command.type} is refused: ${JSON.stringify(decided.error)}`)
      }
      for (const event of decided.value) {
        state = evolve(state, this.#record((sequence += 1), actor, event))
        events.push(event)
      }
    }
    return events
  }

  #record(sequence: number, actor: Actor, event: CaseEvent): RecordedEvent {
    const now = toInstant(this.minute)
    return { sequence, actor, occurredAt: now, recordedAt: now, event }
  }

  #take(actor: Actor, events: readonly CaseEvent[], operation: LivedAct['operation']): void {
    for (const event of events) {
      const recorded = this.#record(this.events.length + 1, actor, event)
      this.state = evolve(this.state, recorded)
      this.events.push(recorded)
    }
    assert(this.state !== undefined, 'an act has events')
    this.acts.push({ actor, minute: this.minute, operation, events, state: this.state })
    for (const event of events) {
      if ('document' in event && event.document !== undefined) this.#produce(event.document.number)
    }
  }

  #produce(number: string): void {
    const system: Actor = { kind: 'system', process: 'document-production' }
    const events = this.#decide(system, [
      { type: 'RecordDocument', number, digest: sampleDigest, size: 42_000 + this.random.below(20_000) },
    ])
    this.#take(system, events, undefined)
  }

  /** Officers who may act where these duties are asked for. */
  pickOfficer(duties: readonly string[], organisation: string, role?: OfficerActor['role']): OfficerActor {
    const fitting = this.#district.officers.filter(
      (officer) =>
        (role === undefined || officer.role === role) &&
        (duties.length === 0 || duties.some((duty) => officer.duties.includes(duty))) &&
        officer.jurisdiction.includes(organisation),
    )
    assert(fitting.length > 0, `nobody has ${duties.join(', ') || role} at ${organisation}`)
    return this.random.pick(fitting)
  }

  /** Steps that may be done now. */
  listOpenSteps() {
    const { state } = this
    if (state?.status !== 'in-review') return []
    return listCaseSteps(state, { revision: this.revision })
      .filter(({ status }) => status === 'open')
      .map(({ step }) => step)
  }
}
