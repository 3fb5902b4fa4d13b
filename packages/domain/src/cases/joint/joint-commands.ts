import type { PlainDate } from '../../kernel/index.ts'
import type { FileReference } from '../parties.ts'
import type {
  ApplicantAtInspection,
  FindingsElsewhere,
  InspectionSlot,
  RescheduleCause,
  ServiceWay,
} from './joint-events.ts'

/** What is asked of a case in which several authorities act together. */
export type JointCommand =
  /** 征求意见: opens the time in which those asked must speak, with the consequence of silence. */
  | { readonly type: 'RequestOpinions'; readonly steps: readonly string[] }
  /**
   * Without `outside` the actor signs for its own organisation, or for the applicant; with it the calling authority
   * enters how the notice reached an organisation, or the applicant where none is named, outside the platform.
   */
  | {
      readonly type: 'RecordNoticeService'
      readonly notice: string
      readonly outside?:
        | {
            readonly organisation?: string | undefined
            readonly way: Exclude<ServiceWay, 'platform'>
            readonly receivedBy: string
            readonly servedOn: PlainDate
            readonly reference: string
            readonly attachments: readonly FileReference[]
          }
        | undefined
    }
  | { readonly type: 'RemindReviewers'; readonly steps: readonly string[]; readonly note: string }
  | { readonly type: 'CombineOpinions'; readonly opinion: string }
  | {
      readonly type: 'ProposeInspection'
      readonly inspection: string
      readonly name: string
      readonly cases: readonly string[]
      readonly steps: readonly string[]
      readonly slots: readonly InspectionSlot[]
      readonly place: string
      readonly note?: string | undefined
    }
  | {
      readonly type: 'AnswerInspectionTimes'
      readonly inspection: string
      readonly fits: readonly number[]
      readonly people: readonly string[]
      readonly note?: string | undefined
    }
  | {
      readonly type: 'AppointInspection'
      readonly inspection: string
      readonly slot: InspectionSlot
      /** Why another time, where one was appointed before. */
      readonly change?: { readonly cause: RescheduleCause; readonly reason: string } | undefined
    }
  | { readonly type: 'CancelInspection'; readonly inspection: string; readonly reason: string }
  | {
      readonly type: 'HoldInspection'
      readonly inspection: string
      readonly present: readonly string[]
      readonly applicant: ApplicantAtInspection
      readonly elsewhere: readonly FindingsElsewhere[]
      readonly attachments: readonly FileReference[]
    }
  | {
      readonly type: 'ConfirmInspectionRecord'
      readonly inspection: string
      readonly name: string
      readonly remark?: string | undefined
    }
