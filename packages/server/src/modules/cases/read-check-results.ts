import type { checkResultSchema } from '@tongban/contract'
import type { CheckEvidence, CheckResult, FileReference } from '@tongban/domain'
import type { z } from 'zod'

type SentResult = z.output<typeof checkResultSchema>

/**
 * The answers of a reviewer with the files that they point to: ids as they were sent become digests as they are kept.
 * @param ids of the attachments as they were sent, in the order of `attachments`
 */
export function readCheckResults(
  checks: readonly SentResult[],
  ids: readonly string[],
  attachments: readonly FileReference[],
): CheckResult[] {
  const digests = new Map(ids.map((id, index) => [id, attachments[index]?.digest ?? id]))
  const readEvidence = (entry: NonNullable<SentResult['evidence']>[number]): CheckEvidence => {
    if (entry.kind !== 'material') return { kind: entry.kind, file: digests.get(entry.file) ?? entry.file }
    const { kind, material, page } = entry
    return page === undefined ? { kind, material } : { kind, material, page }
  }
  return checks.map(({ check, met, note, evidence = [] }) => ({
    check,
    met,
    ...(note === undefined ? {} : { note }),
    ...(evidence.length === 0 ? {} : { evidence: evidence.map(readEvidence) }),
  }))
}
