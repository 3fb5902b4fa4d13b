import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { toApiProblem } from '../../api/index.ts'
import { Empty, PageHeading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'

export interface AbsentItemProps {
  readonly problem: unknown
  readonly onRetry: () => void
}

/** The item is on no published list, or it cannot be read now. */
export function AbsentItem({ problem, onRetry }: AbsentItemProps): ReactElement {
  const text = useText()
  if (toApiProblem(problem).status !== 404) {
    return (
      <>
        <PageHeading title={{ zh: '办事指南', en: 'Service guide' }} />
        <ProblemNotice problem={problem} onRetry={onRetry} />
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
