import type { StepDefinition } from './item.ts'
import type { ItemRevision } from './revision.ts'

/**
 * The revision as it stands for a case that passed to another authority with its item (事项划转), once or there and back:
 * the same demands, steps and limits under the authority that goes on with the case. Steps that name one of those that
 * gave it up are its own. The revision itself is not changed by it.
 *
 * @param former those that gave the case up; they stay known by name, for what they did stays on record
 */
export function assignAuthority(
  revision: ItemRevision,
  authority: ItemRevision['authority'],
  former: readonly ItemRevision['authority'][] = [],
): ItemRevision {
  const { id, ...organisation } = authority
  const gaveUp = new Set([revision.authority.id, ...former.map((one) => one.id)])
  gaveUp.delete(id)
  if (gaveUp.size === 0) return revision
  const pass = (step: StepDefinition): StepDefinition => {
    if (step.organisation === undefined || !gaveUp.has(step.organisation)) return step
    const { organisation: _former, ...rest } = step
    return rest
  }
  const { definition } = revision
  const names = former.map(({ id: formerId, ...one }) => [formerId, one] as const)
  return {
    ...revision,
    authority,
    organisations: { ...Object.fromEntries(names), ...revision.organisations, [id]: organisation },
    definition: {
      ...definition,
      code: { ...definition.code, authority: id, level: authority.level },
      steps: definition.steps.map((stage) =>
        'parallel' in stage ? { parallel: stage.parallel.map(pass) } : pass(stage),
      ),
    },
  }
}
