import { type Bilingual, type ItemRevision, listDeclaredFields, type Requirements } from '@tongban/domain'
import {
  type AttachedFile,
  type Content,
  emptyContent,
  isSameContent,
  toSentContent,
} from '../../application/content.ts'

export type DeliveryWay = 'window' | 'post' | 'electronic'

export interface ContactDraft {
  readonly name: string
  readonly phone: string
  readonly address: string
}

/** What is filled in on the way to a filing. */
export interface Draft {
  readonly content: Content
  readonly contact: ContactDraft
  /** Empty until one is chosen. */
  readonly delivery: DeliveryWay | ''
}

/** What was different in a newer revision to which the draft was taken over, in the names of the form. */
export interface Carried {
  readonly added: readonly Bilingual[]
  readonly dropped: readonly Bilingual[]
  readonly again: readonly Bilingual[]
}

/** A draft as this device keeps it. */
export interface KeptDraft {
  readonly item: string
  /** By which revision of the item it is filled in. */
  readonly revision?: number | undefined
  readonly carried?: Carried | undefined
  readonly draft: Draft
  /** Of whom the application is; undefined until it is chosen. */
  readonly applicant?: string | undefined
  /** The case, once the platform has one for it. */
  readonly caseId?: string | undefined
  /** The savedAt of the platform's draft that this one goes on from; null where it has none. */
  readonly basedOn: string | null
  /** Whether the platform has all of it. */
  readonly saved: boolean
  /** When it was last changed on this device; ISO 8601. */
  readonly changedAt: string
  /** Of the act that makes the case, and of the one that files it: sent again with each repeat. */
  readonly createKey: string
  readonly submitKey: string
}

export const emptyDraft: Draft = {
  content: emptyContent,
  contact: { name: '', phone: '', address: '' },
  delivery: '',
}

/** What the platform answers for a saved draft. */
export interface ServerDraft {
  readonly draft: {
    readonly content: {
      readonly answers?: Content['answers']
      readonly form?: Content['form']
      readonly materials?: Readonly<Record<string, readonly string[]>>
      readonly substitutes?: Content['substitutes']
      readonly promise?: string | undefined
      readonly promises?: Content['promises'] | undefined
    }
    readonly contact?: Partial<ContactDraft> | undefined
    readonly delivery?: DeliveryWay | undefined
  } | null
  readonly savedAt: string | null
  readonly files: readonly {
    readonly fileId: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
  }[]
}

/** The draft as it is filled in. Files that are no longer there are left out: they have to be supplied again. */
export function readServerDraft({ draft, files }: ServerDraft): Draft {
  if (draft === null) return emptyDraft
  const known = new Map(
    files.map(({ fileId, ...file }): [string, AttachedFile] => [fileId, { id: fileId, ...file }]),
  )
  return {
    content: {
      answers: draft.content.answers ?? {},
      form: draft.content.form ?? {},
      materials: Object.fromEntries(
        Object.entries(draft.content.materials ?? {}).map(([material, ids]) => [
          material,
          ids.flatMap((id) => known.get(id) ?? []),
        ]),
      ),
      ...(draft.content.substitutes === undefined ? {} : { substitutes: draft.content.substitutes }),
      ...keepPromise(draft.content.promise),
      ...keepPromises(draft.content.promises),
    },
    contact: { ...emptyDraft.contact, ...draft.contact },
    delivery: draft.delivery ?? '',
  }
}

/** The draft as the platform takes it. */
export function toServerDraft({ content, contact, delivery }: Draft) {
  return {
    content: toSentContent(content),
    contact: Object.fromEntries(
      Object.entries(contact).filter(([, value]) => value.trim() !== ''),
    ) as Partial<ContactDraft>,
    ...(delivery === '' ? {} : { delivery }),
  }
}

/** Whether two drafts would be saved alike. */
export function isSameDraft(left: Draft, right: Draft): boolean {
  return (
    isSameContent(left.content, right.content) &&
    left.delivery === right.delivery &&
    (['name', 'phone', 'address'] as const).every((part) => left.contact[part] === right.contact[part])
  )
}

export type DraftChoice =
  | { readonly kind: 'device' | 'server' | 'none' }
  /** Both went on from the same draft, each by itself: the person says which is to stay. */
  | { readonly kind: 'both' }

/**
 * Which draft to go on with. What this device has and the platform has not is never thrown away; nor is what was
 * saved elsewhere.
 */
export function chooseDraft(
  device: Pick<KeptDraft, 'basedOn' | 'saved'> | undefined,
  server: Pick<ServerDraft, 'savedAt'> | undefined,
  /** Whether both hold the same: the answer to a save may have been lost. */
  isSame = false,
): DraftChoice {
  const savedAt = server?.savedAt ?? null
  if (device === undefined) return { kind: savedAt === null ? 'none' : 'server' }
  if (isSame && savedAt !== null) return { kind: 'server' }
  if (device.basedOn === savedAt) return { kind: 'device' }
  if (device.saved) return { kind: savedAt === null ? 'device' : 'server' }
  return { kind: savedAt === null ? 'device' : 'both' }
}

/** Without what this revision does not ask for at all, which another revision or an address may have brought. */
export function keepDeclared(revision: ItemRevision, content: Content): Content {
  const { definition } = revision
  const fields = new Set(listDeclaredFields(definition).map(({ element }) => element))
  const materials = new Set(
    definition.materials.map((entry) => (typeof entry === 'string' ? entry : entry.material)),
  )
  return {
    answers: pick(content.answers, (id) => Object.hasOwn(definition.situations, id)),
    form: pick(content.form, (element) => fields.has(element)),
    materials: pick(content.materials, (material) => materials.has(material)),
    ...(content.substitutes === undefined
      ? {}
      : { substitutes: pick(content.substitutes, (material) => materials.has(material)) }),
    ...keepPromise(definition.onPromise === undefined ? undefined : content.promise),
  }
}

const keepPromise = (promise: string | undefined) => (promise === undefined ? {} : { promise })
const keepPromises = (promises: Content['promises']) => (promises === undefined ? {} : { promises })

/** What applies in this situation: an answer given and taken back by another leaves nothing behind that is filed. */
export function keepApplicable(
  requirements: Pick<Requirements, 'questions' | 'fields' | 'materials'>,
  content: Content,
): Content {
  const questions = new Set(requirements.questions.map(({ id }) => id))
  const elements = new Set(requirements.fields.map(({ element }) => element))
  const materials = new Set(requirements.materials.map(({ material }) => material))
  return {
    answers: pick(content.answers, (id) => questions.has(id)),
    form: pick(content.form, (element) => elements.has(element)),
    materials: pick(content.materials, (material) => materials.has(material)),
    ...(content.substitutes === undefined
      ? {}
      : { substitutes: pick(content.substitutes, (material) => materials.has(material)) }),
    ...keepPromise(content.promise),
    ...keepPromises(content.promises),
  }
}

function pick<Value>(
  record: Readonly<Record<string, Value>>,
  isKept: (key: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isKept(key)))
}

/** Answers that an address brings: `?a.business=catering`, several of one question one after another. */
export function readAnswers(search: Readonly<Record<string, unknown>>): Content['answers'] {
  return Object.fromEntries(
    Object.entries(search)
      .filter(([name]) => name.startsWith('a.'))
      .map(([name, value]) => [
        name.slice(2),
        Array.isArray(value) ? value.map(String) : String(value).slice(0, 200),
      ]),
  )
}
