import type { components } from '@tongban/client'
import type { Substitute } from '../../../application/content.ts'
import { toMatterContent, writePromises } from '../../../application/matter/index.ts'
import type { CompiledMatter } from '../../../matter/index.ts'
import { type Draft, readServerDraft, type ServerDraft } from '../../filing/draft.ts'

/** What the API answers for a saved draft of a matter, as the desk fills it in. */
export function readMatterDraft(saved: components['schemas']['SavedMatterDraft']): Draft {
  const { draft, savedAt, files } = saved
  if (draft === null) return readServerDraft({ draft, savedAt, files })
  const { substitutes, ...content } = draft.content
  const read = Object.entries(substitutes ?? {}).map(([material, substitute]): [string, Substitute] => [
    material,
    substitute.by === 'licence'
      ? { by: 'licence', licence: substitute.licence }
      : { by: substitute.by, promise: writePromises(Object.values(substitute.promises)) },
  ])
  return readServerDraft({
    savedAt,
    files,
    draft: {
      ...draft,
      content: {
        ...content,
        ...(read.length === 0 ? {} : { substitutes: Object.fromEntries(read) }),
      } as NonNullable<ServerDraft['draft']>['content'],
    },
  })
}

/** The draft as the platform keeps it. */
export function toMatterDraft({ content, contact, delivery }: Draft, compiled: CompiledMatter) {
  return {
    content: toMatterContent(content, compiled),
    contact: Object.fromEntries(Object.entries(contact).filter(([, value]) => value.trim() !== '')),
    ...(delivery === '' ? {} : { delivery }),
  }
}
