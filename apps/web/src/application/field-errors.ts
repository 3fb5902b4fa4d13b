import type { Bilingual, Problem, ProblemCode } from '@tongban/domain'

/** What is wrong at one place of the application; `field` is a pointer such as `/form/premises.area`. */
export interface FieldError {
  readonly field: string
  readonly message: Bilingual
}

/** Problems that only say that something is not there yet; nobody is told so while still filling in. */
const missingCodes: ReadonlySet<string> = new Set<ProblemCode>([
  'answer-missing',
  'value-missing',
  'material-missing',
])

/** Of a question, field or material; names may hold the characters that pointers use themselves. */
export function makePointer(part: 'answers' | 'form' | 'materials', id: string): string {
  return `/${part}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The id of the control that belongs to a pointer, so that lists of errors can lead to it. */
export function makeFieldId(pointer: string): string {
  return `field${pointer.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

/** The pointer of a server's answer, as fields know it: without the part of the request around the application. */
export function readServerPointer(pointer: string): string {
  return pointer
    .replace(/^(#|body)?\/?/, '/')
    .replace(/^\/filing\//, '/')
    .replace(/^\/content\//, '/')
}

/** Sorts a server's errors into those that a field of the application can show, and the others. */
export function sortServerErrors(
  errors: readonly { readonly pointer: string; readonly message: Bilingual }[],
  isShown: (pointer: string) => boolean,
): { readonly placed: readonly FieldError[]; readonly others: readonly FieldError[] } {
  const read = errors.map(({ pointer, message }) => ({ field: readServerPointer(pointer), message }))
  return {
    placed: read.filter(({ field }) => isShown(field)),
    others: read.filter(({ field }) => !isShown(field)),
  }
}

/** Whether the pointer is the other one or lies below it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`)
}

export interface ErrorsInSight {
  readonly problems: readonly Problem[]
  /** What the server said last, until its field is changed. */
  readonly told: readonly FieldError[]
  /** Fields that were left. */
  readonly touched: ReadonlySet<string>
  /** Parts after which the person asked to go on. */
  readonly revealed: ReadonlySet<string>
}

/**
 * The message at a field: what the server said; else what is wrong once the field was left; else, after the person
 * asked to go on, also that it is empty.
 */
export function findError(sight: ErrorsInSight, pointer: string): Bilingual | undefined {
  const told = sight.told.find(({ field }) => field === pointer)
  if (told !== undefined) return told.message
  const problem = sight.problems.find(({ field }) => field === pointer)
  if (problem === undefined) return undefined
  // Promises are signed where the questions are answered.
  const part =
    pointer === '/promise' || pointer.startsWith('/promises/') ? 'answers' : (pointer.split('/')[1] ?? '')
  if (sight.revealed.has(part)) return problem.message
  const left = [...sight.touched].some((outer) => isWithin(pointer, outer))
  return left && !missingCodes.has(problem.code) ? problem.message : undefined
}

/** Brings the field of a pointer into sight and the focus into it; materials and groups lead to their first control. */
export function focusField(pointer: string): void {
  const parts = pointer.split('/')
  // A row or column may have no control of its own: then the field around it.
  for (let length = parts.length; length > 2; length -= 1) {
    const place = document.getElementById(makeFieldId(parts.slice(0, length).join('/')))
    if (place === null) continue
    const control = place.matches('input, select, textarea, button, [tabindex]')
      ? place
      : place.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]')
    place.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
    return
  }
}
