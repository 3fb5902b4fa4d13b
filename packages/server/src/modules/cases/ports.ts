import type {
  Actor,
  Applicant,
  Bilingual,
  Calendar,
  CaseState,
  FileReference,
  Instant,
  ItemRevision,
  PlainDate,
  RecordedEvent,
} from '@tongban/domain'
import type { Readable } from 'node:stream'

/** Who deals with the state: kept by the accounts module. */
export interface SubjectDirectory {
  findSubject(subject: string): Promise<(Applicant & { readonly phone?: string }) | undefined>
  /** For the applicant who stands at the window; a known identifier finds the known subject. */
  getOrCreateSubject(described: {
    readonly kind: 'person' | 'enterprise'
    readonly name: string
    readonly identifier: string
    readonly phone?: string
    /** What proves the name of the document, where the number is known by another one; without it that is refused. */
    readonly nameReason?: string | undefined
    readonly now: Instant
  }): Promise<
    Applicant | { readonly refused: readonly { field: string; code: string; message: Bilingual }[] }
  >
  /** An officer by its account, with the duties and the coverage of its post on that day. */
  findOfficer(
    account: string,
    today: PlainDate,
  ): Promise<
    | { readonly name: string; readonly duties: readonly string[]; readonly jurisdiction: readonly string[] }
    | undefined
  >
}

/** Licences of the platform's own library that an applicant may use in the place of a material (免提交). */
export interface HeldLicences {
  /** Undefined where there is none of that id, it is another's, or it is not in force on that day. */
  findHeld(
    holder: string,
    licence: string,
    today: PlainDate,
  ): Promise<
    | {
        readonly licenceType: string
        readonly number: string
        readonly issuer: string
        readonly validTo?: PlainDate
      }
    | undefined
  >
}

/** Files by their digest: kept by the HTTP layer's file store. */
export interface CaseFiles {
  /** The caller's own uploads among these ids. */
  findUploads(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, FileReference>>
  /** When the platform first had each of the caller's own uploads. */
  findReceipts(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Instant>>
  open(digest: string): Promise<Readable | undefined>
}

/** Sealed documents: rendered on first need, kept by digest, recorded on the case. */
export interface CaseDocuments {
  /** The PDF of the document that the act made out; undefined where the act made none. */
  getDocument(
    caseId: string,
    sequence: number,
  ): Promise<{ readonly pdf: Uint8Array; readonly name: string } | undefined>
  /** The PDF that an act would make out, marked as a preview; nothing is kept. The act must be one with a document. */
  previewDocument(act: PreviewedAct): Promise<{ readonly pdf: Uint8Array; readonly name: string }>
}

/** An act as it would stand on record, and the case before and after it. */
export interface PreviewedAct {
  readonly state: CaseState
  readonly before: CaseState
  readonly recorded: RecordedEvent
  readonly revision: ItemRevision
  readonly calendar: Calendar
}
