import {
  type ConditionValues,
  type Requirements,
  evaluateCondition,
  listConditionSubjects,
  listDeclaredFields,
  resolveRequirements,
} from '../catalogue/index.ts'
import type { MatterDefinition } from './matter-definition.ts'
import { type PublishedMember, nameOptionalQuestion } from './members.ts'
import { type MatterQuestions, readAnswer } from './questions.ts'

/** An item that is part of the matter for some answers. */
export interface SelectedItem {
  readonly member: PublishedMember
  /** The answers of its own questions, as its case gets them. */
  readonly answers: ConditionValues
  /** What follows for it from the answers and the values of the form. */
  readonly requirements: Requirements
}

export interface Selection {
  /** In the order of the definition. */
  readonly items: readonly SelectedItem[]
  readonly leftOut: readonly LeftOutItem[]
  /** Keys of the questions to be asked now, those that are answered among them. */
  readonly asked: ReadonlySet<string>
}

export interface LeftOutItem {
  readonly item: string
  /** Its condition does not hold; the answer was no; or nobody has answered yet. */
  readonly why: 'condition' | 'declined' | 'unanswered'
}

/**
 * Which items these answers make part of the matter, and what each then asks and demands.
 * @param values answers by key of the question and form values by element id, in one record; answers to questions that
 * are not asked, and values of fields that no selected item asks, count as absent.
 */
export function selectItems(
  definition: Pick<MatterDefinition, 'situations'>,
  members: readonly PublishedMember[],
  questions: MatterQuestions,
  values: ConditionValues,
): Selection {
  const own = settleOwnAnswers(definition, values)
  let selected = members.filter((member) => isTaken(member, own, values) && !looksAtForm(member))
  // An item may depend on what another one asks for: each pass grants what the fields asked so far decide. As many
  // passes as there are items always settle it; lint refuses items that depend on each other's fields.
  const passes = members.some(looksAtForm) ? members.length + 1 : 0
  for (let pass = 0; pass < passes; pass += 1) {
    const fields = listAskedFields(selected, questions, values)
    const seen = { ...own, ...pickFields(values, fields) }
    const next = members.filter((member) => isTaken(member, seen, values))
    if (next.length === selected.length && next.every((member, place) => member === selected[place])) break
    selected = next
  }
  const items = selected.map((member) => selectItem(member, questions, values))
  const fields = items.flatMap(({ requirements }) => requirements.fields.map(({ element }) => element))
  const seen = { ...own, ...pickFields(values, fields) }
  return {
    items,
    leftOut: members
      .filter((member) => !selected.includes(member))
      .map((member) => ({ item: member.item, why: explainAbsence(member, values) })),
    asked: listAskedKeys(definition, members, questions, items, seen),
  }
}

/** Answers to the matter's own questions, without those to questions that are not shown. */
export function settleOwnAnswers(
  { situations }: Pick<MatterDefinition, 'situations'>,
  values: ConditionValues,
): ConditionValues {
  const settled: Record<string, unknown> = {}
  const ids = Object.keys(situations).filter((id) => Object.hasOwn(values, id))
  for (const _ of ids) {
    for (const id of ids) {
      if (evaluateCondition(situations[id]?.when, settled)) settled[id] = values[id]
      else delete settled[id]
    }
  }
  return settled
}

function isTaken(member: PublishedMember, seen: ConditionValues, values: ConditionValues): boolean {
  return (
    evaluateCondition(member.when, seen) &&
    (member.optional === undefined || values[nameOptionalQuestion(member.item)] === 'yes')
  )
}

function looksAtForm({ when }: PublishedMember): boolean {
  return listConditionSubjects(when).some((subject) => subject.includes('.'))
}

function selectItem(
  member: PublishedMember,
  { getSource }: MatterQuestions,
  values: ConditionValues,
): SelectedItem {
  const { revision, item } = member
  const given = Object.keys(revision.definition.situations).flatMap((question) => {
    const answer = readAnswer(getSource(item, question), values)
    return answer === undefined ? [] : [[question, answer] as const]
  })
  const fields = listDeclaredFields(revision.definition).map(({ element }) => element)
  const requirements = resolveRequirements(revision, {
    ...Object.fromEntries(given),
    ...pickFields(values, fields),
  })
  const shown = new Set(requirements.questions.map(({ id }) => id))
  return {
    member,
    answers: Object.fromEntries(given.filter(([question]) => shown.has(question))),
    requirements,
  }
}

function listAskedFields(
  members: readonly PublishedMember[],
  questions: MatterQuestions,
  values: ConditionValues,
): string[] {
  return members.flatMap((member) =>
    selectItem(member, questions, values).requirements.fields.map(({ element }) => element),
  )
}

function pickFields(values: ConditionValues, fields: readonly string[]): ConditionValues {
  return Object.fromEntries(
    [...new Set(fields)].flatMap((element) =>
      Object.hasOwn(values, element) ? [[element, values[element]]] : [],
    ),
  )
}

function explainAbsence(member: PublishedMember, values: ConditionValues): LeftOutItem['why'] {
  if (member.optional === undefined) return 'condition'
  const answer = values[nameOptionalQuestion(member.item)]
  return answer === undefined ? 'unanswered' : answer === 'yes' ? 'condition' : 'declined'
}

function listAskedKeys(
  { situations }: Pick<MatterDefinition, 'situations'>,
  members: readonly PublishedMember[],
  { getSource }: MatterQuestions,
  items: readonly SelectedItem[],
  seen: ConditionValues,
): ReadonlySet<string> {
  const shownOwn = Object.entries(situations).flatMap(([id, { when }]) =>
    evaluateCondition(when, seen) ? [id] : [],
  )
  const optional = members
    .filter((member) => member.optional !== undefined && evaluateCondition(member.when, seen))
    .map(({ item }) => nameOptionalQuestion(item))
  const ofItems = items.flatMap(({ member, requirements }) =>
    requirements.questions.flatMap(({ id }) => {
      const source = getSource(member.item, id)
      return source.kind === 'asked' && !Object.hasOwn(situations, source.key) ? [source.key] : []
    }),
  )
  return new Set([...shownOwn, ...optional, ...ofItems])
}
