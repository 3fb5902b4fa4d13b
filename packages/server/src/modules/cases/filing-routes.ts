import { caseRoutes as operations, type savedDraftSchema } from '@tongban/contract'
import {
  type Actor,
  type CaseCommand,
  type CaseState,
  type FileReference,
  type Instant,
  type Result,
  checkCommand,
  succeed,
} from '@tongban/domain'
import type { z } from 'zod'
import type { Database } from '../../database/index.ts'
import { type Problem, type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { findWithdrawal, refuseAbsentItem } from '../catalogue/index.ts'
import { type SentContent, always, findAgent, keepDraft, readContent } from './commands.ts'
import { chooseChannel, findApplicant, findPresentAgent } from './find-parties.ts'
import { caseIdOfKey, makeTimeOrderedId } from './identifiers.ts'
import { type CaseModuleOptions, accountOf, answerCommand, commandOf } from './options.ts'
import { findCase, findCaseDraft } from './queries.ts'
import { placeInFiling, problemFromRejection } from './problem-from-case.ts'

/** What the applicant does before the authority decides: draft, file, amend, withdraw. */
export function createFilingRoutes(options: CaseModuleOptions): RouteHandler[] {
  const { database, catalogue, files } = options
  const own = { idempotency: 'own' } as const

  /** The case as it is, for files that it holds; unknown cases are told by the command itself. */
  async function contentOf(actor: Actor, caseId: string, sent: SentContent, now: Instant) {
    const held =
      Object.keys(sent.materials).length > 0 ||
      Object.keys(sent.substitutes ?? {}).length > 0 ||
      sent.promise !== undefined
    const found = held ? await findCase(database, actor, caseId) : undefined
    const holder = found?.state.applicant.subject
    return readContent(options, { actor, state: found?.state, holder, now }, sent)
  }

  return [
    implementRoute(
      operations.createCase,
      async ({ body, actor, context }) => {
        const revision = await catalogue.findCurrentRevision(body.item)
        if (revision === undefined) return refuseUnlisted(database, body.item)
        const applicant = await findApplicant(options, actor, body.applicant, context.now)
        if ('problem' in applicant) return applicant
        const atWindow = actor.kind === 'officer'
        const agent = await findPresentAgent(options, actor, body.agent, context.now)
        if (agent !== undefined && 'problem' in agent) return agent
        const commands: CaseCommand[] = [
          {
            type: 'DraftApplication',
            applicant,
            agent: agent ?? findAgent(actor, applicant, body.item),
            channel: chooseChannel(atWindow, body.channel),
            takenInAt: atWindow ? actor.organisation : undefined,
          },
        ]
        if (body.filing) {
          const holder = applicant.subject
          const begun = { actor, state: undefined, holder, now: context.now, revision }
          const content = await readContent(options, begun, body.filing.content)
          if (!content.ok) return placeInFiling(problemFromRejection(content.error), body.filing)
          const { contact, delivery, statement } = body.filing
          commands.push({ type: 'SubmitApplication', content: content.value, contact, delivery, statement })
        }
        const caseId = context.idempotency
          ? caseIdOfKey(accountOf(actor), context.idempotency.key)
          : makeTimeOrderedId(Date.parse(context.now))
        const request = { ...commandOf({ actor, context }, caseId), expectedVersion: undefined }
        const answer = await answerCommand(options, { ...request, revision, command: beginOnly(commands) })
        if ('problem' in answer) return placeInFiling(answer, body.filing)
        return { ...answer, status: 201, headers: { location: `/api/v1/cases/${caseId}` } }
      },
      own,
    ),

    implementRoute(operations.getDraft, async ({ params, actor }) => {
      const found = await findCase(database, actor, params.caseId)
      if (found === undefined) return problem('not-found')
      const saved =
        found.state.status === 'draft' ? await findCaseDraft(database, actor, params.caseId) : undefined
      if (saved === undefined) return { status: 200, body: { draft: null, savedAt: null, files: [] } }
      const draft = saved.content as z.output<typeof savedDraftSchema>['draft']
      const ids = Object.values(draft?.content.materials ?? {}).flat()
      const uploads =
        ids.length === 0 ? new Map<string, FileReference>() : await files.findUploads(actor, ids)
      const named = [...uploads].map(([fileId, { name, mediaType, size }]) => ({
        fileId,
        name,
        mediaType,
        size,
      }))
      return { status: 200, body: { draft, savedAt: saved.savedAt, files: named } }
    }),

    implementRoute(operations.saveDraft, async ({ params, body, actor, context }) => {
      const found = await findCase(database, actor, params.caseId)
      if (found === undefined) return problem('not-found')
      const { state } = found
      const revision = await catalogue.getRevision(state.item, state.revision, state)
      const refusal = checkCommand(state, 'SubmitApplication', { actor, revision })
      if (refusal) return problemFromRejection(refusal)
      const { basedOn, ...draft } = body
      const savedAt = await keepDraft(
        database,
        actor,
        params.caseId,
        draft,
        context.now,
        basedOn as Instant | null | undefined,
      )
      return savedAt === undefined ? problem('version-changed') : { status: 200, body: { savedAt } }
    }),

    implementRoute(
      operations.discardDraft,
      ({ params, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'DiscardDraft' }),
          draft: null,
        }),
      own,
    ),

    implementRoute(
      operations.requestPreExamination,
      async ({ params, body, actor, context }) => {
        const content = await contentOf(actor, params.caseId, body.content, context.now)
        if (!content.ok) return problemFromRejection(content.error)
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RequestPreExamination', content: content.value, contact: body.contact }),
        })
      },
      own,
    ),

    implementRoute(
      operations.submitCase,
      async ({ params, body, actor, context }) => {
        const found = await findCase(database, actor, params.caseId)
        // A repeat of what was filed in time gets its first answer.
        if (found?.state.status === 'draft' || found?.state.status === 'pre-examination') {
          const { item } = found.state
          if ((await catalogue.findCurrentRevision(item)) === undefined) return refuseUnlisted(database, item)
        }
        const content = await contentOf(actor, params.caseId, body.content, context.now)
        if (!content.ok) return problemFromRejection(content.error)
        const { contact, delivery, statement } = body
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'SubmitApplication',
            content: content.value,
            contact,
            delivery,
            statement,
          }),
          draft: null,
        })
      },
      own,
    ),

    implementRoute(
      operations.resubmitCase,
      async ({ params, body, actor, context }) => {
        const content = await contentOf(actor, params.caseId, body.content, context.now)
        if (!content.ok) return problemFromRejection(content.error)
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ResubmitApplication', content: content.value }),
        })
      },
      own,
    ),

    implementRoute(
      operations.withdrawCase,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'WithdrawApplication', reason: body.reason }),
        }),
      own,
    ),
  ]
}

/** A case id made from a key may belong to a case that goes on: then only a repeat is meant, never a second beginning. */
function beginOnly(commands: CaseCommand[]) {
  return (state: CaseState | undefined): Result<CaseCommand[], never> =>
    succeed(state === undefined ? commands : commands.slice(0, 1))
}

/** Nothing is handled that is not on a published list (清单之外无审批). */
async function refuseUnlisted(database: Database, item: string): Promise<Problem> {
  if ((await findWithdrawal(database, item)) !== undefined) return refuseAbsentItem(database, item)
  return problem('item-not-published', {
    detail: {
      zh: `事项“${item}”不在已公布的清单上，不能申请。`,
      en: `The item "${item}" is on no published list, so nobody can apply for it.`,
    },
    next: { zh: '请在办事指南中重新选择事项。', en: 'Choose an item from the published guides.' },
  })
}
