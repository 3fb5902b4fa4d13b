import { Link } from '@tanstack/react-router'
import { memo, type ReactElement, useId } from 'react'
import { type CaseListEntry, GreenChannelTag, readNamedItem, StatusTag } from '../../case/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { DaysLeft } from './days-left.tsx'
import type { CaseProgress } from './list-data.ts'
import styles from './lists.module.css'

/** What a row shows, and where it stands in a list of which not all rows are in the document. */
export interface RowProps {
  readonly entry: CaseListEntry
  readonly itemName: string
  readonly progress: CaseProgress | undefined
  readonly isChosen: boolean
  readonly onToggle: ((caseId: string) => void) | undefined
  /** From 0; left out, with what follows, where every row is in the document. */
  readonly index?: number
  /** Rows of the whole list; -1 while it is not known. */
  readonly count?: number
  readonly measure?: (row: Element | null) => void
}

export const CaseRow = memo(function CaseRow({
  entry,
  itemName,
  progress,
  isChosen,
  onToggle,
  index,
  measure,
}: RowProps): ReactElement {
  const id = useId()
  return (
    <tr
      data-chosen={isChosen || undefined}
      data-case={entry.caseId}
      // The titles are the first row.
      {...(index === undefined ? {} : { 'data-index': index, 'aria-rowindex': index + 2, ref: measure })}
    >
      {onToggle === undefined ? null : (
        <td className={styles['tick']}>
          <Tick entry={entry} isChosen={isChosen} onToggle={onToggle} labelledBy={id} />
        </td>
      )}
      <th scope="row" id={id} className={styles['number']}>
        <CaseLink entry={entry} />
      </th>
      <td>
        {itemName}
        <MatterMark entry={entry} />
      </td>
      <td>{entry.applicantName}</td>
      <td>
        <Status entry={entry} />
      </td>
      <td className={styles['names']}>
        <Steps entry={entry} progress={progress} />
      </td>
      <td className={styles['names']}>
        <Officers entry={entry} progress={progress} />
      </td>
      <td>
        <DaysLeft entry={entry} progress={progress} />
      </td>
    </tr>
  )
})

export const CaseCard = memo(function CaseCard({
  entry,
  itemName,
  progress,
  isChosen,
  onToggle,
  index,
  count,
  measure,
}: RowProps): ReactElement {
  const id = useId()
  const text = useText()
  const steps = progress?.steps ?? []
  const isOpen = progress !== undefined && waitedFor[entry.status] !== undefined
  return (
    <li
      className={styles['slot']}
      data-case={entry.caseId}
      {...(index === undefined
        ? {}
        : { 'data-index': index, 'aria-posinset': index + 1, 'aria-setsize': count, ref: measure })}
    >
      <div className={styles['card']} data-chosen={isChosen || undefined}>
        <div className={styles['cardHead']}>
          {onToggle === undefined ? null : (
            <Tick entry={entry} isChosen={isChosen} onToggle={onToggle} labelledBy={id} />
          )}
          <span id={id} className={styles['number']}>
            <CaseLink entry={entry} />
          </span>
          <Status entry={entry} />
        </div>
        <p className={styles['cardTitle']}>
          {itemName}
          <MatterMark entry={entry} />
        </p>
        <p>{entry.applicantName}</p>
        {!isOpen ? null : (
          <p className={styles['soft']}>
            {text({ zh: '当前环节：', en: 'Step: ' })}
            <Steps entry={entry} progress={progress} />
            {steps.some(({ assignedTo }) => assignedTo !== null) ? (
              <>
                {text({ zh: '；承办人：', en: '; officer: ' })}
                <Officers entry={entry} progress={progress} />
              </>
            ) : null}
          </p>
        )}
        <DaysLeft entry={entry} progress={progress} />
      </div>
    </li>
  )
})

