import {
  type ItemRevision,
  findCommitment,
  readText,
  wholeItem,
  writePromiseConsequences,
} from '../../catalogue/index.ts'
import type { Bilingual, PlainDate } from '../../kernel/index.ts'
import { type CaseState, findFiledFacts } from '../state.ts'

/** A promise of the applicant on which a grant rests (告知承诺). */
export interface GrantPromise {
  /** The material for which it stands, or `wholeItem`. */
  readonly material: string
  /** The day on which it came to the authority. */
  readonly on: PlainDate
  /** What was promised, word for word. */
  readonly promise: string
  /** What follows where it is false, in the words of the item. */
  readonly consequences: Bilingual
  /** The article that the item names for it. */
  readonly basis: string | undefined
  /** Who verifies it, and by when. */
  readonly by: string
  readonly due: PlainDate
}

/** The promises on which the grant of the case rests, none before the grant and none where nothing was promised. */
export function listGrantPromises(
  state: CaseState,
  revision: Pick<ItemRevision, 'definition'>,
): GrantPromise[] {
  const filed = state.status === 'closed' ? state.filed : findFiledFacts(state)
  return (filed?.promises ?? []).flatMap(({ material, commitment, promise, by, due }): GrantPromise[] => {
    if (filed === undefined) return []
    const common = { material, on: filed.materialsOn, promise, by, due }
    if (material === wholeItem) {
      const way = revision.definition.onPromise
      if (way === undefined) return []
      return [{ ...common, consequences: writePromiseConsequences(way), basis: way.basis }]
    }
    const definition = findCommitment(revision, commitment)
    if (definition === undefined) return []
    return [{ ...common, consequences: readText(definition.consequence), basis: definition.basis }]
  })
}
