import { type AskedField, type Bilingual, type GivenField, readText } from '@tongban/domain'
import { type ReactElement, type ReactNode, useId } from 'react'
import { useText } from '../language/index.ts'
import { makeFieldId, makePointer } from './field-errors.ts'
import { GivenFields, explainAnswers } from './given-fields.tsx'
import styles from './application.module.css'
import { TableField } from './table-field.tsx'
import type { FilledApplication } from './use-application.ts'
import { ValueField } from './value-field.tsx'

export interface ApplicationFormProps {
  readonly application: FilledApplication
  readonly disabled?: boolean
  /** Only these elements; all that apply where it is left out. */
  readonly only?: readonly string[]
  /** Said in front of a field: what a correction asks of it. */
  readonly before?: (element: string) => ReactNode
  /** The browser may fill in the applicant's own name, telephone and address: on the applicant's own device. */
  readonly ownDevice?: boolean
  /** Where a value that nobody typed comes from; said below its field. */
  readonly originOf?: (element: string) => Bilingual | undefined
  /** Whether the value stands as it is and cannot be typed over. */
  readonly isFixed?: (element: string) => boolean
  /** Leads to a question of the situation whose answer gives a field. @param pointer for example `/answers/mode` */
  readonly onReturn?: (pointer: string) => void
}

interface Section {
  readonly heading: AskedField['section']
  readonly fields: AskedField[]
  readonly given: GivenField[]
}

/** The item's form, in the sections of its definition: every field that applies to what is filled in so far. */
export function ApplicationForm(props: ApplicationFormProps): ReactElement {
  const { application, only } = props
  const { requirements } = application
  const fields = requirements.fields.filter(({ element }) => only === undefined || only.includes(element))
  // Where only some things are to be changed, nobody needs to read what the answers gave.
  const given = only === undefined ? requirements.given : []
  return (
    <div className={styles['fields']}>
      {groupFields(fields, given).map((section) => (
        <FormSection key={(section.fields[0] ?? section.given[0])?.element} section={section} {...props} />
      ))}
    </div>
  )
}

function FormSection({
  section,
  ...props
}: ApplicationFormProps & { readonly section: Section }): ReactElement {
  const text = useText()
  const headingId = useId()
  const { heading, fields, given } = section
  return (
    <div
      className={styles['section']}
      {...(heading === undefined ? {} : { role: 'group', 'aria-labelledby': headingId })}
    >
      {heading === undefined ? null : (
        <h3 className={styles['heading']} id={headingId}>
          {text(readText(heading))}
        </h3>
      )}
      {given.length === 0 ? null : (
        <GivenFields application={props.application} given={given} onReturn={props.onReturn} />
      )}
      {fields.length === 0 ? null : (
        <div className={styles['grid']}>
          {fields.map((field) => (
            <FormField key={field.element} field={field} {...props} />
          ))}
        </div>
      )}
    </div>
  )
}

function FormField(props: ApplicationFormProps & { readonly field: AskedField }): ReactElement {
  const { application, disabled = false, before, ownDevice = false, field } = props
  const { element, definition, required } = field
  const pointer = makePointer('form', element)
  const help = field.help === undefined ? undefined : readText(field.help)
  const note = before?.(element)
  const input =
    definition.type === 'table' ? (
      <TableField
        application={application}
        element={element}
        pointer={pointer}
        definition={definition}
        required={required}
        help={help ?? (definition.help === undefined ? undefined : readText(definition.help))}
        disabled={disabled}
      />
    ) : (
      <ValueField
        id={makeFieldId(pointer)}
        definition={definition}
        value={application.content.form[element]}
        required={required}
        disabled={disabled}
        readOnly={props.isFixed?.(element) ?? false}
        help={help}
        error={application.errorAt(pointer)}
        origin={props.originOf?.(element) ?? explainNarrowing(application, field)}
        autoComplete={ownDevice ? purposes[element] : undefined}
        onLeave={() => application.leave(pointer)}
        onChange={(value) => application.setValue(element, value)}
      />
    )
  if (note === undefined || note === null) return input
  return (
    <div className={styles['rows']} data-long>
      {note}
      {input}
    </div>
  )
}

/** Elements that are the writer's own (WCAG 1.3.5). */
const purposes: Readonly<Record<string, string>> = {
  'person.name': 'name',
  'person.phone': 'tel',
  'person.address': 'street-address',
  'person.email': 'email',
  'contact.name': 'name',
  'contact.phone': 'tel',
  'contact.email': 'email',
  'contact.address': 'street-address',
}

/** Why there are fewer options than the item has. */
function explainNarrowing(application: FilledApplication, { narrowed }: AskedField): Bilingual | undefined {
  if (narrowed === undefined) return undefined
  const { zh, en } = explainAnswers(application, narrowed.by)
  return { zh: `${zh}列出可选项`, en: `${en}, only some can be chosen` }
}

/** Fields that follow one another under one heading, and with them what the answers give there. */
function groupFields(fields: readonly AskedField[], given: readonly GivenField[]): Section[] {
  const sections: Section[] = []
  for (const field of fields) {
    const last = sections[sections.length - 1]
    if (last !== undefined && last.heading === field.section) last.fields.push(field)
    else sections.push({ heading: field.section, fields: [field], given: [] })
  }
  for (const field of given) {
    const section = sections.find(({ heading }) => heading === field.section)
    if (section === undefined) sections.push({ heading: field.section, fields: [], given: [field] })
    else section.given.push(field)
  }
  return sections
}
