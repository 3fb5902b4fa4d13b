import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { toApiProblem } from '../../api/index.ts'
import { Empty, PageHeading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'

export interface AbsentMatterProps {
  readonly problem: unknown
  readonly onRetry: () => void
}

/** The matter is not there, or could not be read. */
export function AbsentMatter({ problem, onRetry }: AbsentMatterProps): ReactElement {
  const text = useText()
  const title = { zh: '一件事', en: 'One matter' }
  if (toApiProblem(problem).status !== 404) {
    return (
      <>
        <PageHeading title={title} />
        <ProblemNotice problem={problem} onRetry={onRetry} />
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
