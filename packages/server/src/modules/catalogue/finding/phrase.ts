import { cutUnits, isHan, readSounds } from './sounds.ts'

/** A name, an everyday word or a label, prepared for being found. */
export interface Phrase {
  /** As the catalogue writes it; what is proposed to the reader. */
  readonly text: string
  readonly units: readonly string[]
  /** The units without anything between them. */
  readonly joined: string
  /** How each unit sounds; as many as units. */
  readonly sounds: readonly string[]
  readonly soundsJoined: string
  /** Where in `soundsJoined` a unit begins. */
  readonly soundStarts: ReadonlySet<number>
  /** Which pairs of letters stand in `soundsJoined`, one bit for each of 26 × 26. */
  readonly letterPairs: Int32Array
  readonly hasHan: boolean
  /** A bit for each unit and for the beginning of each sound: what has not all bits cannot hold all of them. */
  readonly unitBits: number
  readonly beginningBits: number
}

export function preparePhrase(text: string): Phrase {
  const units = cutUnits(text)
  const sounds = readSounds(units)
  const soundStarts = new Set<number>()
  let at = 0
  for (const sound of sounds) {
    soundStarts.add(at)
    at += sound.length
  }
  const soundsJoined = sounds.join('')
  return {
    text,
    units,
    joined: units.join(''),
    sounds,
    soundsJoined,
    soundStarts,
    letterPairs: markLetterPairs(soundsJoined),
    hasHan: units.some(isHan),
    unitBits: markBeginnings(units),
    beginningBits: markBeginnings(sounds),
  }
}

/** One bit of 32 for the first character of each text; different characters may share a bit. */
export function markBeginnings(texts: readonly string[]): number {
  let bits = 0
  for (const text of texts) bits |= 1 << (text.charCodeAt(0) & 31)
  return bits
}

export function countBits(bits: number): number {
  let count = 0
  for (let left = bits >>> 0; left !== 0; left &= left - 1) count += 1
  return count
}

/** The numbers of the pairs of letters in a text; those with anything but a to z are left out. */
export function listLetterPairs(letters: string): number[] {
  const pairs: number[] = []
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const first = letters.charCodeAt(index) - 97
    const second = letters.charCodeAt(index + 1) - 97
    if (first >= 0 && first < 26 && second >= 0 && second < 26) pairs.push(first * 26 + second)
  }
  return pairs
}

export function hasLetterPair(phrase: Phrase, pair: number): boolean {
  return ((phrase.letterPairs[pair >> 5] as number) & (1 << (pair & 31))) !== 0
}

function markLetterPairs(letters: string): Int32Array {
  const bits = new Int32Array(22)
  for (const pair of listLetterPairs(letters)) {
    bits[pair >> 5] = (bits[pair >> 5] as number) | (1 << (pair & 31))
  }
  return bits
}
