import type { ItemRevision } from '../../catalogue/index.ts'
import type { CaseCommandType } from '../commands.ts'
import type { CaseState } from '../state.ts'
import type { JointCommand } from './joint-commands.ts'
import { getInspectionStage, noJointFacts } from './joint-state.ts'
import { hasUnprovedService } from './notice-service.ts'
import { listStepsToAsk, listStepsToVisit } from './joint-steps.ts'

const jointCommands: Readonly<Record<JointCommand['type'], true>> = {
  RequestOpinions: true,
  RecordNoticeService: true,
  RemindReviewers: true,
  CombineOpinions: true,
  ProposeInspection: true,
  AnswerInspectionTimes: true,
  AppointInspection: true,
  CancelInspection: true,
  HoldInspection: true,
  ConfirmInspectionRecord: true,
}

export function isJointCommand(command: CaseCommandType): command is JointCommand['type'] {
  return Object.hasOwn(jointCommands, command)
}

/** Most cases are of one authority; joint acts are told where others have a part, or where something was begun. */
export function concernsJointly(
  command: JointCommand['type'],
  state: CaseState,
  facts: { readonly revision: ItemRevision },
): boolean {
  const joint = 'joint' in state ? (state.joint ?? noJointFacts) : noJointFacts
  const stages = new Set(joint.inspections.map(getInspectionStage))
  switch (command) {
    case 'RequestOpinions':
      return state.status === 'in-review' && listStepsToAsk(state, facts).length > 0
    case 'ProposeInspection':
      return state.status === 'in-review' && listStepsToVisit(state, facts).length > 0
    case 'RecordNoticeService':
      return state.status === 'in-review' && hasUnprovedService(state)
    case 'RemindReviewers':
      return joint.requested.length > 0
    case 'CombineOpinions':
      return joint.requested.length > 0 || Object.keys(joint.visits).length > 0
    case 'AnswerInspectionTimes':
    case 'CancelInspection':
      return stages.has('proposed') || stages.has('appointed')
    case 'AppointInspection':
      return stages.has('proposed') || stages.has('appointed')
    case 'HoldInspection':
      return stages.has('appointed')
    case 'ConfirmInspectionRecord':
      return joint.inspections.some(
        ({ held }) => held?.applicant.signed === 'later' && held.confirmed === undefined,
      )
    default:
      return command satisfies never
  }
}
