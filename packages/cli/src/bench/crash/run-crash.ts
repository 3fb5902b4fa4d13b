import { setTimeout as wait } from 'node:timers/promises'
import { connectDatabase, type Database } from '@tongban/server'
import type { Terminal } from '../../terminal.ts'
import { documentItems } from '../district.ts'
import { createRandom, type Random } from '../growth/random.ts'
import { learnLifePlans, readyApplicants } from '../life-plan.ts'
import { openLoadClient, signInEverybody } from '../load-client.ts'
import { describeMachine, type Machine } from '../machine.ts'
import { roundTo } from '../measure.ts'
import type { ServerProcess } from '../server-process.ts'
import type { BenchAddresses, ThrowAway } from '../throw-away.ts'
import {
  checkStore,
  countForgotten,
  countJobs,
  countMissingFiles,
  readCases,
  type StoreCheck,
} from './check-store.ts'
import { findPostmasterPid, killPostgresql, victims, type Victim } from './kill.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { runLoad, type CrashLoad } from './run-load.ts'

export interface CrashRound extends StoreCheck {
  readonly round: number
  readonly killed: Victim
  /** Of load before the kill. */
  readonly afterSeconds: number
  /** From the kill, or the launch of the new process, until /readyz answered. */
  readonly startSeconds: number
  /** In this round. */
  readonly acknowledged: number
}

export interface CrashResult {
  readonly machine: Machine
  readonly seed: number
  readonly rounds: readonly CrashRound[]
  readonly acknowledged: number
  readonly cases: number
  /** Acts without document or licence when the queue had come to its end. */
  readonly forgotten: number
  /** Files that the record names and that are not on the disk. */
  readonly missingFiles: number
  readonly verified: boolean
}

/** The elderly card ends with a licence, the others with documents. */
const items = [documentItems[1], 'elderly-courtesy-card'] as const
const workers = 12
const shortestLoadMilliseconds = 300
const loadSpreadMilliseconds = 2200
/** Load goes on for so long after the start, so that the repeats of what was cut off are among it. */
const loadAfterMilliseconds = 700
const readyLimitMilliseconds = 60_000
const queueLimitMilliseconds = 300_000

export async function runCrashBench(
  throwAway: ThrowAway,
  options: { readonly rounds: number; readonly seed: number },
  terminal: Terminal,
): Promise<CrashResult> {
  const random = createRandom(options.seed)
  let server = await throwAway.startServer()
  const addresses = await throwAway.readAddresses()
  const database = connectDatabase(addresses.administratorUrl, { poolSize: 2 })
  const client = openLoadClient(server.url, workers)
  try {
    const machine = await describeMachine(throwAway.home, addresses.administratorUrl)
    const sessions = await signInEverybody(throwAway, server)
    const applicants = await readyApplicants(client, throwAway.applicants, sessions)
    const [first] = applicants
    if (first === undefined) throw new Error('a bench needs an applicant')
    const plans = await learnLifePlans(client, items, first, sessions)
    const known = new Set((await readCases(database)).keys())
    const ledger = createLedger()
    const load: CrashLoad = { client, plans, applicants, ledger, random, workers }
    const rounds: CrashRound[] = []
    const draw = createVictimDraw(random)
    for (let round = 1; round <= options.rounds; round += 1) {
      terminal.progress({ zh: `第 ${round}/${options.rounds} 轮`, en: `Round ${round} of ${options.rounds}` })
      const before = ledger.acknowledged
      const crash = await crashOnce({ throwAway, server, load, random, database, killed: draw() })
      server = crash.server
      const check = await checkStore({ database, home: throwAway.home, ledger, known, ...addresses })
      const { server: _, ...facts } = crash
      rounds.push({ round, ...facts, acknowledged: ledger.acknowledged - before, ...check })
    }
    terminal.progress({
      zh: '正在等待文书和证照全部制作完成……',
      en: 'Waiting for all documents and licences…',
    })
    return {
      machine,
      seed: options.seed,
      rounds,
      ...(await checkEnd({ database, throwAway, ledger, known, addresses })),
    }
  } finally {
    await client.close()
    await database.close()
  }
}

