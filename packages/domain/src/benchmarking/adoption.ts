import type { Bilingual } from '../kernel/index.ts'
import { type Aspect, aspects } from './compare-outside.ts'
import type { FigureName } from './figures.ts'

/**
 * What can be taken over from another place: three figures, and the six aspects. The number of steps is what the aspect
 * of the review procedure comes to, so it is taken over with it.
 */
export const adoptionTargets = ['materials', 'days', 'visits', ...aspects] as const
export type AdoptionTarget = (typeof adoptionTargets)[number] & (Aspect | FigureName)

/** A place in a definition file. */
export type DefinitionPlace = readonly (string | number)[]

/** One edit of a definition file: a value put at a place, what stands elsewhere moved there, or the place removed. */
export type DefinitionEdit =
  | { readonly path: DefinitionPlace; readonly value: unknown }
  | { readonly path: DefinitionPlace; readonly from: DefinitionPlace }
  | { readonly path: DefinitionPlace; readonly removed: true }

/** A change that the platform can write by itself. Its id stays the same while both items do. */
export interface AdoptionChange {
  readonly id: string
  readonly target: AdoptionTarget
  /** Where it stands in the definition as it is now. */
  readonly at: DefinitionPlace
  readonly before: Bilingual
  readonly after: Bilingual
  readonly edits: readonly DefinitionEdit[]
  /** The step that it leaves out: how, depends on which others of its stage go as well. */
  readonly step?: string
}

/** Where people have to decide: found again by name, since other changes move places of lists. */
export type DecisionPlace =
  | { readonly kind: 'material'; readonly material: string }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'place'; readonly at: DefinitionPlace }

/** A difference that nobody but a person may settle, with the reason. */
export interface OpenDecision {
  readonly target: AdoptionTarget
  readonly what: Bilingual
  readonly reason: Bilingual
  readonly place: DecisionPlace
}

export interface OutsideAdoption {
  readonly changes: readonly AdoptionChange[]
  readonly decisions: readonly OpenDecision[]
}
