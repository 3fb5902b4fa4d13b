import { useQuery } from '@tanstack/react-query'
import { findPromiseWay, readText, writePromiseNotice, writeWholePromise } from '@tongban/domain'
import { type ReactElement, useEffect } from 'react'
import { api, send } from '../api/index.ts'
import { Checkbox, Notice } from '../design/index.ts'
import { useText } from '../language/index.ts'
import styles from './application.module.css'
import { makeFieldId } from './field-errors.ts'
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
  const text = useText()
  const { revision, content, setPromise } = application
  const way = findPromiseWay(revision.definition, content.answers)
  const { promise } = content
  // Whoever goes back to the ordinary way promises nothing.
  const isStale = way === undefined && promise !== undefined
  useEffect(() => {
    if (isStale) setPromise(undefined)
  }, [isStale, setPromise])
  const { data: standing } = useQuery({
    queryKey: ['promise-eligibility', revision.item, subject],
    enabled: way !== undefined && subject !== undefined,
    queryFn: () =>
      send(
        api.GET('/api/v1/items/{item}/promise-eligibility', {
          params: {
            path: { item: revision.item },
            query: subject === undefined ? {} : { subject },
          },
        }),
      ),
  })
  if (way === undefined) return null
  if (standing?.eligible === false) {
    return (
      <Notice
        tone="bad"
        title={{ zh: '不适用告知承诺，请改选一般程序', en: 'Not on a promise; choose the ordinary way' }}
      >
        <ul>
          {standing.reasons.map(({ message }) => (
            <li key={message.en}>{text(message)}</li>
          ))}
        </ul>
        <p>
          {text({
            zh: '按一般程序提交材料，审查通过后同样可以取得许可。',
            en: 'Supply the materials in the ordinary way; the permission is the same.',
          })}
        </p>
      </Notice>
    )
  }
  const words = writeWholePromise(way)
  const error = application.errorAt('/promise')
  return (
    <section className={styles['section']} aria-labelledby="whole-promise">
      <h3 className={styles['heading']} id="whole-promise">
        {text({ zh: '告知书', en: 'What the authority tells you' })}
      </h3>
      <dl className={styles['promise']}>
        {writePromiseNotice(revision, way).map(({ heading, text: told }) => (
          <div key={heading.en}>
            <dt>{text(heading)}</dt>
            <dd>{text(told)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles['heading']}>{text({ zh: '承诺书', en: 'The promise' })}</h3>
      <blockquote className={styles['promise']}>{promise ?? text(words)}</blockquote>
      <div id={makeFieldId('/promise')}>
        <Checkbox
          checked={promise !== undefined}
          invalid={error !== undefined}
          onChange={(signed) => setPromise(signed ? text(words) : undefined)}
        >
          {text(
            onPaper
              ? {
                  zh: '申请人已当面阅读告知书，并在纸质承诺书上签字',
                  en: 'The applicant has read the notice and signed the promise on paper',
                }
              : {
                  zh: `我已阅读告知书，自愿签署承诺书，办理“${readText(revision.definition.name).zh}”`,
                  en: `I have read the notice and sign the promise for "${readText(revision.definition.name).en}"`,
                },
          )}
        </Checkbox>
        {error === undefined ? null : (
          <p role="alert" className={styles['unsigned']}>
            {text(error)}
          </p>
        )}
      </div>
    </section>
  )
}
