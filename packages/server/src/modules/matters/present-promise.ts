import type { matterCaseViewSchema } from '@tongban/contract'
import { type FiledMatter, getTaskRecord, isFiledOnPromise } from '@tongban/domain'
import type { z } from 'zod'
import type { Child } from './children.ts'

type Task = z.input<typeof matterCaseViewSchema>['tasks'][number]

/** What was promised of an item, and what came of it; null where nothing was. */
export function presentTaskPromise(
  state: FiledMatter,
  task: string,
  children: readonly Child[],
): Task['promise'] {
  const filed = state.items.find(({ item }) => item === task)
  if (filed === undefined) return null
  const whole = isFiledOnPromise(filed)
  const { verifiedBy, revoked } = getTaskRecord(state, task)
  if (!whole && verifiedBy === undefined) return null
  const child = children.find(({ item }) => item === task)?.state
  const promises = child !== undefined && 'promises' in child ? child.promises : []
  const outcomes = new Set(promises.map(({ verified }) => verified?.outcome ?? 'awaited'))
  const found = (['false', 'awaited', 'kept'] as const).find((outcome) => outcomes.has(outcome))
  return {
    whole,
    decides: whole ? (filed.promiseWay?.decides ?? null) : null,
    verifiedBy: verifiedBy ?? null,
    verification: revoked === undefined ? (found ?? null) : 'false',
    revoked: revoked ? { ...revoked } : null,
  }
}
