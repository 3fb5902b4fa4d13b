import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../../api/index.ts'
import {
  CheckboxField,
  ConfirmDialog,
  Loading,
  Notice,
  ProblemNotice,
  TextField,
  useAnnounce,
} from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { MatterCase } from '../../../matter/index.ts'
import { useRefreshMatter } from './matter-data.ts'

/** Withdrawing some items or all that can still be withdrawn; what follows for the others is told first. */
export function WithdrawMatterDialog({
  found,
  onClose,
}: {
  readonly found: MatterCase
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const refresh = useRefreshMatter(found.matterCaseId)
  const [key] = useState(makeKey)
  /** As it was when the person decided; what happens meanwhile is looked at first. */
  const [seen] = useState(found.version)
  const [chosen, setItems] = useState<readonly string[]>([])
  // What was decided or withdrawn meanwhile, in another window perhaps, cannot be chosen any more.
  const items = chosen.filter((item) => found.may.withdraw.includes(item))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const nameOf = (task: string) => found.tasks.find((entry) => entry.task === task)?.name ?? task
  const nameAll = (tasks: readonly string[]) =>
    tasks.map((task) => text(nameOf(task))).join(text({ zh: '、', en: ', ' }))
  const preview = useQuery({
    queryKey: ['matter-case', found.matterCaseId, 'withdrawal-preview', items],
    queryFn: () =>
      send(
        api.POST('/api/v1/matter-cases/{matterCaseId}/withdrawal-preview', {
          params: { path: { matterCaseId: found.matterCaseId } },
          body: { items: [...items] },
        }),
      ),
    enabled: items.length > 0,
  })

  async function withdraw(): Promise<void> {
    if (pending) return
    setTried(true)
    if (items.length === 0 || reason.trim() === '') return
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/matter-cases/{matterCaseId}/withdrawal', {
          params: {
            path: { matterCaseId: found.matterCaseId },
            header: { 'Idempotency-Key': key, 'If-Match': `"${seen}"` },
          },
          body: { items: [...items], reason: reason.trim() },
        }),
      )
      await refresh()
      announce({ zh: '已撤回。', en: 'Withdrawn.' })
      onClose()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      setProblem(refused)
      if (refused.status !== 0) await refresh()
    } finally {
      setPending(false)
    }
  }

  const isAll = items.length === found.may.withdraw.length && items.length > 1
  return (
    <ConfirmDialog
      title={{ zh: '撤回哪些事项？', en: 'What do you want to withdraw?' }}
      open
      danger
      pending={pending}
      disabled={problem !== undefined && (problem.status === 409 || problem.status === 412)}
      onClose={onClose}
      onConfirm={() => void withdraw()}
      confirm={isAll ? { zh: '全部撤回', en: 'Withdraw all of it' } : { zh: '确认撤回', en: 'Withdraw' }}
    >
      <CheckboxField
        label={{ zh: '尚未作出决定的事项', en: 'Items not decided yet' }}
        value={items}
        onChange={setItems}
        choices={found.may.withdraw.map((item) => ({ value: item, label: nameOf(item) }))}
        error={
          tried && items.length === 0
            ? { zh: '请选择要撤回的事项。', en: 'Choose what you withdraw.' }
            : undefined
        }
      />
      {items.length === 0 ? null : preview.error ? (
        <ProblemNotice problem={preview.error} onRetry={() => void preview.refetch()} />
      ) : preview.data === undefined ? (
        <Loading lines={2} />
      ) : (
        <Notice tone="warn" spoken title={{ zh: '撤回以后', en: 'What follows' }}>
          <p>
            {text({ zh: '随即终止，不能恢复：', en: 'Ends with it and cannot be taken up again: ' })}
            {nameAll(preview.data.withdrawn)}
            {text({ zh: '。需要时可以重新申请。', en: '. You can apply anew.' })}
          </p>
          {preview.data.notFiled.length === 0 ? null : (
            <p>
              {text({
                zh: '因为要用到其结果，也不再办理：',
                en: 'Not handled either, because it needs their results: ',
              })}
              {nameAll(preview.data.notFiled)}
              {text({ zh: '。', en: '.' })}
            </p>
          )}
          <p>
            {preview.data.goOn.length === 0
              ? text({ zh: '没有其他事项继续办理。', en: 'Nothing else goes on.' })
              : text({ zh: '继续办理：', en: 'Goes on: ' }) +
                nameAll(preview.data.goOn) +
                text({ zh: '。', en: '.' })}
          </p>
        </Notice>
      )}
      <TextField
        label={{ zh: '撤回理由', en: 'Reason' }}
        long
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? { zh: '请填写撤回理由。', en: 'Give the reason.' } : undefined}
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  )
}
