/**
 * Cases in the store (办件): commands are loaded, decided by the domain and appended in one transaction; lists and
 * views are read from the summary. Promises that an act is done whole or not at all, once however often it is sent,
 * and that what lies outside one's jurisdiction is not found.
 */
import type { ServerModule } from '../../http/index.ts'
import type { CaseModuleOptions } from './options.ts'
import { createCaseRoutes } from './routes.ts'

export {
  executeCommand,
  prepareCommand,
  type CaseContext,
  type CommandRequest,
  type PreparedCommand,
  type CommandAnswer,
  type CommandRefusal,
} from './execute-command.ts'
export {
  findStandingChannels,
  type PublishedStandingChannel,
} from './green-channel/find-standing-channels.ts'
export { findCase, listDueCases } from './queries.ts'
export { presentAsking } from './present-asking.ts'
export { recomputeClock } from './recompute-clock.ts'
export { type ClockPlace, type RecomputedPart, recomputeClocks } from './recompute-clocks.ts'
export {
  beginCalendarCorrection,
  listCalendarCorrections,
  runCalendarCorrection,
} from './calendar-corrections.ts'
export {
  findDraft,
  loadCase,
  saveDraft,
  writeCommitStatement,
  type CaseCommit,
  type LoadedCase,
} from './store.ts'
export type { ObligationRow } from './obligation-rows.ts'
export { getListDays } from './list-days.ts'
export { placeInFiling, problemFromRefusal, problemFromRejection } from './problem-from-case.ts'
export { findAgent, readContent, type SentContent } from './commands.ts'
export { chooseChannel, findApplicant, findPresentAgent } from './find-parties.ts'
export { accountOf } from './options.ts'
export { takeDocumentNumber, takeMatterNumber } from './numbering.ts'
export { caseIdOfKey, makeTimeOrderedId } from './identifiers.ts'
export { writeCaseNumber, writeDocumentNumber, writeLicenceNumbers } from './number-formats.ts'
export { summariseCase, type SummaryRow } from './summary.ts'
export { maskContact, maskForm, presentEvent } from './present.ts'
export { writeCsv } from './export/csv.ts'
export { writeWorkbook } from './export/workbook.ts'
export { decideCaseOnPromise } from './decide-case-on-promise.ts'
export { readPromiseStanding } from './promise-standing.ts'
export { takeLicenceNumbers } from './licence-numbers.ts'
export type { Column, Table } from './export/table.ts'
export type { CaseDocuments, CaseFiles, HeldLicences, PreviewedAct, SubjectDirectory } from './ports.ts'
export type { CaseModuleOptions } from './options.ts'

export function createCaseModule(options: CaseModuleOptions): ServerModule {
  return { name: 'cases', routes: createCaseRoutes(options) }
}
