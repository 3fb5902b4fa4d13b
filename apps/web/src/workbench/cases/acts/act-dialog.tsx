import type { Bilingual, CaseCommandType } from '@tongban/domain'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, Dialog, Notice, ProblemNotice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { OpenCase } from '../case-data.ts'
import styles from '../cases.module.css'
import { DocumentPreview, type PreviewBody } from './document-preview.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { type ActParameters, type ActAnswer, type FieldErrors, useAct } from './use-act.ts'

export interface ActDialogProps {
  readonly open: OpenCase
  readonly command: CaseCommandType
  readonly title: Bilingual
  /** What the act brings about; above the fields. */
  readonly lead?: ReactNode
  /** On the button that does it. */
  readonly submit: Bilingual
  readonly told: Bilingual
  readonly danger?: boolean
  readonly wide?: boolean
  readonly content?: unknown
  readonly check?: () => FieldErrors
  readonly send: (params: ActParameters) => Promise<ActAnswer>
  /** Where the act makes out a document: the act as it would be sent. */
  readonly preview?: () => PreviewBody
  readonly onClose: () => void
  /** After the act; what was kept of it can be forgotten. */
  readonly onDone?: () => void
  readonly children?: ((errorOf: (pointer: string) => Bilingual | undefined) => ReactNode) | undefined
}

const nothingMissing = () => new Map<string, Bilingual>()

/** One act with its own form: fields, preview of its document, one button that does it, and what came in between. */
export function ActDialog(props: ActDialogProps): ReactElement {
  const { open, command, title, check = nothingMissing, preview, onClose } = props
  const text = useText()
  const form = useRef<HTMLDivElement>(null)
  const [previewed, setPreviewed] = useState<PreviewBody>()
  const act = useAct({
    open,
    check,
    content: props.content,
    send: props.send,
    onDone: () => {
      props.onDone?.()
      onClose()
    },
    told: props.told,
  })
  const { errors, attempt, problem, pending } = act
  const action = open.actions.find((one) => one.command === command)
  const moved = open.view.version !== act.seenVersion

  useEffect(() => {
    if (attempt === 0) return
    const wrong = form.current?.querySelector<HTMLElement>(
      'input[aria-invalid="true"], textarea[aria-invalid="true"], select[aria-invalid="true"], [data-invalid] input',
    )
    const alert = form.current?.querySelector<HTMLElement>('[data-act-problem]')
    ;(wrong ?? alert)?.focus()
    ;(wrong ?? alert)?.scrollIntoView({ block: 'center' })
  }, [attempt])

  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      wide={props.wide ?? false}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '关闭', en: 'Close' })}</Button>
          {preview === undefined ? null : (
            <Button
              onPress={() => {
                if (act.checkAll()) setPreviewed(preview())
              }}
            >
              {text({ zh: '预览文书', en: 'Preview the document' })}
            </Button>
          )}
          <Button
            look={props.danger ? 'danger' : 'primary'}
            isPending={pending}
            isDisabled={moved || action?.available === false}
            onPress={() => void act.submit()}
          >
            {pending ? text({ zh: '正在提交……', en: 'Sending…' }) : text(props.submit)}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles['actForm']}>
        {props.lead === undefined ? null : <div className={styles['lead']}>{props.lead}</div>}
        {moved ? (
          <Meanwhile open={open} since={act.seenVersion} action={action} onContinue={act.acknowledge} />
        ) : action?.available === false ? (
          <Notice tone="warn" title={{ zh: '现在不能办理', en: 'This cannot be done now' }}>
            {text(action.disabledReason ?? { zh: '办件状态已经变化。', en: 'The case has moved on.' })}
          </Notice>
        ) : null}
        {problem === undefined || (moved && problem.status === 412) ? null : (
          <div data-act-problem tabIndex={-1}>
            <ProblemNotice problem={problem} />
          </div>
        )}
        {props.children?.((pointer) => errors.get(pointer))}
      </div>
      {previewed === undefined ? null : (
        <DocumentPreview caseId={open.view.caseId} body={previewed} onClose={() => setPreviewed(undefined)} />
      )}
    </Dialog>
  )
}
