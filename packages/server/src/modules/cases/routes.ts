import {
  type CaseRejection,
  type Result,
  explainCaseClocks,
  getBeijingDate,
  judgeTimeliness,
  listAvailableActions,
  measureCaseClocks,
} from '@tongban/domain'
import { caseRoutes as operations } from '@tongban/contract'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { createActRoutes } from './act-routes.ts'
import { createFilingRoutes } from './filing-routes.ts'
import { createListRoutes } from './list-routes.ts'
import type { CaseModuleOptions } from './options.ts'
import { listCaseFiles } from './commands.ts'
import { hideOpinions, presentCase, presentEvent, presentExplainedClock } from './present.ts'
import { createPreviewRoute } from './preview-route.ts'
import { problemFromRejection } from './problem-from-case.ts'
import { createGreenChannelActRoutes } from './green-channel/act-routes.ts'
import { createGreenChannelListRoutes } from './green-channel/list-routes.ts'
import { createReexaminationRoutes } from './reexamination-routes.ts'
import { createJointRoutes } from './joint-routes.ts'
import { createRemoteRoutes } from './remote-routes.ts'
import { createObligationActRoutes } from './obligation-routes.ts'
import { findCase, findCaseDraft } from './queries.ts'

/** Every operation on cases: reading here, filing and acts beside. */
export function createCaseRoutes(options: CaseModuleOptions): RouteHandler[] {
  return [
    ...createListRoutes(options),
    ...createReadingRoutes(options),
    ...createFilingRoutes(options),
    ...createActRoutes(options),
    ...createObligationActRoutes(options),
    ...createReexaminationRoutes(options),
    ...createGreenChannelActRoutes(options),
    ...createGreenChannelListRoutes(options),
    ...createJointRoutes(options),
    ...createRemoteRoutes(options),
    createPreviewRoute(options),
  ]
}

function createReadingRoutes({ database, catalogue, files, documents }: CaseModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.getCase, async ({ params, actor, context }) => {
      const found = await findCase(database, actor, params.caseId)
      if (found === undefined) return problem('not-found')
      const { state } = found
      const [revision, calendar] = await Promise.all([
        catalogue.getRevision(state.item, state.revision, state),
        catalogue.getCalendar(),
      ])
      const clocks = measureCaseClocks(state, revision, calendar, getBeijingDate(context.now))
      if (!clocks.ok) return problemFromRejection(clocks.error)
      const draft = state.status === 'draft' ? await findCaseDraft(database, actor, params.caseId) : undefined
      const timeliness = judgeTimeliness(state, { revision, calendar, now: context.now })
      if (!timeliness.ok) return problemFromRejection(timeliness.error)
      const { value: verdict } = timeliness
      const view = presentCase(
        params.caseId,
        state,
        revision,
        clocks.value,
        verdict,
        actor,
        draft?.content,
        getBeijingDate(context.now),
      )
      return {
        status: 200,
        body: actor.kind === 'applicant' ? hideOpinions(view) : view,
        etag: String(state.version),
      }
    }),

    implementRoute(operations.listCaseActions, async ({ params, actor }) => {
      const found = await findCase(database, actor, params.caseId)
      if (found === undefined) return problem('not-found')
      const revision = await catalogue.getRevision(found.state.item, found.state.revision, found.state)
      const actions = listAvailableActions(found.state, { actor, revision }).map((action) => ({
        ...action,
        disabledReason: action.disabledReason ?? null,
        waitsFor: action.waitsFor ?? null,
        steps: action.steps ? [...action.steps] : null,
      }))
      return { status: 200, body: { actions } }
    }),

    implementRoute(operations.explainCaseClock, async ({ params, actor, context }) => {
      const found = await findCase(database, actor, params.caseId)
      if (found === undefined) return problem('not-found')
      const [revision, calendar] = await Promise.all([
        catalogue.getRevision(found.state.item, found.state.revision, found.state),
        catalogue.getCalendar(),
      ])
      const clocks: Result<Parameters<typeof presentExplainedClock>[0][], CaseRejection> = explainCaseClocks(
        found.state,
        revision,
        calendar,
        getBeijingDate(context.now),
      )
      if (!clocks.ok) return problemFromRejection(clocks.error)
      return { status: 200, body: { clocks: clocks.value.map(presentExplainedClock) } }
    }),

    implementRoute(operations.listCaseEvents, async ({ params, actor }) => {
      const found = await findCase(database, actor, params.caseId)
      if (found === undefined) return problem('not-found')
      const events = found.events.map((event, index) => presentEvent(event, found.hashes[index] ?? '', actor))
      return { status: 200, body: { events } }
    }),

    implementRoute(operations.downloadCaseDocument, async ({ params, actor }) => {
      const found = await findCase(database, actor, params.caseId)
      if (found === undefined) return problem('not-found')
      if (!found.state.documents.some((document) => document.sequence === params.sequence))
        return problem('not-found')
      const document = await documents.getDocument(params.caseId, params.sequence)
      if (document === undefined) return problem('not-found')
      const { pdf: content, name } = document
      return { status: 200, file: { content, name, mediaType: 'application/pdf', size: content.byteLength } }
    }),

    implementRoute(operations.downloadCaseFile, async ({ params, actor }) => {
      const found = await findCase(database, actor, params.caseId)
      const file = found && listCaseFiles(found.state).get(params.digest)
      const content = file && (await files.open(file.digest))
      if (file === undefined || content === undefined) return problem('not-found')
      return { status: 200, file: { content, name: file.name, mediaType: file.mediaType, size: file.size } }
    }),
  ]
}
