import {
  type FiledMatter,
  type MatterEvent,
  assert,
  findPreApproval,
  formatBasis,
  openItemNames,
  opinionOutcomeNames,
} from '@tongban/domain'
import type { CaseContext } from '../cases/index.ts'

export type OpinionGiven = Extract<MatterEvent, { type: 'PreApprovalGiven' }>

/** What the paper of an opinion tells beside its letterhead. */
export async function describeOpinion(
  { catalogue }: Pick<CaseContext, 'catalogue'>,
  state: FiledMatter,
  event: OpinionGiven,
) {
  const task = findPreApproval(state, event.task)
  const item = state.items.find((entry) => entry.item === task?.item)
  const next = state.items.find((entry) => entry.item === task?.preApproval.for)
  assert(
    task !== undefined && item !== undefined && next !== undefined,
    'an opinion is on one item of the matter, for another',
  )
  const { nameSubject } = openItemNames(await catalogue.getRevision(item.item, item.revision))
  return {
    onItem: item.name.zh,
    forName: next.name.zh,
    rule: task.preApproval.basis.map(formatBasis),
    outcome: opinionOutcomeNames[event.outcome].zh,
    favourable: event.outcome !== 'unfavourable',
    binding: event.effect === 'binding',
    reason: event.reason,
    conditions: [...event.conditions],
    basis: event.basis.map(formatBasis),
    examined: event.examined.map((material) => nameSubject(`material:${material}`).zh),
  }
}
