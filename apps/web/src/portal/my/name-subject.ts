import type { Bilingual, ItemRevision } from '@tongban/domain'
import { type Place, readSubject } from '../filing/places.ts'

type NamedRevision = Pick<ItemRevision, 'definition' | 'elements' | 'materials'>

/**
 * What a point of a correction is about, by its name in the item; undefined where it names nothing there. Said here
 * without the rules of the domain, which a page that is only read does not need.
 *
 * @param subject `form:<element>`, `answer:<question>`, `material:<id>` or `condition:<index>`
 */
export function nameSubject(revision: NamedRevision, subject: string): Bilingual | undefined {
  const text = findText(revision, readSubject(subject))
  return typeof text === 'string' ? { zh: text, en: text } : text
}

function findText(revision: NamedRevision, { kind, id }: Place) {
  switch (kind) {
    case 'form':
      return revision.elements[id]?.label
    case 'material':
      return revision.materials[id]?.name
    case 'answer':
      return revision.definition.situations[id]?.ask
    case 'condition':
      return revision.definition.conditions[Number(id)]?.text
    default:
      return undefined
  }
}
