import { assertNever, formatChineseDate } from '../kernel/index.ts'
import { type ItemNames, joinNames } from './name-in-item.ts'
import type { CaseRejection } from './rejection.ts'
import { type RejectionText, text } from './rejection-text.ts'

type ObligationRejection = Extract<
  CaseRejection,
  {
    kind: 'supply-over' | 'material-owed' | 'material-not-owed' | 'material-not-supplied' | 'promise-not-open'
  }
>

/** Refusals about what is owed: materials that were to follow, promises that are to be verified. */
export function describeObligationRejection(rejection: ObligationRejection, names: ItemNames): RejectionText {
  const nameAll = (materials: readonly string[]) =>
    joinNames(materials.map((material) => names.nameSubject(`material:${material}`)))
  switch (rejection.kind) {
    case 'supply-over':
      return text(
        `容缺材料的补交期限已于${formatChineseDate(rejection.due)}届满，办件已终止。`,
        `The time to supply what was missing ended on ${rejection.due} and the case was closed.`,
        '如仍需办理，请备齐材料后重新提出申请。',
        'File a new application with all materials if it is still wanted.',
      )
    case 'material-owed': {
      const materials = nameAll(rejection.materials)
      return text(
        `容缺材料尚未补齐或者尚未审核：${materials.zh}，不能作出准予决定。`,
        `Materials that were to follow are missing or not examined, so nothing can be granted: ${materials.en}.`,
        '请等待申请人补交，并审核补交的材料；材料符合要求后再作决定。',
        'Wait for the applicant to supply them and examine what comes; then decide.',
      )
    }
    case 'material-not-owed': {
      const owed = nameAll(rejection.owed)
      return text(
        rejection.material === ''
          ? '本办件没有需要补交的容缺材料。'
          : `“${nameAll([rejection.material]).zh}”不是本办件需要补交的容缺材料。`,
        rejection.material === ''
          ? 'Nothing is to be supplied later in this case.'
          : `"${nameAll([rejection.material]).en}" is not among the materials to be supplied later.`,
        rejection.owed.length > 0 ? `需要补交的材料为：${owed.zh}。` : '无需补交。',
        rejection.owed.length > 0 ? `Still to be supplied: ${owed.en}.` : 'There is nothing to supply.',
      )
    }
    case 'material-not-supplied': {
      const supplied = nameAll(rejection.supplied)
      return text(
        rejection.material === ''
          ? '没有待审核的补交材料。'
          : `“${nameAll([rejection.material]).zh}”没有待审核的补交材料。`,
        rejection.material === ''
          ? 'No supplied material waits to be examined.'
          : `Nothing that was supplied as "${nameAll([rejection.material]).en}" waits to be examined.`,
        rejection.supplied.length > 0 ? `待审核的材料为：${supplied.zh}。` : '请等待申请人补交。',
        rejection.supplied.length > 0
          ? `Waiting to be examined: ${supplied.en}.`
          : 'Wait for the applicant to supply it.',
      )
    }
    case 'promise-not-open': {
      const open = nameAll(rejection.open)
      return text(
        rejection.material === ''
          ? '本办件没有待处理的承诺。'
          : `“${nameAll([rejection.material]).zh}”没有待处理的承诺。`,
        rejection.material === ''
          ? 'No promise in this case waits for this.'
          : `No promise for "${nameAll([rejection.material]).en}" waits for this.`,
        rejection.open.length > 0 ? `待处理的承诺所代替的材料为：${open.zh}。` : '无需处理。',
        rejection.open.length > 0 ? `Promises that wait for it: ${open.en}.` : 'There is nothing to do.',
      )
    }
    default:
      return assertNever(rejection, 'unknown rejection')
  }
}
