import { findDistanceWithin } from './distance.ts'
import { type Phrase, countBits, hasLetterPair, listLetterPairs, markBeginnings } from './phrase.ts'
import { cutUnits, isHan, listSoundVariants, readSounds } from './sounds.ts'

/** A word of what was typed, prepared once for a search. */
export interface Term {
  readonly units: readonly string[]
  readonly joined: string
  readonly hasHan: boolean
  /** It has letters, so that pinyin may be meant. */
  readonly hasLetters: boolean
  /** As one would type it by sound. */
  readonly letters: string
  readonly letterPairs: readonly number[]
  readonly unitBits: number
  readonly beginningBit: number
}

export function prepareTerm(text: string): Term {
  const units = cutUnits(text)
  const letters = readSounds(units).join('')
  return {
    units,
    joined: units.join(''),
    hasHan: units.some(isHan),
    hasLetters: units.some((unit) => /^[a-z]/.test(unit)),
    letters,
    letterPairs: listLetterPairs(letters),
    unitBits: markBeginnings(units),
    beginningBit: letters === '' ? 0 : markBeginnings([letters]),
  }
}

/** How well a phrase is what was typed, mistakes not counted: 1 for the whole phrase, 0 for not at all. */
export function matchPhrase(term: Term, phrase: Phrase): number {
  if (term.joined === '' || phrase.joined === '') return 0
  return Math.max(
    matchCharacters(term, phrase),
    term.hasLetters ? matchSounds(term, phrase, listItself) : 0,
    term.hasLetters && !term.hasHan ? matchWords(term, phrase) : 0,
  )
}

/** As `matchPhrase`, with mistakes forgiven: 0.75 at best. */
export function matchPhraseRoughly(term: Term, phrase: Phrase): number {
  if (term.joined === '' || phrase.joined === '') return 0
  return Math.max(
    term.hasHan ? matchCharactersRoughly(term, phrase) : 0,
    0.75 * matchSounds(term, phrase, listSoundVariants),
    matchLettersRoughly(term, phrase),
  )
}

function matchCharacters(term: Term, phrase: Phrase): number {
  const sought = term.joined
  const share = sought.length / phrase.joined.length
  if (share === 1 && sought === phrase.joined) return 1
  if (!term.hasHan) return 0
  const at = phrase.joined.indexOf(sought)
  if (at === 0) return 0.88 + 0.1 * share
  if (at > 0) return 0.8 + 0.1 * share
  // 我要开饭馆 holds 开饭馆.
  if (phrase.units.length >= 2 && phrase.hasHan && sought.includes(phrase.joined)) {
    return 0.55 + 0.35 * (phrase.joined.length / sought.length)
  }
  const isWithin = term.units.length <= phrase.units.length
  const missing = isWithin ? term.unitBits & ~phrase.unitBits : phrase.unitBits & ~term.unitBits
  return missing === 0 ? matchScattered(term.units, phrase.units) : 0
}

/** 食品许可 for 食品经营许可, 开一家饭馆 for 开饭馆: one within the other, with something in between. */
function matchScattered(sought: readonly string[], held: readonly string[]): number {
  const [short, long] = sought.length <= held.length ? [sought, held] : [held, sought]
  if (short.length < 3 || short.length === long.length) return 0
  const span = findShortestSpan(short, long)
  if (span === undefined || span > 2 * short.length + 1) return 0
  return 0.5 + 0.25 * (short.length / span)
}

/** How many units from the first to the last of those sought, in order, where they lie closest. */
function findShortestSpan(sought: readonly string[], within: readonly string[]): number | undefined {
  let shortest: number | undefined
  for (let start = 0; start < within.length; start += 1) {
    if (within[start] !== sought[0]) continue
    let found = 1
    for (let index = start + 1; index < within.length && found < sought.length; index += 1) {
      if (within[index] === sought[found]) found += 1
      if (found === sought.length) shortest = Math.min(shortest ?? Infinity, index - start + 1)
    }
  }
  return shortest
}

const listItself = (sound: string): readonly string[] => [sound]

