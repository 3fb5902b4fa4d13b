/**
 * The papers of a matter as a whole (一件事文书): the joint receipt, and the one notice of all corrections. Made by the
 * lead authority from the record, sealed, kept by their digest and recorded on the matter like the documents of a case;
 * they gather what the items tell one by one and take the place of none of their documents (行政许可法 第二十六条第二款、
 * 第三十二条).
 */
import type { MatterDocuments } from '../matters/index.ts'
import type { OpinionPreview } from '../pre-approvals/index.ts'
import {
  type MatterDocumentOptions,
  previewOpinion,
  produceMatterDocument,
} from './produce-matter-document.ts'

export function createMatterDocuments(options: MatterDocumentOptions): MatterDocuments {
  return {
    getDocument: (matterCaseId, sequence) => produceMatterDocument(options, matterCaseId, sequence),
  }
}

/** Prints the paper of an opinion before it is given. */
export function createOpinionPreview(options: MatterDocumentOptions): OpinionPreview {
  return (source) => previewOpinion(options, source)
}
