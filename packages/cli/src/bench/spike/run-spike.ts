import { documentItems } from '../district.ts'
import { checkRecord, type AcknowledgedCase, type RecordCheck } from '../filing/check-record.ts'
import { filingKeyPrefix, measureFilings, prepareFilings, readAcknowledged } from '../filing/http-load.ts'
import { openKeptConnections } from '../kept-connections.ts'
import { learnLifePlans, readyApplicants } from '../life-plan.ts'
import {
  makeKey,
  openLoadClient,
  signInEverybody,
  type LoadAnswer,
  type LoadRequest,
} from '../load-client.ts'
import { describeMachine, type Machine } from '../machine.ts'
import {
  createLatencyRecorder,
  createTimeLine,
  roundTo,
  runOpenLoop,
  type LatencySummary,
  type TimeLine,
} from '../measure.ts'
import { findResidentBytes } from '../server-process.ts'
import type { ThrowAway } from '../throw-away.ts'
import type { Terminal } from '../../terminal.ts'
import { findRecovery, judgeMemory, type MemoryJudgement } from './judge-spike.ts'

/** Connections with which the full load is found. */
const fullLoadConnections = 64
/** Connections of the spike: twice what the server takes into work at a time, so that it has to refuse some. */
const spikeConnections = 512
const spikeFactor = 5

export interface SpikeOptions {
  /** Of the spike; the phases before and after it are half as long. */
  readonly seconds: number
}

/** What became of the requests of one phase, by the time at which they were due. */
export interface SpikePhase {
  readonly name: 'half' | 'spike' | 'half-again'
  readonly duePerSecond: number
  readonly due: number
  readonly done: number
  /** 429 or 503 with Retry-After. */
  readonly refused: number
  /** Everything else: another status, no Retry-After, a lost connection. */
  readonly failed: number
  /** Of the filings that were done, from when they were due. */
  readonly latency: LatencySummary
  /** Of the refusals. */
  readonly refusalLatency: LatencySummary
  /** How much later than due the client itself sent: what is large here is the client's, not the platform's. */
  readonly sendDelayP95Ms: number | null
}

/** A phase whose time is over; the next begins at once, whatever is still without an answer. */
interface RunningPhase {
  finish(): Promise<MeasuredPhase>
}

interface MeasuredPhase {
  readonly phase: SpikePhase
  /** Of the filings that were done, second by second. */
  readonly timeLine: TimeLine
}

export interface SpikeBench {
  readonly machine: Machine
  /** Filings a second with 64 connections that wait for their answers. */
  readonly fullLoadPerSecond: number
  readonly phases: readonly SpikePhase[]
  /** After the end of the spike; null when it did not come back within the last phase. */
  readonly backAfterSeconds: number | null
  readonly memory: MemoryJudgement
  /** What was wrong with the first failures. */
  readonly failures: readonly string[]
  readonly check: RecordCheck
}

/** Half load, five times that, half load again; each request at its time, whatever became of those before it. */
export async function runSpikeBench(
  throwAway: ThrowAway,
  { seconds }: SpikeOptions,
  { progress }: Pick<Terminal, 'progress'>,
): Promise<SpikeBench> {
  const { administratorUrl, applicationUrl } = await throwAway.readAddresses()
  const machine = await describeMachine(throwAway.home, applicationUrl)
  progress({ zh: '正在登录申请人和工作人员……', en: 'Signing in applicants and officers…' })
  const server = await throwAway.startServer()
  const sessions = await signInEverybody(throwAway, server)
  const client = openLoadClient(server.url, fullLoadConnections)
  const applicants = await readyApplicants(client, throwAway.applicants, sessions)
  const [teacher] = applicants
  if (teacher === undefined) throw new Error('the bench needs an applicant')
  const plans = await learnLifePlans(client, documentItems, teacher, sessions)

  progress({ zh: '正在测量满负荷……', en: 'Finding the full load…' })
  const warmUpSeconds = Math.min(5, seconds)
  const fullLoad = await measureFilings({
    client,
    plans,
    applicants,
    connections: fullLoadConnections,
    seconds: Math.min(10, seconds),
    warmUpSeconds,
  })
  await client.close()

  const load = await openSpikeLoad(server.url, prepareFilings(plans, applicants))
  const memory = sampleMemory(server.pid)
  const half = Math.max(1, Math.round(fullLoad.perSecond / 2))
  const steps = [
    { name: 'half', perSecond: half, seconds: seconds / 2 },
    { name: 'spike', perSecond: half * spikeFactor, seconds },
    { name: 'half-again', perSecond: half, seconds: seconds / 2 },
  ] as const
  const running: RunningPhase[] = []
  for (const step of steps) {
    progress({
      zh: `每秒 ${step.perSecond} 次，共 ${step.seconds} 秒……`,
      en: `${step.perSecond} a second for ${step.seconds} seconds…`,
    })
    memory.begin(step.name)
    running.push(await load.run(step.name, step.perSecond, step.seconds))
  }
  const phases = await Promise.all(running.map(({ finish }) => finish()))
  const samples = memory.stop()
  await load.close()

  progress({ zh: '正在核对记录……', en: 'Holding the record against the answers…' })
  const unanswered = phases.reduce((total, { phase }) => total + phase.failed, 0)
  const cases = [...fullLoad.cases, ...load.cases]
  const check = await checkRecord(administratorUrl, cases, filingKeyPrefix, unanswered)
  await server.stop()
  const [before, , after] = phases
  return {
    machine,
    fullLoadPerSecond: fullLoad.perSecond,
    phases: phases.map(({ phase }) => phase),
    backAfterSeconds:
      before === undefined || after === undefined
        ? null
        : findRecovery(before.phase.latency.p95Ms, after.timeLine.list()),
    memory: judgeMemory(samples),
    failures: load.failures,
    check,
  }
}

