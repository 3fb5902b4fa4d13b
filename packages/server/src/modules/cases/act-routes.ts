import { caseRoutes as operations, promiseRoutes } from '@tongban/contract'
import {
  type Actor,
  type CaseRejection,
  type CaseState,
  type CheckResult,
  type Result,
  fail,
  findFiledFacts,
  getInstant,
  getPlainDate,
  succeed,
} from '@tongban/domain'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { createAssignRoute } from './assign-route.ts'
import { always, namePeople, readAttachments } from './commands.ts'
import { countEvidencePages } from './evidence-pages.ts'
import { readCheckResults } from './read-check-results.ts'
import { type CaseModuleOptions, answerCommand, commandOf } from './options.ts'
import { makeTimeOrderedId } from './identifiers.ts'
import { findCase } from './queries.ts'
import { problemFromRefusal, problemFromRejection } from './problem-from-case.ts'
import { executeCommand } from './execute-command.ts'

/** What officers do: from the reception of the materials to the delivery of the result. */
export function createActRoutes(options: CaseModuleOptions): RouteHandler[] {
  return [...createAcceptanceRoutes(options), ...createReviewRoutes(options), ...createOutcomeRoutes(options)]
}

const own = { idempotency: 'own' } as const

function createAcceptanceRoutes(options: CaseModuleOptions): RouteHandler[] {
  return [
    implementRoute(
      operations.preExamineCase,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'PreExamineApplication', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.receiveCase,
      ({ params, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ReceiveApplication' }),
        }),
      own,
    ),
    implementRoute(
      operations.requestCorrection,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RequestCorrection', points: body.points }),
        }),
      own,
    ),
    implementRoute(
      operations.refuseAcceptance,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RefuseAcceptance', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.moveCaseToRevision,
      async ({ params, body, actor, context }) => {
        const found = await findCase(options.database, actor, params.caseId)
        if (found === undefined) return problem('not-found')
        const target = await options.catalogue.findRevision(found.state.item, body.to)
        if (target === undefined) return revisionUnknown(body.to)
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'MoveToRevision', to: body.to, reason: body.reason }),
        })
      },
      own,
    ),
  ]
}

function createReviewRoutes(options: CaseModuleOptions): RouteHandler[] {
  const { database, files } = options

  async function attachmentsOf(actor: Actor, caseId: string, ids: readonly string[]) {
    const found = ids.length > 0 ? await findCase(database, actor, caseId) : undefined
    return readAttachments(files, actor, found?.state, ids)
  }

  /** What the answers point to, by its number of pages; of a case that is not found the command itself tells. */
  async function pagesOf(actor: Actor, caseId: string, checks: readonly CheckResult[]) {
    const pointsToPage = checks.some(({ evidence = [] }) =>
      evidence.some((entry) => entry.kind === 'material' && entry.page !== undefined),
    )
    const found = pointsToPage ? await findCase(database, actor, caseId) : undefined
    const filed = found && findFiledFacts(found.state)
    return filed === undefined ? {} : countEvidencePages(files, checks, filed.content)
  }

  return [
    createAssignRoute(options),
    implementRoute(
      operations.completeStep,
      async ({ params, body, actor, context }) => {
        const attachments = await attachmentsOf(actor, params.caseId, body.attachments)
        if (!attachments.ok) return problemFromRejection(attachments.error)
        const { outcome, opinion } = body
        const checks = readCheckResults(body.checks, body.attachments, attachments.value)
        const pages = await pagesOf(actor, params.caseId, checks)
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'CompleteStep',
            step: params.step,
            outcome,
            opinion,
            checks,
            people: namePeople(actor, body.people),
            attachments: attachments.value,
            pages,
          }),
        })
      },
      own,
    ),
    implementRoute(
      operations.reopenStep,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ReopenStep', step: params.step, reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      operations.startSpecialProcedure,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'StartSpecialProcedure', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.endSpecialProcedure,
      async ({ params, body, actor, context }) => {
        const attachments = await attachmentsOf(actor, params.caseId, body.attachments)
        if (!attachments.ok) return problemFromRejection(attachments.error)
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'EndSpecialProcedure',
            procedure: params.procedure,
            result: body.result,
            attachments: attachments.value,
          }),
        })
      },
      own,
    ),
    implementRoute(
      operations.requestExtension,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RequestExtension', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.approveExtension,
      ({ params, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ApproveExtension' }),
        }),
      own,
    ),
    implementRoute(
      operations.declineExtension,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'DeclineExtension', reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      operations.orderDeadline,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'OrderDeadline', due: getInstant(body.due), reason: body.reason }),
        }),
      own,
    ),
  ]
}

