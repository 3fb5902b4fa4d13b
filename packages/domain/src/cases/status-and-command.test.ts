import { describe, expect, it } from 'vitest'
import { commandRules } from './command-rules.ts'
import type { CaseCommandType } from './commands.ts'
import type { CaseEventType } from './events.ts'
import type { CaseRejection } from './rejection.ts'
import type { CaseStatus } from './state.ts'
import type { Who } from './testing/case-fixture.ts'
import { commandTypes, fittingCommands } from './testing/case-commands.ts'
import {
  type DatedEvent,
  acceptedOnMonday,
  correctionRequested,
  delivered,
  drafted,
  grantedOnFriday,
  licenceIssued,
  preExaminationRequested,
  received,
  submitted,
  withdrawn,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const day = '2026-03-09'
/** One case in each status. */
const cases: Readonly<Record<CaseStatus | 'none', readonly DatedEvent[]>> = {
  none: [],
  draft: [drafted(day)],
  'pre-examination': [drafted(day), preExaminationRequested(day)],
  submitted: [drafted(day), submitted(day)],
  received: [drafted(day), submitted(day), received(day)],
  'correction-requested': [
    drafted(day),
    submitted(day),
    correctionRequested(day, '2026-03-30', 'condition:0'),
  ],
  'in-review': acceptedOnMonday,
  decided: grantedOnFriday,
  finished: [...grantedOnFriday, licenceIssued('2026-03-13'), delivered('2026-03-13')],
  closed: [drafted(day), submitted(day), withdrawn(day)],
}

type Outcome = CaseEventType | `refused: ${CaseRejection['kind']}`
interface Row {
  readonly as: Who
  /** What becomes of it in the statuses in which it is lawful; everywhere else the status forbids it. */
  readonly lawful: Partial<Record<CaseStatus | 'none', Outcome>>
}

const every = <T extends string>(statuses: readonly T[], outcome: Outcome) =>
  Object.fromEntries(statuses.map((status) => [status, outcome])) as Partial<Record<T, Outcome>>
const awaiting = ['submitted', 'received'] as const
const held = [...awaiting, 'correction-requested', 'in-review'] as const
const tooLate = every(['decided', 'finished'], 'refused: step-before-decision')
const all = ['draft', 'pre-examination', ...held, 'decided', 'finished', 'closed'] as const

/** The whole table; the compiler refuses it when a command is missing. */
const table: Readonly<Record<CaseCommandType, Row>> = {
  DraftApplication: { as: 'clerk', lawful: { none: 'ApplicationDrafted' } },
  DiscardDraft: { as: 'clerk', lawful: { draft: 'DraftDiscarded' } },
  RequestPreExamination: { as: 'applicant', lawful: { draft: 'PreExaminationRequested' } },
  PreExamineApplication: { as: 'clerk', lawful: { 'pre-examination': 'ApplicationPreExamined' } },
  SubmitApplication: { as: 'applicant', lawful: { draft: 'ApplicationSubmitted' } },
  ReceiveApplication: { as: 'clerk', lawful: { submitted: 'ApplicationReceived' } },
  // None of these is part of a matter, where corrections wait for each other.
  ReleaseCorrection: { as: 'system', lawful: every(awaiting, 'refused: no-correction-proposed') },
  RequestCorrection: { as: 'clerk', lawful: every(awaiting, 'CorrectionRequested') },
  ResubmitApplication: { as: 'applicant', lawful: { 'correction-requested': 'ApplicationResubmitted' } },
  AcceptApplication: { as: 'clerk', lawful: every(awaiting, 'ApplicationAccepted') },
  RefuseAcceptance: { as: 'clerk', lawful: every(awaiting, 'AcceptanceRefused') },
  // Nothing is owed in these cases and no promise stands in them.
  SupplyMaterial: { as: 'applicant', lawful: { 'in-review': 'refused: material-not-owed' } },
  ExamineSuppliedMaterial: { as: 'clerk', lawful: { 'in-review': 'refused: material-not-supplied' } },
  VerifyPromise: { as: 'reviewer', lawful: every(['decided', 'finished'], 'refused: promise-not-open') },
  ConcludeFalsePromise: { as: 'head', lawful: every(['decided', 'finished'], 'refused: promise-not-open') },
  ProposeRevocation: { as: 'reviewer', lawful: every(['decided', 'finished'], 'refused: promise-not-open') },
  MakeStatement: { as: 'applicant', lawful: every(['decided', 'finished'], 'refused: promise-not-open') },
  RevokeGrant: { as: 'head', lawful: every(['decided', 'finished'], 'refused: promise-not-open') },
  RepairCredit: {
    as: 'head',
    lawful: every(['in-review', 'decided', 'finished', 'closed'], 'refused: credit-record-not-open'),
  },
  DecideOnPromise: { as: 'head', lawful: every(awaiting, 'refused: not-on-promise') },
  IssueTemporaryLicence: {
    as: 'head',
    lawful: every(['in-review', 'decided'], 'refused: no-temporary-licence'),
  },
  // The restaurant item has no decision table.
  JudgeInstantly: { as: 'system', lawful: { submitted: 'refused: judgement-not-open' } },
  DrawForReexamination: {
    as: 'system',
    lawful: every(['decided', 'finished'], 'refused: reexamination-not-open'),
  },
  ReexamineDecision: {
    as: 'reviewer',
    lawful: every(['decided', 'finished'], 'refused: reexamination-not-open'),
  },
  ConcludeReexamination: {
    as: 'head',
    lawful: every(['decided', 'finished'], 'refused: reexamination-not-open'),
  },
  // The plan of the restaurants has no follow-through.
  AssignStep: { as: 'reviewer', lawful: { 'in-review': 'StepAssigned', ...tooLate } },
  CompleteStep: { as: 'reviewer', lawful: { 'in-review': 'StepCompleted', ...tooLate } },
  ReopenStep: { as: 'head', lawful: { 'in-review': 'refused: step-not-open', ...tooLate } },
  StartSpecialProcedure: { as: 'reviewer', lawful: { 'in-review': 'SpecialProcedureStarted' } },
  EndSpecialProcedure: { as: 'reviewer', lawful: { 'in-review': 'refused: procedure-not-open' } },
  RequestOpinions: { as: 'reviewer', lawful: { 'in-review': 'OpinionsRequested' } },
  RecordNoticeService: { as: 'fireOfficer', lawful: { 'in-review': 'refused: notice-unknown' } },
  RemindReviewers: { as: 'reviewer', lawful: { 'in-review': 'refused: no-opinion-open' } },
  CombineOpinions: { as: 'reviewer', lawful: { 'in-review': 'refused: no-opinion-open' } },
  ProposeInspection: { as: 'reviewer', lawful: { 'in-review': 'InspectionProposed' } },
  AnswerInspectionTimes: { as: 'fireOfficer', lawful: { 'in-review': 'refused: inspection-unknown' } },
  AppointInspection: { as: 'reviewer', lawful: { 'in-review': 'refused: inspection-unknown' } },
  CancelInspection: { as: 'reviewer', lawful: { 'in-review': 'refused: inspection-unknown' } },
  HoldInspection: { as: 'reviewer', lawful: { 'in-review': 'refused: inspection-unknown' } },
  ConfirmInspectionRecord: {
    as: 'applicant',
    lawful: every(['in-review', 'decided', 'finished'], 'refused: inspection-unknown'),
  },
  // The restaurants of these tests are only looked at on site.
  RequestRemoteInspection: { as: 'inspector', lawful: { 'in-review': 'refused: remote-not-offered' } },
  SubmitRemoteShots: { as: 'applicant', lawful: { 'in-review': 'refused: remote-unknown' } },
  AskShotsAgain: { as: 'inspector', lawful: { 'in-review': 'refused: remote-unknown' } },
  GiveUpRemoteInspection: { as: 'inspector', lawful: { 'in-review': 'refused: remote-unknown' } },
  RecordRemoteInspection: { as: 'inspector', lawful: { 'in-review': 'refused: remote-unknown' } },
  ConfirmRemoteRecord: {
    as: 'applicant',
    lawful: every(['in-review', 'decided', 'finished'], 'refused: remote-unknown'),
  },
  RequestExtension: { as: 'reviewer', lawful: { 'in-review': 'ExtensionRequested' } },
  ApproveExtension: { as: 'head', lawful: { 'in-review': 'refused: extension-not-requested' } },
  DeclineExtension: { as: 'head', lawful: { 'in-review': 'refused: extension-not-requested' } },
  OrderDeadline: { as: 'head', lawful: every(held, 'DeadlineOrdered') },
  GrantApplication: { as: 'head', lawful: { 'in-review': 'refused: steps-unfinished' } },
  RefuseApplication: { as: 'head', lawful: { 'in-review': 'ApplicationRefused' } },
  IssueLicence: { as: 'head', lawful: { decided: 'LicenceIssued' } },
  DeliverResult: { as: 'clerk', lawful: { decided: 'refused: licence-not-issued' } },
  WithdrawApplication: {
    as: 'applicant',
    lawful: every(['pre-examination', ...held], 'ApplicationWithdrawn'),
  },
  TerminateProcedure: { as: 'head', lawful: every(held, 'ProcedureTerminated') },
  VoidCase: { as: 'head', lawful: every(['draft', 'pre-examination', ...held], 'CaseVoided') },
  CorrectClericalError: { as: 'head', lawful: every(['decided', 'finished'], 'ClericalErrorCorrected') },
  MoveToRevision: {
    as: 'clerk',
    lawful: every(['draft', ...awaiting, 'correction-requested'], 'MovedToRevision'),
  },
  TransferCase: {
    as: 'system',
    lawful: every(['draft', 'pre-examination', ...held, 'decided', 'finished'], 'CaseTransferred'),
  },
  OpenGreenChannel: {
    as: 'clerk',
    lawful: every([...awaiting, 'in-review'], 'refused: green-channel-not-provided'),
  },
  ApproveGreenChannel: {
    as: 'head',
    lawful: every([...awaiting, 'in-review'], 'refused: green-channel-not-requested'),
  },
  DeclineGreenChannel: {
    as: 'head',
    lawful: every([...awaiting, 'in-review'], 'refused: green-channel-not-requested'),
  },
  ConfirmGreenChannel: {
    as: 'clerk',
    lawful: every([...awaiting, 'in-review'], 'refused: green-channel-not-requested'),
  },
  EndGreenChannel: {
    as: 'clerk',
    lawful: every([...awaiting, 'in-review'], 'refused: green-channel-not-open'),
  },
  PerformGreenChannelDuty: {
    as: 'clerk',
    lawful: every(['decided', 'finished'], 'refused: green-channel-duty-not-open'),
  },
  ConcludeGreenChannelDuty: {
    as: 'head',
    lawful: every(['decided', 'finished'], 'refused: green-channel-duty-not-open'),
  },
  RecomputeClock: { as: 'system', lawful: every([...awaiting, 'in-review', 'decided'], 'ClockRecomputed') },
  ShowPersonalData: { as: 'clerk', lawful: every(all, 'PersonalDataShown') },
  SettleDeadlines: { as: 'system', lawful: every([...held, 'decided', 'finished'], 'refused: nothing-due') },
  RecordDocument: {
    as: 'system',
    lawful: {
      ...every(all, 'refused: document-unknown'),
      ...every(['in-review', 'decided', 'finished'], 'DocumentProduced'),
    },
  },
}

const statuses = Object.keys(cases) as (CaseStatus | 'none')[]

describe('what is lawful when', () => {
  describe.each(commandTypes)('%s', (command) => {
    it.each(statuses)('in status %s', (status) => {
      const { as, lawful } = table[command]
      const answer = given(cases[status]).when(fittingCommands[command], { on: '2026-03-13', as })
      expect(answer.outcome).toBe(lawful[status] ?? 'refused: not-in-status')
    })
  })

  it('has a case in every status that a rule names, and a rule for every command but the first', () => {
    expect(Object.keys(commandRules).sort()).toEqual(
      commandTypes.filter((command) => command !== 'DraftApplication').sort(),
    )
    const named = Object.values(commandRules).flatMap((rule) => rule.allowed)
    expect(statuses).toEqual(expect.arrayContaining(named))
  })
})

describe('who may act (依法履职)', () => {
  const givers: Readonly<Record<string, readonly [CaseCommandType, CaseStatus, CaseRejection['kind']][]>> = {
    stranger: [
      ['WithdrawApplication', 'submitted', 'not-applicant'],
      ['SubmitApplication', 'draft', 'not-applicant'],
      ['AcceptApplication', 'submitted', 'not-officer'],
      ['SettleDeadlines', 'submitted', 'not-system'],
      ['OrderDeadline', 'submitted', 'not-officer'],
    ],
    agentForOtherItems: [
      ['WithdrawApplication', 'submitted', 'not-authorised-for-item'],
      ['SubmitApplication', 'draft', 'not-authorised-for-item'],
      ['ResubmitApplication', 'correction-requested', 'not-authorised-for-item'],
    ],
    clerkElsewhere: [
      ['AcceptApplication', 'submitted', 'out-of-jurisdiction'],
      ['OrderDeadline', 'submitted', 'out-of-jurisdiction'],
      ['CompleteStep', 'in-review', 'out-of-jurisdiction'],
      ['ShowPersonalData', 'decided', 'out-of-jurisdiction'],
      ['SubmitApplication', 'draft', 'out-of-jurisdiction'],
    ],
    reviewer: [
      ['AcceptApplication', 'submitted', 'duty-missing'],
      ['GrantApplication', 'in-review', 'duty-missing'],
      ['RefuseApplication', 'in-review', 'duty-missing'],
      ['ApproveExtension', 'in-review', 'head-required'],
      ['VoidCase', 'in-review', 'head-required'],
      ['OrderDeadline', 'in-review', 'head-required'],
      ['DeliverResult', 'decided', 'duty-missing'],
    ],
    inspector: [['CompleteStep', 'in-review', 'duty-missing']],
    fireOfficer: [
      ['CompleteStep', 'in-review', 'out-of-jurisdiction'],
      ['GrantApplication', 'in-review', 'out-of-jurisdiction'],
    ],
  }
  const rows = Object.entries(givers).flatMap(([as, entries]) =>
    entries.map(([command, status, kind]) => ({ as: as as Who, command, status, kind })),
  )

  it.each(rows)('$as may not $command: $kind', ({ as, command, status, kind }) => {
    const answer = given(cases[status]).when(fittingCommands[command], { on: '2026-03-13', as })
    expect(answer.isRefused(kind).kind).toBe(kind)
  })

  it('an agent acts within its written authorisation', () => {
    const after = given(cases.submitted)
      .when(fittingCommands.WithdrawApplication, { on: day, as: 'agent' })
      .happens({ type: 'ApplicationWithdrawn' })
    expect(after.state).toMatchObject({ status: 'closed', reason: 'withdrawn' })
  })

  it('the clerk at whose window it was taken in acts for the applicant who stands there', () => {
    const online = [drafted(day, 'web'), submitted(day)]
    given(cases.submitted)
      .when(fittingCommands.WithdrawApplication, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationWithdrawn' })
    const answer = given(online).when(fittingCommands.WithdrawApplication, { on: day, as: 'clerk' })
    expect(answer.isRefused('not-applicant').kind).toBe('not-applicant')
  })
})
