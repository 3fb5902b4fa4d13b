import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { type Text, useText } from '../../language/index.ts'
import type { ItemCounts } from '../finding/index.ts'
import styles from './home.module.css'

type Topic = ItemCounts['topics'][number]

export interface LifeCycleProps {
  /** In the order of a life. */
  readonly topics: readonly Topic[]
  readonly audience: 'person' | 'enterprise'
}

/** The tree of a life (全生命周期树): stages one after another, the topics of each below it. */
export function LifeCycle({ topics, audience }: LifeCycleProps): ReactElement {
  const text = useText()
  return (
    <ol className={styles['stages']}>
      {groupByStage(topics).map(({ key, name, topics: within }) => (
        <li key={key} className={styles['stage']}>
          <h3>{text(name)}</h3>
          <ul>
            {within.map((topic) => (
              <li key={topic.value}>
                <Link to="/search" search={{ topic: topic.value, serves: audience } as never}>
                  <span>{text(topic.name)}</span>
                  <span className={styles['count']}>{topic.count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function groupByStage(
  topics: readonly Topic[],
): readonly { readonly key: string; readonly name: Text; readonly topics: readonly Topic[] }[] {
  const stages = new Map<string, { key: string; name: Text; topics: Topic[] }>()
  for (const topic of topics) {
    const key = topic.stage ?? ''
    const name = topic.stageName ?? { zh: '其他主题', en: 'Other topics' }
    const stage = stages.get(key) ?? { key, name, topics: [] }
    stage.topics.push(topic)
    stages.set(key, stage)
  }
  return [...stages.values()]
}
