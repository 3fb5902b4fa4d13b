import type { Bilingual } from '@tongban/domain'
import type { Path } from '../source/definition-source.ts'
import { greenChannelLabels } from './green-channel-labels.ts'
import { itemLabels } from './item-labels.ts'
import { promiseLabels } from './promise-labels.ts'
import { remoteLabels } from './remote-labels.ts'

/** What the parts of a definition are called, by their place: numbers and own names of entries are left out. */
const labels: Readonly<Record<string, Bilingual>> = {
  ...itemLabels,
  ...promiseLabels,
  ...greenChannelLabels,
  ...remoteLabels,
}

const named = new Set(['situations', 'commitments'])

/** `['steps', 1, 'parallel', 0, 'limit']` → `steps.limit`: how the place is called whichever entry it belongs to. */
export function kindOfPlace(path: Path): string {
  const kept: string[] = []
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') continue
    if (part === 'parallel' && index < path.length - 1) continue
    if (part === 'fields' && index < path.length - 1) continue
    if (index === 1 && named.has(String(path[0]))) continue
    kept.push(part)
  }
  return kept.join('.')
}

/** What a place is called; undefined where it has no name of its own, as the Chinese of a text. */
export function findLabel(path: Path): Bilingual | undefined {
  return labels[kindOfPlace(path)]
}

/** What a field is called. @throws Error for a place that no form shows: a mistake of the developer */
export function getLabel(path: Path): Bilingual {
  const label = findLabel(path)
  if (label === undefined) throw new Error(`no label for ${path.join('.')}`)
  return label
}
