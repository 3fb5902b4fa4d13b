import { Check, CircleAlert } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup'
import { Text as AriaText } from 'react-aria-components/Text'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { type Text, useText } from '../language/index.ts'
import styles from './controls.module.css'

interface FieldProps {
  readonly label: Text
  /** What to fill in and where it is found; beside the field, before any error. */
  readonly help?: Text | undefined
  /** What is wrong and what to do; spoken when it appears. */
  readonly error?: Text | undefined
  /** Fields are required unless said otherwise; those that are not say so. */
  readonly required?: boolean
  /** Of a filter, of which nobody expects that it must be filled in: it does not say that it may stay empty. */
  readonly unmarked?: boolean
  readonly disabled?: boolean | undefined
  readonly name?: string
  /** Of the control itself, so that a list of errors can lead to it. */
  readonly id?: string
}

/** The name of a field, and whether it may stay empty. */
function FieldLabel({ label, required }: { readonly label: Text; readonly required: boolean }): ReactElement {
  const text = useText()
  return (
    <Label className={styles['label'] ?? ''}>
      {text(label)}
      {required ? null : (
        <span className={styles['optional']}>{text({ zh: '（选填）', en: ' (optional)' })}</span>
      )}
    </Label>
  )
}

function FieldNotes({ help, error }: Pick<FieldProps, 'help' | 'error'>): ReactElement {
  const text = useText()
  return (
    <>
      {help === undefined ? null : (
        <AriaText slot="description" className={styles['help'] ?? ''}>
          {text(help)}
        </AriaText>
      )}
      {error === undefined ? null : (
        <FieldError className={styles['error'] ?? ''}>
          <CircleAlert size="1.125em" aria-hidden style={{ flex: 'none', marginTop: '0.25em' }} />
          <span>{text(error)}</span>
        </FieldError>
      )}
    </>
  )
}

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly type?: 'text' | 'password' | 'tel' | 'email' | 'url' | 'date' | 'number' | 'search'
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel'
  readonly maxLength?: number
  readonly placeholder?: Text
  /** More than one line. */
  readonly long?: boolean
  readonly readOnly?: boolean
}

export function TextField(props: TextFieldProps): ReactElement {
  const { label, help, error, required = true, disabled = false, long = false, placeholder, id } = props
  const text = useText()
  const shared = {
    className: styles['input'] ?? '',
    ...(id === undefined ? {} : { id }),
    ...(placeholder === undefined ? {} : { placeholder: text(placeholder) }),
  }
  return (
    <AriaTextField
      className={styles['field'] ?? ''}
      value={props.value}
      onChange={props.onChange}
      isRequired={required}
      isDisabled={disabled}
      isReadOnly={props.readOnly ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(id === undefined ? {} : { id })}
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
      {...(props.type === undefined ? {} : { type: props.type })}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.autoComplete === undefined ? {} : { autoComplete: props.autoComplete })}
      {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel label={label} required={required || props.unmarked === true} />
      {long ? <AriaTextArea {...shared} /> : <Input {...shared} />}
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}

export interface Choice {
  readonly value: string
  readonly label: Text
  readonly help?: Text
  readonly disabled?: boolean
}

export interface SelectFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly choices: readonly Choice[]
  /** Shown while nothing is chosen; by default it asks to choose. */
  readonly placeholder?: Text
}

