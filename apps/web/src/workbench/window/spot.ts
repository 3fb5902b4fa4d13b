import { type ItemRevision, listDeclaredFields } from '@tongban/domain'
import type { components } from '@tongban/client'

/** What is done at once at the counter, in this order. */
export type SpotAct = 'review' | 'grant' | 'issue' | 'deliver'

type Action = Pick<components['schemas']['CaseAction'], 'command' | 'available'>

/**
 * What the clerk can do with the case in this sitting. Whoever decides by duty also makes out and hands over, so issue
 * and delivery come with the grant.
 */
export function listSpotActs(
  view: Pick<components['schemas']['Case'], 'status' | 'licence' | 'delivery' | 'steps'>,
  actions: readonly Action[],
  revision: ItemRevision,
  duties: readonly string[],
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
  const after: SpotAct[] = [
    'grant',
    ...(revision.licence === undefined ? [] : (['issue'] as const)),
    ...hands,
  ]
  if (isAvailable('GrantApplication')) return after
  const steps = listSpotSteps(view)
  const holdsAll = steps.every(({ duty, people }) => duties.includes(duty) && people < 2)
  const decides = listDecideDuties(revision).some((duty) => duties.includes(duty))
  return isAvailable('CompleteStep') && steps.length > 0 && holdsAll && decides ? ['review', ...after] : []
}

type Step = components['schemas']['Case']['steps'][number]

/** Steps of the review that nothing can be decided before, in order. */
export function listSpotSteps({ steps }: { readonly steps: readonly Step[] }): Step[] {
  return steps.filter(({ status, optional }) => (status === 'open' || status === 'waiting') && !optional)
}

function listDecideDuties(revision: ItemRevision): string[] {
  return revision.definition.steps
    .flatMap((stage) => ('parallel' in stage ? stage.parallel : [stage]))
    .flatMap(({ does, duty }) => (does === 'decide' ? [duty] : []))
}

/** Fields of the licence that no form asks for: the authority gives them. */
export function listAssignedFields(revision: ItemRevision): string[] {
  const asked = new Set(listDeclaredFields(revision.definition).map(({ element }) => element))
  return (revision.licence?.fields ?? []).filter((element) => !asked.has(element))
}
