import { formatBasis } from '@tongban/domain'
import type { ReactElement, ReactNode } from 'react'
import { useText } from '../../language/index.ts'
import styles from './filing.module.css'

export interface Point {
  /** `form:<element>`, `answer:<question>`, `material:<id>` or `condition:<index>`. */
  readonly subject: string
  readonly problem: string
  readonly demand: string
  readonly basis?: string | undefined
}

/** What was said of one place of the application, to stand at it; nothing where nothing was said. */
export function showPointsAt(points: readonly Point[], subject: string): ReactNode {
  const said = points.filter((point) => point.subject === subject)
  return said.length === 0
    ? null
    : said.map((point) => <PointText key={`${point.problem} ${point.demand}`} point={point} />)
}

/** A point of a notice: what is wrong, what to do, and why. */
export function PointText({ point }: { readonly point: Point }): ReactElement {
  const text = useText()
  return (
    <div className={styles['point']}>
      <p>
        <strong>{text({ zh: '问题：', en: 'What is wrong: ' })}</strong>
        <bdi>{point.problem}</bdi>
      </p>
      <p>
        <strong>{text({ zh: '补正要求：', en: 'What to do: ' })}</strong>
        <bdi>{point.demand}</bdi>
      </p>
      {point.basis === undefined ? null : (
        <p className={styles['note']}>
          {text({ zh: `依据：${formatBasis(point.basis)}`, en: `Basis: ${formatBasis(point.basis)}` })}
        </p>
      )}
    </div>
  )
}
