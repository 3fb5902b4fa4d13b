import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export const victims = ['server', 'database', 'both'] as const
export type Victim = (typeof victims)[number]

/** SIGKILL for PostgreSQL: first the process that all others are children of, then whatever of them is left. */
export async function killPostgresql(postmaster: number): Promise<void> {
  const children = await listChildren(postmaster)
  for (const pid of [postmaster, ...children]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}

/** Where the system does not list processes (other than Linux) the children end by themselves soon after. */
async function listChildren(parent: number): Promise<number[]> {
  const names = await readdir('/proc').catch(() => [])
  const children = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
        // After the name in brackets: state, then the parent.
        const found = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
        return found === parent ? [Number(name)] : []
      }),
  )
  return children.flat()
}

/** The number in `postmaster.pid` of an installation, or undefined where no server has been started. */
export async function findPostmasterPid(home: string): Promise<number | undefined> {
  const path = join(home, 'database', 'data', 'postmaster.pid')
  const text = await readFile(path, 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return Number.isInteger(pid) && pid > 1 ? pid : undefined
}
