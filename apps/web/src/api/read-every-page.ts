interface Page<Entry> {
  readonly items: readonly Entry[]
  readonly nextCursor: string | null
}

/** A whole list, where something is to be chosen from it: no place has so little that one page always holds it. */
export async function readEveryPage<Entry>(
  readPage: (query: { limit: number; cursor?: string }) => Promise<Page<Entry>>,
): Promise<Entry[]> {
  const found: Entry[] = []
  let cursor: string | null = null
  do {
    const page: Page<Entry> = await readPage({ limit: 200, ...(cursor === null ? {} : { cursor }) })
    found.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return found
}
