import {
  type Calendar,
  type Instant,
  type ItemRevision,
  type LimitChange,
  type RehearsalTotals,
  changeLimits,
  countRehearsal,
  readPastCase,
  rehearseCase,
} from '@tongban/domain'
import { setImmediate } from 'node:timers/promises'
import type { Database, RowScope } from '../../database/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'
import { type PastCaseSelection, type StoredCase, visitPastCases } from './read-past-cases.ts'

/** What might come: a draft in the place of the revision in force, other limits, another calendar, or several of them. */
export interface RehearsedChange {
  readonly revision?: ItemRevision | undefined
  readonly limits?: LimitChange | undefined
  readonly calendar?: Calendar | undefined
}

export interface RehearsalRequest {
  readonly selection: PastCaseSelection
  /** Rows that whoever asks may see; a rehearsal looks at no others. */
  readonly scope: RowScope
  readonly change: RehearsedChange
  /**
   * The rules that cases are compared by: the revision in force, where the item itself would change. Without it each case
   * is compared by the revision that it keeps.
   */
  readonly inForce?: ItemRevision | undefined
  readonly now: Instant
  /** Affected cases to list at most. */
  readonly listed: number
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, total: number) => void | Promise<void>) | undefined
}

export interface RehearsalResult extends RehearsalTotals {
  /** Cases of the selection, of which the sample was taken. */
  readonly found: number
  /** It was stopped before all of the sample were looked at. */
  readonly stopped: boolean
}

/**
 * Looks at past cases by other rules. Reads only, in a transaction that cannot write; between batches other work of the
 * process gets its turn.
 */
export async function runRehearsal(
  { database, catalogue }: { readonly database: Database; readonly catalogue: PublishedCatalogue },
  request: RehearsalRequest,
): Promise<RehearsalResult> {
  const { change, inForce, now, signal } = request
  const calendar = await catalogue.getCalendar()
  const counter = countRehearsal(request.listed)
  const changed = new Map<ItemRevision, ItemRevision>()
  const changeRevision = (revision: ItemRevision): ItemRevision => {
    const base = change.revision ?? revision
    if (change.limits === undefined) return base
    const known = changed.get(base) ?? changeLimits(base, change.limits)
    changed.set(base, known)
    return known
  }
  const rehearse = async ({ caseId, number, item, events }: StoredCase): Promise<void> => {
    const past = readPastCase(events)
    if (past === undefined) return counter.addNotFiled()
    const filedUnder = await catalogue.getRevision(item, past.filedUnder)
    const before = inForce ?? (await catalogue.getRevision(item, past.state.revision))
    const rehearsed = rehearseCase(past, filedUnder, {
      before: { revision: before, calendar },
      after: { revision: changeRevision(before), calendar: change.calendar ?? calendar },
      now,
    })
    const underOtherRevision = past.state.revision !== before.revision
    counter.add({ caseId, number, rehearsed, underOtherRevision })
  }
  let stopped = signal?.aborted ?? false
  const { found } = await visitPastCases(
    database.pool,
    request.scope,
    request.selection,
    async (cases, { done, total }) => {
      for (const stored of cases) await rehearse(stored)
      await request.onProgress?.(done, total)
      await setImmediate()
      stopped = signal?.aborted ?? false
      return !stopped
    },
  )
  return { ...counter.read(), found, stopped }
}
