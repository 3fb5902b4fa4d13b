import { describe, expect, it } from 'vitest'
import type { ItemRevision } from '../catalogue/index.ts'
import {
  type Bilingual,
  type PlainDate,
  addCalendarDays,
  assert,
  canonicalJson,
  getPlainDate,
} from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'
import { listAvailableActions } from './available-actions.ts'
import { findDue, getDecisionPeriods } from './case-clock.ts'
import type { CaseCommand, CaseCommandType } from './commands.ts'
import { decide } from './decide.ts'
import { describeRejection } from './describe-rejection.ts'
import { type CaseEventType, type RecordedEvent, bookkeepingEventTypes } from './events.ts'
import { evolve, replay } from './evolve.ts'
import type { CaseFactsAtHand } from './facts.ts'
import type { CaseRejection } from './rejection.ts'
import { findNextSettlement } from './settling.ts'
import { type CaseState, isAccepted } from './state.ts'
import { commandTypes } from './testing/case-commands.ts'
import { acceptedOnMonday } from './testing/case-history.ts'
import { recordEvents } from './testing/case-story.ts'
import { checkConsents, checkObligations } from './testing/case-invariants.ts'
import { checkRemoteInspections } from './testing/remote-invariants.ts'
import { actors, calendarOf2026, morningOf, takeNumbers } from './testing/case-fixture.ts'
import {
  type Random,
  fillIn,
  makeRandom,
  pick,
  pickActor,
  pickCommand,
  pickItem,
  pickItemFromAfar,
  pickNextDay,
  pickPromiseItem,
} from './testing/case-simulation.ts'

const seeds = Array.from({ length: 390 }, (_, index) => 20_260_309 + index)
/** From this one on the cases rest on promises. */
const firstPromiseSeed = 20_260_309 + 250
/** From this one on the premises are looked at from afar. */
const firstRemoteSeed = 20_260_309 + 340
const commandsPerCase = 60

/** Refusals that speak of who acts or of where the case stands, and not of what the command says. */
const personOrMoment: ReadonlySet<CaseRejection['kind']> = new Set([
  'not-in-status',
  'not-applicant',
  'not-authorised-for-item',
  'not-officer',
  'not-system',
  'out-of-jurisdiction',
  'duty-missing',
  'head-required',
  'assigned-to-another',
  'remote-stage',
  'remote-not-offered',
  'remote-under-way',
  'remote-record-confirmed',
  'step-not-open',
  'step-done',
  'step-consented',
  'step-before-decision',
  'step-after-decision',
  'steps-unfinished',
  'step-failed',
  'procedure-open',
  'procedure-not-open',
  'extension-not-requested',
  'extension-used',
  'licence-issued',
  'licence-not-issued',
  'material-owed',
])

class Simulation {
  readonly events: RecordedEvent[] = []
  state: CaseState | undefined
  day: PlainDate = getPlainDate('2026-03-09')
  readonly random: Random
  readonly revision: ItemRevision
  private readonly numbers = takeNumbers()
  private lastStatutoryDue: PlainDate | undefined

  constructor(seed: number) {
    this.random = makeRandom(seed)
    const draw =
      seed < firstPromiseSeed ? pickItem : seed < firstRemoteSeed ? pickPromiseItem : pickItemFromAfar
    this.revision = draw(this.random)
    // What comes before the acceptance is the same for all; others have been through it.
    if (seed >= firstRemoteSeed) {
      this.events.push(...recordEvents(acceptedOnMonday))
      this.state = replay(this.events)
    }
  }

  run(): void {
    for (let count = 0; count < commandsPerCase; count += 1) {
      this.day = pickNextDay(this.random, this.day)
      const actor = pickActor(this.random)
      this.give(this.chooseCommand(actor), actor)
      if (this.state && this.random() < 0.2) this.checkActions(this.state)
      if (this.state && this.random() < 0.2) this.checkNextSettlement(this.state)
    }
  }

  private chooseCommand(actor: Actor): CaseCommand {
    const { state, random, revision } = this
    const world = { revision, actor, random, day: this.day }
    if (state === undefined) return fillIn('DraftApplication', state, world)
    const open = listAvailableActions(state, this.facts(actor)).filter(
      ({ command, available }) => available && !(rare.has(command) && random() < 0.84),
    )
    if (open.length === 0 || random() < 0.2) return pickCommand(state, world)
    const ahead = open.filter(({ command }) => onward.has(command))
    const action = pick(random, ahead.length > 0 && random() < 0.6 ? ahead : open)
    return fillIn(action.command, state, world, action.steps && pick(random, action.steps))
  }

  private facts(actor: Actor, command?: CaseCommandType, day: PlainDate = this.day): CaseFactsAtHand {
    const current = this.state?.revision ?? 1
    const revision = { ...this.revision, revision: command === 'MoveToRevision' ? 2 : current }
    return { now: morningOf(day), actor, revision, calendar: calendarOf2026, ...this.numbers }
  }

