import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { EnvironmentError } from '@tongban/server'

const startLimitMilliseconds = 60_000
const stopLimitMilliseconds = 30_000
/** How much of what the server wrote is kept, for the sentence about a start that failed. */
const outputLimit = 8000

/** The platform as a process of its own: `tongban serve` of this same program. */
export interface ServerProcess {
  /** http://127.0.0.1:12345 */
  readonly url: string
  readonly pid: number
  /** From the launch of the process until /readyz said yes. */
  readonly startSeconds: number
  /** Resolves when the process has ended, whatever ended it. */
  readonly exited: Promise<void>
  hasExited(): boolean
  /** Asks it to stop, as an administrator would; a database that it started stops with it. */
  stop(): Promise<void>
  /** SIGKILL, and waits until the process is gone. A database that it started goes on running. */
  kill(): Promise<void>
}

/**
 * Launches `tongban serve` and waits until /readyz answers.
 *
 * @param environment all variables of the process; nothing of this one's is handed on
 * @throws EnvironmentError with the end of what the process wrote when it does not get that far
 */
export async function launchServer(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const startedAt = performance.now()
  const { parameters } = describeProgram()
  const child = spawn(process.execPath, [...parameters, 'serve', '--json'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C is for the bench, which stops the server after the load.
    detached: true,
    windowsHide: true,
  })
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  let ended = false
  exited.then(() => {
    ended = true
  })
  try {
    const url = await readUrl(child, exited)
    await waitUntilReady(url, () => ended)
    const { pid } = child
    if (pid === undefined) throw new Error('a process that listens has a number')
    return {
      url,
      pid,
      startSeconds: (performance.now() - startedAt) / 1000,
      exited,
      hasExited: () => ended,
      stop: () => endProcess(child, exited, 'SIGTERM'),
      kill: () => endProcess(child, exited, 'SIGKILL'),
    }
  } catch (error) {
    await endProcess(child, exited, 'SIGKILL')
    throw error
  }
}

/** What node runs: the built program, or its sources where this one runs from its sources. */
function describeProgram(): { parameters: readonly string[] } {
  if (!import.meta.url.endsWith('.ts')) {
    return { parameters: [fileURLToPath(new URL('../../bin/tongban.js', import.meta.url))] }
  }
  const main = new URL('../main.ts', import.meta.url).href
  const code = `import { main } from ${JSON.stringify(main)}; process.exitCode = await main(process.argv.slice(1))`
  const loader = new URL('../../../../node_modules/tsx/dist/loader.mjs', import.meta.url).href
  return {
    parameters: [
      '--conditions=tongban-source',
      `--import=${loader}`,
      '--input-type=module',
      '--eval',
      code,
      '--',
    ],
  }
}

/** The address in the JSON line that `serve --json` prints when it listens. */
async function readUrl(child: ChildProcess, exited: Promise<void>): Promise<string> {
  let output = ''
  let lines = ''
  const listening = new Promise<string>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      lines += text
      const url = /"url":"([^"]+)"/.exec(lines)?.[1]
      if (url !== undefined) resolve(url)
      if (lines.length > outputLimit) lines = ''
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output = `${output}${text}`.slice(-outputLimit)
    })
  })
  const limit = AbortSignal.timeout(startLimitMilliseconds)
  const failed = Promise.race([
    exited,
    new Promise<void>((resolve) => limit.addEventListener('abort', () => resolve())),
  ])
  const url = await Promise.race([listening, failed])
  if (url !== undefined) return url
  const end = output.trim().split('\n').slice(-3).join(' ')
  throw new EnvironmentError({
    zh: `用于测试的服务器未能启动：${end || '没有输出'}`,
    en: `The server for the bench did not start: ${end || 'it wrote nothing'}`,
  })
}

async function waitUntilReady(url: string, hasExited: () => boolean): Promise<void> {
  const end = Date.now() + startLimitMilliseconds
  while (!hasExited() && Date.now() < end) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return
    await wait(10)
  }
  throw new EnvironmentError({
    zh: '用于测试的服务器已启动，但一直没有就绪（/readyz）。',
    en: 'The server for the bench started and never became ready (/readyz).',
  })
}

async function endProcess(
  child: ChildProcess,
  exited: Promise<void>,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return exited
  child.kill(signal)
  const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMilliseconds)
  await exited
  clearTimeout(limit)
}

/** A process and those that it has forked and that live; on systems that do not list them, itself alone. */
async function listProcesses(pid: number): Promise<number[]> {
  const forked = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  return [pid, ...forked.split(' ').filter(Boolean).map(Number)]
}

async function sumOverProcesses(
  pid: number,
  read: (pid: number) => Promise<number | undefined>,
): Promise<number | undefined> {
  const figures = await Promise.all((await listProcesses(pid)).map(read))
  const known = figures.filter((figure) => figure !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, figure) => sum + figure)
}

/** Bytes of memory that the server and its workers hold (resident set), or undefined where the system does not say. */
export function findResidentBytes(pid: number): Promise<number | undefined> {
  return sumOverProcesses(pid, async (process) => {
    const text = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '')
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  })
}

/** Ticks of the processor clock in a second, as Linux gives them to programs. */
const ticksPerSecond = 100

/** Seconds of processor time that the server and its workers have used, or undefined where the system does not say. */
export function findProcessorSeconds(pid: number): Promise<number | undefined> {
  return sumOverProcesses(pid, async (process) => {
    const text = await readFile(`/proc/${process}/stat`, 'utf8').catch(() => '')
    // The name of the program, in brackets, may hold spaces; what follows it are numbers.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [user, system] = [Number(fields[11]), Number(fields[12])]
    return Number.isFinite(user) && Number.isFinite(system) ? (user + system) / ticksPerSecond : undefined
  })
}
