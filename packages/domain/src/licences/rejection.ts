import type { InputProblem } from '../cases/index.ts'
import type { PlainDate } from '../kernel/index.ts'
import type { LicenceActType, LicenceCommandType } from './commands.ts'
import type { AnnulmentGround } from './events.ts'
import type { LicenceStanding } from './state.ts'

/** Why a command on a licence is refused. Closed: whoever shows or maps it must think of every kind. */
export type LicenceRejection =
  | {
      readonly kind: 'licence-not-in-standing'
      readonly command: LicenceActType
      readonly standing: LicenceStanding
      readonly allowed: readonly LicenceStanding[]
    }
  | { readonly kind: 'licence-absent' }
  | { readonly kind: 'licence-ended'; readonly standing: LicenceStanding }
  | { readonly kind: 'licence-present' }
  | { readonly kind: 'not-officer' }
  | { readonly kind: 'not-system'; readonly command: LicenceCommandType }
  | { readonly kind: 'out-of-jurisdiction' }
  | { readonly kind: 'head-required' }
  | { readonly kind: 'invalid-input'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'nothing-changed' }
  | { readonly kind: 'no-trade-licence' }
  | { readonly kind: 'no-end-to-renew' }
  | { readonly kind: 'expired-without-application'; readonly validTo: PlainDate; readonly latest: PlainDate }
  | {
      readonly kind: 'ground-does-not-fit'
      readonly ground: AnnulmentGround
      readonly standing: LicenceStanding
      readonly holder: 'person' | 'enterprise'
    }
  | { readonly kind: 'editions-exhausted'; readonly edition: number }
  | { readonly kind: 'file-recorded'; readonly edition: number }
  | { readonly kind: 'edition-changed'; readonly edition: number }
