import { inflateSync } from 'node:zlib'

/** Beyond this an object stream is not unpacked: the tree of the pages of no real document is so long. */
const unpackedBytesMaximum = 20_000_000

/**
 * The number of pages of a file, for the page to which a reviewer points.
 * @returns undefined where it cannot be told: for kinds without pages, and for a PDF whose structure is hidden
 */
export function countPages(mediaType: string, content: Buffer): number | undefined {
  if (mediaType.startsWith('image/')) return 1
  return mediaType === 'application/pdf' ? countPdfPages(content) : undefined
}

/**
 * The root of the page tree has the count of all pages (ISO 32000-1, 7.7.3.2). A file that was changed may hold the tree
 * several times; the longest is taken, so that no page that is there is refused.
 */
function countPdfPages(pdf: Buffer): number | undefined {
  const source = pdf.toString('latin1')
  const counts = [source, ...unpackObjectStreams(pdf, source)].flatMap((text) =>
    [...text.matchAll(/\/Type\s*\/Pages\b/g)].flatMap(({ index }) => {
      const count = /\/Count\s+(\d+)(?!\s+\d+\s+R)/.exec(readDictionary(text, index))?.[1]
      return count === undefined ? [] : [Number(count)]
    }),
  )
  const most = Math.max(0, ...counts)
  return most > 0 ? most : undefined
}

function unpackObjectStreams(pdf: Buffer, source: string): string[] {
  return [...source.matchAll(/\/Type\s*\/ObjStm\b/g)].flatMap(({ index }) => {
    const start = source.indexOf('stream', index)
    const begin = start < 0 ? -1 : source.indexOf('\n', start) + 1
    const end = begin < 1 ? -1 : source.indexOf('endstream', begin)
    if (end < 0) return []
    try {
      const maxOutputLength = unpackedBytesMaximum
      return [inflateSync(pdf.subarray(begin, end), { maxOutputLength }).toString('latin1')]
    } catch {
      // Encrypted or packed in another way: its pages cannot be counted.
      return []
    }
  })
}

/** How far around a place its dictionary is looked for, in characters. */
const dictionaryCharactersMaximum = 1_000_000

/** The dictionary around a place: from its own << to its own >>. */
function readDictionary(text: string, at: number): string {
  let [from, depth] = [at, 0]
  while (from >= 2 && at - from < dictionaryCharactersMaximum) {
    const mark = text.slice(from - 2, from)
    if (mark === '<<' && depth === 0) break
    if (mark === '<<') depth -= 1
    if (mark === '>>') depth += 1
    from -= mark === '<<' || mark === '>>' ? 2 : 1
  }
  let to = at
  depth = 0
  while (to < text.length && to - at < dictionaryCharactersMaximum) {
    const mark = text.slice(to, to + 2)
    if (mark === '>>' && depth === 0) break
    if (mark === '>>') depth -= 1
    if (mark === '<<') depth += 1
    to += mark === '<<' || mark === '>>' ? 2 : 1
  }
  return text.slice(from, to)
}
