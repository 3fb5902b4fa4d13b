import {
  type Calendar,
  type CalendarYear,
  type Instant,
  type ItemRevision,
  buildCalendar,
  describeRehearsalDifference,
  openRehearsalNames,
  tabulateRehearsal,
} from '@tongban/domain'
import { parseItemText } from '../../catalogue-files/index.ts'
import { type Database, everyRow } from '../../database/index.ts'
import { type PublishedCatalogue, installationCalendar, readCalendarYears } from '../catalogue/index.ts'
import { buildDraftRevision } from './build-draft.ts'
import { type RehearsalResult, type RehearsedChange, runRehearsal } from './run-rehearsal.ts'
import {
  type StoredRehearsal,
  type StoredResult,
  findRehearsal,
  finishRehearsal,
  noteProgress,
} from './stored-rehearsals.ts'

/** Affected cases that are kept with a result; the totals count all. */
const casesKept = 1000

interface Context {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
}

/**
 * Runs a rehearsal that somebody asked for on a page, tells how far it is, and keeps what it found. It may be killed and
 * run again: it reads only.
 */
export async function runQueuedRehearsal(
  context: Context,
  rehearsalId: string,
  readNow: () => Instant,
): Promise<void> {
  const { pool } = context.database
  const rehearsal = await findRehearsal(pool, rehearsalId)
  if (rehearsal === undefined || rehearsal.finished_at !== null) return
  const now = readNow()
  const rules = await readRules(context, rehearsal, now)
  if (rules === undefined) {
    await finishRehearsal(pool, rehearsalId, { result: null, failed: true, now })
    return
  }
  const { since, until, sample } = rehearsal.request
  const controller = new AbortController()
  const result = await runRehearsal(context, {
    selection: {
      item: rehearsal.item_id ?? undefined,
      since: since ?? undefined,
      until: until ?? undefined,
      sample: sample ?? undefined,
    },
    // Whoever keeps the calendar reads no case: the totals are those of all, and no case is named.
    scope:
      rehearsal.kind === 'calendar'
        ? everyRow
        : { everything: false, organisations: rehearsal.jurisdiction, subjects: [] },
    change: rules.change,
    inForce: rules.inForce,
    now,
    listed: rehearsal.kind === 'calendar' ? 0 : casesKept,
    signal: controller.signal,
    onProgress: async (done, total) => {
      if (!(await noteProgress(pool, rehearsalId, { done, total }))) controller.abort()
    },
  })
  await finishRehearsal(pool, rehearsalId, {
    result: writeResult(result, rules.inForce, rules.change.revision),
    failed: false,
    now: readNow(),
  })
}

/** Undefined where the draft can no longer be used, because a registry or another item changed since it was asked for. */
async function readRules(
  context: Context,
  { kind, request, item_id: item }: StoredRehearsal,
  now: Instant,
): Promise<{ readonly change: RehearsedChange; readonly inForce: ItemRevision | undefined } | undefined> {
  if (kind === 'calendar') {
    return { change: { calendar: await readCalendar(context.database, request) }, inForce: undefined }
  }
  const read = parseItemText('definition', request.source ?? '')
  const inForce = item === null ? undefined : await context.catalogue.findCurrentRevision(item)
  if (!read.ok || inForce === undefined) return undefined
  const built = await buildDraftRevision(context, read.value.definition, now)
  return built.ok ? { change: { revision: built.value }, inForce } : undefined
}

async function readCalendar(
  database: Database,
  { year, days }: StoredRehearsal['request'],
): Promise<Calendar> {
  const years = await readCalendarYears(database)
  const rehearsed = { ...days, source: '演练' } as CalendarYear
  return buildCalendar({ calendar: installationCalendar, years: { ...years, [String(year)]: rehearsed } })
}

function writeResult(
  result: RehearsalResult,
  before: ItemRevision | undefined,
  after: ItemRevision | undefined,
): StoredResult {
  const names = openRehearsalNames(before, after)
  const { found, cases, different, newlyLate, noLongerLate, corrections, newDemands, instant, unknownCases } =
    result
  return {
    figures: {
      found,
      cases,
      different,
      newlyLate,
      noLongerLate,
      corrections,
      newDemands,
      instantGained: instant.gained,
      instantLost: instant.lost,
      unknownCases,
    },
    tables: tabulateRehearsal(result, names),
    affected: result.affected.map(({ caseId, number, differences }) => ({
      caseId,
      number,
      differences: differences.map((difference) => describeRehearsalDifference(difference, names)),
    })),
    affectedCases: result.affectedCases,
  }
}
