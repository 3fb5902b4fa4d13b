import type { ItemDefinition } from '../item.ts'
import { listConditionedParts } from '../reading.ts'
import type { Registries } from '../registries.ts'
import { codeRules } from './code-rules.ts'
import { conditionRules } from './condition-rules.ts'
import { decisionTableRules } from './decision-table-rules.ts'
import { approvalStandardRules } from './approval-standard-rules.ts'
import { fillRules } from './fill-rules.ts'
import { greenChannelRules } from './green-channel-rules.ts'
import { guideRules } from './guide-rules.ts'
import { legalRules } from './legal-rules.ts'
import { promiseRules } from './promise-rules.ts'
import { questionRules } from './question-rules.ts'
import { referenceRules } from './reference-rules.ts'
import { remoteRules } from './remote-rules.ts'
import { reformRules } from './reform-rules.ts'
import { type RegistryRule, registryRules } from './registry-rules.ts'
import { type Complaint, type Finding, type LintContext, type LintRule, formatPlace } from './rule.ts'
import { silenceRules } from './silence-rules.ts'
import { openSituations } from './situations.ts'
import { stepRules } from './step-rules.ts'
import { unspokenStepRules } from './unspoken-step-rules.ts'

/** Every rule that a definition is held to, by what it is about. */
export const lintRules: readonly LintRule[] = [
  ...codeRules,
  ...legalRules,
  ...reformRules,
  ...guideRules,
  ...conditionRules,
  ...questionRules,
  ...fillRules,
  ...referenceRules,
  ...stepRules,
  ...unspokenStepRules,
  ...silenceRules,
  ...decisionTableRules,
  ...greenChannelRules,
  ...promiseRules,
  ...approvalStandardRules,
  ...remoteRules,
]

/**
 * Holds a definition to every rule. An item with findings of severity `error` must not be published.
 * @param others the other items of the catalogue; the item itself among them is overlooked.
 * @returns findings in the order of the rules; none when the item is right.
 */
export function lintItem(
  definition: ItemDefinition,
  registries: Registries,
  others: readonly ItemDefinition[] = [],
): Finding[] {
  const context: LintContext = {
    definition,
    registries,
    others: others.filter((other) => other !== definition),
    parts: listConditionedParts(definition),
    situations: openSituations(definition, registries),
  }
  return lintRules.flatMap((rule) => rule.check(context).map((complaint) => name(rule, complaint)))
}

/**
 * Holds the registries to their own rules.
 * @returns findings whose places begin with the registry and the id: `['licences', 'food-licence', 'code']`.
 */
export function lintRegistries(registries: Registries): Finding[] {
  return registryRules.flatMap((rule) => rule.check(registries).map((complaint) => name(rule, complaint)))
}

function name(rule: LintRule | RegistryRule, complaint: Complaint): Finding {
  return { rule: rule.id, severity: rule.severity, path: formatPlace(complaint.at), ...complaint }
}
