import { canonicalJson } from '@tongban/domain'
import { type ChainWalk, isSoundLink } from './chain-walk.ts'
import { diagnoseLink } from './diagnose-link.ts'
import { type Finding, eventChanged } from './finding.ts'
import type { EventRow } from './rows.ts'

/** Holds each event to its place, to the event before it, to its hash and to the clock. Rows come in order. */
export function walkChain(walk: ChainWalk, rows: readonly EventRow[]): void {
  for (const [index, row] of rows.entries()) {
    if (walk.skipped.has(row)) continue
    const isSound = !walk.displaced.has(row) && isSoundLink(walk, row)
    if (isSound) {
      walk.previousHash = row.hash
      walk.recordedAt = row.recordedAt
    } else if (walk.displaced.has(row)) {
      walk.previousHash = undefined
    } else {
      walk.previousHash = diagnoseLink(walk, rows, index)
      if (walk.skipped.has(row)) continue
    }
    const sequence = row.sequence + walk.offset
    walk.expected = sequence + 1
    if (walk.named.has(sequence)) walk.hashAt.set(sequence, row.hash)
    walk.last = row
  }
}

/**
 * The text of actor and payload is the one text of its data; what was written otherwise was not written by the
 * platform. The hash holds the text as it stands, so this asks about the writer and not about later changes.
 */
export function findForeignText(row: EventRow): Finding | undefined {
  const column = (['actor', 'payload'] as const).find((name) => !isCanonical(row[name]))
  if (column === undefined) return undefined
  return eventChanged(
    { caseId: row.caseId, sequence: row.sequence, column },
    {
      zh: '其文本不是平台书写的规范形式。',
      en: ' Its text is not in the canonical form that the platform writes.',
    },
  )
}

function isCanonical(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text)) === text
  } catch {
    return false
  }
}
