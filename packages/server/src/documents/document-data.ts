import type { z } from 'zod'
import { acceptanceRefusalSchema, grantDecisionSchema, refusalDecisionSchema } from './data-decisions.ts'
import { blankFormSchema, serviceGuideSchema } from './data-guide.ts'
import { handoverRecordSchema } from './data-handover.ts'
import { inspectionNoticeSchema, inspectionRecordSchema, opinionRequestSchema } from './data-joint.ts'
import { remoteInspectionRecordSchema } from './data-remote.ts'
import { licenceSchema } from './data-licences.ts'
import { jointCorrectionNoticeSchema, matterReceiptSchema } from './data-matters.ts'
import {
  acceptanceNoticeSchema,
  clericalCorrectionSchema,
  correctionNoticeSchema,
  deliveryReceiptSchema,
  extensionNoticeSchema,
  receiptSchema,
  specialProcedureNoticeSchema,
  terminationNoticeSchema,
} from './data-notices.ts'
import { preApprovalOpinionSchema } from './data-pre-approvals.ts'
import {
  mendingOrderSchema,
  revocationDecisionSchema,
  revocationNoticeSchema,
  supplyNoticeSchema,
} from './data-promises.ts'

/** What each template must be told. Those before the licences bear the names of the domain's kinds of documents. */
/** What each template must be told. Those of acts bear the names of the domain's kinds of documents. */
export const documentDataSchemas = {
  receipt: receiptSchema,
  'correction-notice': correctionNoticeSchema,
  'acceptance-notice': acceptanceNoticeSchema,
  'acceptance-refusal': acceptanceRefusalSchema,
  'special-procedure-notice': specialProcedureNoticeSchema,
  'opinion-request': opinionRequestSchema,
  'inspection-notice': inspectionNoticeSchema,
  'inspection-record': inspectionRecordSchema,
  'remote-inspection-record': remoteInspectionRecordSchema,
  'extension-notice': extensionNoticeSchema,
  'grant-decision': grantDecisionSchema,
  'refusal-decision': refusalDecisionSchema,
  'delivery-receipt': deliveryReceiptSchema,
  'termination-notice': terminationNoticeSchema,
  'clerical-correction': clericalCorrectionSchema,
  'supply-notice': supplyNoticeSchema,
  'mending-order': mendingOrderSchema,
  'revocation-notice': revocationNoticeSchema,
  'revocation-decision': revocationDecisionSchema,
  'matter-receipt': matterReceiptSchema,
  'pre-approval-opinion': preApprovalOpinionSchema,
  'joint-correction-notice': jointCorrectionNoticeSchema,
  'handover-record': handoverRecordSchema,
  'licence-generic': licenceSchema,
  'licence-portrait': licenceSchema,
  'licence-food-business': licenceSchema,
  'licence-certificate': licenceSchema,
} as const

/** What is printed for people to read and decides nothing: without number and seal. */
export const printedPageSchemas = {
  'service-guide': serviceGuideSchema,
  'blank-form': blankFormSchema,
} as const

export type DocumentTemplate = keyof typeof documentDataSchemas
export type PageTemplate = keyof typeof printedPageSchemas
/** What a caller gives. */
export type DocumentInput<Template extends DocumentTemplate | PageTemplate> = z.input<
  (typeof documentDataSchemas & typeof printedPageSchemas)[Template]
>
/** What a template gets, defaults filled in. */
export type DocumentData<Template extends DocumentTemplate> = z.output<(typeof documentDataSchemas)[Template]>

export const documentTemplates = Object.keys(documentDataSchemas) as readonly DocumentTemplate[]
