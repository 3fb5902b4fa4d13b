import { X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button, CheckboxField, Checkbox, RadioField, SelectField, TextField } from '../../../design/index.ts'
import { type Text, useText } from '../../../language/index.ts'
import { fieldId, findError, useEditor } from '../editor/editor-state.ts'
import { isRecord, type Path } from '../source/definition-source.ts'
import { listChoices } from './choices.ts'
import { nameEntries } from './entry-list.tsx'
import styles from './fields.module.css'
import { getLabel, kindOfPlace } from './labels.ts'
import { textCharactersMaximum, useTextLimit, wordCharactersMaximum } from './use-text-limit.tsx'

export interface ValueProps {
  readonly path: Path
  /** Where it differs from what the place is called everywhere. */
  readonly label?: Text
  readonly help?: Text | undefined
  readonly required?: boolean
}

/** What a field at this place shows and does. */
function useField({ path, label, help, required = true }: ValueProps) {
  const editor = useEditor()
  return {
    editor,
    value: editor.at(path),
    shared: {
      id: fieldId(path),
      label: label ?? getLabel(path),
      help,
      required,
      error: findError(editor.findings, path),
      disabled: !editor.isReadable,
    },
  }
}

/** A word or a code, without a language. */
export function WordValue(
  props: ValueProps & { readonly placeholder?: string; readonly charactersMaximum?: number },
): ReactElement {
  const { editor, value, shared } = useField(props)
  const { limit, note } = useTextLimit(props.charactersMaximum ?? wordCharactersMaximum)
  return (
    <div>
      <TextField
        {...shared}
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        onChange={(written) => {
          const text = limit(written)
          editor.set(props.path, text === '' ? undefined : text)
        }}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      />
      {note}
    </div>
  )
}

export function NumberValue(props: ValueProps): ReactElement {
  const { editor, value, shared } = useField(props)
  // What is typed and no number yet stays in sight.
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (typeof value === 'number' || typeof value === 'string' ? String(value) : '')
  return (
    <TextField
      {...shared}
      inputMode="decimal"
      value={shown}
      onBlur={() => setTyped(undefined)}
      maxLength={20}
      onChange={(text) => {
        setTyped(text)
        const number = Number(text.trim())
        if (text.trim() === '') editor.set(props.path, undefined)
        else editor.set(props.path, Number.isFinite(number) ? number : text)
      }}
    />
  )
}

/** A text that people read, in both languages; Chinese alone is allowed and told by lint where it is not enough. */
export function TextValue(props: ValueProps & { readonly long?: boolean }): ReactElement {
  const { path, long = false } = props
  const { editor, value, shared } = useField(props)
  const text = useText()
  const chinese = useTextLimit(textCharactersMaximum)
  const english = useTextLimit(textCharactersMaximum)
  const zh =
    typeof value === 'string' ? value : isRecord(value) && typeof value['zh'] === 'string' ? value['zh'] : ''
  const en = isRecord(value) && typeof value['en'] === 'string' ? value['en'] : ''
  const write = (inChinese: string, inEnglish: string) => {
    if (inChinese === '' && inEnglish === '') editor.set(path, undefined)
    else editor.set(path, inEnglish === '' ? inChinese : { zh: inChinese, en: inEnglish })
  }
  const title = text(shared.label)
  return (
    <div className={styles['pair']}>
      <div>
        <TextField
          {...shared}
          label={{ zh: title, en: `${title} (Chinese)` }}
          value={zh}
          long={long}
          error={shared.error ?? findError(editor.findings, [...path, 'zh'])}
          onChange={(changed) => write(chinese.limit(changed), en)}
        />
        {chinese.note}
      </div>
      <div>
        <TextField
          id={fieldId([...path, 'en'])}
          label={{ zh: `${title}（英文）`, en: `${title} (English)` }}
          required={false}
          disabled={shared.disabled}
          long={long}
          value={en}
          error={findError(editor.findings, [...path, 'en'])}
          onChange={(changed) => write(zh, english.limit(changed))}
        />
        {english.note}
      </div>
    </div>
  )
}

/** One of the code words of the place, or of other choices. */
export function ChoiceValue(
  props: ValueProps & {
    readonly choices?: readonly { value: string; label: Text }[]
    readonly few?: boolean
    readonly usual?: string
  },
): ReactElement {
  const { editor, value, shared } = useField(props)
  const known = props.choices ?? listChoices(kindOfPlace(props.path))
  const present = typeof value === 'string' ? value : (props.usual ?? '')
  // What the registry does not have is shown as it is written, so that it can be seen and replaced.
  const choices =
    present === '' || known.some((choice) => choice.value === present)
      ? known
      : [...known, { value: present, label: { zh: `${present}（未登记）`, en: `${present} (unknown)` } }]
  const set = (chosen: string) =>
    editor.set(props.path, chosen === '' || chosen === props.usual ? undefined : chosen)
  if (props.few) return <RadioField {...shared} value={present} choices={choices} onChange={set} />
  return <SelectField {...shared} value={present} choices={choices} onChange={set} />
}

