import {
  type Condition,
  type DecisionTable,
  computedFacts,
  listConditionSubjects,
  readText,
} from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import { Button, Checkbox } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, findError, useEditor } from '../editor/editor-state.ts'
import {
  ConditionValue,
  FurtherSubjects,
  type Subject,
  describeSubject,
  useSubjects,
} from '../fields/condition-value.tsx'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import {
  BasesValue,
  ChoicesValue,
  ChoiceValue,
  NumberValue,
  TextValue,
  WordValue,
} from '../fields/value-fields.tsx'
import { isRecord, type Path, setAt, valueAt } from '../source/definition-source.ts'

const newTable: DecisionTable = {
  inputs: {},
  rows: [
    {
      row: 'else',
      outcome: 'person',
      reason: {
        zh: '不符合即时审批的条件，由人工审查。',
        en: 'Not for a rule to decide; an officer examines it.',
      },
    },
  ],
  examples: [],
  reexamined: { percent: 5, atLeast: 1 },
}

/** Who answers for a fact. What the applicant only says is none of these. */
const sources = [
  { value: 'identity', label: { zh: '已核验的身份信息', en: 'Verified identity' } },
  { value: 'licence', label: { zh: '电子证照库', en: 'Licence library' } },
  { value: 'register', label: { zh: '主管部门登记信息', en: 'Register of a department' } },
  { value: 'platform', label: { zh: '平台计算', en: 'Computed by the platform' } },
]

/** The decision table (秒批规则): what it looks at and who answers for it, its rows, examples, and the re-examination. */
export function InstantSection(): ReactElement {
  const { registries } = useEditor()
  // What the platform computes, and what registers answer for though no form asks it.
  const further = useMemo(
    () => [
      ...Object.entries(computedFacts).map(([id, element]) => describeSubject(id, element)),
      ...Object.entries(registries.elements).flatMap(([id, element]) =>
        element.register === undefined || element.type === 'table' ? [] : [describeSubject(id, element)],
      ),
    ],
    [registries],
  )
  return (
    <FurtherSubjects.Provider value={further}>
      <Table />
    </FurtherSubjects.Provider>
  )
}

function Table(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const table = editor.at(['instant'])
  if (!isRecord(table)) {
    return (
      <div className={styles['stack']}>
        <p className={styles['soft']}>
          {text({
            zh: '本事项由人工审批。设置规则后，各项事实均有可信来源、符合规则的申请即时准予，其余仍由人工审批；规则不会作出不予许可的决定。',
            en: 'People decide this item. With rules, an application whose every fact has a source that answers for it is granted at once where a row says so; people decide all others, and no rule ever refuses.',
          })}
        </p>
        <div>
          <Button
            size="small"
            isDisabled={!editor.isReadable}
            onPress={() => editor.set(['instant'], newTable)}
          >
            {text({ zh: '设置秒批规则', en: 'Set up instant approval' })}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles['stack']} id={fieldId(['instant'])} tabIndex={-1}>
      <Rows />
      <Inputs />
      <Unexamined />
      <Examples />
      <h3>{text({ zh: '人工复核', en: 'Re-examination by people' })}</h3>
      <div className={styles['grid']}>
        <NumberValue path={['instant', 'reexamined', 'percent']} />
        <NumberValue path={['instant', 'reexamined', 'atLeast']} required={false} />
      </div>
      <div>
        <Button
          size="small"
          look="quiet"
          isDisabled={!editor.isReadable}
          onPress={() => editor.change((source) => setAt(source, ['instant'], undefined))}
        >
          {text({ zh: '取消秒批，全部由人工审批', en: 'Remove the rules; people decide all' })}
        </Button>
      </div>
    </div>
  )
}

function Rows(): ReactElement {
  const text = useText()
  return (
    <>
      <h3>{text({ zh: '判断规则', en: 'Rows' })}</h3>
      <p className={styles['soft']}>
        {text({
          zh: '自上而下逐行判断，第一行成立的规则起作用；没有一行成立的，转人工审批。',
          en: 'Tried from the top; the first row that holds decides. Where none holds, people decide.',
        })}
      </p>
      <EntryList
        path={['instant', 'rows']}
        entryName={{ zh: '规则', en: 'row' }}
        renderTitle={(row, index) => `${index + 1}. ${readWord(row, 'row')}`}
        create={() => ({ ...newTable.rows[0], row: 'new-row' })}
      >
        {(path) => (
          <>
            <div className={styles['grid']}>
              <WordValue path={[...path, 'row']} />
              <ChoiceValue path={[...path, 'outcome']} few />
            </div>
            <ConditionValue path={[...path, 'when']} />
            <TextValue path={[...path, 'reason']} long />
            <BasesValue path={[...path, 'basis']} required={false} />
          </>
        )}
      </EntryList>
    </>
  )
}

