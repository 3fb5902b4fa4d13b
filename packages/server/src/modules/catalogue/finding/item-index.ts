import type { SearchText } from '@tongban/domain'
import { type Term, matchPhrase, matchPhraseRoughly, prepareTerm } from './match-phrase.ts'
import { type Phrase, preparePhrase } from './phrase.ts'
import { cutUnits } from './sounds.ts'

/** An item with the texts by which it is found. */
export interface IndexedItem<Entry> {
  readonly entry: Entry
  readonly text: SearchText
}

export interface FoundItem<Entry> {
  readonly entry: Entry
  /** 0 to 1. */
  readonly score: number
  /** The name, everyday word or label that fits best; undefined where it was found in its explanations. */
  readonly by: string | undefined
}

export interface Findings<Entry> {
  /** The best first; those that fit alike in the order in which they were given. */
  readonly items: readonly FoundItem<Entry>[]
  /** Nothing is written so: mistakes were forgiven. */
  readonly isApproximate: boolean
}

export interface ItemIndex<Entry> {
  search(query: string): Findings<Entry>
}

/** How much it says that a phrase fits, by where it stands. */
const weights = { names: 1, keywords: 0.97, labels: 0.6 } as const
const bodyScore = 0.28
/** Of an approximate answer what is much worse than the best is left out. */
const keptOfBest = 0.8

/** Phrases prepared before, so that a new index costs only what is new in it. */
export type PhraseStore = Map<string, Phrase>

/**
 * An index over items in memory.
 * @param store kept by the caller from one index to the next; what the new one does not need is taken out
 */
export function buildItemIndex<Entry>(
  items: readonly IndexedItem<Entry>[],
  store: PhraseStore = new Map(),
): ItemIndex<Entry> {
  const phrases: Phrase[] = []
  const numbers = new Map<string, number>()
  const numberOf = (text: string): number => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    const phrase = store.get(text) ?? preparePhrase(text)
    store.set(text, phrase)
    numbers.set(text, phrases.length)
    return phrases.push(phrase) - 1
  }
  const prepared = items.map(({ entry, text }) => ({
    entry,
    phrases: (['names', 'keywords', 'labels'] as const).flatMap((place) =>
      text[place].map((one, position) => ({
        number: numberOf(one),
        // A bureau writes the word first that is said most.
        weight: weights[place] - Math.min(position, 20) * 0.001,
      })),
    ),
    body: ` ${text.body.map((one) => cutUnits(one).join(' ')).join(' ')} `,
  }))
  for (const text of store.keys()) if (!numbers.has(text)) store.delete(text)

  function find(
    terms: readonly Term[],
    match: (term: Term, phrase: Phrase) => number,
    inBody: boolean,
  ): FoundItem<Entry>[] {
    // Labels stand at many items: each phrase is looked at once for each word.
    const scores = terms.map((term) => phrases.map((phrase) => match(term, phrase)))
    const found: FoundItem<Entry>[] = []
    for (const item of prepared) {
      let total = 0
      let by: string | undefined
      let bestOfAll = 0
      for (const [index, term] of terms.entries()) {
        let best = 0
        for (const { number, weight } of item.phrases) {
          const score = weight * ((scores[index] as number[])[number] as number)
          if (score > best) {
            best = score
            if (score > bestOfAll) {
              bestOfAll = score
              by = (phrases[number] as Phrase).text
            }
          }
        }
        if (best < bodyScore && inBody && standsIn(term, item.body)) best = bodyScore
        total += best
        if (best === 0) {
          total = 0
          break
        }
      }
      if (total > 0) found.push({ entry: item.entry, score: total / terms.length, by })
    }
    return found
  }

  return {
    search(query) {
      const whole = prepareTerm(query)
      if (whole.joined === '') return { items: [], isApproximate: false }
      const words = query
        .split(/\s+/u)
        .map(prepareTerm)
        .filter(({ joined }) => joined !== '')
      const readings = words.length > 1 ? [[whole], words] : [[whole]]
      const exact = order(readings.flatMap((terms) => find(terms, matchPhrase, true)))
      if (exact.length > 0) return { items: exact, isApproximate: false }
      const rough = order(readings.flatMap((terms) => find(terms, matchPhraseRoughly, false)))
      const least = keptOfBest * (rough[0]?.score ?? 0)
      return { items: rough.filter(({ score }) => score >= least), isApproximate: true }
    },
  }
}

/** Each item once, as it fits best; the sort keeps the order of those that fit alike. */
function order<Entry>(found: readonly FoundItem<Entry>[]): FoundItem<Entry>[] {
  const best = new Map<Entry, FoundItem<Entry>>()
  for (const one of found) {
    const known = best.get(one.entry)
    if (known === undefined || one.score > known.score) best.set(one.entry, one)
  }
  return [...best.values()].toSorted((one, other) => other.score - one.score)
}

/** Two characters or more together, or a word by its beginning. */
function standsIn(term: Term, body: string): boolean {
  if (term.joined.length < 2) return false
  if (!term.hasHan) return term.joined.length > 2 && body.includes(` ${term.joined}`)
  return body.includes(term.units.join(' '))
}
