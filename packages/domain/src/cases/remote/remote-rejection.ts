import type { RemoteStage } from './remote-state.ts'

/** Why an act of a remote inspection is refused. */
export type RemoteRejection =
  | { readonly kind: 'remote-not-offered'; readonly step: string; readonly offered: readonly string[] }
  | { readonly kind: 'remote-under-way'; readonly step: string }
  | { readonly kind: 'remote-unknown'; readonly inspection: string }
  | {
      readonly kind: 'remote-stage'
      readonly stage: RemoteStage
      readonly allowed: readonly RemoteStage[]
    }
  | { readonly kind: 'shots-unjudged'; readonly checks: readonly string[] }
  | { readonly kind: 'remote-record-confirmed' }