/** Several code words of the place. */
export function ChoicesValue(
  props: ValueProps & { readonly choices?: readonly { value: string; label: Text }[] },
): ReactElement {
  const { editor, value, shared } = useField(props)
  const choices = props.choices ?? listChoices(kindOfPlace(props.path))
  const chosen = Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
  return (
    <CheckboxField
      {...shared}
      value={chosen}
      choices={choices}
      onChange={(changed) => {
        const known = choices.map((choice) => choice.value)
        const kept = [
          ...known.filter((word) => changed.includes(word)),
          ...chosen.filter((word) => !known.includes(word)),
        ]
        editor.set(props.path, kept.length === 0 ? undefined : kept)
      }}
    />
  )
}

/** Yes or no. @param usual what holds where nothing is written; it is then left out of the file */
export function YesNoValue(props: ValueProps & { readonly usual: boolean }): ReactElement {
  const { editor, value, shared } = useField(props)
  const text = useText()
  const checked = typeof value === 'boolean' ? value : props.usual
  return (
    <div id={shared.id}>
      <Checkbox
        checked={checked}
        disabled={shared.disabled}
        onChange={(changed) => editor.set(props.path, changed === props.usual ? undefined : changed)}
      >
        {text(shared.label)}
        {props.help === undefined ? null : <span className={styles['soft']}> {text(props.help)}</span>}
      </Checkbox>
      {shared.error === undefined ? null : <p className={styles['message']}>{text(shared.error)}</p>}
    </div>
  )
}

/** A list of single words or articles: each can be taken away, new ones are typed and added with Enter. */
export function WordsValue(props: ValueProps & { readonly placeholder?: Text }): ReactElement {
  const { path } = props
  const { editor, value, shared } = useField(props)
  const text = useText()
  const [typed, setTyped] = useState('')
  const { limit, note } = useTextLimit(textCharactersMaximum)
  const words = Array.isArray(value) ? value.map(String) : []
  const add = () => {
    const added = typed
      .split(/[,，;；\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '' && !words.includes(word))
    if (added.length > 0) editor.set(path, [...words, ...added])
    setTyped('')
  }
  const errors = words.map((_, index) => findError(editor.findings, [...path, index]))
  return (
    <fieldset className={styles['group']} id={shared.id} tabIndex={-1}>
      <legend>
        {text(shared.label)}
        {shared.required ? null : (
          <span className={styles['soft']}>{text({ zh: '（选填）', en: ' (optional)' })}</span>
        )}
      </legend>
      {words.length === 0 ? null : (
        <ul className={styles['words']} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {words.map((word, index) => (
            <li key={word} className={styles['word']} id={fieldId([...path, index])} tabIndex={-1}>
              {word}
              <button
                type="button"
                className={styles['tool']}
                style={{ width: '1.5rem', height: '1.5rem' }}
                disabled={shared.disabled}
                aria-label={text({ zh: `删除“${word}”`, en: `Remove "${word}"` })}
                onClick={() => {
                  const kept = words.filter((_, place) => place !== index)
                  editor.set(path, kept.length === 0 ? undefined : kept)
                }}
              >
                <X size="0.875rem" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {nameEntries([shared.error, ...errors]).map(({ entry: error, key }) =>
        error === undefined ? null : (
          <p key={key} className={styles['message']}>
            {text(error)}
          </p>
        ),
      )}
      <form
        className={styles['group']}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          add()
        }}
      >
        <TextField
          label={{ zh: `新增${text(shared.label)}`, en: `Add: ${text(shared.label)}` }}
          required={false}
          disabled={shared.disabled}
          help={props.help}
          value={typed}
          onChange={(written) => setTyped(limit(written))}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        />
        {note}
        <div>
          <Button size="small" type="submit" isDisabled={typed.trim() === '' || shared.disabled}>
            {text({ zh: '添加', en: 'Add' })}
          </Button>
        </div>
      </form>
    </fieldset>
  )
}

/** Articles of law: 行政许可法 第三十二条. */
export function BasesValue(props: ValueProps): ReactElement {
  return (
    <WordsValue
      {...props}
      placeholder={{ zh: '行政许可法 第三十二条', en: '行政许可法 第三十二条' }}
      help={
        props.help ?? {
          zh: '法律名称（规范简称）、一个空格、条款，例如“行政许可法 第三十二条第一款”。',
          en: 'Short title of the law, a blank, the article: 行政许可法 第三十二条第一款.',
        }
      }
    />
  )
}
