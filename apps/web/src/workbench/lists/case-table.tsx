import { type ComponentProps, type ReactElement, type ReactNode, useMemo } from 'react'
import type { CaseListEntry } from '../../case/index.ts'
import { useLanguage, useText } from '../../language/index.ts'
import { CaseCard, CaseRow, type RowProps } from './case-rows.tsx'
import { type CaseProgress, useItemNames } from './list-data.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import styles from './lists.module.css'

export interface CaseTableProps {
  readonly caption: string
  readonly entries: readonly CaseListEntry[]
  readonly progress: ReadonlyMap<string, CaseProgress>
  /** Left out where nothing is done with several cases at a time. */
  readonly selection?: Selection
}

export interface Selection {
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (caseId: string) => void
  readonly onToggleAll: () => void
}

/** A few cases as a table, or one below the other where a table would not fit; every row is in the document. */
export function CaseTable(props: CaseTableProps): ReactElement {
  const isNarrow = useIsNarrow()
  const describe = useRowDescription(props)
  if (isNarrow) {
    return (
      <CardFrame caption={props.caption}>
        {props.entries.map((entry) => (
          <CaseCard key={entry.caseId} {...describe(entry)} />
        ))}
      </CardFrame>
    )
  }
  return (
    <TableFrame {...props}>
      <tbody data-case-rows>
        {props.entries.map((entry) => (
          <CaseRow key={entry.caseId} {...describe(entry)} />
        ))}
      </tbody>
    </TableFrame>
  )
}

/** Finds what the row of a case shows. */
export function useRowDescription({
  progress,
  selection,
}: CaseTableProps): (entry: CaseListEntry) => RowProps {
  const { language } = useLanguage()
  // Cases keep the Chinese name of their item; the directory knows the English one.
  const items = useItemNames(language === 'en')
  const names = useMemo(() => new Map(items?.map(({ id, name }) => [id, name.en])), [items])
  return (entry) => ({
    entry,
    itemName: (language === 'en' ? names.get(entry.item) : undefined) ?? entry.itemName,
    progress: progress.get(entry.caseId),
    isChosen: selection?.chosen.has(entry.caseId) ?? false,
    onToggle: selection?.onToggle,
  })
}

export interface TableFrameProps extends CaseTableProps {
  /** With the titles, where not every row is in the document; -1 while it is not known. */
  readonly rowCount?: number
  readonly children: ReactNode
}

/** The table around the rows, with its titles. */
export function TableFrame({
  caption,
  entries,
  selection,
  rowCount,
  children,
}: TableFrameProps): ReactElement {
  const text = useText()
  const chosen = selection?.chosen
  const allChosen = useMemo(
    () => chosen !== undefined && entries.length > 0 && entries.every(({ caseId }) => chosen.has(caseId)),
    [entries, chosen],
  )
  return (
    <div className={styles['frame']} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles['table']} aria-rowcount={rowCount}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={rowCount === undefined ? undefined : 1}>
            {selection === undefined ? null : (
              <th scope="col" className={styles['tick']}>
                <input
                  type="checkbox"
                  checked={allChosen}
                  onChange={selection.onToggleAll}
                  aria-label={text({ zh: '选择全部已载入的办件', en: 'Select all cases loaded' })}
                />
              </th>
            )}
            <th scope="col" className={styles['numberColumn']}>
              {text({ zh: '办件编号', en: 'Number' })}
            </th>
            <th scope="col" className={styles['itemColumn']}>
              {text({ zh: '事项', en: 'Service item' })}
            </th>
            <th scope="col" className={styles['applicantColumn']}>
              {text({ zh: '申请人', en: 'Applicant' })}
            </th>
            <th scope="col" className={styles['statusColumn']}>
              {text({ zh: '状态', en: 'Status' })}
            </th>
            <th scope="col" className={styles['stepColumn']}>
              {text({ zh: '当前环节', en: 'Step' })}
            </th>
            <th scope="col" className={styles['officerColumn']}>
              {text({ zh: '承办人', en: 'Officer' })}
            </th>
            <th scope="col" className={styles['dueColumn']}>
              {text({ zh: '时限', en: 'Time limit' })}
            </th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

export interface CardFrameProps extends ComponentProps<'ul'> {
  readonly caption: string
}

/** The list around the cards. */
export function CardFrame({ caption, ...list }: CardFrameProps): ReactElement {
  return <ul {...list} className={styles['cards']} aria-label={caption} data-case-rows />
}
