import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { type Text, useText } from '../../language/index.ts'
import { type FilterName, filterNames, type ItemSearch } from './search-words.ts'
import { type ItemCounts, useItemCounts } from './use-item-counts.ts'
import styles from './finding.module.css'

interface Choice {
  readonly value: string
  readonly name: Text
  readonly count: number
}

const shownAtFirst = 8

const titles: Readonly<Record<FilterName, Text>> = {
  serves: { zh: '服务对象', en: 'For whom' },
  topic: { zh: '主题', en: 'Topic' },
  authority: { zh: '部门', en: 'Department' },
  level: { zh: '层级', en: 'Level' },
  online: { zh: '网办深度', en: 'Online' },
  reform: { zh: '证照分离改革方式', en: 'Reform of business licences' },
}

function listChoices(counts: ItemCounts): Readonly<Record<FilterName, readonly Choice[]>> {
  return {
    serves: counts.serves,
    topic: counts.topics,
    authority: counts.authorities,
    level: counts.levels,
    online: counts.online,
    reform: counts.reforms,
  }
}

/** What narrows the results, each with how many it would leave; all of it in the address. */
export function SearchFilters({ search }: { readonly search: ItemSearch }): ReactElement {
  const text = useText()
  const { sort: _sort, cursor: _cursor, ...filters } = search
  const { data } = useItemCounts(filters)
  // Folded on a narrow screen, where the results come first.
  const [isOpen, setOpen] = useState(() => matchMedia('(min-width: 56rem)').matches)
  const choices = data === undefined ? undefined : listChoices(data)
  const chosen = filterNames.flatMap((name) => {
    const value = search[name]
    if (value === undefined) return []
    const known = choices?.[name].find((choice) => choice.value === value)
    return [{ name, label: known === undefined ? value : text(known.name) }]
  })
  return (
    <aside className={styles['filters']} aria-label={text({ zh: '筛选', en: 'Filters' })}>
      {chosen.length === 0 ? null : (
        <ul className={styles['chosen']}>
          {chosen.map(({ name, label }) => (
            <li key={name}>
              <Link to="/search" search={{ ...search, [name]: undefined, cursor: undefined } as never}>
                <span>{label}</span>
                <X size="1rem" aria-hidden />
                <span className="visually-hidden">{text({ zh: '（取消此筛选）', en: ' (remove)' })}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text({ zh: '筛选条件', en: 'Filters' })}</summary>
        {choices === undefined
          ? null
          : filterNames.map((name) => (
              <Filter key={name} name={name} choices={choices[name]} search={search} />
            ))}
      </details>
    </aside>
  )
}

interface FilterProps {
  readonly name: FilterName
  readonly choices: readonly Choice[]
  readonly search: ItemSearch
}

function Filter({ name, choices, search }: FilterProps): ReactElement | null {
  const text = useText()
  const [isWhole, setWhole] = useState(false)
  const present = search[name]
  if (choices.length < 2 && present === undefined) return null
  const shown = isWhole || choices.length <= shownAtFirst + 2 ? choices : choices.slice(0, shownAtFirst)
  return (
    <section className={styles['filter']}>
      <h2>{text(titles[name])}</h2>
      <ul>
        {shown.map(({ value, name: label, count }) => (
          <li key={value}>
            <Link
              to="/search"
              search={
                { ...search, [name]: value === present ? undefined : value, cursor: undefined } as never
              }
              aria-current={value === present ? 'true' : undefined}
              activeOptions={{ exact: true }}
              data-chosen={value === present || undefined}
            >
              <span>{text(label)}</span>
              <span className={styles['count']}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length === choices.length ? null : (
        <button type="button" className={styles['more']} onClick={() => setWhole(true)}>
          {text({ zh: `显示全部${choices.length}项`, en: `Show all ${choices.length}` })}
        </button>
      )}
    </section>
  )
}
