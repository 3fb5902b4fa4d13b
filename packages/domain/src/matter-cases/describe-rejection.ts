import type { RejectionText } from '../cases/index.ts'
import { describeClockRejection } from '../clock/index.ts'
import { formatChineseDate } from '../kernel/index.ts'
import { matterCommandNames, matterStatusNames } from './names.ts'
import type { MatterRejection } from './rejection.ts'

/** A refusal in the words of the counter: what is wrong and what to do next. */
export function describeMatterRejection(rejection: MatterRejection): RejectionText {
  switch (rejection.kind) {
    case 'matter-not-in-status': {
      const act = matterCommandNames[rejection.command]
      const status =
        rejection.status === 'none' ? { zh: '不存在', en: 'not there' } : matterStatusNames[rejection.status]
      return text(
        `这件事当前为“${status.zh}”，不能${act.zh}。`,
        `The matter is ${status.en}, so it is not possible to ${act.en}.`,
        '请刷新页面，按当前状态办理。',
        'Load it again and go on from where it stands.',
      )
    }
    case 'not-matter-applicant':
      return text(
        '只有申请人本人、其代理人或者代为收件的窗口可以办理。',
        'Only the applicant, an agent, or the window that took the matter in may do this.',
        '请使用申请人的账号，或者到收件窗口办理。',
        'Use the account of the applicant, or go to that window.',
      )
    case 'not-authorised-for-items':
      return text(
        `授权委托不包括这件事中的部分事项（${rejection.items.join('、')}）。`,
        `The authorisation does not cover some items of this matter (${rejection.items.join(', ')}).`,
        '请委托人补充授权，或者由委托人自己提交。',
        'Ask the principal to widen the authorisation, or to file it.',
      )
    case 'not-matter-officer':
      return text(
        '只有牵头部门的工作人员可以办理。',
        'Only an officer of the lead authority may do this.',
        '请联系牵头部门。',
        'Turn to the lead authority.',
      )
    case 'not-matter-system':
      return text(
        '这一步由平台自动完成。',
        'The platform does this by itself.',
        '请稍候，刷新页面查看结果。',
        'Wait a moment and load the page again.',
      )
    case 'invalid-matter-input':
      return text(
        '所填内容需要修改。',
        'What was sent needs mending.',
        '请按提示逐项修改后重新提交。',
        'Mend each point and send it again.',
      )
    case 'matter-item-unknown':
      return text(
        `这件事中没有事项“${rejection.item}”。`,
        `The matter has no item "${rejection.item}".`,
        '请刷新页面后重新选择。',
        'Load the page again and choose anew.',
      )
    case 'matter-item-over':
      return text(
        `事项“${rejection.name.zh}”已经有结果或者已经撤回，不能再撤回。`,
        `The item "${rejection.name.en}" has come to its end and cannot be withdrawn any more.`,
        '请刷新后核对；已经取得证照而不再需要的，可以向发证机关申请注销。',
        'Read the matter again; a licence that is not wanted can be given back to its issuer.',
      )
    case 'nothing-to-withdraw':
      return text(
        '没有可以撤回的事项，都已经有结果。',
        'Nothing can be withdrawn; everything has come to its end.',
        '不再需要证照的，可以向发证机关申请注销。',
        'A licence that is not wanted can be given back to its issuer.',
      )
    case 'no-correction-open':
      return text(
        '目前没有需要补正的事项。',
        'No correction is open.',
        '请刷新页面查看办理进度。',
        'Load the page again to see where it stands.',
      )
    case 'notice-not-running': {
      const until = rejection.until
      return text(
        until === undefined
          ? '公示尚未开始或者已经结束，不能提出异议。'
          : `公示已于${formatChineseDate(until)}结束，不能再提出异议。`,
        until === undefined
          ? 'The notice has not begun or is over.'
          : `The notice ended on ${until}; objections can no longer be raised.`,
        '认为自己的权益受到影响的，可以向牵头部门反映，或者依法申请行政复议、提起诉讼。',
        'If your rights are affected, turn to the lead authority, or ask for review or go to court.',
      )
    }
    case 'notice-without-objections':
      return text(
        '这是法定的等待期间，不是公示，不接受异议。',
        'This is a period that the law lets pass, not a notice; there is nothing to object to.',
        '有意见的，请向牵头部门反映。',
        'Turn to the lead authority with what you have to say.',
      )
    case 'own-notice':
      return text(
        '您是公示对象或者其代理人，不能对自己的公示提出异议。',
        'The notice is about yourself or about whom you act for; nobody objects to his own notice.',
        '不再办理的，请在“我的”中撤回申请。',
        'To end it, withdraw the application on its page under “My cases”.',
      )
    case 'objection-unknown':
      return text(
        `没有第${rejection.objection}号异议。`,
        `There is no objection ${rejection.objection}.`,
        '请刷新页面后重试。',
        'Load the page again.',
      )
    case 'objection-answered':
      return text(
        `第${rejection.objection}号异议已经答复。`,
        `Objection ${rejection.objection} is answered already.`,
        '无需再次答复。',
        'Nothing is left to do.',
      )
    case 'pre-approval-not-open':
      return text(
        '这项预审批不存在或者已经有意见。',
        'There is no such opinion to give, or it was given.',
        '请刷新页面后重试。',
        'Load the page again.',
      )
    case 'pre-approval-not-waiting':
      return text(
        '目前没有等待您决定是否继续的预审意见。',
        'No opinion waits for you to say whether to go on.',
        '请刷新页面查看办理进度。',
        'Load the page again to see where it stands.',
      )
    case 'not-opinion-officer':
      return text(
        '只有该事项审批机关的工作人员可以出具预审意见。',
        'Only an officer of the authority of the item may give the opinion on it.',
        '请联系该事项的审批机关。',
        'Turn to the authority of the item.',
      )
    case 'nothing-follows':
      return text('目前没有需要处理的内容。', 'Nothing is due.', '无需操作。', 'There is nothing to do.')
    case 'matter-document-unknown':
      return text(
        `没有文号为“${rejection.number}”的文书。`,
        `There is no document with the number ${rejection.number}.`,
        '请核对文号。',
        'Look at the number again.',
      )
    case 'matter-document-produced':
      return text(
        `文书“${rejection.number}”已经生成。`,
        `The document ${rejection.number} was made out already.`,
        '无需再次生成。',
        'Nothing is left to do.',
      )
    default: {
      const detail = describeClockRejection(rejection)
      return {
        detail,
        next: {
          zh: '请联系系统管理员补充工作日历后重试。',
          en: 'Ask the administrator to complete the working calendar, then try again.',
        },
      }
    }
  }
}

function text(zh: string, en: string, nextZh: string, nextEn: string): RejectionText {
  return { detail: { zh, en }, next: { zh: nextZh, en: nextEn } }
}
