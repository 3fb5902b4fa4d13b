/**
 * The definition file (YAML) as the one truth of the editor: forms change it place by place, so that comments, order
 * and the way of writing of everything else stay as people wrote them.
 */
import {
  type Document,
  LineCounter,
  type Node,
  type Pair,
  type Scalar,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  YAMLMap,
} from 'yaml'

/** Where something stands: `['materials', 2, 'copies']`. */
export type Path = readonly (string | number)[]

export interface SourceFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

export interface ReadSource {
  /** What the file says; undefined where it cannot be read at all. */
  readonly value: unknown
  /** Why it cannot be read. */
  readonly faults: readonly SourceFault[]
}

const written = { lineWidth: 0 } as const
/** Aliases may save typing, but not unfold to more than a person would write. */
const aliasesMaximum = 100

/** Reads the file as far as it can be read. */
export function readSource(source: string): ReadSource {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const faults = [...document.errors, ...document.warnings].map((fault) => {
    const { line, col } = lines.linePos(fault.pos[0])
    return { line: Math.max(1, line), column: Math.max(1, col), message: fault.message }
  })
  if (faults.length > 0) return { value: undefined, faults }
  try {
    const value: unknown = document.toJS({ maxAliasCount: aliasesMaximum })
    if (!holdsItself(value, [])) return { value, faults }
    return {
      value: undefined,
      faults: [{ line: 1, column: 1, message: 'an alias stands for a part around it' }],
    }
  } catch (thrown) {
    return { value: undefined, faults: [{ line: 1, column: 1, message: String(thrown) }] }
  }
}

/** An alias may stand for a part that holds it; nothing that walks through the definition would come to an end. */
function holdsItself(value: unknown, around: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    around.includes(value) || Object.values(value).some((entry) => holdsItself(entry, [...around, value]))
  )
}

/** The value at a place, or undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = (found as Record<string | number, unknown>)[part]
  }
  return found
}

/**
 * The file after a change to its document; as it was where it cannot be read or the change says false: nothing to do.
 */
export function editSource(source: string, change: (document: Document) => boolean | void): string {
  const document = parseDocument(source, { logLevel: 'silent' })
  if (document.errors.length > 0 || change(document) === false) return source
  keepPadding(document, source)
  return document.toString(written)
}

/** Blanks within brackets stay as people wrote them; what is new is written as `{ key: value }` and `[one, two]`. */
function keepPadding(document: Document, source: string): void {
  visit(document, {
    Collection: (_, node) => {
      if (node.flow !== true) return
      const begin = node.range?.[0]
      const isPadded = begin === undefined ? isMap(node) : source[begin + 1] === ' '
      const write = node.toString.bind(node)
      node.toString = (context, ...rest) =>
        context === undefined
          ? write()
          : write({ ...context, flowCollectionPadding: isPadded ? ' ' : '' }, ...rest)
    },
  })
}

/** The file with this value at the place; without it, and without maps that it leaves empty, where it is undefined. */
export function setAt(source: string, path: Path, value: unknown): string {
  return editSource(source, (document) => {
    if (value === undefined) removeFrom(document, path)
    else put(document, path, value)
  })
}

/** Several places at once, in order. */
export function setAll(source: string, changes: readonly { path: Path; value: unknown }[]): string {
  return editSource(source, (document) => {
    for (const { path, value } of changes) {
      if (value === undefined) removeFrom(document, path)
      else put(document, path, value)
    }
  })
}

function removeFrom(document: Document, path: Path): void {
  if (path.length === 0 || !document.hasIn(path)) return
  document.deleteIn(path)
  const parent = path.slice(0, -1)
  // A list that became empty says nothing; at the top it is left out, as if nobody had written it.
  const around = parent.length === 0 ? undefined : document.getIn(parent)
  if (parent.length === 1 && isCollection(around) && around.items.length === 0) document.deleteIn(parent)
}

