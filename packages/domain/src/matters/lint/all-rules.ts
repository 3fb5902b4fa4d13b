import type { MatterRule } from './matter-rule.ts'
import { staticMatterRules } from './matter-rules.ts'
import { outcomeRules } from './outcome-rules.ts'

/** Every rule of matters as people read about it. */
export const matterRules: readonly Pick<MatterRule, 'id' | 'severity' | 'title' | 'source'>[] = [
  ...staticMatterRules,
  ...outcomeRules,
]
