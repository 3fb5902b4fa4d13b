import type { components } from '@tongban/client'
import type { ItemRevision, PlainDate } from '@tongban/domain'
import { type Content, fromFiledContent } from '../../application/content.ts'
import { listFollowing, type UnsignedPromise } from '../../application/following-materials.ts'
import type { CaseView } from '../../case/index.ts'
import { checkIntake, type Completeness, type CorrectionPoint, resolveFor, suggestAct } from './intake.ts'

/** A case of a matter with all that its examination at the counter reads. */
export interface ItemToExamine {
  readonly view: CaseView
  readonly actions: readonly Pick<components['schemas']['CaseAction'], 'command' | 'available'>[]
  readonly revision: ItemRevision
}

/** What becomes of an item at the counter; `later` leaves it to who examines it afterwards. */
export type ItemAct = 'accept' | 'notice' | 'later'

/** What the clerk has settled for an item. */
export type ItemChoice =
  | { readonly act: 'later' }
  | {
      readonly act: 'accept'
      /** Promises to supply later (容缺) that the applicant has signed at the counter, by material. */
      readonly signed: Readonly<Record<string, string>>
    }
  | { readonly act: 'notice'; readonly points: readonly CorrectionPoint[] }

/** Whether the clerk can examine it now: it is filed, neither accepted nor its correction noted. */
export function isToExamine({ view, actions }: ItemToExamine): boolean {
  const isOpen = view.status === 'submitted' || view.status === 'received'
  return isOpen && (isAvailable(actions, 'AcceptApplication') || isAvailable(actions, 'RequestCorrection'))
}

export function readFiledContent({ content }: Pick<CaseView, 'content'>): Content {
  return content === null ? { answers: {}, form: {}, materials: {} } : fromFiledContent(content)
}

/**
 * What of the item is missing. Values that were filled in have been checked with the filing; a clerk sees personal
 * numbers masked, so they are not judged again.
 * @param on the day in Beijing
 */
export function checkFiledItem({ view, revision }: ItemToExamine, on: PlainDate): Completeness {
  const { missing, later } = checkIntake(revision, readFiledContent(view), view.content?.papers ?? {}, on)
  return { wrong: [], missing, later }
}

/** The promises to supply later without which the item cannot be accepted, for the applicant to sign here. */
export function listPromisesToSign({ view, revision }: ItemToExamine): readonly UnsignedPromise[] {
  const { materials } = resolveFor(revision, readFiledContent(view))
  return listFollowing(view.content, materials).unsigned
}

/** What may become of the item, what the law suggests first. */
export function listItemActs(item: ItemToExamine, completeness: Completeness): ItemAct[] {
  const { actions, view } = item
  const content = readFiledContent(view)
  const offered: ItemAct[] = [
    // What rests on a promise is accepted and decided in one act by whoever decides.
    ...(isAvailable(actions, 'AcceptApplication') && content.promise === undefined
      ? (['accept'] as const)
      : []),
    ...(isAvailable(actions, 'RequestCorrection') ? (['notice'] as const) : []),
    'later',
  ]
  const act = suggestAct(completeness, content)
  const suggested = act === 'receive' ? 'later' : act
  return offered.toSorted((one, other) => Number(other === suggested) - Number(one === suggested))
}

/** How many items are dealt with in which way. */
export function countActs(choices: Iterable<ItemChoice>): Readonly<Record<ItemAct, number>> {
  const counts = { accept: 0, notice: 0, later: 0 }
  for (const { act } of choices) counts[act] += 1
  return counts
}

function isAvailable(actions: ItemToExamine['actions'], command: string): boolean {
  return actions.some((action) => action.command === command && action.available)
}
