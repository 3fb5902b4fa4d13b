import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { useText } from '../../language/index.ts'
import styles from './home.module.css'

const shown = 8

/** What is done soonest, by the limits that are promised and wholly on line; left out where it cannot be read. */
export function QuickItems({
  audience,
}: {
  readonly audience: 'person' | 'enterprise'
}): ReactElement | null {
  const text = useText()
  const { data } = useQuery({
    queryKey: ['quick-items', audience],
    queryFn: () =>
      send(
        api.GET('/api/v1/items', {
          params: { query: { serves: audience, online: 'entire', sort: 'limit', limit: shown } },
        }),
      ),
    placeholderData: (before) => before,
    staleTime: 5 * 60_000,
  })
  if (data === undefined || data.items.length === 0) return null
  return (
    <section className={styles['section']} aria-labelledby="quick">
      <div className={styles['sectionHead']}>
        <h2 id="quick">{text({ zh: '网上办、办得快', en: 'Online and soon done' })}</h2>
        <Link to="/search" search={{ serves: audience, online: 'entire', sort: 'limit' } as never}>
          {text({ zh: '查看全部', en: 'See all' })}
        </Link>
      </div>
      <ul className={styles['quick']}>
        {data.items.map(({ item, name, promisedDays }) => (
          <li key={item}>
            <Link to="/items/$item" params={{ item } as never}>
              <span>{text(name)}</span>
              <span className={styles['count']}>
                {promisedDays === null || promisedDays === 0
                  ? text({ zh: '即办', en: 'At once' })
                  : text({ zh: `${promisedDays}日`, en: `${promisedDays} d` })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
