import { canonicalJson } from '@tongban/domain'
import { type ChainWalk, isSoundLink } from './chain-walk.ts'
import { type Finding, eventChanged, eventInserted, eventRemoved, eventReordered } from './finding.ts'
import { type EventRow, hashRow } from './rows.ts'

/** How many removed events in a row are told from other changes when those after them were renumbered. */
const renumberingLimit = 50

/**
 * Says what was done to a chain at a row that does not fit, by asking where the row, or another one, would fit: the
 * hash of a row says where it once stood.
 *
 * @returns the hash to which the next row must link; undefined where it cannot be told
 */
export function diagnoseLink(walk: ChainWalk, rows: readonly EventRow[], index: number): string | undefined {
  const row = rows[index] as EventRow
  const sequence = row.sequence + walk.offset
  const { caseId } = row
  if (Number.isNaN(sequence)) {
    // Rows without a number come last; where it fits nowhere before, this one closed the chain.
    report(walk, eventChanged({ caseId, sequence: walk.expected, column: 'sequence' }))
    walk.skipped.add(row)
    return walk.previousHash
  }
  if (sequence < walk.expected) {
    report(walk, eventInserted({ caseId, sequence: row.sequence }))
    walk.skipped.add(row)
    return walk.previousHash
  }
  if (sequence > walk.expected) return diagnoseGap(walk, rows, index, sequence)
  const computed = hashRow(row, { sequence })
  const isLinked = walk.previousHash === undefined || row.previousHash === walk.previousHash
  if (computed === row.hash) return diagnoseWholeRow(walk, rows, index, isLinked)

  if (!isLinked && hashRow(row, { sequence, previousHash: walk.previousHash ?? '' }) === row.hash) {
    report(walk, eventChanged({ caseId, sequence: row.sequence, column: 'previous_hash' }))
    return row.hash
  }
  const { head } = walk.evidence
  if (head !== undefined && head.sequence === sequence - 1 && head.hash === walk.last?.hash) {
    // The chain has ended already, where its head says that it ends.
    report(walk, eventInserted({ caseId, sequence: row.sequence }))
    walk.skipped.add(row)
    return walk.previousHash
  }
  const owner = findOwner(walk, rows, index)
  if (owner !== undefined) return diagnoseWrongPlace(walk, rows, index, owner)

  const removed = isLinked ? undefined : findRenumbering(row, sequence)
  if (removed !== undefined) {
    report(walk, describeGap(caseId, sequence, sequence + removed - 1, true))
    walk.offset += removed
    return row.hash
  }
  const successor = rows[index + 1]
  const isHashChanged =
    successor === undefined ? isVouched(walk, sequence, computed) : successor.previousHash === computed
  const column = isHashChanged ? 'hash' : findChangedColumn(row, sequence)
  report(walk, eventChanged({ caseId, sequence: row.sequence, column }))
  if (isHashChanged) return computed
  return successor?.previousHash === row.hash ? row.hash : undefined
}

function diagnoseGap(
  walk: ChainWalk,
  rows: readonly EventRow[],
  index: number,
  sequence: number,
): string | undefined {
  const row = rows[index] as EventRow
  const { caseId } = row
  const owner = findOwner(walk, rows, index - 1)
  if (owner === undefined) {
    report(walk, describeGap(caseId, walk.expected, sequence - 1, false))
  } else if (Number.isNaN(owner.sequence)) {
    report(walk, eventChanged({ caseId, sequence: walk.expected, column: 'sequence' }))
    walk.skipped.add(owner)
  } else {
    const detail = {
      zh: `它现在排在第 ${owner.sequence} 条。`,
      en: ` It now stands as event ${owner.sequence}.`,
    }
    report(walk, eventReordered({ caseId, sequence: walk.expected }, detail))
    walk.skipped.add(owner)
    if (owner === row) return owner.hash
  }
  walk.expected = sequence
  walk.previousHash = undefined
  return isSoundLink(walk, row) ? row.hash : diagnoseLink(walk, rows, index)
}

