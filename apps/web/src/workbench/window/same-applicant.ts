import type { Present } from './intake.ts'

/** The applicant of the last intake of this page, for the next item of the same person; never written to the device. */
let last: Present | undefined

export function rememberApplicant(present: Present): void {
  last = present
}

/** Gives the applicant once. */
export function takeApplicant(): Present | undefined {
  const taken = last
  last = undefined
  return taken
}

export function hasApplicant(): boolean {
  return last !== undefined
}
