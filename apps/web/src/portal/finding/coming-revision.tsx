import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Notice } from '../../design/index.ts'
import { formatDate, getToday, useLanguage, useText } from '../../language/index.ts'

export interface ComingRevisionProps {
  readonly item: string
  /** The one in force. */
  readonly revision: number
}

/** Tells of a revision that is published and not yet in force (公布待施行): from when, and what changes. */
export function ComingRevision({ item, revision }: ComingRevisionProps): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery({
    queryKey: ['item-revisions', item],
    queryFn: () => send(api.GET('/api/v1/items/{item}/revisions', { params: { path: { item } } })),
    staleTime: 5 * 60_000,
    // The guide in force stands without it.
    retry: false,
  })
  const today = getToday()
  const coming = data?.revisions
    .filter((other) => other.revision > revision && other.effectiveFrom > today)
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))
  const [next] = coming ?? []
  if (next === undefined) return null
  return (
    <Notice
      title={{
        zh: `新版指南自${formatDate(next.effectiveFrom, 'zh')}起施行`,
        en: `A new version is in force from ${formatDate(next.effectiveFrom, 'en')}`,
      }}
    >
      {next.note === null ? null : (
        <p>{text({ zh: `变化：${next.note}`, en: `What changes: ${next.note}` })}</p>
      )}
      <p>
        {text({
          zh: `此前提交的申请按现行指南办理；${formatDate(next.effectiveFrom, language)}起提交的，按新版办理。`,
          en: `What is filed before that day follows the guide on this page; from that day on the new one.`,
        })}
      </p>
    </Notice>
  )
}
