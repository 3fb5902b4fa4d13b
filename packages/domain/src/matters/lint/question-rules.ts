import { type Place, type QuestionDefinition, readText } from '../../catalogue/index.ts'
import type { MatterSettledAnswer } from '../matter-definition.ts'
import type { PublishedMember } from '../members.ts'
import { haveSameOptions, listOptionNames } from '../questions.ts'
import { type MatterComplaint, type MatterContext, type MatterRule, demand } from './matter-rule.ts'

const decidable =
  'Tongban: conditions are data, so that what follows from them can be tried before publication'

/** One entry of `with`. */
interface Settled {
  readonly member: PublishedMember
  readonly question: string
  readonly definition: QuestionDefinition | undefined
  readonly given: MatterSettledAnswer
  readonly at: Place
}

/** What the matter answers for its items, and what it asks. */
export const questionRules: readonly MatterRule[] = [
  {
    id: 'matter-with-question-known',
    severity: 'error',
    title: { zh: 'with 只回答事项已有的问题', en: 'What the matter answers is asked by the item' },
    source: decidable,
    check: (context) =>
      listSettled(context).flatMap(({ member, question, definition, at }) =>
        demand(
          definition !== undefined,
          at,
          {
            zh: `事项“${member.item}”没有问题“${question}”，现有：${listNames(member)}。`,
            en: `The item "${member.item}" has no question "${question}"; it has: ${listNames(member)}.`,
          },
          {
            zh: '改正问题标识，或从 with 中删除。',
            en: 'Correct the id of the question, or remove it from with.',
          },
        ),
      ),
  },
  {
    id: 'matter-with-option-known',
    severity: 'error',
    title: { zh: 'with 的答案是已有的选项', en: 'What the matter answers is an option of the item' },
    source: decidable,
    check: (context) =>
      listSettled(context).flatMap(({ member, question, definition, given, at }) => {
        if (definition === undefined) return []
        const options = listOptionNames(definition)
        return listGivenAnswers(context, given)
          .filter((answer) => !options.includes(answer))
          .flatMap((answer) =>
            demand(
              false,
              at,
              {
                zh: `事项“${member.item}”的问题“${question}”没有选项“${answer}”，只有：${options.join('、')}。`,
                en: `The question "${question}" of the item "${member.item}" has no option "${answer}"; it has: ${options.join(', ')}.`,
              },
              {
                zh: '改为已有的选项；一件事的选项名不同时用 as 对应。',
                en: 'Use one of the options; where the matter calls them otherwise, translate them by as.',
              },
            ),
          )
      }),
  },
  {
    id: 'matter-with-several',
    severity: 'error',
    title: { zh: '单选题只给一个答案', en: 'A question with one answer gets one' },
    source: decidable,
    check: (context) =>
      listSettled(context).flatMap(({ question, definition, given, at }) =>
        demand(
          definition === undefined || definition.several || !mayGiveSeveral(context, given),
          at,
          {
            zh: `“${question}”只能选一项，这里会给出多项。`,
            en: `"${question}" takes one answer and would get several.`,
          },
          {
            zh: '只写一个选项，或取自只选一项的问题。',
            en: 'Give one option, or take it from a question with one answer.',
          },
        ),
      ),
  },
  {
    id: 'matter-with-source-known',
    severity: 'error',
    title: {
      zh: 'from 引用的问题存在，选项都有对应',
      en: 'What is taken from a question of the matter is there',
    },
    source: decidable,
    check: (context) =>
      listSettled(context).flatMap(({ given, at }) => {
        if (typeof given === 'string' || !('from' in given)) return []
        const source = findOwn(context, given.from)
        if (source === undefined) {
          return demand(
            false,
            [...at, 'from'],
            { zh: `这件事没有问题“${given.from}”。`, en: `The matter has no question "${given.from}".` },
            {
              zh: '在 situations 中增加这个问题，或改正标识。',
              en: 'Add the question to situations, or correct its id.',
            },
          )
        }
        const options = listOptionNames(source)
        const unknown = Object.keys(given.as ?? {}).filter((option) => !options.includes(option))
        const missing =
          given.as === undefined ? [] : options.filter((option) => !Object.hasOwn(given.as ?? {}, option))
        return demand(
          unknown.length === 0 && missing.length === 0,
          [...at, 'as'],
          {
            zh: `as 与问题“${given.from}”的选项不对应：${[...unknown.map((option) => `没有“${option}”`), ...missing.map((option) => `缺少“${option}”`)].join('，')}。`,
            en: `as does not fit the options of "${given.from}": ${[...unknown.map((option) => `there is no "${option}"`), ...missing.map((option) => `"${option}" is missing`)].join(', ')}.`,
          },
          {
            zh: '让 as 的键与该问题的选项一一对应。',
            en: 'Give as one entry for each option of the question.',
          },
        )
      }),
  },
  {
    id: 'matter-with-source-asked',
    severity: 'error',
    title: {
      zh: '事项要用的答案一定会问到',
      en: 'An answer that an item takes is asked whenever the item is taken',
    },
    source: decidable,
    check: (context) =>
      context.published.flatMap((member) =>
        Object.keys(member.revision.definition.situations).flatMap((question) => {
          const source = context.questions.getSource(member.item, question)
          const own = source.kind === 'asked' ? findOwn(context, source.key) : undefined
          if (source.kind !== 'asked' || own?.when === undefined) return []
          const hidden = { not: own.when }
          const isMissed =
            member.when === undefined
              ? context.situations.judge([hidden]) !== 'never'
              : context.situations.canBothHold([member.when], [hidden]) !== false
          return demand(
            !isMissed,
            member.place,
            {
              zh: `事项“${member.item}”的问题“${question}”取自“${source.key}”，但有的情形下办这个事项却不问“${source.key}”。`,
              en: `The item "${member.item}" takes its "${question}" from "${source.key}", which is not asked in some situations in which the item is taken.`,
            },
            {
              zh: '放宽该问题的 when，或给事项加上相同的 when，或不取自它。',
              en: 'Widen the when of the question, give the item the same when, or do not take the answer from it.',
            },
          )
        }),
      ),
  },
  {
    id: 'matter-question-used',
    severity: 'warning',
    title: { zh: '问题都有用处', en: 'Every question decides something' },
    source: '减环节 (五减)',
    check: ({ definition, questions, members }) => {
      const looked = new Set(
        [
          ...members.map(({ when }) => when),
          ...definition.notices.map(({ when }) => when),
          ...Object.values(definition.situations).map(({ when }) => when),
        ].flatMap((when) => (when === undefined ? [] : [JSON.stringify(when)])),
      )
      return questions.questions
        .filter(
          ({ origin, key, answers }) => origin === 'matter' && answers.length === 0 && !mentions(looked, key),
        )
        .flatMap(({ key }) =>
          demand(
            false,
            ['situations', key],
            { zh: `问题“${key}”不影响任何事项，白问。`, en: `The question "${key}" decides nothing.` },
            { zh: '删除它，或在 when、with 中使用。', en: 'Remove it, or use it in when or with.' },
          ),
        )
    },
  },
  {
    id: 'matter-question-twice',
    severity: 'warning',
    title: { zh: '同一问题不问两遍', en: 'The same thing is not asked in two ways' },
    source: '一次告知、一表申请',
    check: ({ questions, members, published }) => {
      const choices = new Set(
        published.flatMap(({ item, revision }) => {
          const question = revision.definition.onPromise?.choice.question
          const source = question === undefined ? undefined : questions.getSource(item, question)
          return source?.kind === 'asked' ? [source.key] : []
        }),
      )
      // The way of each item is its own question, however alike they are.
      const asked = questions.questions.filter(
        ({ origin, key }) => origin !== 'optional' && !choices.has(key),
      )
      return asked.flatMap((question, index) => {
        const earlier = asked
          .slice(0, index)
          .find(
            (other) =>
              getId(other) === getId(question) && haveSameOptions(other.definition, question.definition),
          )
        const item = question.answers[0]?.item
        const place = members.find((member) => member.item === item)?.place ?? ['situations', question.key]
        return demand(
          earlier === undefined,
          place,
          {
            zh: `“${readText(earlier?.definition.ask ?? '').zh}”与“${readText(question.definition.ask).zh}”选项相同、说法不同，会问两遍。`,
            en: `"${readText(earlier?.definition.ask ?? '').en}" and "${readText(question.definition.ask).en}" have the same options in other words, and both are asked.`,
          },
          {
            zh: `如果问的是一回事，在 situations 中写一个同名同选项的问题“${getId(question)}”；如果不是，用 with 分别写明。`,
            en: `If they ask the same thing, write one question "${getId(question)}" with the same options under situations; if not, settle them by with.`,
          },
        )
      })
    },
  },
  {
    id: 'matter-typical-known',
    severity: 'error',
    title: { zh: '典型情形的答案有效', en: 'The answers of the usual case can be given' },
    source: 'Tongban: references are checked before publication',
    // The questions of an item that is not there are missing too; the item is told, and they need no words.
    check: ({ definition, members, published, questions }) =>
      members.every(({ item }) => published.some((revision) => revision.item === item))
        ? checkAnswers(definition.typical, ['typical'], questions.questions)
        : [],
  },
]

