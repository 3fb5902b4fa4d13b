import { Link } from '@tanstack/react-router'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { toApiProblem } from '../../api/index.ts'
import { Empty, FactList, Notice, PageHeading, ProblemNotice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'

export interface AbsentItemProps {
  readonly problem: unknown
  readonly onRetry: () => void
}

/** What the platform tells of an item that was withdrawn; nothing of one that never was. */
interface WithdrawalFacts {
  readonly name?: Bilingual
  readonly withdrawn?: { readonly on: string; readonly reason: string | null }
}

/** The item is on no published list, or it cannot be read now. */
export function AbsentItem({ problem, onRetry }: AbsentItemProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  if (toApiProblem(problem).status !== 404) {
    return (
      <>
        <PageHeading title={{ zh: '办事指南', en: 'Service guide' }} />
        <ProblemNotice problem={problem} onRetry={onRetry} />
      </>
    )
  }
  const { name, withdrawn } = toApiProblem(problem).facts as WithdrawalFacts
  if (name !== undefined && withdrawn !== undefined) {
    return (
      <>
        <PageHeading title={name} />
        <Notice
          tone="warn"
          title={{
            zh: '本事项已经停用，不再受理新的申请',
            en: 'This service was withdrawn; nothing new is accepted',
          }}
        >
          <FactList
            facts={[
              { name: { zh: '停用日期', en: 'Withdrawn on' }, value: formatDate(withdrawn.on, language) },
              { name: { zh: '停用原因', en: 'Reason' }, value: withdrawn.reason ?? undefined },
            ]}
          />
          <p>
            {text({
              zh: '已经提交的申请不受影响，继续办理；尚未提交的草稿仍然保留，但停用期间不能提交。都可在“我的办件”中查看。',
              en: 'What was filed goes on; a draft is kept, and cannot be filed while the service is withdrawn. Both are found under “My cases”.',
            })}
          </p>
          <p>
            <Link to="/search">{text({ zh: '查找其他事项', en: 'Look for another service' })}</Link>
          </p>
        </Notice>
      </>
    )
  }
  return (
    <>
      <PageHeading title={{ zh: '没有这个事项', en: 'There is no such service' }} />
      <Empty title={{ zh: '事项已经停用，或者地址有误', en: 'It was withdrawn, or the address is wrong' }}>
        <p>
          {text({
            zh: '停用的事项不再受理新的申请；已经提交的申请不受影响，可在“我的办件”中查看。',
            en: 'Nothing new is accepted for a withdrawn service; what was filed goes on under “My cases”.',
          })}
        </p>
        <p>
          <Link to="/search">{text({ zh: '查找其他事项', en: 'Look for another service' })}</Link>
        </p>
      </Empty>
    </>
  )
}
