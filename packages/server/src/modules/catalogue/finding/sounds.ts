import { pinyin } from 'pinyin-pro'

/**
 * A text as it is compared: full-width and half-width, large and small letters made the same, and its units — each
 * Chinese character for itself, each run of letters or digits as a whole. Punctuation and blanks separate and vanish.
 */
export function cutUnits(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{N}\p{Script=Latin}]+|\p{L}/gu) ?? []
  )
}

export function isHan(unit: string): boolean {
  return /^\p{Script=Han}/u.test(unit)
}

/**
 * How each unit sounds, without tones: 银行 → yin, hang, since characters are read by the words around them. Units
 * that are not Chinese stand for themselves; ü is written v, as on a keyboard.
 */
export function readSounds(units: readonly string[]): string[] {
  const sounds: string[] = []
  let run: string[] = []
  const readRun = () => {
    if (run.length === 0) return
    const read = pinyin(run.join(''), { type: 'array', toneType: 'none', v: true })
    // A character outside the dictionary is given back as it is, and pairs of surrogates as two.
    sounds.push(...(read.length === run.length ? read : run))
    run = []
  }
  for (const unit of units) {
    if (isHan(unit)) run.push(unit)
    else {
      readRun()
      sounds.push(unit)
    }
  }
  readRun()
  return sounds
}

const variantsBySound = new Map<string, readonly string[]>()

/**
 * A sound and those that many speakers and typists take it for: s and sh, z and zh, c and ch, -n and -ng, v and u.
 */
export function listSoundVariants(sound: string): readonly string[] {
  const known = variantsBySound.get(sound)
  if (known !== undefined) return known
  const beginnings = /^[zcs]h/.test(sound)
    ? [sound, sound.replace('h', '')]
    : /^[zcs]/.test(sound)
      ? [sound, `${sound[0]}h${sound.slice(1)}`]
      : [sound]
  const endings = beginnings.flatMap((one) =>
    /[aei]ng$/.test(one) ? [one, one.slice(0, -1)] : /[aei]n$/.test(one) ? [one, `${one}g`] : [one],
  )
  const variants = endings.flatMap((one) => (one.includes('v') ? [one, one.replace('v', 'u')] : [one]))
  // Only syllables are asked for over and over; words of other languages would fill the memory.
  if (/^[a-z]{1,6}$/.test(sound) && variantsBySound.size < 2000) variantsBySound.set(sound, variants)
  return variants
}
