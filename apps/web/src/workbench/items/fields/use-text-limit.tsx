import { type ReactElement, useState } from 'react'
import { useText } from '../../../language/index.ts'
import styles from './fields.module.css'

/** What one field of a definition holds at most. */
export const textCharactersMaximum = 4000
export const wordCharactersMaximum = 200

/** Cuts what is pasted into a field to what the field may hold, and says so: a silent cut would be a loss. */
export function useTextLimit(maximum: number): {
  readonly limit: (written: string) => string
  readonly note: ReactElement | null
} {
  const text = useText()
  const [cut, setCut] = useState<number>()
  return {
    limit: (written) => {
      setCut(written.length > maximum ? written.length : undefined)
      // Half a character must not be left at the end.
      return written.length > maximum ? written.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, '') : written
    },
    note:
      cut === undefined ? null : (
        <p className={styles['message']} data-severity="warning" role="status">
          {text({
            zh: `粘贴的内容过长（${cut}个字符），只保留了前${maximum}个字符，请核对。`,
            en: `What was pasted is too long (${cut} characters); the first ${maximum} were kept. Check them.`,
          })}
        </p>
      ),
  }
}
