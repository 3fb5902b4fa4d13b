import type { FileReference } from '../parties.ts'
import type { FalsePromiseConclusion } from './promise-events.ts'

/** What can be asked about promises, and about what a broken one brings. */
export type PromiseCommand =
  | {
      /** Accepts and grants in one act (告知承诺制办理). */
      readonly type: 'DecideOnPromise'
      readonly opinion: string
      readonly conditions: readonly string[]
      readonly validTo?: string | undefined
      /** Promises signed on paper at the window, as with AcceptApplication. */
      readonly signed?: Readonly<Record<string, string>>
    }
  | {
      readonly type: 'VerifyPromise'
      readonly material: string
      readonly outcome: 'kept' | 'false'
      readonly finding: string
      readonly attachments: readonly FileReference[]
    }
  | { readonly type: 'ProposeRevocation'; readonly material: string; readonly reason: string }
  | {
      readonly type: 'MakeStatement'
      readonly material: string
      readonly statement: string
      readonly files: readonly FileReference[]
    }
  | { readonly type: 'RevokeGrant'; readonly material: string; readonly reason: string }
  | {
      readonly type: 'ConcludeFalsePromise'
      readonly material: string
      readonly conclusion: FalsePromiseConclusion
      readonly reason: string
    }
  | { readonly type: 'RepairCredit'; readonly record: number; readonly reason: string }
  | {
      readonly type: 'IssueTemporaryLicence'
      readonly licence: string
      readonly number: string
      readonly identifier: string
      readonly assigned: Readonly<Record<string, unknown>>
    }
