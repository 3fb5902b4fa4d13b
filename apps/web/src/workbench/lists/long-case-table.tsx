import {
  type FocusEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { CaseCard, CaseRow } from './case-rows.tsx'
import { CardFrame, type CaseTableProps, TableFrame, useRowDescription } from './case-table.tsx'
import { type Range, type VirtualItem, useWindowRows } from './row-virtualizer.ts'
import { listAllRows, listKeptRows, listPieces } from './row-window.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { useIsPrinting } from './use-is-printing.ts'

export interface LongCaseTableProps extends CaseTableProps {
  /** Whether there are more cases than are loaded. */
  readonly hasMore: boolean
  /** Every row is in the document, however many they are. */
  readonly isWhole: boolean
  /** Tells one list from another: whoever comes back to the same one finds it as it was. */
  readonly name: string
}

/** Rows on both sides of those in sight that are ready before they are scrolled to. */
const overscan = 12

/** What a row is taken to be as long as it was not in the document, in rem. */
const estimates = { table: 4, cards: 11.5 } as const

/**
 * Thousands of cases, of which those in sight are in the document. The table says how many rows there are and which
 * each one is; the row with the focus stays; on paper all of them are there.
 */
export function LongCaseTable(props: LongCaseTableProps): ReactElement {
  const shape = useIsNarrow() ? 'cards' : 'table'
  // The sizes of the one say nothing of those of the other.
  return <WindowedCases key={`${shape} ${props.name}`} shape={shape} {...props} />
}

interface WindowedCasesProps extends LongCaseTableProps {
  readonly shape: keyof typeof estimates
}

function WindowedCases({ shape, hasMore, isWhole, name, ...table }: WindowedCasesProps): ReactElement {
  const { entries } = table
  const [list, setList] = useState<HTMLElement | null>(null)
  const focus = useFocusedIndex()
  const isPrinting = useIsPrinting()
  const distance = useDistanceFromTop(list)
  const describe = useRowDescription(table)
  const getItemKey = useCallback((index: number) => entries[index]?.caseId ?? index, [entries])
  const listNear = useCallback((range: Range) => listKeptRows(range, focus.index.current), [focus.index])
  const [rememberedSizes] = useState(() => findRememberedSizes(name))
  const rows = useWindowRows<Element>({
    count: entries.length,
    overscan,
    scrollMargin: distance,
    estimateSize: () => estimates[shape] * readRem(),
    getItemKey,
    rangeExtractor: isWhole || isPrinting ? listAllRows : listNear,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    initialMeasurementsCache: rememberedSizes,
  })
  useEffect(() => () => rememberSizes(name, rows.measurementsCache), [name, rows])
  const pieces = listPieces(
    rows.getVirtualItems().map((row) => ({ ...row, start: row.start - distance, end: row.end - distance })),
    rows.getTotalSize(),
  )
  const describeAt = (index: number) => {
    const entry = entries[index]
    return entry && { ...describe(entry), index, measure: rows.measureElement }
  }
  if (shape === 'cards') {
    const count = hasMore ? -1 : entries.length
    return (
      <CardFrame caption={table.caption} ref={setList} {...focus.handlers}>
        {pieces.map((piece) => {
          if ('room' in piece) {
            return <li key={`room ${piece.after}`} aria-hidden style={{ height: piece.room }} />
          }
          const card = describeAt(piece.row.index)
          return card && <CaseCard key={card.entry.caseId} {...card} count={count} />
        })}
      </CardFrame>
    )
  }
  return (
    <TableFrame {...table} rowCount={hasMore ? -1 : entries.length + 1}>
      <tbody ref={setList} data-case-rows {...focus.handlers}>
        {pieces.map((piece) => {
          if ('room' in piece) {
            return <tr key={`room ${piece.after}`} aria-hidden style={{ height: piece.room }} />
          }
          const row = describeAt(piece.row.index)
          return row && <CaseRow key={row.entry.caseId} {...row} />
        })}
      </tbody>
    </TableFrame>
  )
}

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

/** The place of the row that has the focus, for what is asked while scrolling. */
function useFocusedIndex() {
  const index = useRef<number>(undefined)
  const [handlers] = useState(() => ({
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const row = target.closest<HTMLElement>('[data-index]')
      index.current = row === null ? undefined : Number(row.dataset['index'])
    },
    onBlur: () => void (index.current = undefined),
  }))
  return { index, handlers }
}

/** How far below the top of the page the list begins, in pixels, also when what stands above it grows. */
function useDistanceFromTop(list: HTMLElement | null): number {
  const [distance, setDistance] = useState(0)
  useLayoutEffect(() => {
    if (list === null) return
    const measure = () => setDistance(Math.round(list.getBoundingClientRect().top + scrollY))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return distance
}

let remembered: { readonly list: string; readonly width: number; readonly sizes: VirtualItem[] } | undefined

/** The sizes of the list that was left last, without which the place in it would not be found again. */
function findRememberedSizes(list: string): VirtualItem[] {
  return remembered?.list === list && remembered.width === innerWidth ? remembered.sizes : []
}

function rememberSizes(list: string, sizes: VirtualItem[]): void {
  remembered = { list, width: innerWidth, sizes }
}
