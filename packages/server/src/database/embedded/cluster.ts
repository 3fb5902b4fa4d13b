import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { EnvironmentError, explainFileError, findErrorCode } from '../../environment-error.ts'
import type { Binaries } from './binaries.ts'
import { isAlive, pathExists, runAsServiceUser, type ServiceUser } from './service-user.ts'

/** Superuser of the embedded server. */
export const administratorName = 'tongban_administrator'

const passwords = z.object({ administrator: z.string(), migrator: z.string(), application: z.string() })

const clusterFile = z.object({
  format: z.literal(1),
  port: z.number().int(),
  passwords,
})

/** What Tongban remembers about a data folder; kept beside it, readable by its owner alone. */
export type ClusterRecord = z.infer<typeof clusterFile>

/** The folders of one embedded database below `root`. */
export interface ClusterFolders {
  readonly root: string
  /** PostgreSQL's own data folder. */
  readonly data: string
  readonly record: string
}

export function describeClusterFolders(root: string): ClusterFolders {
  return { root, data: join(root, 'data'), record: join(root, 'cluster.json') }
}

/** Reads the record of a cluster, or returns undefined when there is no cluster. */
export async function findClusterRecord(folders: ClusterFolders): Promise<ClusterRecord | undefined> {
  let text: string
  try {
    text = await readFile(folders.record, 'utf8')
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return undefined
    throw new EnvironmentError(
      {
        zh: `无法读取 ${folders.record}。请用创建该数据库的同一操作系统用户运行，或者更改 TONGBAN_HOME。`,
        en: `${folders.record} cannot be read. Run as the operating-system user that made this database, or change TONGBAN_HOME.`,
      },
      { cause: error },
    )
  }
  const content = parseJson(text)
  const record = clusterFile.safeParse(content)
  if (record.success) return record.data
  const format = z.object({ format: z.number().min(2) }).safeParse(content)
  throw new EnvironmentError(
    format.success
      ? newerVersionSentence(folders.root)
      : {
          zh: `${folders.record} 的内容已损坏。请从备份恢复该文件，或者用 npm run demo -- --reset 重新开始（将删除数据）。`,
          en: `The content of ${folders.record} is damaged. Restore the file from a backup, or begin anew with npm run demo -- --reset (which deletes the data).`,
        },
  )
}