/** kaifanguan, kfg, kaifg: each unit in turn by the whole of its sound or by how that begins. */
function matchSounds(term: Term, phrase: Phrase, variantsOf: (sound: string) => readonly string[]): number {
  const { letters } = term
  if (letters.length < 2 || !phrase.hasHan || (phrase.beginningBits & term.beginningBit) === 0) return 0
  let best = 0
  for (let start = 0; start < phrase.sounds.length; start += 1) {
    const found = spell(letters, 0, phrase.sounds, start, variantsOf)
    if (found === undefined) continue
    const whole = letters.length / Math.max(found.full, letters.length)
    // Two letters as the beginnings of two words in the midst of a long name say next to nothing.
    if (whole < 0.6 && letters.length < 3 && start > 0) continue
    const share = found.units / phrase.sounds.length
    best = Math.max(best, 0.5 + 0.26 * whole + 0.1 * share + (start === 0 ? 0.08 : 0))
  }
  return best
}

interface Spelling {
  /** Units that were spelt. */
  readonly units: number
  /** Letters that they have when written in full. */
  readonly full: number
}

function spell(
  letters: string,
  from: number,
  sounds: readonly string[],
  unit: number,
  variantsOf: (sound: string) => readonly string[],
): Spelling | undefined {
  if (from === letters.length) return { units: 0, full: 0 }
  const sound = sounds[unit]
  if (sound === undefined) return undefined
  let best: Spelling | undefined
  for (const variant of variantsOf(sound)) {
    let common = 0
    while (common < variant.length && variant[common] === letters[from + common]) common += 1
    // The longest reading first: shi as one sound before s and h as two.
    for (let taken = common; taken > 0; taken -= 1) {
      const rest = spell(letters, from + taken, sounds, unit + 1, variantsOf)
      if (rest === undefined) continue
      const found = { units: rest.units + 1, full: rest.full + variant.length }
      if (best === undefined || found.full < best.full) best = found
      break
    }
  }
  return best
}

/** Words of English names, by their beginnings. */
function matchWords(term: Term, phrase: Phrase): number {
  let best = 0
  for (const [index, unit] of phrase.units.entries()) {
    if (unit.length < 2 || term.joined.length < 2 || !unit.startsWith(term.joined)) continue
    best = Math.max(best, 0.6 + 0.2 * (term.joined.length / unit.length) + (index === 0 ? 0.05 : 0))
  }
  return best
}

/** A wrong or missing character: none in two, one in five, two in nine. */
function matchCharactersRoughly(term: Term, phrase: Phrase): number {
  const count = term.units.length
  const most = count < 3 ? 0 : count < 6 ? 1 : count < 10 ? 2 : 3
  if (most === 0 || phrase.units.length < count - most) return 0
  if (countBits(term.unitBits & ~phrase.unitBits) > most) return 0
  const shared = term.units.filter((unit) => phrase.joined.includes(unit)).length
  if (shared < count - most) return 0
  const distance = findDistanceWithin(term.units, phrase.units, most)
  if (distance === undefined) return 0
  const share = Math.min(1, count / phrase.units.length)
  return 0.45 + 0.2 * (1 - distance / count) + 0.08 * share
}

/** A wrong, missing or exchanged letter: none in three, one in seven, two in twelve. */
function matchLettersRoughly(term: Term, phrase: Phrase): number {
  const { letters, letterPairs } = term
  const most = letters.length < 4 ? 0 : letters.length < 8 ? 1 : letters.length < 13 ? 2 : 3
  if (most === 0 || phrase.soundsJoined.length < letters.length - most) return 0
  let shared = 0
  for (const pair of letterPairs) if (hasLetterPair(phrase, pair)) shared += 1
  // One mistake touches three pairs at most.
  if (shared < letterPairs.length - 3 * most || shared === 0) return 0
  const distance = findDistanceWithin(letters, phrase.soundsJoined, most, (index) =>
    phrase.soundStarts.has(index),
  )
  if (distance === undefined) return 0
  const share = Math.min(1, letters.length / phrase.soundsJoined.length)
  return 0.4 + 0.25 * (1 - distance / letters.length) + 0.1 * share
}
