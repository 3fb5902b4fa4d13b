import { type GreenChannelDefinition, type ItemRevision, listMaterialDemands } from '../catalogue/index.ts'
import {
  type PlainDate,
  assert,
  fail,
  getBeijingDate,
  getPlainDate,
  remember,
  succeed,
} from '../kernel/index.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { openChannelOn } from './green-channel.ts'
import type { StandingTerms } from './green-channel-events.ts'
import type { StandingChannelAtHand } from './standing-channel-at-hand.ts'
import { checkReason } from './input-problems.ts'
import type { Applicant } from './parties.ts'

/**
 * The terms under which a case is taken in by a standing channel today: what the channel gives, and no more than the
 * revision of the item allows; undefined where none applies.
 */
export function findStandingTerms(
  channels: readonly StandingChannelAtHand[] | undefined,
  revision: ItemRevision,
  applicant: Pick<Applicant, 'kind'>,
  today: PlainDate,
): (StandingTerms & { readonly confirmed: boolean }) | undefined {
  const definition = revision.definition.greenChannel
  if (definition === undefined) return undefined
  const channel = (channels ?? []).find(
    ({ from, until, serves }) =>
      from <= today && today <= until && (serves === 'everyone' || serves === applicant.kind),
  )
  if (channel === undefined || !isGroundInForce(definition, channel.ground, today, today)) return undefined
  const { serves: _serves, from: _from, until: _until, ...given } = channel
  const { limit: _limit, ...terms } = given
  const narrowed = narrowGreenChannel(definition, given)
  return {
    ...terms,
    skips: narrowed.skips,
    later: narrowed.later.map(({ material }) => material),
    ...(narrowed.limit === undefined ? {} : { limit: narrowed.limit }),
  }
}

/** Whether the item lets the ground be used on all of these days. */
function isGroundInForce(
  { grounds, effective = {} }: GreenChannelDefinition,
  ground: string,
  from: PlainDate,
  until: PlainDate,
): boolean {
  const known = grounds.find((entry) => entry.ground === ground)
  if (known === undefined || (known.until !== undefined && until > known.until)) return false
  if (effective.from !== undefined && from < getPlainDate(effective.from)) return false
  return effective.to === undefined || until <= getPlainDate(effective.to)
}

/** The revision with the materials not demanded that a standing channel lets come after the grant. */
export function relaxLaterMaterials(revision: ItemRevision, later: readonly string[]): ItemRevision {
  if (later.length === 0) return revision
  return relaxed(revision)(later.toSorted().join('\n'))
}

const relaxed = remember((revision: ItemRevision) => {
  const known = new Map<string, ItemRevision>()
  return (later: string): ItemRevision => {
    const before = known.get(later)
    if (before !== undefined) return before
    const names = new Set(later.split('\n'))
    const materials = listMaterialDemands(revision.definition).map(({ demand }) =>
      names.has(demand.material) ? { ...demand, required: false } : demand,
    )
    const made = { ...revision, definition: { ...revision.definition, materials } }
    known.set(later, made)
    return made
  }
})

/** The filing with what a standing channel makes of it: open at once, or asked for until a clerk has looked. */
export function submitUnderStanding(
  state: Status<'draft'>,
  submitted: Decision,
  terms: ReturnType<typeof findStandingTerms>,
  facts: CaseFactsAtHand,
): Decision {
  if (!submitted.ok || terms === undefined) return submitted
  const { confirmed, ...standing } = terms
  const on = getBeijingDate(facts.now)
  const { ground, reason } = standing
  if (confirmed) {
    const requested = { type: 'GreenChannelRequested', ground, reason, standing, on } as const
    return succeed([...submitted.value, requested])
  }
  const opened = openUnderStanding(state, standing, facts)
  return opened.ok ? succeed([...submitted.value, ...opened.value]) : opened
}

/** The clerk says whether the applicant is one of those for whom the standing channel is; nobody approves it again. */
export function confirmGreenChannel(
  state: Status<'submitted' | 'received' | 'in-review'>,
  command: Command<'ConfirmGreenChannel'>,
  facts: CaseFactsAtHand,
): Decision {
  const asked = state.greenChannel
  if (asked?.status !== 'requested' || asked.standing === undefined) {
    return fail({ kind: 'green-channel-not-requested' })
  }
  if (command.eligible) return openUnderStanding(state, asked.standing, facts)
  const problems = checkReason('/reason', command.reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  return succeed([{ type: 'GreenChannelDeclined', reason: command.reason.trim(), on }])
}

function openUnderStanding(
  state: Status<'draft' | 'submitted' | 'received' | 'in-review'>,
  standing: StandingTerms,
  facts: CaseFactsAtHand,
): Decision {
  const definition = facts.revision.definition.greenChannel
  assert(definition !== undefined, 'what is taken in by a standing channel has an item that allows one')
  const { ground, reason, channel, number, name } = standing
  const narrowed = narrowGreenChannel(definition, standing)
  const link = { standing: { channel, number, name }, later: narrowed.later.map(({ material }) => material) }
  return openChannelOn(state, narrowed, { ground, reason, ...link }, facts, getBeijingDate(facts.now))
}

/** What the item allows in an emergency, and of this no more than the channel gives. */
function narrowGreenChannel(
  definition: GreenChannelDefinition,
  given: Pick<StandingTerms, 'skips' | 'later' | 'limit'>,
): GreenChannelDefinition {
  const { limit, ...rest } = definition
  const shortest = limit === undefined || given.limit === undefined ? undefined : Math.max(limit, given.limit)
  return {
    ...rest,
    ...(shortest === undefined ? {} : { limit: shortest }),
    skips: definition.skips.filter((step) => given.skips.includes(step)),
    later: definition.later.filter(({ material }) => given.later.includes(material)),
  }
}
