import type { Result } from '../kernel/index.ts'
import type { CaseCommand } from './commands.ts'
import type { CaseEvent } from './events.ts'
import type { CaseRejection } from './rejection.ts'
import type { CaseState } from './state.ts'

/** Shorthand of the decision files: a command by its name, a case by its status, the answer. */
export type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>
export type Status<S extends CaseState['status']> = Extract<CaseState, { status: S }>
export type Decision = Result<CaseEvent[], CaseRejection>
