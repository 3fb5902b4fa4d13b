import type { CheckResult, FileReference } from '@tongban/domain'
import { buffer } from 'node:stream/consumers'
import { countPages } from './count-pages.ts'
import type { CaseFiles } from './ports.ts'

/**
 * Pages of the materials to a page of which the answers point, of the longest file of each. A material that is there on
 * paper too, or has a file whose pages nobody can count, is left out.
 */
export async function countEvidencePages(
  files: Pick<CaseFiles, 'open'>,
  checks: readonly CheckResult[],
  { materials, papers = {} }: HeldMaterials,
): Promise<Record<string, number>> {
  const named = new Set(
    checks.flatMap(({ evidence = [] }) =>
      evidence.flatMap((entry) =>
        entry.kind === 'material' && entry.page !== undefined ? [entry.material] : [],
      ),
    ),
  )
  const counted: Record<string, number> = {}
  for (const material of named) {
    const held = materials[material] ?? []
    if (held.length === 0 || papers[material] !== undefined) continue
    const counts: (number | undefined)[] = []
    for (const file of held) counts.push(await countFile(files, file))
    const known = counts.filter((count) => count !== undefined)
    if (known.length === counts.length) counted[material] = Math.max(...known)
  }
  return counted
}

interface HeldMaterials {
  readonly materials: Readonly<Record<string, readonly FileReference[]>>
  readonly papers?: Readonly<Record<string, unknown>>
}

async function countFile(
  files: Pick<CaseFiles, 'open'>,
  { digest, mediaType }: FileReference,
): Promise<number | undefined> {
  if (mediaType.startsWith('image/')) return 1
  if (mediaType !== 'application/pdf') return undefined
  const content = await files.open(digest)
  return content === undefined ? undefined : countPages(mediaType, await buffer(content))
}
