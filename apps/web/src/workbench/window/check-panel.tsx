import type { ReactElement, ReactNode } from 'react'
import { ProblemLinks } from '../../application/index.ts'
import { Card, Tag } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { Completeness } from './intake.ts'
import styles from './window.module.css'

/** A long list would push the buttons out of sight. */
const linksMaximum = 8

export interface CheckPanelProps {
  readonly completeness: Completeness
  readonly onFollow: (field: string) => void
  /** What can be done with what is there. */
  readonly children: ReactNode
}

/** What is there and what is not, always in sight, and beside it what can be done. */
export function CheckPanel({ completeness, onFollow, children }: CheckPanelProps): ReactElement {
  const text = useText()
  const { missing, later, wrong } = completeness
  return (
    <aside className={styles['closing']} aria-label={text({ zh: '核对与办理', en: 'Check and go on' })}>
      <Card>
        <div className={styles['section']}>
          <h2>{text({ zh: '核对', en: 'Check' })}</h2>
          <p role="status">
            <CompletenessTags completeness={completeness} />
          </p>
          <ProblemLinks
            problems={[...wrong, ...missing, ...later]}
            onFollow={onFollow}
            maximum={linksMaximum}
          />
          {children}
        </div>
      </Card>
    </aside>
  )
}

/** How much is wrong, missing, or may follow later. */
export function CompletenessTags({
  completeness: { wrong, missing, later },
}: Pick<CheckPanelProps, 'completeness'>): ReactElement {
  const text = useText()
  return (
    <span className={styles['tags']}>
      {wrong.length > 0 ? (
        <Tag tone="bad">{text({ zh: `${wrong.length} 处有误`, en: `${wrong.length} wrong` })}</Tag>
      ) : null}
      {missing.length > 0 ? (
        <Tag tone="warn">{text({ zh: `缺 ${missing.length} 项`, en: `${missing.length} missing` })}</Tag>
      ) : later.length > 0 ? null : (
        <Tag tone="good">{text({ zh: '齐全', en: 'Complete' })}</Tag>
      )}
      {later.length > 0 ? (
        <Tag tone="info">{text({ zh: `${later.length} 项可容缺`, en: `${later.length} may follow` })}</Tag>
      ) : null}
    </span>
  )
}
