import type { createMatterCaseSchema, matterFilingSchema } from '@tongban/contract'
import {
  type Agent,
  type Applicant,
  type FiledItem,
  type Instant,
  type MatterCommand,
  type MatterContent,
  type MatterEvent,
  type MatterState,
  addJointGivenValues,
  assert,
  checkJointAnswers,
  checkMatterContent,
  decideMatter,
  evolveMatter,
  getBeijingDate,
  isFiledMatter,
  openJointPlaces,
  planFiling,
  readText,
} from '@tongban/domain'
import type { Actor } from '@tongban/domain'
import type { z } from 'zod'
import { type Problem, type ProblemEntry, problem } from '../../http/index.ts'
import {
  chooseChannel,
  findAgent,
  problemFromRefusal,
  problemFromRejection,
  takeDocumentNumber,
  takeMatterNumber,
} from '../cases/index.ts'
import type { PublishedMatter } from '../catalogue/index.ts'
import type { RefusedChild } from './continue-matter.ts'
import type { DecidedAct } from './execute-act.ts'
import type { MatterModuleOptions } from './options.ts'
import { problemFromMatterRejection } from './problem-from-matter.ts'
import { refuseMatter } from './published-routes.ts'
import { listExcludedInMatter } from './promise-eligibility.ts'
import { readMatterContent } from './read-content.ts'
import { compileForNow } from './sources.ts'

type Body = z.output<typeof createMatterCaseSchema>
type SentFiling = z.output<typeof matterFilingSchema>

/** Nothing can be filed that is not on a published list. */
export function matterNotPublished(matter: string): Problem {
  return problem('matter-not-published', {
    detail: {
      zh: `“${matter}”不在已公布的一件事清单上，不能申请。`,
      en: `The matter "${matter}" is on no published list, so nobody can file it.`,
    },
    next: { zh: '请在一件事页面重新选择。', en: 'Choose one of the published matters.' },
  })
}

export function draftCommand(
  published: PublishedMatter,
  actor: Actor,
  parties: { readonly applicant: Applicant; readonly agent: Agent | undefined },
  channel: Body['channel'],
): MatterCommand {
  const { definition } = published
  const atWindow = actor.kind === 'officer'
  return {
    type: 'DraftMatter',
    matter: published.matter,
    revision: published.revision,
    digest: published.digest,
    name: readText(definition.name),
    serves: definition.serves,
    lead: definition.lead,
    window: definition.window,
    applicant: parties.applicant,
    // An agent's authorisation is held against every item when it files.
    agent: parties.agent ?? findAgent(actor, parties.applicant, undefined),
    channel: chooseChannel(atWindow, channel),
    takenInAt: atWindow ? actor.organisation : undefined,
  }
}

