import { caseRoutes as operations } from '@tongban/contract'
import { type Actor, assert, getBeijingDate, listDeclaredSteps, nameOfficer } from '@tongban/domain'
import { type RouteHandler, implementRoute } from '../../http/index.ts'
import { always } from './commands.ts'
import { type CaseModuleOptions, answerCommand, commandOf } from './options.ts'
import { problemFromRejection } from './problem-from-case.ts'
import { findCase } from './queries.ts'

/** Takes a step, gives it to an officer, or hands it on: to nobody who could not finish it. */
export function createAssignRoute(options: CaseModuleOptions): RouteHandler {
  const { database, catalogue, subjects } = options

  /** Whether a colleague could finish the step; of a step that is not there the act itself says so. */
  async function canDoStep(
    actor: Actor,
    { caseId, step }: { readonly caseId: string; readonly step: string },
    colleague: { readonly duties: readonly string[]; readonly jurisdiction: readonly string[] },
  ): Promise<boolean> {
    const found = await findCase(database, actor, caseId)
    if (found === undefined) return true
    const { definition } = await catalogue.getRevision(found.state.item, found.state.revision, found.state)
    const named = listDeclaredSteps(definition).find((entry) => entry.step.step === step)?.step
    if (named === undefined) return true
    const covers = colleague.jurisdiction.includes(named.organisation ?? found.state.authority)
    return covers && colleague.duties.includes(named.duty)
  }

  return implementRoute(
    operations.assignStep,
    async ({ params, body, actor, context }) => {
      assert(actor.kind === 'officer', 'only officers hold this permission')
      const account = body.account ?? actor.account
      const officer =
        account === actor.account
          ? { name: nameOfficer(actor), duties: actor.duties, jurisdiction: actor.jurisdiction }
          : await subjects.findOfficer(account, getBeijingDate(context.now))
      if (officer === undefined) return officerUnknown()
      if (account !== actor.account && !(await canDoStep(actor, params, officer))) {
        return officerUnsuitable(officer.name)
      }
      return answerCommand(options, {
        ...commandOf({ actor, context }, params.caseId),
        command: always({
          type: 'AssignStep',
          step: params.step,
          officer: account,
          officerName: officer.name,
          ...(body.reason === undefined ? {} : { reason: body.reason }),
        }),
      })
    },
    { idempotency: 'own' },
  )
}

function officerUnsuitable(name: string) {
  return problemFromRejection({
    kind: 'invalid-input',
    problems: [
      {
        field: '/account',
        code: 'officer-unsuitable',
        message: {
          zh: `${name}的岗位没有承办本环节的职责，请选择其他人员。`,
          en: `The post of ${name} has no duty for this step; choose somebody else.`,
        },
      },
    ],
  })
}

function officerUnknown() {
  return problemFromRejection({
    kind: 'invalid-input',
    problems: [
      {
        field: '/account',
        code: 'officer-unknown',
        message: { zh: '没有找到这名工作人员。', en: 'There is no such officer.' },
      },
    ],
  })
}