/** Every subject that a row looks at, and any that was declared: choice of the applicant, or who answers for it. */
function Inputs(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const subjects = useTableSubjects()
  return (
    <>
      <h3>{text({ zh: '事实与来源', en: 'Facts and their sources' })}</h3>
      {subjects.length === 0 ? (
        <p className={styles['soft']}>
          {text({
            zh: '先在规则中设置条件，这里列出条件用到的每一项。',
            en: 'Set conditions in the rows first; everything that they look at is listed here.',
          })}
        </p>
      ) : null}
      {subjects.map(({ id, name, isUsed }) => {
        const path = ['instant', 'inputs', id]
        const isChoice = editor.at(path) === 'choice'
        const error = findError(editor.findings, path)
        return (
          <div key={id} className={styles['entry']} id={fieldId(path)} tabIndex={-1}>
            <Checkbox
              checked={isChoice}
              disabled={!editor.isReadable}
              onChange={(chosen) => editor.set(path, chosen ? 'choice' : undefined)}
            >
              {text({
                zh: `“${name.zh}”由申请人自行选择，不需要核实`,
                en: `"${name.en}" is the applicant’s wish and needs no proof`,
              })}
            </Checkbox>
            {isChoice ? (
              error === undefined ? null : (
                <p className={styles['message']}>{text(error)}</p>
              )
            ) : (
              <ChoicesValue
                path={path}
                choices={sources}
                label={{ zh: `“${name.zh}”的可信来源`, en: `Who answers for "${name.en}"` }}
              />
            )}
            {isUsed ? null : (
              <div>
                <Button
                  size="small"
                  look="quiet"
                  isDisabled={!editor.isReadable}
                  onPress={() => editor.change((source) => setAt(source, path, undefined))}
                >
                  {text({ zh: '不再使用，删除', en: 'No longer used: remove' })}
                </Button>
              </div>
            )}
          </div>
        )
      })}
    </>
  )
}

/** Materials that are only kept: what they prove is asked of a source. */
function Unexamined(): ReactElement | null {
  const { value, registries } = useEditor()
  const materials = valueAt(value, ['materials'])
  const choices = (Array.isArray(materials) ? materials : []).flatMap((entry: unknown) => {
    const id = typeof entry === 'string' ? entry : readWord(entry, 'material')
    const type = Object.hasOwn(registries.materials, id) ? registries.materials[id] : undefined
    return type === undefined ? [] : [{ value: id, label: readText(type.name) }]
  })
  if (choices.length === 0) return null
  return (
    <ChoicesValue
      path={['instant', 'unexamined']}
      choices={choices}
      required={false}
      label={{
        zh: '只留存、不需要人工审查的材料（其余提交的材料一律转人工）',
        en: 'Materials that are only kept; any other that is handed in is for a person',
      }}
    />
  )
}

function Examples(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const subjects = useTableSubjects()
  const rows = editor.at(['instant', 'rows'])
  const choices = (Array.isArray(rows) ? rows : []).map((row) => {
    const word = readWord(row, 'row')
    return { value: word, label: { zh: word, en: word } }
  })
  return (
    <>
      <h3>{text({ zh: '示例', en: 'Examples' })}</h3>
      <p className={styles['soft']}>
        {text({
          zh: '发布前逐个验证；每行规则至少要有一个示例。与规则不符的，在示例旁说明。',
          en: 'Tried before each publication; each row needs one. Where rows say otherwise it is told beside the example.',
        })}
      </p>
      <EntryList
        path={['instant', 'examples']}
        entryName={{ zh: '示例', en: 'example' }}
        renderTitle={(_, index) => text({ zh: `示例${index + 1}`, en: `Example ${index + 1}` })}
        create={() => ({ example: { zh: '示例', en: 'Example' }, given: {}, outcome: 'person' })}
        empty={{ zh: '还没有示例。', en: 'There are no examples yet.' }}
      >
        {(path) => (
          <>
            <TextValue path={[...path, 'example']} />
            <div className={styles['grid']}>
              {subjects.map((subject) => (
                <GivenValue key={subject.id} path={[...path, 'given', subject.id]} subject={subject} />
              ))}
            </div>
            <div className={styles['grid']}>
              <ChoiceValue path={[...path, 'outcome']} few />
              <ChoiceValue path={[...path, 'row']} required={false} choices={choices} />
            </div>
          </>
        )}
      </EntryList>
    </>
  )
}

function GivenValue({ path, subject }: { readonly path: Path; readonly subject: Subject }): ReactElement {
  const { name, options, isNumber } = subject
  if (isNumber) return <NumberValue path={path} label={name} />
  if (options.length === 0) return <WordValue path={path} label={name} />
  return <ChoiceValue path={path} label={name} choices={options} />
}

/** In the order in which rows look at them; those that are declared and not used come last. */
function useTableSubjects(): (Subject & { readonly isUsed: boolean })[] {
  const { at, registries } = useEditor()
  const known = new Map(useSubjects().map((subject) => [subject.id, subject]))
  const rows = at(['instant', 'rows'])
  const inputs = at(['instant', 'inputs'])
  const used = new Set(
    (Array.isArray(rows) ? rows : []).flatMap((row) => {
      const when = valueAt(row, ['when'])
      return isRecord(when) ? listConditionSubjects(when as Condition) : []
    }),
  )
  const licence = at(['result', 'licence'])
  const printed =
    typeof licence === 'string' && Object.hasOwn(registries.licences, licence)
      ? (registries.licences[licence]?.fields ?? [])
      : []
  for (const element of printed) used.add(element)
  const all = new Set([...used, ...Object.keys(isRecord(inputs) ? inputs : {})])
  return [...all].map((id) => ({
    ...(known.get(id) ?? { id, name: { zh: id, en: id }, options: [], isNumber: false }),
    isUsed: used.has(id),
  }))
}

function readWord(entry: unknown, key: string): string {
  const word = valueAt(entry, [key])
  return typeof word === 'string' ? word : ''
}
