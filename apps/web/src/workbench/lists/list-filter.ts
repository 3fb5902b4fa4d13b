/** Which cases a list shows, as it stands in the address of the page, in saved filters and in what is asked of the API. */
import type { operations } from '@tongban/client'

type ListQuery = NonNullable<operations['listCases']['parameters']['query']>

/** The words are those of the API, so that an address, a saved filter and a request never differ. */
export type ListFilter = Omit<ListQuery, 'limit' | 'cursor' | 'order'>

export type ListOrder = NonNullable<ListQuery['order']>

/** Work lists hold what is open, the most pressing first; the search holds all cases, newest first. */
export type ListKind = 'work' | 'cases'

export interface ListView {
  readonly filter: ListFilter
  readonly order: ListOrder
}

type Reading = (value: string) => boolean

const statuses = [
  'pre-examination',
  'submitted',
  'received',
  'correction-requested',
  'in-review',
  'decided',
  'finished',
  'closed',
  'draft',
] as const

/** Those that a filter offers; drafts belong to the window that takes them down and are not listed here. */
export const offeredStatuses = statuses.filter((status) => status !== 'draft')

const oneOf =
  (...values: readonly string[]): Reading =>
  (value) =>
    values.includes(value)
const word: Reading = (value) => value.length > 0 && value.length <= 80
const name: Reading = (value) => value.length > 0 && value.length <= 60
const day: Reading = (value) =>
  /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

/** Every part of a filter, in the order in which they are shown, with what it may be. */
const parts: Readonly<Record<keyof ListFilter, Reading>> = {
  q: name,
  number: (value) => value.length > 0 && value.length <= 40,
  status: oneOf(...statuses),
  waiting: oneOf('me'),
  assigned: oneOf('me', 'nobody'),
  urgency: oneOf('overdue', 'near'),
  extension: oneOf('requested'),
  greenChannel: oneOf('requested', 'to-confirm', 'open'),
  matterCaseId: word,
  item: word,
  applicant: word,
  authority: word,
  duty: word,
  officer: word,
  outcome: oneOf('granted', 'refused'),
  submittedFrom: day,
  submittedTo: day,
  dueFrom: day,
  dueBefore: day,
}

export const filterKeys = Object.keys(parts) as (keyof ListFilter)[]

export const firstOrder: Readonly<Record<ListKind, ListOrder>> = { work: 'pressing', cases: 'newest' }

/** Whether the address says nothing, so that the page begins with what its reader has chosen for it. */
export function isUntouched(search: Readonly<Record<string, unknown>>): boolean {
  return search['order'] === undefined && filterKeys.every((key) => search[key] === undefined)
}

/**
 * What the address asks for; what it cannot mean is left out, so that an old or mistyped address still shows a list.
 * @param search as the router reads it: words that look like numbers come as numbers
 */
export function readView(search: Readonly<Record<string, unknown>>, kind: ListKind): ListView {
  const entries = filterKeys.flatMap((key) => {
    const value = readWord(search[key])
    return value !== undefined && parts[key](value) ? [[key, value] as const] : []
  })
  const order = search['order']
  return {
    filter: Object.fromEntries(entries),
    order: order === 'newest' || order === 'pressing' ? order : firstOrder[kind],
  }
}

function readWord(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The address of a view. The order always stands in it: an address without is one that says nothing. */
export function writeSearch({ filter, order }: ListView): Record<string, string> {
  const entries = filterKeys.flatMap((key) => {
    const value = filter[key]
    return value === undefined || value === '' ? [] : [[key, value] as const]
  })
  return { ...Object.fromEntries(entries), order }
}

/** A filter with one part changed; undefined or empty takes it away. */
export function changeFilter(
  filter: ListFilter,
  change: Partial<Record<keyof ListFilter, string | undefined>>,
): ListFilter {
  const changed: Record<string, string | undefined> = { ...filter, ...change }
  return Object.fromEntries(
    Object.entries(changed).filter(([, value]) => value !== undefined && value !== ''),
  )
}

export function isSameView(one: ListView, other: ListView): boolean {
  return JSON.stringify(writeSearch(one)) === JSON.stringify(writeSearch(other))
}
