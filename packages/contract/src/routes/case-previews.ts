import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { caseParams } from './case-act.ts'
import { caseActRoutes } from './case-acts.ts'
import { caseExamples } from './case-examples.ts'
import {
  acceptanceRefusalSchema,
  acceptanceSchema,
  clericalCorrectionSchema,
  correctionNoticeSchema,
  deliverySchema,
  grantSchema,
  refusalSchema,
  specialProcedureSchema,
  terminationSchema,
} from './case-schemas.ts'

/** The acts whose document can be seen before they are done, each with the operation that does it. */
export const previewedActs = {
  ReceiveApplication: caseActRoutes.receiveCase,
  RequestCorrection: caseActRoutes.requestCorrection,
  AcceptApplication: caseActRoutes.acceptCase,
  RefuseAcceptance: caseActRoutes.refuseAcceptance,
  StartSpecialProcedure: caseActRoutes.startSpecialProcedure,
  ApproveExtension: caseActRoutes.approveExtension,
  GrantApplication: caseActRoutes.grantCase,
  RefuseApplication: caseActRoutes.refuseCase,
  DeliverResult: caseActRoutes.deliverResult,
  TerminateProcedure: caseActRoutes.terminateCase,
  CorrectClericalError: caseActRoutes.correctClericalError,
} as const

const bare = <Command extends keyof typeof previewedActs>(command: Command) =>
  z.strictObject({ command: z.literal(command) })

/** The act as it would be sent, with its name. */
export const documentPreviewSchema = z
  .discriminatedUnion('command', [
    bare('ReceiveApplication'),
    acceptanceSchema.unwrap().extend({ command: z.literal('AcceptApplication') }),
    bare('ApproveExtension'),
    correctionNoticeSchema.extend({ command: z.literal('RequestCorrection') }),
    acceptanceRefusalSchema.extend({ command: z.literal('RefuseAcceptance') }),
    specialProcedureSchema.extend({ command: z.literal('StartSpecialProcedure') }),
    grantSchema.extend({ command: z.literal('GrantApplication') }),
    refusalSchema.extend({ command: z.literal('RefuseApplication') }),
    deliverySchema.extend({ command: z.literal('DeliverResult') }),
    terminationSchema.extend({ command: z.literal('TerminateProcedure') }),
    clericalCorrectionSchema.extend({ command: z.literal('CorrectClericalError') }),
  ])
  .meta({ id: 'DocumentPreview' })

export const casePreviewRoutes = {
  previewCaseDocument: defineRoute({
    id: 'previewCaseDocument',
    method: 'POST',
    path: '/cases/{caseId}/document-previews',
    permission: 'case.preview-document',
    summary: 'The document that an act would make out, marked as a preview',
    title: '预览文书',
    description:
      'Nothing is recorded: no event, no number, no seal. Refused as the act itself would be, and to whom the act is not permitted.',
    params: caseParams,
    body: documentPreviewSchema,
    responses: { 200: null },
    download: { mediaTypes: ['application/pdf'] },
    idempotent: false,
    examples: { body: { command: 'RefuseApplication', ...caseExamples.refuseCase } },
  }),
} as const
