import type { Bilingual, Instant, PlainDate } from '../kernel/index.ts'
import type { AcceptanceRefusalGround, CheckResult, CorrectionPoint, TerminationGround } from './events.ts'
import type { ClockDues } from './clock-dues.ts'
import type { GreenChannelCommand } from './green-channel-events.ts'
import type {
  Agent,
  Applicant,
  ApplicationContent,
  Channel,
  Contact,
  DeliveryWay,
  FileReference,
  MatterLink,
  PaperMaterial,
} from './parties.ts'
import type { InstantCommand } from './instant/instant-commands.ts'
import type { JointCommand } from './joint/joint-commands.ts'
import type { RemoteCommand } from './remote/remote-commands.ts'
import type { Departure } from './departure.ts'
import type { PromiseCommand } from './promises/promise-commands.ts'

/** What people and the platform may ask of a case. Imperative; the answer is a list of events or a rejection. */
export type CaseCommand =
  | InstantCommand
  | GreenChannelCommand
  | PromiseCommand
  | JointCommand
  | RemoteCommand
  | {
      readonly type: 'DraftApplication'
      readonly applicant: Applicant
      readonly agent?: Agent
      readonly channel: Channel
      readonly takenInAt?: string
      /** Only the matter itself files its items; what it may file was settled there. */
      readonly matter?: MatterLink
    }
  | { readonly type: 'DiscardDraft' }
  | {
      readonly type: 'RequestPreExamination'
      readonly content: ApplicationContent
      readonly contact: Contact
    }
  | {
      readonly type: 'PreExamineApplication'
      readonly outcome: 'ready' | 'amend'
      readonly opinion: string
      readonly points: readonly CorrectionPoint[]
    }
  | {
      readonly type: 'SubmitApplication'
      readonly content: ApplicationContent
      readonly contact: Contact
      readonly delivery: DeliveryWay
      /** What the applicant signed, word for word (申请人声明). */
      readonly statement?: string | undefined
    }
  | { readonly type: 'ReceiveApplication' }
  | { readonly type: 'RequestCorrection'; readonly points: readonly CorrectionPoint[] }
  /** The notices of a matter go out together (一次性告知). */
  | { readonly type: 'ReleaseCorrection' }
  | {
      readonly type: 'ResubmitApplication'
      readonly content: ApplicationContent
      /** The answer came with that to the siblings of the case, in its matter. */
      readonly jointly?: true
    }
  | {
      readonly type: 'AcceptApplication'
      /** Promises that the applicant signed on paper at the window, for materials that may follow later, by material. */
      readonly signed?: Readonly<Record<string, string>>
    }
  | {
      readonly type: 'SupplyMaterial'
      readonly material: string
      readonly files: readonly FileReference[]
      readonly paper?: PaperMaterial | undefined
    }
  | {
      readonly type: 'ExamineSuppliedMaterial'
      readonly material: string
      readonly outcome: 'in-order' | 'not-in-order'
      readonly reason?: string | undefined
    }
  | {
      readonly type: 'RefuseAcceptance'
      readonly ground: AcceptanceRefusalGround
      readonly reason: string
      readonly basis?: string
      readonly competentAuthority?: string
    }
  | {
      readonly type: 'AssignStep'
      readonly step: string
      readonly officer: string
      readonly officerName: string
      /** Why it is handed over; needed from an officer who gives away a step of its own. */
      readonly reason?: string
    }
  | {
      readonly type: 'CompleteStep'
      readonly step: string
      readonly outcome: 'pass' | 'fail'
      readonly opinion: string
      readonly checks: readonly CheckResult[]
      /** Names of all the officers who took part, the one who writes included. */
      readonly people: readonly string[]
      readonly attachments: readonly FileReference[]
      /** Of materials to a page of which the answers point: pages of the longest file; absent where nobody can count. */
      readonly pages?: Readonly<Record<string, number>>
    }
  | { readonly type: 'ReopenStep'; readonly step: string; readonly reason: string }
  | {
      readonly type: 'StartSpecialProcedure'
      readonly kind: string
      readonly reason: string
      /** Working days, at most what the item allows. */
      readonly days: number
    }
  | {
      readonly type: 'EndSpecialProcedure'
      readonly procedure: number
      readonly result: string
      readonly attachments: readonly FileReference[]
    }
  | { readonly type: 'RequestExtension'; readonly days: number; readonly reason: string }
  | { readonly type: 'ApproveExtension' }
  | { readonly type: 'DeclineExtension'; readonly reason: string }
  | {
      readonly type: 'OrderDeadline'
      /** The moment by which the procedure is to have ended. */
      readonly due: Instant
      readonly reason: string
    }
  | {
      readonly type: 'GrantApplication'
      readonly opinion: string
      readonly conditions: readonly string[]
      readonly validTo?: PlainDate
    }
  | {
      readonly type: 'RefuseApplication'
      readonly reason: string
      readonly basis: readonly string[]
      /** Owed where a binding opinion given beforehand was favourable (预审批). */
      readonly departure?: Departure | undefined
    }
  | {
      readonly type: 'IssueLicence'
      readonly licence: string
      readonly number: string
      readonly identifier: string
      /** Values that the authority itself gives, for licence fields that the form does not ask: 统一社会信用代码. */
      readonly assigned: Readonly<Record<string, unknown>>
    }
  | {
      readonly type: 'DeliverResult'
      readonly way: DeliveryWay
      readonly recipient: string
      readonly consignment?: string
    }
  | { readonly type: 'WithdrawApplication'; readonly reason: string }
  | {
      readonly type: 'TerminateProcedure'
      readonly ground: TerminationGround
      readonly reason: string
      /** The provision by which it ends; needed where it cannot go on for objective reasons, which no article names for all. */
      readonly basis?: string | undefined
    }
  | { readonly type: 'VoidCase'; readonly reason: string }
  | {
      readonly type: 'CorrectClericalError'
      readonly element: string
      readonly to: unknown
      readonly reason: string
    }
  | { readonly type: 'MoveToRevision'; readonly to: number; readonly reason: string }
  | {
      readonly type: 'TransferCase'
      /** The authority that takes over the item. */
      readonly authority: string
      readonly names: { readonly previous: Bilingual; readonly authority: Bilingual }
      readonly handover: string
      readonly number: string
    }
  | {
      readonly type: 'RecomputeClock'
      readonly reason: string
      /** The last days as they were told so far. */
      readonly former: ClockDues
    }
  | { readonly type: 'ShowPersonalData'; readonly fields: readonly string[]; readonly reason: string }
  | { readonly type: 'SettleDeadlines' }
  | {
      readonly type: 'RecordDocument'
      readonly number: string
      readonly digest: string
      readonly size: number
    }

export type CaseCommandType = CaseCommand['type']
