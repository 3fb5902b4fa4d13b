import { findPromiseWay, readText, writePromiseNotice, writeWholePromise } from '@tongban/domain'
import { type ReactElement, useEffect } from 'react'
import { PromiseToSign } from './promise-to-sign.tsx'
import type { Application } from './use-application.ts'

export interface WholePromiseProps {
  readonly application: Application
  /** For whom it is filed; undefined until it is known, and at the window. */
  readonly subject?: string | undefined
  /** At the window the applicant signs on paper, and the clerk says so. */
  readonly onPaper?: boolean
}

/**
 * Where the applicant chose to be served on a promise (告知承诺制办理): what the authority tells, the promise word for word,
 * and its signature. Whoever may not is told why, and that the ordinary way is open.
 */
export function WholePromise({
  application,
  subject,
  onPaper = false,
}: WholePromiseProps): ReactElement | null {
  const { revision, content, setPromise } = application
  const way = findPromiseWay(revision.definition, content.answers)
  const { promise } = content
  // Whoever goes back to the ordinary way promises nothing.
  const isStale = way === undefined && promise !== undefined
  useEffect(() => {
    if (isStale) setPromise(undefined)
  }, [isStale, setPromise])
  if (way === undefined) return null
  return (
    <PromiseToSign
      item={revision.item}
      itemName={readText(revision.definition.name)}
      subject={subject}
      notice={writePromiseNotice(revision, way)}
      words={writeWholePromise(way)}
      signed={promise}
      pointer="/promise"
      error={application.errorAt('/promise')}
      onPaper={onPaper}
      onSign={setPromise}
    />
  )
}
