import { InvalidArgumentError } from 'commander'

/** Reads a whole number of an option. */
export function readWholeNumber(minimum: number, maximum: number) {
  return (text: string): number => {
    const value = Number(text)
    if (/^\d{1,9}$/.test(text) && value >= minimum && value <= maximum) return value
    throw new InvalidArgumentError(
      `应为 ${minimum} 至 ${maximum} 的整数。 It must be a whole number from ${minimum} to ${maximum}.`,
    )
  }
}
