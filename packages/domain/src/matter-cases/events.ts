import type {
  Agent,
  Applicant,
  Channel,
  CloseReason,
  Contact,
  DeliveryWay,
  DocumentKind,
  DocumentReference,
  FileReference,
  InputProblem,
  Opinion,
  OpinionEffect,
} from '../cases/index.ts'
import type { ItemDefinition } from '../catalogue/index.ts'
import type { Bilingual, Instant, PlainDate } from '../kernel/index.ts'
import type { JointClock, MatterNotice, MatterPreApproval, PlanTask } from '../matters/index.ts'
import type { Actor } from '../permissions/index.ts'
import type { MatterChanges, MatterContent } from './content.ts'

/** A task of the plan as it stood when the matter was filed. */
export interface FiledTask extends PlanTask {
  /** Of notices: what an objection brings; nobody objects to a waiting period. */
  readonly notice?: Pick<MatterNotice, 'kind' | 'onObjection' | 'basis'>
  /** Of opinions beforehand (预审批): the item that waits for it, how far it binds, and where that is laid down. */
  readonly preApproval?: Pick<MatterPreApproval, 'for' | 'effect' | 'basis'>
}

/** An item of the matter as it was filed; its case keeps the revision. */
export interface FiledItem {
  readonly item: string
  readonly name: Bilingual
  /** The kind of power; none in matters that were filed before it was kept. */
  readonly type?: ItemDefinition['type']
  readonly revision: number
  readonly digest: string
  readonly authority: { readonly id: string; readonly name: Bilingual }
  /** The answers of its own questions. */
  readonly answers: Readonly<Record<string, unknown>>
  /** The type of the licence that it results in, where it does. */
  readonly licence?: string
  /** Of items that can be decided on a promise (告知承诺制办理): the answer that chooses it, and who decides then. */
  readonly promiseWay?: FiledPromiseWay
  /** What results of earlier items bring, and of which. */
  readonly awaitedFields: readonly { readonly element: string; readonly from: string }[]
  readonly awaitedMaterials: readonly { readonly material: string; readonly from: string }[]
}

/** How an item is chosen to be decided on a promise, as its revision has it. */
export interface FiledPromiseWay {
  readonly question: string
  readonly option: string
  readonly decides: 'officer' | 'at-once'
}

/** What an item resulted in, as later items get it. */
export interface ItemResult {
  readonly licence?: {
    readonly licence: string
    readonly licenceType: string
    readonly number: string
    readonly issuer: string
    readonly validTo?: PlainDate
  }
  /** Values that the licence carries and later items await. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The sealed decision, where it is itself the material that another item demands. */
  readonly document?: FileReference
}

/** Why an item of the matter never came to a case. */
export type NotFiledReason =
  | {
      /** What it waits for did not come. */
      readonly kind: 'prerequisite'
      readonly task: string
    }
  | { readonly kind: 'withdrawn'; readonly reason: string }
  | { readonly kind: 'not-fileable'; readonly problems: readonly InputProblem[] }

/** Why a notice ended before its time without an objection: what waited for it will not come. */
export interface NeedlessReason {
  readonly kind: 'needless'
  readonly task: string
}

