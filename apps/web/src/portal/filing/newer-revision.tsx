import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send, toApiProblem } from '../../api/index.ts'
import { Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'

export interface NewerRevisionProps {
  readonly item: string
  /** By which the draft was begun; it keeps that one. */
  readonly revision: number
}

/** Says that the item was changed or withdrawn since the draft was begun, before the filing is refused for it. */
export function NewerRevision({ item, revision }: NewerRevisionProps): ReactElement | null {
  const text = useText()
  const current = useQuery({
    queryKey: ['item-current', item],
    queryFn: () => send(api.GET('/api/v1/items/{item}', { params: { path: { item } } })),
    select: ({ guide }) => Number(guide['revision']),
  })
  if (current.error && toApiProblem(current.error).status === 404) {
    return (
      <Notice
        tone="warn"
        title={{ zh: '本事项已停止受理新的申请', en: 'This item takes no new applications' }}
      >
        {text({
          zh: '草稿仍然保留，但可能无法提交。请咨询办理部门，或者查找替代的事项。',
          en: 'The draft is kept but may be refused. Ask the authority, or look for the item in its place.',
        })}
      </Notice>
    )
  }
  if (current.data === undefined || current.data <= revision) return null
  return (
    <Notice
      tone="warn"
      title={{
        zh: `办理要求已更新（第 ${current.data} 版），这份草稿按第 ${revision} 版填写`,
        en: `The item was changed (revision ${current.data}); this draft follows revision ${revision}`,
      }}
      actions={
        <Link to="/apply/$item" params={{ item }}>
          {text({ zh: '按新版本重新申请', en: 'Apply anew by the new revision' })}
        </Link>
      }
    >
      {text({
        zh: '原版本仍在有效期内的，可以继续提交；已经失效的，提交时会提示，请按新版本重新申请。',
        en: 'It can still be filed while its revision is in force; if it is not, the filing says so, and you apply anew.',
      })}
    </Notice>
  )
}
