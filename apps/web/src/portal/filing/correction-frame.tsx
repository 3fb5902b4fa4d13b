import type { ReactElement, ReactNode } from 'react'
import {
  ApplicationForm,
  ErrorSummary,
  type FilledApplication,
  MaterialList,
  type Uploads,
} from '../../application/index.ts'
import { Button, Card, Notice, PageHeading, ProblemNotice } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import type { Place } from './places.ts'
import type { Correction } from './use-correction.ts'
import styles from './filing.module.css'

export interface CorrectionFrameProps {
  readonly title: Text
  readonly lead: ReactNode
  /** By when what is to be answered. */
  readonly demand: Text
  readonly how: Text
  readonly application: FilledApplication
  readonly uploads: Uploads
  readonly correction: Correction
  /** What has no field in the form and is no material. */
  readonly others: ReactNode
  /** Data elements and materials that may be changed. */
  readonly elements: readonly string[]
  readonly materials: readonly string[]
  /** What was asked of a place. */
  readonly showPointsAt: (place: Place) => ReactNode
  /** The way back without an answer. */
  readonly back: ReactNode
  readonly children?: ReactNode
}

/** A notice and its answer: each thing that is asked is changed where it stands, and sent at once. */
export function CorrectionFrame(props: CorrectionFrameProps): ReactElement {
  const { application, uploads, correction, elements, materials, showPointsAt } = props
  const text = useText()
  return (
    <div className={styles['desk']}>
      <PageHeading title={props.title} lead={props.lead} />
      <Notice tone="warn" title={props.demand}>
        {text(props.how)}
      </Notice>
      <ErrorSummary problems={correction.shown} attempt={correction.attempt} />
      {props.others}
      {elements.length === 0 ? null : (
        <Card>
          <div className={styles['stepPage']}>
            <h2>{text({ zh: '需要修改的内容', en: 'What to change in the form' })}</h2>
            <ApplicationForm
              application={application}
              only={elements}
              before={(id) => showPointsAt({ kind: 'form', id })}
            />
          </div>
        </Card>
      )}
      {materials.length === 0 ? null : (
        <section className={styles['stepPage']}>
          <h2>{text({ zh: '需要补充或者更换的材料', en: 'Documents to add or replace' })}</h2>
          <MaterialList
            application={application}
            uploads={uploads}
            only={materials}
            before={(id) => showPointsAt({ kind: 'material', id })}
          />
        </section>
      )}
      {correction.problem === undefined ? null : <ProblemNotice problem={correction.problem} />}
      <div className={styles['foot']}>
        {props.back}
        <Button look="primary" isPending={correction.isSending} onPress={() => void correction.answer()}>
          {text({ zh: '提交补正', en: 'Send the correction' })}
        </Button>
      </div>
      {props.children}
    </div>
  )
}

/** Somebody came to a notice that is answered, or whose time is over. */
export function NothingToCorrect({
  title,
  way,
}: {
  readonly title: Text
  readonly way: ReactNode
}): ReactElement {
  const text = useText()
  return (
    <Notice title={title} actions={way}>
      {text({
        zh: '可能已经补正提交，或者已超过补正期限。',
        en: 'It may have been answered already, or the time for it is over.',
      })}
    </Notice>
  )
}
