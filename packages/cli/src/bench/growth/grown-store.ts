import { type Instant, getBeijingDate, getInstant } from '@tongban/domain'
import {
  type Database,
  type Sentence,
  connectDatabase,
  sealInstallation,
  verifyRecord,
} from '@tongban/server'
import type { ThrowAway } from '../throw-away.ts'
import { type District, readDistrict } from './district.ts'
import { type CasesOfTemplate, type FillReport, fillDistrict } from './fill-district.ts'
import { NumberSeries } from './numbers.ts'
import type { Applicant } from './people.ts'
import { Population, readKnownApplicants, writeApplicants } from './population.ts'
import { type Random, apportion } from './random.ts'
import { type TemplateDay, makeDueTemplates, makeTemplates } from './templates.ts'

/** What the filling of a store came to. */
export interface GrowReport extends FillReport {
  readonly applicants: number
  readonly fillSeconds: number
  /** Of `vacuum (analyze)`, which autovacuum would do in the course of a year. */
  readonly vacuumSeconds: number
  /** Of the whole database. */
  readonly gibibytes: number
}

/** What the proof of the record took. */
export interface Proof {
  readonly sealSeconds: number
  readonly verifySeconds: number
  readonly findings: number
}

/** Cases that each applicant who signs in has, whatever the size of the store. */
const casesOfKnownApplicant = 30

/** A throw-away installation whose record can be made of any size. */
export interface GrownStore {
  readonly district: District
  /** Empties the tables of cases and fills them with a district's year of so many. */
  growTo(cases: number): Promise<GrowReport>
  /** Adds cases that the deadline sweep has to settle. */
  addDueCases(cases: number): Promise<void>
  /** Binds every chain into a root and proves the whole record, as the nightly jobs would. */
  sealAndVerify(): Promise<Proof>
}

/** Tables of cases that are not filled by COPY, which a new size begins with empty too. */
const otherTablesOfCases =
  'record_leaf, record_root, instant_draw, case_participant, case_draft, idempotency_key'

/**
 * Prepares a store for growth: its district is read and the year's cases are lived through once.
 * @param seed of everything that is drawn; the same seed gives the same store
 */
