import type { PlainDate } from '../../kernel/index.ts'

/** Why a command about promises, their revocation or a licence for the time being is refused. */
export type PromiseRejection =
  | { readonly kind: 'not-on-promise' }
  | { readonly kind: 'mending-not-over'; readonly due: PlainDate }
  | { readonly kind: 'revocation-proposed'; readonly due: PlainDate }
  | { readonly kind: 'revocation-not-proposed' }
  | { readonly kind: 'statement-awaited'; readonly due: PlainDate }
  | { readonly kind: 'own-proposal' }
  | { readonly kind: 'grant-revoked'; readonly on: PlainDate }
  | { readonly kind: 'credit-record-not-open'; readonly record: number; readonly open: readonly number[] }
  | { readonly kind: 'no-temporary-licence' }
  | { readonly kind: 'nothing-awaited' }
  | { readonly kind: 'promise-unverified'; readonly materials: readonly string[] }
