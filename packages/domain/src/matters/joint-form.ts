import { type DataElement, type OtherPerson, type Text, narrowElement, readText } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import { type ItemField, type JointFilling, readJointFilling } from './joint-fillings.ts'
import type { MatterPlan } from './joint-plan.ts'
import { type ElementContradiction, type StricterRule, mergeElement } from './merge-elements.ts'
import type { SelectedItem } from './select-items.ts'

/** An item that asks for a field. */
export interface FieldUse {
  readonly item: string
  readonly required: boolean
  readonly basis: readonly string[]
  /** Of whom it asks, where that is not the applicant. */
  readonly of: OtherPerson | undefined
  /** The earlier item whose result brings the value, so that this item needs none from the applicant. */
  readonly passedOnFrom: string | undefined
}

/** A field of the joint form. */
export interface JointField {
  /** Id of the data element. */
  readonly element: string
  /** The element with the stricter of all rules. */
  readonly definition: DataElement
  /** Whether one of the items requires it. */
  readonly required: boolean
  readonly help: Text | undefined
  /** Of whom it asks, where that is not the applicant. */
  readonly of: OtherPerson | undefined
  readonly usedBy: readonly FieldUse[]
  /** Whether the applicant is asked; else an answer gives it, or the results of earlier items bring it to all that use it. */
  readonly asked: boolean
  /** What answers to questions of the items give or leave of it; undefined where they say nothing. */
  readonly filling: JointFilling | undefined
  /** Rules that are stricter than those of the newest revision, and whose they are. */
  readonly stricter: readonly StricterRule[]
}

export interface JointSection {
  /** Heading; undefined for fields that stand under none. */
  readonly heading: Bilingual | undefined
  readonly fields: readonly JointField[]
}

export interface JointForm {
  readonly sections: readonly JointSection[]
  /** What cannot be asked once, because items want it differently. */
  readonly contradictions: readonly ElementContradiction[]
}

/**
 * The one form of the selected items: each data element once, under the heading of the first item that asks it, required
 * where any item requires it, with the stricter of all rules. What a licence of an earlier item carries and its own form
 * does not ask, because the register makes it (the unified social credit code of a new company), is not asked for what
 * comes after that item.
 */
export function mergeForm(items: readonly SelectedItem[], plan: MatterPlan): JointForm {
  const uses = new Map<
    string,
    { section: Text | undefined; entries: (ItemField & { readonly selected: SelectedItem })[] }
  >()
  for (const item of items) {
    for (const field of [...item.requirements.fields, ...item.requirements.given]) {
      const known = uses.get(field.element)
      const entry = { item: item.member.item, selected: item, field }
      if (known === undefined) uses.set(field.element, { section: field.section, entries: [entry] })
      else known.entries.push(entry)
    }
  }
  const findIssuer = openEarlierIssuers(items, plan)
  const contradictions: ElementContradiction[] = []
  const sections = new Map<string, { heading: Bilingual | undefined; fields: JointField[] }>()
  for (const [element, { section, entries }] of uses) {
    const merged = mergeElement(
      element,
      entries.map(({ selected }) => selected.member.revision),
    )
    contradictions.push(...merged.contradictions)
    const usedBy = entries.map(({ item, field }) => ({
      item,
      required: field.required,
      basis: field.basis,
      of: field.of,
      // What is made for the applicant says nothing of anybody else.
      passedOnFrom: field.of === undefined ? findIssuer(item, element) : undefined,
    }))
    const heading = section === undefined ? undefined : readText(section)
    const group = sections.get(heading?.zh ?? '') ?? { heading, fields: [] }
    sections.set(heading?.zh ?? '', group)
    const askers = usedBy.filter(({ passedOnFrom }) => passedOnFrom === undefined)
    const filling = readJointFilling(entries.filter((_, place) => usedBy[place]?.passedOnFrom === undefined))
    group.fields.push({
      element,
      definition:
        filling === undefined || filling.value !== undefined
          ? merged.definition
          : narrowElement(merged.definition, { left: filling.left, by: [] }),
      required: (askers.length > 0 ? askers : usedBy).some(({ required }) => required),
      help: entries.find(({ field }) => field.help !== undefined)?.field.help,
      of: (askers[0] ?? usedBy[0])?.of,
      usedBy,
      asked: askers.length > 0 && filling?.value === undefined,
      filling,
      stricter: merged.stricter,
    })
  }
  return { sections: [...sections.values()], contradictions }
}

/**
 * Of whom a field asks: of the applicant (undefined), of one other person whom its items name alike, or of several whom
 * one value cannot describe. Somebody who is not named is not known to be the same person in two items.
 */
export function listAskedPersons({ usedBy }: Pick<JointField, 'usedBy'>): (OtherPerson | undefined)[] {
  const askers = usedBy.filter(({ passedOnFrom }) => passedOnFrom === undefined)
  const unnamed = askers.filter(({ of }) => of === 'another')
  return [...new Set(askers.map(({ of }) => of)), ...unnamed.slice(1).map(({ of }) => of)]
}

/** Every field of the form in order. */
export function listJointFields(form: Pick<JointForm, 'sections'>): JointField[] {
  return form.sections.flatMap(({ fields }) => fields)
}

/** Which earlier item brings the value of an element to an item. */
function openEarlierIssuers(
  items: readonly SelectedItem[],
  plan: MatterPlan,
): (item: string, element: string) => string | undefined {
  const byId = new Map(items.map((item) => [item.member.item, item]))
  const waitsOf = new Map(plan.tasks.map((task) => [task.id, task.waitsFor]))
  return (item, element) => {
    // Only results of what the item waits for, itself or by what that waits for, are sure to be there when it begins.
    const earlierTasks = new Set((waitsOf.get(item) ?? []).map(({ task }) => task))
    for (const task of earlierTasks) {
      for (const wait of waitsOf.get(task) ?? []) earlierTasks.add(wait.task)
      const earlier = byId.get(task)
      if (earlier === undefined) continue
      const { revision } = earlier.member
      const { fields, given } = earlier.requirements
      const asksItself = [...fields, ...given].some((field) => field.element === element)
      const isMadeByRegister = revision.elements[element]?.register !== undefined
      if (!asksItself && isMadeByRegister && revision.licence?.fields.includes(element) === true) return task
    }
    return undefined
  }
}
