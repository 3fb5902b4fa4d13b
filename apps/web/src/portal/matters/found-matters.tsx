import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import { MatterCard } from './matter-card.tsx'
import { useMatters } from './use-matters.ts'
import styles from './matters.module.css'

const shown = 3

export interface FoundMattersProps {
  readonly words: string | undefined
  readonly topic: string | undefined
}

/** Matters that fit what was sought among single items; nothing where none does. */
export function FoundMatters({ words, topic }: FoundMattersProps): ReactElement | null {
  const text = useText()
  const isSought = words !== undefined || topic !== undefined
  const { data } = useMatters({ q: words, topic }, shown, isSought)
  if (!isSought || data === undefined || data.items.length === 0) return null
  return (
    <section className={styles['section']} aria-labelledby="found-matters">
      <h2 id="found-matters">{text({ zh: '可以作为一件事一次办', en: 'Can be done as one matter' })}</h2>
      <ul className={styles['cards']}>
        {data.items.map((entry) => (
          <MatterCard key={entry.matter} entry={entry} level={3} />
        ))}
      </ul>
    </section>
  )
}