/** Facts of a matter that somebody filed (一件事办件). What happens to its items is recorded in their own cases. */
export type MatterEvent =
  | {
      readonly type: 'MatterDrafted'
      readonly matter: string
      readonly revision: number
      /** SHA-256 in hex of the definition. */
      readonly digest: string
      readonly name: Bilingual
      /** The organisation that leads (牵头部门), and the one at whose windows the matter is taken in. */
      readonly lead: string
      readonly window?: string
      readonly applicant: Applicant
      readonly agent?: Agent
      readonly channel: Channel
      readonly takenInAt?: string
    }
  | { readonly type: 'MatterDraftDiscarded' }
  | {
      readonly type: 'MatterFiled'
      /** 一件事编号 */
      readonly number: string
      readonly on: PlainDate
      readonly content: MatterContent
      readonly contact: Contact
      readonly delivery: DeliveryWay
      readonly statement?: string
      readonly items: readonly FiledItem[]
      readonly tasks: readonly FiledTask[]
      /** As it was told to the applicant. */
      readonly clock: JointClock
      /** The joint receipt; none in matters that were filed before there was one. */
      readonly document?: DocumentReference
    }
  | {
      readonly type: 'MatterItemFiled'
      readonly item: string
      readonly caseId: string
      readonly number: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'MatterItemEnded'
      readonly item: string
      readonly caseId: string
      readonly outcome: 'granted' | 'refused' | 'closed'
      /** Of `closed`: why the case was closed. */
      readonly closeReason?: CloseReason
      readonly result?: ItemResult
      /** Of a grant that rests on promises: the last day on which they are verified. */
      readonly verifiedBy?: PlainDate
      readonly on: PlainDate
    }
  | {
      /** What was granted on a promise was revoked (撤销), so that it is there no more for what rests on it. */
      readonly type: 'MatterItemRevoked'
      readonly item: string
      readonly caseId: string
      readonly reason: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'MatterItemNotFiled'
      readonly item: string
      readonly because: NotFiledReason
      readonly on: PlainDate
    }
  | {
      readonly type: 'MatterItemsWithdrawn'
      readonly items: readonly string[]
      readonly reason: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'MatterNoticePublished'
      readonly task: string
      readonly on: PlainDate
      /** The last day on which anybody may object. */
      readonly until: PlainDate
    }
  | {
      readonly type: 'ObjectionRaised'
      readonly task: string
      /** Counts from 1 within the notice. */
      readonly objection: number
      readonly by: string
      /** How the answer reaches whoever objected at a window; an account is told by the platform. */
      readonly contact?: string
      readonly text: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'ObjectionAnswered'
      readonly task: string
      readonly objection: number
      readonly upheld: boolean
      readonly text: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'MatterNoticeEnded'
      readonly task: string
      readonly outcome: 'passed' | 'stopped'
      /** A task that waited for the notice and will not come, as none does that waited; none where it was objected to. */
      readonly because?: string
      readonly on: PlainDate
    }
  /** A notice that will not be published, because what comes before it did not come. */
  | {
      readonly type: 'MatterNoticeCancelled'
      readonly task: string
      readonly because: string
      readonly on: PlainDate
    }
  /** An authority owes its opinion beforehand (预审批) from now on. */
  | {
      readonly type: 'PreApprovalRequested'
      readonly task: string
      readonly on: PlainDate
      readonly due: PlainDate
    }
  | (Opinion & {
      readonly type: 'PreApprovalGiven'
      readonly task: string
      readonly effect: OpinionEffect
    })
  /** The applicant goes on in spite of an unfavourable opinion that only advises. */
  | { readonly type: 'PreApprovalContinued'; readonly task: string; readonly on: PlainDate }
  | {
      /** What waits for the opinion goes on (passed), or does not. */
      readonly type: 'PreApprovalEnded'
      readonly task: string
      readonly outcome: 'passed' | 'stopped'
      /** The task that will not come, so that the opinion is of no use. */
      readonly because?: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'JointCorrectionRequested'
      /** Counts from 1. */
      readonly round: number
      readonly items: readonly { readonly item: string; readonly caseId: string; readonly due: PlainDate }[]
      /** The earliest of the last days of its items. */
      readonly due: PlainDate
      readonly on: PlainDate
      /** All points of all items in one paper; each item has its own notice too. */
      readonly document?: DocumentReference
    }
  | {
      readonly type: 'JointCorrectionAnswered'
      readonly rounds: readonly number[]
      readonly changes: MatterChanges
      readonly on: PlainDate
    }
  | { readonly type: 'MatterEnded'; readonly on: PlainDate }
  /** A paper of the matter was made out and sealed: its file is part of the record from now on. */
  | {
      readonly type: 'DocumentProduced'
      readonly kind: DocumentKind
      readonly number: string
      /** SHA-256 of the sealed PDF in hex. */
      readonly digest: string
      readonly size: number
    }

export type MatterEventType = MatterEvent['type']

/** An event of a matter as it stands in the record. */
export interface RecordedMatterEvent {
  /** Counts from 1 within the matter. */
  readonly sequence: number
  readonly actor: Actor
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly event: MatterEvent
}
