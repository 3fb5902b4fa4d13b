import type { matterOfCaseSchema } from '@tongban/contract'
import {
  type Actor,
  type FiledMatter,
  type Instant,
  type MatterTaskStatus,
  assert,
  findCorrectionProgress,
  getBeijingDate,
  getTaskRecord,
  isFiledMatter,
  isFiledOnPromise,
  nameTaskStatus,
} from '@tongban/domain'
import type { z } from 'zod'
import { everyRow, scopeOf } from '../../database/index.ts'
import { loadCase } from '../cases/index.ts'
import { loadChildren } from './children.ts'
import type { MatterModuleOptions } from './options.ts'
import { nameLead } from './present-case.ts'
import { presentOpinion } from './pre-approval-rows.ts'
import { findMatter, readChildRows } from './queries.ts'
import { loadMatter } from './store.ts'
import { dateFiledMatter } from './summary.ts'

/**
 * The matter of a case for whoever may read the case: what the siblings are and where they stand, so that officers can
 * work together, and nothing of what stands in them.
 */
export async function matterOfCase(
  options: MatterModuleOptions,
  actor: Actor,
  caseId: string,
  now: Instant,
): Promise<z.input<typeof matterOfCaseSchema> | undefined> {
  const { pool } = options.database
  const { found: own } = await loadCase(pool, scopeOf(actor), caseId)
  const link = own?.state.matter
  if (own === undefined || link === undefined) return undefined
  const itemOfCase = own.state.item
  const { found } = await loadMatter(pool, everyRow, link.matterCase)
  assert(found !== undefined && isFiledMatter(found.state), 'a case of a matter has its matter')
  const { state } = found
  const [children, { rows, open }, registries, calendar, readable] = await Promise.all([
    loadChildren(options, state),
    readChildRows(options.database, actor, link.matterCase),
    options.catalogue.getRegistries(),
    options.catalogue.getCalendar(),
    findMatter(options.database, actor, link.matterCase),
  ])
  const running = Object.fromEntries(children.map(({ item, dues }) => [item, dues]))
  const dates = dateFiledMatter(state, calendar, running)
  const progress = findCorrectionProgress(children)
  const today = getBeijingDate(now)
  return {
    matterCaseId: link.matterCase,
    readable: readable !== undefined,
    number: state.number,
    matterName: state.name,
    lead: { id: state.lead, name: nameLead(registries.organisations, state.lead) },
    promisedDue: dates?.promisedDue ?? null,
    statutoryDue: dates?.statutoryDue ?? null,
    items: state.items.map((filed) => {
      const { item, name, authority } = filed
      const record = getTaskRecord(state, item)
      const { status, caseId: child, revoked } = record
      const row = rows.find((entry) => entry.caseId === child)
      const shown: MatterTaskStatus = status
      return {
        item,
        itemName: name,
        authorityName: authority.name,
        status: shown,
        statusName: nameTaskStatus(record, filed),
        caseId: child !== undefined && open.has(child) ? child : null,
        caseStatus: row?.status ?? null,
        correctionProposed:
          actor.kind === 'officer' && progress.proposed.some((entry) => entry.item === item),
        waitsFor: listPrerequisites(state, item),
        onPromise: isFiledOnPromise(filed),
        revoked: revoked ? { ...revoked } : null,
        self: child === caseId,
      }
    }),
    opinions: listOpinions(state, itemOfCase),
    correction:
      actor.kind === 'officer' && progress.proposed.length > 0
        ? {
            proposed: progress.proposed.map(({ item }) => item),
            awaited: progress.awaited.map(({ item }) => item),
            releasedOn:
              progress.releaseOn !== undefined && progress.releaseOn > today ? progress.releaseOn : today,
          }
        : null,
  }
}

/** What the authority of the item said of it beforehand. */
function listOpinions(state: FiledMatter, item: string) {
  return state.tasks.flatMap(({ id, item: on, preApproval }) => {
    const { opinion } = getTaskRecord(state, id)
    if (preApproval === undefined || opinion === undefined || on !== item) return []
    const { for: next } = preApproval
    const name = state.items.find((entry) => entry.item === next)?.name ?? { zh: next, en: next }
    return [{ for: { item: next, name }, opinion: presentOpinion(opinion, state) }]
  })
}

/** What an item waits for, each once: one may be waited for by its result and by the order. */
function listPrerequisites({ tasks }: Pick<FiledMatter, 'tasks'>, item: string): string[] {
  const found = tasks.find(({ id }) => id === item)
  return [...new Set((found?.waitsFor ?? []).map(({ task }) => task))]
}
