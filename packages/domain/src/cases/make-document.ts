import type { PlainDate } from '../kernel/index.ts'
import type { CaseFactsAtHand } from './facts.ts'
import type { DocumentKind, DocumentReference } from './parties.ts'

/** A document under the next number of its kind. */
export function makeDocument(facts: CaseFactsAtHand, kind: DocumentKind, date: PlainDate): DocumentReference {
  return { kind, number: facts.takeDocumentNumber(kind), date }
}
