import { findOnDevice, forgetOnDevice, keepOnDevice } from '../../device/index.ts'
import type { KeptDraft } from './draft.ts'

/** Under which a draft is kept on the device. */
export function nameDraft(item: string, caseId?: string): string {
  return caseId === undefined ? `filing:${item}` : `filing:${item}:${caseId}`
}

/** Keeps a draft; what was kept of it before it had a case goes. */
export async function keepDraft(account: string | null, kept: KeptDraft): Promise<void> {
  await keepOnDevice(account, nameDraft(kept.item, kept.caseId), kept)
  if (kept.caseId === undefined && account === null) return
  const unsigned = await findOnDevice<KeptDraft>(null, nameDraft(kept.item))
  // What was typed before signing in is the account's from now on.
  if (unsigned !== undefined) await forgetOnDevice(null, nameDraft(kept.item))
  if (kept.caseId !== undefined) await forgetOnDevice(account, nameDraft(kept.item))
}

export async function forgetDraft(account: string | null, kept: KeptDraft): Promise<void> {
  await forgetOnDevice(account, nameDraft(kept.item, kept.caseId))
  await forgetOnDevice(account, nameDraft(kept.item))
  await forgetOnDevice(null, nameDraft(kept.item))
}
