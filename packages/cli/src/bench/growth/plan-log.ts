import { connectDatabase } from '@tongban/server'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** The log of the embedded PostgreSQL while auto_explain writes into it. */
export interface PlanLog {
  /** For sessions of the role that begin from now on. */
  turnOn(administratorUrl: string, role: string): Promise<void>
  turnOff(administratorUrl: string, role: string): Promise<void>
  /** Bytes written so far. */
  measure(): Promise<number>
  /** What was written since. */
  read(from: number): Promise<string>
}

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_nested_statements': 'on',
}

export function openPlanLog(home: string): PlanLog {
  const path = join(home, 'logs', 'postgresql.log')
  const alter = async (administratorUrl: string, write: (name: string, value: string) => string) => {
    const database = connectDatabase(administratorUrl, { poolSize: 1 })
    try {
      for (const [name, value] of Object.entries(settings)) await database.pool.query(write(name, value))
    } finally {
      await database.close()
    }
  }
  return {
    turnOn: (url, role) =>
      alter(
        url,
        (name, value) => `alter role ${pg.escapeIdentifier(role)} set ${name} = ${pg.escapeLiteral(value)}`,
      ),
    turnOff: (url, role) => alter(url, (name) => `alter role ${pg.escapeIdentifier(role)} reset ${name}`),
    measure: async () => (await stat(path)).size,
    async read(from) {
      const file = await open(path)
      try {
        const { size } = await file.stat()
        const { buffer } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
        return buffer.toString('utf8')
      } finally {
        await file.close()
      }
    },
  }
}

/** Lines that tell nothing of how the rows were found. */
const noise =
  /^\s*(InitPlan \d+$|-> {2}Result \(|Index Searches: |Heap (Fetches|Blocks): |Query Identifier:|Storage: |Buckets: |Sort Method: |Conflict|Tuples Inserted: )/
const longestLine = 170

/** Of the same query asked several times, the one that found something shows most. */
function countRows(plan: string): number {
  return plan.split('\n').filter((line) => / rows=[1-9]/.test(line)).length
}

/**
 * The fullest plan of a query with these words that was logged since, trimmed to what matters.
 * @returns undefined where there is none within a moment
 */
export async function findPlan(log: PlanLog, from: number, words: RegExp): Promise<string | undefined> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const entries = readEntries(await log.read(from)).filter(({ query }) => words.test(query))
    const [fullest] = entries.toSorted((one, other) => countRows(other.plan) - countRows(one.plan))
    if (fullest !== undefined) return fullest.plan
    await wait(100)
  }
  return undefined
}

/** Without the parts of a plan that this query had no use for. */
function dropUnused(lines: readonly string[]): string[] {
  const kept: string[] = []
  let depth = Infinity
  for (const line of lines) {
    const indent = line.search(/\S/)
    if (indent > depth) continue
    depth = line.includes('(never executed)') ? indent : Infinity
    if (depth === Infinity) kept.push(line)
  }
  return kept
}

/** Plans in the log, with the text of their queries. */
export function readEntries(text: string): { readonly query: string; readonly plan: string }[] {
  const records = text.split(/^(?=\d{4}-\d\d-\d\d )/m)
  return records.flatMap((record) => {
    const [, milliseconds, body] = /LOG: {2}duration: ([\d.]+) ms {2}plan:\n([\s\S]*)$/.exec(record) ?? []
    if (milliseconds === undefined || body === undefined) return []
    const lines = body.split('\n').map((line) => line.replace(/^\t/, ''))
    const begin = lines.findIndex((line) => /\(cost=|\(actual /.test(line))
    if (begin < 0) return []
    const plan = dropUnused(lines.slice(begin))
      .map((line) => line.trimEnd().replaceAll(/ {2}\(cost=[^)]*\)/g, ''))
      .filter((line) => line !== '' && !noise.test(line))
      .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    return [{ query: lines.slice(0, begin).join('\n'), plan: [...plan, `${milliseconds} ms`].join('\n') }]
  })
}
