import { type ItemRevision, readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import type { ApiProblem } from '../../api/index.ts'
import { ValueField } from '../../application/value-field.tsx'
import styles from './window.module.css'

export interface AssignedFieldsProps {
  readonly revision: ItemRevision
  readonly elements: readonly string[]
  readonly values: Readonly<Record<string, unknown>>
  readonly revealed: boolean
  readonly problem: ApiProblem | undefined
  readonly onChange: (element: string, value: unknown) => void
}

/** What stands on the licence and the authority gives, such as a number of its own. */
export function AssignedFields(props: AssignedFieldsProps): ReactElement | null {
  const { revision, elements, values, revealed, problem, onChange } = props
  if (elements.length === 0) return null
  return (
    <div className={styles['grid']}>
      {elements.map((element) => {
        const definition = revision.elements[element]
        if (definition === undefined) return null
        const label = readText(definition.label)
        const told = problem?.errors.find(({ pointer }) => pointer === `/assigned/${element}`)?.message
        const missing = revealed && (values[element] ?? '') === ''
        return (
          <ValueField
            key={element}
            id={`assigned-${element.replaceAll(/\W+/g, '-')}`}
            definition={definition}
            value={values[element]}
            required
            error={told ?? (missing ? { zh: `请填写“${label.zh}”。`, en: `Give "${label.en}".` } : undefined)}
            onLeave={() => undefined}
            onChange={(value) => onChange(element, value)}
          />
        )
      })}
    </div>
  )
}
