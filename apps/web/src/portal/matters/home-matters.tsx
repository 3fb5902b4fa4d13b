import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import { MatterCard } from './matter-card.tsx'
import { useMatters } from './use-matters.ts'
import styles from './matters.module.css'

const shown = 6

/** The matters of the first page, as cards; left out where none can be read. */
export function HomeMatters({
  audience,
}: {
  readonly audience: 'person' | 'enterprise'
}): ReactElement | null {
  const text = useText()
  const { data } = useMatters({ serves: audience }, shown)
  if (data === undefined || data.items.length === 0) return null
  return (
    <section className={styles['section']} aria-labelledby="matters">
      <div className={styles['questionsHead']}>
        <h2 id="matters">{text({ zh: '高效办成一件事', en: 'Several services as one matter' })}</h2>
        <Link to="/matters" search={{ serves: audience } as never}>
          {text({ zh: '查看全部', en: 'See all' })}
        </Link>
      </div>
      <ul className={styles['cards']}>
        {data.items.map((entry) => (
          <MatterCard key={entry.matter} entry={entry} level={3} />
        ))}
      </ul>
    </section>
  )
}
