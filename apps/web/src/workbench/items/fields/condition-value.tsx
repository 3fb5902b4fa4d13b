import { type Bilingual, type DataElement, readText, type Text as DomainText } from '@tongban/domain'
import { X } from 'lucide-react'
import { createContext, type ReactElement, useContext, useState } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { describeWhen } from '../difference/describe-difference.ts'
import { fieldId, findError, useEditor } from '../editor/editor-state.ts'
import { isRecord, valueAt } from '../source/definition-source.ts'
import { type ConditionNode, type Operator, readCondition, writeCondition } from './condition-tree.ts'
import { nameEntries } from './entry-list.tsx'
import styles from './fields.module.css'
import { getLabel } from './labels.ts'
import type { ValueProps } from './value-fields.tsx'

/** What a condition may look at: a question, or an element of the form. */
export interface Subject {
  readonly id: string
  readonly name: Bilingual
  readonly options: readonly { value: string; label: Bilingual }[]
  readonly isNumber: boolean
}

const operatorNames: Readonly<Record<Operator, Bilingual>> = {
  is: { zh: '为（任一）', en: 'is (any of)' },
  not: { zh: '不为', en: 'is not' },
  atLeast: { zh: '不少于', en: 'is at least' },
  atMost: { zh: '不超过', en: 'is at most' },
  above: { zh: '超过', en: 'is above' },
  below: { zh: '少于', en: 'is below' },
  filled: { zh: '已填写', en: 'is filled in' },
  empty: { zh: '未填写', en: 'is not filled in' },
}

const yesNo = [
  { value: 'yes', label: { zh: '是', en: 'yes' } },
  { value: 'no', label: { zh: '否', en: 'no' } },
]

/** Questions first, then the elements of the form that can be compared. */
export function useSubjects(): Subject[] {
  const { value, registries } = useEditor()
  const further = useContext(FurtherSubjects)
  const situations = valueAt(value, ['situations'])
  const questions = isRecord(situations)
    ? Object.entries(situations).map(([id, question]): Subject => {
        const options = valueAt(question, ['options'])
        const ask = valueAt(question, ['ask']) as DomainText | undefined
        return {
          id,
          name: ask === undefined ? { zh: id, en: id } : readText(ask),
          options: options === 'yes-no' ? yesNo : readOptions(options),
          isNumber: false,
        }
      })
    : []
  const fields = listElements(value).flatMap((id): Subject[] => {
    const element = Object.hasOwn(registries.elements, id) ? registries.elements[id] : undefined
    if (element === undefined || element.type === 'table') return []
    return [describeSubject(id, element)]
  })
  const known = new Set([...questions, ...fields].map(({ id }) => id))
  return [...questions, ...fields, ...further.filter(({ id }) => !known.has(id))]
}

/** What conditions of a part of the editor may look at besides what the item asks. */
export const FurtherSubjects = createContext<readonly Subject[]>([])

/** An element as conditions look at it. */
export function describeSubject(id: string, element: DataElement): Subject {
  return {
    id,
    name: readText(element.label),
    options: element.type === 'yes-no' ? yesNo : readOptions(element.options),
    isNumber: element.type === 'number' || element.type === 'money',
  }
}

function readOptions(options: unknown): Subject['options'] {
  if (!isRecord(options)) return []
  return Object.entries(options).map(([value, label]) => ({
    value,
    label:
      typeof label === 'string' || isRecord(label) ? readText(label as DomainText) : { zh: value, en: value },
  }))
}

/** The ids of the elements that the form asks, in order. */
export function listElements(definition: unknown): string[] {
  const form = valueAt(definition, ['form'])
  const read = (entry: unknown): string[] => {
    if (typeof entry === 'string') return [entry]
    if (!isRecord(entry)) return []
    if (Array.isArray(entry['fields'])) return entry['fields'].flatMap(read)
    return typeof entry['element'] === 'string' ? [entry['element']] : []
  }
  return Array.isArray(form) ? form.flatMap(read) : []
}

