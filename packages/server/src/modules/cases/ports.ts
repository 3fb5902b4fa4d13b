import type { Actor, Applicant, Bilingual, FileReference, Instant } from '@tongban/domain'
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
    readonly now: Instant
  }): Promise<
    Applicant | { readonly refused: readonly { field: string; code: string; message: Bilingual }[] }
  >
  /** Name of an officer's account, where it may hold this duty. */
  findOfficer(
    account: string,
  ): Promise<{ readonly name: string; readonly duties: readonly string[] } | undefined>
}

/** Files by their digest: kept by the HTTP layer's file store. */
export interface CaseFiles {
  /** The caller's own uploads among these ids. */
  findUploads(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, FileReference>>
  open(digest: string): Promise<Readable | undefined>
}

/** Sealed documents: rendered on first need, kept by digest, recorded on the case. */
export interface CaseDocuments {
  /** The PDF of the document that the act made out; undefined where the act made none. */
  getDocument(
    caseId: string,
    sequence: number,
  ): Promise<{ readonly pdf: Uint8Array; readonly name: string } | undefined>
}
