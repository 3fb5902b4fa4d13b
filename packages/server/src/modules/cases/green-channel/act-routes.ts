import { greenChannelRoutes as operations } from '@tongban/contract'
import { type Actor, getBeijingDate } from '@tongban/domain'
import { type RouteHandler, implementRoute, problem } from '../../../http/index.ts'
import { always, readAttachments } from '../commands.ts'
import { type CaseModuleOptions, answerCommand, commandOf } from '../options.ts'
import { problemFromRejection } from '../problem-from-case.ts'
import { findCase } from '../queries.ts'

const own = { idempotency: 'own' } as const

/** Acts on the green channel of a case, and on what is owed after it. */
export function createGreenChannelActRoutes(options: CaseModuleOptions): RouteHandler[] {
  const { database, files, licences } = options

  async function filesOf(actor: Actor, caseId: string, ids: readonly string[]) {
    const found = ids.length > 0 ? await findCase(database, actor, caseId) : undefined
    return readAttachments(files, actor, found?.state, ids)
  }

  return [
    implementRoute(
      operations.openGreenChannel,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'OpenGreenChannel', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.approveGreenChannel,
      ({ params, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ApproveGreenChannel' }),
        }),
      own,
    ),
    implementRoute(
      operations.declineGreenChannel,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'DeclineGreenChannel', reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      operations.confirmGreenChannel,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ConfirmGreenChannel', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.endGreenChannel,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'EndGreenChannel', reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      operations.performGreenChannelDuty,
      async ({ params, body, actor, context }) => {
        const attachments = await filesOf(actor, params.caseId, body.attachments)
        if (!attachments.ok) return problemFromRejection(attachments.error)
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'PerformGreenChannelDuty',
            duty: params.duty,
            note: body.note,
            attachments: attachments.value,
          }),
        })
      },
      own,
    ),
    implementRoute(
      operations.concludeGreenChannelDuty,
      async ({ params, body, actor, context }) => {
        const found = await findCase(database, actor, params.caseId)
        if (found === undefined) return problem('not-found')
        const { state } = found
        const licence = 'licence' in state ? state.licence?.licence : undefined
        if (body.conclusion === 'revoked' && licence !== undefined) {
          const today = getBeijingDate(context.now)
          const held = await licences.findHeld(state.applicant.subject, licence, today)
          if (held !== undefined) return refuseWhileInForce()
        }
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ConcludeGreenChannelDuty', duty: params.duty, ...body }),
        })
      },
      own,
    ),
  ]
}

function refuseWhileInForce() {
  const message = {
    zh: '该证照仍然有效。请先在证照页面办理撤销，再登记处理结果。',
    en: 'The licence is still in force. Revoke it on its own page first, then say so here.',
  }
  return problemFromRejection({
    kind: 'invalid-input',
    problems: [{ field: '/conclusion', code: 'licence-in-force', message }],
  })
}
