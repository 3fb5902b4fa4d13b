import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connectDatabase } from '@tongban/server'
import type { FilingTemplate } from './filing-template.ts'

const run = promisify(execFile)

/** pgbench's first line: `pgbench (PostgreSQL) 15.16`; undefined where it is not on the PATH. */
export async function findPgbench(): Promise<string | undefined> {
  const found = await run('pgbench', ['--version'], { encoding: 'utf8' }).catch(() => undefined)
  return found?.stdout.trim()
}

/**
 * Puts the filings into the database as functions, because pgbench cannot make ids: each call fills in a new one. What
 * a client sends and what a server takes apart is thereby left out; it shows what the writing alone allows.
 *
 * @param administratorUrl of a role that may make a schema
 */
export async function preparePgbench(
  administratorUrl: string,
  templates: readonly FilingTemplate[],
  folder: string,
): Promise<string> {
  const database = connectDatabase(administratorUrl, { poolSize: 1 })
  const { pool } = database
  try {
    await pool.query('create schema bench')
    await pool.query(
      'create table bench.filing (place int primary key, case_id text, number text, series json, arguments text[])',
    )
    for (const [place, { caseId, number, values, numberStatement }] of templates.entries()) {
      await pool.query('insert into bench.filing values ($1, $2, $3, $4, $5)', [
        place,
        caseId,
        number,
        numberStatement.values[0],
        values,
      ])
    }
    await pool.query(`
      create function bench.take_number(p_place int) returns bigint language sql as $$
        select n.last from (select set_config('synchronous_commit', 'off', true)) off,
                           bench.filing f, take_numbers(f.series) n where f.place = p_place
      $$;
      create function bench.file(p_place int, p_number text) returns uuid[] language plpgsql as $$
      declare
        f bench.filing;
        a text[];
        v_case text := gen_random_uuid();
      begin
        select * into f from bench.filing where place = p_place;
        a := array(select replace(replace(t, f.case_id, v_case), f.number, p_number)
                     from unnest(f.arguments) with ordinality as u (t, i) order by i);
        return commit_cases(a[1]::json, a[2]::json, a[3]::json, a[4]::json, a[5]::json, a[6]::json, a[7]::json);
      end $$;
      grant usage on schema bench to public;
      grant select on bench.filing to public;
    `)
  } finally {
    await database.close()
  }
  await mkdir(folder, { recursive: true })
  const script = join(folder, 'filing.sql')
  await writeFile(
    script,
    [
      `\\set place random(0, ${templates.length - 1})`,
      'select bench.take_number(:place) as number \\gset',
      `select bench.file(:place, 'pgbench-' || :number);`,
      '',
    ].join('\n'),
  )
  return script
}

/** Filings a second that pgbench reaches, two transactions each: the number and the filing. */
export async function runPgbench(options: {
  readonly databaseUrl: string
  readonly script: string
  readonly connections: number
  readonly seconds: number
}): Promise<number> {
  const { databaseUrl, script, connections, seconds } = options
  const threads = Math.min(2, connections)
  const parameters = [
    '-n',
    '-M',
    'prepared',
    '-f',
    script,
    '-c',
    connections,
    '-j',
    threads,
    '-T',
    seconds,
    databaseUrl,
  ]
  const { stdout } = await run('pgbench', parameters.map(String), { encoding: 'utf8' })
  const rate = /^tps = ([\d.]+)/m.exec(stdout)?.[1]
  if (rate === undefined) throw new Error(`pgbench gave no rate: ${stdout}`)
  return Math.round(Number(rate))
}
