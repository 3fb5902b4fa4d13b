import { type createCaseSchema, caseRoutes as operations, type savedDraftSchema } from '@tongban/contract'
import {
  type Actor,
  type Agent,
  type Applicant,
  type CaseCommand,
  type CaseState,
  type Channel,
  type FileReference,
  type Instant,
  type Result,
  checkCommand,
  succeed,
} from '@tongban/domain'
import type { z } from 'zod'
import { type Problem, type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { type SentContent, always, findAgent, keepDraft, readAttachments, readContent } from './commands.ts'
import { caseIdOfKey, makeTimeOrderedId } from './identifiers.ts'
import { type CaseModuleOptions, accountOf, answerCommand, commandOf } from './options.ts'
import { findCase, findCaseDraft } from './queries.ts'
import { problemFromRejection } from './problem-from-case.ts'

type CreateCaseBody = z.output<typeof createCaseSchema>

/** What the applicant does before the authority decides: draft, file, amend, withdraw. */
export function createFilingRoutes(options: CaseModuleOptions): RouteHandler[] {
  const { database, catalogue, files } = options
  const own = { idempotency: 'own' } as const

  /** The case as it is, for files that it holds; unknown cases are told by the command itself. */
  async function contentOf(actor: Actor, caseId: string, sent: SentContent, now: Instant) {
    const held = Object.keys(sent.materials).length > 0 || Object.keys(sent.substitutes ?? {}).length > 0
    const found = held ? await findCase(database, actor, caseId) : undefined
    const holder = found?.state.applicant.subject
    return readContent(options, { actor, state: found?.state, holder, now }, sent)
  }

  return [
    implementRoute(
      operations.createCase,
      async ({ body, actor, context }) => {
        const revision = await catalogue.findCurrentRevision(body.item)
        if (revision === undefined) return itemNotPublished(body.item)
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
          const begun = { actor, state: undefined, holder, now: context.now }
          const content = await readContent(options, begun, body.filing.content)
          if (!content.ok) return problemFromRejection(content.error)
          const { contact, delivery, statement } = body.filing
          commands.push({ type: 'SubmitApplication', content: content.value, contact, delivery, statement })
        }
        const caseId = context.idempotency
          ? caseIdOfKey(accountOf(actor), context.idempotency.key)
          : makeTimeOrderedId(Date.parse(context.now))
        const request = { ...commandOf({ actor, context }, caseId), expectedVersion: undefined }
        const answer = await answerCommand(options, { ...request, revision, command: beginOnly(commands) })
        if ('problem' in answer) return answer
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
      const revision = await catalogue.getRevision(state.item, state.revision, state.authority)
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
          if ((await catalogue.findCurrentRevision(item)) === undefined) return itemNotPublished(item)
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

/** Papers reach the authority through a clerk, by hand or by post; what applicants send themselves comes online. */
function chooseChannel(takenIn: boolean, said: Channel): Channel {
  if (takenIn) return said === 'post' ? 'post' : 'window'
  return said === 'mobile' ? 'mobile' : 'web'
}

/** A case id made from a key may belong to a case that goes on: then only a repeat is meant, never a second beginning. */
function beginOnly(commands: CaseCommand[]) {
  return (state: CaseState | undefined): Result<CaseCommand[], never> =>
    succeed(state === undefined ? commands : commands.slice(0, 1))
}

/** Nothing is handled that is not on a published list (清单之外无审批). */
function itemNotPublished(item: string): Problem {
  return {
    ...problem('not-found', {
      detail: {
        zh: `事项“${item}”不在已公布的清单上，不能申请。`,
        en: `The item "${item}" is on no published list, so nobody can apply for it.`,
      },
      next: { zh: '请在办事指南中重新选择事项。', en: 'Choose an item from the published guides.' },
    }),
    code: 'item-not-published',
  }
}

type DescribedApplicant =
  | { readonly subject: string }
  | {
      readonly kind: 'person' | 'enterprise'
      readonly name: string
      readonly identifier: string
      readonly phone?: string | undefined
    }

/** Whom the application is for: a subject of the account, the account's own, or who stands at the window. */
async function findApplicant(
  { subjects }: CaseModuleOptions,
  actor: Actor,
  described: DescribedApplicant | undefined,
  now: Parameters<CaseModuleOptions['subjects']['getOrCreateSubject']>[0]['now'],
): Promise<Applicant | Problem> {
  if (actor.kind === 'applicant' && (described === undefined || 'subject' in described)) {
    const subject = described?.subject ?? actor.subject
    const known = actor.actsFor.some((entry) => entry.subject === subject)
    const found = known ? await subjects.findSubject(subject) : undefined
    if (found) return pickApplicant(found)
  }
  if (actor.kind === 'officer' && described !== undefined && 'kind' in described) {
    const { kind, name, identifier, phone } = described
    const found = await subjects.getOrCreateSubject({ kind, name, identifier, phone, now })
    if (!('refused' in found)) return pickApplicant(found)
    const problems = found.refused.map((entry) => ({ ...entry, field: `/applicant${entry.field}` }))
    return problemFromRejection({ kind: 'invalid-input', problems })
  }
  const message = {
    zh: '请写明申请人：网上办理填写本账号可代表的主体，窗口办理填写申请人的姓名（名称）和证件号码。',
    en: 'Say who applies: on line a subject of this account, at the window the name and number of who stands there.',
  }
  return problemFromRejection({
    kind: 'invalid-input',
    problems: [{ field: '/applicant', code: 'applicant-unknown', message }],
  })
}

/** Who stands at the window for the applicant, with the authorisation as the clerk took it in. */
async function findPresentAgent(
  { subjects, files }: CaseModuleOptions,
  actor: Actor,
  described: CreateCaseBody['agent'],
  now: Instant,
): Promise<Agent | Problem | undefined> {
  if (described === undefined) return undefined
  if (actor.kind !== 'officer') {
    const message = {
      zh: '网上办理请先办理授权委托，再由代理人用本人账号申请。',
      en: 'On line, authorise the agent first; the agent then applies with the own account.',
    }
    return problemFromRejection({
      kind: 'invalid-input',
      problems: [{ field: '/agent', code: 'agent-at-window-only', message }],
    })
  }
  const { as, name, identifier, authorisation, authorisationOnPaper } = described
  const found = await subjects.getOrCreateSubject({ kind: 'person', name, identifier, now })
  if ('refused' in found) {
    const problems = found.refused.map((entry) => ({ ...entry, field: `/agent${entry.field}` }))
    return problemFromRejection({ kind: 'invalid-input', problems })
  }
  const scans = await readAttachments(files, actor, undefined, authorisation ? [authorisation] : [])
  if (!scans.ok) {
    const { error } = scans
    if (error.kind !== 'invalid-input') return problemFromRejection(error)
    const problems = error.problems.map((entry) => ({ ...entry, field: '/agent/authorisation' }))
    return problemFromRejection({ ...error, problems })
  }
  const [scan] = scans.value
  return {
    subject: found.subject,
    name: found.name,
    as,
    ...(scan ? { authorisationFile: scan } : {}),
    ...(authorisationOnPaper ? { authorisationOnPaper } : {}),
  }
}

function pickApplicant({ subject, kind, name, identifierKind, identifier }: Applicant): Applicant {
  return { subject, kind, name, identifierKind, identifier }
}
