import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'

type CaseStatus = components['schemas']['CaseStatus']

interface ListChoice {
  readonly name: Bilingual
  readonly query: { readonly status?: CaseStatus; readonly order?: 'newest' | 'pressing' }
  /** What is said where the list is empty. */
  readonly empty: Bilingual
}

/** The lists of one's own cases, by what one wants to know. */
export const listChoices = {
  all: {
    name: { zh: '全部', en: 'All' },
    query: {},
    empty: { zh: '您还没有办件', en: 'You have no cases yet' },
  },
  open: {
    name: { zh: '办理中', en: 'Under way' },
    query: { order: 'pressing' },
    empty: { zh: '没有办理中的办件', en: 'No case is under way' },
  },
  correction: {
    name: { zh: '待补正', en: 'To be corrected' },
    query: { status: 'correction-requested' },
    empty: { zh: '没有需要补正的办件', en: 'Nothing needs to be corrected' },
  },
  draft: {
    name: { zh: '草稿', en: 'Drafts' },
    query: { status: 'draft' },
    empty: { zh: '没有草稿', en: 'No drafts' },
  },
  finished: {
    name: { zh: '已办结', en: 'Finished' },
    query: { status: 'finished' },
    empty: { zh: '没有已办结的办件', en: 'No case is finished' },
  },
  closed: {
    name: { zh: '已关闭', en: 'Closed' },
    query: { status: 'closed' },
    empty: { zh: '没有已关闭的办件', en: 'No case was closed' },
  },
} as const satisfies Record<string, ListChoice>

export type ListName = keyof typeof listChoices

export interface ListSearch {
  readonly list: ListName
  readonly q: string
  /** A subject for whom one acts; empty for all. */
  readonly applicant: string
  readonly cursor: string
}

/** What the address says of the list; anything that it cannot mean is left out. */
export function readListSearch(search: Readonly<Record<string, unknown>>): ListSearch {
  const read = (name: string) => {
    const value = search[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const list = read('list')
  return {
    list: Object.hasOwn(listChoices, list) ? (list as ListName) : 'all',
    q: read('q').trim().slice(0, 60),
    applicant: /^[0-9a-f-]{36}$/.test(read('applicant')) ? read('applicant') : '',
    cursor: read('cursor'),
  }
}

/** The address of a list, without what it says by default. */
export function writeListSearch(search: Partial<ListSearch>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).filter(([name, value]) => value !== '' && !(name === 'list' && value === 'all')),
  )
}