  private give(command: CaseCommand, actor: Actor): void {
    const facts = this.facts(actor, command.type)
    const decided = decide(this.state, command, facts)
    if (!decided.ok) {
      checkWords(decided.error)
      return
    }
    const before = this.state?.version ?? 0
    const was = this.state
    const known = new Set(this.state?.documents.map(({ number }) => number))
    for (const event of decided.value) {
      const recorded: RecordedEvent = {
        sequence: this.events.length + 1,
        actor,
        occurredAt: facts.now,
        recordedAt: facts.now,
        event,
      }
      if ('document' in event && event.document !== undefined) {
        assert(!known.has(event.document.number), 'a document number came twice')
        known.add(event.document.number)
      }
      this.state = evolve(this.state, recorded)
      this.events.push(recorded)
      happened.set(event.type, (happened.get(event.type) ?? 0) + 1)
      if (event.type === 'StepCompleted' && this.state.status !== 'in-review') afterDecision += 1
    }
    assert(decided.value.length > 0, 'a command that changes nothing is refused')
    const acted = decided.value.some(({ type }) => !bookkeepingEventTypes.has(type))
    const version = this.state?.version ?? 0
    assert(acted ? version > before : version === before, 'the version grows with acts and only with them')
    this.checkOutcome()
    this.checkDues()
    checkConsents(this.events, this.revision)
    if (this.state) {
      checkObligations(this.state)
      checkRemoteInspections(this.state, decided.value, this.events)
    }
    if (decided.value.every(({ type }) => type.startsWith('Remote'))) {
      assert(this.listPeriods(was) === this.listPeriods(this.state), 'to look from afar stopped a clock')
    }
  }

  private listPeriods(state: CaseState | undefined): string {
    return state && isAccepted(state) ? JSON.stringify(getDecisionPeriods(state, this.revision)) : ''
  }

  private checkOutcome(): void {
    const types = this.events.map(({ event }) => event.type)
    const decisions = types.filter((type) => grants.has(type) || type === 'ApplicationRefused')
    assert(decisions.length <= 1, 'a case is decided once')
    const licence = types.indexOf('LicenceIssued')
    assert(types.lastIndexOf('LicenceIssued') === licence, 'a licence is issued once')
    const grant = types.findIndex((type) => grants.has(type))
    assert(licence === -1 || (grant >= 0 && grant < licence), 'no licence without a grant')
  }

  /** What an applicant was told about the law's limit is only ever followed by a later day. */
  private checkDues(): void {
    const { state } = this
    if (state === undefined || !isAccepted(state)) return
    const [statutory, promised] = getDecisionPeriods(state, this.revision).map(({ period }) => {
      const due = findDue(period, calendarOf2026)
      return due.ok ? due.value : undefined
    })
    for (const due of [statutory, promised]) {
      assert(due === undefined || due >= state.acceptedOn, 'due before the acceptance')
    }
    if (statutory === undefined) return
    assert(
      this.lastStatutoryDue === undefined || statutory >= this.lastStatutoryDue,
      'the statutory limit shrank',
    )
    this.lastStatutoryDue = statutory
  }

  /** What a page offers is what `decide` takes; time that has run out is settled first there, so not here. */
  private checkActions(state: CaseState): void {
    const due = decide(state, { type: 'SettleDeadlines' }, this.facts(actors.system))
    if (due.ok) return
    const actor = pickActor(this.random)
    const world = { revision: this.revision, actor, random: this.random, day: this.day }
    const actions = new Map(
      listAvailableActions(state, this.facts(actor)).map((entry) => [entry.command, entry]),
    )
    for (const type of commandTypes.filter((entry) => entry !== 'DraftApplication')) {
      const action = actions.get(type)
      const offered = action?.available === true
      for (const step of (offered ? action.steps : undefined) ?? [undefined]) {
        const decided = decide(state, fillIn(type, state, world, step), this.facts(actor, type))
        const refusal = decided.ok ? undefined : decided.error.kind
        assert(offered || refusal !== undefined, `${type} is not offered, yet decided`)
        assert(
          !offered || refusal === undefined || !personOrMoment.has(refusal),
          `${type} is offered, yet refused: ${refusal}`,
        )
      }
      if (action?.disabledReason) checkSentence(action.disabledReason)
      assert(
        action === undefined || (action.disabledReason === undefined) === offered,
        'a reason for what is offered',
      )
    }
  }

  /** Time changes a case on the day that was foretold, and not a day before. */
  private checkNextSettlement(state: CaseState): void {
    const next = findNextSettlement(state, this.facts(actors.system))
    if (!next.ok || next.value === undefined || next.value <= this.day) return
    const settleOn = (day: PlainDate) =>
      decide(state, { type: 'SettleDeadlines' }, this.facts(actors.system, undefined, day))
    assert(settleOn(next.value).ok, 'nothing settles on the day that was foretold')
    assert(!settleOn(addCalendarDays(next.value, -1)).ok, 'something settles before its day')
  }
}