/** Writes the record so that a crash leaves the old one or the new one, never half of it. */
export async function writeClusterRecord(folders: ClusterFolders, record: ClusterRecord): Promise<void> {
  const unfinished = `${folders.record}.${process.pid}`
  try {
    await writeFile(unfinished, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
    await rename(unfinished, folders.record)
  } catch (error) {
    throw explainFileError(error, folders.root)
  }
}

/**
 * Creates the data folder and its record. The work is done in a folder beside it and moved at the end, so that an
 * interrupted first start leaves nothing half made and of two at the same time one wins.
 *
 * @param durable false only for tests: the files are not forced to the disk
 */
export async function createCluster(
  binaries: Binaries,
  user: ServiceUser | undefined,
  folders: ClusterFolders,
  durable: boolean,
): Promise<void> {
  await removeInterrupted(folders)
  const unfinished = describeClusterFolders(`${folders.root}.new.${process.pid}`)
  const record: ClusterRecord = {
    format: 1,
    port: await findFreePort(),
    passwords: {
      administrator: createPassword(),
      migrator: createPassword(),
      application: createPassword(),
    },
  }
  try {
    await mkdir(unfinished.data, { recursive: true })
    await chmod(unfinished.root, 0o711)
    await chmod(unfinished.data, 0o700)
    const passwordFile = join(unfinished.root, 'password')
    await writeFile(passwordFile, record.passwords.administrator, { mode: 0o600 })
    if (user !== undefined) {
      await chown(unfinished.data, user.uid, user.gid)
      await chown(passwordFile, user.uid, user.gid)
    }
    await writeClusterRecord(unfinished, record)
    await runInitdb(binaries, user, unfinished.data, passwordFile, durable)
    await rm(passwordFile)
    await rename(unfinished.root, folders.root).catch(async (error: unknown) => {
      if (!(await pathExists(folders.record))) throw error
    })
  } catch (error) {
    throw explainFileError(error, folders.root)
  } finally {
    await rm(unfinished.root, { recursive: true, force: true })
  }
}

/** Clears away what first starts left that were killed; those of live processes stay. */
async function removeInterrupted(folders: ClusterFolders): Promise<void> {
  const parent = dirname(folders.root)
  const prefix = `${basename(folders.root)}.new.`
  const names = await readdir(parent).catch(() => [])
  for (const name of names.filter((found) => found.startsWith(prefix))) {
    const maker = Number(name.slice(prefix.length))
    if (!isAlive(maker)) await rm(join(parent, name), { recursive: true, force: true })
  }
}

async function runInitdb(
  binaries: Binaries,
  user: ServiceUser | undefined,
  data: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const parameters = [
    `--pgdata=${data}`,
    `--username=${administratorName}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Chinese text sorts by pinyin; the C library's part stays plain because its locales differ by machine.
    '--locale-provider=icu',
    '--icu-locale=zh-Hans',
    `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    ...(durable ? ['--data-checksums'] : ['--no-sync', '--no-data-checksums', '--wal-segsize=1']),
  ]
  try {
    await runAsServiceUser(user, binaries.initdb, parameters)
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    throw explainServerOutput(output, data) ?? error
  }
}

/** Refuses a data folder that another main version of PostgreSQL wrote. */
export async function assertDataVersion(binaries: Binaries, folders: ClusterFolders): Promise<void> {
  const text = await readFile(join(folders.data, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    // The data folder is closed to everybody but its owner; the server itself reports what is wrong then.
    if (findErrorCode(error) === 'EACCES') return String(binaries.majorVersion)
    throw new EnvironmentError(
      {
        zh: `数据目录 ${folders.data} 不完整（缺少 PG_VERSION）。请从备份恢复，或者用 npm run demo -- --reset 重新开始（将删除数据）。`,
        en: `The data folder ${folders.data} is incomplete (PG_VERSION is missing). Restore it from a backup, or begin anew with npm run demo -- --reset (which deletes the data).`,
      },
      { cause: error },
    )
  })
  const version = Number.parseInt(text, 10)
  if (version > binaries.majorVersion) throw new EnvironmentError(newerVersionSentence(folders.root))
  if (version < binaries.majorVersion) {
    throw new EnvironmentError({
      zh: `数据目录 ${folders.root} 由 PostgreSQL ${version} 写成，而本程序使用 PostgreSQL ${binaries.majorVersion}。请用原来的程序版本运行 tongban backup，再用本程序 tongban restore。`,
      en: `The data folder ${folders.root} was written by PostgreSQL ${version}, and this program uses PostgreSQL ${binaries.majorVersion}. Run tongban backup with the former version of the program, then tongban restore with this one.`,
    })
  }
}

/** The sentence for what PostgreSQL's programs write when they fail, or undefined when it is something else. */
export function explainServerOutput(output: string, data: string): EnvironmentError | undefined {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new EnvironmentError({
      zh: `无法写入数据目录 ${data}：磁盘空间已满。请清理磁盘空间后重试。`,
      en: `The data folder ${data} cannot be written: the disk is full. Free some space and try again.`,
    })
  }
  if (/Read-only file system|Permission denied|wrong ownership|Operation not permitted/.test(output)) {
    return new EnvironmentError({
      zh: `无法使用数据目录 ${data}：没有权限，或者文件系统是只读的。请用创建它的同一操作系统用户运行、更改目录权限，或者把 TONGBAN_HOME 设为可写的目录。`,
      en: `The data folder ${data} cannot be used: the permission is missing or the file system is read-only. Run as the operating-system user that made it, change the permissions, or set TONGBAN_HOME to a folder that can be written.`,
    })
  }
  if (/incompatible with server/.test(output)) {
    return new EnvironmentError(newerVersionSentence(data))
  }
  return undefined
}

function newerVersionSentence(folder: string) {
  return {
    zh: `数据目录 ${folder} 由更新版本的程序写成，本版本无法读取。请使用更新的 Tongban，或者把 TONGBAN_HOME 设为另一个目录。`,
    en: `The data folder ${folder} was written by a newer version of the program and cannot be read by this one. Use the newer Tongban, or set TONGBAN_HOME to another folder.`,
  }
}

/**
 * A free port of the loopback address, below the range from which systems take the ports of outgoing connections.
 */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = 15_000 + (randomBytes(4).readUInt32BE() % 17_000)
    if (await isPortFree(port)) return port
  }
  throw new EnvironmentError({
    zh: '在 15000 至 32000 之间找不到空闲的端口。请关闭一些程序后重试。',
    en: 'No free port was found between 15000 and 32000. Close some programs and try again.',
  })
}

/** Whether a program could listen on the port of an address right now. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const code = findErrorCode(error)
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(false)
      else reject(error)
    })
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

function createPassword(): string {
  return randomBytes(24).toString('base64url')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
