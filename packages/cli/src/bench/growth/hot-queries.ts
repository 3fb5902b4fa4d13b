import { connectDatabase } from '@tongban/server'
import { type LifePlan, type ReadyApplicant, requestAct, requestFiling } from '../life-plan.ts'
import { type LoadClient, type Sessions, openLoadClient, readDone } from '../load-client.ts'
import type { ThrowAway } from '../throw-away.ts'
import { findPlan, openPlanLog } from './plan-log.ts'
import { chooseProbes } from './probes.ts'
import { createRandom } from './random.ts'

/** The plan of a query that is asked often, as the application's role got it under row-level security. */
export interface HotPlan {
  readonly title: string
  /** What there is to see in it. */
  readonly remark: string
  readonly plan: string
}

/** A query among those that a request asked, by words that only it has. */
interface Wanted {
  readonly title: string
  readonly remark: string
  readonly words: RegExp
  readonly ask: (client: LoadClient) => Promise<unknown>
}

interface Surroundings {
  readonly throwAway: ThrowAway
  readonly sessions: Sessions
  readonly ready: readonly ReadyApplicant[]
  readonly lifePlans: readonly LifePlan[]
  /** Runs the deadline sweep with nothing due. */
  readonly sweep: () => Promise<unknown>
}

/**
 * Asks the running platform for everything that is asked often and reads from the database's log how each query was
 * done: PostgreSQL's own auto_explain writes it down for the role of the application, statements in functions too.
 */
export async function explainHotQueries(around: Surroundings): Promise<HotPlan[]> {
  const { throwAway, sessions } = around
  const { administratorUrl, applicationUrl } = await throwAway.readAddresses()
  const log = openPlanLog(throwAway.home)
  await log.turnOn(administratorUrl, new URL(applicationUrl).username)
  // Connections of before do not know of it.
  const server = await throwAway.startServer({ TONGBAN_JOBS: '1' })
  const client = openLoadClient(server.url, 1)
  const database = connectDatabase(administratorUrl, { poolSize: 1, statementLimitMilliseconds: 0 })
  try {
    const probes = await chooseProbes({ pool: database.pool, client, sessions, random: createRandom(1) })
    const plans: HotPlan[] = []
    for (const { title, remark, words, ask } of listWanted(around, probes)) {
      // What is asked for the first time is prepared, and reads the catalogue; the second time shows the query.
      await ask(client)
      const from = await log.measure()
      await ask(client)
      const plan = await findPlan(log, from, words)
      plans.push({ title, remark, plan: plan ?? 'not found in the log of the database' })
    }
    return plans
  } finally {
    await database.close()
    await client.close()
    await server.stop()
    await log.turnOff(administratorUrl, new URL(applicationUrl).username)
  }
}

