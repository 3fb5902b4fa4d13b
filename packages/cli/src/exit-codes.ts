/** What the exit code of the `tongban` command means. */
export const exitCodes = {
  /** Done. */
  done: 0,
  /** Done, and something was found: a lint finding, a failed check, a record that was changed. */
  finding: 1,
  /** Not done: the command, an option or the input is wrong. */
  usage: 2,
  /** Not done: the surroundings hinder it (port taken, database unreachable, folder not writable, disk full). */
  environment: 3,
  /** Not done: a mistake in the program; the log has the details. */
  unexpected: 4,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
