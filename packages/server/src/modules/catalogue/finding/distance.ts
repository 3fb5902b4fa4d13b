/** A mistake more than this is never asked for, so that the rows stay small. */
const beyond = 1_000

/**
 * The fewest mistakes by which the query stands somewhere in the text: a wrong, missing or additional unit, or two
 * neighbours exchanged. The text may go on before and after it.
 * @param mayStart whether the query may begin before the unit at this index; everywhere where it is absent
 * @param most beyond so many it is not looked for any further
 * @returns undefined where there are more than `most`
 */
export function findDistanceWithin(
  query: ArrayLike<string>,
  text: ArrayLike<string>,
  most: number,
  mayStart?: (index: number) => boolean,
): number | undefined {
  const width = text.length
  let beforeLast: number[] = []
  let last: number[] = Array.from({ length: width + 1 }, (_, index) =>
    index < width && mayStart !== undefined && !mayStart(index) ? beyond : 0,
  )
  for (let row = 1; row <= query.length; row += 1) {
    const present: number[] = [row]
    let least = row
    for (let column = 1; column <= width; column += 1) {
      const same = query[row - 1] === text[column - 1]
      let cost = Math.min(
        (last[column - 1] as number) + (same ? 0 : 1),
        (last[column] as number) + 1,
        (present[column - 1] as number) + 1,
      )
      const areExchanged =
        row > 1 && column > 1 && query[row - 1] === text[column - 2] && query[row - 2] === text[column - 1]
      if (areExchanged) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1)
      present.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return undefined
    beforeLast = last
    last = present
  }
  const found = Math.min(...last)
  return found <= most ? found : undefined
}
