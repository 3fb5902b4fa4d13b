export type Answer = string | readonly string[]
/** By question; undefined takes one back. */
export type Answers = Readonly<Record<string, Answer | undefined>>

const prefix = 'a.'
/** As the ids of questions and the values of options are written in a definition. */
const questionPattern = /^[a-z][A-Za-z0-9]{0,119}$/
const valuePattern = /^[a-z0-9][A-Za-z0-9-]{0,119}$/

/** The answers that stand in an address as `a.<question>`; whatever cannot be one is left out. */
export function readAnswers(search: Readonly<Record<string, unknown>>): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  for (const [name, value] of Object.entries(search)) {
    const question = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    if (!questionPattern.test(question)) continue
    const values = (Array.isArray(value) ? value : [value])
      .map(String)
      .filter((one) => valuePattern.test(one))
    const [first] = values
    if (first !== undefined) answers[question] = Array.isArray(value) ? values : first
  }
  return answers
}

/** The part of an address that says these answers, for the guidance and for the application alike. */
export function writeAnswers(answers: Answers): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([question, answer]) =>
      answer === undefined ? [] : [[`${prefix}${question}`, answer]],
    ),
  )
}
