import { jointRoutes as operations } from '@tongban/contract'
import { type Actor, getInstant, getPlainDate } from '@tongban/domain'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { always, readAttachments } from './commands.ts'
import { actInEachCase, findFindingsElsewhere, readInvitedSteps } from './joint-acts.ts'
import { caseIdOfKey, makeTimeOrderedId } from './identifiers.ts'
import { type CaseModuleOptions, accountOf, answerCommand, commandOf } from './options.ts'
import { problemFromRejection } from './problem-from-case.ts'
import { findCase } from './queries.ts'

const own = { idempotency: 'own' } as const

const readSlot = ({ from, until }: { readonly from: string; readonly until: string }) => ({
  from: getInstant(from),
  until: getInstant(until),
})

/** Acts of several authorities in one case. */
export function createJointRoutes(options: CaseModuleOptions): RouteHandler[] {
  const { database, files } = options

  async function filesOf(actor: Actor, caseId: string, ids: readonly string[]) {
    const found = ids.length > 0 ? await findCase(database, actor, caseId) : undefined
    return readAttachments(files, actor, found?.state, ids)
  }

  return [
    implementRoute(
      operations.requestOpinions,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RequestOpinions', steps: body.steps }),
        }),
      own,
    ),
    implementRoute(
      operations.recordNoticeService,
      async ({ params, body, actor, context }) => {
        const { notice, outside } = body
        const attachments = await filesOf(actor, params.caseId, outside?.attachments ?? [])
        if (!attachments.ok) return problemFromRejection(attachments.error)
        const entered = outside && {
          ...outside,
          servedOn: getPlainDate(outside.servedOn),
          attachments: attachments.value,
        }
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RecordNoticeService', notice, outside: entered }),
        })
      },
      own,
    ),
    implementRoute(
      operations.remindReviewers,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'RemindReviewers', ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.combineOpinions,
      ({ params, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({ type: 'CombineOpinions', opinion: body.opinion }),
        }),
      own,
    ),
    ...createInspectionRoutes(options, filesOf),
  ]
}

/** Acts on an inspection, done in every case that it concerns. */
function createInspectionRoutes(
  options: CaseModuleOptions,
  filesOf: (actor: Actor, caseId: string, ids: readonly string[]) => ReturnType<typeof readAttachments>,
): RouteHandler[] {
  return [
    implementRoute(operations.proposeInspection, async ({ body, actor, context }) => {
      const cases = [...new Set(body.cases.map(({ caseId }) => caseId))]
      const invited = await readInvitedSteps(options, actor, body.cases)
      if ('problem' in invited) return invited
      // The key names the inspection, so that a request that is sent again proposes none anew.
      const key = context.idempotency?.key
      const inspection =
        key === undefined
          ? makeTimeOrderedId(Date.parse(context.now))
          : caseIdOfKey(accountOf(actor), `inspection ${key}`)
      const { name, place, note } = body
      const slots = body.slots.map(readSlot)
      return actInEachCase(options, { actor, context }, { inspection, cases }, (caseId) => {
        const steps = invited.get(caseId) ?? []
        return { type: 'ProposeInspection', inspection, name, place, note, slots, cases, steps }
      })
    }),
    implementRoute(
      operations.answerInspectionTimes,
      async ({ params: { caseId, inspection }, body, actor, context }) => {
        const cases = await listCasesOf(actor, caseId, inspection)
        if (cases === undefined) return problem('not-found')
        return actInEachCase(options, { actor, context }, { inspection, cases }, () => ({
          type: 'AnswerInspectionTimes',
          inspection,
          ...body,
        }))
      },
    ),
    implementRoute(
      operations.appointInspection,
      async ({ params: { caseId, inspection }, body, actor, context }) => {
        const cases = await listCasesOf(actor, caseId, inspection)
        if (cases === undefined) return problem('not-found')
        const slot = readSlot(body.slot)
        return actInEachCase(options, { actor, context }, { inspection, cases }, () => ({
          type: 'AppointInspection',
          inspection,
          slot,
          change: body.change,
        }))
      },
    ),
    implementRoute(
      operations.cancelInspection,
      async ({ params: { caseId, inspection }, body, actor, context }) => {
        const cases = await listCasesOf(actor, caseId, inspection)
        if (cases === undefined) return problem('not-found')
        const { reason } = body
        return actInEachCase(options, { actor, context }, { inspection, cases }, () => ({
          type: 'CancelInspection',
          inspection,
          reason,
        }))
      },
    ),
    implementRoute(
      operations.holdInspection,
      async ({ params: { caseId, inspection }, body, actor, context }) => {
        const cases = await listCasesOf(actor, caseId, inspection)
        if (cases === undefined) return problem('not-found')
        const attachments = await filesOf(actor, caseId, body.attachments)
        if (!attachments.ok) return problemFromRejection(attachments.error)
        const found = await findFindingsElsewhere(options, actor, inspection, cases, body.present)
        const { present, applicant } = body
        const { remark, ...signature } = applicant
        return actInEachCase(options, { actor, context }, { inspection, cases }, (one) => ({
          type: 'HoldInspection',
          inspection,
          present,
          applicant: { ...signature, ...(remark === undefined || remark === '' ? {} : { remark }) },
          elsewhere: found.filter((entry) => entry.caseId !== one),
          attachments: attachments.value,
        }))
      },
    ),
    implementRoute(
      operations.confirmInspectionRecord,
      async ({ params: { caseId, inspection }, body, actor, context }) => {
        const cases = await listCasesOf(actor, caseId, inspection)
        if (cases === undefined) return problem('not-found')
        return actInEachCase(options, { actor, context }, { inspection, cases }, () => ({
          type: 'ConfirmInspectionRecord',
          inspection,
          ...body,
        }))
      },
    ),
  ]

  /** The cases that the inspection concerns, that of the address first; undefined where it is not there. */
  async function listCasesOf(
    actor: Actor,
    caseId: string,
    inspection: string,
  ): Promise<readonly string[] | undefined> {
    const found = await findCase(options.database, actor, caseId)
    if (found === undefined) return undefined
    const joint = 'joint' in found.state ? found.state.joint : undefined
    const cases = joint?.inspections.find((entry) => entry.inspection === inspection)?.cases ?? []
    return [caseId, ...cases.filter((one) => one !== caseId)]
  }
}
