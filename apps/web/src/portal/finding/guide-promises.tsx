import type { Guide } from '@tongban/domain'
import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import { Situation } from './guide-rows.tsx'
import styles from './guide.module.css'

/** What the authority tells and what an applicant may sign, for everybody to read beforehand. */
export function PromiseTexts({ promises }: { readonly promises: Guide['promises'] }): ReactElement {
  const text = useText()
  return (
    <ul className={styles['promises']}>
      {promises.map(({ title, when, notice, words }) => (
        <li key={`${title.zh} ${when?.zh ?? ''}`}>
          <details open={notice.length > 0}>
            <summary>{text(title)}</summary>
            {when === undefined ? null : <Situation when={when} />}
            {notice.length === 0 ? null : (
              <dl>
                {notice.map(({ heading, text: told }) => (
                  <div key={heading.zh}>
                    <dt>{text(heading)}</dt>
                    <dd>{text(told)}</dd>
                  </div>
                ))}
              </dl>
            )}
            <blockquote>{text(words)}</blockquote>
          </details>
        </li>
      ))}
    </ul>
  )
}
