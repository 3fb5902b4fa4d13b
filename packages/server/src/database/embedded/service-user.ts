import { execFile, type ExecFileOptions } from 'node:child_process'
import { lstat, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { findErrorCode } from '../../environment-error.ts'

const run = promisify(execFile)

/** The operating-system user that PostgreSQL works as, when it is not our own. */
export interface ServiceUser {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root, so that root hands it to `nobody`; this needs no entry in the user list. */
const nobody: ServiceUser = { uid: 65_534, gid: 65_534 }

/** The user to hand PostgreSQL to, or undefined when the present one will do. */
export function findServiceUser(): ServiceUser | undefined {
  return process.getuid?.() === 0 ? nobody : undefined
}

/** Runs a program as the service user and returns what it wrote; rejects with `stderr` when it fails. */
export async function runAsServiceUser(
  user: ServiceUser | undefined,
  program: string,
  parameters: readonly string[],
  options: ExecFileOptions = {},
): Promise<string> {
  // The present folder may be closed to the service user, therefore the programs work from the root folder.
  const { stdout } = await run(program, parameters, { cwd: '/', ...options, ...user, encoding: 'utf8' })
  return stdout
}

/**
 * Whether the service user may enter a folder, that is, pass through it and every folder above it.
 *
 * @param folder an existing folder
 */
export async function mayEnter(user: ServiceUser | undefined, folder: string): Promise<boolean> {
  if (user === undefined) return true
  for (let path = await realpath(folder); ; path = dirname(path)) {
    const { uid, gid, mode } = await stat(path)
    const needed = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & needed) === 0) return false
    if (path === dirname(path)) return true
  }
}

/** Whether a path exists, also when it is a link that leads nowhere. */
export async function pathExists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** Whether a process of that number lives, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return findErrorCode(error) === 'EPERM'
  }
}
