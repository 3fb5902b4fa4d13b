import { connectDatabase, makeTimeOrderedId } from '@tongban/server'
import { runClosedLoop, type LoadResult } from '../measure.ts'
import type { FilingTemplate } from './filing-template.ts'

/**
 * How many filings the database takes where nothing is in the way: the statements of a filing straight through the
 * driver, one transaction each as without group commit. The number is taken in a transaction before it, as then too.
 *
 * @param databaseUrl of the application's role; the cases that are written are no true ones, so it is a database apart
 */
export async function measureLimit(options: {
  readonly databaseUrl: string
  readonly templates: readonly FilingTemplate[]
  readonly connections: number
  readonly seconds: number
  readonly warmUpSeconds: number
}): Promise<LoadResult> {
  const { templates, connections, seconds, warmUpSeconds } = options
  const database = connectDatabase(options.databaseUrl, { poolSize: connections })
  const { pool } = database
  try {
    return await runClosedLoop({
      workers: connections,
      seconds,
      warmUpSeconds,
      work: async (worker, turn) => {
        const template = templates[(worker + turn) % templates.length]
        if (template === undefined) throw new Error('the limit needs a template')
        const { name, text, numberStatement } = template
        const taken = await pool.query<{ last: number }>(numberStatement)
        const number = `limit-${taken.rows[0]?.last}`
        const { rows } = await pool.query<{ written: string[] }>({
          name,
          text,
          values: template.fillIn(makeTimeOrderedId(Date.now()), number),
        })
        if (rows[0]?.written.length !== 1) throw new Error('a filing of the limit was not written')
        return true
      },
    })
  } finally {
    await database.close()
  }
}