/** One of many. The list is the device's own, which works with every keyboard, finger and screen reader. */
export function SelectField(props: SelectFieldProps): ReactElement {
  const { label, help, error, required = true, disabled = false, id = props.name } = props
  const text = useText()
  const fieldId = id ?? (typeof label === 'string' ? label : label.en).replaceAll(/\W+/g, '-')
  const notes = [help && `${fieldId}-help`, error && `${fieldId}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']} {...(error === undefined ? {} : { 'data-invalid': true })}>
      <label className={styles['label']} htmlFor={fieldId}>
        {text(label)}
        {required || props.unmarked === true ? null : (
          <span className={styles['optional']}>{text({ zh: '（选填）', en: ' (optional)' })}</span>
        )}
      </label>
      <select
        id={fieldId}
        name={props.name}
        className={styles['input']}
        value={props.value}
        disabled={disabled}
        required={required}
        aria-invalid={error !== undefined}
        aria-describedby={notes === '' ? undefined : notes}
        onChange={(event) => props.onChange(event.target.value)}
      >
        <option value="" disabled={required}>
          {text(props.placeholder ?? { zh: '请选择', en: 'Choose' })}
        </option>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {text(choice.label)}
          </option>
        ))}
      </select>
      {help === undefined ? null : (
        <span id={`${fieldId}-help`} className={styles['help']}>
          {text(help)}
        </span>
      )}
      {error === undefined ? null : (
        <span id={`${fieldId}-error`} className={styles['error']}>
          <CircleAlert size="1.125em" aria-hidden style={{ flex: 'none', marginTop: '0.25em' }} />
          <span>{text(error)}</span>
        </span>
      )}
    </div>
  )
}

function ChoiceText({ choice }: { readonly choice: Choice }): ReactElement {
  const text = useText()
  return (
    <span>
      {text(choice.label)}
      {choice.help === undefined ? null : (
        <span className={styles['help']} style={{ display: 'block' }}>
          {text(choice.help)}
        </span>
      )}
    </span>
  )
}

export interface RadioFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly choices: readonly Choice[]
}

/** One of a few, all in sight. */
export function RadioField(props: RadioFieldProps): ReactElement {
  const { label, help, error, required = true, disabled = false } = props
  return (
    <AriaRadioGroup
      className={styles['field'] ?? ''}
      value={props.value}
      onChange={props.onChange}
      isRequired={required}
      isDisabled={disabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.name === undefined ? {} : { name: props.name })}
    >
      <FieldLabel label={label} required={required} />
      <div className={styles['choices']}>
        {props.choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            isDisabled={choice.disabled ?? false}
            className={styles['choice'] ?? ''}
          >
            <span className={styles['mark']} data-kind="radio" aria-hidden />
            <ChoiceText choice={choice} />
          </Radio>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaRadioGroup>
  )
}

export interface CheckboxFieldProps extends FieldProps {
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly choices: readonly Choice[]
}

/** Several of a few. */
export function CheckboxField(props: CheckboxFieldProps): ReactElement {
  const { label, help, error, required = true, disabled = false } = props
  return (
    <AriaCheckboxGroup
      className={styles['field'] ?? ''}
      value={[...props.value]}
      onChange={props.onChange}
      isRequired={required}
      isDisabled={disabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.name === undefined ? {} : { name: props.name })}
    >
      <FieldLabel label={label} required={required} />
      <div className={styles['choices']}>
        {props.choices.map((choice) => (
          <AriaCheckbox
            key={choice.value}
            value={choice.value}
            isDisabled={choice.disabled ?? false}
            className={styles['choice'] ?? ''}
          >
            {({ isSelected }) => (
              <>
                <CheckMark isSelected={isSelected} />
                <ChoiceText choice={choice} />
              </>
            )}
          </AriaCheckbox>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaCheckboxGroup>
  )
}

function CheckMark({ isSelected }: { readonly isSelected: boolean }): ReactElement {
  return (
    <span className={styles['mark']} data-kind="check" aria-hidden>
      {isSelected ? <Check size="1rem" strokeWidth={3} /> : null}
    </span>
  )
}

export interface CheckboxProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
  readonly disabled?: boolean
  readonly invalid?: boolean
}

/** A single statement that one agrees with or not. */
export function Checkbox({ checked, onChange, children, disabled, invalid }: CheckboxProps): ReactElement {
  return (
    <AriaCheckbox
      isSelected={checked}
      onChange={onChange}
      isDisabled={disabled ?? false}
      isInvalid={invalid ?? false}
      className={`${styles['choice']} ${styles['plain']}`}
    >
      {({ isSelected }) => (
        <>
          <CheckMark isSelected={isSelected} />
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  )
}
