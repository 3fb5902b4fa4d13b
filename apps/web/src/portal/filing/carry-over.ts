import type { Bilingual, ItemRevision, PlainDate, Problem } from '@tongban/domain'
import { readText } from '@tongban/domain'
import { type Content, findProblems, resolveContent } from '../../application/content.ts'
import { keepDeclared } from './draft.ts'

/** What a newer revision makes of an application that was begun by an older one. Names are those of the form. */
export interface CarriedOver {
  /** What still fits. */
  readonly content: Content
  /** Asked for in this situation, and not before. */
  readonly added: readonly Bilingual[]
  /** Filled in, and no longer asked for. */
  readonly dropped: readonly Bilingual[]
  /** Filled in, and not allowed any more as it is; to be given anew. */
  readonly again: readonly Bilingual[]
}

/** Takes what was filled in over to another revision. @param today of the application, in Beijing */
export function carryOver(
  before: ItemRevision,
  after: ItemRevision,
  content: Content,
  today: PlainDate,
): CarriedOver {
  const declared = keepDeclared(after, content)
  const wrongBefore = new Set(findProblems(before, content, today).map(describePlace))
  const wrong = new Set(
    findProblems(after, declared, today)
      .filter((problem) => isFilled(declared, problem) && !wrongBefore.has(describePlace(problem)))
      .map(({ field }) => field.split('/').slice(0, 3).join('/')),
  )
  // A file can always be looked at again; it is not thrown away.
  const fitting: Content = {
    ...declared,
    answers: omit(declared.answers, (id) => wrong.has(`/answers/${id}`)),
    form: omit(declared.form, (element) => wrong.has(`/form/${element}`)),
  }
  const namesBefore = listNames(before, content)
  const namesAfter = listNames(after, fitting)
  return {
    content: fitting,
    added: [...namesAfter].filter(([place]) => !namesBefore.has(place)).map(([, name]) => name),
    dropped: listPlaces(content)
      .filter((place) => !listPlaces(declared).includes(place))
      .flatMap((place) => namesBefore.get(place) ?? []),
    again: [...wrong].flatMap((place) => namesAfter.get(place) ?? namesBefore.get(place) ?? []),
  }
}

function describePlace({ field, code }: Problem): string {
  return `${field} ${code}`
}

/** Whether the problem is with something that stands there; what is missing is simply asked for. */
function isFilled(content: Content, { field }: Problem): boolean {
  const [, part, name] = field.split('/')
  return (
    (part === 'answers' || part === 'form') &&
    name !== undefined &&
    listPlaces(content).includes(`/${part}/${name}`)
  )
}

/** What is filled in. */
function listPlaces({ answers, form, materials }: Content): string[] {
  const isFull = (value: unknown) =>
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  return Object.entries({ answers, form, materials }).flatMap(([part, values]) =>
    Object.entries(values)
      .filter(([, value]) => isFull(value))
      .map(([name]) => `/${part}/${name}`),
  )
}

/** What applies to the content, by its place. */
function listNames(revision: ItemRevision, content: Content): ReadonlyMap<string, Bilingual> {
  const { questions, fields, materials } = resolveContent(revision, content)
  return new Map([
    ...questions.map(({ id, definition }) => [`/answers/${id}`, readText(definition.ask)] as const),
    ...fields.map(({ element, definition }) => [`/form/${element}`, readText(definition.label)] as const),
    ...materials.map(({ material, type }) => [`/materials/${material}`, readText(type.name)] as const),
  ])
}

function omit<Value>(
  record: Readonly<Record<string, Value>>,
  isLeftOut: (key: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isLeftOut(key)))
}
