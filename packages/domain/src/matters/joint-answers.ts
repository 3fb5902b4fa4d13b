import { type Problem, addGivenValues, checkFillings } from '../catalogue/index.ts'
import type { CompiledMatter } from './compile-matter.ts'
import type { JointFilling } from './joint-fillings.ts'
import { listJointFields } from './joint-form.ts'

type Compiled = Pick<CompiledMatter, 'questions' | 'form'>

/** Keys of the questions of the matter whose answers say it; none where the matter itself settles them. */
export function listFillingKeys({ questions }: Pick<Compiled, 'questions'>, { by }: JointFilling): string[] {
  const keys = by.flatMap(({ item, question }) =>
    questions.flatMap(({ key, answers }) =>
      answers.some((entry) => entry.item === item && entry.question === question) ? [key] : [],
    ),
  )
  return [...new Set(keys)]
}

/** The joint form as it is kept: with what the answers give, for every item that has the field. */
export function addJointGivenValues(
  compiled: Pick<Compiled, 'form'>,
  form: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const given = listJointFields(compiled.form).flatMap(({ element, filling }) =>
    filling?.value === undefined ? [] : [{ element, value: filling.value }],
  )
  return given.length === 0 ? form : addGivenValues({ given }, form)
}

/** Where the joint form says otherwise than the answers, and where answers of several items contradict each other. */
export function checkJointAnswers(compiled: Compiled, form: Readonly<Record<string, unknown>>): Problem[] {
  const filled = listJointFields(compiled.form).flatMap(({ filling, usedBy: _uses, ...field }) => {
    if (filling === undefined) return []
    const by = listFillingKeys(compiled, filling)
    return [{ ...field, section: undefined, basis: [], value: filling.value, left: filling.left, by }]
  })
  return checkFillings(
    {
      questions: compiled.questions.map(({ key, definition }) => ({ id: key, definition })),
      fields: filled
        .filter(({ value }) => value === undefined)
        .map(({ value: _value, left, by, ...field }) => ({ ...field, narrowed: { left, by } })),
      given: filled.flatMap(({ value, ...field }) => (value === undefined ? [] : [{ ...field, value }])),
    },
    form,
  )
}
