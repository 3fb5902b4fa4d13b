import type { FileReference, PaperMaterial, Substitute } from '../cases/index.ts'

/**
 * What stands in the place of a material of the joint set. A promise is made to each item in the words that this item
 * publishes, and so is kept by item.
 */
export type JointSubstitute =
  | Extract<Substitute, { by: 'licence' }>
  | { readonly by: 'later'; readonly promises: Readonly<Record<string, string>> }
  | { readonly by: 'commitment'; readonly promises: Readonly<Record<string, string>> }

/** The one application for all items (一张表单、一套材料). */
export interface MatterContent {
  /** By key of the question of the matter. */
  readonly answers: Readonly<Record<string, unknown>>
  /** By data element. */
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly FileReference[]>>
  readonly papers?: Readonly<Record<string, PaperMaterial>>
  readonly substitutes?: Readonly<Record<string, JointSubstitute>>
  /** By item: the promise on which the whole item is to be decided (告知承诺制办理), word for word as it was signed. */
  readonly promises?: Readonly<Record<string, string>>
}

/** What an answer to a joint correction changes; what it does not name stays as it was. */
export interface MatterChanges {
  /** By item and question of that item: a correction may call for another answer of one item alone. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly FileReference[]>>
  readonly papers?: Readonly<Record<string, PaperMaterial>>
  readonly substitutes?: Readonly<Record<string, JointSubstitute>>
  readonly promises?: Readonly<Record<string, string>>
}

/** The application with what was changed; files that come for a material take the place of what stood for it. */
export function changeContent(content: MatterContent, changes: MatterChanges): MatterContent {
  const { substitutes: before = {}, papers: papersBefore = {}, promises: promised = {}, ...rest } = content
  const kept = Object.fromEntries(
    Object.entries(before).filter(
      ([material]) =>
        (changes.materials[material]?.length ?? 0) === 0 && changes.papers?.[material] === undefined,
    ),
  )
  const substitutes = { ...kept, ...changes.substitutes }
  const papers = { ...papersBefore, ...changes.papers }
  const promises = { ...promised, ...changes.promises }
  return {
    ...rest,
    form: { ...content.form, ...changes.form },
    materials: { ...content.materials, ...changes.materials },
    ...(Object.keys(papers).length > 0 ? { papers } : {}),
    ...(Object.keys(substitutes).length > 0 ? { substitutes } : {}),
    ...(Object.keys(promises).length > 0 ? { promises } : {}),
  }
}
