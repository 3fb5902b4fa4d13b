import {
  type Bilingual,
  type OfficerActor,
  type StandingChannelState,
  type StandingRejection,
  checkStandingMoment,
  describeStandingRejection,
  getInstant,
  getPlainDate,
  may,
  openItemNames,
  readText,
} from '@tongban/domain'
import { type Problem, problem, problemOfRule } from '../../http/index.ts'
import type { CaseContext } from '../cases/index.ts'
import type { StandingChannel, StandingRefusal } from './execute-act.ts'
import type { StandingRow } from './store.ts'

type Sources = Pick<CaseContext, 'catalogue'>

async function nameAuthority({ catalogue }: Sources, authority: string): Promise<Bilingual> {
  return readText((await catalogue.findOrganisation(authority))?.name ?? authority)
}

/** What lists show of a channel. */
export async function presentRow(sources: Sources, row: StandingRow) {
  return {
    channelId: row.channel_id,
    number: row.number,
    authority: row.authority_id,
    authorityName: await nameAuthority(sources, row.authority_id),
    name: row.name,
    status: row.status,
    from: getPlainDate(row.from_on),
    until: getPlainDate(row.until_on),
    endedOn: row.ended_on === null ? null : getPlainDate(row.ended_on),
    items: row.terms.items.length,
    proposedAt: getInstant(new Date(row.proposed_at).toISOString()),
  }
}

/** The whole of it, with what the reader may do now and why not the rest. */
export async function presentStandingChannel(
  sources: Sources,
  { channel, state }: StandingChannel,
  actor: OfficerActor,
) {
  const { number, terms, status } = state
  const { authority, name, from, until } = terms
  return {
    channelId: channel,
    number,
    authority,
    authorityName: await nameAuthority(sources, authority),
    name,
    status,
    from,
    until,
    endedOn: state.endedOn ?? null,
    items: terms.items.length,
    proposedAt: state.proposedAt,
    reason: terms.reason,
    document: terms.document,
    serves: terms.serves,
    region: terms.region ?? null,
    confirmed: terms.confirmed,
    given: await Promise.all(terms.items.map((item) => presentGiven(sources, authority, item))),
    course: state.acts.map(({ type, by, at, reason }) => ({
      type,
      by: by ?? null,
      at,
      reason: reason ?? null,
    })),
    version: state.version,
    actions: listActions(state, actor),
  }
}

async function presentGiven(
  { catalogue }: Sources,
  authority: string,
  { item, ground, skips, later, limit }: StandingChannelState['terms']['items'][number],
) {
  const revision = await catalogue.findCurrentRevision(item)
  const withdrawn = revision === undefined || revision.authority.id !== authority
  if (revision === undefined) {
    const same = (text: string) => ({ zh: text, en: text })
    return {
      item,
      itemName: same(item),
      groundName: same(ground),
      basis: [],
      skips: skips.map(same),
      later: later.map(same),
      limitDays: limit ?? null,
      withdrawn,
    }
  }
  const { nameStep, nameSubject } = openItemNames(revision)
  const known = revision.definition.greenChannel?.grounds.find((entry) => entry.ground === ground)
  return {
    item,
    itemName: readText(revision.definition.name),
    groundName: readText(known?.name ?? ground),
    basis: [...(known?.basis ?? [])],
    skips: skips.map(nameStep),
    later: later.map((material) => nameSubject(`material:${material}`)),
    limitDays: limit ?? null,
    withdrawn,
  }
}

const acts = [
  ['approve', 'ApproveStandingChannel', 'standing-channel.approve'],
  ['decline', 'DeclineStandingChannel', 'standing-channel.approve'],
  ['withdraw', 'WithdrawStandingChannel', 'standing-channel.propose'],
  ['close', 'CloseStandingChannel', 'standing-channel.propose'],
] as const

function listActions(state: StandingChannelState, actor: OfficerActor) {
  const fitting = state.status === 'proposed' ? ['approve', 'decline', 'withdraw'] : ['close']
  const isLive = state.status === 'proposed' || state.status === 'open'
  return acts.flatMap(([action, command, permission]) => {
    if (!isLive || !fitting.includes(action) || may(actor, permission) === 'none') return []
    const refusal = checkStandingMoment(state, command, actor)
    // The proposer takes back, the others decline: who may do the one is not shown the other.
    if (action === 'decline' && refusal?.kind === 'own-proposal') return []
    if (action === 'withdraw' && refusal?.kind === 'not-own-proposal') return []
    const disabledReason = refusal === undefined ? null : describeStandingRejection(refusal).detail
    return [{ action, available: refusal === undefined, disabledReason }]
  })
}

/** A refusal as it is told over HTTP. */
export function problemFromStanding(refusal: StandingRefusal): Problem {
  switch (refusal.kind) {
    case 'not-found':
      return problem('not-found')
    case 'version-changed':
      return problem('version-changed', { headers: { etag: `"${refusal.version}"` } })
    case 'too-busy':
      return problem('conflict')
    case 'rejected':
      return problemFromRejected(refusal.rejection)
    default:
      return refusal satisfies never
  }
}

function problemFromRejected(rejection: StandingRejection): Problem {
  const { detail, next } = describeStandingRejection(rejection)
  const rule = `standing-channel-${rejection.kind}`
  switch (rejection.kind) {
    case 'invalid-terms':
    case 'terms-out-of-date': {
      const errors = rejection.problems.map(({ field, code, message }) => ({ pointer: field, code, message }))
      return problemOfRule('rule-refused', rule, { detail, next, errors })
    }
    case 'head-required':
    case 'out-of-jurisdiction':
    case 'own-proposal':
    case 'not-own-proposal':
      return problemOfRule('not-permitted', rule, { detail, next })
    case 'not-proposed':
    case 'not-open':
    case 'not-over':
      return problemOfRule('conflict', rule, { detail, next })
    default:
      return rejection satisfies never
  }
}
