import { Link } from '@tanstack/react-router'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { toApiProblem } from '../../api/index.ts'
import { Empty, FactList, Notice, PageHeading, ProblemNotice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'

export interface AbsentMatterProps {
  readonly problem: unknown
  readonly onRetry: () => void
}

/** What the platform tells of a matter that was withdrawn; nothing of one that never was. */
interface WithdrawalFacts {
  readonly name?: Bilingual
  readonly withdrawn?: { readonly on: string; readonly reason: string | null }
}

/** The matter was withdrawn, is not there, or could not be read. */
export function AbsentMatter({ problem, onRetry }: AbsentMatterProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const title = { zh: '一件事', en: 'One matter' }
  if (toApiProblem(problem).status !== 404) {
    return (
      <>
        <PageHeading title={title} />
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
            zh: '这件事已经停用，不再受理新的申请',
            en: 'This matter was withdrawn; nothing new is accepted',
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
              zh: '已经提交的申请不受影响，继续办理，可在“我的办件”中查看；所含事项仍可逐项申请。',
              en: 'What was filed goes on, and is found under “My cases”; its items can still be applied for one by one.',
            })}
          </p>
          <p>
            <Link to="/matters">{text({ zh: '查看全部“一件事”', en: 'See all matters' })}</Link>
          </p>
        </Notice>
      </>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <Empty title={{ zh: '没有公布这件事', en: 'No such matter is published' }}>
        <p>
          {text({
            zh: '网址可能有误，或者这件事已经停止办理。',
            en: 'The address may be wrong, or the matter was withdrawn.',
          })}
        </p>
        <p>
          <Link to="/matters">{text({ zh: '查看全部“一件事”', en: 'See all matters' })}</Link>
        </p>
      </Empty>
    </>
  )
}
