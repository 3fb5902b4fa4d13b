import { Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { CheckboxField, SelectField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, findError, useEditor } from '../editor/editor-state.ts'
import { describeSubject, listElements, type Subject, useSubjects } from '../fields/condition-value.tsx'
import styles from '../fields/fields.module.css'
import { getLabel } from '../fields/labels.ts'
import { isRecord, type Path } from '../source/definition-source.ts'

const oneOrNarrowed = {
  zh: '问题和表单项问的是同一件事时，在这里写明每个回答对应的选项：只对应一个的，自动填入，不再询问；对应几个的，申请人只在这几个中选择；没有写明的，照常询问。',
  en: 'Where a question and a field ask the same: what each answer leaves of the field. One option is filled in and not asked; of several the applicant chooses; an answer without any is asked as usual.',
}

const allTogether = {
  zh: '问题和表单项问的是同一件事时，在这里写明每个回答对应的选项：申请人所选各项对应的选项一并填入，不再询问；其中有没有写明的，照常询问。',
  en: 'Where a question and a field ask the same: what each answer gives to the field. The options of all answers are filled in together and not asked; where one of them has none, the field is asked as usual.',
}

/** What each answer leaves of fields of the form, so that nobody is asked the same twice. */
export function FillsFields({ question }: { readonly question: string }): ReactElement | null {
  const editor = useEditor()
  const text = useText()
  const asked = useSubjects().find(({ id }) => id === question)
  const path: Path = ['situations', question, 'fills']
  const value = editor.at(path)
  const filled = isRecord(value) ? Object.keys(value) : []
  const isSeveral = editor.at(['situations', question, 'several']) === true
  const open = useFillable(isSeveral).filter(({ id }) => !filled.includes(id))
  if (asked === undefined || (filled.length === 0 && open.length === 0)) return null
  return (
    <fieldset className={styles['group']} id={fieldId(path)} tabIndex={-1}>
      <legend>
        {text(getLabel(path))}
        <span className={styles['soft']}>{text({ zh: '（选填）', en: ' (optional)' })}</span>
      </legend>
      <p className={styles['soft']}>{text(isSeveral ? allTogether : oneOrNarrowed)}</p>
      {filled.map((element) => (
        <FilledElement
          key={element}
          path={[...path, element]}
          asked={asked}
          onRemove={() => editor.set(filled.length === 1 ? path : [...path, element], undefined)}
        />
      ))}
      {open.length === 0 ? null : (
        <SelectField
          id={fieldId([...path, 'added'])}
          label={{ zh: '添加由回答填写的表单项', en: 'Add a field' }}
          required={false}
          disabled={!editor.isReadable}
          value=""
          choices={open.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            if (id !== '') editor.set([...path, id], {})
          }}
        />
      )}
    </fieldset>
  )
}

/** Fields of the form that such a question may fill in. @param several whether it takes several answers */
function useFillable(several: boolean): Subject[] {
  const { value, registries } = useEditor()
  const types = several ? ['choices'] : ['choice', 'yes-no']
  return listElements(value).flatMap((id) => {
    const element = Object.hasOwn(registries.elements, id) ? registries.elements[id] : undefined
    return element !== undefined && types.includes(element.type) ? [describeSubject(id, element)] : []
  })
}

function FilledElement({
  path,
  asked,
  onRemove,
}: {
  readonly path: Path
  readonly asked: Subject
  readonly onRemove: () => void
}): ReactElement {
  const editor = useEditor()
  const text = useText()
  const id = String(path.at(-1))
  const element = Object.hasOwn(editor.registries.elements, id) ? editor.registries.elements[id] : undefined
  const { name, options } =
    element === undefined ? { name: { zh: id, en: id }, options: [] } : describeSubject(id, element)
  const error = findError(editor.findings, path)
  const said = editor.at(path)
  // What the question no longer offers stays in sight, so that it can be taken away here.
  const gone = (isRecord(said) ? Object.keys(said) : []).filter(
    (answer) => !asked.options.some(({ value }) => value === answer),
  )
  const answers = [...asked.options, ...gone.map((value) => ({ value, label: { zh: value, en: value } }))]
  return (
    <div className={styles['entry']} id={fieldId(path)} tabIndex={-1}>
      <div className={styles['entryHead']}>
        <span className={styles['entryTitle']}>{text(name)}</span>
        <button
          type="button"
          className={styles['tool']}
          aria-label={text({ zh: `不再由回答填写“${name.zh}”`, en: `No longer fill in "${name.en}"` })}
          onClick={onRemove}
        >
          <Trash2 size="1.125rem" aria-hidden />
        </button>
      </div>
      {error === undefined ? null : <p className={styles['message']}>{text(error)}</p>}
      <div className={styles['grid']}>
        {answers.map((answer) => {
          const place = [...path, answer.value]
          return (
            <CheckboxField
              key={answer.value}
              id={fieldId(place)}
              label={{ zh: `回答“${answer.label.zh}”时`, en: `After "${answer.label.en}"` }}
              required={false}
              disabled={!editor.isReadable}
              error={findError(editor.findings, place)}
              value={readLeft(editor.at(place))}
              choices={options}
              onChange={(changed) => {
                const left = options.map(({ value }) => value).filter((value) => changed.includes(value))
                editor.set(place, left.length > 1 ? left : left[0])
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

function readLeft(left: unknown): string[] {
  if (typeof left === 'string') return [left]
  return Array.isArray(left) ? left.filter((entry) => typeof entry === 'string') : []
}
