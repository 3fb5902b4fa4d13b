import { type DataElement, readText } from '@tongban/domain'
import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { CheckboxField, RadioField, SelectField, TextField, type TextFieldProps } from '../design/index.ts'
import { useText } from '../language/index.ts'
import styles from './application.module.css'

/** More options than this do not stand side by side. */
const optionsInSight = 6

/** No field of any item takes more; what is pasted beyond it would only make an old phone stand still. */
const charactersMaximum = { line: 2_000, lines: 25_000 } as const

const yesNo = [
  { value: 'yes', label: { zh: '是', en: 'Yes' } },
  { value: 'no', label: { zh: '否', en: 'No' } },
] as const

/** What a field asks for: a data element, or a column of a table, which has fewer rules. */
export type ValueDefinition = Pick<DataElement, 'label' | 'type'> &
  Partial<Pick<DataElement, 'options' | 'unit' | 'help'>>

export interface ValueFieldProps {
  readonly id: string
  readonly definition: ValueDefinition
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly onLeave: () => void
  readonly required: boolean
  readonly help?: Bilingual | undefined
  /** Where the value comes from, if nobody typed it; it stands in the place of the help that it makes needless. */
  readonly origin?: Bilingual | undefined
  readonly error?: Bilingual | undefined
  readonly disabled?: boolean
  /** Of what is written: it can be read and copied, and not be typed over. */
  readonly readOnly?: boolean
  /** What browsers fill in by themselves. */
  readonly autoComplete?: string | undefined
}

const looks: Partial<Record<DataElement['type'], Pick<TextFieldProps, 'type' | 'inputMode'>>> = {
  number: { inputMode: 'decimal' },
  money: { inputMode: 'decimal' },
  date: { type: 'date' },
  phone: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email' },
}

/** One value by the type of its data element. Numbers stay texts while they are typed; the rules read them. */
export function ValueField(props: ValueFieldProps): ReactElement {
  const { id, definition, value, onChange, required, error, disabled = false } = props
  const label = readText(definition.label)
  const shared = { id, label, required, error, disabled, help: chooseHelp(props) }
  switch (definition.type) {
    case 'yes-no':
      return <RadioField {...shared} choices={yesNo} value={readScalar(value)} onChange={onChange} />
    case 'choice': {
      const choices = listChoices(definition)
      const Field = choices.length > optionsInSight ? SelectField : RadioField
      return <Field {...shared} choices={choices} value={readScalar(value)} onChange={onChange} />
    }
    case 'choices':
      return (
        <div data-long>
          <CheckboxField
            {...shared}
            choices={listChoices(definition)}
            value={Array.isArray(value) ? value.map(String) : []}
            onChange={onChange}
          />
        </div>
      )
    default:
      return <WrittenField {...props} />
  }
}

function WrittenField(props: ValueFieldProps): ReactElement {
  const { id, definition, value, onChange, required, error, disabled = false, autoComplete } = props
  const text = useText()
  const [cut, setCut] = useState<number>()
  const label = readText(definition.label)
  const long = definition.type === 'long-text'
  const maximum = long ? charactersMaximum.lines : charactersMaximum.line
  const unit = definition.type === 'money' ? { zh: '元', en: 'yuan' } : readText(definition.unit ?? '')

  function write(written: string): void {
    setCut(written.length > maximum ? written.length : undefined)
    // Half a character must not be left at the end.
    onChange(written.length > maximum ? written.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, '') : written)
  }

  return (
    <div {...(long || definition.type === 'address' ? { 'data-long': true } : {})}>
      <TextField
        id={id}
        label={
          unit.zh === '' || label.zh.includes(`（${unit.zh}）`)
            ? label
            : { zh: `${label.zh}（${unit.zh}）`, en: `${label.en} (${unit.en})` }
        }
        help={chooseHelp(props)}
        value={readScalar(value)}
        onChange={write}
        onBlur={props.onLeave}
        required={required}
        disabled={disabled}
        readOnly={props.readOnly ?? false}
        error={error}
        long={long}
        {...looks[definition.type]}
        {...(autoComplete === undefined ? {} : { autoComplete })}
      />
      {cut === undefined ? null : (
        <p className={styles['cut']} role="status">
          {text({
            zh: `粘贴的内容过长（${cut}个字符），只保留了前${maximum}个字符，请核对。`,
            en: `What was pasted is too long (${cut} characters); the first ${maximum} were kept. Check them.`,
          })}
        </p>
      )}
    </div>
  )
}

function chooseHelp({ origin, help, definition }: ValueFieldProps): Bilingual | undefined {
  return origin ?? help ?? describeHelp(definition)
}

/** How identifiers are written, where the registry says nothing of its own. */
function describeHelp(definition: ValueDefinition): Bilingual | undefined {
  if (definition.help !== undefined) return readText(definition.help)
  if (definition.type === 'uscc')
    return { zh: '18 位，见营业执照。', en: '18 characters, as on the business licence.' }
  if (definition.type === 'resident-id')
    return { zh: '18 位，末位可为 X。', en: '18 digits; the last may be X.' }
  if (definition.type === 'phone')
    return {
      zh: '11 位手机号码，或带区号的固定电话。',
      en: 'A mobile number of 11 digits, or a landline with its area code.',
    }
  return undefined
}

function listChoices(definition: ValueDefinition) {
  return Object.entries(definition.options ?? {}).map(([value, label]) => ({ value, label: readText(label) }))
}

function readScalar(value: unknown): string {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
