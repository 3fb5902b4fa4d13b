import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { Notice } from '../../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../../language/index.ts'
import styles from '../../filing/filing.module.css'

/** Drafts of this matter that were begun before: said first, so that nobody fills in twice. */
export function OtherMatterDrafts({ matter }: { readonly matter: string }): ReactElement | null {
  const { case: current } = useSearch({ strict: false }) as { readonly case?: unknown }
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery({
    queryKey: ['matter-cases', 'drafts', matter],
    queryFn: () =>
      send(api.GET('/api/v1/matter-cases', { params: { query: { status: 'draft', matter, limit: 5 } } })),
  })
  const others = data?.items.filter(({ matterCaseId }) => matterCaseId !== current) ?? []
  if (others.length === 0) return null
  return (
    <Notice title={{ zh: '您有未提交的草稿', en: 'You have drafts that were not filed' }}>
      <ul className={styles['drafts']}>
        {others.map((draft) => (
          <li key={draft.matterCaseId}>
            <Link
              to="/matters/$matter/apply"
              params={{ matter } as never}
              search={{ case: draft.matterCaseId } as never}
            >
              {text({
                zh: `继续填写 ${formatMoment(draft.draftedAt, language)} 建立的草稿（${draft.applicantName}）`,
                en: `Go on with the draft of ${formatMoment(draft.draftedAt, language)} (${draft.applicantName})`,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
