import type { StepDefinition } from './item.ts'
import type { ItemRevision } from './revision.ts'

/**
 * The revision as it stands for a case that passed to another authority with its item (事项划转): the same demands,
 * steps and limits under the authority that goes on with the case. Steps that named the former authority are the new
 * one's. The revision itself is not changed by it.
 */
export function assignAuthority(revision: ItemRevision, authority: ItemRevision['authority']): ItemRevision {
  const former = revision.authority.id
  if (former === authority.id) return revision
  const { id, ...organisation } = authority
  const pass = (step: StepDefinition): StepDefinition => {
    if (step.organisation !== former) return step
    const { organisation: _former, ...rest } = step
    return rest
  }
  const { definition } = revision
  return {
    ...revision,
    authority,
    organisations: { ...revision.organisations, [id]: organisation },
    definition: {
      ...definition,
      code: { ...definition.code, authority: id, level: authority.level },
      steps: definition.steps.map((stage) =>
        'parallel' in stage ? { parallel: stage.parallel.map(pass) } : pass(stage),
      ),
    },
  }
}
