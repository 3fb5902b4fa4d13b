import { requestAct, requestFiling, type LifePlan, type ReadyApplicant } from '../life-plan.ts'
import { type LoadAnswer, type LoadClient, type LoadRequest, makeKey } from '../load-client.ts'
import { createLatencyRecorder, runClosedLoop, type LatencySummary, type LoadResult } from '../measure.ts'
import type { AcknowledgedCase } from './check-record.ts'

/** Begins the Idempotency-Key of every filing of the bench. */
export const filingKeyPrefix = 'filing-'

interface HttpLoadOptions {
  readonly client: LoadClient
  readonly plans: readonly LifePlan[]
  readonly applicants: readonly ReadyApplicant[]
  /** Requests under way at a time, each on a connection of its own. */
  readonly connections: number
  readonly seconds: number
  readonly warmUpSeconds: number
}

/** Filings of each applicant for each item, without their keys. Bodies are written once, to spare the processors. */
export function prepareFilings(
  plans: readonly LifePlan[],
  applicants: readonly ReadyApplicant[],
): readonly (readonly LoadRequest[])[] {
  return applicants.map((applicant) =>
    plans.map((plan) => {
      const request = requestFiling(plan, applicant, '')
      return { ...request, body: JSON.stringify(request.body) }
    }),
  )
}

export interface HttpFilings extends LoadResult {
  readonly cases: readonly AcknowledgedCase[]
}

/** Filings as fast as they are answered, the applicants and the items taking turns. */
export async function measureFilings(options: HttpLoadOptions): Promise<HttpFilings> {
  const { client, plans, applicants, connections } = options
  const cases: AcknowledgedCase[] = []
  const requests = prepareFilings(plans, applicants)
  const result = await runClosedLoop({
    workers: connections,
    seconds: options.seconds,
    warmUpSeconds: options.warmUpSeconds,
    work: async (worker, turn) => {
      const own = requests[(worker + turn * connections) % requests.length]
      const request = own?.[(worker + turn) % plans.length]
      if (request === undefined) throw new Error('a filing needs an applicant and an item')
      const answer = await client.send({ ...request, key: makeKey(filingKeyPrefix) })
      cases.push(readAcknowledged(answer, 201))
      return true
    },
  })
  return { ...result, cases }
}

export interface HttpTransitions extends LoadResult {
  /** By act, in the order of a case's life. */
  readonly acts: readonly { readonly act: string; readonly latency: LatencySummary }[]
  readonly cases: readonly AcknowledgedCase[]
  readonly finished: number
  /** All acts, those of the warm-up too. */
  readonly sent: number
}

interface Life {
  readonly plan: LifePlan
  readonly step: number
  readonly told: AcknowledgedCase
}

/**
 * Whole lives of cases, one act after another, from the filing to the delivery: each connection leads one case at a
 * time, and the connections are at different acts.
 */
export async function measureTransitions(options: HttpLoadOptions): Promise<HttpTransitions> {
  const { client, plans, applicants, connections } = options
  const latencies = new Map<string, ReturnType<typeof createLatencyRecorder>>()
  const record = (act: string, sentAt: number) => {
    const recorder = latencies.get(act) ?? createLatencyRecorder()
    latencies.set(act, recorder)
    recorder.record(performance.now() - sentAt)
  }
  const lives: (Life | undefined)[] = []
  const ended: AcknowledgedCase[] = []
  const result = await runClosedLoop({
    workers: connections,
    seconds: options.seconds,
    warmUpSeconds: options.warmUpSeconds,
    work: async (worker, turn) => {
      const life = lives[worker]
      const sentAt = performance.now()
      if (life === undefined) {
        const plan = plans[(worker + turn) % plans.length]
        const applicant = applicants[(worker + turn * connections) % applicants.length]
        if (plan === undefined || applicant === undefined)
          throw new Error('a life needs an applicant and an item')
        const answer = await client.send(requestFiling(plan, applicant, makeKey(filingKeyPrefix)))
        const told = readAcknowledged(answer, 201)
        record('filing', sentAt)
        lives[worker] = { plan, step: 0, told }
        return true
      }
      const act = life.plan.acts[life.step]
      if (act === undefined) throw new Error('a life that has ended goes on')
      const answer = await client.send(requestAct(act, life.told.caseId, makeKey()))
      const told = readAcknowledged(answer, 200)
      record(act.name, sentAt)
      if (life.step + 1 < life.plan.acts.length) {
        lives[worker] = { ...life, step: life.step + 1, told }
      } else {
        lives[worker] = undefined
        ended.push(told)
      }
      return true
    },
  })
  return {
    ...result,
    acts: [...latencies].map(([act, recorder]) => ({ act, latency: recorder.summarise() })),
    cases: [...ended, ...lives.flatMap((life) => (life === undefined ? [] : [life.told]))],
    finished: ended.length,
    sent: [...latencies.values()].reduce((total, { count }) => total + count, 0),
  }
}

/** The case as an answer acknowledges it. @throws Error when it is any other answer */
export function readAcknowledged(answer: LoadAnswer, expected: 200 | 201): AcknowledgedCase {
  if (answer.status === expected) {
    const { caseId, number, version } = JSON.parse(answer.text) as AcknowledgedCase
    return { caseId, number, version }
  }
  throw new Error(
    `the platform refused a request of the bench: ${answer.status} ${answer.text.slice(0, 1000)}`,
  )
}
