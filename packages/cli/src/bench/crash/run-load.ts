import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../growth/random.ts'
import { requestAct, requestFiling, type LifePlan, type ReadyApplicant } from '../life-plan.ts'
import { makeKey, type LoadClient } from '../load-client.ts'
import type { Ledger } from './ledger.ts'
import { sendUntilDone } from './patient-client.ts'

export interface CrashLoad {
  readonly client: LoadClient
  readonly plans: readonly LifePlan[]
  readonly applicants: readonly ReadyApplicant[]
  readonly ledger: Ledger
  readonly random: Random
  /** Cases that are worked on at a time. */
  readonly workers: number
}

interface Acknowledgement {
  readonly caseId: string
  readonly number: string | null
  readonly events: readonly string[]
}

/** People and officers pause for up to so long between two acts. */
const longestPauseMilliseconds = 60

/**
 * Files cases and takes each through its whole life, until it is told to stop and every request that was sent has had
 * its answer. What fails for good ends the load.
 */
export async function runLoad(load: CrashLoad, stop: AbortSignal): Promise<void> {
  await Promise.all(Array.from({ length: load.workers }, () => runWorker(load, stop)))
}

async function runWorker(load: CrashLoad, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) await liveCase(load, stop)
}

async function liveCase(load: CrashLoad, stop: AbortSignal): Promise<void> {
  const { client, ledger, random } = load
  const plan = random.pick(load.plans)
  const filing = requestFiling(plan, random.pick(load.applicants), makeKey())
  const filed = readAcknowledgement(await sendUntilDone(client, filing))
  if (filed.number === null) throw new Error('a filing was acknowledged without a number')
  ledger.filed(filed.caseId, filed.number, filed.events)
  for (const act of plan.acts) {
    await wait(random.below(longestPauseMilliseconds))
    if (stop.aborted) return
    const done = readAcknowledgement(await sendUntilDone(client, requestAct(act, filed.caseId, makeKey())))
    ledger.acted(filed.caseId, done.events)
  }
}

function readAcknowledgement({ text }: { readonly text: string }): Acknowledgement {
  return JSON.parse(text) as Acknowledgement
}
