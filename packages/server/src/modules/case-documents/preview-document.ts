import { assert, nameDocument } from '@tongban/domain'
import type { DocumentRenderer } from '../../documents/index.ts'
import type { PreviewedAct } from '../cases/index.ts'
import { describeDocument } from './describe-document.ts'
import { measureAct, type ProducedDocument } from './produce-document.ts'

/** The document of an act that has not been done, from the template of the real one: unsealed and marked on each page. */
export async function previewDocument(
  renderer: DocumentRenderer,
  act: PreviewedAct,
): Promise<ProducedDocument> {
  const described = describeDocument(measureAct(act))
  assert(described !== undefined, 'an act that is previewed makes out a document')
  const pdf = await renderer.renderDocument({
    template: described.template,
    data: { ...described.data, sealed: false, preview: true },
  })
  return { pdf, name: `预览_${nameDocument(described.reference.kind, act.revision.definition).zh}.pdf` }
}
