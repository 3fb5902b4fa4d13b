import { useQuery } from '@tanstack/react-query'
import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useId } from 'react'
import { api, send } from '../api/index.ts'
import { Button, Checkbox, Notice } from '../design/index.ts'
import { useText } from '../language/index.ts'
import styles from './application.module.css'
import { makeFieldId } from './field-errors.ts'

export interface PromiseToSignProps {
  readonly item: string
  readonly itemName: Bilingual
  /** For whom it is filed; undefined until it is known, and at the window. */
  readonly subject: string | undefined
  /** 告知书, paragraph by paragraph. */
  readonly notice: readonly { readonly heading: Bilingual; readonly text: Bilingual }[]
  /** 承诺书, as the item publishes it. */
  readonly words: Bilingual
  /** As it was signed. */
  readonly signed: string | undefined
  /** Of the application: `/promise`. */
  readonly pointer: string
  readonly error: Bilingual | undefined
  /** At the window the applicant signs on paper, and the clerk says so. */
  readonly onPaper?: boolean
  readonly onSign: (words: string | undefined) => void
  /** Chooses the ordinary way, where that can be done right here. */
  readonly onOrdinary?: () => void
}

/** What the authority tells, the promise word for word, and its signature; or why the applicant may not promise. */
export function PromiseToSign(props: PromiseToSignProps): ReactElement {
  const { item, itemName, subject, notice, words, signed, pointer, error, onPaper = false, onSign } = props
  const text = useText()
  const headingId = useId()
  const { data: standing } = useQuery({
    queryKey: ['promise-eligibility', item, subject],
    enabled: subject !== undefined,
    queryFn: () =>
      send(
        api.GET('/api/v1/items/{item}/promise-eligibility', {
          params: { path: { item }, query: subject === undefined ? {} : { subject } },
        }),
      ),
  })
  if (standing?.eligible === false) return <NotOnPromise {...props} reasons={standing.reasons} />
  return (
    <section className={styles['section']} aria-labelledby={headingId}>
      <h3 className={styles['heading']} id={headingId}>
        {text({ zh: '告知书', en: 'What the authority tells you' })}
      </h3>
      <dl className={styles['promise']}>
        {notice.map(({ heading, text: told }) => (
          <div key={heading.en}>
            <dt>{text(heading)}</dt>
            <dd>{text(told)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles['heading']}>{text({ zh: '承诺书', en: 'The promise' })}</h3>
      <blockquote className={styles['promise']}>{signed ?? text(words)}</blockquote>
      <div id={makeFieldId(pointer)}>
        <Checkbox
          checked={signed !== undefined}
          invalid={error !== undefined}
          onChange={(isSigned) => onSign(isSigned ? text(words) : undefined)}
        >
          {text(
            onPaper
              ? {
                  zh: '申请人已当面阅读告知书，并在纸质承诺书上签字',
                  en: 'The applicant has read the notice and signed the promise on paper',
                }
              : {
                  zh: `我已阅读告知书，自愿签署承诺书，办理“${itemName.zh}”`,
                  en: `I have read the notice and sign the promise for "${itemName.en}"`,
                },
          )}
        </Checkbox>
        {onPaper ? (
          <p>
            <a href={`/api/v1/items/${item}/blank-form.pdf`} target="_blank" rel="noreferrer">
              {text({ zh: '打印告知承诺书供申请人签署（PDF）', en: 'Print the sheet to sign (PDF)' })}
            </a>
          </p>
        ) : null}
        {error === undefined ? null : (
          <p role="alert" className={styles['unsigned']}>
            {text(error)}
          </p>
        )}
      </div>
    </section>
  )
}

function NotOnPromise({
  pointer,
  reasons,
  onOrdinary,
}: PromiseToSignProps & { readonly reasons: readonly { readonly message: Bilingual }[] }): ReactElement {
  const text = useText()
  return (
    <div id={makeFieldId(pointer)}>
      <Notice
        tone="bad"
        title={{ zh: '不适用告知承诺，请改选一般程序', en: 'Not on a promise; choose the ordinary way' }}
        actions={
          onOrdinary === undefined ? null : (
            <Button onPress={onOrdinary}>
              {text({ zh: '改选一般程序', en: 'Choose the ordinary way' })}
            </Button>
          )
        }
      >
        <ul>
          {reasons.map(({ message }) => (
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
    </div>
  )
}
