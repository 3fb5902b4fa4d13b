import {
  type ConditionValues,
  type DataElement,
  type ItemRevision,
  type QuestionDefinition,
  assert,
  readText,
  resolveRequirements,
} from '@tongban/domain'
import {
  type PrintedBlankForm,
  type PrintedField,
  describeBlankForm,
  groupFields,
} from './describe-blank-form.ts'

type Values = Record<string, string | number | readonly string[]>

/**
 * Nobody's: the region 110000 was never given to a person, the province 99 does not exist, the telephone number is
 * the one that manuals print.
 */
const exampleByType: Partial<Record<DataElement['type'], string>> = {
  'person-name': '张三',
  'resident-id': '110000198507240137',
  uscc: '91990102MA90000116',
  phone: '13800138000',
  email: 'zhangsan@example.cn',
  address: '××市××区××路1号',
  date: '2026-03-02',
}

/**
 * The form of a revision filled in for one situation (示范文本), without what that situation does not ask.
 * @param address where the guide is on line
 */
export function describeSampleForm(revision: ItemRevision, address: string): PrintedBlankForm {
  const values = fillIn(revision)
  const requirements = resolveRequirements(revision, values)
  const written = new Set(requirements.fields.map(({ element }) => element))
  const questions = new Map(
    requirements.questions.map(({ id, definition }) => [readText(definition.ask).zh, { id, definition }]),
  )
  const blank = describeBlankForm(revision, address)
  return {
    ...blank,
    isSample: true,
    // What is promised is signed as it stands; there is nothing to show of it.
    promises: [],
    questions: blank.questions.flatMap((printed) => {
      const question = questions.get(printed.ask)
      if (question === undefined) return []
      const options = listOptionValues(question.definition)
      return [{ ...printed, when: undefined, ticked: listPlaces(options, values[question.id]) }]
    }),
    sections: groupFields(revision, (field, described) => {
      // Paper shows every option of a field, whatever the answers leave.
      const element = written.has(field.element) ? revision.elements[field.element] : undefined
      return element === undefined ? undefined : writeInto(described, element, values[field.element])
    }).map((section) => ({ ...section, when: undefined })),
  }
}

/** Answers and values one after another, since each may decide whether others are asked. */
function fillIn(revision: ItemRevision): Values {
  const values: Values = {}
  const most = Object.keys(revision.definition.situations).length + Object.keys(revision.elements).length
  for (let round = 0; round <= most; round += 1) {
    const { questions, fields, given } = resolveRequirements(revision, values as ConditionValues)
    for (const { element, value } of given) values[element] = value
    const question = questions.find(({ id }) => !Object.hasOwn(values, id))
    const field = fields.find(({ element }) => !Object.hasOwn(values, element))
    if (question !== undefined) values[question.id] = chooseAnswer(question.definition)
    else if (field !== undefined) values[field.element] = chooseValue(field.definition)
    else return values
  }
  return values
}

/** The first kind that the bureau names, and no to what would ask for more. */
function chooseAnswer(question: QuestionDefinition): string | readonly string[] {
  if (question.options === 'yes-no') return 'no'
  const [first] = Object.keys(question.options)
  assert(first !== undefined, 'a question has options')
  return question.several ? [first] : first
}

function chooseValue(element: DataElement): Values[string] {
  const options = Object.keys(element.options ?? {})
  const first = options.find((option) => option === element.example) ?? options[0]
  switch (element.type) {
    case 'yes-no':
      return 'yes'
    case 'choice':
      return first ?? ''
    case 'choices':
      return first === undefined ? [] : [first]
    case 'number':
    case 'money':
      return Number(
        element.example ?? Math.min(Math.max(element.minimum ?? 0, 100), element.maximum ?? Infinity),
      )
    default:
      return element.example ?? exampleByType[element.type] ?? `（据实填写${readText(element.label).zh}）`
  }
}

function writeInto(
  field: PrintedField,
  element: DataElement,
  value: Values[string] | undefined,
): PrintedField {
  const plain = { ...field, when: undefined }
  if (element.columns !== undefined) {
    return { ...plain, row: Object.values(element.columns).map(chooseCell) }
  }
  if (field.options.length > 0) {
    const options = element.type === 'yes-no' ? ['yes', 'no'] : Object.keys(element.options ?? {})
    return { ...plain, ticked: listPlaces(options, value) }
  }
  return { ...plain, value: String(value ?? '') || undefined }
}

function chooseCell(column: NonNullable<DataElement['columns']>[string]): string {
  const [option] = Object.values(column.options ?? {})
  if (option !== undefined) return readText(option).zh
  if (column.type === 'yes-no') return '是'
  if (column.type === 'number' || column.type === 'money') return '1'
  return exampleByType[column.type] ?? '据实填写'
}

function listOptionValues({ options }: QuestionDefinition): readonly string[] {
  return options === 'yes-no' ? ['yes', 'no'] : Object.keys(options)
}

function listPlaces(options: readonly string[], value: Values[string] | undefined): number[] {
  const chosen = Array.isArray(value) ? value : [value]
  return options.flatMap((option, place) => (chosen.includes(option) ? [place] : []))
}
