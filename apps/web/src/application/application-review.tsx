import { type DataElement, type Requirements, readText } from '@tongban/domain'
import type { ReactElement, ReactNode } from 'react'
import { type Fact, FactList, PlainTable } from '../design/index.ts'
import { formatSize, type ReadText, type Text, useText } from '../language/index.ts'
import styles from './application.module.css'
import { listReviewParts } from './review-parts.ts'
import { substituteNames } from './substitute-names.ts'
import type { AskedRequirements } from './use-application.ts'
import type { Content, Substitute } from './content.ts'
import { nameRows } from './table-field.tsx'

export interface ApplicationReviewProps {
  readonly requirements: AskedRequirements
  readonly content: Content
  /** Beside the heading of a part: the way to mend it. */
  readonly mend?: (part: 'answers' | 'form' | 'materials') => ReactNode
  /** Of the headings; 2 unless the page says otherwise. */
  readonly level?: 2 | 3
}

/** The application as it is or will be filed, to be read: answers, the promise word for word, form, files. */
export function ApplicationReview({
  requirements,
  content,
  mend,
  level = 2,
}: ApplicationReviewProps): ReactElement {
  const text = useText()
  const Heading = level === 2 ? 'h2' : 'h3'
  const head = (part: 'answers' | 'form' | 'materials', title: Text) => (
    <div className={styles['reviewHead']}>
      <Heading>{text(title)}</Heading>
      {mend?.(part)}
    </div>
  )
  return (
    <div className={styles['review']}>
      {requirements.questions.length === 0 ? null : (
        <section>
          {head('answers', { zh: '办理情形', en: 'Situation' })}
          <FactList
            facts={requirements.questions.map(({ id, definition }) => ({
              name: readText(definition.ask),
              value: readAnswer(definition, content.answers[id], text),
            }))}
          />
        </section>
      )}
      {content.promise === undefined ? null : (
        <section>
          <Heading>{text({ zh: '签署的承诺书', en: 'The promise that is signed' })}</Heading>
          <blockquote className={styles['promise']}>{content.promise}</blockquote>
        </section>
      )}
      <section>
        {head('form', { zh: '申请表', en: 'Form' })}
        {listReviewParts(requirements).map((part) =>
          'table' in part ? (
            <ReviewedTable
              key={part.table.element}
              definition={part.table.definition}
              value={content.form[part.table.element]}
            />
          ) : (
            <FactList
              key={part.fields[0]?.element}
              facts={part.fields.map(({ element, definition }): Fact => ({
                name: readText(definition.label),
                value: <ReviewedValue definition={definition} value={content.form[element]} />,
              }))}
            />
          ),
        )}
      </section>
      {requirements.materials.length === 0 ? null : (
        <section>
          {head('materials', { zh: '申请材料', en: 'Documents' })}
          <FactList
            facts={requirements.materials.map(({ material, type }) => ({
              name: readText(type.name),
              value: (
                <ReviewedFiles
                  files={content.materials[material] ?? []}
                  substitute={content.substitutes?.[material]}
                />
              ),
            }))}
          />
        </section>
      )}
    </div>
  )
}

function ReviewedFiles({
  files,
  substitute,
}: {
  readonly files: Content['materials'][string]
  readonly substitute: Substitute | undefined
}): ReactElement {
  const text = useText()
  if (files.length === 0 && substitute !== undefined) {
    return (
      <>
        {text(substituteNames[substitute.by])}
        {substitute.by === 'licence' || substitute.by === 'authorisation' ? null : (
          <p className={styles['note']}>{substitute.promise}</p>
        )}
      </>
    )
  }
  if (files.length === 0) return <span className={styles['note']}>{text({ zh: '未上传', en: 'None' })}</span>
  return (
    <ul className={styles['files']}>
      {files.map((file) => (
        <li key={file.id}>
          <bdi className={styles['fileName']}>{file.name}</bdi>{' '}
          <span className={styles['note']}>{formatSize(file.size)}</span>
        </li>
      ))}
    </ul>
  )
}

function ReviewedValue({
  definition,
  value,
}: {
  readonly definition: Pick<DataElement, 'type'> & Partial<Pick<DataElement, 'options' | 'unit'>>
  readonly value: unknown
}): ReactElement {
  const text = useText()
  const read = readValue(definition, value, text)
  if (read === '') return <span className={styles['note']}>{text({ zh: '未填写', en: 'Empty' })}</span>
  return <bdi className={styles['value']}>{read}</bdi>
}

function ReviewedTable({
  definition,
  value,
}: {
  readonly definition: DataElement
  readonly value: unknown
}): ReactElement {
  const text = useText()
  const columns = Object.entries(definition.columns ?? {})
  const rows = Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : []
  return (
    <PlainTable caption={readText(definition.label)}>
      <thead>
        <tr>
          {columns.map(([name, column]) => (
            <th key={name} scope="col">
              {text(readText(column.label))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nameRows(rows).map(({ row, key }) => (
          <tr key={key}>
            {columns.map(([name, column]) => (
              <td key={name}>
                <ReviewedValue definition={column} value={row[name]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

const yes: Text = { zh: '是', en: 'Yes' }
const no: Text = { zh: '否', en: 'No' }

/** A value of the form as people read it; empty where there is none. */
export function readValue(
  definition: Pick<DataElement, 'type'> & Partial<Pick<DataElement, 'options' | 'unit'>>,
  value: unknown,
  text: ReadText,
): string {
  if (value === undefined || value === null || value === '') return ''
  const name = (option: unknown) => {
    const label = definition.options?.[String(option)]
    return label === undefined ? String(option) : text(readText(label))
  }
  switch (definition.type) {
    case 'yes-no':
      return text(value === 'yes' || value === true ? yes : no)
    case 'choice':
      return name(value)
    case 'choices':
      return Array.isArray(value) ? value.map(name).join(text({ zh: '、', en: ', ' })) : name(value)
    case 'money':
      return text({ zh: `${String(value)} 元`, en: `${String(value)} yuan` })
    case 'number':
      return definition.unit === undefined ? String(value) : `${String(value)} ${definition.unit}`
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

/** The answer to a question of the item as people read it. */
export function readAnswer(
  definition: Requirements['questions'][number]['definition'],
  answer: unknown,
  text: ReadText,
): string {
  const given = Array.isArray(answer) ? answer : answer === undefined ? [] : [answer]
  return given
    .map((one) => {
      if (definition.options === 'yes-no') return text(one === 'yes' ? yes : no)
      const label = definition.options[String(one)]
      return label === undefined ? String(one) : text(readText(label))
    })
    .join(text({ zh: '、', en: ', ' }))
}
