import { readFileSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { arch, cpus, freemem, loadavg, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { connectDatabase } from '@tongban/server'
import type { Terminal } from '../terminal.ts'
import { roundTo } from './measure.ts'

const fsyncBytes = 8192
const fsyncMilliseconds = 1000

/** What shapes the figures of a bench: without it they mean nothing. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGiB: number
  readonly freeMemoryGiB: number
  /** Of the last minute, before the run: what else the machine was doing. */
  readonly loadAverage: number
  readonly system: string
  /** How often a second 8 KiB were written and forced to the disk, one after another. */
  readonly fsyncsPerSecond: number
  readonly node: string
  readonly tongban: string
  readonly postgresql: string
  /** Settings of PostgreSQL that matter for what is measured. */
  readonly postgresqlSettings: Readonly<Record<string, string>>
}

const settingNames = [
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'wal_level',
  'wal_compression',
  'shared_buffers',
  'effective_cache_size',
  'max_wal_size',
  'checkpoint_timeout',
  'max_connections',
  'autovacuum',
]

/**
 * @param folder where the disk is tried: on the same file system as the database
 * @param databaseUrl any role's address
 */
export async function describeMachine(folder: string, databaseUrl: string): Promise<Machine> {
  const [loadAverage = 0] = loadavg()
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? '?',
    cores: processors.length,
    memoryGiB: roundTo(totalmem() / 2 ** 30, 1),
    freeMemoryGiB: roundTo(freemem() / 2 ** 30, 1),
    loadAverage: roundTo(loadAverage, 2),
    system: `${platform()} ${release()} ${arch()}`,
    fsyncsPerSecond: await measureFsync(folder),
    node: process.versions.node,
    tongban: readVersion(),
    ...(await readPostgresql(databaseUrl)),
  }
}

async function measureFsync(folder: string): Promise<number> {
  const path = join(folder, 'fsync-measurement')
  const file = await open(path, 'w')
  try {
    const block = Buffer.alloc(fsyncBytes, 1)
    const begin = performance.now()
    let count = 0
    while (performance.now() - begin < fsyncMilliseconds) {
      await file.write(block, 0, fsyncBytes, (count % 128) * fsyncBytes)
      await file.datasync()
      count += 1
    }
    return Math.round(count / ((performance.now() - begin) / 1000))
  } finally {
    await file.close()
    await rm(path, { force: true })
  }
}

async function readPostgresql(databaseUrl: string) {
  const database = connectDatabase(databaseUrl, { poolSize: 1 })
  try {
    const { rows } = await database.pool.query<{ name: string; value: string }>(
      `select name, current_setting(name) as value from pg_settings where name = any ($1)
        union all select 'server_version', current_setting('server_version') order by name`,
      [settingNames],
    )
    const { server_version: postgresql = '?', ...postgresqlSettings } = Object.fromEntries(
      rows.map(({ name, value }) => [name, value]),
    )
    return { postgresql, postgresqlSettings }
  } finally {
    await database.close()
  }
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

/** Prints what the figures that follow were measured on. */
export function printMachine(terminal: Terminal, machine: Machine): void {
  const settings = Object.entries(machine.postgresqlSettings).map(([name, value]) => `${name}=${value}`)
  const { processor, cores, memoryGiB, freeMemoryGiB, system, loadAverage, fsyncsPerSecond } = machine
  terminal.say({
    zh: [
      `机器：${processor}，${cores} 核，内存 ${memoryGiB} GiB（空闲 ${freeMemoryGiB} GiB），${system}`,
      `      运行前一分钟平均负载 ${loadAverage}；8 KiB 同步写盘每秒 ${fsyncsPerSecond} 次`,
      `版本：通办 ${machine.tongban}，Node.js ${machine.node}，PostgreSQL ${machine.postgresql}`,
      `设置：${settings.join(' ')}`,
    ].join('\n'),
    en: [
      `Machine:  ${processor}, ${cores} cores, ${memoryGiB} GiB memory (${freeMemoryGiB} GiB free), ${system}`,
      `          load average of the minute before ${loadAverage}; ${fsyncsPerSecond} synchronous writes of 8 KiB a second`,
      `Versions: Tongban ${machine.tongban}, Node.js ${machine.node}, PostgreSQL ${machine.postgresql}`,
      `Settings: ${settings.join(' ')}`,
    ].join('\n'),
  })
}
