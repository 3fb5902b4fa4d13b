import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EnvironmentError, explainFileError, findErrorCode } from '../../environment-error.ts'
import { findServiceUser, mayEnter, type ServiceUser } from './service-user.ts'

/** Makes the home folder, such that the database's user may pass through it. */
export async function prepareHome(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true })
    const { mode } = await stat(home)
    // PostgreSQL, which may run as another user, has to pass through; each file inside has its own protection.
    if (findServiceUser() !== undefined && (mode & 0o001) === 0) await chmod(home, (mode & 0o7777) | 0o011)
  } catch (error) {
    throw explainFileError(error, home)
  }
}

const pointerName = 'database-folder'

/** The folder that holds the database: the home folder itself unless root put it elsewhere. */
export async function findStorageFolder(home: string): Promise<string> {
  try {
    return (await readFile(join(home, pointerName), 'utf8')).trim()
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return home
    throw explainFileError(error, home)
  }
}

/**
 * A home folder below one that only root may enter (`/root`) cannot hold the database, because PostgreSQL does not
 * run as root. The data goes to the system's place for it then, and a file in the home folder says where.
 */
export async function chooseStorageFolder(home: string, user: ServiceUser | undefined): Promise<string> {
  const known = await findStorageFolder(home)
  if (known !== home || (await mayEnter(user, home))) return known
  const folder = join('/var/lib/tongban', randomBytes(8).toString('hex'))
  try {
    await mkdir(folder, { recursive: true })
    await chmod(dirname(folder), 0o755)
    await chmod(folder, 0o755)
    if (!(await mayEnter(user, folder))) throw new Error(`${folder} is closed.`)
    await writeFile(join(home, pointerName), `${folder}\n`, { flag: 'wx' }).catch((error: unknown) => {
      if (findErrorCode(error) !== 'EEXIST') throw error
    })
    return await findStorageFolder(home)
  } catch (error) {
    throw new EnvironmentError(
      {
        zh: `以 root 运行时，PostgreSQL 需要一个其他用户也能进入的目录，而 ${home} 不能。请把 TONGBAN_HOME 设为例如 /srv/tongban，或者以普通用户运行。`,
        en: `When run by root, PostgreSQL needs a folder that other users may enter, and ${home} is not one. Set TONGBAN_HOME to, for example, /srv/tongban, or run as an ordinary user.`,
      },
      { cause: error },
    )
  }
}
