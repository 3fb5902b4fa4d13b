import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Bilingual, levelLabels } from '@tongban/domain'
import type { ReactElement } from 'react'
import { type Choice, SelectField } from '../../design/index.ts'

/** By what a list is narrowed; it stands in the address, so that it can be come back to and sent on. */
export interface ListFilters<Name extends string> {
  readonly chosen: { readonly [Filter in Name]?: string }
  readonly change: (name: Name, value: string) => void
}

export function useListFilters<Name extends string>(): ListFilters<Name> {
  const chosen = useSearch({ strict: false }) as ListFilters<Name>['chosen']
  const navigate = useNavigate()
  return {
    chosen,
    change: (name, value) =>
      void navigate({
        to: '.',
        search: { ...chosen, [name]: value === '' ? undefined : value } as never,
        replace: true,
      }),
  }
}

export interface ListFilterProps<Name extends string> {
  readonly filters: ListFilters<Name>
  readonly name: Name
  readonly label: Bilingual
  readonly choices: readonly Choice[]
  /** What it is called that nothing is chosen. */
  readonly all?: Bilingual
}

export function ListFilter<Name extends string>(props: ListFilterProps<Name>): ReactElement {
  const { filters, name, label, choices, all = { zh: '全部', en: 'All' } } = props
  return (
    <SelectField
      label={label}
      required={false}
      unmarked
      value={filters.chosen[name] ?? ''}
      placeholder={all}
      choices={choices}
      onChange={(value) => filters.change(name, value)}
    />
  )
}

/** Of which level the organisation is. */
export const levelFilter = {
  name: 'level',
  label: { zh: '层级', en: 'Level' },
  choices: Object.entries(levelLabels).map(([value, label]) => ({ value, label })),
} as const