/** A filing made ready: what was sent is read, compiled and checked against every item; nothing is written. */
export async function prepareFiling(
  options: MatterModuleOptions,
  input: {
    readonly actor: Actor
    readonly now: Instant
    readonly published: PublishedMatter
    readonly applicant: Applicant
    readonly agent: Agent | undefined
    readonly filing: SentFiling
    readonly atWindow: boolean
  },
): Promise<{ readonly command: MatterCommand; readonly explain: Explain } | Problem> {
  const { actor, now, published, applicant, agent, filing, atWindow } = input
  const { definition } = published
  const read = await readMatterContent(options, { actor, holder: applicant.subject, now }, filing.content)
  if (!read.ok) return problemFromRejection(read.error)
  const { answers, form } = read.value
  const today = getBeijingDate(now)
  const result = await compileForNow(options, definition, { answers, form, today })
  if (!result.ok) {
    const refusal = refuseMatter(definition, result.error)
    const errors = refusal.errors.map((entry) => ({ ...entry, pointer: `/content${entry.pointer}` }))
    return { ...refusal, errors }
  }
  const { compiled, revisions } = result.value
  const planned = planFiling(compiled, definition, revisions)
  const content = {
    ...keepPromises(read.value, planned.items),
    form: addJointGivenValues(compiled, form),
  }
  const problems = checkMatterContent({
    compiled,
    items: planned.items,
    revisions,
    content,
    applicant,
    agent,
    by: atWindow ? 'officer' : 'applicant',
    now,
    demand: atWindow ? 'partial' : 'complete',
  })
  const places = new Set(problems.map(({ field, code }) => `${field} ${code}`))
  const disagreeing = checkJointAnswers(compiled, form)
    .map((entry) => ({ ...entry, field: `/content${entry.field}` }))
    .filter(({ field, code }) => !places.has(`${field} ${code}`))
  problems.push(...disagreeing)
  if (problems.length > 0) return problemFromMatterRejection({ kind: 'invalid-matter-input', problems })
  const excluded = await listExcludedInMatter(
    options.database,
    { subject: applicant.subject, now },
    { items: planned.items, revisions, content, place: (item) => openJointPlaces(item, compiled) },
  )
  if (excluded.length > 0)
    return problemFromMatterRejection({ kind: 'invalid-matter-input', problems: excluded })
  const registries = await options.catalogue.getRegistries()
  const lead = registries.organisations[definition.lead]
  assert(lead !== undefined, 'a published matter is led by an organisation that is registered')
  const numbering = { id: definition.lead, ...lead }
  const { pool } = options.database
  const [number, [receipt]] = await Promise.all([
    takeMatterNumber(pool, numbering, today),
    takeDocumentNumber(pool, numbering, 'matter-receipt', today, 1),
  ])
  assert(receipt !== undefined, 'a number was asked for')
  const { contact, delivery, statement } = filing
  return {
    command: {
      type: 'FileMatter',
      number,
      content,
      contact,
      delivery,
      statement,
      planned,
      receipt: { kind: 'matter-receipt', number: receipt, date: today },
    },
    explain: (refused) => explainRefused(refused, compiled),
  }
}

/** Without promises to items that are no part of the matter any more: nobody is bound by what is not filed. */
function keepPromises({ promises, ...rest }: MatterContent, items: readonly FiledItem[]): MatterContent {
  const kept = Object.entries(promises ?? {}).filter(([item]) => items.some((entry) => entry.item === item))
  return kept.length === 0 ? rest : { ...rest, promises: Object.fromEntries(kept) }
}

type Explain = (refused: readonly RefusedChild[]) => Problem

/** Decides commands one after another on a matter. */
export async function decideAll(
  options: Pick<MatterModuleOptions, 'catalogue'>,
  state: MatterState | undefined,
  commands: readonly MatterCommand[],
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<DecidedAct | Problem> {
  const calendar = await options.catalogue.getCalendar()
  const events: MatterEvent[] = []
  let current = state
  for (const command of commands) {
    const decided = decideMatter(current, command, { now, actor, calendar })
    if (!decided.ok) return problemFromMatterRejection(decided.error)
    for (const event of decided.value) {
      const last = current?.lastRecordedAt
      const recordedAt = last !== undefined && last > now ? last : now
      current = evolveMatter(current, {
        sequence: (current?.sequence ?? 0) + 1,
        actor,
        occurredAt: now,
        recordedAt,
        event,
      })
      events.push(event)
    }
  }
  assert(current === undefined || !isFiledMatter(current) || events.length > 0, 'commands decide something')
  return { events, children: [] }
}

/** What is wrong with the cases that should have begun, at its places in the joint application. */
function explainRefused(
  refused: readonly RefusedChild[],
  compiled: Parameters<typeof openJointPlaces>[1],
): Problem {
  const [first] = refused
  assert(first !== undefined, 'something was refused')
  const errors = new Map<string, ProblemEntry>()
  for (const { item, refusal } of refused) {
    if (refusal.kind !== 'rejected' || refusal.rejection.kind !== 'invalid-input') continue
    const place = openJointPlaces(item, compiled)
    for (const { field, code, message } of refusal.rejection.problems) {
      const pointer = field.startsWith('/content') ? place(field) : field
      if (pointer !== undefined) errors.set(`${pointer} ${code}`, { pointer, code, message })
    }
  }
  const told = problemFromRefusal(first.refusal)
  return errors.size > 0 ? { ...told, errors: [...errors.values()] } : told
}
