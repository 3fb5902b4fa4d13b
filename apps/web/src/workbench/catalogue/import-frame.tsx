import type { ReactElement, ReactNode } from 'react'
import { FileButton, Notice, ProblemNotice } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import styles from './catalogue.module.css'

/** What came of a file: it was taken in, or it cannot be read as what it should be. */
export interface ImportOutcome {
  readonly tone: 'good' | 'bad'
  readonly title: Text
  readonly detail?: Text
}

export interface ImportFrameProps {
  /** Why the platform refused it. */
  readonly problem: unknown
  readonly outcome: ImportOutcome | undefined
  readonly isPending: boolean
  readonly file: {
    readonly label: Text
    readonly accept: string
    readonly name: Text
    readonly isDisabled?: boolean
  }
  readonly onChoose: (file: File) => void
  /** What is asked before a file is chosen. */
  readonly fields?: ReactNode
  /** Buttons before the one that chooses. */
  readonly acts?: ReactNode
  /** What the file holds, before it is taken in. */
  readonly children?: ReactNode
}

/** Taking in a file: what came of the last one, and the button that chooses the next. */
export function ImportFrame(props: ImportFrameProps): ReactElement {
  const { problem, outcome, file } = props
  const text = useText()
  return (
    <div className={styles['stack']}>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {outcome === undefined ? null : (
        <Notice spoken tone={outcome.tone} title={outcome.title}>
          {outcome.detail === undefined ? undefined : text(outcome.detail)}
        </Notice>
      )}
      {props.fields}
      <div className={styles['acts']}>
        {props.acts}
        <FileButton
          label={file.label}
          accept={file.accept}
          isPending={props.isPending}
          isDisabled={file.isDisabled ?? false}
          onChoose={props.onChoose}
        >
          {text(file.name)}
        </FileButton>
      </div>
      {props.children}
    </div>
  )
}

/** @param done what publishing the entries of a base list brought about */
export function describePublishedList(
  title: Text,
  done: { readonly published: number; readonly unchanged: number; readonly affected: number },
): ImportOutcome {
  return {
    tone: 'good',
    title,
    detail: {
      zh: `发布${done.published}项，${done.unchanged}项没有变化，${done.affected}个认领单位有调整待采用。`,
      en: `${done.published} published, ${done.unchanged} unchanged, ${done.affected} claims to adopt.`,
    },
  }
}
