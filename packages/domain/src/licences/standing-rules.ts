import { getBeijingDate } from '../kernel/index.ts'
import type { LicenceActType } from './commands.ts'
import type { LicenceFactsAtHand } from './facts.ts'
import type { LicenceRejection } from './rejection.ts'
import { type LicenceStanding, type LicenceState, getLicenceStanding } from './state.ts'

/**
 * Which act a standing allows. A suspended licence can be changed and renewed, since its holder keeps the duty to do
 * so; an expired one only where the holder asked in time (行政许可法 第五十条第二款). What should never have been
 * granted can be set aside after its term, too, and what an act has ended is struck off the register.
 */
export const licenceActRules: Readonly<Record<LicenceActType, readonly LicenceStanding[]>> = {
  ChangeLicence: ['valid', 'suspended'],
  AddCarriedLicence: ['valid', 'suspended'],
  RemoveCarriedLicence: ['valid', 'suspended'],
  RenewLicence: ['valid', 'suspended', 'expired'],
  SuspendLicence: ['valid'],
  ResumeLicence: ['suspended'],
  RevokeLicence: ['valid', 'suspended', 'expired'],
  AnnulLicence: ['valid', 'suspended', 'expired', 'revoked'],
}

/** Why this actor may not do the act with this licence now, whatever its content. */
export function checkLicenceAct(
  state: LicenceState,
  command: LicenceActType,
  { actor, now }: Pick<LicenceFactsAtHand, 'actor' | 'now'>,
): LicenceRejection | undefined {
  // What a matter goes on to grant is added by the platform (陆续归集).
  const added = command === 'AddCarriedLicence'
  if (actor.kind === 'system' && added) return checkStanding(state, command, now)
  if (actor.kind !== 'officer') return { kind: 'not-officer' }
  if (!actor.jurisdiction.includes(state.issuer)) return { kind: 'out-of-jurisdiction' }
  if (actor.role !== 'head' && !added) return { kind: 'head-required' }
  return checkStanding(state, command, now)
}

function checkStanding(
  state: LicenceState,
  command: LicenceActType,
  now: LicenceFactsAtHand['now'],
): LicenceRejection | undefined {
  const standing = getLicenceStanding(state, getBeijingDate(now))
  const allowed = licenceActRules[command]
  if (!allowed.includes(standing)) return { kind: 'licence-not-in-standing', command, standing, allowed }
  return undefined
}
