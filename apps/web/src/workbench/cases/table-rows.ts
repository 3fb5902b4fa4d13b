/** A row of a table of the form: its cells by column. */
export type TableRow = Readonly<Record<string, unknown>>

/** What became of a row; rows that stayed as they were are only counted. */
export type RowChange =
  | { readonly kind: 'changed'; readonly at: number; readonly before: TableRow; readonly after: TableRow }
  /** `at` is its place in the table that it was taken out of. */
  | { readonly kind: 'removed'; readonly at: number; readonly before: TableRow }
  | { readonly kind: 'added'; readonly at: number; readonly after: TableRow }

export interface TableChanges {
  readonly changes: readonly RowChange[]
  /** Rows that are in both tables as they were. */
  readonly same: number
}

/**
 * Which rows of a table were changed, taken out, put in. Rows that stayed are found first, in their order; of what lies
 * between them those that share a cell are one row before and after. Places count from 1.
 */
export function compareRows(before: unknown, after: unknown): TableChanges {
  const [old, now] = [readRows(before), readRows(after)]
  const kept = findKept(old, now)
  const changes: RowChange[] = []
  let [i, j] = [0, 0]
  for (const [oldAt, nowAt] of [...kept, [old.length, now.length] as const]) {
    changes.push(...compareGap(old, now, [i, oldAt], [j, nowAt]))
    ;[i, j] = [oldAt + 1, nowAt + 1]
  }
  return { changes, same: kept.length }
}

/** Whether the cell says the same; what is empty says nothing, however it is written. */
export function isSameCell(one: unknown, other: unknown): boolean {
  return writeCell(one) === writeCell(other)
}

function readRows(value: unknown): readonly TableRow[] {
  return Array.isArray(value) ? (value as TableRow[]) : []
}

function writeCell(value: unknown): string {
  return value === undefined || value === null || value === '' ? '' : JSON.stringify(value)
}

function isSameRow(one: TableRow, other: TableRow): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((column) =>
    isSameCell(one[column], other[column]),
  )
}

function countShared(one: TableRow, other: TableRow): number {
  return Object.keys(one).filter(
    (column) => writeCell(one[column]) !== '' && isSameCell(one[column], other[column]),
  ).length
}

/** The longest run of rows that are in both, each with its places. Tables of an application are short. */
function findKept(old: readonly TableRow[], now: readonly TableRow[]): [number, number][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: now.length + 1 }, () => 0),
  )
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0
  const isSameAt = (i: number, j: number) => isSameRow(old[i] ?? {}, now[j] ?? {})
  for (let i = old.length - 1; i >= 0; i--) {
    const line = lengths[i] ?? []
    for (let j = now.length - 1; j >= 0; j--)
      line[j] = isSameAt(i, j) ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
  }
  const kept: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (isSameAt(i, j)) kept.push([i++, j++])
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++
    else j++
  }
  return kept
}

function compareGap(
  old: readonly TableRow[],
  now: readonly TableRow[],
  [oldFrom, oldTo]: readonly [number, number],
  [nowFrom, nowTo]: readonly [number, number],
): RowChange[] {
  const gone = old.slice(oldFrom, oldTo).map((row, index) => ({ row, at: oldFrom + index + 1 }))
  const come = now.slice(nowFrom, nowTo).map((row, index) => ({ row, at: nowFrom + index + 1 }))
  const found: RowChange[] = come.map(({ row, at }) => {
    const alike = gone
      .map((entry) => ({ entry, shared: countShared(entry.row, row) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((left, right) => right.shared - left.shared)[0]?.entry
    if (alike === undefined) return { kind: 'added', at, after: row }
    gone.splice(gone.indexOf(alike), 1)
    return { kind: 'changed', at, before: alike.row, after: row }
  })
  return [...gone.map(({ row, at }): RowChange => ({ kind: 'removed', at, before: row })), ...found]
}
