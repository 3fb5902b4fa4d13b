import type { ConditionValues } from '../catalogue/index.ts'
import type { CompiledMatter } from './compile-matter.ts'
import { listJointFields } from './joint-form.ts'

/** The part of a joint filing that belongs to one item: what its own case is filed with. */
export interface ItemFiling {
  readonly item: string
  /** The revision that the matter was compiled from. */
  readonly revision: number
  readonly answers: ConditionValues
  /** Values of the fields that the item asks, as far as they are there. */
  readonly form: Readonly<Record<string, unknown>>
  /** Fields that earlier items of the matter bring, and which. */
  readonly awaitedFields: readonly { readonly element: string; readonly from: string }[]
  /** Materials of the joint set that the item takes. */
  readonly materials: readonly string[]
  /** Materials that earlier items of the matter bring, and which. */
  readonly awaitedMaterials: readonly { readonly material: string; readonly from: string }[]
  /** Items that must be decided, or give their opinion, before this one begins; ids of tasks of the plan. */
  readonly waitsFor: readonly string[]
}

/**
 * One filing as the filings of its items (母件、子件). Nothing is lost: each value goes to every item that asks for it.
 * @param form values by element id, as the joint form brings them.
 */
export function splitFiling(matter: CompiledMatter, form: Readonly<Record<string, unknown>>): ItemFiling[] {
  const fields = listJointFields(matter.form)
  return matter.items.map(({ item, revision, answers }) => {
    const used = fields.flatMap(({ element, usedBy, filling }) => {
      const use = usedBy.find((entry) => entry.item === item)
      return use === undefined ? [] : [{ element, passedOnFrom: use.passedOnFrom, value: filling?.value }]
    })
    const materials = matter.materials.flatMap(({ material, usedBy }) =>
      usedBy.filter((use) => use.item === item).map(({ origin }) => ({ material, origin })),
    )
    return {
      item,
      revision,
      answers,
      form: Object.fromEntries(
        used.flatMap(({ element, passedOnFrom, value }) => {
          if (passedOnFrom !== undefined) return []
          if (Object.hasOwn(form, element)) return [[element, form[element]]]
          return value === undefined ? [] : [[element, value]]
        }),
      ),
      awaitedFields: used.flatMap(({ element, passedOnFrom }) =>
        passedOnFrom === undefined ? [] : [{ element, from: passedOnFrom }],
      ),
      materials: materials.flatMap(({ material, origin }) =>
        origin.kind === 'supplied' || origin.kind === 'fetched' ? [material] : [],
      ),
      awaitedMaterials: materials.flatMap(({ material, origin }) =>
        origin.kind === 'passed-on' || origin.kind === 'pre-approved'
          ? [{ material, from: origin.item }]
          : [],
      ),
      waitsFor: matter.plan.tasks.find(({ id }) => id === item)?.waitsFor.map(({ task }) => task) ?? [],
    }
  })
}
