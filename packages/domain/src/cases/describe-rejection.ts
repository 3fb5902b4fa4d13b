import { describeCalendarYearMissing } from '../calendar/index.ts'
import { describeClockRejection } from '../clock/index.ts'
import { assertNever, formatChineseDate } from '../kernel/index.ts'
import { joinNames, openItemNames } from './name-in-item.ts'
import { describeGreenChannelRejection } from './describe-green-channel-rejection.ts'
import { describeInstantRejection } from './instant/describe-instant-rejection.ts'
import { describeObligationRejection } from './describe-obligation-rejection.ts'
import { describeJointRejection } from './joint/describe-joint-rejection.ts'
import { describeReviewRejection } from './describe-review-rejection.ts'
import { nameCommand, statusNames } from './names.ts'
import { describePromiseRejection } from './promises/describe-promise-rejection.ts'
import { describeRemoteRejection } from './remote/describe-remote-rejection.ts'
import { type RejectionText, text } from './rejection-text.ts'
import type { CaseRejection } from './rejection.ts'

/**
 * A refusal in the words of the counter: what is wrong and what to do next.
 * @param revision of the case, so that steps, duties and materials are called by their names
 */
export function describeRejection(
  rejection: CaseRejection,
  revision?: Parameters<typeof openItemNames>[0],
): RejectionText {
  const names = openItemNames(revision)
  switch (rejection.kind) {
    case 'not-in-status': {
      const command = nameCommand(rejection.command, revision?.definition)
      const status =
        rejection.status === 'none' ? { zh: '不存在', en: 'not there' } : statusNames[rejection.status]
      const allowed = rejection.allowed.map((entry) => statusNames[entry])
      return text(
        `办件当前状态为“${status.zh}”，不能${command.zh}。`,
        `The case is ${status.en}, so it is not possible to ${command.en}.`,
        allowed.length > 0
          ? `“${command.zh}”只能在以下状态进行：${allowed.map((entry) => entry.zh).join('、')}。请刷新后按当前状态办理。`
          : '请另行新建一件申请。',
        allowed.length > 0
          ? `This is possible when it is ${allowed.map((entry) => entry.en).join(' or ')}. Read the case again and go on from there.`
          : 'Start another application.',
      )
    }
    case 'not-applicant':
      return text(
        '只有申请人或者其代理人可以办理。',
        'Only the applicant or its agent may do this.',
        '请以申请人账号登录，或者取得书面授权后再办理。',
        'Sign in as the applicant, or obtain a written authorisation.',
      )
    case 'not-authorised-for-item':
      return text(
        '授权委托书的范围不包括本事项。',
        'The authorisation does not cover this item.',
        '请委托人补充授权范围后再办理。',
        'Ask the principal to extend the authorisation.',
      )
    case 'not-officer':
      return text(
        '只有工作人员可以办理。',
        'Only an officer may do this.',
        '请使用工作人员账号登录。',
        'Sign in with an officer’s account.',
      )
    case 'not-system':
      return text(
        '此操作由系统自动进行。',
        'The platform does this by itself.',
        '无需人工办理。',
        'There is nothing to do by hand.',
      )
    case 'out-of-jurisdiction':
      return text(
        '该办件不在您的管辖范围内。',
        'The case lies outside your jurisdiction.',
        '请联系有权办理的机构。',
        'Turn to the authority in charge.',
      )
    case 'duty-missing': {
      const duties = joinNames(rejection.duties.map(names.nameDuty))
      return text(
        `您没有办理此环节的岗位（${duties.zh}）。`,
        `You do not hold the duty for this (${duties.en}).`,
        '请由具有该岗位的人员办理，或者联系安全管理员调整岗位。',
        'Let somebody with that duty do it, or ask the security administrator.',
      )
    }
    case 'head-required':
      return text(
        '此项须由机关负责人办理。',
        'This takes the head of the authority.',
        '请提请负责人批准（行政许可法第四十二条等）。',
        'Ask the head for approval.',
      )
    case 'assigned-to-another':
      return text(
        '该环节已由其他人员承办。',
        'Somebody else has this step in hand.',
        '请由承办人办理，或者请负责人改派。',
        'Let that officer finish it, or ask the head to reassign it.',
      )
    case 'invalid-input':
      return text(
        rejection.problems.map((problem) => problem.message.zh).join(''),
        rejection.problems.map((problem) => problem.message.en).join(' '),
        '请逐项改正后重新提交，已填写的内容不会丢失。',
        'Mend each point and send it again; nothing is lost.',
      )
    case 'item-not-in-force':
      return text(
        '该事项版本当前不在有效期内。',
        'This revision of the item is not in force today.',
        '请按现行有效的办事指南重新申请。',
        'Apply under the revision now in force.',
      )
    case 'approval-cancelled':
      return text(
        '该事项的审批已在“证照分离”改革中直接取消，取得营业执照后即可开展经营，不需要申请。',
        'The approval was cancelled by the reform of business licences; with the business licence the business may begin.',
        '无需提交任何申请；经营中须遵守的规定见办事指南。',
        'Nothing has to be filed; the guide says what the business must observe.',
      )
    case 'filing-not-refused':
      return text(
        '该事项的审批已改为备案，材料齐全即予备案，不得作出不予许可决定。',
        'The approval was turned into a filing: a complete one is taken and cannot be refused.',
        '材料有误的，请一次告知补正；发现违法经营的，移交监管部门处理。',
        'Ask for what is missing to be corrected; what is unlawful is a matter of supervision.',
      )
    case 'acceptance-period-over':
      return text(
        `五个工作日的受理期限已于${formatChineseDate(rejection.due)}届满，该申请自收到材料之日起即为受理（行政许可法第三十二条）。`,
        `The five working days ended on ${rejection.due}; the application counts as accepted from the day its materials were received.`,
        '请按已受理的办件继续审查。',
        'Go on with the review of an accepted case.',
      )
    case 'could-have-been-noticed-before': {
      const subjects = joinNames(rejection.subjects.map(names.nameSubject))
      return text(
        `以下内容在首次告知时即可提出，不得再次要求补正：${subjects.zh}（行政许可法第三十二条：一次告知）。`,
        `This could have been said in the first notice and cannot be demanded now: ${subjects.en}.`,
        '请仅就申请人未按要求补正的内容，或者补正后新出现的问题再次告知；其余内容在审查中处理。',
        'Speak only of what was asked and not mended, or of what the applicant changed since.',
      )
    }
    case 'answered-with-matter':
      return text(
        '该办件属于一件事，补正由申请人在一件事页面一次完成，各事项同时收到。',
        'The case belongs to a matter: the correction is answered once, on the page of the matter, for all items.',
        '请打开所属的一件事，在“统一补正”中填写后提交。',
        'Open the matter and answer the joint correction there.',
      )
    case 'no-correction-proposed':
      return text(
        '没有等待发出的补正意见。',
        'No correction waits to be sent.',
        '请刷新页面后查看办件状态。',
        'Load the case again to see where it stands.',
      )
    case 'nothing-corrected': {
      const missing = joinNames(rejection.missing.map(names.nameSubject))
      return text(
        `以下内容尚未按告知书补正：${missing.zh}。`,
        `These points of the notice have not been answered: ${missing.en}.`,
        '请逐项补正后一并提交。',
        'Mend each of them and send them together.',
      )
    }
    case 'correction-over':
      return text(
        `补正期限已于${formatChineseDate(rejection.due)}届满，办件已终止。`,
        `The time for correction ended on ${rejection.due} and the case was closed.`,
        '如仍需办理，请重新提出申请。',
        'File a new application if it is still wanted.',
      )
    case 'step-unknown':
    case 'step-not-open':
    case 'step-done':
    case 'step-consented':
    case 'steps-done':
    case 'step-before-decision':
    case 'step-after-decision':
    case 'steps-unfinished':
    case 'step-failed':
    case 'too-few-people':
    case 'procedure-not-provided':
    case 'procedure-too-long':
    case 'procedure-open':
    case 'procedure-not-open':
    case 'extension-not-provided':
    case 'extension-used':
    case 'extension-not-requested':
    case 'extension-too-long':
    case 'statutory-period-over':
    case 'deadline-past':
      return describeReviewRejection(rejection, names)
    case 'supply-over':
    case 'material-owed':
    case 'material-not-owed':
    case 'material-not-supplied':
    case 'promise-not-open':
      return describeObligationRejection(rejection, names)
    case 'judgement-not-open':
    case 'reexamination-not-open':
      return describeInstantRejection(rejection)
    case 'green-channel-not-provided':
    case 'green-channel-present':
    case 'green-channel-not-in-force':
    case 'green-channel-not-requested':
    case 'green-channel-own-request':
    case 'green-channel-not-open':
    case 'green-channel-duty-not-open':
      return describeGreenChannelRejection(rejection, names)
    case 'not-on-promise':
    case 'mending-not-over':
    case 'revocation-proposed':
    case 'revocation-not-proposed':
    case 'statement-awaited':
    case 'own-proposal':
    case 'grant-revoked':
    case 'credit-record-not-open':
    case 'no-temporary-licence':
    case 'nothing-awaited':
    case 'promise-unverified':
      return describePromiseRejection(rejection, names)
    case 'not-invited':
    case 'notice-unknown':
    case 'notice-served':
    case 'notice-over':
    case 'no-opinion-open':
    case 'opinions-open':
    case 'inspection-unknown':
    case 'inspection-stage':
    case 'inspection-not-begun':
    case 'finding-missing':
    case 'record-confirmed':
      return describeJointRejection(rejection, names)
    case 'remote-not-offered':
    case 'remote-under-way':
    case 'remote-unknown':
    case 'remote-stage':
    case 'shots-unjudged':
    case 'remote-record-confirmed':
      return describeRemoteRejection(rejection, names)
    case 'not-granted':
      return text(
        '该申请未获准予，不能制发证照。',
        'The application was not granted, so there is no licence.',
        '请核对决定结果。',
        'Look at the decision again.',
      )
    case 'no-licence-results':
      return text(
        '本事项的办理结果不是证照。',
        'The item results in no licence.',
        '请直接送达决定文书。',
        'Deliver the decision itself.',
      )
    case 'licence-issued':
      return text(
        `证照已经制发，证号${rejection.number}。`,
        `The licence has been issued as ${rejection.number}.`,
        '请直接送达；需要变更的，另行办理证照变更。',
        'Deliver it; changes are acts on the licence.',
      )
    case 'licence-not-issued':
      return text(
        '证照尚未制发，不能送达。',
        'The licence has not been issued yet.',
        '请先制发证照。',
        'Issue the licence first.',
      )
    case 'delivery-not-offered': {
      const offered = joinNames(rejection.offered.map(names.nameDelivery))
      return text(
        '本事项不提供这种送达方式。',
        'The item does not deliver in that way.',
        `可选方式：${offered.zh}。`,
        `It offers: ${offered.en}.`,
      )
    }
    case 'revision-unchanged':
      return text(
        `办件已经适用第${rejection.revision}版。`,
        `The case is under revision ${rejection.revision} already.`,
        '无需更换。',
        'There is nothing to do.',
      )
    case 'document-unknown':
      return text(
        `没有文号为${rejection.number}的文书。`,
        `There is no document ${rejection.number}.`,
        '请核对文号。',
        'Check the number.',
      )
    case 'document-produced':
      return text(
        `文书${rejection.number}已经制成。`,
        `The document ${rejection.number} has been made out.`,
        '可以直接下载。',
        'Download it.',
      )
    case 'nothing-due':
      return text('没有到期事项。', 'Nothing is due.', '无需处理。', 'There is nothing to do.')
    case 'calendar-year-missing': {
      const detail = describeCalendarYearMissing(rejection)
      return {
        detail,
        next: {
          zh: '请由系统管理员导入该年度的工作日历后再办理。',
          en: 'Have the system administrator import the calendar of that year, then try again.',
        },
      }
    }
    case 'limit-out-of-range':
    case 'stop-ends-before-it-begins':
    case 'date-out-of-range':
      return {
        detail: describeClockRejection(rejection),
        next: { zh: '请核对日期和期限。', en: 'Check the dates and the limit.' },
      }
    default:
      return assertNever(rejection, 'unknown rejection')
  }
}
