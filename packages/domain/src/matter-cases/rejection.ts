import type { InputProblem } from '../cases/index.ts'
import type { ClockRejection } from '../clock/index.ts'
import type { Bilingual, PlainDate } from '../kernel/index.ts'
import type { MatterCommandType } from './commands.ts'
import type { MatterStatus } from './state.ts'

/** Why a command on a matter is refused. Closed: whoever shows or maps it must think of every kind. */
export type MatterRejection =
  | {
      readonly kind: 'matter-not-in-status'
      readonly command: MatterCommandType
      readonly status: MatterStatus | 'none'
    }
  | { readonly kind: 'not-matter-applicant' }
  | { readonly kind: 'not-authorised-for-items'; readonly items: readonly string[] }
  | { readonly kind: 'not-matter-officer' }
  | { readonly kind: 'not-matter-system' }
  | { readonly kind: 'invalid-matter-input'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'matter-item-unknown'; readonly item: string }
  /** Its case is decided, was closed, or it was not filed. */
  | { readonly kind: 'matter-item-over'; readonly item: string; readonly name: Bilingual }
  | { readonly kind: 'nothing-to-withdraw' }
  | { readonly kind: 'no-correction-open' }
  | { readonly kind: 'notice-not-running'; readonly task: string; readonly until: PlainDate | undefined }
  | { readonly kind: 'notice-without-objections'; readonly task: string }
  | { readonly kind: 'own-notice' }
  | { readonly kind: 'objection-unknown'; readonly objection: number }
  | { readonly kind: 'objection-answered'; readonly objection: number }
  | { readonly kind: 'pre-approval-not-open'; readonly task: string }
  | { readonly kind: 'pre-approval-not-waiting'; readonly task: string }
  | { readonly kind: 'not-opinion-officer' }
  | { readonly kind: 'nothing-follows' }
  | { readonly kind: 'matter-document-unknown'; readonly number: string }
  | { readonly kind: 'matter-document-produced'; readonly number: string }
  | ClockRejection