function Tick({
  entry,
  isChosen,
  onToggle,
  labelledBy,
}: {
  readonly entry: CaseListEntry
  readonly isChosen: boolean
  readonly onToggle: (caseId: string) => void
  readonly labelledBy: string
}): ReactElement {
  const id = useId()
  const text = useText()
  return (
    <>
      <span id={id} className="visually-hidden">
        {text({ zh: '选择', en: 'Select' })}
      </span>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => onToggle(entry.caseId)}
        aria-labelledby={`${id} ${labelledBy}`}
      />
    </>
  )
}

function CaseLink({ entry }: { readonly entry: CaseListEntry }): ReactElement {
  const text = useText()
  return (
    <Link to="/workbench/cases/$caseId" params={{ caseId: entry.caseId }} data-open preload={false}>
      {entry.number ?? text({ zh: '未编号', en: 'No number yet' })}
    </Link>
  )
}

function Status({ entry }: { readonly entry: CaseListEntry }): ReactElement {
  const { status, closeReason, outcome, revokedOn, stopped } = entry
  return (
    <>
      <StatusTag
        status={status}
        closeReason={closeReason}
        outcome={outcome}
        revokedOn={revokedOn}
        item={readNamedItem(entry)}
        stopped={stopped}
      />{' '}
      <GreenChannelTag status={entry.greenChannel} />
    </>
  )
}

/** Says of a case that it was filed as part of one matter (一件事). */
function MatterMark({ entry }: { readonly entry: CaseListEntry }): ReactElement | null {
  const text = useText()
  if (entry.matterCaseId === null) return null
  return (
    <>
      {' '}
      <span className={styles['mark']}>{text({ zh: '一件事', en: 'One matter' })}</span>
    </>
  )
}

/** What is waited for where no step of the plan is open. */
const waitedFor: Readonly<Partial<Record<CaseListEntry['status'], Text>>> = {
  'pre-examination': { zh: '待预审', en: 'Pre-examination' },
  submitted: { zh: '待受理', en: 'Acceptance' },
  received: { zh: '待受理', en: 'Acceptance' },
  'in-review': { zh: '待决定', en: 'Decision' },
  decided: { zh: '待送达', en: 'Delivery' },
}

function Steps({
  entry,
  progress,
}: {
  readonly entry: CaseListEntry
  readonly progress: CaseProgress | undefined
}): ReactElement {
  const text = useText()
  if (progress === undefined && waitedFor[entry.status]) return <Awaited />
  // Optional steps hold nothing up.
  const needed = progress?.steps.filter(({ optional }) => !optional) ?? []
  const waited = progress && waitedFor[entry.status]
  if (needed.length === 0 && waited === undefined) return <span className={styles['soft']}>—</span>
  const names = [...new Set(needed.map(({ name }) => text(name)))].join(text({ zh: '、', en: ', ' }))
  return (
    <>
      {names === '' && waited ? text(waited) : names}
      {progress?.extensionRequested ? (
        <span className={styles['mark']}>{text({ zh: '申请延期', en: 'Extension asked for' })}</span>
      ) : null}
    </>
  )
}

/** Holds the place of what comes after the row. */
function Awaited(): ReactElement {
  return (
    <span className={styles['soft']} aria-hidden>
      …
    </span>
  )
}

function Officers({
  entry,
  progress,
}: {
  readonly entry: CaseListEntry
  readonly progress: CaseProgress | undefined
}): ReactElement {
  const text = useText()
  if (progress === undefined && waitedFor[entry.status]) return <Awaited />
  const names = progress?.steps.flatMap(({ assignedTo }) => (assignedTo ? [assignedTo.name] : [])) ?? []
  if (names.length > 0) return <>{[...new Set(names)].join(text({ zh: '、', en: ', ' }))}</>
  const isOpen = progress?.steps.some(({ optional }) => !optional) ?? false
  return <span className={styles['soft']}>{isOpen ? text({ zh: '未承办', en: 'Nobody yet' }) : '—'}</span>
}
