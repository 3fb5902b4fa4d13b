import { instantApprovalRoutes as operations } from '@tongban/contract'
import { type CaseState, type Instant, getBeijingDate } from '@tongban/domain'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { always } from './commands.ts'
import { type CaseModuleOptions, answerCommand, commandOf } from './options.ts'
import { problemFromRejection } from './problem-from-case.ts'
import { findCase } from './queries.ts'

const own = { idempotency: 'own' } as const

/** What people say of decisions by rule that the daily draw hit (秒批复核). */
export function createReexaminationRoutes(options: CaseModuleOptions): RouteHandler[] {
  const { database, licences } = options

  /** Whether the licence that the case issued is still in force: then nobody can have revoked it. */
  async function isInForce(state: CaseState, now: Instant): Promise<boolean> {
    const licence = 'licence' in state ? state.licence?.licence : undefined
    if (licence === undefined) return false
    return (await licences.findHeld(state.applicant.subject, licence, getBeijingDate(now))) !== undefined
  }

  return [
    implementRoute(
      operations.reexamineDecision,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ReexamineDecision', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.concludeReexamination,
      async ({ params, body, actor, context }) => {
        const found = await findCase(database, actor, params.caseId)
        if (found === undefined) return problem('not-found')
        if (body.conclusion === 'revoked' && (await isInForce(found.state, context.now))) {
          return licenceStillInForce()
        }
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'ConcludeReexamination', ...body }),
        })
      },
      own,
    ),
  ]
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
