import { LineCounter, type Node, type ParsedNode, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { type Bilingual, type Place, type Result, fail, succeed } from '@tongban/domain'

export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
}

/** What is wrong with a definition file, and where. */
export interface FileProblem extends Position {
  /** Relative to the folder that was read. */
  readonly file: string
  /** Stable, for programs. */
  readonly code: FileProblemCode
  /** What is wrong and how to mend it. */
  readonly message: Bilingual
  /** Where it stands in the definition, where it is there that something is wrong. */
  readonly place?: Place
}

export type FileProblemCode =
  | 'folder-unreadable'
  | 'file-unreadable'
  | 'file-too-large'
  | 'too-many-files'
  | 'not-utf-8'
  | 'yaml-syntax'
  | 'too-many-aliases'
  | 'unusable-value'
  | 'unknown-kind'
  | 'schema'
  | 'duplicate'
  | 'calendar'
  | 'unknown-reference'

/** A YAML text as a value that remembers where everything stands. */
export interface YamlSource {
  readonly file: string
  /** As people wrote it, with its comments. */
  readonly text: string
  readonly value: unknown
  /** Where a part of the value stands: its key in a map, its first character in a list; else the nearest part around it. */
  readonly findPosition: (place: Place) => Position
}

/** A definition has some hundred lines; what is larger was not written by people. */
export const fileBytesMaximum = 1_048_576
/** Anchors save some typing; "billion laughs" needs many aliases of aliases. */
const aliasesMaximum = 100

/** Reads YAML 1.2 text; `yes` and `no` are words in it, not booleans. */
export function parseYamlSource(file: string, text: string): Result<YamlSource, readonly FileProblem[]> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const locate = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    return fail(
      faults.map((fault) => ({
        file,
        ...locate(fault.pos[0]),
        code: fault.code === 'DUPLICATE_KEY' ? 'duplicate' : 'yaml-syntax',
        message: describeFault(fault.code, fault.message),
      })),
    )
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: aliasesMaximum })
    const findPosition = (place: Place) => locate(findOffset(document.contents ?? undefined, place))
    const unusable = findUnusable(value, [], [])
    if (unusable === undefined) return succeed({ file, text, value, findPosition })
    const { place, message } = unusable
    return fail([{ file, ...findPosition(place), code: 'unusable-value', message, place }])
  } catch {
    return fail([
      {
        file,
        line: 1,
        column: 1,
        code: 'too-many-aliases',
        message: {
          zh: `文件中的引用（*别名）展开后过大，或引用不存在。请少用别名，直接写出内容。`,
          en: 'The aliases (*name) of this file unfold to too much or to nothing. Write the content out instead.',
        },
      },
    ])
  }
}

interface Unusable {
  readonly place: Place
  readonly message: Bilingual
}

/** What YAML can say and nothing can be done with: a part that holds itself, a text that no database keeps. */
function findUnusable(value: unknown, place: Place, around: readonly unknown[]): Unusable | undefined {
  if (typeof value === 'string') return isUsableText(value) ? undefined : { place, message: unusableText }
  if (typeof value !== 'object' || value === null) return undefined
  if (around.includes(value)) return { place, message: ownPart }
  for (const [key, entry] of Object.entries(value)) {
    const at = [...place, Array.isArray(value) ? Number(key) : key]
    if (!isUsableText(key)) return { place: at, message: unusableText }
    const found = findUnusable(entry, at, [...around, value])
    if (found !== undefined) return found
  }
  return undefined
}

function isUsableText(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Cs}/u.test(text)
}

const unusableText: Bilingual = {
  zh: '文字中有不能保存的字符（空字符，或者不完整的字符），请删除。',
  en: 'The text holds a character that cannot be kept (NUL, or half a character); remove it.',
}
const ownPart: Bilingual = {
  zh: '这里的引用（*别名）指向包含它自己的部分，请直接写出内容。',
  en: 'The alias (*name) here stands for a part that holds it; write the content out instead.',
}

function describeFault(code: string, message: string): Bilingual {
  if (code === 'DUPLICATE_KEY') {
    return {
      zh: '同一个键写了两次，请删除其中一个。',
      en: 'The same key is written twice; remove one of them.',
    }
  }
  return {
    zh: `不符合 YAML 语法（${message}）。请检查缩进、引号和冒号后的空格。`,
    en: `This is not valid YAML (${message}). Check indentation, quotes and the blank after colons.`,
  }
}

/** The offset of the deepest part of the place that exists. */
function findOffset(root: Node | undefined, place: Place): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const part of place) {
    if (isMap<ParsedNode, ParsedNode>(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      if (pair === undefined) break
      offset = pair.key.range[0]
      node = pair.value
    } else if (isSeq<ParsedNode>(node)) {
      const entry = node.items[Number(part)]
      if (entry === undefined) break
      offset = entry.range[0]
      node = entry
    } else break
  }
  return offset
}
