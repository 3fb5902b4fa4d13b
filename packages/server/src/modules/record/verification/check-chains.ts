import type pg from 'pg'
import { compareView, finishCase } from './check-case.ts'
import { findForeignText } from './check-chain.ts'
import { type CaseEvidence, type ChainWalk, beginWalk } from './chain-walk.ts'
import { type Collector, createCollector } from './collector.ts'
import { type EventStream, openEventStream } from './event-stream.ts'
import type { Finding, ViewDifference } from './finding.ts'
import { type Replay, createReplay } from './replay-case.ts'
import { type RowReader, type TextRow, openRowReader } from './row-reader.ts'
import {
  type CaseRange,
  type ViewRow,
  findViewTable,
  readHead,
  readLeaf,
  readView,
  selectHeads,
  selectLeavesByCase,
  selectViews,
} from './rows.ts'

/** Rows of one chain that are looked at together; longer chains are walked in pieces. */
const segmentSize = 5000
/** Events between two reports of how far it has come. */
const reportEvery = 10_000

export interface ChainCheck {
  readonly cases: number
  readonly events: number
  readonly unsealedEvents: number
  readonly findings: Collector<Finding>
  readonly warnings: Collector<ViewDifference>
}

export interface ChainCheckOptions {
  /** Two connections with the same snapshot: one sends the events, the other what belongs to them. */
  readonly connections: { readonly events: pg.Client; readonly evidence: pg.Client }
  readonly range: CaseRange
  /** Roots that do not vouch for the leaves under them. */
  readonly unsoundRoots: ReadonlySet<number>
  readonly rebuild: boolean
  /** Told how many more events were proved. */
  readonly advance: (events: number) => void
}

interface ChainReaders {
  readonly events: EventStream
  readonly heads: RowReader
  readonly leaves: RowReader
  readonly views: RowReader
}

/** Goes through the cases in the order of their ids, over events, heads, leaves and views side by side. */
export async function checkChains(options: ChainCheckOptions): Promise<ChainCheck> {
  const { connections, range, rebuild, advance } = options
  const { evidence: client } = connections
  const readers: ChainReaders = {
    events: openEventStream(connections.events, range),
    heads: await openRowReader(client, 'heads', selectHeads(range)),
    leaves: await openRowReader(client, 'leaves', selectLeavesByCase(range)),
    views: await openRowReader(client, 'views', selectViews(range, rebuild)),
  }
  const findings = createCollector<Finding>()
  const warnings = createCollector<ViewDifference>()
  let cases = 0
  let events = 0
  let unsealedEvents = 0
  let reported = 0
  for (;;) {
    const caseId = await findNextCase(readers)
    if (caseId === undefined) break
    const evidence = await readEvidence(readers, caseId, options.unsoundRoots)
    const walk = beginWalk(evidence)
    const replay = rebuild ? createReplay() : undefined
    events += await walkEvents(readers.events, walk, replay)
    cases += 1
    const view = (await readers.views.takeWhile((row) => row[1] === caseId)).map(readView)[0]
    const found = finishCase(walk, view)
    for (const finding of found) findings.add(finding)
    if (found.length === 0) {
      unsealedEvents += walk.expected - 1 - (evidence.leaves.at(-1)?.sequence ?? 0)
      for (const warning of checkView(walk, view, replay)) warnings.add(warning)
    }
    if (events - reported >= reportEvery) {
      advance(events - reported)
      reported = events
    }
  }
  advance(events - reported)
  return { cases, events, unsealedEvents, findings, warnings }
}

/** @returns how many events the case has */
async function walkEvents(stream: EventStream, walk: ChainWalk, replay: Replay | undefined): Promise<number> {
  let events = 0
  while ((await stream.peekCase()) === walk.evidence.caseId) {
    const { count, rows } = await stream.walkCase(walk, segmentSize, replay !== undefined)
    events += count
    if (replay !== undefined && walk.findings.length === 0) {
      walk.findings.push(...rows.map(findForeignText).filter((finding) => finding !== undefined))
      replay.take(rows)
    }
  }
  return events
}

async function findNextCase({ events, heads, leaves, views }: ChainReaders): Promise<string | undefined> {
  const next: (string | null | undefined)[] = [
    await events.peekCase(),
    (await heads.peek())?.[0],
    (await leaves.peek())?.[2],
    (await views.peek())?.[1],
  ]
  return next.reduce<string | undefined>(
    (least, id) => (typeof id === 'string' && (least === undefined || id < least) ? id : least),
    undefined,
  )
}

async function readEvidence(
  readers: ChainReaders,
  caseId: string,
  unsoundRoots: ReadonlySet<number>,
): Promise<CaseEvidence> {
  const isOfCase = (column: number) => (row: TextRow) => row[column] === caseId
  const [head, ...otherHeads] = (await readers.heads.takeWhile(isOfCase(0))).map(readHead)
  const leaves = await readers.leaves.takeWhile(isOfCase(2))
  return {
    caseId,
    head,
    otherHeads,
    leaves: leaves.map(readLeaf),
    isRootSound: (rootNumber) => !unsoundRoots.has(rootNumber),
  }
}

function checkView(walk: ChainWalk, view: ViewRow | undefined, replay: Replay | undefined): ViewDifference[] {
  const { last } = walk
  if (last === undefined) return []
  if (view === undefined) {
    const table = findViewTable(last.caseKind)
    const { caseId } = last
    const message = {
      zh: `${table} 中没有 ${caseId}，而记录中有。`,
      en: `${table} has no row for ${caseId}, which is in the record.`,
    }
    return [{ kind: 'view-differs', table, caseId, message }]
  }
  const difference = compareView(view, walk.expected - 1, replay?.describe())
  return difference === undefined ? [] : [difference]
}