function listWanted(around: Surroundings, probes: Awaited<ReturnType<typeof chooseProbes>>): Wanted[] {
  const { ready, lifePlans, sessions, sweep } = around
  let turn = 0
  const probe = (name: string) => async (client: LoadClient) => {
    const found = probes.find((entry) => entry.name === name)
    if (found === undefined) throw new Error(`there is no probe ${name}`)
    readDone(await client.send(found.request((turn += 1))), name)
  }
  const file = async (client: LoadClient) => {
    const [plan] = lifePlans
    const applicant = ready[0]
    if (plan === undefined || applicant === undefined)
      throw new Error('a filing needs an applicant and an item')
    const answer = await client.send(requestFiling(plan, applicant, `plans-${(turn += 1)}`))
    const { caseId } = readDone<{ caseId: string }>(answer, 'a filing')
    return { plan, caseId }
  }
  const transition = async (client: LoadClient) => {
    const { plan, caseId } = await file(client)
    const [act] = plan.acts
    if (act === undefined) throw new Error('a life has acts')
    readDone(await client.send(requestAct(act, caseId, `plans-${(turn += 1)}`)), act.name)
  }
  const people = [...sessions.applicants]
  const asSomebodyElse = async (client: LoadClient) => {
    const token = people[(turn += 1) % people.length]?.token
    if (token === undefined) throw new Error('applicants are signed in')
    readDone(await client.send({ method: 'GET', path: '/cases?limit=1', token }), 'a list')
  }
  const summary =
    'The page is read from an index in the order of the list and stops when it is full; row-level security is a filter on the few rows that are looked at.'
  return [
    {
      title: 'Session look-up',
      remark:
        'One look at each of a handful of keys, whatever the number of accounts; the answer is used again for a few seconds.',
      words: /account_session/,
      ask: asSomebodyElse,
    },
    {
      title: 'Load a case',
      remark:
        'One descent of the primary key finds all events of the case; the policy asks for its summary once.',
      words: /from case_event e where/,
      ask: probe('case'),
    },
    {
      title: 'Work list, whole district',
      remark: `${summary} The cases of other authorities in which the jurisdiction has a step are the second part, which is empty here.`,
      words: /from case_participant/,
      ask: probe('work-wide'),
    },
    {
      title: 'Newest cases, whole district',
      remark: summary,
      words: /from case_participant/,
      ask: probe('newest-wide'),
    },
    {
      title: 'Newest cases, a quiet authority',
      remark:
        'The planner weighs: pass over the cases of others from the newest on until the page is full, or fetch those of the authority and its intake and sort them.',
      words: /from case_participant/,
      ask: probe('newest-narrow'),
    },
    {
      title: 'A deep page',
      remark: 'The cursor is a condition on the index, so that page 20 costs what page 1 costs.',
      words: /from case_participant/,
      ask: probe('newest-deep'),
    },
    {
      title: 'Search by name: subjects',
      remark: 'Pairs of characters find the subjects; the name itself is compared on those only.',
      words: /name_grams/,
      ask: probe('name'),
    },
    {
      title: 'Search by name: cases',
      remark: 'The cases of the subjects found, by the index of the applicant.',
      words: /from case_participant/,
      ask: probe('name'),
    },
    {
      title: 'Search by the beginning of a number',
      remark:
        'A range of the index in byte order; `like` may not use an index under row-level security, comparisons may.',
      words: /from case_participant/,
      ask: probe('number-prefix'),
    },
    {
      title: 'An applicant’s own cases',
      remark: 'The index holds them in the order of the list.',
      words: /from "?case_summary/,
      ask: probe('own'),
    },
    {
      title: 'Deadline sweep',
      remark: 'A partial index holds only the cases that time will change, the next day first.',
      words: /settle_on/,
      ask: sweep,
    },
    {
      title: 'Take numbers',
      remark: 'One row a series, by its key; the row is let go without waiting for the disk.',
      words: /into number_series/,
      ask: file,
    },
    {
      title: 'Commit a filing: head',
      remark: 'The heads are the concurrency control; many cases of one statement, each by its key.',
      words: /into record_head/,
      ask: file,
    },
    {
      title: 'Commit a filing: events',
      remark: 'Rows are added at the end of the table, and two entries to the primary key.',
      words: /into case_event/,
      ask: file,
    },
    {
      title: 'Commit a filing: summary',
      remark: 'An insertion that becomes an update where the case is there already.',
      words: /into case_summary/,
      ask: file,
    },
    {
      title: 'Commit a transition: head',
      remark:
        'The head moves if it is where the decision found it; no index is over what changes, so that none is written.',
      words: /update record_head/,
      ask: transition,
    },
    {
      title: 'Commit: answer to a repeated request',
      remark: 'By the case, the account and the key of the request.',
      words: /into case_command/,
      ask: file,
    },
    {
      title: 'Commit: line of the audit',
      remark: 'Added at the end of the table and of its indexes.',
      words: /into audit_entry/,
      ask: file,
    },
    {
      title: 'Commit: jobs',
      remark:
        'The queue takes all jobs of the transaction in one statement; its key keeps a job from coming twice.',
      words: /insert into[\s\S]{0,40}_private_jobs/i,
      ask: transition,
    },
  ]
}
