import type { JointForm } from '../joint-form.ts'
import type { MaterialContradiction } from '../joint-materials.ts'
import type { MatterPlan } from '../joint-plan.ts'
import type { SelectedItem } from '../select-items.ts'

/** What came out for some answers. */
export interface Outcome {
  readonly items: readonly SelectedItem[]
  readonly plan: MatterPlan
  readonly form: JointForm
  readonly contradictions: readonly MaterialContradiction[]
}
