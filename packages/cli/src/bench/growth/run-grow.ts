import { addCalendarDays, getBeijingDate, getInstant, startOfBeijingDay } from '@tongban/domain'
import { connectDatabase, createPublishedCatalogue, settleDueCases } from '@tongban/server'
import type { Terminal } from '../../terminal.ts'
import { type HttpFilings, measureFilings } from '../filing/http-load.ts'
import { learnLifePlans, type LifePlan, readyApplicants, type ReadyApplicant } from '../life-plan.ts'
import { type LoadClient, type Sessions, openLoadClient, signInEverybody } from '../load-client.ts'
import { type Machine, describeMachine } from '../machine.ts'
import { type LatencySummary, createLatencyRecorder, roundTo } from '../measure.ts'
import { type ThrowAway, withThrowAway } from '../throw-away.ts'
import { type GrowReport, type GrownStore, type Proof, openGrownStore } from './grown-store.ts'
import { growthItems, growthOfficers } from './items.ts'
import { explainHotQueries, type HotPlan } from './hot-queries.ts'
import { type Probe, chooseProbes } from './probes.ts'
import { createRandom } from './random.ts'

export interface GrowOptions {
  /** Cases in the store, ascending. */
  readonly sizes: readonly number[]
  readonly seed: number
  /** Requests of each kind at each size. */
  readonly requests: number
  /** Of the filings at each size. */
  readonly seconds: number
  /** Whether the record is sealed and verified at each size. */
  readonly verify: boolean
  /** Whether the plans of the hot queries are wanted at the largest size. */
  readonly plans: boolean
}

/** One cost at one size. */
export interface Cost extends LatencySummary {
  readonly name: string
  readonly title: Probe['title']
  readonly kind: Probe['kind'] | 'filing' | 'sweep'
}

export interface SizeResult {
  readonly cases: number
  readonly store: GrowReport
  readonly filingsPerSecond: number
  readonly proof: Proof | null
  readonly costs: readonly Cost[]
}

export interface GrowResult {
  readonly machine: Machine
  readonly seed: number
  readonly sizes: readonly SizeResult[]
  readonly plans: readonly HotPlan[]
}

const applicants = 20
/** Of the filings: enough for group commit to have something to group, not enough to measure the queue. */
const filingConnections = 8
/** Cases that one run of the sweep settles at most. */
const dueCases = 1000
/** On the spot and with a promised limit, of two authorities. */
const filedItems = ['unemployment-registration', 'aged-allowance']

/** Fills a throw-away store to each size and measures there what people and the sweep do. */
export async function runGrow(
  options: GrowOptions,
  terminal: Terminal,
  onSize: (result: SizeResult) => void,
): Promise<GrowResult> {
  const { progress } = terminal
  const now = getInstant(new Date().toISOString())
  // Before the first case of the year and its weeks.
  const inForceSince = startOfBeijingDay(addCalendarDays(getBeijingDate(now), -400))
  return withThrowAway(
    {
      progress,
      items: growthItems,
      officers: growthOfficers,
      applicants,
      databaseBelongsTo: 'bench',
      inForceSince,
    },
    async (throwAway) => {
      const { applicationUrl } = await throwAway.readAddresses()
      const machine = await describeMachine(throwAway.home, applicationUrl)
      const store = await openGrownStore({
        throwAway,
        seed: options.seed,
        now,
        progress,
        count: (done, total) => terminal.count(done, total),
      })
      // Whoever measures one thing does not want the documents of another to be produced meanwhile.
      const server = await throwAway.startServer({ TONGBAN_JOBS: '0' })
      const client = openLoadClient(server.url, filingConnections)
      try {
        const sizes: SizeResult[] = []
        let people: People | undefined
        for (const cases of options.sizes) {
          const report = await store.growTo(cases)
          // A session ends when nobody asks for anything for half an hour, and a fill may last that long.
          progress({ zh: '正在登录申请人和工作人员……', en: 'Signing in applicants and officers…' })
          people = await signInPeople(throwAway, server, client)
          const measured = await measureSize(
            { cases, report, options, throwAway, store, client, people },
            terminal,
          )
          onSize(measured)
          sizes.push(measured)
        }
        const plans = options.plans && people !== undefined ? await explain(throwAway, people, terminal) : []
        return { machine, seed: options.seed, sizes, plans }
      } finally {
        await client.close()
        await server.stop()
      }
    },
  )
}

/** Who asks, and how those who file and their officers do it. */
interface People {
  readonly sessions: Sessions
  readonly ready: readonly ReadyApplicant[]
  readonly lifePlans: readonly LifePlan[]
}

async function signInPeople(
  throwAway: ThrowAway,
  server: Parameters<typeof signInEverybody>[1],
  client: LoadClient,
): Promise<People> {
  const sessions = await signInEverybody(throwAway, server)
  const ready = await readyApplicants(client, throwAway.applicants, sessions)
  const [teacher] = ready
  if (teacher === undefined) throw new Error('the bench needs an applicant')
  return { sessions, ready, lifePlans: await learnLifePlans(client, filedItems, teacher, sessions) }
}

