import {
  type ItemDefinition,
  type QuestionDefinition,
  type Text,
  listAnswers,
  readText,
} from '../catalogue/index.ts'
import type { MatterDefinition, MatterSettledAnswer } from './matter-definition.ts'
import { type PublishedMember, nameOptionalQuestion } from './members.ts'

/** A question that the matter asks, once for all items that want to know. */
export interface MatterQuestion {
  /**
   * Name of the answer: that of the matter's own question; `optional/item`; the id of a question that items share; or
   * `item/question` where items ask different things by one id.
   */
  readonly key: string
  readonly origin: 'matter' | 'optional' | 'items'
  readonly definition: QuestionDefinition
  /** The questions of items that it answers; empty for those that only the matter looks at. */
  readonly answers: readonly { readonly item: string; readonly question: string }[]
}

/** Whence an item has the answer to one of its questions. */
export type AnswerSource =
  | { readonly kind: 'fixed'; readonly answer: unknown }
  | {
      readonly kind: 'asked'
      readonly key: string
      /** Answer of the matter → answer of the item; undefined where they are the same. */
      readonly as: Readonly<Record<string, unknown>> | undefined
    }

export interface MatterQuestions {
  /** The matter's own, those by which items are taken, then those of the items, in the order of the definition. */
  readonly questions: readonly MatterQuestion[]
  readonly getSource: (item: string, question: string) => AnswerSource
}

interface Variant {
  readonly question: QuestionDefinition
  readonly asked: { readonly item: string; readonly question: string }[]
  /** No other item may share it. */
  readonly isAlone: boolean
}

/**
 * Which questions there are, each once. Questions of items are one when id, words, options and number of answers are the
 * same; one of the matter with the same id and options stands for them, in its own words. By which way an item is handled
 * that can be decided on a promise is asked for that item alone.
 */
export function mergeQuestions(
  definition: Pick<MatterDefinition, 'situations'>,
  members: readonly PublishedMember[],
): MatterQuestions {
  const sources = new Map<string, AnswerSource>()
  const shared = new Map<string, Variant[]>()
  for (const { item, revision, with: settled } of members) {
    for (const [id, question] of Object.entries(revision.definition.situations)) {
      const given = Object.hasOwn(settled, id) ? settled[id] : undefined
      const own = Object.hasOwn(definition.situations, id) ? definition.situations[id] : undefined
      if (given !== undefined) sources.set(`${item} ${id}`, readSettledAnswer(given))
      else if (isWayChoice(revision.definition, id)) {
        // Whoever promises, promises for one item: its choice is never that of another, whatever it is called.
        const own = { ...question, ask: nameChoice(revision.definition, question) }
        const alone = { question: own, asked: [{ item, question: id }], isAlone: true }
        shared.set(id, [...(shared.get(id) ?? []), alone])
      } else if (own !== undefined && haveSameOptions(own, question)) {
        sources.set(`${item} ${id}`, { kind: 'asked', key: id, as: undefined })
      } else {
        const variants = shared.get(id) ?? []
        const same = variants.find(
          ({ isAlone, ...variant }) => !isAlone && areSame(variant.question, question),
        )
        if (same === undefined) variants.push({ question, asked: [{ item, question: id }], isAlone: false })
        else same.asked.push({ item, question: id })
        shared.set(id, variants)
      }
    }
  }
  const fromItems = [...shared].flatMap(([id, variants]) =>
    variants.map(({ question, asked }): MatterQuestion => {
      const isTaken = variants.length > 1 || Object.hasOwn(definition.situations, id)
      const [first = ''] = asked.map(({ item }) => item).toSorted()
      const key = isTaken ? `${first}/${id}` : id
      for (const { item } of asked) sources.set(`${item} ${id}`, { kind: 'asked', key, as: undefined })
      return { key, origin: 'items', definition: question, answers: asked }
    }),
  )
  const own = Object.entries(definition.situations).map(([key, question]): MatterQuestion => ({
    key,
    origin: 'matter',
    definition: question,
    answers: listAnswered(key, members, sources),
  }))
  const optional = members.flatMap((member): MatterQuestion[] =>
    member.optional === undefined
      ? []
      : [
          {
            key: nameOptionalQuestion(member.item),
            origin: 'optional',
            definition: writeYesNoQuestion(member.optional),
            answers: [],
          },
        ],
  )
  return {
    questions: [...own, ...optional, ...fromItems],
    getSource: (item, question) => sources.get(`${item} ${question}`) ?? { kind: 'fixed', answer: undefined },
  }
}

/** The answer that an item gets, whichever way the matter gives it. */
export function readAnswer(source: AnswerSource, values: Readonly<Record<string, unknown>>): unknown {
  if (source.kind === 'fixed') return source.answer
  const { as } = source
  const answer = Object.hasOwn(values, source.key) ? values[source.key] : undefined
  if (as === undefined || answer === undefined) return answer
  const translated = (Array.isArray(answer) ? answer : [answer]).flatMap((value) =>
    typeof value === 'string' && Object.hasOwn(as, value) ? as[value] : [],
  )
  return Array.isArray(answer) ? [...new Set(translated)] : translated.length > 1 ? translated : translated[0]
}

/** Whether the answer to this question of the item decides if the whole item is handled on a promise (告知承诺制办理). */
function isWayChoice({ onPromise }: Pick<ItemDefinition, 'onPromise'>, question: string): boolean {
  return onPromise?.choice.question === question
}

/** Among the questions of a matter the choice says of which item it is. */
function nameChoice({ name }: Pick<ItemDefinition, 'name'>, { ask }: QuestionDefinition): Text {
  const [item, asked] = [readText(name), readText(ask)]
  return { zh: `${item.zh}：${asked.zh}`, en: `${item.en}: ${asked.en}` }
}

/** Whether two questions offer the same answers, whatever they are called. */
export function haveSameOptions(one: QuestionDefinition, other: QuestionDefinition): boolean {
  return (
    one.several === other.several &&
    JSON.stringify(listOptionNames(one)) === JSON.stringify(listOptionNames(other))
  )
}

/** The names of the answers that may be given, sorted. */
export function listOptionNames(question: QuestionDefinition): string[] {
  return listAnswers({ ...question, several: false })
    .map(String)
    .toSorted()
}

function areSame(one: QuestionDefinition, other: QuestionDefinition): boolean {
  return readText(one.ask).zh === readText(other.ask).zh && haveSameOptions(one, other)
}

function readSettledAnswer(given: MatterSettledAnswer): AnswerSource {
  if (typeof given === 'string' || Array.isArray(given)) return { kind: 'fixed', answer: given }
  return { kind: 'asked', key: given.from, as: given.as }
}

function listAnswered(
  key: string,
  members: readonly PublishedMember[],
  sources: ReadonlyMap<string, AnswerSource>,
): { item: string; question: string }[] {
  return members.flatMap(({ item, revision }) =>
    Object.keys(revision.definition.situations).flatMap((question) => {
      const source = sources.get(`${item} ${question}`)
      return source?.kind === 'asked' && source.key === key ? [{ item, question }] : []
    }),
  )
}

function writeYesNoQuestion(ask: Text): QuestionDefinition {
  return { ask, options: 'yes-no', several: false }
}