const grants: ReadonlySet<CaseEventType> = new Set(['ApplicationGranted', 'GrantedOnPromise'])
const happened = new Map<CaseEventType, number>()
/** Steps that followed a decision through. */
let afterDecision = 0

/** Acts that end a case or leave it as it is; given freely they would leave little else to see. */
const rare: ReadonlySet<CaseCommandType> = new Set([
  'DiscardDraft',
  'WithdrawApplication',
  'TerminateProcedure',
  'VoidCase',
  'RefuseAcceptance',
  'MoveToRevision',
  'OrderDeadline',
  'ShowPersonalData',
  'RecomputeClock',
  'RequestPreExamination',
  'CancelInspection',
  'GiveUpRemoteInspection',
])

/** Acts that bring a case to its end; without some pull towards them few cases would see a decision. */
const onward: ReadonlySet<CaseCommandType> = new Set([
  'SubmitApplication',
  'AcceptApplication',
  'CompleteStep',
  'AppointInspection',
  'HoldInspection',
  'ConfirmInspectionRecord',
  'RequestRemoteInspection',
  'SubmitRemoteShots',
  'RecordRemoteInspection',
  'EndSpecialProcedure',
  'GrantApplication',
  'DecideOnPromise',
  'IssueTemporaryLicence',
  'IssueLicence',
  'DeliverResult',
  'VerifyPromise',
  'ProposeRevocation',
  'RevokeGrant',
  'ConcludeFalsePromise',
  'SettleDeadlines',
])

function checkWords(rejection: CaseRejection): void {
  const { detail, next } = describeRejection(rejection)
  for (const text of [detail, next]) checkSentence(text)
}

function checkSentence({ zh, en }: Bilingual): void {
  assert(/[\u4e00-\u9fff].*。$/su.test(zh), `no sentence: ${zh}`)
  assert(/[a-z].*\.$/su.test(en), `no sentence: ${en}`)
  assert(!/undefined|\[object|：。|: \.|（）|\(\)|“”/u.test(`${zh}${en}`), `a hole in the words: ${zh} ${en}`)
}

describe('random people give random commands on random days', () => {
  it.each(seeds)('seed %i: every promise of the case holds', (seed) => {
    const simulation = new Simulation(seed)
    simulation.run()
    const { state, events } = simulation
    expect(replay(events)).toEqual(state)
    const stored = JSON.parse(JSON.stringify(events)) as RecordedEvent[]
    expect(canonicalJson(replay(stored) ?? null)).toBe(canonicalJson(state ?? null))
  })

  it('and between them everything has happened that can', () => {
    const all: readonly CaseEventType[] = [
      'ApplicationDrafted',
      'DraftDiscarded',
      'PreExaminationRequested',
      'ApplicationPreExamined',
      'ApplicationSubmitted',
      'ApplicationReceived',
      'CorrectionRequested',
      'ApplicationResubmitted',
      'CorrectionLapsed',
      'ApplicationAccepted',
      'AcceptedBySilence',
      'AcceptanceRefused',
      'MaterialSupplied',
      'SuppliedMaterialExamined',
      'OwedMaterialOverdue',
      'OwedMaterialsLapsed',
      'GrantedOnPromise',
      'PromiseVerified',
      'MendingOrdered',
      'MendingLapsed',
      'RevocationProposed',
      'StatementMade',
      'GrantRevoked',
      'GrantRevokedBySilence',
      'FalsePromiseConcluded',
      'CreditRecorded',
      'CreditRepaired',
      'TemporaryLicenceIssued',
      'StepAssigned',
      'StepCompleted',
      'StepConsentedBySilence',
      'StepReopened',
      'OpinionsRequested',
      'NoticeServed',
      'InspectionProposed',
      'RemoteInspectionRequested',
      'RemoteShotsSubmitted',
      'RemoteShotsAskedAgain',
      'RemoteShotsOverdue',
      'RemoteInspectionGivenUp',
      'RemoteInspectionRecorded',
      'RemoteRecordConfirmed',
      'SpecialProcedureStarted',
      'SpecialProcedureEnded',
      'ExtensionRequested',
      'ExtensionDeclined',
      'ExtensionApproved',
      'DeadlineOrdered',
      'ApplicationGranted',
      'ApplicationRefused',
      'LicenceIssued',
      'ResultDelivered',
      'ApplicationWithdrawn',
      'ProcedureTerminated',
      'CaseVoided',
      'ClericalErrorCorrected',
      'MovedToRevision',
      'ClockRecomputed',
      'PersonalDataShown',
      'DocumentProduced',
    ]
    expect(all.filter((type) => !happened.has(type))).toEqual([])
    expect(afterDecision).toBeGreaterThan(0)
  })
})
