import { setTimeout as wait } from 'node:timers/promises'
import { connectDatabase } from '@tongban/server'
import { roundTo } from '../measure.ts'

/** How the documents of the acts follow, which the queue produces. */
export interface DocumentProduction {
  /** Waiting when the measure began. */
  readonly waiting: number
  readonly produced: number
  readonly perSecond: number
}

/** How long the first document may take: the process reads its fonts and templates before it. */
const firstLimitMilliseconds = 60_000
const pollMilliseconds = 100

/**
 * Counts how many documents leave the queue while a process works on it, from the first on and as long as there are
 * some.
 * @param administratorUrl of a role that may read the queue
 */
export async function measureDocuments(
  administratorUrl: string,
  seconds: number,
): Promise<DocumentProduction> {
  const database = connectDatabase(administratorUrl, { poolSize: 1 })
  const countWaiting = async () => {
    const { rows } = await database.pool.query<{ waiting: number }>(
      `select count(*)::int as waiting from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier = 'produce-document' and j.last_error is null`,
    )
    return rows[0]?.waiting ?? 0
  }
  try {
    const waiting = await countWaiting()
    const startedAt = performance.now()
    let before = waiting
    while (before > 0 && before === waiting && performance.now() - startedAt < firstLimitMilliseconds) {
      await wait(pollMilliseconds)
      before = await countWaiting()
    }
    const begin = performance.now()
    let left = before
    while (left > 0 && performance.now() - begin < seconds * 1000) {
      await wait(pollMilliseconds)
      left = await countWaiting()
    }
    const measured = (performance.now() - begin) / 1000
    const produced = before - left
    return { waiting, produced, perSecond: produced === 0 ? 0 : roundTo(produced / measured, 1) }
  } finally {
    await database.close()
  }
}
