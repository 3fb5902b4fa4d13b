import type { Bilingual } from '../../kernel/index.ts'
import { type Filler, listFillers, readFilling } from '../fills.ts'
import { type Condition, evaluateCondition } from '../condition.ts'
import { describeCondition } from '../describe-condition.ts'
import { type DeclaredField, listDeclaredFields } from '../reading.ts'
import type { DataElement } from '../registries.ts'
import { findEntry } from './find-entry.ts'
import { type LintContext, type LintRule, type Place, demand } from './rule.ts'
import { listOptions } from './situations.ts'
import { listInWords, nameSubject } from './subject-names.ts'

const once = '一次填报 (one answer, one field)'

/** What one question says of one element of the form. */
interface Said {
  readonly filler: Filler
  readonly element: string
  readonly definition: DataElement | undefined
  readonly at: Place
}

/** Answers that fill in fields: what is answered is not asked again, and nothing is said that cannot be. */
export const fillRules: readonly LintRule[] = [
  {
    id: 'fill-answer-known',
    severity: 'error',
    title: { zh: '由回答填写表单，写的是已有的选项', en: 'What fills in a field is an answer that exists' },
    source: once,
    check: (context) =>
      listSaid(context).flatMap(({ filler, at }) => {
        const question = findEntry(context.definition.situations, filler.question)
        const options = question === undefined ? [] : listOptions(question)
        const asked = nameSubject(context, filler.question)
        const known = listInWords(context, filler.question, options)
        return Object.keys(filler.leaves).flatMap((answer) =>
          demand(
            options.includes(answer),
            [...at, answer],
            {
              zh: `问题“${asked.zh}”没有选项“${answer}”，只有：${known.zh}。`,
              en: `The question "${asked.en}" has no option "${answer}"; it has: ${known.en}.`,
            },
            { zh: '改为这个问题已有的选项。', en: 'Use one of the options of the question.' },
          ),
        )
      }),
  },
  {
    id: 'fill-type-fits',
    severity: 'error',
    title: {
      zh: '由回答填写的是选择类数据元',
      en: 'What an answer fills in is chosen from options',
    },
    source: once,
    check: (context) =>
      listSaid(context).flatMap(({ filler, element, definition, at }) => {
        const types = filler.several ? ['choices'] : ['choice', 'yes-no']
        const asked = nameSubject(context, filler.question)
        const name = nameSubject(context, element)
        return demand(
          definition === undefined || types.includes(definition.type),
          at,
          filler.several
            ? {
                zh: `问题“${asked.zh}”可以选多项，只能填写多选的数据元（choices），“${name.zh}”不是。`,
                en: `The question "${asked.en}" takes several answers and fills in elements of type choices only, which "${name.en}" is not.`,
              }
            : {
                zh: `问题“${asked.zh}”只选一项，只能填写单选（choice）或者是否（yes-no）的数据元，“${name.zh}”不是。`,
                en: `The question "${asked.en}" takes one answer and fills in elements of type choice or yes-no only, which "${name.en}" is not.`,
              },
          {
            zh: '去掉这一条，或者改用类型相符的数据元。',
            en: 'Remove it, or use an element whose type fits.',
          },
        )
      }),
  },
  {
    id: 'fill-option-exists',
    severity: 'error',
    title: { zh: '回答所对应的是数据元的选项', en: 'What an answer leaves is an option of the element' },
    source: once,
    check: (context) =>
      listSaid(context).flatMap(({ filler, element, definition, at }) => {
        const options = definition === undefined ? undefined : listChoices(definition)
        if (options === undefined) return []
        const name = nameSubject(context, element)
        const known = listInWords(context, element, options)
        return Object.entries(filler.leaves).flatMap(([answer, left]) =>
          left
            .filter((option) => !options.includes(option))
            .flatMap((option) =>
              demand(
                false,
                [...at, answer],
                {
                  zh: `“${name.zh}”没有选项“${option}”，只有：${known.zh}。`,
                  en: `"${name.en}" has no option "${option}"; it has: ${known.en}.`,
                },
                { zh: '改为这个数据元已有的选项。', en: 'Use one of the options of the element.' },
              ),
            ),
        )
      }),
  },
  {
    id: 'fill-field-asked',
    severity: 'error',
    title: {
      zh: '由回答填写的栏目在申请表中',
      en: 'What an answer fills in is on the form in that situation',
    },
    source: once,
    check: (context) =>
      listSaid(context).flatMap(({ filler, element, at }) => {
        const fields = listFieldsOf(context, element)
        const name = nameSubject(context, element)
        const question = findEntry(context.definition.situations, filler.question)
        const when = question?.when
        // What is no answer at all is the matter of a rule of its own.
        const known = question === undefined ? [] : listOptions(question)
        if (fields.length === 0) {
          return demand(
            false,
            at,
            { zh: `申请表中没有“${name.zh}”这一栏。`, en: `The form has no field "${name.en}".` },
            {
              zh: '在申请表中增加这一栏，或者改正数据元。',
              en: 'Add the field to the form, or correct the element.',
            },
          )
        }
        return Object.keys(filler.leaves)
          .filter((answer) => known.includes(answer))
          .flatMap((answer) => {
            const answered: Condition[] = [
              ...(when === undefined ? [] : [when]),
              { [filler.question]: answer },
            ]
            const said = describeAnswers(context, { [filler.question]: answer })
            return demand(
              fields.some(({ conditions }) => context.situations.canBothHold(answered, conditions) !== false),
              [...at, answer],
              {
                zh: `${said.zh}时，申请表中不会出现“${name.zh}”这一栏。`,
                en: `Where ${said.en}, the form never has the field "${name.en}".`,
              },
              {
                zh: '去掉这个回答，或者改正栏目或者问题的条件。',
                en: 'Remove the answer, or correct the condition of the field or of the question.',
              },
            )
          })
      }),
  },
  {
    id: 'fill-answers-agree',
    severity: 'error',
    title: {
      zh: '各个回答对同一栏目的说法不矛盾',
      en: 'No answers that can be given together leave a field without a value',
    },
    source: once,
    check: (context) =>
      [...listFillers(context.definition)].flatMap(([element, fillers]) => {
        const last = fillers.at(-1)
        if (fillers.length < 2 || last === undefined) return []
        const clash = findClash(context, element, fillers)
        const name = nameSubject(context, element)
        return demand(
          clash === undefined,
          ['situations', last.question, 'fills', element],
          {
            zh: `${clash?.zh ?? ''}时，“${name.zh}”没有符合各项回答的选项。`,
            en: `Where ${clash?.en ?? ''}, no option of "${name.en}" agrees with all answers.`,
          },
          {
            zh: '改正其中一个对应关系，或者为其中一个问题设置提问的条件（when），使两个问题不同时出现；可多选的栏目只由一个问题填写。',
            en: 'Correct one of them, or keep the questions apart by a condition (when); a field of several choices is filled in by one question only.',
          },
        )
      }),
  },
]

