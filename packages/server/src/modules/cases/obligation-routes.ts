import { caseRoutes, obligationRoutes as operations, promiseRoutes } from '@tongban/contract'
import { type Actor, type CaseState, type Instant, getBeijingDate } from '@tongban/domain'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { always, readAttachments } from './commands.ts'
import { type CaseModuleOptions, answerCommand, commandOf } from './options.ts'
import { problemFromRejection } from './problem-from-case.ts'
import { findCase } from './queries.ts'

const own = { idempotency: 'own' } as const

/** Acts on what is owed in a case: materials that follow the acceptance, promises that stood for materials. */
export function createObligationActRoutes(options: CaseModuleOptions): RouteHandler[] {
  const { database, files, licences } = options

  async function filesOf(actor: Actor, caseId: string, ids: readonly string[]) {
    const found = ids.length > 0 ? await findCase(database, actor, caseId) : undefined
    return readAttachments(files, actor, found?.state, ids)
  }

  return [
    implementRoute(
      caseRoutes.acceptCase,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'AcceptApplication', signed: body?.signed ?? {} }),
        }),
      own,
    ),
    implementRoute(
      operations.supplyMaterial,
      async ({ params, body, actor, context }) => {
        const supplied = await filesOf(actor, params.caseId, body.files)
        if (!supplied.ok) return problemFromRejection(supplied.error)
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'SupplyMaterial',
            material: params.material,
            files: supplied.value,
            paper: body.paper,
          }),
        })
      },
      own,
    ),
    implementRoute(
      operations.examineSuppliedMaterial,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ExamineSuppliedMaterial', material: params.material, ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.verifyPromise,
      async ({ params, body, actor, context }) => {
        const attachments = await filesOf(actor, params.caseId, body.attachments)
        if (!attachments.ok) return problemFromRejection(attachments.error)
        const { outcome, finding } = body
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'VerifyPromise',
            material: params.material,
            outcome,
            finding,
            attachments: attachments.value,
          }),
        })
      },
      own,
    ),
    implementRoute(
      promiseRoutes.decideOnPromise,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'DecideOnPromise', ...body }),
        }),
      own,
    ),
    implementRoute(
      promiseRoutes.proposeRevocation,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ProposeRevocation', material: params.material, reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      promiseRoutes.makeStatement,
      async ({ params, body, actor, context }) => {
        const attached = await filesOf(actor, params.caseId, body.files)
        if (!attached.ok) return problemFromRejection(attached.error)
        const { statement } = body
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'MakeStatement',
            material: params.material,
            statement,
            files: attached.value,
          }),
        })
      },
      own,
    ),
    implementRoute(
      promiseRoutes.revokeGrant,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RevokeGrant', material: params.material, reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      promiseRoutes.repairCredit,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RepairCredit', record: params.record, reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      operations.concludeFalsePromise,
      async ({ params, body, actor, context }) => {
        const found = await findCase(database, actor, params.caseId)
        if (found === undefined) return problem('not-found')
        if (body.conclusion === 'revoked' && (await isInForce(found.state, context.now))) {
          return licenceStillInForce()
        }
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ConcludeFalsePromise', material: params.material, ...body }),
        })
      },
      own,
    ),
  ]

  /** Whether the licence that the case issued is still in force: then nobody can have revoked it. */
  async function isInForce(state: CaseState, now: Instant): Promise<boolean> {
    const licence = 'licence' in state ? state.licence?.licence : undefined
    if (licence === undefined) return false
    return (await licences.findHeld(state.applicant.subject, licence, getBeijingDate(now))) !== undefined
  }
}

function licenceStillInForce() {
  const message = {
    zh: '该证照仍然有效。请先在证照页面办理撤销，再登记处理结果。',
    en: 'The licence is still in force. Revoke it on its own page first, then say so here.',
  }
  return problemFromRejection({
    kind: 'invalid-input',
    problems: [{ field: '/conclusion', code: 'licence-in-force', message }],
  })
}