function createOutcomeRoutes(options: CaseModuleOptions): RouteHandler[] {
  return [
    implementRoute(
      operations.grantCase,
      ({ params, body, actor, context }) => {
        const { opinion, conditions } = body
        const validTo = body.validTo === undefined ? undefined : getPlainDate(body.validTo)
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'GrantApplication', opinion, conditions, validTo }),
        })
      },
      own,
    ),
    implementRoute(
      operations.refuseCase,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RefuseApplication', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.issueLicence,
      async ({ params, body, actor, context }) => {
        const licence = makeTimeOrderedId(Date.parse(context.now))
        const answer = await answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: (_, numbers) =>
            succeed([
              {
                type: 'IssueLicence',
                licence,
                assigned: body.assigned,
                ...numbers.leaveLicenceOpen('licence'),
              },
            ]),
        })
        return afterIssue(options, params.caseId, answer)
      },
      own,
    ),
    implementRoute(
      promiseRoutes.issueTemporaryLicence,
      async ({ params, body, actor, context }) => {
        const licence = makeTimeOrderedId(Date.parse(context.now))
        const answer = await answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: (_, numbers) =>
            succeed([
              {
                type: 'IssueTemporaryLicence',
                licence,
                assigned: body.assigned,
                ...numbers.leaveLicenceOpen('temporaryLicence'),
              },
            ]),
        })
        return afterIssue(options, params.caseId, answer)
      },
      own,
    ),
    implementRoute(
      operations.deliverResult,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'DeliverResult', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.terminateCase,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'TerminateProcedure', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.voidCase,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'VoidCase', reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      operations.correctClericalError,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'CorrectClericalError',
            element: body.element,
            to: body.to ?? null,
            reason: body.reason,
          }),
        }),
      own,
    ),
    implementRoute(operations.showPersonalData, async ({ params, body, actor, context }) => {
      let shown: Record<string, unknown> = {}
      const answer = await executeCommand(options, {
        ...commandOf({ actor, context }, params.caseId),
        expectedVersion: undefined,
        key: undefined,
        command: (state) => {
          const values = state === undefined ? undefined : readPersonalValues(state, body.fields)
          if (values !== undefined && !values.ok) return values
          shown = values?.value ?? {}
          return succeed([{ type: 'ShowPersonalData', fields: body.fields, reason: body.reason }])
        },
      })
      return answer.ok ? { status: 200, body: { values: shown } } : problemFromRefusal(answer.error)
    }),
  ]
}

/** The values as they were given, and an error for a field that the case does not have. */
function readPersonalValues(
  state: CaseState,
  fields: readonly string[],
): Result<Record<string, unknown>, CaseRejection> {
  const filed = state.status === 'pre-examination' ? state : findFiledFacts(state)
  const known: Record<string, unknown> = {
    'applicant.identifier': state.applicant.identifier,
    ...(filed
      ? { 'contact.phone': filed.contact.phone, 'contact.address': filed.contact.address ?? null }
      : {}),
    ...Object.fromEntries(
      Object.entries(filed?.content.form ?? {}).map(([id, value]) => [`form:${id}`, value]),
    ),
  }
  const unknown = fields.filter((field) => !Object.hasOwn(known, field))
  if (unknown.length > 0) {
    return fail({
      kind: 'invalid-input',
      problems: unknown.map((field) => ({
        field: '/fields',
        code: 'unknown-field',
        message: { zh: `本办件没有“${field}”这一项。`, en: `The case has no "${field}".` },
      })),
    })
  }
  return succeed(Object.fromEntries(fields.map((field) => [field, known[field]])))
}

/** Whether a number would not be wasted; the command itself says why not. */
/** The act stands whatever happens here; what could not be made now is made by the queue. */
async function afterIssue(
  options: CaseModuleOptions,
  caseId: string,
  answer: Awaited<ReturnType<typeof answerCommand>>,
) {
  if (!('problem' in answer)) {
    await options.createLicence(caseId, answer.body.version).catch(() => undefined)
  }
  return answer
}

function revisionUnknown(revision: number) {
  return problemFromRejection({
    kind: 'invalid-input',
    problems: [
      {
        field: '/to',
        code: 'revision-unknown',
        message: { zh: `该事项没有第${revision}版。`, en: `The item has no revision ${revision}.` },
      },
    ],
  })
}