/** What was measured is told even where the plans cannot be had. */
async function explain(throwAway: ThrowAway, people: People, terminal: Terminal): Promise<HotPlan[]> {
  const { applicationUrl } = await throwAway.readAddresses()
  try {
    return await explainHotQueries({ throwAway, ...people, sweep: () => measureSweep(applicationUrl, 0) })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    terminal.complain({
      zh: `未能取得查询计划：${reason}`,
      en: `The plans of the queries could not be had: ${reason}`,
    })
    return []
  }
}

interface Around {
  readonly cases: number
  readonly report: GrowReport
  readonly options: GrowOptions
  readonly throwAway: ThrowAway
  readonly store: GrownStore
  readonly client: LoadClient
  readonly people: People
}

async function measureSize(
  { cases, report, options, throwAway, store, client, people }: Around,
  { progress }: Terminal,
): Promise<SizeResult> {
  const { requests, seconds, seed, verify } = options
  const { sessions, ready, lifePlans } = people
  const { administratorUrl, applicationUrl } = await throwAway.readAddresses()
  const database = connectDatabase(administratorUrl, { poolSize: 1, statementLimitMilliseconds: 0 })
  const costs: Cost[] = []
  try {
    progress({ zh: `正在测量（${cases} 件）`, en: `Measuring at ${cases} cases` })
    const probes = await chooseProbes({ pool: database.pool, client, sessions, random: createRandom(seed) })
    for (const probe of probes) {
      costs.push({
        name: probe.name,
        title: probe.title,
        kind: probe.kind,
        ...(await measureProbe(client, probe, requests)),
      })
    }
    const filings = await measureFilingCost(client, ready, lifePlans, seconds)
    costs.push({
      name: 'filing',
      title: { zh: '提交申请', en: 'filing' },
      kind: 'filing',
      ...filings.latency,
    })
    const sweep = (title: Cost['title'], name: string, latency: LatencySummary): Cost => ({
      name,
      title,
      kind: 'sweep',
      ...latency,
    })
    costs.push(
      sweep(
        { zh: '期限巡查，无到期', en: 'sweep, nothing due' },
        'sweep-idle',
        await measureSweep(applicationUrl, 0),
      ),
    )
    await store.addDueCases(dueCases)
    costs.push(
      sweep(
        { zh: `期限巡查，${dueCases} 件到期`, en: `sweep, ${dueCases} due` },
        'sweep-due',
        await measureSweep(applicationUrl, dueCases),
      ),
    )
    const proof = verify ? await store.sealAndVerify() : null
    return { cases, store: report, filingsPerSecond: filings.perSecond, proof, costs }
  } finally {
    await database.close()
  }
}

const warmUpRequests = 5

/** One request after another, as one person after another would ask. */
async function measureProbe(client: LoadClient, probe: Probe, requests: number): Promise<LatencySummary> {
  const latency = createLatencyRecorder()
  for (let turn = -warmUpRequests; turn < requests; turn += 1) {
    const request = probe.request(turn + warmUpRequests)
    const sentAt = performance.now()
    const answer = await client.send(request)
    if (answer.status !== 200) throw new Error(`${probe.name}: ${answer.status} ${answer.text.slice(0, 500)}`)
    if (turn >= 0) latency.record(performance.now() - sentAt)
  }
  return latency.summarise()
}

function measureFilingCost(
  client: LoadClient,
  ready: readonly ReadyApplicant[],
  plans: readonly LifePlan[],
  seconds: number,
): Promise<HttpFilings> {
  return measureFilings({
    client,
    plans,
    applicants: ready,
    connections: filingConnections,
    seconds,
    warmUpSeconds: Math.min(2, seconds),
  })
}

/** The work of the job settle-deadlines, with so many cases due, as a process of the platform would do it. */
async function measureSweep(applicationUrl: string, due: number): Promise<LatencySummary> {
  const database = connectDatabase(applicationUrl, { poolSize: 4 })
  const readClock = () => new Date()
  try {
    const catalogue = createPublishedCatalogue(
      database,
      () => Date.now(),
      () => getBeijingDate(getInstant(readClock().toISOString())),
    )
    const latency = createLatencyRecorder()
    for (let turn = 0; turn < (due === 0 ? 10 : 1); turn += 1) {
      const begun = performance.now()
      const settled = await settleDueCases({
        database,
        catalogue,
        readClock,
        report: (message, facts) => {
          throw new Error(`${message}: ${JSON.stringify(facts)}`)
        },
      })
      latency.record(performance.now() - begun)
      if (settled !== due) throw new Error(`the sweep settled ${settled} cases of ${due}`)
    }
    return latency.summarise()
  } finally {
    await database.close()
  }
}

/** Of a figure at a size to that at the smallest; null where nothing was measured. */
export function computeRatio(
  value: number | null | undefined,
  smallest: number | null | undefined,
): number | null {
  return value == null || !smallest ? null : roundTo(value / smallest, 2)
}
