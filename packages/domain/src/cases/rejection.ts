import type { CalendarYearMissing } from '../calendar/index.ts'
import type { ClockRejection } from '../clock/index.ts'
import type { Bilingual, Instant, PlainDate } from '../kernel/index.ts'
import type { CaseCommandType } from './commands.ts'
import type { PromiseRejection } from './promises/promise-rejection.ts'
import type { JointRejection } from './joint/joint-rejection.ts'
import type { RemoteRejection } from './remote/remote-rejection.ts'
import type { CaseStatus } from './state.ts'

/** One thing wrong with what was sent in. */
export interface InputProblem {
  /** JSON pointer into the command: `/content/form/premises.area`. */
  readonly field: string
  /** Stable, for programs. */
  readonly code: string
  readonly message: Bilingual
}

/** Why a command is refused. Closed: whoever shows or maps it must think of every kind. */
export type CaseRejection =
  | JointRejection
  | RemoteRejection
  | {
      readonly kind: 'not-in-status'
      readonly command: CaseCommandType
      readonly status: CaseStatus | 'none'
      readonly allowed: readonly CaseStatus[]
    }
  | { readonly kind: 'not-applicant' }
  | { readonly kind: 'not-authorised-for-item'; readonly item: string }
  | { readonly kind: 'not-officer' }
  | { readonly kind: 'not-system' }
  | { readonly kind: 'out-of-jurisdiction' }
  | { readonly kind: 'duty-missing'; readonly duties: readonly string[] }
  | { readonly kind: 'head-required' }
  | { readonly kind: 'assigned-to-another'; readonly officer: string }
  | { readonly kind: 'invalid-input'; readonly problems: readonly InputProblem[] }
  | {
      readonly kind: 'item-not-in-force'
      readonly item: string
      readonly from: PlainDate
      readonly to: PlainDate | undefined
    }
  /** The reform did away with the approval (直接取消审批). */
  | { readonly kind: 'approval-cancelled'; readonly item: string }
  /** A filing is taken or mended, not refused (审批改为备案). */
  | { readonly kind: 'filing-not-refused' }
  | { readonly kind: 'acceptance-period-over'; readonly due: PlainDate }
  | {
      readonly kind: 'could-have-been-noticed-before'
      readonly subjects: readonly string[]
      readonly firstNoticeOn: PlainDate
    }
  /** The case belongs to a matter: the answer goes to all its items at once. */
  | { readonly kind: 'answered-with-matter'; readonly matterCase: string }
  | { readonly kind: 'no-correction-proposed' }
  | { readonly kind: 'nothing-corrected'; readonly missing: readonly string[] }
  | { readonly kind: 'correction-over'; readonly due: PlainDate }
  | { readonly kind: 'supply-over'; readonly due: PlainDate }
  | { readonly kind: 'material-owed'; readonly materials: readonly string[] }
  | { readonly kind: 'material-not-owed'; readonly material: string; readonly owed: readonly string[] }
  | {
      readonly kind: 'material-not-supplied'
      readonly material: string
      readonly supplied: readonly string[]
    }
  | { readonly kind: 'judgement-not-open'; readonly why: 'no-table' | 'judged' }
  | {
      readonly kind: 'reexamination-not-open'
      readonly stage: 'none' | 'to-examine' | 'to-conclude' | 'done'
    }
  | { readonly kind: 'promise-not-open'; readonly material: string; readonly open: readonly string[] }
  | PromiseRejection
  | { readonly kind: 'step-unknown'; readonly step: string; readonly steps: readonly string[] }
  | { readonly kind: 'step-not-open'; readonly step: string; readonly waitsFor: readonly string[] }
  | { readonly kind: 'step-done'; readonly step: string }
  | { readonly kind: 'step-consented'; readonly step: string; readonly on: PlainDate }
  | { readonly kind: 'steps-done'; readonly steps: readonly string[] }
  | { readonly kind: 'step-before-decision'; readonly step: string }
  | { readonly kind: 'step-after-decision'; readonly step: string }
  | { readonly kind: 'steps-unfinished'; readonly steps: readonly string[] }
  | { readonly kind: 'step-failed'; readonly steps: readonly string[] }
  | { readonly kind: 'too-few-people'; readonly required: number; readonly given: number }
  | {
      readonly kind: 'procedure-not-provided'
      readonly procedure: string
      readonly provided: readonly string[]
    }
  | { readonly kind: 'procedure-too-long'; readonly days: number; readonly atMost: number }
  | { readonly kind: 'procedure-open'; readonly procedures: readonly number[] }
  | { readonly kind: 'procedure-not-open'; readonly procedure: number }
  | { readonly kind: 'extension-not-provided' }
  | { readonly kind: 'extension-used' }
  | { readonly kind: 'extension-not-requested' }
  | { readonly kind: 'extension-too-long'; readonly days: number; readonly atMost: number }
  | { readonly kind: 'statutory-period-over'; readonly due: PlainDate }
  | { readonly kind: 'deadline-past'; readonly due: Instant; readonly now: Instant }
  | { readonly kind: 'green-channel-not-provided' }
  | { readonly kind: 'green-channel-present' }
  | {
      readonly kind: 'green-channel-not-in-force'
      readonly from: PlainDate | undefined
      readonly to: PlainDate | undefined
    }
  | { readonly kind: 'green-channel-not-requested' }
  | { readonly kind: 'green-channel-own-request' }
  | { readonly kind: 'green-channel-not-open' }
  | { readonly kind: 'green-channel-duty-not-open'; readonly duty: string; readonly open: readonly string[] }
  | { readonly kind: 'not-granted' }
  | { readonly kind: 'no-licence-results' }
  | { readonly kind: 'licence-issued'; readonly number: string }
  | { readonly kind: 'licence-not-issued' }
  | { readonly kind: 'delivery-not-offered'; readonly way: string; readonly offered: readonly string[] }
  | { readonly kind: 'revision-unchanged'; readonly revision: number }
  | { readonly kind: 'document-unknown'; readonly number: string }
  | { readonly kind: 'document-produced'; readonly number: string }
  | { readonly kind: 'nothing-due' }
  | CalendarYearMissing
  | Exclude<ClockRejection, CalendarYearMissing>
