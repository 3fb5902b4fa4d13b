import type { ReactElement, ReactNode } from 'react'
import { Card } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './window.module.css'

interface SectionProps {
  readonly number: number
  readonly title: { readonly zh: string; readonly en: string }
  readonly children: ReactNode
}

/** A part of an intake, numbered in the order in which it happens at the counter. */
export function Section({ number, title, children }: SectionProps): ReactElement {
  const text = useText()
  const id = `intake-section-${number}`
  return (
    <section aria-labelledby={id}>
      <Card>
        <div className={styles['section']}>
          <h2 id={id}>
            <span className={styles['number']} aria-hidden>
              {number}
            </span>
            {text(title)}
          </h2>
          {children}
        </div>
      </Card>
    </section>
  )
}
