import { type DataElement, readText } from '@tongban/domain'
import type { Bilingual } from '@tongban/domain'
import { Plus, Trash2 } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { Button } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { makeFieldId } from './field-errors.ts'
import styles from './application.module.css'
import type { FilledApplication } from './use-application.ts'
import { ValueField } from './value-field.tsx'

type Row = Readonly<Record<string, unknown>>

export interface TableFieldProps {
  readonly application: FilledApplication
  readonly element: string
  /** `/form/<element>`. */
  readonly pointer: string
  readonly definition: DataElement
  readonly required: boolean
  readonly help?: Bilingual | undefined
  readonly disabled: boolean
}

/** Rows that are added and removed, each a card of its columns, so that a phone shows them as well as a desk. */
export function TableField(props: TableFieldProps): ReactElement {
  const { application, element, pointer, definition, required, help, disabled } = props
  const text = useText()
  const errorId = useId()
  const value = application.content.form[element]
  const rows: readonly Row[] = Array.isArray(value) ? (value as Row[]) : []
  const error = application.errorAt(pointer)
  const label = text(readText(definition.label))
  return (
    <fieldset
      className={styles['rows']}
      data-long
      id={makeFieldId(pointer)}
      tabIndex={-1}
      disabled={disabled}
      aria-describedby={error === undefined ? undefined : errorId}
    >
      <legend className={styles['legend']}>
        {label}
        {required ? null : (
          <span className={styles['optional']}>{text({ zh: '（选填）', en: ' (optional)' })}</span>
        )}
      </legend>
      {help === undefined ? null : <p className={styles['note']}>{text(help)}</p>}
      {error === undefined ? null : (
        <p className={styles['error']} id={errorId} role="alert">
          {text(error)}
        </p>
      )}
      {nameRows(rows).map(({ row, index, key }) => (
        <div className={styles['row']} key={key} role="group" aria-label={`${label} ${index + 1}`}>
          <header>
            <span>{text({ zh: `第 ${index + 1} 行`, en: `Row ${index + 1}` })}</span>
            <Button
              size="small"
              look="quiet"
              isDisabled={disabled}
              aria-label={text({ zh: `删除第 ${index + 1} 行`, en: `Remove row ${index + 1}` })}
              onPress={() =>
                application.setValue(
                  element,
                  rows.filter((_, position) => position !== index),
                )
              }
            >
              <Trash2 size="1rem" aria-hidden />
              {text({ zh: '删除', en: 'Remove' })}
            </Button>
          </header>
          <div className={styles['grid']}>
            {Object.entries(definition.columns ?? {}).map(([name, column]) => (
              <ValueField
                key={name}
                id={makeFieldId(`${pointer}/${index}/${name}`)}
                definition={column}
                value={row[name]}
                required
                disabled={disabled}
                error={application.errorAt(`${pointer}/${index}/${name}`)}
                onLeave={() => application.leave(pointer)}
                onChange={(changed) =>
                  application.setValue(
                    element,
                    rows.map((other, position) =>
                      position === index ? { ...other, [name]: changed } : other,
                    ),
                  )
                }
              />
            ))}
          </div>
        </div>
      ))}
      <div>
        <Button
          size="small"
          isDisabled={disabled}
          onPress={() => application.setValue(element, [...rows, {}])}
        >
          <Plus size="1rem" aria-hidden />
          {text({ zh: '添加一行', en: 'Add a row' })}
        </Button>
      </div>
    </fieldset>
  )
}

/** Rows have no name of their own: their place is their name. */
export function nameRows<Row>(rows: readonly Row[]) {
  return rows.map((row, index) => ({ row, index, key: `row ${index + 1}` }))
}
