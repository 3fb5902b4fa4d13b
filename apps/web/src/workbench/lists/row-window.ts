/** Which rows of a long list are in the document, and what holds the place of the others. */

/** A row that is in the document, measured in pixels from the beginning of the list. */
export interface PlacedRow {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** A row, or the room of those between two rows of which none is in the document. */
export type Piece<Row extends PlacedRow> =
  | { readonly row: Row }
  /** @property after index of the row before it, -1 at the beginning */
  | { readonly room: number; readonly after: number }

/**
 * The rows with the room between them, so that together they are as long as the whole list.
 * @param rows by their place, some or none
 * @param length of the whole list, in pixels
 */
export function listPieces<Row extends PlacedRow>(rows: readonly Row[], length: number): Piece<Row>[] {
  const pieces: Piece<Row>[] = []
  let end = 0
  let after = -1
  const leave = (until: number) => {
    // Sizes are whole pixels, and less than one is nothing to be seen.
    if (until - end >= 1) pieces.push({ room: until - end, after })
  }
  for (const row of rows) {
    leave(row.start)
    pieces.push({ row })
    end = row.end
    after = row.index
  }
  leave(length)
  return pieces
}

export interface SeenRows {
  readonly startIndex: number
  readonly endIndex: number
  /** Rows that are kept ready on both sides. */
  readonly overscan: number
  readonly count: number
}

/**
 * The places of the rows in sight and near it, and of the row that has the focus with its neighbours, wherever it is: the
 * focus is not lost by scrolling, and the keyboard finds the next row.
 */
export function listKeptRows(seen: SeenRows, focused: number | undefined): number[] {
  const { startIndex, endIndex, overscan, count } = seen
  const kept = new Set<number>()
  for (let index = startIndex - overscan; index <= endIndex + overscan; index += 1) kept.add(index)
  if (focused !== undefined) for (const index of [focused - 1, focused, focused + 1]) kept.add(index)
  return [...kept].filter((index) => index >= 0 && index < count).toSorted((one, other) => one - other)
}

export function listAllRows({ count }: SeenRows): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