/** When a part of the item applies: put together from questions and fields, shown in words. */
export function ConditionValue({ path, label }: ValueProps): ReactElement {
  const editor = useEditor()
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const value = editor.at(path)
  const node = readCondition(value)
  const error = findError(editor.findings, path)
  // While a test is being put together it stands here, because half a test cannot be written into the file.
  const [draft, setDraft] = useState<ConditionNode>()
  const shown = draft ?? node
  const change = (next: ConditionNode | undefined) => {
    setDraft(next)
    editor.set(path, next === undefined ? undefined : writeCondition(next))
  }
  return (
    <fieldset className={styles['group']} id={fieldId(path)} tabIndex={-1}>
      <legend>
        {text(label ?? getLabel(path))}
        <span className={styles['soft']}>{text({ zh: '（选填）', en: ' (optional)' })}</span>
      </legend>
      <p className={value === undefined ? styles['soft'] : undefined}>
        {value === undefined
          ? text({ zh: '任何情形都适用。', en: 'Always applies.' })
          : text(describeWhen(value, editor.value, editor.names))}
      </p>
      {error === undefined ? null : <p className={styles['message']}>{text(error)}</p>}
      {value !== undefined && node === undefined ? (
        <p className={styles['soft']}>
          {text({
            zh: '请在“定义文件”中修改这一条件。',
            en: 'Change this condition in the definition file.',
          })}
        </p>
      ) : isOpen && shown !== undefined ? (
        <NodeFields node={shown} onChange={change} depth={0} />
      ) : null}
      <div className={styles['tools']}>
        {shown === undefined && value === undefined ? (
          <Button
            size="small"
            isDisabled={!editor.isReadable}
            onPress={() => {
              setDraft(newTest)
              setOpen(true)
            }}
          >
            {text({ zh: '设置适用情形', en: 'Set when it applies' })}
          </Button>
        ) : node === undefined && draft === undefined ? null : (
          <>
            <Button size="small" isDisabled={!editor.isReadable} onPress={() => setOpen(!isOpen)}>
              {text(isOpen ? { zh: '收起', en: 'Close' } : { zh: '修改情形', en: 'Change' })}
            </Button>
            <Button
              size="small"
              look="quiet"
              isDisabled={!editor.isReadable}
              onPress={() => {
                change(undefined)
                setOpen(false)
              }}
            >
              {text({ zh: '改为任何情形', en: 'Make it apply always' })}
            </Button>
          </>
        )}
      </div>
    </fieldset>
  )
}

const newTest: ConditionNode = { kind: 'test', subject: '', operator: 'is', values: [] }

interface NodeFieldsProps {
  readonly node: ConditionNode
  readonly onChange: (node: ConditionNode | undefined) => void
  readonly depth: number
}

function NodeFields({ node, onChange, depth }: NodeFieldsProps): ReactElement {
  const text = useText()
  if (node.kind === 'test') {
    return (
      <div className={styles['condition']}>
        <TestFields node={node} onChange={onChange} />
        {depth === 0 ? (
          <div className={styles['tools']}>
            {(['all', 'any'] as const).map((kind) => (
              <Button
                key={kind}
                size="small"
                look="quiet"
                onPress={() => onChange({ kind, parts: [node, newTest] })}
              >
                {text(kind === 'all' ? { zh: '并且……', en: 'and …' } : { zh: '或者……', en: 'or …' })}
              </Button>
            ))}
            <Button size="small" look="quiet" onPress={() => onChange({ kind: 'not', part: node })}>
              {text({ zh: '取反', en: 'not' })}
            </Button>
          </div>
        ) : null}
      </div>
    )
  }
  if (node.kind === 'not') {
    return (
      <div className={styles['condition']}>
        <div className={styles['entryHead']}>
          <strong className={styles['entryTitle']}>
            {text({ zh: '不属于以下情形：', en: 'Not the following:' })}
          </strong>
          <Button size="small" look="quiet" onPress={() => onChange(node.part)}>
            {text({ zh: '取消取反', en: 'Without “not”' })}
          </Button>
        </div>
        <NodeFields
          node={node.part}
          depth={depth + 1}
          onChange={(part) => onChange(part === undefined ? undefined : { kind: 'not', part })}
        />
      </div>
    )
  }
  const setPart = (index: number, part: ConditionNode | undefined) => {
    const parts = node.parts.flatMap((present, place) =>
      place !== index ? [present] : part === undefined ? [] : [part],
    )
    const [only] = parts
    onChange(parts.length === 0 ? undefined : parts.length === 1 ? only : { ...node, parts })
  }
  return (
    <div className={styles['condition']}>
      <label className={styles['check']}>
        <span>{text({ zh: '以下情形', en: 'Of these,' })}</span>
        <select
          className={styles['select']}
          style={{ width: 'auto' }}
          value={node.kind}
          onChange={(event) => onChange({ ...node, kind: event.target.value === 'any' ? 'any' : 'all' })}
        >
          <option value="all">{text({ zh: '全部符合', en: 'all hold' })}</option>
          <option value="any">{text({ zh: '符合任意一项', en: 'any holds' })}</option>
        </select>
      </label>
      {nameEntries(node.parts).map(({ entry: part, index, key }) => (
        <NodeFields key={key} node={part} depth={depth + 1} onChange={(changed) => setPart(index, changed)} />
      ))}
      <div className={styles['tools']}>
        <Button
          size="small"
          look="quiet"
          onPress={() => onChange({ ...node, parts: [...node.parts, newTest] })}
        >
          {text({ zh: '添加一项', en: 'Add a test' })}
        </Button>
        {depth < 3 ? (
          <Button
            size="small"
            look="quiet"
            onPress={() =>
              onChange({
                ...node,
                parts: [
                  ...node.parts,
                  { kind: node.kind === 'all' ? 'any' : 'all', parts: [newTest, newTest] },
                ],
              })
            }
          >
            {text({ zh: '添加一组', en: 'Add a group' })}
          </Button>
        ) : null}
        <Button size="small" look="quiet" onPress={() => onChange({ kind: 'not', part: node })}>
          {text({ zh: '取反', en: 'not' })}
        </Button>
      </div>
    </div>
  )
}

