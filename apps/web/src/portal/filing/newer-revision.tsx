import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, send, toApiProblem } from '../../api/index.ts'
import { Button, Notice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'

export interface NewerRevisionProps {
  readonly item: string
  /** By which the application is being filled in. */
  readonly revision: number
  /** Goes on by the revision in force, with what was filled in. */
  readonly onCarryOver: () => Promise<void>
}

/** Says that the item was changed or withdrawn since the draft was begun, before the filing is refused for it. */
export function NewerRevision({ item, revision, onCarryOver }: NewerRevisionProps): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const [pending, setPending] = useState(false)
  const current = useQuery({
    queryKey: ['item-current', item],
    queryFn: () => send(api.GET('/api/v1/items/{item}', { params: { path: { item } } })),
    select: ({ guide }) => Number(guide['revision']),
  })
  const problem = current.error ? toApiProblem(current.error) : undefined
  if (problem?.status === 404) {
    const { withdrawn } = problem.facts as {
      readonly withdrawn?: { readonly on: string; readonly reason: string | null }
    }
    return (
      <Notice
        tone="warn"
        title={{ zh: '本事项已停止受理新的申请', en: 'This item takes no new applications' }}
      >
        {withdrawn === undefined ? null : (
          <p>
            {text({
              zh: `停用日期：${formatDate(withdrawn.on, language)}。${withdrawn.reason === null ? '' : `停用原因：${withdrawn.reason}`}`,
              en: `Withdrawn on ${formatDate(withdrawn.on, language)}.${withdrawn.reason === null ? '' : ` The reason: ${withdrawn.reason}`}`,
            })}
          </p>
        )}
        <p>
          {text({
            zh: '草稿仍然保留，停用期间不能提交。请咨询办理部门，或者查找替代的事项。',
            en: 'The draft is kept, and cannot be filed while the item is withdrawn. Ask the authority, or look for the item in its place.',
          })}
        </p>
      </Notice>
    )
  }
  if (current.data === undefined || current.data <= revision) return null

  async function carryOver(): Promise<void> {
    setPending(true)
    await onCarryOver()
    setPending(false)
  }

  return (
    <Notice
      tone="warn"
      title={{
        zh: `办理要求已更新（第 ${current.data} 版），这份草稿按第 ${revision} 版填写`,
        en: `The item was changed (revision ${current.data}); this draft follows revision ${revision}`,
      }}
      actions={
        <Button size="small" isPending={pending} onPress={() => void carryOver()}>
          {text({ zh: '带着已填内容改按新版本填写', en: 'Go on by the new revision with what I filled in' })}
        </Button>
      }
    >
      {text({
        zh: '原版本仍在有效期内的，可以继续提交；已经失效的，提交时会提示。改按新版本填写时，仍适用的内容和材料自动带入，并告诉您有哪些变化。',
        en: 'It can still be filed while its revision is in force. If you change to the new one, what still applies is taken along and you are told what is different.',
      })}
    </Notice>
  )
}
