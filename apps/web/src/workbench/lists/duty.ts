import type { Text } from '../../language/index.ts'

/** More of one kind than this are reached through the list itself. */
export const shownDuties = 5

/** Something that waits for somebody beside open cases, and where it is done. */
export interface Duty {
  readonly key: string
  readonly to: string
  readonly search?: Readonly<Record<string, string>>
  readonly name: Text
}