function TestFields({
  node,
  onChange,
}: {
  readonly node: Extract<ConditionNode, { kind: 'test' }>
  readonly onChange: (node: ConditionNode | undefined) => void
}): ReactElement {
  const text = useText()
  const subjects = useSubjects()
  const subject = subjects.find(({ id }) => id === node.subject)
  const operators: Operator[] = subject?.isNumber
    ? ['atLeast', 'atMost', 'above', 'below', 'is', 'not', 'filled', 'empty']
    : ['is', 'not', 'filled', 'empty']
  const isValued = node.operator !== 'filled' && node.operator !== 'empty'
  return (
    <div className={styles['test']}>
      <select
        className={styles['select']}
        aria-label={text({ zh: '问题或者字段', en: 'Question or field' })}
        value={node.subject}
        onChange={(event) => {
          const chosen = subjects.find(({ id }) => id === event.target.value)
          onChange({
            kind: 'test',
            subject: event.target.value,
            operator: chosen?.isNumber ? 'atLeast' : 'is',
            values: [],
          })
        }}
      >
        <option value="">{text({ zh: '选择问题或者字段', en: 'Choose a question or field' })}</option>
        {node.subject !== '' && subject === undefined ? (
          <option value={node.subject}>{node.subject}</option>
        ) : null}
        {subjects.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </select>
      <select
        className={styles['select']}
        aria-label={text({ zh: '比较方式', en: 'Comparison' })}
        value={node.operator}
        onChange={(event) =>
          onChange({ ...node, operator: event.target.value as Operator, values: node.values.slice(0, 1) })
        }
      >
        {(operators.includes(node.operator) ? operators : [...operators, node.operator]).map((operator) => (
          <option key={operator} value={operator}>
            {text(operatorNames[operator])}
          </option>
        ))}
      </select>
      <div>{isValued ? <TestValues node={node} subject={subject} onChange={onChange} /> : null}</div>
      <button
        type="button"
        className={styles['tool']}
        aria-label={text({ zh: '删除这一项', en: 'Remove this test' })}
        onClick={() => onChange(undefined)}
      >
        <X size="1.125rem" aria-hidden />
      </button>
    </div>
  )
}

function TestValues({
  node,
  subject,
  onChange,
}: {
  readonly node: Extract<ConditionNode, { kind: 'test' }>
  readonly subject: Subject | undefined
  readonly onChange: (node: ConditionNode) => void
}): ReactElement {
  const text = useText()
  const [typed, setTyped] = useState<string>()
  if (subject !== undefined && subject.options.length > 0) {
    return (
      <div className={styles['checks']} role="group" aria-label={text({ zh: '取值', en: 'Values' })}>
        {subject.options.map(({ value, label }) => (
          <label key={value} className={styles['check']}>
            <input
              type={node.operator === 'not' ? 'radio' : 'checkbox'}
              checked={node.values.includes(value)}
              onChange={(event) => {
                if (node.operator === 'not') onChange({ ...node, values: [value] })
                else {
                  const order = subject.options.map((option) => option.value)
                  const chosen = event.target.checked
                    ? [...node.values, value]
                    : node.values.filter((one) => one !== value)
                  onChange({ ...node, values: order.filter((one) => chosen.includes(one)) })
                }
              }}
            />
            {text(label)}
          </label>
        ))}
      </div>
    )
  }
  return (
    <input
      className={styles['select']}
      aria-label={text({ zh: '取值', en: 'Value' })}
      inputMode={subject?.isNumber ? 'decimal' : 'text'}
      value={typed ?? node.values.join(', ')}
      onBlur={() => setTyped(undefined)}
      onChange={(event) => {
        setTyped(event.target.value)
        const words = event.target.value
          .split(/[,，]/)
          .map((word) => word.trim())
          .filter((word) => word !== '')
        const values = words.map((word) =>
          subject?.isNumber && Number.isFinite(Number(word)) ? Number(word) : word,
        )
        onChange({ ...node, values: node.operator === 'is' ? values : values.slice(0, 1) })
      }}
    />
  )
}
