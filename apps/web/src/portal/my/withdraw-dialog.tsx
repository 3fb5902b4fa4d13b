import { type ReactElement, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { type CaseView, nameStatus, readNamedItem } from '../../case/index.ts'
import { ConfirmDialog, Notice, ProblemNotice, TextField, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useRefreshCase } from './case-data.ts'
import styles from './my.module.css'

/** Withdrawing an application (行政许可法 does not forbid it before the decision): with a reason, once. */
export function WithdrawDialog({
  view,
  onClose,
}: {
  readonly view: CaseView
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const refresh = useRefreshCase(view.caseId)
  const [key] = useState(makeKey)
  /** As it was when the person decided; what happens meanwhile is looked at first. */
  const [seen] = useState(view.version)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const changed = problem !== undefined && (problem.status === 409 || problem.status === 412)

  async function withdraw(): Promise<void> {
    if (pending) return
    setMissing(reason.trim() === '')
    if (reason.trim() === '') return
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/cases/{caseId}/withdrawal', {
          params: {
            path: { caseId: view.caseId },
            header: { 'Idempotency-Key': key, 'If-Match': `"${seen}"` },
          },
          body: { reason: reason.trim() },
        }),
      )
      await refresh()
      announce({ zh: '申请已撤回。', en: 'The application was withdrawn.' })
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
      title={{ zh: '撤回申请？', en: 'Withdraw the application?' }}
      open
      danger
      pending={pending}
      disabled={changed}
      onClose={onClose}
      onConfirm={() => void withdraw()}
      confirm={{ zh: '确认撤回', en: 'Withdraw' }}
    >
      <p>
        {text({
          zh: `撤回后，“${view.itemName.zh}”的办理随即终止，不能恢复；需要时可以重新申请。`,
          en: `“${view.itemName.en}” ends with it and cannot be taken up again; you can apply anew.`,
        })}
      </p>
      {problem === undefined ? null : changed ? (
        <Notice tone="warn" spoken title={{ zh: '办件状态已经变化', en: 'The case has changed meanwhile' }}>
          <p>
            {text({
              zh: `办件现在的状态是“${nameStatus(describeState(view)).zh}”。请关闭本窗口查看最新情况，再决定是否撤回。`,
              en: `It now stands at “${nameStatus(describeState(view)).en}”. Close this, look at it, and decide again.`,
            })}
          </p>
          <p className={styles['faint']}>{text(problem.detail)}</p>
        </Notice>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      <TextField
        label={{ zh: '撤回理由', en: 'Reason' }}
        long
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={missing ? { zh: '请填写撤回理由。', en: 'Give the reason.' } : undefined}
      />
    </ConfirmDialog>
  )
}

function describeState(view: CaseView) {
  return {
    status: view.status,
    closeReason: view.closeReason,
    outcome: view.decision?.outcome ?? null,
    item: readNamedItem(view),
  }
}