function listSaid({ definition, registries }: LintContext): Said[] {
  return [...listFillers(definition)].flatMap(([element, fillers]) =>
    fillers.map((filler) => ({
      filler,
      element,
      definition: findEntry(registries.elements, element),
      at: ['situations', filler.question, 'fills', element],
    })),
  )
}

function listChoices({ type, options }: DataElement): string[] | undefined {
  if (type === 'yes-no') return ['yes', 'no']
  return options === undefined ? undefined : Object.keys(options)
}

function listFieldsOf({ definition }: LintContext, element: string): DeclaredField[] {
  return listDeclaredFields(definition).filter((field) => field.element === element)
}

/** Answers that can be given together, show the field and leave nothing of it. */
function findClash(context: LintContext, element: string, fillers: readonly Filler[]): Bilingual | undefined {
  // Tests that always hold, so that the answers to all of these questions are tried.
  const answered = fillers.map(({ question }): Condition => ({ [question]: { filled: true } }))
  for (const { conditions } of listFieldsOf(context, element)) {
    const clash = context.situations
      .list([...answered, ...conditions])
      ?.filter((values) => conditions.every((when) => evaluateCondition(when, values)))
      .find((values) => readFilling(fillers, values)?.left.length === 0)
    if (clash !== undefined) {
      return describeAnswers(
        context,
        Object.fromEntries(
          fillers
            .filter(({ question }) => clash[question] !== undefined)
            .map(({ question }) => [question, clash[question]]),
        ),
      )
    }
  }
  return undefined
}

/** Answers in words, for whoever writes the item in fields as for whoever writes the file. */
function describeAnswers(
  { definition, registries }: LintContext,
  answers: Readonly<Record<string, unknown>>,
): Bilingual {
  const all = Object.entries(answers).flatMap(([question, answer]) =>
    [answer].flat().map((one): Condition => ({ [question]: String(one) })),
  )
  return describeCondition({ all }, { definition, elements: registries.elements })
}