/** Failures that are told of; the count has all of them. */
const failuresTold = 5

async function openSpikeLoad(url: string, filings: readonly (readonly LoadRequest[])[]) {
  const client = await openKeptConnections(url, spikeConnections)
  const cases: AcknowledgedCase[] = []
  const failures: string[] = []
  let sent = 0

  async function send(number: number): Promise<LoadAnswer | Error> {
    const own = filings[number % filings.length]
    const request = own?.[number % own.length]
    if (request === undefined) throw new Error('a filing needs an applicant and an item')
    return client
      .send({ ...request, key: makeKey(filingKeyPrefix) })
      .catch((error: unknown) => new Error(String(error)))
  }

  return {
    cases,
    failures,
    close: () => client.close(),
    async run(name: SpikePhase['name'], perSecond: number, seconds: number): Promise<RunningPhase> {
      const latency = createLatencyRecorder()
      const refusals = createLatencyRecorder()
      const sendDelay = createLatencyRecorder()
      const timeLine = createTimeLine(1)
      const first = sent
      const begin = performance.now()
      let failed = 0
      const { answered } = await runOpenLoop({
        perSecond,
        seconds,
        work: async (number, dueAt) => {
          sent += 1
          sendDelay.record(performance.now() - dueAt)
          const answer = await send(first + number)
          const waited = performance.now() - dueAt
          if (!(answer instanceof Error) && answer.status === 201) {
            cases.push(readAcknowledged(answer, 201))
            latency.record(waited)
            timeLine.record(dueAt - begin, waited)
          } else if (!(answer instanceof Error) && isPolite(answer)) {
            refusals.record(waited)
          } else {
            failed += 1
            const told =
              answer instanceof Error ? answer.message : `${answer.status} ${answer.text.slice(0, 300)}`
            if (failures.length < failuresTold) failures.push(told)
          }
        },
      })
      return {
        async finish() {
          await answered
          const phase: SpikePhase = {
            name,
            duePerSecond: perSecond,
            due: latency.count + refusals.count + failed,
            done: latency.count,
            refused: refusals.count,
            failed,
            latency: latency.summarise(),
            refusalLatency: refusals.summarise(),
            sendDelayP95Ms: sendDelay.summarise().p95Ms,
          }
          return { phase, timeLine }
        },
      }
    },
  }
}

/** A refusal that says when to come again. */
function isPolite({ status, headers }: LoadAnswer): boolean {
  return (status === 503 || status === 429) && Number(headers['retry-after']) > 0
}

/** Reads the memory of the server twice a second. */
function sampleMemory(pid: number) {
  const samples: { phase: SpikePhase['name']; mebibytes: number }[] = []
  let phase: SpikePhase['name'] = 'half'
  const timer = setInterval(() => {
    const during = phase
    void findResidentBytes(pid).then((bytes) => {
      if (bytes !== undefined) samples.push({ phase: during, mebibytes: roundTo(bytes / 2 ** 20, 0) })
    })
  }, 500)
  return {
    begin(next: SpikePhase['name']) {
      phase = next
    },
    stop() {
      clearInterval(timer)
      return samples
    },
  }
}
