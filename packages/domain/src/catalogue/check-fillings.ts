import { type Bilingual, writeJsonPointer } from '../kernel/index.ts'
import { isFilled } from './evaluate-condition.ts'
import { isSameChoice } from './fills.ts'
import type { Problem } from './problem.ts'
import { readText } from './read-text.ts'
import type { AskedField, GivenField, Requirements } from './requirements.ts'
import type { DataElement } from './registries.ts'

type Filled = Pick<Requirements, 'questions' | 'fields' | 'given'>

/** Where the form says otherwise than the answers, and where the answers leave nothing of a field. */
export function checkFillings(
  { questions, fields, given }: Filled,
  form: Readonly<Record<string, unknown>>,
): Problem[] {
  return [
    ...given.flatMap((field) => checkGiven(questions, field, form)),
    ...fields.flatMap((field) => checkContradiction(questions, field)),
  ]
}

/** Why a value that the element has is not to be chosen; undefined where that is not what is wrong. */
export function describeNotLeft(
  questions: Requirements['questions'],
  { definition, narrowed }: AskedField,
): Bilingual | undefined {
  if (narrowed === undefined) return undefined
  const label = readText(definition.label)
  const [left, asked] = [nameOptions(definition, narrowed.left), nameQuestions(questions, narrowed.by)]
  return {
    zh: `根据对${asked.zh}的回答，“${label.zh}”只能从以下选项中选择：${left.zh}。请改选，或者修改该回答。`,
    en: `After the answer to ${asked.en}, "${label.en}" is one of: ${left.en}. Choose one of them, or change the answer.`,
  }
}

function checkGiven(
  questions: Requirements['questions'],
  { element, definition, value, by }: GivenField,
  form: Readonly<Record<string, unknown>>,
): Problem[] {
  const said = Object.hasOwn(form, element) ? form[element] : undefined
  if (!isFilled(said) || isSameChoice(said, value)) return []
  const label = readText(definition.label)
  const [right, asked] = [nameOptions(definition, value), nameQuestions(questions, by)]
  return [
    {
      field: writeJsonPointer(['form', element]),
      code: 'answered-otherwise',
      message: {
        zh: `根据对${asked.zh}的回答，“${label.zh}”已确定为“${right.zh}”，与填写的不一致。请删除这一栏或者改为一致；回答有误的，请修改该回答。`,
        en: `The answer to ${asked.en} says that "${label.en}" is "${right.en}", and the form says otherwise. Leave the field out or make it the same; if the answer is wrong, change the answer.`,
      },
    },
  ]
}

function checkContradiction(
  questions: Requirements['questions'],
  { definition, narrowed }: AskedField,
): Problem[] {
  if (narrowed === undefined || narrowed.left.length > 0) return []
  const label = readText(definition.label)
  const asked = nameQuestions(questions, narrowed.by)
  return narrowed.by.map((question) => ({
    field: writeJsonPointer(['answers', question]),
    code: 'answers-contradict' as const,
    message: {
      zh: `对${asked.zh}的回答互相矛盾：“${label.zh}”没有能同时符合的选项。请修改其中一项回答。`,
      en: `The answers to ${asked.en} contradict each other: no option of "${label.en}" agrees with all of them. Change one of the answers.`,
    },
  }))
}

function nameQuestions(questions: Requirements['questions'], ids: readonly string[]): Bilingual {
  const asks = ids.map((id) =>
    readText(questions.find((question) => question.id === id)?.definition.ask ?? id),
  )
  return {
    zh: asks.map(({ zh }) => `“${zh}”`).join('和'),
    en: asks.map(({ en }) => `"${en}"`).join(' and '),
  }
}

/** Options of an element as people read them. */
function nameOptions(
  { type, options = {} }: Pick<DataElement, 'type' | 'options'>,
  values: string | readonly string[],
): Bilingual {
  const texts = (typeof values === 'string' ? [values] : values).map((value) => {
    if (type === 'yes-no') return value === 'yes' ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
    return readText((Object.hasOwn(options, value) ? options[value] : undefined) ?? value)
  })
  return { zh: texts.map(({ zh }) => zh).join('、'), en: texts.map(({ en }) => en).join(', ') }
}
