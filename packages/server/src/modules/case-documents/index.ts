/**
 * The documents of a case (执法文书): made from the record, sealed by the authority, kept by their digest, and the
 * digest recorded on the case, so that a document can be proved like the act that it tells (行政许可法 第三十二条第二款).
 */
import type { CaseDocuments } from '../cases/index.ts'
import { previewDocument } from './preview-document.ts'
import { type DocumentProducerOptions, produceDocument } from './produce-document.ts'

export { produceDocument, type DocumentProducerOptions } from './produce-document.ts'
export { listReceivedMaterials } from './list-received-materials.ts'
export { printValue } from './print-value.ts'

export function createCaseDocuments(options: DocumentProducerOptions): CaseDocuments {
  return {
    getDocument: (caseId, sequence) => produceDocument(options, caseId, sequence),
    previewDocument: (act) => previewDocument(options.renderer, act),
  }
}
