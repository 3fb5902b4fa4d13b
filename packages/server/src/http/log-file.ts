import { pino } from 'pino'

/** Of lines that wait for the disk; what comes beyond is left out of the log. */
const waitingLimitBytes = 1024 * 1024

/**
 * A log on the disk. Lines are written together, at least once a second and at the end: one a request must not cost
 * each a write. Where the disk is full they wait and the server goes on: without a listener the error would end it.
 */
export function openLogFile(path: string): ReturnType<typeof pino.destination> {
  const options = { sync: false, minLength: 4096, periodicFlush: 1000, maxLength: waitingLimitBytes }
  const log = pino.destination({ dest: path, ...options })
  log.on('error', () => undefined)
  return log
}
