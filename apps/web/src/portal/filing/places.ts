import type { Content } from '../../application/content.ts'
import type { AskedRequirements } from '../../application/index.ts'

/** A place of an application that a point of a notice names. */
export interface Place {
  /** `form`, `answer`, `material` or `condition`. */
  readonly kind: string
  readonly id: string
}

/** @param subject `form:<element>`, `answer:<question>`, `material:<id>` or `condition:<index>` */
export function readSubject(subject: string): Place {
  const at = subject.indexOf(':')
  return { kind: subject.slice(0, at), id: subject.slice(at + 1) }
}

const parts: Readonly<Record<string, 'form' | 'materials' | 'answers'>> = {
  form: 'form',
  material: 'materials',
  answer: 'answers',
}

/** Where it stands in the application: `/form/premises.area`; undefined where it is none of its fields. */
export function findPointer({ kind, id }: Place): string | undefined {
  const part = parts[kind]
  return part === undefined ? undefined : `/${part}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Whether the application as it stands calls for it. */
export function isCalledFor(
  { kind, id }: Place,
  { questions, fields, materials }: AskedRequirements,
): boolean {
  if (kind === 'form') return fields.some(({ element }) => element === id)
  if (kind === 'material') return materials.some(({ material }) => material === id)
  return kind === 'answer' && questions.some((question) => question.id === id)
}

/** Whether what was filed is no longer among what an answer, changed since, leaves to choose from. */
export function isOutside(
  { element, narrowed }: AskedRequirements['fields'][number],
  filed: Content['form'],
): boolean {
  const value = filed[element]
  return narrowed !== undefined && !(typeof value === 'string' && narrowed.left.includes(value))
}

/**
 * Places that are as they were filed: the correction would be refused for them. A condition is met in the world, and
 * what stands in the place of a material answers for it as a file does.
 */
export function listUntouched<Named extends Place>(
  places: readonly Named[],
  filed: Content,
  now: Content,
): readonly Named[] {
  return places.filter(
    (place) => parts[place.kind] !== undefined && readPlace(filed, place) === readPlace(now, place),
  )
}

function readPlace({ form, answers, materials, substitutes = {} }: Content, { kind, id }: Place): string {
  if (kind === 'form') return JSON.stringify(form[id] ?? null)
  if (kind === 'answer') return JSON.stringify(answers[id] ?? null)
  return JSON.stringify([(materials[id] ?? []).map((file) => file.id), substitutes[id] ?? null])
}
