import { describeMoment } from '../../clock/index.ts'
import { type Bilingual, assertNever } from '../../kernel/index.ts'
import { type ItemNames, joinNames } from '../name-in-item.ts'
import { type RejectionText, text } from '../rejection-text.ts'
import type { JointRejection } from './joint-rejection.ts'
import type { InspectionStage } from './joint-state.ts'

export const inspectionStageNames: Readonly<Record<InspectionStage, Bilingual>> = {
  proposed: { zh: '待确定时间', en: 'time not settled' },
  appointed: { zh: '已确定时间', en: 'appointed' },
  held: { zh: '已完成', en: 'held' },
  cancelled: { zh: '已取消', en: 'cancelled' },
}

/** Refusals of joint acts. */
export function describeJointRejection(rejection: JointRejection, names: ItemNames): RejectionText {
  switch (rejection.kind) {
    case 'not-invited':
      return text(
        '本单位不是这次联合办理的参加单位，不能代其他单位签收或者答复。',
        'Your organisation has no part in this, and nobody signs or answers for another one.',
        '请由参加单位自己的工作人员办理；通过平台以外的方式送达的，由牵头单位登记送达情况。',
        'Have an officer of the organisation itself do it; the calling authority enters service outside the platform.',
      )
    case 'notice-unknown':
      return text(
        `本办件没有文号为“${rejection.notice}”的联合办理通知。`,
        `The case has no joint notice "${rejection.notice}".`,
        rejection.notices.length > 0
          ? `已经发出的通知为：${rejection.notices.join('、')}。`
          : '请先发出征求意见函或者勘验、验收通知。',
        rejection.notices.length > 0
          ? `Notices that were sent: ${rejection.notices.join(', ')}.`
          : 'Ask for opinions or appoint an inspection first.',
      )
    case 'notice-served':
      return text(
        `通知“${rejection.notice}”已经有送达记录。`,
        `There is a proof of service for "${rejection.notice}" already.`,
        '无需重复签收。',
        'Nothing more is to be done.',
      )
    case 'notice-over':
      return rejection.proof === 'entry'
        ? text(
            `通知“${rejection.notice}”所载的勘验、验收日期已过，不再签收。`,
            `The day of the inspection that "${rejection.notice}" tells of is over; nobody signs for it any more.`,
            '此前已经以其他方式送达的，由牵头单位登记送达情况。',
            'Where it was served before in another way, the calling authority enters that.',
          )
        : text(
            `通知“${rejection.notice}”所载事项已经结束，或者已经另行通知，无需再签收、登记送达。`,
            `What "${rejection.notice}" tells of is over, or was told anew; there is no service to prove any more.`,
            '另行通知的，请签收最新的通知。',
            'Where it was told anew, sign for the newest notice.',
          )
    case 'no-opinion-open': {
      const steps = joinNames(rejection.steps.map(names.nameStep))
      return text(
        rejection.steps.length > 0
          ? `以下环节没有在等待意见：${steps.zh}。`
          : '没有需要征求意见、催办或者汇总的环节。',
        rejection.steps.length > 0
          ? `No opinion is awaited on: ${steps.en}.`
          : 'No step waits for the opinion of another authority.',
        '请刷新办件，对照各单位意见的情况办理。',
        'Read the case again and look at where the opinions stand.',
      )
    }
    case 'opinions-open': {
      const steps = joinNames(rejection.steps.map(names.nameStep))
      return text(
        `以下环节的意见还没有反馈：${steps.zh}。`,
        `These opinions have not come yet: ${steps.en}.`,
        '请等待反馈，或者催办；期限届满的按规定处理后再汇总。',
        'Wait for them or remind; combine when their time is over.',
      )
    }
    case 'inspection-unknown':
      return text(
        '本办件没有这次勘验、验收。',
        'The case has no such inspection.',
        '请刷新办件后再试。',
        'Read the case again.',
      )
    case 'inspection-stage': {
      const allowed = rejection.allowed.map((stage) => inspectionStageNames[stage])
      const stage = inspectionStageNames[rejection.stage]
      return text(
        `“${rejection.name}”${stage.zh}，不能这样办理。`,
        `"${rejection.name}" is ${stage.en}, so this is not possible.`,
        `只有处于以下状态时可以办理：${joinNames(allowed).zh}。`,
        `It is possible when it is ${allowed.map(({ en }) => en).join(' or ')}.`,
      )
    }
    case 'inspection-not-begun': {
      const from = describeMoment(rejection.from)
      return text(
        `“${rejection.name}”定于${from.zh}开始，现在还没有开始。`,
        `"${rejection.name}" begins on ${from.en} and has not begun.`,
        '请在勘验、验收开始后再记录。',
        'Make the record once it has begun.',
      )
    }
    case 'finding-missing': {
      const steps = joinNames(rejection.steps.map(names.nameStep))
      return text(
        `到场单位尚未填写意见：${steps.zh}。`,
        `Authorities that were there have not said what they found: ${steps.en}.`,
        '请到场单位先完成各自环节的意见，再形成笔录。',
        'Have them complete their steps first; then make the record.',
      )
    }
    case 'record-confirmed':
      return text(
        `“${rejection.name}”的笔录已经由申请人签字、拒签或者确认。`,
        `The applicant has signed, refused or confirmed the record of "${rejection.name}".`,
        '无需再次确认；对笔录有异议的，请书面向承办单位提出。',
        'Nothing more is to be done; write to the authority if the record is wrong.',
      )
    default:
      return assertNever(rejection, 'unknown rejection')
  }
}