/** The row agrees with its own hash, and still something is wrong: its link or its time. */
function diagnoseWholeRow(
  walk: ChainWalk,
  rows: readonly EventRow[],
  index: number,
  isLinked: boolean,
): string {
  const row = rows[index] as EventRow
  const { caseId } = row
  if (isLinked) {
    const detail = { zh: '记录时间早于前一条。', en: ' It was recorded before the event that precedes it.' }
    report(walk, eventChanged({ caseId, sequence: row.sequence, column: 'recorded_at' }, detail))
    return row.hash
  }
  const successor = rows[index + 1]
  const vouched =
    successor === undefined
      ? isVouched(walk, row.sequence + walk.offset, row.hash)
      : successor.previousHash === row.hash
  const detail = { zh: '其摘要也被重新计算。', en: ' Its digest was computed anew.' }
  if (vouched && walk.last !== undefined) {
    report(walk, eventChanged({ caseId, sequence: walk.last.sequence }, detail))
  } else {
    report(walk, eventChanged({ caseId, sequence: row.sequence }, detail))
  }
  return row.hash
}

/** Another row belongs at this place: the two were exchanged, or this one was pushed in between. */
function diagnoseWrongPlace(
  walk: ChainWalk,
  rows: readonly EventRow[],
  index: number,
  owner: EventRow,
): string | undefined {
  const row = rows[index] as EventRow
  const { caseId } = row
  const hasOwnPlace = rows.some((other) => hashRow(row, { sequence: other.sequence }) === row.hash)
  if (!hasOwnPlace && rows[index + 1] === owner) {
    report(walk, eventInserted({ caseId, sequence: row.sequence }))
    walk.skipped.add(row)
    walk.offset -= 1
    return walk.previousHash
  }
  const detail = {
    zh: `原来的这一条现在排在第 ${owner.sequence} 条。`,
    en: ` What belongs there now stands as event ${owner.sequence}.`,
  }
  report(walk, eventReordered({ caseId, sequence: row.sequence }, detail))
  walk.displaced.add(owner)
  return undefined
}

/** The row whose hash says that it stood at the expected place. */
function findOwner(walk: ChainWalk, rows: readonly EventRow[], after: number): EventRow | undefined {
  return rows.find(
    (row, index) =>
      index > after &&
      (walk.previousHash === undefined || row.previousHash === walk.previousHash) &&
      hashRow(row, { sequence: walk.expected }) === row.hash,
  )
}

/** How many places ahead of this one the row was recorded. */
function findRenumbering(row: EventRow, sequence: number): number | undefined {
  for (let ahead = 1; ahead <= renumberingLimit; ahead += 1) {
    if (hashRow(row, { sequence: sequence + ahead }) === row.hash) return ahead
  }
  return undefined
}

/** Whether head or a signed root names this hash for the place. */
function isVouched({ evidence }: ChainWalk, sequence: number, hash: string): boolean {
  if (evidence.head?.sequence === sequence && evidence.head.hash === hash) return true
  return evidence.leaves.some(
    (leaf) => leaf.sequence === sequence && leaf.hash === hash && evidence.isRootSound(leaf.rootNumber),
  )
}

/** Tries the values that are at hand in the place of each column; a text that was edited cannot be told from the other. */
function findChangedColumn(row: EventRow, sequence: number): string | undefined {
  const attempts: readonly [string, () => Partial<EventRow>][] = [
    ...['application', 'licence', 'matter'].map((caseKind): [string, () => Partial<EventRow>] => [
      'case_kind',
      () => ({ caseKind }),
    ]),
    ['schema_version', () => ({ schemaVersion: 1 })],
    ['occurred_at', () => ({ occurredAt: row.recordedAt })],
    ['recorded_at', () => ({ recordedAt: row.occurredAt })],
    ['actor', () => ({ actor: rewriteText(row.actor) })],
    ['payload', () => ({ payload: rewriteText(row.payload) })],
  ]
  return attempts.find(([, instead]) => hashRow(row, { sequence, ...instead() }) === row.hash)?.[0]
}

/** The text as the platform would have written it; what is no JSON stays as it is. */
function rewriteText(text: string): string {
  try {
    return canonicalJson(JSON.parse(text))
  } catch {
    return text
  }
}

function describeGap(caseId: string, first: number, last: number, isRenumbered: boolean): Finding {
  const through =
    first === last
      ? { zh: '', en: '' }
      : { zh: `直至第 ${last} 条都已删除。`, en: ` So were all up to ${last}.` }
  const renumbered = isRenumbered
    ? { zh: '其后各条被重新编号。', en: ' Those after it were renumbered.' }
    : { zh: '', en: '' }
  return eventRemoved(
    { caseId, sequence: first },
    { zh: through.zh + renumbered.zh, en: through.en + renumbered.en },
  )
}

function report(walk: ChainWalk, finding: Finding): void {
  const isKnown = walk.findings.some(
    ({ sequence, kind }) => sequence === finding.sequence && kind === finding.kind,
  )
  if (!isKnown) walk.findings.push(finding)
}