export async function openGrownStore(options: {
  readonly throwAway: ThrowAway
  readonly seed: number
  readonly now: Instant
  readonly progress: (step: Sentence) => void
  readonly count: (done: number, total: number) => void
}): Promise<GrownStore> {
  const { throwAway, seed, now, progress } = options
  const { administratorUrl, applicationUrl } = await throwAway.readAddresses()
  const database = connectDatabase(administratorUrl, { poolSize: 1, statementLimitMilliseconds: 0 })
  try {
    const district = await readDistrict(database, getBeijingDate(now))
    progress({ zh: '正在推演一年的办件……', en: 'Living through a year of cases…' })
    const days = makeTemplates(district, seed, now)
    const known = await readKnownApplicants(
      database.pool,
      throwAway.applicants.map(({ username }) => username),
    )
    const population = new Population(seed + 1)
    let series = new NumberSeries()
    const yearSeed = seed + 3
    let added = 0

    const withDatabase = async <Answer>(work: (store: Database) => Promise<Answer>): Promise<Answer> => {
      const store = connectDatabase(administratorUrl, { poolSize: 1, statementLimitMilliseconds: 0 })
      try {
        return await work(store)
      } finally {
        await store.close()
      }
    }

    const fill = async (
      plan: readonly CasesOfTemplate[],
      knownShare: number,
      drawnFrom: number,
    ): Promise<FillReport> => {
      const total = plan.reduce((sum, entry) => sum + entry.cases, 0)
      const report = await fillDistrict({
        address: administratorUrl,
        seed: drawnFrom,
        now,
        plan,
        series,
        emptied: drawnFrom === yearSeed,
        pickApplicant: (random, kind) =>
          kind === 'person' && random.next() < knownShare
            ? pickKnown(known, random)
            : population.pick(random, kind),
        onCases: (written) => options.count(written, total),
      })
      await withDatabase((store) => writeNumberSeries(store, series))
      return report
    }

    return {
      district,
      async growTo(cases) {
        progress({ zh: `正在装入 ${cases} 件办件`, en: `Filling in ${cases} cases` })
        series = new NumberSeries()
        const started = performance.now()
        await withDatabase((store) => store.pool.query(`truncate ${otherTablesOfCases}`))
        await writeApplicants(administratorUrl, population.growFor(cases))
        const people = 0.72
        const knownShare = Math.min(0.2, (known.length * casesOfKnownApplicant) / (cases * people))
        const report = await fill(planYear(days, cases), knownShare, yearSeed)
        // COPY ran without triggers.
        await withDatabase((store) => store.pool.query(writeParticipants))
        const fillSeconds = secondsSince(started)
        progress({ zh: '正在整理数据库', en: 'Vacuuming the database' })
        const vacuuming = performance.now()
        const gibibytes = await withDatabase(tidy)
        return {
          ...report,
          applicants: population.size + known.length,
          fillSeconds,
          vacuumSeconds: secondsSince(vacuuming),
          gibibytes,
        }
      },
      async addDueCases(cases) {
        const templates = makeDueTemplates(district, seed + 2, now, Math.min(cases, 50))
        const shares = apportion(
          cases,
          templates.map(() => 1),
        )
        added += 1
        await fill(
          templates.map((template, index) => ({ template, cases: shares[index] ?? 0 })),
          0,
          yearSeed + added,
        )
        await withDatabase((store) => store.pool.query('analyze case_summary'))
      },
      async sealAndVerify() {
        progress({ zh: '正在封存存证', en: 'Sealing the record' })
        const sealing = performance.now()
        await sealInstallation({
          home: throwAway.home,
          applicationUrl,
          now: getInstant(new Date().toISOString()),
        })
        const sealSeconds = secondsSince(sealing)
        const verifying = performance.now()
        const { findingCount } = await verifyRecord({
          address: administratorUrl,
          progress,
          count: options.count,
        })
        return { sealSeconds, verifySeconds: secondsSince(verifying), findings: findingCount }
      },
    }
  } finally {
    await database.close()
  }
}

/** Cases of the year by their days, in the order of the days. */
export function planYear(days: readonly TemplateDay[], cases: number): CasesOfTemplate[] {
  const perDay = apportion(
    cases,
    days.map(({ weight }) => weight),
  )
  return days.flatMap(({ templates }, index) => {
    const shares = apportion(
      perDay[index] ?? 0,
      templates.map(() => 1),
    )
    // The first of a day would always get what is left over; which of them is first is as good as drawn.
    const turn = index % templates.length
    return templates.map((template, place) => ({
      template,
      cases: shares[(place + turn) % templates.length] ?? 0,
    }))
  })
}

const writeParticipants = `
  with taken as (
    insert into case_participant (case_id, organisation_id, authority_id, drafted_at)
    select case_id, organisation, authority_id, drafted_at from case_summary, unnest(participants) organisation
    returning organisation_id, authority_id
  )
  insert into case_participation (organisation_id, authority_id)
  select distinct organisation_id, authority_id from taken on conflict do nothing`

function pickKnown(known: readonly Applicant[], random: Random): Applicant {
  return random.pick(known)
}

async function writeNumberSeries({ pool }: Database, series: NumberSeries): Promise<void> {
  await pool.query(
    `insert into number_series as n (organisation_id, series, year, last_serial)
     select organisation, series, year, last
       from json_to_recordset($1) as s (organisation text, series text, year int, last bigint)
     on conflict (organisation_id, series, year)
     do update set last_serial = greatest(n.last_serial, excluded.last_serial)`,
    [JSON.stringify(series.list())],
  )
}

/** @returns GiB of the database afterwards */
async function tidy({ pool }: Database): Promise<number> {
  await pool.query('vacuum (analyze)')
  await pool.query('checkpoint')
  const { rows } = await pool.query<{ bytes: number }>('select pg_database_size(current_database()) as bytes')
  return Math.round(((rows[0]?.bytes ?? 0) / 2 ** 30) * 100) / 100
}

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10
}
