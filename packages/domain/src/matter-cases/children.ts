import type { CaseEvent, CaseState } from '../cases/index.ts'
import type { PlainDate } from '../kernel/index.ts'
import type { FiledItem, ItemResult, MatterEvent } from './events.ts'
import { isNext } from './settle.ts'
import { type FiledMatter, type TaskRecord, getTaskRecord } from './state.ts'

/** The case of an item (子件), as far as its matter looks at it. */
export interface ChildFacts {
  readonly item: string
  readonly caseId: string
  readonly state: CaseState
  /** The issue of its licence, once there is one. */
  readonly issued?: Extract<CaseEvent, { type: 'LicenceIssued' }>
  /** The last day on which its authority may speak, while it holds an application. */
  readonly acceptanceDue?: PlainDate
}

/** Items whose turn has come, in the order of the plan. */
export function listReadyItems(state: FiledMatter): FiledItem[] {
  if (state.status === 'ended') return []
  return state.tasks.flatMap((task) => {
    const item = state.items.find((entry) => entry.item === task.id)
    const isReady = item !== undefined && getTaskRecord(state, task.id).status === 'waiting'
    return isReady && isNext(state, task) ? [item] : []
  })
}

/** What the cases have come to since the matter looked at them last. */
export function noteChildren(
  state: FiledMatter,
  children: readonly ChildFacts[],
  on: PlainDate,
): MatterEvent[] {
  return children.flatMap((child): MatterEvent[] => {
    const record = getTaskRecord(state, child.item)
    if (record.status === 'granted') return noteRevocation(record, child)
    if (record.status !== 'running' || record.caseId !== child.caseId) return []
    const ended = { type: 'MatterItemEnded', item: child.item, caseId: child.caseId, on } as const
    if (child.state.status === 'closed')
      return [{ ...ended, outcome: 'closed', closeReason: child.state.reason }]
    if (child.state.status !== 'decided' && child.state.status !== 'finished') return []
    if (child.state.decision.outcome === 'refused') return [{ ...ended, outcome: 'refused' }]
    const isRevoked = child.state.revokedOn !== undefined
    // What was revoked before its licence was made out results in nothing any more.
    const result = findResult(state, child) ?? (isRevoked ? { fields: {} } : undefined)
    if (result === undefined) return []
    const verifiedBy = child.state.promises
      .map(({ due }) => due)
      .toSorted()
      .at(-1)
    return [
      { ...ended, outcome: 'granted', result, ...(verifiedBy === undefined ? {} : { verifiedBy }) },
      ...noteRevocation({ ...record, status: 'granted' }, child),
    ]
  })
}

/** Revocations that the matter does not know of yet; these come even after it has ended. */
export function noteRevocations(state: FiledMatter, children: readonly ChildFacts[]): MatterEvent[] {
  return children.flatMap((child) => noteRevocation(getTaskRecord(state, child.item), child))
}

function noteRevocation(record: TaskRecord, { item, caseId, state }: ChildFacts): MatterEvent[] {
  if (record.status !== 'granted' || record.revoked !== undefined || record.caseId !== caseId) return []
  if (state.status !== 'decided' && state.status !== 'finished') return []
  const { revokedOn: on } = state
  if (on === undefined) return []
  const concluded = state.promises.flatMap(({ answer }) => answer?.concluded ?? [])
  const reason = concluded.find(({ conclusion }) => conclusion === 'revoked')?.reason ?? ''
  return [{ type: 'MatterItemRevoked', item, caseId, reason, on }]
}

