import { type ItemRevision, openItemNames } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { type Point, PointText } from './correction-points.tsx'
import styles from './filing.module.css'

export interface PreExamination {
  readonly outcome: string
  readonly opinion: string
  readonly points: readonly Point[]
}

/** What the window said of the draft before it is filed (预审). */
export function ExaminationNotice({
  examination,
  revision,
}: {
  readonly examination: PreExamination
  readonly revision: ItemRevision
}): ReactElement {
  const text = useText()
  const names = openItemNames(revision)
  const isReady = examination.outcome === 'ready'
  return (
    <Notice
      tone={isReady ? 'good' : 'warn'}
      title={
        isReady
          ? { zh: '预审通过，可以正式提交', en: 'The pre-examination found it ready to be filed' }
          : { zh: '预审意见：请修改后再提交', en: 'The pre-examination asks for changes before filing' }
      }
    >
      <p>
        <bdi>{examination.opinion}</bdi>
      </p>
      {examination.points.length === 0 ? null : (
        <ul className={styles['points']}>
          {examination.points.map((point) => (
            <li key={`${point.subject} ${point.problem}`}>
              <p>
                <strong>{text(names.nameSubject(point.subject))}</strong>
              </p>
              <PointText point={point} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
