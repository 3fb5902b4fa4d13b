import { type Bilingual, type Instant, type PlainDate, canonicalJson } from '../kernel/index.ts'

/** What the two sides agree on. */
export interface HandoverTerms {
  /** Organisations by id. */
  readonly from: string
  readonly to: string
  readonly items: readonly string[]
  /** The document that orders it, with its number: 明政办发〔2026〕12号. */
  readonly basis: string
  /** The day from whose first moment on the receiving side acts. */
  readonly effectiveOn: PlainDate
  /** Case files, registers and archives that change hands (案卷档案). */
  readonly files: string
  /** Blank and issued certificates, registers of licences (证照). */
  readonly licences: string
  /** Seals that are handed in, kept or made (印章). */
  readonly seals: string
  readonly remarks?: string
  /** The handover that this one takes back (回转). */
  readonly returns?: string
}

export type HandoverSide = 'from' | 'to'

/** Signed by the head of a side, over the digest of the terms as they stood. */
export interface HandoverSignature {
  readonly side: HandoverSide
  readonly account: string
  readonly name: string
  readonly organisation: string
  readonly at: Instant
  /** SHA-256 in hex over `writeTerms`. */
  readonly digest: string
}

export type HandoverStatus = 'draft' | 'half-signed' | 'signed' | 'carried-out' | 'cancelled'

export interface Handover {
  readonly handover: string
  /** 交接备忘录编号 */
  readonly number: string
  readonly status: HandoverStatus
  readonly terms: HandoverTerms
  readonly preparedBy: string
  readonly signatures: readonly HandoverSignature[]
}

export const handoverStatusNames: Readonly<Record<HandoverStatus, Bilingual>> = {
  draft: { zh: '拟定中', en: 'being drawn up' },
  'half-signed': { zh: '一方已签署', en: 'signed by one side' },
  signed: { zh: '双方已签署，待生效', en: 'signed by both, to take effect' },
  'carried-out': { zh: '已划转', en: 'carried out' },
  cancelled: { zh: '已撤销', en: 'cancelled' },
}

/** The text that a signature covers; a changed word makes another digest. */
export function writeTerms(number: string, terms: HandoverTerms): string {
  return canonicalJson({ number, ...terms })
}