interface CrashSetting {
  readonly throwAway: ThrowAway
  readonly server: ServerProcess
  readonly load: CrashLoad
  readonly random: Random
  readonly database: Database
  readonly killed: Victim
}

/** Each of three rounds has another victim, in an order that is drawn. */
function createVictimDraw(random: Random): () => Victim {
  let left: Victim[] = []
  return () => {
    if (left.length === 0) left = [...victims]
    const [drawn = 'both'] = left.splice(random.below(left.length), 1)
    return drawn
  }
}

async function crashOnce({ throwAway, server, load, random, database, killed }: CrashSetting) {
  const milliseconds = shortestLoadMilliseconds + random.below(loadSpreadMilliseconds)
  const stop = new AbortController()
  const running = runLoad(load, stop.signal)
  // A load that ends by itself has failed; whoever waits for it is told.
  running.catch(() => undefined)
  try {
    await Promise.race([wait(milliseconds), running])
    // A root that is being made is among what the kill may hit.
    await database.pool.query(`select graphile_worker.add_job('seal-record', '{}'::json)`)
    await wait(random.below(40))
    const crash = await killAndStart(throwAway, server, killed)
    await Promise.race([wait(loadAfterMilliseconds), running])
    stop.abort()
    await running
    return { ...crash, killed, afterSeconds: roundTo(milliseconds / 1000, 2) }
  } finally {
    stop.abort()
  }
}

async function killAndStart(throwAway: ThrowAway, server: ServerProcess, killed: Victim) {
  const postmaster = await findPostmasterPid(throwAway.home)
  if (postmaster === undefined) throw new Error('the database of the bench does not run')
  if (killed !== 'database') process.kill(server.pid, 'SIGKILL')
  const killedAt = performance.now()
  if (killed !== 'server') await killPostgresql(postmaster)
  if (killed === 'database') {
    // The server lives on and starts its database again by itself.
    await waitUntilReadyAgain(throwAway.home, server, postmaster)
    return { server, startSeconds: roundTo((performance.now() - killedAt) / 1000, 2) }
  }
  await server.exited
  const next = await throwAway.startServer()
  return { server: next, startSeconds: roundTo(next.startSeconds, 2) }
}

async function waitUntilReadyAgain(home: string, server: ServerProcess, former: number): Promise<void> {
  const end = Date.now() + readyLimitMilliseconds
  while (Date.now() < end) {
    if (server.hasExited()) throw new Error('the server ended when its database was killed')
    const pid = await findPostmasterPid(home)
    const isNew = pid !== undefined && pid !== former
    const answer = isNew ? await fetch(`${server.url}/readyz`).catch(() => undefined) : undefined
    await answer?.arrayBuffer()
    if (answer?.status === 200) return
    await wait(10)
  }
  throw new Error('the server did not become ready again after its database was killed')
}

async function checkEnd(setting: {
  readonly database: Database
  readonly throwAway: ThrowAway
  readonly ledger: Ledger
  readonly known: ReadonlySet<string>
  readonly addresses: BenchAddresses
}) {
  const { database, throwAway, ledger, known, addresses } = setting
  const end = Date.now() + queueLimitMilliseconds
  while ((await countJobs(database)) > 0 && Date.now() < end) await wait(200)
  const check = await checkStore({ database, home: throwAway.home, ledger, known, ...addresses })
  return {
    acknowledged: ledger.acknowledged,
    cases: ledger.cases.size,
    forgotten: await countForgotten(database, false),
    missingFiles: await countMissingFiles(database, throwAway.home),
    verified: check.verified && check.lost === 0 && check.doubled === 0,
  }
}
