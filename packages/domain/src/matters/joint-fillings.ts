import type { AskedField, ConditionValues, GivenField, Narrowing } from '../catalogue/index.ts'
import type { MatterDefinition } from './matter-definition.ts'
import type { PublishedMember } from './members.ts'
import type { MatterQuestions } from './questions.ts'
import { type SelectedItem, type Selection, selectItems } from './select-items.ts'

/** A question of an item whose answer says something of a field. */
export interface FillingQuestion {
  readonly item: string
  readonly question: string
}

/** What the answers of all items leave of a field that they share. */
export interface JointFilling {
  /** None where the answers contradict each other. */
  readonly left: readonly string[]
  readonly by: readonly FillingQuestion[]
  /** What they give, so that nobody is asked; undefined where there is a choice, or nothing left. */
  readonly value: string | readonly string[] | undefined
}

/** A field of an item, asked or given. */
export interface ItemField {
  readonly item: string
  readonly field: AskedField | GivenField
}

/** What one item's answers leave of the field; undefined where they say nothing of it. */
function readOwn({ field }: ItemField): (Narrowing & { readonly isList: boolean }) | undefined {
  if ('value' in field) {
    const isList = typeof field.value !== 'string'
    return { left: typeof field.value === 'string' ? [field.value] : field.value, by: field.by, isList }
  }
  return field.narrowed === undefined ? undefined : { ...field.narrowed, isList: false }
}

/** What holds for a field that items share: what is said of it to one of them is said to all. */
export function readJointFilling(fields: readonly ItemField[]): JointFilling | undefined {
  let filling: { left: readonly string[]; by: FillingQuestion[]; isList: boolean } | undefined
  for (const entry of fields) {
    const own = readOwn(entry)
    if (own === undefined) continue
    const by = own.by.map((question) => ({ item: entry.item, question }))
    if (filling === undefined) filling = { left: own.left, by, isList: own.isList }
    else {
      const common = filling.left.filter((option) => own.left.includes(option))
      const isCut = common.length < filling.left.length || common.length < own.left.length
      filling = {
        // Of several choices the answer gives the whole; two that differ leave nothing.
        left: own.isList && isCut ? [] : common,
        by: [...filling.by, ...by],
        isList: own.isList,
      }
    }
  }
  if (filling === undefined) return undefined
  const { left, by, isList } = filling
  const isGiven = isList ? left.length > 0 : left.length === 1
  return { left, by, value: isGiven ? (isList ? left : left[0]) : undefined }
}

/**
 * `selectItems`, where what the answers of one item give counts for the conditions of all.
 * @param values as there
 */
export function selectFilledItems(
  definition: Pick<MatterDefinition, 'situations'>,
  members: readonly PublishedMember[],
  questions: MatterQuestions,
  values: ConditionValues,
): Selection {
  let selection = selectItems(definition, members, questions, values)
  let known = JSON.stringify({})
  // What is given may bring other items, whose answers give more; as many passes as there are items settle it.
  for (const _ of members) {
    const given = listGivenValues(selection.items)
    const found = JSON.stringify(given)
    if (found === known) break
    known = found
    selection = selectItems(definition, members, questions, { ...values, ...given })
  }
  return selection
}

function listGivenValues(items: readonly SelectedItem[]): ConditionValues {
  const fields = new Map<string, ItemField[]>()
  for (const { member, requirements } of items) {
    for (const field of [...requirements.fields, ...requirements.given]) {
      if (!('value' in field) && field.narrowed === undefined) continue
      fields.set(field.element, [...(fields.get(field.element) ?? []), { item: member.item, field }])
    }
  }
  return Object.fromEntries(
    [...fields].flatMap(([element, entries]) => {
      const value = readJointFilling(entries)?.value
      return value === undefined ? [] : [[element, value] as const]
    }),
  )
}
