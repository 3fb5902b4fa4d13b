import type { ReactElement, ReactNode } from 'react'
import { toApiProblem } from '../api/index.ts'
import type { Text } from '../language/index.ts'
import { Empty, Loading, PageHeading, ProblemNotice } from './surfaces.tsx'

export interface AwaitedPageProps {
  /** As the page is called until its own name is known. */
  readonly title: Text
  /** Why it could not be read; null or undefined while it is being read. */
  readonly problem: unknown
  readonly onRetry: () => void
  readonly lines?: number
  /** What is told where there is nothing at this address, or nothing for this person. */
  readonly absent?: { readonly title: Text; readonly children: ReactNode }
  /** The way back, beside what went wrong. */
  readonly way?: ReactNode
}

/** A page whose content is not there: it is being read, nothing is at this address, or it could not be read. */
export function AwaitedPage({
  title,
  problem,
  onRetry,
  lines = 8,
  absent,
  way,
}: AwaitedPageProps): ReactElement {
  const isFailed = problem !== null && problem !== undefined
  // An address that cannot name anything is refused as malformed; for the reader nothing is there.
  const isAbsent = isFailed && [400, 404].includes(toApiProblem(problem).status)
  return (
    <>
      <PageHeading title={title} />
      {!isFailed ? (
        <Loading lines={lines} />
      ) : isAbsent && absent !== undefined ? (
        <Empty title={absent.title}>{absent.children}</Empty>
      ) : (
        <ProblemNotice problem={problem} onRetry={isAbsent ? undefined : onRetry} actions={way} />
      )}
    </>
  )
}
