/**
 * The API as data: every operation with its schemas and its one permission, apart from how it is done. The server
 * validates by it, openapi.json and the typed client are made from it. Nothing here runs a request.
 */
export * from './route.ts'
export * from './schemas.ts'
export * from './open-api.ts'
export * from './routes/index.ts'
export * from './routes/accounts.ts'
export * from './routes/files.ts'
export { baseClaimSchema } from './routes/base-list-schemas.ts'
export { baseListRoutes } from './routes/base-lists.ts'
export { benchmarkRoutes } from './routes/benchmarks.ts'
export { calendarProposalRoutes } from './routes/calendar-proposals.ts'
export * from './routes/approval-schemas.ts'
export * from './routes/green-channel-schemas.ts'
export { greenChannelRoutes } from './routes/green-channels.ts'
export {
  standingChannelRoutes,
  standingChannelSchema,
  standingTermsSchema,
} from './routes/standing-channels.ts'
export { handoverRoutes, handoverSchema, handoverTermsSchema } from './routes/handovers.ts'
export * from './routes/case-schemas.ts'
export * from './routes/case-asking-schema.ts'
export * from './routes/case-view-schemas.ts'
export { caseRoutes } from './routes/cases.ts'
export * from './routes/case-lists.ts'
export { documentPreviewSchema, previewedActs } from './routes/case-previews.ts'
export * from './routes/deputations.ts'
export { catalogueRoutes } from './routes/catalogue.ts'
export * from './routes/instant-approval-schemas.ts'
export { instantApprovalRoutes } from './routes/instant-approvals.ts'
export { itemDraftRoutes } from './routes/item-drafts.ts'
export * from './routes/licence-schemas.ts'
export { licenceRoutes } from './routes/licences.ts'
export { tradeLicenceRoutes } from './routes/trade-licences.ts'
export * from './routes/matter-schemas.ts'
export * from './routes/matter-case-schemas.ts'
export * from './routes/matter-filing-schemas.ts'
export { matterDefinitionRoutes } from './routes/matter-definitions.ts'
export { matterRoutes } from './routes/matters.ts'
export * from './routes/objection-schemas.ts'
export { objectionRoutes } from './routes/objections.ts'
export * from './routes/pre-approval-schemas.ts'
export { preApprovalRoutes } from './routes/pre-approvals.ts'
export { messageRoutes, messageSchema } from './routes/messages.ts'
export * from './routes/obligation-schemas.ts'
export { obligationRoutes } from './routes/obligations.ts'
export { remoteInspectionRoutes } from './routes/remote-inspections.ts'
export {
  remoteInspectionSchema,
  remoteOfferSchema,
  shotsSentSchema,
} from './routes/remote-inspection-schemas.ts'
export { jointRoutes } from './routes/joint.ts'
export {
  inspectionEntrySchema,
  jointAnswerSchema,
  jointCountSchema,
  jointViewSchema,
} from './routes/joint-schemas.ts'
export * from './routes/promise-schemas.ts'
export { promiseRoutes } from './routes/promises.ts'
export { itemOrderSchema, prerequisiteGraphSchema, prerequisiteRoutes } from './routes/prerequisites.ts'
export { receiptSchema, recordRoutes } from './routes/record.ts'
export { rehearsalRoutes } from './routes/rehearsals.ts'
