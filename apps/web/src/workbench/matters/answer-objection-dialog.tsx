import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { ConfirmDialog, ProblemNotice, RadioField, TextField, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { MatterCase, MatterObjection } from '../../matter/index.ts'

export interface AnswerObjectionDialogProps {
  readonly found: MatterCase
  /** Of the notice, as the plan names it. */
  readonly task: string
  readonly objection: MatterObjection
  readonly onClose: () => void
}

/** Whether an objection is upheld, and why; upheld, it ends the notice and what waits for it. */
export function AnswerObjectionDialog(props: AnswerObjectionDialogProps): ReactElement {
  const { found, task, objection, onClose } = props
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [key] = useState(makeKey)
  /** As it was when the officer decided; what happens meanwhile is looked at first. */
  const [seen] = useState(found.version)
  const [upheld, setUpheld] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()

  async function answer(): Promise<void> {
    if (pending) return
    setTried(true)
    if (upheld === '' || reason.trim() === '') return
    setPending(true)
    setProblem(undefined)
    const refresh = () => queries.invalidateQueries({ queryKey: ['matter-case', found.matterCaseId] })
    try {
      await send(
        api.POST('/api/v1/matter-notices/{matterCaseId}/{notice}/objections/{objection}/answer', {
          params: {
            path: {
              matterCaseId: found.matterCaseId,
              notice: task.slice('notice/'.length),
              objection: objection.objection,
            },
            header: { 'Idempotency-Key': key, 'If-Match': `"${seen}"` },
          },
          body: { upheld: upheld === 'yes', text: reason.trim() },
        }),
      )
      await refresh()
      announce({ zh: '已答复异议。', en: 'The objection is answered.' })
      onClose()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      setProblem(refused)
      if (refused.status !== 0) await refresh()
    } finally {
      setPending(false)
    }
  }

  return (
    <ConfirmDialog
      title={{ zh: `答复第${objection.objection}号异议`, en: `Answer objection ${objection.objection}` }}
      open
      pending={pending}
      disabled={problem !== undefined && (problem.status === 409 || problem.status === 412)}
      onClose={onClose}
      onConfirm={() => void answer()}
      confirm={{ zh: '确认答复', en: 'Answer' }}
    >
      <p>
        <bdi>{objection.by}</bdi>
        {text({ zh: '：', en: ': ' })}
        {objection.text}
      </p>
      <RadioField
        label={{ zh: '审查结论', en: 'Finding' }}
        value={upheld}
        onChange={setUpheld}
        choices={[
          {
            value: 'no',
            label: { zh: '异议不成立，公示继续', en: 'Not upheld: the notice goes on' },
          },
          {
            value: 'yes',
            label: {
              zh: '异议成立，公示终止，等待公示的事项不再办理',
              en: 'Upheld: the notice ends, and what waits for it is not handled',
            },
          },
        ]}
        error={tried && upheld === '' ? { zh: '请选择审查结论。', en: 'Choose the finding.' } : undefined}
      />
      <TextField
        label={{ zh: '答复内容', en: 'Answer' }}
        help={{
          zh: '写明核实的情况和理由。答复同时告知异议人和申请人，请勿写入异议人的身份信息。',
          en: 'What was found out, and the reasons. Both who objected and the applicant read it: do not say who objected.',
        }}
        long
        maxLength={2000}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? { zh: '请填写答复内容。', en: 'Give the answer.' } : undefined}
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  )
}
