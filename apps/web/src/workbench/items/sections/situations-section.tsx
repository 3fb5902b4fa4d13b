import { Plus, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, RadioField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, findError, useEditor } from '../editor/editor-state.ts'
import { ConditionValue } from '../fields/condition-value.tsx'
import { listChoices } from '../fields/choices.ts'
import styles from '../fields/fields.module.css'
import { kindOfPlace } from '../fields/labels.ts'
import { KeyField, optionKey, questionKey } from '../fields/key-field.tsx'
import { ChoiceValue, TextValue, YesNoValue } from '../fields/value-fields.tsx'
import { isRecord, moveKey, type Path, setAt, valueAt } from '../source/definition-source.ts'
import { removeOption, renameOption, renameQuestion } from '../source/rename-references.ts'
import { FillsFields } from './fills-fields.tsx'
import { EntryName } from './text-sections.tsx'

/** The questions of the guidance: everything else may depend on their answers. */
export function SituationsSection(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const value = editor.at(['situations'])
  const questions = isRecord(value) ? Object.entries(value) : []
  const add = () => {
    const taken = new Set(questions.map(([id]) => id))
    const id = Array.from({ length: 100 }, (_, index) => `question${index + 1}`).find(
      (name) => !taken.has(name),
    )
    editor.set(['situations', id ?? 'question'], {
      ask: { zh: '新的问题？', en: 'A new question?' },
      options: 'yes-no',
    })
  }
  return (
    <div className={styles['stack']}>
      <p className={styles['soft']}>
        {text({
          zh: '申请人回答这些问题后，指南只保留适用的材料、字段和环节。',
          en: 'When applicants have answered these, the guide keeps only the materials, fields and steps that apply.',
        })}
      </p>
      <ol className={styles['stack']} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {questions.map(([id, question], index) => (
          <li key={id} className={styles['entry']} id={fieldId(['situations', id])} tabIndex={-1}>
            <div className={styles['entryHead']}>
              <span className={styles['entryTitle']}>
                {index + 1}. <EntryName value={valueAt(question, ['ask'])} />
              </span>
              <div className={styles['tools']}>
                <Button
                  size="small"
                  look="quiet"
                  isDisabled={index === 0}
                  onPress={() => editor.change((source) => moveKey(source, ['situations'], id, -1))}
                >
                  {text({ zh: '上移', en: 'Up' })}
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  isDisabled={index === questions.length - 1}
                  onPress={() => editor.change((source) => moveKey(source, ['situations'], id, 1))}
                >
                  {text({ zh: '下移', en: 'Down' })}
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  onPress={() => editor.change((source) => setAt(source, ['situations', id], undefined))}
                >
                  {text({ zh: '删除', en: 'Remove' })}
                </Button>
              </div>
            </div>
            <QuestionFields id={id} question={question} />
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" onPress={add} isDisabled={!editor.isReadable}>
          {text({ zh: '添加问题', en: 'Add a question' })}
        </Button>
      </div>
    </div>
  )
}

function QuestionFields({ id, question }: { readonly id: string; readonly question: unknown }): ReactElement {
  const editor = useEditor()
  const path: Path = ['situations', id]
  const options = valueAt(question, ['options'])
  const isYesNo = options === 'yes-no'
  return (
    <>
      <KeyField
        map={['situations']}
        name={id}
        label={{ zh: '问题标识', en: 'Question id' }}
        rule={questionKey}
        onRename={renameQuestion}
      />
      <TextValue path={[...path, 'ask']} />
      <RadioField
        id={fieldId([...path, 'options'])}
        label={{ zh: '回答方式', en: 'Answered by' }}
        error={findError(editor.findings, [...path, 'options'])}
        value={isYesNo ? 'yes-no' : 'options'}
        choices={[
          { value: 'yes-no', label: { zh: '是 / 否', en: 'Yes or no' } },
          { value: 'options', label: { zh: '从选项中选择', en: 'Options' } },
        ]}
        onChange={(chosen) => {
          if (chosen === 'yes-no') editor.set([...path, 'options'], 'yes-no')
          else if (isYesNo) {
            editor.set([...path, 'options'], {
              first: { zh: '选项一', en: 'First option' },
              second: { zh: '选项二', en: 'Second option' },
            })
          }
        }}
      />
      {isYesNo ? null : <OptionFields question={id} options={options} />}
      {isYesNo ? (
        <ChoiceValue
          path={[...path, 'asks']}
          required={false}
          choices={[
            { value: '', label: { zh: '申请人', en: 'The applicant' } },
            ...listChoices(kindOfPlace([...path, 'asks'])),
          ]}
        />
      ) : null}
      <YesNoValue path={[...path, 'several']} usual={false} />
      <TextValue path={[...path, 'help']} required={false} />
      <ConditionValue path={[...path, 'when']} />
      <FillsFields question={id} />
    </>
  )
}

function OptionFields({
  question,
  options,
}: {
  readonly question: string
  readonly options: unknown
}): ReactElement {
  const path: Path = ['situations', question, 'options']
  const editor = useEditor()
  const text = useText()
  const entries = isRecord(options) ? Object.keys(options) : []
  return (
    <div className={styles['stack']}>
      {entries.map((value) => (
        <div key={value} className={styles['entry']} id={fieldId([...path, value])} tabIndex={-1}>
          <div className={styles['entryHead']}>
            <div style={{ flex: 1, minWidth: '10rem' }}>
              <KeyField
                map={path}
                name={value}
                label={{ zh: '选项值', en: 'Value' }}
                rule={optionKey}
                onRename={(source, from, to) => renameOption(source, question, from, to)}
              />
            </div>
            <button
              type="button"
              className={styles['tool']}
              aria-label={text({ zh: `删除选项“${value}”`, en: `Remove the option "${value}"` })}
              onClick={() => editor.change((source) => removeOption(source, question, value))}
            >
              <Trash2 size="1.125rem" aria-hidden />
            </button>
          </div>
          <TextValue path={[...path, value]} label={{ zh: '选项', en: 'Option' }} />
        </div>
      ))}
      <div>
        <Button
          size="small"
          onPress={() => {
            const name = Array.from({ length: 100 }, (_, index) => `option${index + 1}`).find(
              (one) => !entries.includes(one),
            )
            editor.set([...path, name ?? 'option'], { zh: '新选项', en: 'New option' })
          }}
        >
          <Plus size="1rem" aria-hidden /> {text({ zh: '添加选项', en: 'Add an option' })}
        </Button>
      </div>
    </div>
  )
}
