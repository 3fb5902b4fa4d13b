import { createHash } from 'node:crypto'
import type { DocumentKind, FileReference } from '@tongban/domain'

/**
 * What differs between the cases of one template stands in it as a mark that nothing else in a case can be; each case
 * puts its own value in the mark's place. Where the rules check a value, the mark is one that passes.
 */
export const tokens = {
  case: 'ca5a5a5a-0000-4000-8000-5a5a5a5a5a5a',
  subject: '5a5a5a5a-0000-4000-8000-5a5a5a5a5a5a',
  account: 'ac5a5a5a-0000-4000-8000-5a5a5a5a5a5a',
  licence: '1c5a5a5a-0000-4000-8000-5a5a5a5a5a5a',
  name: '〈申请人〉',
  number: '〈办件编号〉',
  licenceNumber: '〈证号〉',
  licenceIdentifier: '〈证照标识〉',
  /** Of the last day and sequence that the generator's people do not reach. */
  residentId: '110000193912319997',
  uscc: '91990199MB999999XQ',
  phone: '19899999998',
} as const

/** Stands for the number of a document; `place` keeps the documents of one case apart. */
export function writeDocumentToken(kind: DocumentKind, year: number, place: number): string {
  return `〈文号:${kind}:${year}:${place}〉`
}

/** Kind and year that a document's mark speaks of. */
export function readDocumentToken(text: string): { kind: DocumentKind; year: number } | undefined {
  const [, kind, year] = /^〈文号:([a-z-]+):(\d{4}):\d+〉$/.exec(text) ?? []
  return kind === undefined ? undefined : { kind: kind as DocumentKind, year: Number(year) }
}

/** The one file that every scan and every document of the generated cases is: a page that says so. */
export const sampleFile: Buffer = Buffer.from(
  `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 62>> stream
BT /F 18 Tf 72 770 Td (Sample file of the growth bench) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF
`,
  'latin1',
)

export const sampleDigest = createHash('sha256').update(sampleFile).digest('hex')

export const sampleScan: FileReference = {
  digest: sampleDigest,
  name: '申请材料.pdf',
  mediaType: 'application/pdf',
  size: sampleFile.byteLength,
}
