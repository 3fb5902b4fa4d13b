import { Search, SlidersHorizontal, X } from 'lucide-react'
import { type FormEvent, type ReactElement, type RefObject, useId, useState } from 'react'
import { nameStatus } from '../../case/index.ts'
import { Button, type Choice } from '../../design/index.ts'
import { formatDate, type Text, useLanguage, useText } from '../../language/index.ts'
import {
  type Named,
  useDutyNames,
  useItemNames,
  useMatterNumber,
  useOfficerNames,
  useOrganisationNames,
} from './list-data.ts'
import { type ListFilter, type ListView, changeFilter, filterKeys, offeredStatuses } from './list-filter.ts'
import styles from './lists.module.css'

type Change = Partial<Record<keyof ListFilter, string | undefined>>

export interface FilterBarProps {
  readonly view: ListView
  readonly onChange: (view: ListView) => void
  readonly searchField: RefObject<HTMLInputElement | null>
}

/** Search at hand, the other parts of a filter when they are asked for, and what is set as chips to take away. */
export function FilterBar({ view, onChange, searchField }: FilterBarProps): ReactElement {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const change = (changed: Change) => onChange({ ...view, filter: changeFilter(view.filter, changed) })
  return (
    <>
      <div className={`${styles['searchBar']} no-print`}>
        <SearchField key={view.filter.q ?? ''} view={view} onChange={onChange} field={searchField} />
        <Button
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': panel } : {})}
          onPress={() => setOpen(!isOpen)}
        >
          <SlidersHorizontal size="1.125em" aria-hidden />
          {text({ zh: '筛选', en: 'Filters' })}
        </Button>
      </div>
      {isOpen ? <FilterPanel id={panel} view={view} onChange={onChange} change={change} /> : null}
      <FilterChips filter={view.filter} change={change} onClear={() => onChange({ ...view, filter: {} })} />
    </>
  )
}

function SearchField({
  view,
  onChange,
  field,
}: {
  readonly view: ListView
  readonly onChange: (view: ListView) => void
  readonly field: RefObject<HTMLInputElement | null>
}): ReactElement {
  const text = useText()
  const [words, setWords] = useState(view.filter.q ?? '')
  const search = (event: FormEvent) => {
    event.preventDefault()
    onChange({ ...view, filter: changeFilter(view.filter, { q: words.trim() }) })
  }
  return (
    <form role="search" className={styles['search']} onSubmit={search}>
      <input
        ref={field}
        type="search"
        value={words}
        maxLength={60}
        enterKeyHint="search"
        aria-label={text({ zh: '按申请人名称或办件编号查找', en: 'Search by applicant or number' })}
        placeholder={text({ zh: '申请人或办件编号', en: 'Applicant or number' })}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" look="primary">
        <Search size="1.125em" aria-hidden />
        <span className={styles['wideOnly']}>{text({ zh: '查询', en: 'Search' })}</span>
      </Button>
    </form>
  )
}

const assignedChoices: readonly Choice[] = [
  { value: 'me', label: { zh: '本人承办', en: 'Taken by me' } },
  { value: 'nobody', label: { zh: '尚无人承办', en: 'Taken by nobody' } },
]
const urgencyChoices: readonly Choice[] = [
  { value: 'overdue', label: { zh: '已超期', en: 'Overdue' } },
  { value: 'near', label: { zh: '临期（今天或下一工作日到期）', en: 'Near (today or next working day)' } },
]
const outcomeChoices: readonly Choice[] = [
  { value: 'granted', label: { zh: '准予', en: 'Granted' } },
  { value: 'refused', label: { zh: '不予', en: 'Refused' } },
]
const orderChoices: readonly Choice[] = [
  { value: 'pressing', label: { zh: '最紧迫的在前（仅在办件）', en: 'Most pressing first (open only)' } },
  { value: 'newest', label: { zh: '最新的在前', en: 'Newest first' } },
]

function FilterPanel({
  id,
  view,
  onChange,
  change,
}: {
  readonly id: string
  readonly view: ListView
  readonly onChange: (view: ListView) => void
  readonly change: (changed: Change) => void
}): ReactElement {
  const text = useText()
  const { filter, order } = view
  const names = useNames(() => true)
  const list = (entries: readonly Named[] | undefined) =>
    (entries ?? [])
      .map((entry) => ({ value: entry.id, label: entry.name }))
      .toSorted((one, other) => text(one.label).localeCompare(text(other.label), 'zh'))
  const select = (key: keyof ListFilter, label: Text, choices: readonly Choice[]) => (
    <FilterSelect
      label={label}
      value={filter[key] ?? ''}
      choices={choices}
      onChange={(value) => change({ [key]: value })}
      any
    />
  )
  const day = (key: keyof ListFilter, label: Text) => (
    <label className={styles['part']}>
      <span>{text(label)}</span>
      <input
        type="date"
        value={filter[key] ?? ''}
        min="1900-01-01"
        max="2199-12-31"
        onChange={(event) => change({ [key]: event.target.value })}
      />
    </label>
  )
  const statuses = offeredStatuses.map((status) => ({ value: status, label: nameStatus({ status }) }))
  return (
    <section
      id={id}
      className={`${styles['panel']} no-print`}
      aria-label={text({ zh: '筛选条件', en: 'Filters' })}
    >
      <FilterSelect
        label={{ zh: '排序', en: 'Order' }}
        value={order}
        choices={orderChoices}
        onChange={(value) => onChange({ filter, order: value === 'newest' ? 'newest' : 'pressing' })}
      />
      {select('status', { zh: '状态', en: 'Status' }, statuses)}
      {select('urgency', { zh: '紧迫程度', en: 'Urgency' }, urgencyChoices)}
      {select('item', { zh: '事项', en: 'Service item' }, list(names.item))}
      {select('authority', { zh: '办理机关', en: 'Authority' }, list(names.authority))}
      {select('duty', { zh: '待办岗位', en: 'Waits for duty' }, list(names.duty))}
      {select('assigned', { zh: '承办情况', en: 'Taken by' }, assignedChoices)}
      {names.officer === undefined
        ? null
        : select('officer', { zh: '承办人', en: 'Officer' }, list(names.officer))}
      {select('outcome', { zh: '决定', en: 'Outcome' }, outcomeChoices)}
      {day('submittedFrom', { zh: '申请日期起', en: 'Submitted from' })}
      {day('submittedTo', { zh: '申请日期止', en: 'Submitted to' })}
      {day('dueFrom', { zh: '到期日起', en: 'Due from' })}
      {day('dueBefore', { zh: '到期日早于', en: 'Due before' })}
    </section>
  )
}

