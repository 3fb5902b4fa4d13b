import type { caseProgressSchema } from '@tongban/contract'
import {
  type Actor,
  type CaseClock,
  type CaseState,
  type Instant,
  type ItemRevision,
  type StepDefinition,
  getBeijingDate,
  isAccepted,
  listCaseSteps,
  measureCaseClocks,
  readText,
} from '@tongban/domain'
import type { z } from 'zod'
import type { CaseContext } from './execute-command.ts'
import { findCase } from './queries.ts'

type CaseProgress = z.input<typeof caseProgressSchema>

/** Which of the clocks an officer works against: an order before the promise, and the promise before the statute. */
const pressingKinds = ['ordered', 'acceptance', 'delivery', 'promised', 'statutory'] as const

/**
 * What a list shows of its cases beyond their rows. The acts of each are read, for steps and days left rest on item
 * and calendar; those that the actor may not see are left out.
 */
export async function listCaseProgress(
  { database, catalogue }: CaseContext,
  actor: Actor,
  caseIds: readonly string[],
  now: Instant,
): Promise<CaseProgress[]> {
  const calendar = await catalogue.getCalendar()
  const found = await Promise.all(
    [...new Set(caseIds)].map(async (caseId) => {
      const loaded = await findCase(database, actor, caseId)
      if (loaded === undefined) return undefined
      const { state } = loaded
      const revision = await catalogue.getRevision(state.item, state.revision, state)
      const clocks = measureCaseClocks(state, revision, calendar, getBeijingDate(now))
      const accepted = isAccepted(state) ? state : undefined
      const extension = state.status === 'in-review' ? state.extension : undefined
      return {
        caseId,
        steps: listOpenSteps(state, revision).map((step) => ({
          step: step.step,
          name: readText(step.name),
          duty: step.duty,
          organisation: step.organisation ?? state.authority,
          optional: step.optional === true,
          assignedTo: accepted?.steps[step.step]?.assignedTo ?? null,
        })),
        clock: clocks.ok ? presentPressing(clocks.value) : null,
        extensionRequested:
          extension?.state === 'requested' ? { days: extension.days, reason: extension.reason } : null,
      }
    }),
  )
  const entries = found.filter((entry) => entry !== undefined)
  const officers = entries.flatMap(({ steps }) => steps.map(({ assignedTo }) => assignedTo))
  const names = await findOfficerNames(
    database,
    officers.filter((account) => account !== null),
  )
  return entries.map((entry) => ({
    ...entry,
    steps: entry.steps.map(({ assignedTo, ...step }) => ({
      ...step,
      assignedTo: assignedTo === null ? null : { account: assignedTo, name: names.get(assignedTo) ?? '' },
    })),
  }))
}

/** The steps of a case that are open now; none of one that the actor may not see. */
export async function findOpenSteps(
  { database, catalogue }: Pick<CaseContext, 'database' | 'catalogue'>,
  actor: Actor,
  caseId: string,
): Promise<StepDefinition[]> {
  const found = await findCase(database, actor, caseId)
  if (found === undefined) return []
  const { state } = found
  return listOpenSteps(state, await catalogue.getRevision(state.item, state.revision, state))
}

function listOpenSteps(state: CaseState, revision: ItemRevision): StepDefinition[] {
  if (!isAccepted(state)) return []
  return listCaseSteps(state, { revision })
    .filter(({ status }) => status === 'open')
    .map(({ step }) => step)
}

/** The names of accounts; those that are not known are left out. */
export async function findOfficerNames(
  { pool }: CaseContext['database'],
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map()
  const { rows } = await pool.query<{ id: string; name: string }>(
    'select id, name from account where id = any($1::text[])',
    [[...new Set(accounts)]],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function presentPressing(clocks: readonly CaseClock[]): CaseProgress['clock'] {
  const running = clocks.filter(({ reading }) => reading.state !== 'ended')
  const kind = pressingKinds.find((wanted) => running.some((clock) => clock.kind === wanted))
  const clock = running.find((entry) => entry.kind === kind)
  if (clock === undefined || kind === undefined) return null
  const { title, period, reading, order } = clock
  return {
    kind,
    title,
    unit: period.unit,
    state: reading.state,
    due: reading.due ?? null,
    dueAt: order?.due ?? null,
    remainingDays: reading.remainingDays,
    overdueDays: reading.overdueDays,
    light: reading.light,
  }
}
