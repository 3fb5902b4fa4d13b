/** How many bad requests are sent, and which. */
export interface BadRequestRun {
  readonly requests: number
  /** The same seed sends the same requests; another one explores others. */
  readonly seed: number
}

const usual: BadRequestRun = { requests: 20_000, seed: 20_260_302 }

/**
 * Reads `--requests N --seed S` of a command line, after `--`.
 * @throws Error with a sentence where it says anything else
 */
export function readBadRequestRun(commandLine: readonly string[]): BadRequestRun {
  const start = commandLine.indexOf('--')
  const words = start < 0 ? [] : commandLine.slice(start + 1)
  const chosen = { ...usual }
  for (let index = 0; index < words.length; index += 2) {
    const name = words[index]
    const value = Number(words[index + 1])
    if (name !== '--requests' && name !== '--seed') {
      throw new Error(`${name} is not known; say --requests N, --seed S or both`)
    }
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new Error(`${name} takes a whole number from 1, not ${words[index + 1] ?? 'nothing'}`)
    }
    chosen[name === '--requests' ? 'requests' : 'seed'] = value
  }
  return chosen
}
