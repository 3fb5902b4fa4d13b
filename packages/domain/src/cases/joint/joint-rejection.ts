import type { Instant } from '../../kernel/index.ts'
import type { InspectionStage } from './joint-state.ts'

/** Why a joint act is refused. */
export type JointRejection =
  | { readonly kind: 'not-invited' }
  | { readonly kind: 'notice-unknown'; readonly notice: string; readonly notices: readonly string[] }
  | { readonly kind: 'notice-served'; readonly notice: string }
  /** `entry`: no signature any more, but what was served before may still be entered. */
  | { readonly kind: 'notice-over'; readonly notice: string; readonly proof: 'entry' | 'over' }
  | { readonly kind: 'no-opinion-open'; readonly steps: readonly string[] }
  | { readonly kind: 'opinions-open'; readonly steps: readonly string[] }
  | { readonly kind: 'inspection-unknown'; readonly inspection: string }
  | {
      readonly kind: 'inspection-stage'
      readonly name: string
      readonly stage: InspectionStage
      readonly allowed: readonly InspectionStage[]
    }
  | { readonly kind: 'inspection-not-begun'; readonly name: string; readonly from: Instant }
  | { readonly kind: 'finding-missing'; readonly steps: readonly string[] }
  | { readonly kind: 'record-confirmed'; readonly name: string }
