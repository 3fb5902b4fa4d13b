import type { caseGreenChannelSchema, greenChannelOfferSchema } from '@tongban/contract'
import {
  type Bilingual,
  type GreenChannelRecord,
  type ItemRevision,
  findStandingLink,
  getPlainDate,
  listMaterialDemands,
  openItemNames,
  readText,
} from '@tongban/domain'
import type { z } from 'zod'

type Offer = z.input<typeof greenChannelOfferSchema>

/** The green channel of a case by name; null where nobody ever asked for one. */
export function presentGreenChannel(
  channel: GreenChannelRecord | undefined,
  revision: ItemRevision,
): z.input<typeof caseGreenChannelSchema> | null {
  if (channel === undefined) return null
  const { nameStep, nameSubject } = openItemNames(revision)
  const terms = channel.status === 'requested' ? undefined : channel.terms
  const { ground, reason } = terms ?? (channel.status === 'open' ? channel.terms : channel)
  const link = findStandingLink(channel)
  const offered = revision.definition.greenChannel
  const known = offered?.grounds.find((entry) => entry.ground === ground)
  const demanded = new Set(listMaterialDemands(revision.definition).map(({ demand }) => demand.material))
  return {
    status: channel.status,
    ground,
    groundName: known === undefined ? { zh: ground, en: ground } : readText(known.name),
    basis: [...(known?.basis ?? [])],
    reason,
    requestedOn: channel.status === 'requested' ? channel.requestedOn : null,
    openedOn: channel.status === 'requested' ? null : (channel.openedOn ?? null),
    until: terms?.until ?? null,
    skips: (terms?.skips ?? []).map(nameStep),
    promisedDays: terms?.promised ?? null,
    later:
      terms === undefined
        ? []
        : (offered?.later ?? [])
            .filter(({ material }) => demanded.has(material) && (terms.later?.includes(material) ?? true))
            .map(({ material }) => nameSubject(`material:${material}`)),
    endedOn: channel.status === 'ended' ? channel.endedOn : null,
    because: channel.status === 'ended' ? channel.because : null,
    standing: link === undefined ? null : { channelId: link.channel, number: link.number, name: link.name },
  }
}

/** What the item provides for emergencies; null where it does not. */
export function presentGreenChannelOffer(revision: ItemRevision): Offer | null {
  const offered = revision.definition.greenChannel
  if (offered === undefined) return null
  const { nameDuty, nameStep, nameSubject } = openItemNames(revision)
  const nameBearer = (by: string | undefined): Bilingual => {
    if (by === 'applicant') return { zh: '申请人', en: 'the applicant' }
    const id = by ?? revision.authority.id
    const organisation = id === revision.authority.id ? revision.authority : revision.organisations[id]
    return organisation === undefined ? { zh: id, en: id } : readText(organisation.name)
  }
  const { effective = {} } = offered
  return {
    openedBy: offered.openedBy.map(nameDuty),
    approval: offered.approval,
    grounds: offered.grounds.map(({ ground, name, basis = [], proof, until }) => ({
      ground,
      name: readText(name),
      basis: [...basis],
      proof: proof === undefined ? null : readText(proof),
      until: until === undefined ? null : getPlainDate(until),
    })),
    lastsDays: offered.lasts,
    limitDays: offered.limit ?? null,
    skips: offered.skips.map(nameStep),
    later: offered.later.map(({ material, within }) => ({
      name: nameSubject(`material:${material}`),
      withinDays: within,
    })),
    owed: offered.owed.map(({ name, by, within, basis }) => ({
      name: readText(name),
      by: nameBearer(by),
      withinDays: within,
      basis: basis ?? null,
    })),
    onMiss: offered.onMiss,
    from: effective.from === undefined ? null : getPlainDate(effective.from),
    to: effective.to === undefined ? null : getPlainDate(effective.to),
  }
}
