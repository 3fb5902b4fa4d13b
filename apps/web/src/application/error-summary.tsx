import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useEffect, useRef } from 'react'
import { Notice } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { focusField } from './field-errors.ts'
import styles from './application.module.css'

export interface ErrorSummaryProps {
  /** None: nothing is shown. */
  readonly problems: readonly { readonly field: string; readonly message: Bilingual }[]
  /** Changes with each refused attempt, so that the focus comes here anew. */
  readonly attempt: number
  /** Leads to the field; the page may have to open the step where it stands first. */
  readonly onFollow?: (field: string) => void
}

/** After a refused attempt to go on: all that is to be mended, each a way to its field. Takes the focus. */
export function ErrorSummary({
  problems,
  attempt,
  onFollow = focusField,
}: ErrorSummaryProps): ReactElement | null {
  const text = useText()
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
        <ul className={styles['files']}>
          {problems.map(({ field, message }) => (
            <li key={`${field} ${message.en}`}>
              <a
                href="#main"
                onClick={(event) => {
                  event.preventDefault()
                  onFollow(field)
                }}
              >
                {text(message)}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
