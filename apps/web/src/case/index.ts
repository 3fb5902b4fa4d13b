/**
 * A case as its reader sees it, shared by the portal and the workbench: its state in a word, its acts in plain words,
 * its time limits drawn and counted line by line, its documents. The record is the server's; this only words it.
 */
export type {
  CaseClock,
  CaseDocument,
  CaseFile,
  CaseListEntry,
  CaseStatus,
  CaseView,
  ExplainedClock,
  TimelineEntry,
} from './case-types.ts'
export { describePaper } from './describe-paper.ts'
export { ClockExplanation } from './clock-explanation.tsx'
export { describeEvent, nameActor } from './describe-event.ts'
export { CaseFileLink, DocumentLinks, caseDocumentPath, caseFilePath } from './document-links.tsx'
export { MatterPapers, matterDocumentPath, waitForPapers } from './matter-papers.tsx'
export { channelNames, deliveryNames } from './event-names.ts'
export { GrantPromises } from './grant-promises.tsx'
export { nameOrganisations } from './name-organisations.ts'
export { type CaseObligation, nameObligations, ObligationList } from './obligation-list.tsx'
export { InstantExplanation, ReexaminationFacts } from './instant-explanation.tsx'
export { StatusTag, nameClosed, nameStatus, readNamedItem } from './status-tag.tsx'
export { Timeline } from './timeline.tsx'
export * from './green-channel.tsx'
