import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import styles from './catalogue.module.css'

type Bilingual = { readonly zh: string; readonly en: string }

/** What an element says: one word plainly, several as a list. */
export function Words({ words }: { readonly words: readonly Bilingual[] }): ReactElement {
  const text = useText()
  const [only] = words
  if (words.length === 1 && only !== undefined) return <>{text(only)}</>
  return (
    <ul className={styles['words']}>
      {words.map((word) => (
        <li key={word.zh}>{text(word)}</li>
      ))}
    </ul>
  )
}

/** 97.15 %, or a dash where nothing could be counted. */
export function writeRate(rate: number | null): string {
  return rate === null ? '—' : `${(rate * 100).toFixed(2)}%`
}
