import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { Tag } from '../../design/index.ts'
import { type ReadText, useText } from '../../language/index.ts'
import styles from './finding.module.css'

export type ItemListEntry = components['schemas']['ItemListEntry']

/** An item among others: what it is called, what it is for, how fast and how far it goes on line. */
export function ItemEntry({ entry }: { readonly entry: ItemListEntry }): ReactElement {
  const text = useText()
  const isOnline = entry.online === 'entire' || entry.online === 'apply'
  const { foundBy } = entry
  return (
    <li className={styles['entry']}>
      <div className={styles['entryMain']}>
        <h2 className={styles['entryName']}>
          <Link to="/items/$item" params={{ item: entry.item } as never}>
            {text(entry.name)}
          </Link>
        </h2>
        {entry.summary === null ? null : <p className={styles['soft']}>{text(entry.summary)}</p>}
        <p className={styles['tags']}>
          {entry.reform === 'cancelled' ? (
            <Tag tone="good">
              {text({ zh: '已取消审批，不需要申请', en: 'Cancelled: nothing to apply for' })}
            </Tag>
          ) : (
            <EntryTags entry={entry} />
          )}
          <span className={styles['soft']}>{text(entry.authorityName)}</span>
          {foundBy === null || foundBy === entry.name.zh || foundBy === entry.name.en ? null : (
            <span className={styles['soft']}>
              {text({ zh: `匹配“${foundBy}”`, en: `matches “${foundBy}”` })}
            </span>
          )}
        </p>
      </div>
      <p className={styles['entryActions']}>
        {isOnline ? (
          <Link to="/apply/$item" params={{ item: entry.item } as never} className={styles['apply']}>
            {text({ zh: '在线办理', en: 'Apply online' })}
            <span className="visually-hidden">{text({ zh: '：', en: ': ' }) + text(entry.name)}</span>
          </Link>
        ) : null}
      </p>
    </li>
  )
}

function EntryTags({ entry }: { readonly entry: ItemListEntry }): ReactElement {
  const text = useText()
  return (
    <>
      <Tag tone={entry.case === 'on-the-spot' ? 'good' : 'info'}>{describeLimit(entry, text)}</Tag>
      {entry.online === 'entire' ? (
        <Tag tone="good">{text({ zh: '全程网办', en: 'Entirely online' })}</Tag>
      ) : null}
      <Tag>
        {entry.visits === 0
          ? text({ zh: '不用到场', en: 'No visit' })
          : text({ zh: `最多到场${entry.visits}次`, en: `At most ${entry.visits} visits` })}
      </Tag>
    </>
  )
}

function describeLimit(entry: Pick<ItemListEntry, 'case' | 'promisedDays'>, text: ReadText): string {
  if (entry.case === 'on-the-spot' || entry.promisedDays === 0 || entry.promisedDays === null) {
    return text({ zh: '即来即办', en: 'On the spot' })
  }
  return text({
    zh: `承诺${entry.promisedDays}日办结`,
    en: `Promised within ${entry.promisedDays} days`,
  })
}
