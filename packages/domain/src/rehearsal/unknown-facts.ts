import {
  type Condition,
  type ConditionValues,
  type ItemRevision,
  evaluateWithUnknown,
  isFilled,
  listConditionSubjects,
  listConditionedParts,
  listDeclaredSubjects,
  resolveRequirements,
  settleValues,
} from '../catalogue/index.ts'
import type { ApplicationContent } from '../cases/index.ts'
import { canonicalJson } from '../kernel/index.ts'

/** A part of an item of which nobody can say whether it would have applied. */
export interface UndeterminedPart {
  readonly kind: 'question' | 'field' | 'material' | 'step' | 'limit' | 'fee' | 'condition'
  /** Id or number by which people find it. */
  readonly name: string
  /** Questions and elements that the past application could not contain and that it hangs on. */
  readonly subjects: readonly string[]
  /** Says the same of two revisions where they ask the same of this part. */
  readonly key: string
}

/** What an application says to the conditions of a revision, and what it cannot say. */
export interface KnownFacts {
  /** Values that may decide anything. */
  readonly values: ConditionValues
  /** Asked by the revision, and not asked when the application was filed. */
  readonly unknown: ReadonlySet<string>
  readonly undetermined: readonly UndeterminedPart[]
}

/**
 * What a revision asked of an application: questions and elements by their ids, materials as `material:<id>`. What the
 * applicant left open of these was left open knowingly.
 */
export function listAsked(revision: ItemRevision, content: ApplicationContent): ReadonlySet<string> {
  const { questions, fields, given, materials } = resolveRequirements(revision, {
    ...content.form,
    ...content.answers,
  })
  return new Set([
    ...questions.map(({ id }) => id),
    // What an answer gives was asked with the question.
    ...[...fields, ...given].map(({ element }) => element),
    ...materials.map(({ material }) => `material:${material}`),
  ])
}

/**
 * @param asked by the revision under which the application was filed, as `listAsked` gives it
 */
export function readKnownFacts(
  revision: ItemRevision,
  content: ApplicationContent,
  asked: ReadonlySet<string>,
): KnownFacts {
  const given = { ...content.form, ...content.answers }
  const declared = listDeclaredSubjects(revision.definition)
  const values = settleValues(declared, given)
  let unknown: ReadonlySet<string> = new Set()
  // Whether a subject is shown may hang on others; lint refuses a circle, so that each pass settles one more of a row.
  for (const _ of declared) {
    const next = new Set<string>()
    for (const { id, conditions } of declared) {
      const shown = evaluateAll(conditions, values, unknown)
      if (shown === false) continue
      const left = !asked.has(id) && !isFilled(given[id])
      if (left || shown === 'unknown') next.add(id)
    }
    const settled = next.size === unknown.size && [...next].every((id) => unknown.has(id))
    unknown = next
    if (settled) break
  }
  return { values, unknown, undetermined: listUndetermined(revision, values, unknown) }
}

function evaluateAll(
  conditions: readonly Condition[],
  values: ConditionValues,
  unknown: ReadonlySet<string>,
): boolean | 'unknown' {
  return evaluateWithUnknown(conditions.length === 0 ? undefined : { all: conditions }, values, unknown)
}

function listUndetermined(
  revision: ItemRevision,
  values: ConditionValues,
  unknown: ReadonlySet<string>,
): UndeterminedPart[] {
  if (unknown.size === 0) return []
  return listConditionedParts(revision.definition).flatMap(({ kind, name, when, within }) => {
    // What a section asks is told by its fields, what a table decides by itself.
    if (kind === 'section' || kind === 'decision-row') return []
    const conditions = within === undefined ? [when] : [within, when]
    if (evaluateAll(conditions, values, unknown) !== 'unknown') return []
    const subjects = [...new Set(conditions.flatMap(listConditionSubjects))].filter((id) => unknown.has(id))
    return [{ kind, name, subjects, key: `${kind} ${name} ${canonicalJson(conditions)}` }]
  })
}
