export type MatterAnswer = string | readonly string[]
export type MatterAnswers = Readonly<Record<string, MatterAnswer>>

const prefix = 'a.'
/** Keys of questions: `store`, `optional/large-outdoor-advertising`, `food-business-licence/chain`. */
const keyPattern = /^[a-z][A-Za-z0-9-]{0,119}(\/[a-z][A-Za-z0-9-]{0,119})?$/
const valuePattern = /^[a-z0-9][A-Za-z0-9-]{0,119}$/

/** The answers that stand in an address as `a.<key>`; whatever cannot be one is left out. */
export function readMatterAnswers(search: Readonly<Record<string, unknown>>): MatterAnswers {
  const answers: Record<string, MatterAnswer> = {}
  for (const [name, value] of Object.entries(search)) {
    const key = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    if (!keyPattern.test(key)) continue
    const values = (Array.isArray(value) ? value : [value])
      .map(readValue)
      .filter((one) => valuePattern.test(one))
    const [first] = values
    if (first !== undefined) answers[key] = Array.isArray(value) ? values : first
  }
  return answers
}

/** The part of an address that says these answers, for the page of the matter and for its application alike. */
export function writeMatterAnswers(answers: MatterAnswers): Record<string, MatterAnswer> {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => answer.length > 0)
      .map(([key, answer]) => [`${prefix}${key}`, answer]),
  )
}

/** The router reads words that look like numbers or truths as such. */
function readValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : ''
}