/** One part of a filter. Unlike a field of a form it may always stay open, and need not say so each time. */
function FilterSelect({
  label,
  value,
  choices,
  onChange,
  any = false,
}: {
  readonly label: Text
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
  readonly any?: boolean
}): ReactElement {
  const text = useText()
  return (
    <label className={styles['part']}>
      <span>{text(label)}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {any ? <option value="">{text({ zh: '不限', en: 'Any' })}</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {text(choice.label)}
          </option>
        ))}
      </select>
    </label>
  )
}

type Directory = 'item' | 'authority' | 'duty' | 'officer'

type Names = Readonly<Record<Directory, readonly Named[] | undefined>>

/** Directories that a filter names, each read only where something of it is to be shown. */
function useNames(isWanted: (directory: Directory) => boolean): Names {
  return {
    item: useItemNames(isWanted('item')),
    authority: useOrganisationNames(isWanted('authority')),
    duty: useDutyNames(isWanted('duty')),
    officer: useOfficerNames(isWanted('officer')),
  }
}

const partNames: Readonly<Record<keyof ListFilter, Text>> = {
  q: { zh: '查找', en: 'Search' },
  number: { zh: '办件编号', en: 'Number' },
  status: { zh: '状态', en: 'Status' },
  waiting: { zh: '待我的岗位办理', en: 'Waits for my duties' },
  assigned: { zh: '承办', en: 'Taken' },
  urgency: { zh: '紧迫程度', en: 'Urgency' },
  extension: { zh: '申请延期，待审批', en: 'Extension asked for' },
  greenChannel: { zh: '绿色通道', en: 'Green channel' },
  matterCaseId: { zh: '一件事', en: 'Matter' },
  item: { zh: '事项', en: 'Item' },
  applicant: { zh: '指定的申请人', en: 'One applicant' },
  authority: { zh: '办理机关', en: 'Authority' },
  duty: { zh: '待办岗位', en: 'Waits for' },
  officer: { zh: '承办人', en: 'Officer' },
  outcome: { zh: '决定', en: 'Outcome' },
  submittedFrom: { zh: '申请日期不早于', en: 'Submitted from' },
  submittedTo: { zh: '申请日期不晚于', en: 'Submitted to' },
  dueFrom: { zh: '到期日不早于', en: 'Due from' },
  dueBefore: { zh: '到期日早于', en: 'Due before' },
}

function FilterChips({
  filter,
  change,
  onClear,
}: {
  readonly filter: ListFilter
  readonly change: (changed: Change) => void
  readonly onClear: () => void
}): ReactElement | null {
  const text = useText()
  const describe = useFilterWords(filter)
  const set = filterKeys.filter((key) => filter[key] !== undefined)
  if (set.length === 0) return null
  return (
    <ul className={styles['chips']} aria-label={text({ zh: '已选条件', en: 'Filters in use' })}>
      {set.map((key) => {
        const words = describe(key)
        return (
          <li key={key} className={styles['chip']}>
            {words}
            <button
              type="button"
              className="no-print"
              aria-label={text({ zh: `取消条件：${words}`, en: `Remove filter: ${words}` })}
              onClick={() => change({ [key]: undefined })}
            >
              <X size="1rem" aria-hidden />
            </button>
          </li>
        )
      })}
      {set.length > 1 ? (
        <li className="no-print">
          <Button size="small" look="quiet" onPress={onClear}>
            {text({ zh: '清除全部', en: 'Clear all' })}
          </Button>
        </li>
      ) : null}
    </ul>
  )
}

/** A part of a filter in words: what it is about, and the name of what was chosen. */
export function useFilterWords(filter: ListFilter): (key: keyof ListFilter) => string {
  const text = useText()
  const { language } = useLanguage()
  const names = useNames((directory) => filter[directory] !== undefined)
  const matterNumber = useMatterNumber(filter.matterCaseId)
  const choices: Partial<Record<keyof ListFilter, readonly Choice[]>> = {
    assigned: assignedChoices,
    urgency: urgencyChoices,
    outcome: outcomeChoices,
  }
  const valueOf = (key: keyof ListFilter): string | undefined => {
    const value = filter[key] ?? ''
    if (key === 'waiting' || key === 'extension' || key === 'applicant') return undefined
    if (key === 'status' && filter.status) return text(nameStatus({ status: filter.status }))
    if (/From$|To$|Before$/.test(key)) return formatDate(value, language)
    if (key === 'matterCaseId') return matterNumber
    // While its directory is on the way, the part stands without its name.
    if (key in names) return text(names[key as Directory]?.find(({ id }) => id === value)?.name ?? '…')
    return text(choices[key]?.find((choice) => choice.value === value)?.label ?? value)
  }
  return (key) => {
    const value = valueOf(key)
    const part = text(partNames[key])
    return value === undefined ? part : text({ zh: `${part}：${value}`, en: `${part}: ${value}` })
  }
}
