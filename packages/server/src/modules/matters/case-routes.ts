import { matterRoutes as operations } from '@tongban/contract'
import {
  type Actor,
  type FiledMatter,
  type ItemRevision,
  type MatterState,
  type RecordedMatterEvent,
  getBeijingDate,
  isFiledMatter,
  previewWithdrawal,
} from '@tongban/domain'
import { type Problem, type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { presentEvent } from '../cases/index.ts'
import { readAskings } from './askings.ts'
import { type Child, loadChildren } from './children.ts'
import { matterOfCase } from './matter-of-case.ts'
import type { MatterModuleOptions } from './options.ts'
import { hiddenName, isWithdrawable, nameLead, presentMatterCase } from './present-case.ts'
import { findNotice, listNotices } from './public-notices.ts'
import { findMatter, listMatterCases, readChildRows } from './queries.ts'

/** Reading matters that were filed. */
export function createMatterReadingRoutes(options: MatterModuleOptions): RouteHandler[] {
  const { database, catalogue } = options
  return [
    implementRoute(operations.listMatterCases, async ({ query, actor }) => ({
      status: 200,
      body: await listMatterCases(database, actor, query),
    })),

    implementRoute(operations.getMatterCase, async ({ params, actor, context }) => {
      const found = await findMatter(database, actor, params.matterCaseId)
      if (found === undefined) return problem('not-found')
      const { state } = found
      const filed = isFiledMatter(state) ? state : undefined
      const [{ rows, open }, children, askings, calendar, registries] = await Promise.all([
        readChildRows(database, actor, params.matterCaseId),
        filed ? loadChildren(options, filed) : [],
        filed ? readAskings(options, actor, filed, getBeijingDate(context.now)) : new Map(),
        catalogue.getCalendar(),
        catalogue.getRegistries(),
      ])
      const revisions = filed ? await readRevisions(options, filed) : new Map<string, ItemRevision>()
      const body = presentMatterCase({
        matterCaseId: params.matterCaseId,
        state,
        reader: actor,
        calendar,
        leadName: nameLead(registries.organisations, state.lead),
        rows,
        open,
        children,
        askings,
        revisions,
      })
      return { status: 200, body, etag: String(state.version) }
    }),

    implementRoute(operations.listMatterCaseEvents, async ({ params, actor }) => {
      const found = await findMatter(database, actor, params.matterCaseId)
      if (found === undefined) return problem('not-found')
      const { state } = found
      const mayName = actor.kind === 'officer' && actor.jurisdiction.includes(state.lead)
      const events = found.events.map(({ event, ...recorded }, index) =>
        presentEvent(
          mayName
            ? { ...recorded, event: withoutPlan(event) }
            : withoutObjector({ ...recorded, event: withoutPlan(event) }, state),
          found.hashes[index] ?? '',
          actor,
        ),
      )
      return { status: 200, body: { events } }
    }),

    implementRoute(operations.downloadMatterDocument, async ({ params, actor }) => {
      const found = await findMatter(database, actor, params.matterCaseId)
      const state = found && isFiledMatter(found.state) ? found.state : undefined
      if (!state?.documents.some(({ sequence }) => sequence === params.sequence)) return problem('not-found')
      const document = await options.documents.getDocument(params.matterCaseId, params.sequence)
      if (document === undefined) return problem('not-found')
      const { pdf: content, name } = document
      return { status: 200, file: { content, name, mediaType: 'application/pdf', size: content.byteLength } }
    }),

    implementRoute(operations.previewMatterWithdrawal, async ({ params, body, actor }) => {
      const found = await findOpen(options, actor, params.matterCaseId)
      if ('problem' in found) return found
      const decided = found.children.filter((child) => !isWithdrawable(child)).map(({ item }) => item)
      return { status: 200, body: previewWithdrawal(found.state, body.items, decided) }
    }),

    implementRoute(operations.listMatterNotices, async ({ query, context }) => ({
      status: 200,
      body: await listNotices(options, query, getBeijingDate(context.now)),
    })),

    implementRoute(operations.getMatterNotice, async ({ params, context }) => {
      const body = await findNotice(options, params, getBeijingDate(context.now))
      return body === undefined ? problem('not-found') : { status: 200, body }
    }),

    implementRoute(operations.getMatterOfCase, async ({ params, actor, context }) => {
      const body = await matterOfCase(options, actor, params.caseId, context.now)
      return body === undefined ? problem('not-found') : { status: 200, body }
    }),
  ]
}

/** The view of the matter tells content, items and plan; its events tell that they were filed. */
function withoutPlan<Event extends { readonly type: string }>(event: Event) {
  if (event.type !== 'MatterFiled') return event
  const hidden = new Set(['items', 'tasks', 'clock'])
  return Object.fromEntries(Object.entries(event).filter(([key]) => !hidden.has(key))) as Event
}

/** Whoever objects acts on a matter of somebody else, and what follows at once is their act too: none of it names them. */
function withoutObjector(
  { event, ...recorded }: Omit<RecordedMatterEvent, 'event'> & { readonly event: { readonly type: string } },
  { applicant }: MatterState,
) {
  const { actor } = recorded
  const isStranger =
    actor.kind === 'applicant' && actor.actsFor.every(({ subject }) => subject !== applicant.subject)
  return {
    ...recorded,
    actor: isStranger ? { ...actor, name: hiddenName } : actor,
    event: event.type === 'ObjectionRaised' ? { ...event, by: hiddenName } : event,
  }
}

async function findOpen(
  options: MatterModuleOptions,
  actor: Actor,
  matterCaseId: string,
): Promise<{ state: FiledMatter; children: Child[] } | Problem> {
  const found = await findMatter(options.database, actor, matterCaseId)
  if (found === undefined || !isFiledMatter(found.state)) return problem('not-found')
  return { state: found.state, children: await loadChildren(options, found.state) }
}

export async function readRevisions(
  { catalogue }: Pick<MatterModuleOptions, 'catalogue'>,
  state: FiledMatter,
): Promise<Map<string, ItemRevision>> {
  const revisions = await Promise.all(
    state.items.map(({ item, revision }) => catalogue.getRevision(item, revision)),
  )
  return new Map(revisions.map((revision) => [revision.item, revision]))
}
