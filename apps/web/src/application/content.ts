import {
  type ApplicationContent as FiledContent,
  type FileReference,
  type ItemRevision,
  type PlainDate,
  type Problem,
  type Requirements,
  findPromiseWay,
  normaliseForm,
  resolveRequirements,
  validateApplication,
} from '@tongban/domain'

/** A file of a material: an upload of one's own, or one that the case holds already. */
export interface AttachedFile {
  /** What the API takes for the file: the id of the upload, or the digest where the case holds it. */
  readonly id: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
}

export type Answer = string | readonly string[]

/** An application as it is being filled in; form values stay as they were typed until they are sent. */
export interface Content {
  readonly answers: Readonly<Record<string, Answer>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly AttachedFile[]>>
  /** What stands in the place of materials that are not there, by material. */
  readonly substitutes?: Readonly<Record<string, Substitute>>
  /** On which the whole item is to be decided (告知承诺制办理), word for word as it was signed. */
  readonly promise?: string
  /** Of an application for several items (一件事): the same, by item. */
  readonly promises?: Readonly<Record<string, string>>
}

/** A promise word for word, a licence that the applicant holds, or the authorisation that the agent has shown. */
export type Substitute =
  | { readonly by: 'authorisation' }
  | { readonly by: 'later' | 'commitment'; readonly promise: string }
  | { readonly by: 'licence'; readonly licence: string }

export const emptyContent: Content = { answers: {}, form: {}, materials: {} }

/** The content as the API takes it: files by their ids, nothing that is empty. */
export interface SentContent {
  answers: Record<string, string | string[]>
  form: Record<string, unknown>
  materials: Record<string, string[]>
  substitutes?: Record<string, SentSubstitute>
  promise?: string
  promises?: Record<string, string>
}

type SentSubstitute =
  | { by: 'later'; promise: string }
  | { by: 'commitment'; promise: string }
  | { by: 'licence'; licence: string }

export function toSentContent(content: Content): SentContent {
  // The authorisation of an agent is with the case, and is not sent again.
  const substitutes = listSubstitutes(content).filter(([, { by }]) => by !== 'authorisation')
  return {
    answers: Object.fromEntries(
      Object.entries(content.answers)
        .filter(([, answer]) => answer.length > 0)
        .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer]]),
    ),
    form: Object.fromEntries(Object.entries(content.form).filter(([, value]) => !isEmpty(value))),
    materials: Object.fromEntries(
      Object.entries(content.materials)
        .filter(([, files]) => files.length > 0)
        .map(([material, files]) => [material, files.map(({ id }) => id)]),
    ),
    ...(substitutes.length === 0
      ? {}
      : { substitutes: Object.fromEntries(substitutes) as Record<string, SentSubstitute> }),
    ...(content.promise === undefined ? {} : { promise: content.promise }),
    ...(Object.keys(content.promises ?? {}).length === 0 ? {} : { promises: { ...content.promises } }),
  }
}

/** Of materials that are there nothing needs to stand in the place. */
function listSubstitutes({ materials, substitutes = {} }: Content): [string, Substitute][] {
  return Object.entries(substitutes).filter(([material]) => (materials[material] ?? []).length === 0)
}

/** What a case holds, to be filled in further: its files by their digests. */
export function fromFiledContent(filed: {
  readonly answers: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly FileReference[]>>
  readonly substitutes?: Readonly<Record<string, FiledSubstitute>>
  readonly promise?: string | null
}): Content {
  const substitutes = Object.entries(filed.substitutes ?? {}).flatMap(
    ([material, { by, promise, licence: held }]): [string, Substitute][] => {
      if (by === 'authorisation') return [[material, { by }]]
      const licence = typeof held === 'string' ? held : held?.licence
      if (by === 'licence') return licence === undefined ? [] : [[material, { by, licence }]]
      return promise === undefined || promise === null ? [] : [[material, { by, promise }]]
    },
  )
  return {
    answers: filed.answers as FiledContent['answers'] as Content['answers'],
    form: filed.form,
    materials: Object.fromEntries(
      Object.entries(filed.materials).map(([material, files]) => [
        material,
        files.map(({ digest, name, mediaType, size }) => ({ id: digest, name, mediaType, size })),
      ]),
    ),
    ...(substitutes.length === 0 ? {} : { substitutes: Object.fromEntries(substitutes) }),
    ...(filed.promise === undefined || filed.promise === null ? {} : { promise: filed.promise }),
  }
}

interface FiledSubstitute {
  readonly by: 'later' | 'commitment' | 'licence' | 'authorisation'
  readonly promise?: string | null
  /** As the page of the case has it, or as the record does. */
  readonly licence?: { readonly licence: string } | string | null
}

/** What applies to this content: questions, fields, materials, steps, limit, fees; the server answers the same. */
export function resolveContent(revision: ItemRevision, content: Content): Requirements {
  return resolveRequirements(revision, { ...normaliseForm(revision, content.form), ...content.answers })
}

/** Everything that the server would find missing or wrong. @param on the day of the application in Beijing */
export function findProblems(revision: ItemRevision, content: Content, on: PlainDate): readonly Problem[] {
  const problems = validateApplication(
    revision,
    {
      answers: content.answers,
      form: Object.fromEntries(Object.entries(content.form).filter(([, value]) => !isEmpty(value))),
      materials: [
        ...Object.entries(content.materials)
          .filter(([, files]) => files.length > 0)
          .map(([material, files]) => ({ material, files: files.length })),
        ...listSubstitutes(content).map(([material, { by }]) => ({ material, files: 0, by })),
      ],
    },
    { on },
  )
  return [...problems, ...findUnsignedPromise(revision, content)]
}

/** Whoever chose to be served on a promise (告知承诺制办理) and has not signed it yet. */
export function findUnsignedPromise(
  { definition }: ItemRevision,
  { answers, promise }: Content,
): readonly Problem[] {
  return findPromiseWay(definition, answers) !== undefined && promise === undefined ? [promiseMissing] : []
}

const promiseMissing: Problem = {
  field: '/promise',
  code: 'answer-missing',
  message: {
    zh: '请阅读告知书并签署承诺书；不愿承诺或者不适用告知承诺的，请改选一般程序办理。',
    en: 'Read the notice and sign the promise; whoever will not or may not chooses the ordinary way.',
  },
}

/** Whether two contents would be sent alike. */
export function isSameContent(left: Content, right: Content): boolean {
  return JSON.stringify(sortKeys(toSentContent(left))) === JSON.stringify(sortKeys(toSentContent(right)))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, sortKeys(entry)] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  )
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
