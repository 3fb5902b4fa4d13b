import type { components } from '@tongban/client'
import type { CompiledMatter } from '../../matter/index.ts'
import { type Content, type Substitute, toSentContent } from '../content.ts'
import { listChosenOffers, listPromises, writePromises } from './joint-rules.ts'

type Schemas = components['schemas']
type MatterContent = Schemas['MatterContent']
type MatterSubstitute = Schemas['MatterSubstitute']

/** The content as the API takes it: a promise goes to each item in the words of that item. */
export function toMatterContent(content: Content, compiled: CompiledMatter): MatterContent {
  const {
    substitutes: _substitutes,
    promises: _promises,
    promise: _promise,
    ...sent
  } = toSentContent(content)
  const promises = listSigned(content, compiled)
  const substitutes = Object.entries(content.substitutes ?? {}).flatMap(
    ([material, substitute]): [string, MatterSubstitute][] => {
      if ((content.materials[material] ?? []).length > 0) return []
      const written = writeSubstitute(material, substitute, compiled)
      return written === undefined ? [] : [[material, written]]
    },
  )
  return {
    ...sent,
    ...(substitutes.length === 0 ? {} : { substitutes: Object.fromEntries(substitutes) }),
    ...(promises.length === 0 ? {} : { promises: Object.fromEntries(promises) }),
  }
}

/** The promises of items that stand as they are asked for now; one in other words has to be made anew. */
function listSigned(content: Content, compiled: CompiledMatter): [string, string][] {
  return listChosenOffers(compiled, content).flatMap(({ item, promise }): [string, string][] => {
    const signed = content.promises?.[item]
    return signed === promise.zh || signed === promise.en ? [[item, signed]] : []
  })
}

/** @returns undefined where the promise is none of those that are asked for now; it has to be made anew */
function writeSubstitute(
  material: string,
  substitute: Substitute,
  compiled: CompiledMatter,
): MatterSubstitute | undefined {
  if (substitute.by === 'authorisation') return undefined
  if (substitute.by === 'licence') return { by: 'licence', licence: substitute.licence }
  const promises = [...listPromises(compiled, material, substitute.by)]
  if (promises.length === 0) return undefined
  for (const language of ['zh', 'en'] as const) {
    const words = promises.map(([item, promise]) => [item, promise[language]] as const)
    if (writePromises(words.map(([, promise]) => promise)) === substitute.promise)
      return { by: substitute.by, promises: Object.fromEntries(words) }
  }
  return undefined
}
