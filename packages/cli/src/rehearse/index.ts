/**
 * Rehearsal on the command line (演练): past cases of the store, or of an event log, by a draft, another limit or a changed
 * calendar. Reads only; what it finds is told on the terminal, as JSON, and as a page of HTML.
 */
export { type RehearsalReport, writeRehearsalPage } from './write-page.ts'
export { printRehearsal } from './print-rehearsal.ts'
export { type StoreRehearsal, rehearseStore } from './rehearse-store.ts'
export { type LogRehearsal, rehearseLog } from './rehearse-log.ts'