/**
 * Answers to questions that are not there, or that are no options.
 * @param place where the answers stand.
 */
export function checkAnswers(
  answers: Readonly<Record<string, unknown>>,
  place: Place,
  questions: MatterContext['questions']['questions'],
): MatterComplaint[] {
  return Object.entries(answers).flatMap(([key, answer]): readonly MatterComplaint[] => {
    const question = questions.find((entry) => entry.key === key)
    if (question === undefined) {
      const names = questions.map((entry) => entry.key)
      return demand(
        false,
        [...place, key],
        {
          zh: `没有问题“${key}”，现有：${names.join('、')}。`,
          en: `There is no question "${key}"; there are: ${names.join(', ')}.`,
        },
        { zh: '改正问题的名称。', en: 'Correct the name of the question.' },
      )
    }
    const options = listOptionNames(question.definition)
    const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
    const isRight =
      Array.isArray(answer) === question.definition.several &&
      given.every((value) => typeof value === 'string' && options.includes(value))
    return demand(
      isRight,
      [...place, key],
      {
        zh: `“${String(answer)}”不是问题“${key}”的答案，可选：${options.join('、')}${question.definition.several ? '（可多选，写成列表）' : ''}。`,
        en: `"${String(answer)}" is no answer to "${key}"; choose from: ${options.join(', ')}${question.definition.several ? ' (several, as a list)' : ''}.`,
      },
      { zh: '改为已有的选项。', en: 'Use one of the options.' },
    )
  })
}

