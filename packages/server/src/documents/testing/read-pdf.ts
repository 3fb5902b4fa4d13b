import { inflateSync } from 'node:zlib'

/**
 * Reads back the words of a PDF that Typst made, page by page, so that tests see what is printed without any other
 * program. Words come in the order of the page's drawing, without spaces between them.
 */
export function readPages(pdf: Uint8Array): readonly string[] {
  const source = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(match[1] ?? '', match[2] ?? '')
  }
  const fonts = new Map<string, ReadonlyMap<number, string>>()
  const readFont = (reference: string): ReadonlyMap<number, string> => {
    const known = fonts.get(reference)
    if (known) return known
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(reference) ?? '')?.[1] ?? ''
    const characters = readCharacterMap(readStream(objects.get(table) ?? ''))
    fonts.set(reference, characters)
    return characters
  }
  const kids = /\/Type \/Pages[\s\S]*?\/Kids \[([^\]]*)\]/.exec(source)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map((kid) => {
    const page = objects.get(kid[1] ?? '') ?? ''
    const named = new Map<string | undefined, ReadonlyMap<number, string>>(
      [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map((font) => [font[1], readFont(font[2] ?? '')] as const),
    )
    const content = readStream(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '')
    let words = ''
    for (const block of content.matchAll(/\bBT\n[\s\S]*?\nET\b/g)) {
      const font = named.get(/\/(f\d+) [\d.]+ Tf/.exec(block[0])?.[1])
      for (const bytes of readStrings(block[0])) words += readGlyphs(bytes, font)
    }
    return words
  })
}

function readStream(object: string): string {
  const start = object.indexOf('stream\n')
  if (start < 0) return ''
  const body = Buffer.from(object.slice(start + 7, object.lastIndexOf('\nendstream')), 'latin1')
  return object.slice(0, start).includes('/FlateDecode')
    ? inflateSync(body).toString('latin1')
    : body.toString('latin1')
}

function readCharacterMap(table: string): ReadonlyMap<number, string> {
  return new Map(
    [...table.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\n/g)].map((line) => [
      Number.parseInt(line[1] ?? '', 16),
      Buffer.from(line[2] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  )
}

function readGlyphs(bytes: string, font: ReadonlyMap<number, string> | undefined): string {
  let words = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    words += font?.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? ''
  }
  return words
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Strings in parentheses, which may hold others in balance, and in hexadecimal. */
function readStrings(block: string): string[] {
  const strings: string[] = []
  let depth = 0
  let current = ''
  for (const token of block.matchAll(/\\([0-7]{1,3}|[\s\S])|<([0-9A-F]+)>|[\s\S]/g)) {
    const [text, escaped, hexadecimal] = token
    if (depth === 0) {
      if (hexadecimal !== undefined) strings.push(Buffer.from(hexadecimal, 'hex').toString('latin1'))
      else if (text === '(') depth = 1
    } else if (escaped !== undefined) {
      current += unescape(escaped)
    } else {
      depth += text === '(' ? 1 : text === ')' ? -1 : 0
      if (depth > 0) current += text
      else {
        strings.push(current)
        current = ''
      }
    }
  }
  return strings
}

function unescape(code: string): string {
  return /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code)
}
