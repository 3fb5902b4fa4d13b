import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Tag } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { MatterListEntry } from '../../matter/index.ts'
import styles from './matters.module.css'

export interface MatterCardProps {
  readonly entry: MatterListEntry
  /** Of its name; 2 unless it stands under a heading. */
  readonly level?: 2 | 3
}

/** A matter among others: what it is, how many items and departments it takes together, how long it takes. */
export function MatterCard({ entry, level = 2 }: MatterCardProps): ReactElement {
  const text = useText()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li className={styles['card']}>
      <Heading>
        <Link to="/matters/$matter" params={{ matter: entry.matter } as never}>
          {text(entry.name)}
        </Link>
      </Heading>
      {entry.summary === null ? null : <p className={styles['soft']}>{text(entry.summary)}</p>}
      <p className={styles['tags']}>
        <Tag tone="info">
          {text(
            // Of how many departments it is is known of a matter that can be filed.
            entry.departments === 0
              ? { zh: `${entry.items}个事项`, en: `${entry.items} items` }
              : {
                  zh: `${entry.items}个事项，${entry.departments}个部门`,
                  en: `${entry.items} items of ${entry.departments} ${entry.departments === 1 ? 'authority' : 'authorities'}`,
                },
          )}
        </Tag>
        {entry.promisedDays === null ? null : (
          <Tag>
            {entry.promisedDays === 0
              ? text({ zh: '当场办结', en: 'On the spot' })
              : text({
                  zh: `常见情形${entry.promisedDays}个工作日`,
                  en: `Usually ${entry.promisedDays} working days`,
                })}
          </Tag>
        )}
        {entry.available ? null : (
          <Tag tone="warn">{text({ zh: '暂不能一次申请', en: 'Not to be filed as one now' })}</Tag>
        )}
      </p>
    </li>
  )
}