function listSettled({ published }: MatterContext): Settled[] {
  return published.flatMap((member) =>
    Object.entries(member.with).map(([question, given]) => {
      const { situations } = member.revision.definition
      return {
        member,
        question,
        definition: Object.hasOwn(situations, question) ? situations[question] : undefined,
        given,
        at: [...member.place, 'with', question],
      }
    }),
  )
}

/** Every answer that the item may get. */
function listGivenAnswers(context: MatterContext, given: MatterSettledAnswer): string[] {
  if (typeof given === 'string') return [given]
  if (!('from' in given)) return [...given]
  if (given.as !== undefined) return Object.values(given.as).flat()
  const source = findOwn(context, given.from)
  return source === undefined ? [] : listOptionNames(source)
}

function mayGiveSeveral(context: MatterContext, given: MatterSettledAnswer): boolean {
  if (typeof given === 'string') return false
  if (!('from' in given)) return true
  return (
    findOwn(context, given.from)?.several === true ||
    Object.values(given.as ?? {}).some((answer) => typeof answer !== 'string')
  )
}

function findOwn({ definition }: MatterContext, id: string): QuestionDefinition | undefined {
  return Object.hasOwn(definition.situations, id) ? definition.situations[id] : undefined
}

function listNames({ revision }: PublishedMember): string {
  return Object.keys(revision.definition.situations).join(', ')
}

function getId(question: { readonly key: string }): string {
  return question.key.slice(question.key.indexOf('/') + 1)
}

function mentions(conditions: ReadonlySet<string>, key: string): boolean {
  return [...conditions].some((text) => text.includes(`"${key}":`))
}
