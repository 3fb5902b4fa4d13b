import {
  type CaseState,
  type ChildFacts,
  type FiledMatter,
  type PlainDate,
  type RunningDues,
  findDue,
  getAcceptancePeriod,
  getTaskRecord,
  listCasePeriods,
} from '@tongban/domain'
import { everyRow } from '../../database/index.ts'
import { type CaseContext, type LoadedCase, type PreparedCommand, loadCase } from '../cases/index.ts'

/** The case of an item as it was loaded, or as an act under way leaves it. */
export interface Child extends ChildFacts {
  readonly loaded: LoadedCase | undefined
  /** What the act under way does to it. */
  readonly prepared?: PreparedCommand
  /** Due dates by its own clock. */
  readonly dues: RunningDues
}

/**
 * The cases under way of a matter, and those that were granted on promises, which may be revoked; whoever asks: what of
 * them may be told is settled where it is told.
 */
export async function loadChildren(context: CaseContext, state: FiledMatter): Promise<Child[]> {
  const running = state.items.flatMap(({ item }) => {
    const { status, caseId, verifiedBy, revoked } = getTaskRecord(state, item)
    const isOpen = status === 'running' || (verifiedBy !== undefined && revoked === undefined)
    return isOpen && caseId !== undefined ? [{ item, caseId }] : []
  })
  const children = await Promise.all(
    running.map(async ({ item, caseId }) => {
      const { found } = await loadCase(context.database.pool, everyRow, caseId)
      return found === undefined ? undefined : describeChild(context, { item, caseId, loaded: found })
    }),
  )
  return children.filter((child) => child !== undefined)
}

async function describeChild(
  context: CaseContext,
  { item, caseId, loaded }: { item: string; caseId: string; loaded: LoadedCase },
): Promise<Child> {
  const issued = loaded.events.map(({ event }) => event).findLast(({ type }) => type === 'LicenceIssued')
  return {
    item,
    caseId,
    state: loaded.state,
    loaded,
    ...(issued?.type === 'LicenceIssued' ? { issued } : {}),
    ...(await measureChild(context, loaded.state)),
  }
}

/** A case that the act under way begins or changes. */
export async function applyPrepared(
  context: CaseContext,
  child: Pick<Child, 'item' | 'caseId' | 'issued' | 'loaded'>,
  prepared: PreparedCommand,
): Promise<Child> {
  const { item, caseId, issued, loaded } = child
  const measured = await measureChild(context, prepared.state)
  return {
    item,
    caseId,
    loaded,
    ...(issued === undefined ? {} : { issued }),
    state: prepared.state,
    prepared,
    ...measured,
  }
}

async function measureChild(
  { catalogue }: CaseContext,
  state: CaseState,
): Promise<{ acceptanceDue?: PlainDate; dues: RunningDues }> {
  const [revision, calendar] = await Promise.all([
    catalogue.getRevision(state.item, state.revision),
    catalogue.getCalendar(),
  ])
  const dues = new Map(
    listCasePeriods(state, revision).map(({ kind, period }) => {
      const due = findDue(period, calendar)
      return [kind, due.ok ? due.value : undefined]
    }),
  )
  const acceptance =
    state.status === 'submitted' || state.status === 'received'
      ? findDue(getAcceptancePeriod(state).period, calendar)
      : undefined
  const acceptanceDue = acceptance?.ok === true ? acceptance.value : undefined
  return {
    ...(acceptanceDue === undefined ? {} : { acceptanceDue }),
    dues: { promised: dues.get('promised'), statutory: dues.get('statutory') },
  }
}
