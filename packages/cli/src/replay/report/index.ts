/**
 * The report of a replay: the same figures as tables on the terminal and as one page of HTML that can be sent, printed
 * and read on a phone. Promises that it says how each figure was counted, and that it fetches nothing.
 */
export { type Language, formatNumber } from './format-values.ts'
export { escapeHtml } from './html.ts'
export { pageStyle } from './page-style.ts'
export { printReport } from './print-report.ts'
export type { ReportFacts } from './report-facts.ts'
export { writePage } from './write-page.ts'
