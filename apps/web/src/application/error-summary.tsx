import { type ReactElement, useEffect, useRef } from 'react'
import { Notice } from '../design/index.ts'
import { ProblemLinks, type ProblemLinksProps } from './problem-links.tsx'

export interface ErrorSummaryProps extends Pick<ProblemLinksProps, 'onFollow'> {
  /** None: nothing is shown. */
  readonly problems: ProblemLinksProps['problems']
  /** Changes with each refused attempt, so that the focus comes here anew. */
  readonly attempt: number
}

/** After a refused attempt to go on: all that is to be mended, each a way to its field. Takes the focus. */
export function ErrorSummary({ problems, attempt, onFollow }: ErrorSummaryProps): ReactElement | null {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt === 0) return
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'start' })
  }, [attempt])
  if (problems.length === 0) return null
  return (
    <div ref={place} tabIndex={-1} style={{ scrollMarginTop: '1rem' }}>
      <Notice
        tone="bad"
        spoken
        title={{
          zh: `还有 ${problems.length} 处需要填写或者修改`,
          en: `${problems.length} ${problems.length === 1 ? 'thing is' : 'things are'} missing or wrong`,
        }}
      >
        <ProblemLinks problems={problems} onFollow={onFollow} />
      </Notice>
    </div>
  )
}
