import { type ReactElement, useState } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import type { CaseView } from '../../case/index.ts'
import { ConfirmDialog, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useRefreshCase } from './case-data.ts'

export interface DiscardDialogProps {
  readonly view: CaseView
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Throwing a draft away, which nobody but its applicant has seen. */
export function DiscardDialog({ view, onClose, onDone }: DiscardDialogProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const refresh = useRefreshCase(view.caseId)
  const [key] = useState(makeKey)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()

  async function discard(): Promise<void> {
    if (pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/cases/{caseId}/discarding', {
          params: { path: { caseId: view.caseId }, header: { 'Idempotency-Key': key } },
        }),
      )
      await refresh()
      announce({ zh: '草稿已删除。', en: 'The draft was discarded.' })
      onDone()
    } catch (thrown) {
      setProblem(thrown)
      setPending(false)
    }
  }

  return (
    <ConfirmDialog
      title={{ zh: '删除草稿？', en: 'Discard the draft?' }}
      open
      danger
      pending={pending}
      onClose={onClose}
      onConfirm={() => void discard()}
      confirm={{ zh: '删除草稿', en: 'Discard' }}
    >
      <p>
        {text({
          zh: `“${view.itemName.zh}”已填写的内容和上传的文件将不再保留，不能恢复。`,
          en: `What you filled in and uploaded for “${view.itemName.en}” will be gone.`,
        })}
      </p>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  )
}