function put(document: Document, path: Path, value: unknown): void {
  const present = path.length === 0 ? document.contents : document.getIn(path, true)
  if (isScalar(present) && (typeof value !== 'object' || value === null)) {
    changeScalar(present, value)
    return
  }
  if (isMap(present) && isRecord(value)) {
    for (const pair of present.items.slice()) {
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
      if (!Object.hasOwn(value, key)) present.delete(pair.key)
    }
    for (const [key, entry] of Object.entries(value)) put(document, [...path, key], entry)
    return
  }
  makeParents(document, path)
  const node = document.createNode(value)
  foldShort(node)
  if (path.length === 0) document.contents = node as typeof document.contents
  else document.setIn(path, node)
}

/** What is written on one line stays on one line where that is readable, and takes no quotes that it does not need. */
function changeScalar(scalar: Scalar, value: unknown): void {
  if (typeof scalar.value !== typeof value) delete scalar.type
  scalar.value = value
}

function makeParents(document: Document, path: Path): void {
  for (let depth = 1; depth < path.length; depth += 1) {
    const parent = path.slice(0, depth)
    const present = document.getIn(parent, true)
    if (!isCollection(present))
      document.setIn(parent, document.createNode(typeof path[depth] === 'number' ? [] : {}))
  }
  if (path.length > 0 && document.contents === null) {
    document.contents = new YAMLMap(document.schema) as unknown as typeof document.contents
  }
}

const oneLineCharacters = 96

function foldShort(node: unknown): void {
  if (!isCollection(node)) return
  const children = node.items.map((item) => (isSeq(node) ? item : (item as Pair).value))
  for (const child of children) foldShort(child)
  const isFlat = children.every((child) => isScalar(child) || (isCollection(child) && child.flow === true))
  if (isFlat && JSON.stringify(node.toJSON()).length <= oneLineCharacters) node.flow = true
}

/** The file with an entry put into a list, at its end where no place is given. */
export function insertAt(source: string, list: Path, value: unknown, index?: number): string {
  return editSource(source, (document) => {
    const present = document.getIn(list, true)
    const node = document.createNode(value)
    foldShort(node)
    if (isSeq(present)) {
      if (present.flow && isCollection(node)) present.flow = false
      present.items.splice(index ?? present.items.length, 0, node as Node)
    } else put(document, list, [value])
  })
}

/** The file with the entry of a list moved to another place, its comments with it. */
export function moveAt(source: string, list: Path, from: number, to: number): string {
  return editSource(source, (document) => {
    const present = document.getIn(list, true)
    if (!isSeq(present)) return
    const [moved] = present.items.splice(from, 1)
    if (moved !== undefined) present.items.splice(to, 0, moved)
  })
}

/** The file with a key of a map called otherwise; nothing happens where the new name is taken. */
export function renameKey(source: string, map: Path, from: string, to: string): string {
  return editSource(source, (document) => setKey(document, map, from, to))
}

/** Calls a key of a map otherwise; false where there is no such key, or the new name is taken. */
export function setKey(document: Document, map: Path, from: string, to: string): boolean {
  const present = document.getIn(map, true)
  if (!isMap(present) || present.has(to)) return false
  const pair = present.items.find(({ key }) => isScalar(key) && String(key.value) === from)
  if (pair === undefined || !isScalar(pair.key)) return false
  pair.key.value = to
  return true
}

/** The file with a key of a map moved up (-1) or down (1). */
export function moveKey(source: string, map: Path, key: string, by: -1 | 1): string {
  return editSource(source, (document) => {
    const present = document.getIn(map, true)
    if (!isMap(present)) return
    const from = present.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key)
    const to = from + by
    if (from < 0 || to < 0 || to >= present.items.length) return
    const [moved] = present.items.splice(from, 1)
    if (moved !== undefined) present.items.splice(to, 0, moved)
  })
}

/** The line (from 1) on which a place, or the nearest part around it, is written. */
export function findLine(source: string, path: Path): number {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent' })
  let node: unknown = document.contents
  let offset = 0
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      if (pair === undefined) break
      offset = (pair.key as Scalar).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const entry = node.items[Number(part)] as Node | undefined
      if (entry === undefined) break
      offset = entry.range?.[0] ?? offset
      node = entry
    } else break
  }
  return Math.max(1, lines.linePos(offset).line)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
