import { badTexts } from './bad-values.ts'
import type { RequestDraft } from './request-draft.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What is wrong with a request. */
export type Fault = 'malformed' | 'mistyped' | 'oversized' | 'duplicated' | 'out-of-order' | 'half-sent'

/** One way to spoil a request. */
export interface Mutation {
  readonly name: string
  /** `malformed` where nothing is said. */
  readonly fault?: Fault
  readonly weight: number
  /** False where the request has nothing of the kind. */
  apply(draft: RequestDraft, random: SeededRandom, places: readonly unknown[]): boolean
}

/** A bad text as far as UTF-8 can write it; lone surrogates exist in JSON only. */
export function pickWritable(random: SeededRandom): string {
  return Buffer.from(random.pick(badTexts), 'utf8').toString('utf8')
}

export function setHeader(draft: RequestDraft, name: string, value: string): void {
  draft.headers = draft.headers.filter(([known]) => known.toLowerCase() !== name.toLowerCase())
  draft.headers.push([name, value])
}
