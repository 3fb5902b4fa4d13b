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
  /** Fields that say otherwise than is registered of the applicant. */
  readonly differing: readonly string[]
  readonly onFollow: (field: string) => void
  /** What can be done with what is there. */
  readonly children: ReactNode
}

/** What is there and what is not, always in sight, and beside it what can be done. */
export function CheckPanel({ completeness, differing, onFollow, children }: CheckPanelProps): ReactElement {
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
          <ProblemLinks problems={describeDiffering(differing)} onFollow={onFollow} />
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

/** One line, which leads to the first: what stands in the register is told at the form. */
function describeDiffering(differing: readonly string[]) {
  const [first] = differing
  if (first === undefined) return []
  const zh = `申请书有 ${differing.length} 处与登记信息不一致，请核对。`
  const en = `The form differs from the register in ${differing.length} places; look at them.`
  return [{ field: first, message: { zh, en } }]
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
