import type { Bilingual } from '../../kernel/index.ts'
import type { ItemDefinition } from '../item.ts'
import type { ConditionedPart } from '../reading.ts'
import type { Registries } from '../registries.ts'
import type { Situations } from './situations.ts'

export type Severity = 'error' | 'warning'

/** Where something stands in a definition: `['materials', 2, 'when']`. */
export type Place = readonly (string | number)[]

/** What a rule says about one place. */
export interface Complaint {
  readonly at: Place
  /** What is wrong and why it matters. */
  readonly message: Bilingual
  /** How to mend it. */
  readonly cure: Bilingual
}

export interface Finding extends Complaint {
  readonly rule: string
  readonly severity: Severity
  /** The place as people read it: `materials[2].when`. */
  readonly path: string
}

export interface LintContext {
  readonly definition: ItemDefinition
  readonly registries: Registries
  /** The other items of the catalogue. */
  readonly others: readonly ItemDefinition[]
  /** Every part that depends on a condition. */
  readonly parts: readonly ConditionedPart[]
  /** What can come true of those conditions. */
  readonly situations: Situations
}

/** A rule that a definition must keep (error) or should keep (warning). */
export interface LintRule {
  readonly id: string
  readonly severity: Severity
  readonly title: Bilingual
  /** The law, standard or practice that it comes from. */
  readonly source: string
  readonly check: (context: LintContext) => readonly Complaint[]
}

/** `['materials', 2, 'when']` → `materials[2].when`. */
export function formatPlace(place: Place): string {
  return place
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('')
}

/** The complaint when the test fails, none otherwise. */
export function demand(test: boolean, at: Place, message: Bilingual, cure: Bilingual): readonly Complaint[] {
  return test ? [] : [{ at, message, cure }]
}
