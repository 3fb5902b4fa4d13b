import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { useText } from '../language/index.ts'
import { focusField } from './field-errors.ts'
import styles from './application.module.css'

export interface ProblemLinksProps {
  readonly problems: readonly { readonly field: string; readonly message: Bilingual }[]
  /** Leads to the field; the page may have to open the step where it stands first. */
  readonly onFollow?: ((field: string) => void) | undefined
  /** How many are listed; of the others their number is told. */
  readonly maximum?: number
}

/** What is missing or wrong, each a way to its field. */
export function ProblemLinks({
  problems,
  onFollow = focusField,
  maximum = problems.length,
}: ProblemLinksProps): ReactElement | null {
  const text = useText()
  if (problems.length === 0) return null
  const rest = problems.length - maximum
  return (
    <ul className={styles['files']}>
      {problems.slice(0, maximum).map(({ field, message }) => (
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
      {rest > 0 ? (
        <li className={styles['note']}>{text({ zh: `另有 ${rest} 项`, en: `and ${rest} more` })}</li>
      ) : null}
    </ul>
  )
}
