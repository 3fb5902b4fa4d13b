import type { Finding } from '../../catalogue/index.ts'
import { type MatterContext, type MatterRule, applyRule } from './matter-rule.ts'
import { memberRules } from './member-rules.ts'
import { planRules } from './plan-rules.ts'
import { promiseRules } from './promise-rules.ts'
import { questionRules } from './question-rules.ts'

/** Every rule that the definition of a matter is held to before any answer is given. */
export const staticMatterRules: readonly MatterRule[] = [
  ...memberRules,
  ...questionRules,
  ...planRules,
  ...promiseRules,
]

/** The findings of all these rules, in their order. */
export function checkMatter(context: MatterContext): Finding[] {
  return staticMatterRules.flatMap((rule) => applyRule(rule, rule.check(context)))
}
