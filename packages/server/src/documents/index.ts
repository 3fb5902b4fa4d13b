/**
 * Legal documents and licences as PDF. What a template says stands in `catalogue/templates/<name>.typ`, so that an
 * installation can word it; what it needs to know is one schema in `documentDataSchemas`. Data reaches a template as
 * JSON only and never becomes source text: nothing that an applicant writes is executed or lost. The same data gives
 * the same bytes on the same machine.
 *
 * 行政许可法 第三十二条、第三十八条、第三十九条、第四十二条、第四十四条、第四十五条.
 */
export {
  documentTemplates,
  type DocumentData,
  type DocumentInput,
  type DocumentTemplate,
} from './document-data.ts'
export { createDocumentRenderer, renderDocument, type DocumentRenderer } from './render-document.ts'
export { drawSeal } from './seal-image.ts'
