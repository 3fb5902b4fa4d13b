import { type Bilingual, readText } from '@tongban/domain'
import type { CaseFile } from '../../case/index.ts'
import type { OpenCase } from './case-data.ts'

/** A file of the case with what it is to prove. */
export interface ShownFile {
  readonly file: CaseFile
  readonly name: Bilingual
  readonly standard?: Bilingual
  readonly basis: readonly string[]
}

/** Every file of the case in the order in which the item asks for it; attachments of steps last. */
export function listShownFiles({ view, requirements, revision }: OpenCase): ShownFile[] {
  const held = view.content?.materials ?? {}
  const asked = (requirements?.materials ?? []).flatMap(({ material, type, standard, basis }) =>
    (held[material] ?? []).map((file): ShownFile => ({
      file,
      name: readText(type.name),
      ...(standard === undefined ? {} : { standard: readText(standard) }),
      basis,
    })),
  )
  const known = new Set((requirements?.materials ?? []).map(({ material }) => material))
  const others = Object.entries(held)
    .filter(([material]) => !known.has(material))
    .flatMap(([material, files]) =>
      files.map((file): ShownFile => ({
        file,
        name: readText(revision.materials[material]?.name ?? material),
        basis: [],
      })),
    )
  const attached = view.steps.flatMap(({ name, attachments }) =>
    attachments.map((file): ShownFile => ({
      file,
      name: { zh: `${name.zh}附件`, en: `Attached to: ${name.en}` },
      basis: [],
    })),
  )
  return [...asked, ...others, ...attached]
}
