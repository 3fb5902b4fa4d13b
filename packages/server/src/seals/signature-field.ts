import { DEFAULT_BYTE_RANGE_PLACEHOLDER } from '@signpdf/utils'

/**
 * Adds an empty signature field to a PDF as an incremental update, ready for @signpdf/signpdf to fill in. Its own
 * placeholder module writes strings as ASCII only, and the names here are Chinese; so this module writes them itself.
 * It reads PDFs of the plain form that Typst writes: a cross-reference table, no object streams.
 */
export interface SignatureField {
  readonly signerName: string
  readonly reason: string
  readonly location: string
  readonly signedAt: Date
}

/** Bytes reserved for the signature; one with two certificates takes about 1,500. */
const reservedBytes = 4096

/** @throws Error when the file is no PDF of the plain form */
export function addSignatureField(pdf: Uint8Array, field: SignatureField): Buffer {
  const source = Buffer.from(pdf).toString('latin1')
  const { offsets, trailer, tableOffset } = readTable(source)
  const rootNumber = referenceIn(trailer, 'Root')
  const root = readObject(source, offsets, rootNumber)
  if (root.includes('/AcroForm')) throw new Error('the PDF has a form already')
  const pageNumber = findLastPage(source, offsets, referenceIn(root, 'Pages'))
  const page = readObject(source, offsets, pageNumber)
  const next = Number(/\/Size\s+(\d+)/.exec(trailer)?.[1])
  if (!Number.isInteger(next)) throw new Error('the PDF does not say how many objects it has')
  const [signature, widget, form] = [next, next + 1, next + 2]

  const objects = new Map<number, string>([
    [rootNumber, addEntry(root, `/AcroForm ${form} 0 R`)],
    [pageNumber, addAnnotation(page, widget)],
    [signature, writeSignature(field)],
    [
      widget,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /F 132 /T (Seal1) /V ${signature} 0 R /P ${pageNumber} 0 R >>`,
    ],
    // 3: signatures exist, and the file may only be appended to.
    [form, `<< /Fields [${widget} 0 R] /SigFlags 3 >>`],
  ])
  let body = source.endsWith('\n') ? source : `${source}\n`
  const entries: string[] = []
  for (const [number, content] of objects) {
    entries.push(`${number} 1\n${String(body.length).padStart(10, '0')} 00000 n \n`)
    body += `${number} 0 obj\n${content}\nendobj\n`
  }
  const kept = /\/Info\s+\d+\s+\d+\s+R/.exec(trailer)?.[0] ?? ''
  const identifier = /\/ID\s*\[[^\]]*\]/.exec(trailer)?.[0] ?? ''
  const start = body.length
  body += `xref\n${entries.join('')}trailer\n<< /Size ${next + 3} /Root ${rootNumber} 0 R ${kept} ${identifier} /Prev ${tableOffset} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}

function readTable(source: string): {
  offsets: ReadonlyMap<number, number>
  trailer: string
  tableOffset: number
} {
  const tableOffset = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1])
  if (!Number.isInteger(tableOffset) || !source.startsWith('xref', tableOffset)) {
    throw new Error('the PDF has no plain cross-reference table')
  }
  const trailerAt = source.indexOf('trailer', tableOffset)
  const trailer = source.slice(trailerAt, source.lastIndexOf('startxref'))
  if (trailerAt < 0 || trailer.includes('/Prev') || trailer.includes('/Encrypt')) {
    throw new Error('the PDF was updated or encrypted before it was to be sealed')
  }
  const offsets = new Map<number, number>()
  let number = 0
  for (const line of source.slice(tableOffset + 4, trailerAt).split(/[\r\n]+/)) {
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line)
    if (entry) {
      if (entry[2] === 'n') offsets.set(number, Number(entry[1]))
      number += 1
    } else {
      const section = /^(\d+) \d+\s*$/.exec(line)
      if (section) number = Number(section[1])
    }
  }
  return { offsets, trailer, tableOffset }
}

function readObject(source: string, offsets: ReadonlyMap<number, number>, number: number): string {
  const offset = offsets.get(number)
  if (offset === undefined) throw new Error(`the PDF lacks its object ${number}`)
  const text = source.slice(offset, source.indexOf('endobj', offset))
  return text.slice(text.indexOf('<<'), text.lastIndexOf('>>') + 2)
}

function referenceIn(dictionary: string, key: string): number {
  const number = Number(new RegExp(`/${key}\\s+(\\d+)\\s+\\d+\\s+R`).exec(dictionary)?.[1])
  if (!Number.isInteger(number)) throw new Error(`the PDF lacks its entry ${key}`)
  return number
}

/** Where the seal is printed, so that a reader's list of signatures leads there. */
function findLastPage(source: string, offsets: ReadonlyMap<number, number>, pages: number): number {
  let number = pages
  for (let depth = 0; depth < 20; depth += 1) {
    const dictionary = readObject(source, offsets, number)
    if (!/\/Type\s*\/Pages\b/.test(dictionary)) return number
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(dictionary)?.[1] ?? ''
    const last = [...kids.matchAll(/(\d+)\s+\d+\s+R/g)].at(-1)?.[1]
    if (last === undefined) throw new Error('the PDF has no pages')
    number = Number(last)
  }
  throw new Error('the PDF has its pages too deep')
}

function addEntry(dictionary: string, entry: string): string {
  return `${dictionary.slice(0, -2)} ${entry}\n>>`
}

function addAnnotation(page: string, widget: number): string {
  return /\/Annots\s*\[/.test(page)
    ? page.replace(/\/Annots\s*\[/, (start) => `${start}${widget} 0 R `)
    : addEntry(page, `/Annots [${widget} 0 R]`)
}

function writeSignature(field: SignatureField): string {
  const mark = `/${DEFAULT_BYTE_RANGE_PLACEHOLDER}`
  return [
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `/ByteRange [0 ${mark} ${mark} ${mark}]`,
    `/Contents <${'00'.repeat(reservedBytes)}>`,
    `/Name ${writeText(field.signerName)} /Reason ${writeText(field.reason)}`,
    `/Location ${writeText(field.location)} /M (${writeDate(field.signedAt)}) >>`,
  ].join('\n')
}

/** UTF-16 in hexadecimal: no character can end the string or begin an object. */
function writeText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

function writeDate(moment: Date): string {
  return `D:${moment.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`
}
