/** A value of a table that is written out: text, a day (yyyy-mm-dd), a whole number, or nothing. */
export type Cell = string | number | { readonly day: string } | null

export interface Column {
  readonly title: string
  /** In characters of Western text, for programs that show columns. */
  readonly width: number
}

/** A table whose rows come in batches, so that no more than a batch of them is held at a time. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]>
}
