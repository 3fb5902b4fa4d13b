import { isFilled } from './evaluate-condition.ts'
import { type Narrowing, keepWithin, listFillers, readFilling } from './fills.ts'
import type { ItemRevision } from './revision.ts'
import { listDeclaredSubjects, settleValues } from './settle-values.ts'

/** What of the requirements says which values the answers give and leave. */
export interface FilledFields {
  readonly fields: readonly { readonly element: string; readonly narrowed?: Narrowing | undefined }[]
  readonly given: readonly { readonly element: string; readonly value: string | readonly string[] }[]
}

/**
 * The form as it is kept: with the values that the answers give, so that decisions, licences and exports read them there.
 * What the form says otherwise stays, for `validateApplication` to refuse.
 * @param content its form as `normaliseForm` keeps it
 */
export function fillForm(
  revision: ItemRevision,
  {
    answers,
    form,
  }: {
    readonly answers: Readonly<Record<string, unknown>>
    readonly form: Readonly<Record<string, unknown>>
  },
): Readonly<Record<string, unknown>> {
  const fillers = listFillers(revision.definition)
  // Most items have no such answers, and nothing needs to be found out then.
  if (fillers.size === 0) return form
  // A filing resolves its requirements once, when it is checked; here it is enough to know what is shown.
  const settled = settleValues(listDeclaredSubjects(revision.definition), { ...form, ...answers })
  const given = [...fillers].flatMap(([element, filledBy]) => {
    const value = Object.hasOwn(settled, element) ? readFilling(filledBy, settled)?.value : undefined
    return value === undefined ? [] : [{ element, value }]
  })
  return addGivenValues({ given }, form)
}

/** The form with what the answers give, where it says nothing else. */
export function addGivenValues(
  { given }: Pick<FilledFields, 'given'>,
  form: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const missing = given.filter(({ element }) => !Object.hasOwn(form, element) || !isFilled(form[element]))
  return { ...form, ...Object.fromEntries(missing.map(({ element, value }) => [element, value])) }
}

/**
 * The form as whoever fills it in means it after an answer was changed: values that the answers give take the place of
 * what stood there, and what they no longer leave is taken out.
 */
export function followAnswers(
  { fields, given }: FilledFields,
  form: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const refused = fields.filter(
    ({ element, narrowed }) =>
      narrowed !== undefined &&
      Object.hasOwn(form, element) &&
      keepWithin({ ...narrowed, value: undefined }, form[element]) === undefined,
  )
  if (refused.length === 0 && given.length === 0) return form
  const dropped = new Set(refused.map(({ element }) => element))
  return {
    ...Object.fromEntries(Object.entries(form).filter(([element]) => !dropped.has(element))),
    ...Object.fromEntries(given.map(({ element, value }) => [element, value])),
  }
}
