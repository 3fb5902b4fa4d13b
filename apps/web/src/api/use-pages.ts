import {
  type InfiniteData,
  keepPreviousData,
  type QueryKey,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query'

interface Page {
  readonly items: readonly unknown[]
  readonly nextCursor: string | null
}

/** A list as far as it is loaded. */
interface Loaded<Answer extends Page> {
  readonly items: readonly Answer['items'][number][]
  /** The first page: some say there what holds for the whole list. */
  readonly first: Answer | undefined
}

/**
 * A list of the API, page by page. While the answer for other filters is awaited, what was found by the last stays.
 *
 * @param read a page @param cursor undefined for the first
 */
export function usePages<Answer extends Page>(
  queryKey: QueryKey,
  read: (cursor: string | undefined) => Promise<Answer>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseInfiniteQueryResult<Loaded<Answer>> {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
    select: joinPages<Answer>,
  })
}

function joinPages<Answer extends Page>({ pages }: InfiniteData<Answer>): Loaded<Answer> {
  return { items: pages.flatMap(({ items }) => items), first: pages[0] }
}
