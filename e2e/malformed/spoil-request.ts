import type { Fault, Mutation } from './mutation.ts'
import type { RequestDraft } from './request-draft.ts'
import type { SeededRandom } from './seeded-random.ts'
import { addressMutations } from './spoil-address.ts'
import { textMutations, valueMutations } from './spoil-body.ts'
import { headerMutations, wireMutations } from './spoil-head.ts'
import { uploadMutations } from './spoil-upload.ts'

const mutations: readonly Mutation[] = [
  ...valueMutations,
  ...textMutations,
  ...headerMutations,
  ...wireMutations,
  ...addressMutations,
  ...uploadMutations,
]

const lottery = mutations.flatMap((mutation) => Array.from({ length: mutation.weight }, () => mutation))

/**
 * Spoils a request in up to three ways.
 * @returns the names of what was done, and the first fault
 */
export function spoilRequest(
  draft: RequestDraft,
  random: SeededRandom,
  cursorPlaces: readonly unknown[],
): { readonly done: readonly string[]; readonly fault: Fault } {
  const done: Mutation[] = []
  const times = random.pick([1, 1, 1, 2, 3])
  for (let attempt = 0; attempt < 40 && done.length < times; attempt += 1) {
    const mutation = random.pick(lottery)
    if (mutation.apply(draft, random, cursorPlaces)) done.push(mutation)
  }
  return { done: done.map(({ name }) => name), fault: done[0]?.fault ?? 'malformed' }
}
