import { rehearsalRoutes as operations } from '@tongban/contract'
import {
  describeCalendarFinding,
  getPlainDate,
  locateCalendarFinding,
  validateCalendarYear,
  writeJsonPointer,
} from '@tongban/domain'
import { parseItemText } from '../../catalogue-files/index.ts'
import { type Database, withClientInScope } from '../../database/index.ts'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { listCalendarCorrections } from '../cases/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'
import { findDraft, getOfficer } from '../item-drafts/index.ts'
import { buildDraftRevision } from './build-draft.ts'
import {
  type RehearsalOrder,
  type StoredRehearsal,
  findRehearsal,
  insertRehearsal,
  listRehearsals,
  stopRehearsal,
} from './stored-rehearsals.ts'

export interface RehearsalOptions {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
}

export function createRehearsalRoutes(options: RehearsalOptions): RouteHandler[] {
  return [...createDraftRoutes(options), ...createCalendarRoutes(options)]
}

function createDraftRoutes(options: RehearsalOptions): RouteHandler[] {
  const { database, catalogue } = options
  const { pool } = database
  /** A rehearsal of a draft that the post may edit. */
  async function findOfDraft(draftId: string, rehearsalId: string, jurisdiction: readonly string[]) {
    const [draft, rehearsal] = await Promise.all([
      findDraft(pool, draftId, jurisdiction),
      findRehearsal(pool, rehearsalId),
    ])
    return draft !== undefined && rehearsal?.draft_id === draftId ? rehearsal : undefined
  }
  return [
    implementRoute(operations.startDraftRehearsal, async ({ params, body, actor, context }) => {
      const { account, jurisdiction, organisation } = getOfficer(actor)
      const draft = await findDraft(pool, params.draftId, jurisdiction)
      if (draft === undefined) return problem('not-found')
      const read = parseItemText('definition', draft.source)
      if (!read.ok) {
        return refuseDraft(
          read.error.map(({ place = [], code, message }) => ({
            pointer: writeJsonPointer(place),
            code,
            message,
          })),
        )
      }
      const { definition } = read.value
      const built = await buildDraftRevision(options, definition, context.now)
      if (!built.ok) {
        return refuseDraft(
          built.error.map(({ at, code, message }) => ({ pointer: writeJsonPointer(at), code, message })),
        )
      }
      if ((await catalogue.findCurrentRevision(definition.item)) === undefined) {
        return problem('nothing-to-rehearse', {
          detail: {
            zh: '该事项还没有在用的版本，没有可以演练的过往办件。',
            en: 'The item has no revision in force, and so no past cases to rehearse.',
          },
          next: {
            zh: '新事项无需演练，可以直接发布。',
            en: 'A new item needs no rehearsal; publish it.',
          },
        })
      }
      const rehearsalId = await insertRehearsal(database, {
        organisation,
        jurisdiction,
        kind: 'item-draft',
        draft: { id: draft.draft_id, version: draft.version, item: definition.item },
        request: { ...readSelection(body), source: draft.source },
        account,
        now: context.now,
      })
      context.noteForAudit({ draft: draft.draft_id, rehearsal: rehearsalId })
      return { status: 202, body: await presentStored(pool, rehearsalId) }
    }),

    implementRoute(operations.listDraftRehearsals, async ({ params, actor }) => {
      const { jurisdiction } = getOfficer(actor)
      const draft = await findDraft(pool, params.draftId, jurisdiction)
      if (draft === undefined) return problem('not-found')
      const rehearsals = await listRehearsals(pool, { draftId: draft.draft_id })
      return { status: 200, body: { items: rehearsals.map(presentHead) } }
    }),

    implementRoute(operations.readDraftRehearsal, async ({ params, actor }) => {
      const { jurisdiction } = getOfficer(actor)
      const rehearsal = await findOfDraft(params.draftId, params.rehearsalId, jurisdiction)
      if (rehearsal === undefined) return problem('not-found')
      const visible = await listVisible(pool, rehearsal, jurisdiction)
      return { status: 200, body: presentWhole(rehearsal, visible) }
    }),

    implementRoute(operations.stopDraftRehearsal, async ({ params, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      const rehearsal = await findOfDraft(params.draftId, params.rehearsalId, jurisdiction)
      if (rehearsal === undefined) return problem('not-found')
      await stopRehearsal(pool, rehearsal.rehearsal_id)
      context.noteForAudit({ rehearsal: rehearsal.rehearsal_id })
      return { status: 200, body: await presentStored(pool, rehearsal.rehearsal_id) }
    }),
  ]
}

function createCalendarRoutes({ database }: RehearsalOptions): RouteHandler[] {
  const { pool } = database
  async function findOfYear(year: number, rehearsalId: string) {
    const rehearsal = await findRehearsal(pool, rehearsalId)
    return rehearsal?.kind === 'calendar' && rehearsal.request.year === year ? rehearsal : undefined
  }
  return [
    implementRoute(operations.startCalendarRehearsal, async ({ params, body, actor, context }) => {
      const { account, jurisdiction, organisation } = getOfficer(actor)
      const { holidays, makeUpWorkingDays } = body
      const findings = validateCalendarYear(params.year, { holidays, makeUpWorkingDays, source: '演练' })
      if (findings.length > 0) {
        return problem('rule-refused', {
          errors: findings.map((finding) => ({
            pointer: locateCalendarFinding(finding),
            code: finding.kind,
            message: describeCalendarFinding(finding),
          })),
        })
      }
      const rehearsalId = await insertRehearsal(database, {
        organisation,
        jurisdiction,
        kind: 'calendar',
        request: { ...readSelection(body), year: params.year, days: { holidays, makeUpWorkingDays } },
        account,
        now: context.now,
      })
      context.noteForAudit({ year: params.year, rehearsal: rehearsalId })
      return { status: 202, body: await presentStored(pool, rehearsalId) }
    }),

    implementRoute(operations.listCalendarRehearsals, async ({ params }) => {
      const rehearsals = await listRehearsals(pool, { year: params.year })
      return { status: 200, body: { items: rehearsals.map(presentHead) } }
    }),

    implementRoute(operations.readCalendarRehearsal, async ({ params }) => {
      const rehearsal = await findOfYear(params.year, params.rehearsalId)
      if (rehearsal === undefined) return problem('not-found')
      return { status: 200, body: presentWhole(rehearsal, new Set()) }
    }),

    implementRoute(operations.stopCalendarRehearsal, async ({ params, context }) => {
      const rehearsal = await findOfYear(params.year, params.rehearsalId)
      if (rehearsal === undefined) return problem('not-found')
      await stopRehearsal(pool, rehearsal.rehearsal_id)
      context.noteForAudit({ rehearsal: rehearsal.rehearsal_id })
      return { status: 200, body: await presentStored(pool, rehearsal.rehearsal_id) }
    }),

    implementRoute(operations.listCalendarCorrections, async ({ actor }) => {
      const jurisdiction = actor?.kind === 'officer' ? actor.jurisdiction : []
      return { status: 200, body: { items: await listCalendarCorrections(database, jurisdiction) } }
    }),
  ]
}

interface Selection {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly sample?: number | undefined
}

function readSelection({ since, until, sample }: Selection): RehearsalOrder {
  return {
    since: since === undefined ? null : getPlainDate(since),
    until: until === undefined ? null : getPlainDate(until),
    sample: sample ?? null,
  }
}

type Errors = NonNullable<Parameters<typeof problem>[1]>['errors']

function refuseDraft(errors: NonNullable<Errors>) {
  return problem('definition-incomplete', {
    detail: {
      zh: '草稿还有错误，改正后才能演练。',
      en: 'The draft has mistakes; correct them before it is rehearsed.',
    },
    errors,
  })
}

/** Affected cases that whoever looks may see; rights may have changed since the rehearsal was asked for. */
async function listVisible(
  pool: Database['pool'],
  { result }: StoredRehearsal,
  organisations: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = result?.affected.map(({ caseId }) => caseId) ?? []
  if (ids.length === 0) return new Set()
  return withClientInScope(pool, { everything: false, organisations, subjects: [] }, async (client) => {
    const { rows } = await client.query<{ case_id: string }>(
      'select case_id from case_summary where case_id = any($1::uuid[])',
      [ids],
    )
    return new Set(rows.map(({ case_id }) => case_id))
  })
}

async function presentStored(pool: Database['pool'], rehearsalId: string) {
  const stored = await findRehearsal(pool, rehearsalId)
  if (stored === undefined) throw new Error('a rehearsal that was just written can be read')
  return presentHead(stored)
}

function presentHead(rehearsal: StoredRehearsal) {
  const { request, result } = rehearsal
  return {
    rehearsalId: rehearsal.rehearsal_id,
    status: rehearsal.status,
    askedBy: rehearsal.asked_by_name,
    askedAt: new Date(rehearsal.asked_at).toISOString(),
    finishedAt: rehearsal.finished_at === null ? null : new Date(rehearsal.finished_at).toISOString(),
    draftVersion: rehearsal.draft_version,
    since: request.since,
    until: request.until,
    sample: request.sample,
    done: rehearsal.done,
    total: rehearsal.total,
    figures: (result?.figures as Figures | undefined) ?? null,
  }
}

type Figures = Readonly<
  Record<
    | 'found'
    | 'cases'
    | 'different'
    | 'newlyLate'
    | 'noLongerLate'
    | 'corrections'
    | 'newDemands'
    | 'instantGained'
    | 'instantLost'
    | 'unknownCases',
    number
  >
>

function presentWhole(rehearsal: StoredRehearsal, visible: ReadonlySet<string>) {
  const { result } = rehearsal
  return {
    ...presentHead(rehearsal),
    tables: (result?.tables ?? []).map(({ id, title, note, columns, rows }) => ({
      id,
      title,
      note: note ?? null,
      columns: [...columns],
      rows: rows.map(({ name, values }) => ({ name, values: [...values] })),
    })),
    affected: (result?.affected ?? [])
      .filter(({ caseId }) => visible.has(caseId))
      .map(({ caseId, number, differences }) => ({ caseId, number, differences: [...differences] })),
    affectedCases: result?.affectedCases ?? 0,
  }
}
