import type { Bilingual, PlainDate } from '../kernel/index.ts'

/** The applicant (申请人), as stated in the case; the identifier itself stays in the register of subjects. */
export interface Applicant {
  readonly subject: string
  readonly kind: 'person' | 'enterprise'
  readonly name: string
  readonly identifierKind: 'resident-id' | 'uscc'
  readonly identifier: string
  /** The legal representative (法定代表人) as registered, where the form asks for it again. */
  readonly representative?: string
  readonly nameDiffers?: NameDifference
}

/**
 * The platform knows the number by another name, and the clerk took the one that the document shows: a company was
 * renamed, a person has a new name, and the register follows later.
 */
export interface NameDifference {
  readonly registered: string
  /** What the clerk saw that proves the new name. */
  readonly reason: string
}

/**
 * The matter (一件事) with which a case was filed: it begins when what it waits for is there, its corrections go out
 * together with those of its siblings, and people hear what its end means for the others.
 */
export interface MatterLink {
  /** Id of the matter case (母件). */
  readonly matterCase: string
  /** 一件事编号 */
  readonly number: string
  readonly name: Bilingual
  /** Items of the matter that are not filed unless this one is granted. */
  readonly waitedForBy: readonly { readonly item: string; readonly name: Bilingual }[]
  /** What the authority said of it beforehand (预审批), oldest first; absent where it said nothing. */
  readonly opinions?: readonly PriorOpinion[]
}

/** Who acts for the applicant (代理人), with the written authorisation. */
export interface Agent {
  readonly subject: string
  readonly name: string
  readonly as: 'legal-representative' | 'agent'
  readonly authorisation?: string
  /** The written authorisation (授权委托书) as the window copied it, or that it lies with the papers of the case. */
  readonly authorisationFile?: FileReference
  readonly authorisationOnPaper?: boolean
  readonly nameDiffers?: NameDifference
}

export interface Contact {
  readonly name: string
  readonly phone: string
  readonly address?: string
}

/** Ways in (申请方式): GB/T 39046 handling forms. */
export type Channel = 'window' | 'web' | 'mobile' | 'post'

/** How the result reaches the applicant (送达方式). */
export type DeliveryWay = 'window' | 'post' | 'electronic'

/** A file kept by its digest. */
export interface FileReference {
  /** SHA-256 in hex. */
  readonly digest: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
}

/** What of a material was handed over at a window or by post (纸质材料). */
export interface PaperMaterial {
  /** Originals that the authority keeps. */
  readonly originals: number
  /** Copies that it keeps. */
  readonly copies: number
  /** The clerk compared with the original, which went back (原件核验后退还). */
  readonly originalSeen: boolean
}

/**
 * What stands in the place of a material that is not handed in: the promise to supply it later (容缺), a promise as to
 * the matter itself (告知承诺), a licence that the applicant holds (免提交), or the authorisation with which the agent
 * applied. Promises are kept word for word.
 */
export type Substitute =
  | { readonly by: 'authorisation' }
  | { readonly by: 'later'; readonly promise: string }
  | { readonly by: 'commitment'; readonly promise: string }
  | {
      readonly by: 'licence'
      readonly licence: string
      readonly licenceType: string
      readonly number: string
      readonly issuer: string
      readonly validTo?: PlainDate
    }

/** What stands in the application (申请书): answers to the questions, form values, files and papers by material. */
export interface ApplicationContent {
  readonly answers: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly FileReference[]>>
  /** Only a clerk who holds the papers can say so; what applicants send on line leaves them as they are. */
  readonly papers?: Readonly<Record<string, PaperMaterial>>
  /** By material; where the material itself was handed in, nothing stands in its place. */
  readonly substitutes?: Readonly<Record<string, Substitute>>
  /** The promise on which the whole item is to be decided (告知承诺制办理), word for word as it was signed. */
  readonly promise?: string
}

/**
 * The documents that the law wants in writing, stamped and dated (行政许可法 第三十二条、第三十八条), by their kind;
 * the order is that of a case's life. The last are of a matter (一件事) as a whole.
 */
export const documentKinds = [
  'receipt', // 收件凭证
  'correction-notice', // 补正材料一次性告知书
  'acceptance-notice', // 受理通知书
  'acceptance-refusal', // 不予受理决定书
  'special-procedure-notice', // 特别程序告知书
  'opinion-request', // 并联审查征求意见函
  'inspection-notice', // 联合勘验（验收）通知书
  'inspection-record', // 联合勘验（验收）笔录
  'remote-inspection-record', // 远程勘验记录
  'extension-notice', // 延期告知书
  'grant-decision', // 准予行政许可决定书
  'refusal-decision', // 不予行政许可决定书
  'delivery-receipt', // 送达回证
  'termination-notice', // 终止（撤回）通知书
  'clerical-correction', // 更正通知书
  'supply-notice', // 容缺材料补正告知书
  'mending-order', // 责令限期整改通知书
  'revocation-notice', // 拟撤销行政许可事先告知书
  'revocation-decision', // 撤销行政许可决定书
  'matter-receipt', // 一件事收件凭证
  'joint-correction-notice', // 一件事补正材料一次性告知书
  'pre-approval-opinion', // 预审意见书
] as const

export type DocumentKind = (typeof documentKinds)[number]

/** The number and day under which a document was made out. */
export interface DocumentReference {
  readonly kind: DocumentKind
  /** 文号, for example 明湖审批受〔2026〕00012号. */
  readonly number: string
  readonly date: PlainDate
}

/** What an authority thinks of an application before the formal act (预审意见). */
export const opinionOutcomes = ['favourable', 'conditional', 'unfavourable'] as const
export type OpinionOutcome = (typeof opinionOutcomes)[number]

/** The opinion as it was given. */
export interface Opinion {
  readonly outcome: OpinionOutcome
  readonly reason: string
  /** What must be so for the formal act; of a conditional opinion alone. */
  readonly conditions: readonly string[]
  readonly basis: readonly string[]
  /** Materials that were looked at. */
  readonly examined: readonly string[]
  readonly on: PlainDate
  readonly document: DocumentReference
}

/** binding: the formal act follows it unless facts or law have changed; advisory: advice. */
export type OpinionEffect = 'binding' | 'advisory'

/** An opinion that this authority gave beforehand on the very application that is now decided (预审批). */
export interface PriorOpinion extends Opinion {
  readonly effect: OpinionEffect
  /** The item for which it was given, which is granted by now. */
  readonly for: { readonly item: string; readonly name: Bilingual }
  /** Place of the act in the chain of the matter; its document lies there. */
  readonly sequence: number
}

/** Who owes, or to whom: the applicant of the case, or an organisation. */
export type Party =
  | { readonly kind: 'applicant'; readonly subject: string }
  | { readonly kind: 'organisation'; readonly organisation: string }
