import { assertNever, formatChineseDate } from '../../kernel/index.ts'
import { type ItemNames, joinNames } from '../name-in-item.ts'
import { type RejectionText, text } from '../rejection-text.ts'
import type { PromiseRejection } from './promise-rejection.ts'

/** Refusals about promises, their revocation and licences for the time being. */
export function describePromiseRejection(rejection: PromiseRejection, names: ItemNames): RejectionText {
  switch (rejection.kind) {
    case 'not-on-promise':
      return text(
        '申请人没有选择告知承诺方式办理，不能按承诺直接作出决定。',
        'The application was not filed on a promise, so it cannot be decided on one.',
        '请按一般程序受理、审查后作出决定。',
        'Accept and review it in the ordinary way.',
      )
    case 'mending-not-over':
      return text(
        `整改期限至${formatChineseDate(rejection.due)}，期满前不能提出撤销。`,
        `The time to put it right runs until ${rejection.due}; the revocation cannot be proposed before.`,
        '请待整改期满后核实整改情况，再作处理。',
        'Wait until it is over, then look whether it was put right.',
      )
    case 'revocation-proposed':
      return text(
        `已经提出撤销，陈述申辩期限至${formatChineseDate(rejection.due)}。`,
        `The revocation has been proposed; the holder may state its case until ${rejection.due}.`,
        '请待申请人陈述申辩或者期满后，由另一名负责人决定。',
        'Wait for the statement or the end of that time; another head then decides.',
      )
    case 'revocation-not-proposed':
      return text(
        '还没有提出撤销，也没有告知申请人，不能作出撤销决定。',
        'The revocation was not proposed and the holder was not told, so nothing can be revoked.',
        '请先由承办人员提出撤销，告知申请人陈述申辩的权利。',
        'Have the officer in charge propose it first, so that the holder may state its case.',
      )
    case 'statement-awaited':
      return text(
        `申请人可以在${formatChineseDate(rejection.due)}前陈述申辩，在此之前不能作出撤销决定。`,
        `The holder may state its case until ${rejection.due}; nothing is revoked before that.`,
        '收到陈述申辩或者期满后再作决定。',
        'Decide when the statement has come or the time is over.',
      )
    case 'own-proposal':
      return text(
        '提出撤销的人员不能自己作出撤销决定。',
        'Whoever proposed the revocation cannot decide it.',
        '请由另一名负责人审核后决定。',
        'Have another head look at it and decide.',
      )
    case 'grant-revoked':
      return text(
        `该许可已于${formatChineseDate(rejection.on)}被撤销。`,
        `The permission was revoked on ${rejection.on}.`,
        '不能再制发证照；申请人仍需办理的，可以重新申请。',
        'No licence is issued any more; the applicant may apply again.',
      )
    case 'credit-record-not-open':
      return text(
        '没有可以修复的这条信用记录。',
        'There is no such credit record to repair.',
        rejection.open.length > 0 ? `可以修复的记录为第${rejection.open.join('、')}条。` : '无需处理。',
        rejection.open.length > 0 ? `Open records: ${rejection.open.join(', ')}.` : 'There is nothing to do.',
      )
    case 'no-temporary-licence':
      return text(
        '本事项没有临时证照。',
        'The item has no licence for the time being.',
        '请在具备条件后制发正式证照。',
        'Issue the licence itself when it can be issued.',
      )
    case 'nothing-awaited':
      return text(
        '没有待补交的材料或者待核查的承诺，无需制发临时证照。',
        'No material is to follow and no promise waits to be verified, so no licence for the time being is needed.',
        '请直接作出决定并制发正式证照。',
        'Decide, and issue the licence itself.',
      )
    case 'promise-unverified': {
      const materials = joinNames(rejection.materials.map((id) => names.nameSubject(`material:${id}`)))
      return text(
        `承诺尚未核查属实：${materials.zh}，不能制发正式证照。`,
        `Promises are not yet verified, so the formal licence must wait: ${materials.en}.`,
        '可以先制发临时证照；核查属实后再制发正式证照。',
        'A licence for the time being can be issued; the formal one follows the verification.',
      )
    }
    default:
      return assertNever(rejection, 'unknown rejection')
  }
}
