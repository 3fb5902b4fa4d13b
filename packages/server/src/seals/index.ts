/**
 * Electronic seals and the signing of the record. Each organisation has a key of its own with a certificate issued by
 * the authority of the installation; a document is sealed with a detached CMS signature (ETSI.CAdES.detached) inside
 * the PDF, so that any reader can check it and a single changed byte is found. Private keys lie encrypted under a
 * master key that the database never sees. A retired key stays known: what it sealed can be checked for ever.
 *
 * 行政许可法 第三十二条、第三十九条 (stamped documents and licences), 电子签名法 第十三条、第十四条 (reliable electronic
 * signatures), 国务院关于在线政务服务的若干规定 第九条 (electronic seals equal seals on paper).
 */
export { createMasterKey, parseMasterKey, readOrCreateMasterKey, type MasterKey } from './master-key.ts'
export {
  createPostgresSealKeyRepository,
  type SealKeyRecord,
  type SealKeyRepository,
} from './seal-key-repository.ts'
export { createSealKeyStore, type SealKeyStore, type SealOwner } from './seal-key-store.ts'
export { sealPdf, type SealedPdf, type SealRequest } from './seal-pdf.ts'
export { verifyPdfSeal, type PdfSeal, type PdfSealDefect, type PdfSealDefectKind } from './verify-pdf-seal.ts'
export { createRecordSigner, verifyRecordSignature, type RecordSigner } from './record-signer.ts'
