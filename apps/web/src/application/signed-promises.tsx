import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Checkbox } from '../design/index.ts'
import { useText } from '../language/index.ts'
import type { UnsignedPromise } from './following-materials.ts'
import styles from './application.module.css'

export interface SignedPromisesProps {
  /** The item whose blank form has the sheets to sign. */
  readonly item: string
  readonly promises: readonly UnsignedPromise[]
  /** Materials whose promise was signed. */
  readonly signed: readonly string[]
  readonly onChange: (signed: readonly string[]) => void
  readonly errorOf: (material: string) => Bilingual | undefined
  readonly disabled?: boolean
}

/** The clerk says which promises the applicant has signed on paper. */
export function SignedPromises(props: SignedPromisesProps): ReactElement {
  const { item, promises, signed, onChange, errorOf, disabled = false } = props
  const text = useText()
  return (
    <>
      {promises.map(({ demand: { material }, promise }) => {
        const error = errorOf(material)
        return (
          <div key={material}>
            <Checkbox
              checked={signed.includes(material)}
              invalid={error !== undefined}
              disabled={disabled}
              onChange={(checked) =>
                onChange(checked ? [...signed, material] : signed.filter((other) => other !== material))
              }
            >
              {text({
                zh: `申请人已签署承诺书：${promise}`,
                en: `The applicant has signed the promise: ${promise}`,
              })}
            </Checkbox>
            {error === undefined ? null : (
              <p className={styles['error']} role="alert">
                {text(error)}
              </p>
            )}
          </div>
        )
      })}
      {promises.length === 0 ? null : (
        <p>
          <a href={`/api/v1/items/${item}/blank-form.pdf`} target="_blank" rel="noreferrer">
            {text({ zh: '打印承诺书供申请人签署（PDF）', en: 'Print the sheets to sign (PDF)' })}
          </a>
        </p>
      )}
    </>
  )
}
