/** The notice for the next year is published in the autumn; limits of forty-five working days reach into it from then. */
const monthOfNotice = 11

/**
 * The year whose working days have to be loaded: this one, or from November on the next one.
 *
 * @param today YYYY-MM-DD
 * @param known years that the calendar has
 */
export function findMissingYear(today: string, known: readonly number[]): number | undefined {
  const year = Number(today.slice(0, 4))
  if (!known.includes(year)) return year
  return Number(today.slice(5, 7)) >= monthOfNotice && !known.includes(year + 1) ? year + 1 : undefined
}
