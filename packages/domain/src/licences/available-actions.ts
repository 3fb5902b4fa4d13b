import type { Bilingual } from '../kernel/index.ts'
import type { LicenceActType } from './commands.ts'
import { describeLicenceRejection } from './describe-rejection.ts'
import type { LicenceFactsAtHand } from './facts.ts'
import { licenceActNames } from './names.ts'
import type { LicenceRejection } from './rejection.ts'
import { checkLicenceAct, licenceActRules } from './standing-rules.ts'
import type { LicenceState } from './state.ts'

export interface AvailableLicenceAction {
  readonly command: LicenceActType
  readonly name: Bilingual
  readonly available: boolean
  /** Why not; shown beside the disabled button. */
  readonly disabledReason?: Bilingual
}

const neverTheirs: ReadonlySet<LicenceRejection['kind']> = new Set(['not-officer', 'out-of-jurisdiction'])

/** What this actor may do with the licence now, and why not the rest; acts that are never this actor's are left out. */
export function listLicenceActions(
  state: LicenceState,
  facts: Pick<LicenceFactsAtHand, 'actor' | 'now'>,
): AvailableLicenceAction[] {
  const acts = Object.keys(licenceActRules) as LicenceActType[]
  return acts.flatMap((command) => {
    const refusal = checkLicenceAct(state, command, facts) ?? checkMoment(state, command)
    const ofTrade = command === 'AddCarriedLicence' || command === 'RemoveCarriedLicence'
    if (ofTrade && state.trade === undefined) return []
    if (refusal && neverTheirs.has(refusal.kind)) return []
    const action = { command, name: licenceActNames[command], available: refusal === undefined }
    return [refusal ? { ...action, disabledReason: describeLicenceRejection(refusal).detail } : action]
  })
}

/** What `decideLicence` would refuse for the moment, whatever the content. */
function checkMoment(state: LicenceState, command: LicenceActType): LicenceRejection | undefined {
  return command === 'RenewLicence' && state.validTo === undefined ? { kind: 'no-end-to-renew' } : undefined
}
