import { matterRoutes as operations, type matterListEntrySchema } from '@tongban/contract'
import {
  type Finding,
  type MatterDefinition,
  type PlainDate,
  dateMatter,
  getBeijingDate,
  getPlainDate,
  listMembers,
  readText,
  writeJsonPointer,
} from '@tongban/domain'
import { z } from 'zod'
import {
  type Problem,
  type RouteHandler,
  cutPage,
  implementRoute,
  problem,
  readCursor,
} from '../../http/index.ts'
import { type PublishedMatter, findWithdrawal, refuseWithdrawnMatter } from '../catalogue/index.ts'
import { findMatters } from './find-matters.ts'
import { presentCompiled, presentFinding } from './present-compiled.ts'
import { type MatterReading, compileForNow } from './sources.ts'

const placeSchema = z.strictObject({ matter: z.string().max(80) })

/** What anybody may read of matters: which there are, what one is, and what it comes to for some answers. */
export function createPublishedRoutes(reading: MatterReading): RouteHandler[] {
  const { catalogue } = reading
  return [
    implementRoute(operations.listMatters, async ({ query, context }) => {
      const today = getBeijingDate(context.now)
      const place = readCursor(placeSchema, query.cursor)
      const found = findMatters(await catalogue.getMatters(), query)
      const start = place === undefined ? 0 : found.findIndex(({ matter }) => matter === place.matter) + 1
      const page = cutPage(found.slice(start, start + query.limit + 1), query.limit, ({ matter }) => ({
        matter,
      }))
      const items = await Promise.all(page.items.map((matter) => describeEntry(reading, matter, today)))
      return { status: 200, body: { items, nextCursor: page.nextCursor } }
    }),

    implementRoute(operations.getMatter, async ({ params, context }) => {
      const published = await findPublished(reading, params.matter)
      if (published === undefined) return refuseAbsent(reading, params.matter)
      const { definition } = published
      const today = getBeijingDate(context.now)
      const registries = await catalogue.getRegistries()
      const answers = definition.typical
      const result = await compileForNow(reading, definition, { answers, today })
      const dates = result.ok
        ? dateMatter(result.value.compiled.plan, { calendar: await catalogue.getCalendar(), from: today })
        : undefined
      const lead = registries.organisations[definition.lead]
      return {
        status: 200,
        body: {
          matter: published.matter,
          revision: published.revision,
          publishedAt: published.publishedAt,
          name: readText(definition.name),
          summary: definition.summary === undefined ? null : readText(definition.summary),
          keywords: [...definition.keywords],
          serves: [...definition.serves],
          topics: [...definition.topics],
          basis: [...(definition.basis ?? [])],
          lead: {
            id: definition.lead,
            name: lead ? readText(lead.name) : { zh: definition.lead, en: definition.lead },
          },
          faq: definition.faq.map(({ q, a }) => ({ question: readText(q), answer: readText(a) })),
          items: await Promise.all(
            listMembers(definition).map(async ({ item, optional }) => {
              const revision = await catalogue.findCurrentRevision(item)
              const withdrawal =
                revision === undefined ? await findWithdrawal(reading.database, item) : undefined
              return {
                item,
                name: revision ? readText(revision.definition.name) : (withdrawal?.name ?? null),
                authorityName: revision ? readText(revision.authority.name) : null,
                optional: optional !== undefined,
                published: revision !== undefined,
              }
            }),
          ),
          available: result.ok,
          unavailable: result.ok ? [] : result.error.map(presentFinding),
          typical: result.ok
            ? {
                answers: { ...answers },
                compiled: presentCompiled({
                  ...result.value,
                  revision: published.revision,
                  values: {},
                  from: today,
                  dates: dates?.ok === true ? dates.value : undefined,
                }),
              }
            : null,
        },
      }
    }),

    implementRoute(operations.compileMatter, async ({ params, body, context }) => {
      const published = await findPublished(reading, params.matter)
      if (published === undefined) return refuseAbsent(reading, params.matter)
      const today = getBeijingDate(context.now)
      const { answers, form } = body
      const result = await compileForNow(reading, published.definition, { answers, form, today })
      if (!result.ok) return refuseMatter(published.definition, result.error)
      const from = body.from === undefined ? today : getPlainDate(body.from)
      const calendar = await catalogue.getCalendar()
      const dates = dateMatter(result.value.compiled.plan, { calendar, from })
      return {
        status: 200,
        body: presentCompiled({
          ...result.value,
          revision: published.revision,
          values: form,
          from,
          dates: dates.ok ? dates.value : undefined,
        }),
      }
    }),
  ]
}

export async function findPublished(
  { catalogue }: Pick<MatterReading, 'catalogue'>,
  matter: string,
): Promise<PublishedMatter | undefined> {
  return (await catalogue.getMatters()).find((entry) => entry.matter === matter)
}

async function refuseAbsent({ database }: MatterReading, matter: string): Promise<Problem> {
  return (await refuseWithdrawnMatter(database, matter)) ?? problem('not-found')
}

/** Why a matter cannot be compiled, each reason with its cure; answers that are wrong are told at their places. */
export function refuseMatter(definition: MatterDefinition, findings: readonly Finding[]): Problem {
  const name = readText(definition.name)
  const answers = findings.filter(({ at }) => at[0] === 'answers')
  const first = findings[0]
  const isAnswered = answers.length === findings.length
  return problem(isAnswered ? 'matter-answers-refused' : 'matter-not-compiled', {
    detail: {
      zh: `“${name.zh}”目前不能按这些回答申请。${first?.message.zh ?? ''}`,
      en: `"${name.en}" cannot be filed with these answers now. ${first?.message.en ?? ''}`,
    },
    next: first?.cure ?? { zh: '请向牵头部门咨询。', en: 'Ask the lead authority.' },
    errors: answers.map(({ at, rule, message }) => ({
      pointer: writeJsonPointer(at),
      code: rule,
      message,
    })),
    facts: { findings: findings.map(presentFinding) },
  })
}

async function describeEntry(
  reading: MatterReading,
  published: PublishedMatter,
  today: PlainDate,
): Promise<z.input<typeof matterListEntrySchema>> {
  const { definition } = published
  const registries = await reading.catalogue.getRegistries()
  const result = await compileForNow(reading, definition, { answers: definition.typical, today })
  const lead = registries.organisations[definition.lead]
  const members = listMembers(definition)
  const authorities = result.ok
    ? new Set(members.flatMap(({ item }) => result.value.revisions.get(item)?.authority.id ?? []))
    : new Set<string>()
  return {
    matter: published.matter,
    revision: published.revision,
    name: readText(definition.name),
    summary: definition.summary === undefined ? null : readText(definition.summary),
    serves: [...definition.serves],
    topics: [...definition.topics],
    lead: definition.lead,
    leadName: lead ? readText(lead.name) : { zh: definition.lead, en: definition.lead },
    items: members.length,
    departments: authorities.size,
    promisedDays: result.ok ? result.value.compiled.clock.promised.workingDays : null,
    available: result.ok,
  }
}
