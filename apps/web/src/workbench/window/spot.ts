import { type ItemRevision, listDeclaredFields } from '@tongban/domain'
import type { components } from '@tongban/client'

/** What is done at once at the counter, in this order. */
export type SpotAct = 'grant' | 'issue' | 'deliver'

type Action = Pick<components['schemas']['CaseAction'], 'command' | 'available'>

/**
 * What the clerk can do with the case in this sitting. Whoever decides by duty also makes out and hands over, so issue
 * and delivery come with the grant.
 */
export function listSpotActs(
  view: Pick<components['schemas']['Case'], 'status' | 'licence' | 'delivery'>,
  actions: readonly Action[],
  revision: ItemRevision,
): SpotAct[] {
  const isAvailable = (command: string) =>
    actions.some((action) => action.command === command && action.available)
  // What goes by post leaves later, with the number of its consignment.
  const hands = view.delivery === 'post' ? [] : (['deliver'] as const)
  if (view.status === 'decided') {
    const issues = view.licence === null && isAvailable('IssueLicence')
    const delivers = issues || isAvailable('DeliverResult')
    return [...(issues ? (['issue'] as const) : []), ...(delivers ? hands : [])]
  }
  if (view.status !== 'in-review' || revision.definition.case !== 'on-the-spot') return []
  if (!isAvailable('GrantApplication')) return []
  return ['grant', ...(revision.licence === undefined ? [] : (['issue'] as const)), ...hands]
}

/** Fields of the licence that no form asks for: the authority gives them. */
export function listAssignedFields(revision: ItemRevision): string[] {
  const asked = new Set(listDeclaredFields(revision.definition).map(({ element }) => element))
  return (revision.licence?.fields ?? []).filter((element) => !asked.has(element))
}
