/**
 * The server of Tongban as other packages and the command line see it: its settings, its database, and the programs
 * that run on them.
 */
export { listSettings, readConfig, type Config } from './config.ts'
export { EnvironmentError, explainFileError, findErrorCode, type Sentence } from './environment-error.ts'
export {
  connectDatabase,
  createPool,
  deleteEmbeddedDatabase,
  everyRow,
  findAdministratorAddress,
  isPortFree,
  migrateDatabase,
  openDatabases,
  readMigrations,
  runInTransaction,
  type Database,
  type DatabaseAddresses,
  type MigrationReport,
  type OpenDatabases,
} from './database/index.ts'
export * from './catalogue-files/index.ts'
export { backupDatabase, restoreDatabase } from './database/backup/index.ts'
export { readSignInSecret } from './compose-server.ts'
export { startServer } from './main.ts'
export { catalogueFolder, loadDemonstration } from './demonstration/index.ts'
export {
  createAuditRecorder,
  createFirstAdministrator,
  createStaffAccounts,
  createSubjectDirectory,
  openAccounts,
  type DemonstrationAccount,
  type FirstAdministratorRefusal,
  type StaffAccount,
} from './modules/accounts/index.ts'
export { settleDueCases } from './jobs/index.ts'
export {
  checkEntryTable,
  describeElementWords,
  importBaseLists,
  readConsistency,
} from './modules/base-list/index.ts'
export {
  beginCalendarCorrection,
  recomputeClocks,
  runCalendarCorrection,
  type RecomputedPart,
} from './modules/cases/index.ts'
export { executeCommand, loadCase, type CaseContext, type CommandRefusal } from './modules/cases/index.ts'
export {
  caseIdOfKey,
  makeTimeOrderedId,
  summariseCase,
  writeCaseNumber,
  writeDocumentNumber,
  writeLicenceNumbers,
} from './modules/cases/index.ts'
export { makeCreationCommand, summariseLicence } from './modules/licences/index.ts'
export { writeCommitStatement, type CaseCommit } from './modules/cases/index.ts'
export {
  createPublishedCatalogue,
  importCalendarYears,
  importCatalogue,
  installationCalendar,
  listChangedYears,
  publishItem,
  readCalendarYears,
  readOtherDefinitions,
  type PublishedCatalogue,
} from './modules/catalogue/index.ts'
export {
  findWitness,
  firstPreviousHash,
  sealInstallation,
  verifyReceipt,
  verifyRecord,
  writeEventText,
  type ReceiptFacts,
  type VerifyReport,
} from './modules/record/index.ts'
export {
  buildDraftRevision,
  runRehearsal,
  type DraftFault,
  type PastCaseSelection,
  type RehearsalRequest,
  type RehearsalResult,
} from './modules/rehearsal/index.ts'