/** Undefined while the licence is not made out yet, or the decision that another item demands is not sealed. */
function findResult(state: FiledMatter, { item, issued, state: child }: ChildFacts): ItemResult | undefined {
  const filed = state.items.find((entry) => entry.item === item)
  const awaitedBy = state.items.filter((entry) => entry.awaitedMaterials.some(({ from }) => from === item))
  if (filed?.licence !== undefined && issued === undefined) return undefined
  const decision = child.documents.find(({ kind }) => kind === 'grant-decision')
  const isSealed = decision?.digest !== undefined && decision.size !== undefined
  if (awaitedBy.length > 0 && !isSealed) return undefined
  const elements = new Set(
    state.items.flatMap(({ awaitedFields }) =>
      awaitedFields.flatMap(({ element, from }) => (from === item ? [element] : [])),
    ),
  )
  const fields = Object.fromEntries(
    Object.entries(issued?.fields ?? {}).filter(([element]) => elements.has(element)),
  )
  return {
    fields,
    ...(issued === undefined
      ? {}
      : {
          licence: {
            licence: issued.licence,
            licenceType: issued.licenceType,
            number: issued.number,
            issuer: child.authority,
            ...(issued.validTo === undefined ? {} : { validTo: issued.validTo }),
          },
        }),
    ...(awaitedBy.length > 0 && decision?.digest !== undefined && decision.size !== undefined
      ? {
          document: {
            digest: decision.digest,
            name: `${filed?.name.zh ?? item}（${decision.number}）.pdf`,
            mediaType: 'application/pdf',
            size: decision.size,
          },
        }
      : {}),
  }
}

/** Cases that somebody has looked at and whose corrections wait for those of the others. */
function isProposed({ state }: ChildFacts): boolean {
  return isInIntake(state) && state.proposedCorrection !== undefined
}

function isInIntake(state: CaseState): state is Extract<CaseState, { status: 'submitted' | 'received' }> {
  return state.status === 'submitted' || state.status === 'received'
}

/** Where the joint correction of a matter stands. */
export interface CorrectionProgress {
  /** Examined; their corrections wait to go out. */
  readonly proposed: readonly ChildFacts[]
  /** Not examined yet. */
  readonly awaited: readonly ChildFacts[]
  /** The last lawful day for the first of them. */
  readonly releaseOn: PlainDate | undefined
}

export function findCorrectionProgress(children: readonly ChildFacts[]): CorrectionProgress {
  const proposed = children.filter(isProposed)
  const awaited = children.filter((child) => isInIntake(child.state) && !isProposed(child))
  const dues = proposed.flatMap(({ acceptanceDue }) => acceptanceDue ?? [])
  return { proposed, awaited, releaseOn: dues.toSorted()[0] }
}

/**
 * Corrections that go out now, together (行政许可法 第三十二条第一款第四项: once, within five days): when every case in
 * intake was examined, when the last lawful day of one of them has come, or when one has gone out already.
 */
export function listReleasableCorrections(
  state: FiledMatter,
  children: readonly ChildFacts[],
  today: PlainDate,
): readonly ChildFacts[] {
  const { proposed, awaited, releaseOn } = findCorrectionProgress(children)
  const isDue = releaseOn !== undefined && today >= releaseOn
  const isOut = listUnnoticed(state, children).length > 0
  return awaited.length === 0 || isDue || isOut ? proposed : []
}

/** Cases whose correction was asked for, and of which no joint notice speaks yet. */
function listUnnoticed(state: FiledMatter, children: readonly ChildFacts[]): ChildFacts[] {
  return children.filter(({ item, state: child }) => {
    if (child.status !== 'correction-requested') return false
    const told = state.corrections.filter(({ items }) => items.some((entry) => entry.item === item))
    return child.notices.length > told.length
  })
}

/** The joint notice of the corrections that have gone out since the last one. */
export function noteCorrections(
  state: FiledMatter,
  children: readonly ChildFacts[],
  on: PlainDate,
): MatterEvent[] {
  const items = listUnnoticed(state, children).flatMap(({ item, caseId, state: child }) => {
    const due = child.status === 'correction-requested' ? child.notices.at(-1)?.due : undefined
    return due === undefined ? [] : [{ item, caseId, due }]
  })
  const [due] = items.map((entry) => entry.due).toSorted()
  if (due === undefined) return []
  return [{ type: 'JointCorrectionRequested', round: state.corrections.length + 1, items, due, on }]
}
