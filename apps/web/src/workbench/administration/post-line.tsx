import { type ReactElement, useState } from 'react'
import { Button, Tag } from '../../design/index.ts'
import { formatDate, getToday, useLanguage, useText } from '../../language/index.ts'
import { type Organisation, type StaffPost, useDuties } from './administration-data.ts'
import { readTexts } from './organisations.ts'
import { standingOf } from './posts.ts'
import { nameRole } from './role-names.ts'
import styles from './administration.module.css'

export interface PostLineProps {
  readonly post: StaffPost
  readonly organisations: readonly Organisation[]
  readonly pending: boolean
  readonly onEnd: () => void
}

/** One post with its days, and how it is ended. */
export function PostLine({ post, organisations, pending, onEnd }: PostLineProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { data: duties = [] } = useDuties()
  const [asks, setAsks] = useState(false)
  const nameDuty = (id: string) => {
    const found = duties.find(({ duty }) => duty === id)
    return found === undefined ? id : text(readTexts(found.name))
  }
  const standing = standingOf(post, getToday())
  const nameOf = (id: string) => text(organisations.find((one) => one.organisation === id)?.name ?? id)
  return (
    <li className={styles['post']}>
      <div>
        <p>
          <strong>{text(nameRole(post.role))}</strong> · {nameOf(post.organisation)}{' '}
          <Tag {...(standing === 'current' ? { tone: 'good' as const } : {})}>
            {text(standingNames[standing])}
          </Tag>
        </p>
        <p className={styles['faint']}>
          {post.endsOn === null
            ? text({
                zh: `${formatDate(post.startsOn, language)}起`,
                en: `From ${formatDate(post.startsOn, language)}`,
              })
            : `${formatDate(post.startsOn, language)} — ${formatDate(post.endsOn, language)}`}
        </p>
        <p className={styles['faint']}>
          {text({ zh: '职责：', en: 'Duties: ' })}
          {post.duties.length === 0 ? '—' : post.duties.map(nameDuty).join(text({ zh: '、', en: ', ' }))}
        </p>
        <p className={styles['faint']}>
          {text({ zh: '管辖：', en: 'Covers: ' })}
          {post.jurisdiction.map(nameOf).join(text({ zh: '、', en: ', ' }))}
        </p>
      </div>
      {standing === 'ended' ? null : asks ? (
        <div className={styles['acts']}>
          <span>{text({ zh: '即刻免去此岗位？', en: 'End this post at once?' })}</span>
          <Button size="small" onPress={() => setAsks(false)}>
            {text({ zh: '保留', en: 'Keep' })}
          </Button>
          <Button size="small" look="danger" isPending={pending} onPress={onEnd}>
            {text({ zh: '免去', en: 'End it' })}
          </Button>
        </div>
      ) : (
        <Button size="small" look="quiet" onPress={() => setAsks(true)}>
          {text({ zh: '免去岗位', en: 'End the post' })}
        </Button>
      )}
    </li>
  )
}

const standingNames = {
  current: { zh: '在任', en: 'Held' },
  future: { zh: '未到任', en: 'To come' },
  ended: { zh: '已免去', en: 'Ended' },
} as const
