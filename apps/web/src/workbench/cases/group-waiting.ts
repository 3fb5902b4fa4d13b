import type { Bilingual } from '@tongban/domain'
import type { CaseAction } from './case-data.ts'

/** Acts that wait for the same reason. */
export interface WaitingGroup {
  readonly reason: Bilingual
  readonly actions: readonly CaseAction[]
}

/** Each reason once, in the order in which it comes first, with all acts that wait for it. */
export function groupWaiting(actions: readonly CaseAction[]): WaitingGroup[] {
  const groups = new Map<string, CaseAction[]>()
  for (const action of actions) {
    const reason = (action.disabledReason ?? noReason).zh
    groups.set(reason, [...(groups.get(reason) ?? []), action])
  }
  return [...groups.values()].map((grouped) => ({
    reason: grouped[0]?.disabledReason ?? noReason,
    actions: grouped,
  }))
}

const noReason: Bilingual = { zh: '当前不能办理。', en: 'Not possible now.' }
