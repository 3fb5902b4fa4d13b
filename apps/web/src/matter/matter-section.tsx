import type { Bilingual } from '@tongban/domain'
import type { ReactElement, ReactNode } from 'react'
import { useText } from '../language/index.ts'
import styles from './matter.module.css'

export interface MatterSectionProps {
  readonly id: string
  readonly title: Bilingual
  readonly children: ReactNode
}

/** A part of the page of a matter that an address can lead to. */
export function MatterSection({ id, title, children }: MatterSectionProps): ReactElement {
  const text = useText()
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text(title)}</h2>
      {children}
    </section>
  )
}
