/**
 * Event logs (事件日志) as process mining keeps them: XES (IEEE 1849) and CSV with the same names. Promises that a log
 * is read whole or refused with a line and a cure, that each of its events is there once, in the order of the file,
 * and that the form is told by the content alone.
 */
export { defaultReading, type EventLog, type LogCase, type LogEvent, type LogReading } from './event-log.ts'
export { readLog } from './read-log.ts'
export { shortenText } from './shorten-text.ts'
