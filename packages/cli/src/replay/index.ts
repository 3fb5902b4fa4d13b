/**
 * Replay (事件日志回放): the history of others run through the engine. A log becomes a service item with its officers,
 * each of its events a command at its own time, and what the platform recorded is measured and proved. Promises that
 * a broken log leaves nothing behind, that no event is passed over in silence, and that nothing is kept unless asked.
 */
export { type ReplayCalendar, makeCalendar } from './item/make-calendar.ts'
export { planLog } from './item/plan-log.ts'
export { type LogCase, defaultReading, readLog } from './log/index.ts'
export { measureHistories } from './measures/index.ts'
export { replayLog } from './replay-log.ts'
export {
  type Language,
  type ReportFacts,
  escapeHtml,
  formatNumber,
  pageStyle,
  printReport,
  writePage,
} from './report/index.ts'
export { openReplayStore } from './run/replay-store.ts'
export { withStopSignal } from './run/stop-signal.ts'
