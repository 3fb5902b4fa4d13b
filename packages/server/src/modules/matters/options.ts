import type { Actor } from '@tongban/domain'
import type { RequestContext } from '../../http/index.ts'
import { type CaseModuleOptions, accountOf } from '../cases/index.ts'
import type { MatterAct } from './execute-act.ts'

/** Sealed papers of matters: rendered on first need, kept by digest, recorded on the matter. */
export interface MatterDocuments {
  /** The PDF of the paper that the act made out; undefined where the act made none. */
  getDocument(
    matterCaseId: string,
    sequence: number,
  ): Promise<{ readonly pdf: Uint8Array; readonly name: string } | undefined>
}

/** What the module of matters stands on: the same as that of cases, and its own papers. */
export type MatterModuleOptions = Pick<
  CaseModuleOptions,
  'database' | 'catalogue' | 'subjects' | 'files' | 'licences'
> & { readonly documents: MatterDocuments }

/** Everything of a request that an act carries whatever it does. */
export function actOf(
  { actor, context }: { readonly actor: Actor; readonly context: RequestContext },
  matterCaseId: string,
): Pick<MatterAct, 'actor' | 'now' | 'matterCaseId' | 'key' | 'expectedVersion' | 'audit'> {
  const key = context.idempotency && { account: accountOf(actor), ...context.idempotency }
  const { ifMatch } = context
  // If-Match names a version; one that is no number names none that ever was.
  const expectedVersion =
    ifMatch === undefined || ifMatch === '*' ? undefined : /^\d{1,9}$/.test(ifMatch) ? Number(ifMatch) : -1
  return { actor, now: context.now, matterCaseId, key, expectedVersion, audit: context.audit }
}
