import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react'
import { type Text, useText } from '../language/index.ts'
import styles from './plain-table.module.css'

export interface PlainTableProps {
  readonly caption: Text
  /** A thead of one row, and tbody. */
  readonly children: ReactNode
}

/** A plain table. Where it is wider than the page it scrolls by itself; on a phone its rows stand one below the other. */
export function PlainTable({ caption, children }: PlainTableProps): ReactElement {
  const text = useText()
  const frame = useRef<HTMLDivElement>(null)
  const colon = text({ zh: '：', en: ': ' })
  // On a phone each cell says itself of which column it is.
  useLayoutEffect(() => {
    const columns = [...(frame.current?.querySelectorAll('thead th') ?? [])]
    for (const row of frame.current?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? []) {
      for (const [index, cell] of [...row.cells].entries()) {
        const column = columns[index]?.textContent ?? ''
        if (column !== '') cell.dataset['column'] = `${column}${colon}`
      }
    }
  })
  return (
    // Scrolled by keyboard where it is wider than the page.
    <div ref={frame} className={styles['table']} tabIndex={0} role="region" aria-label={text(caption)}>
      <table>
        <caption className="visually-hidden">{text(caption)}</caption>
        {children}
      </table>
    </div>
  )
}
