import { type Bilingual, assertNever } from '../../kernel/index.ts'
import { type ItemNames, joinNames } from '../name-in-item.ts'
import { type RejectionText, text } from '../rejection-text.ts'
import type { ShotFlag } from './remote-events.ts'
import type { RemoteRejection } from './remote-rejection.ts'
import type { RemoteStage } from './remote-state.ts'

export const remoteStageNames: Readonly<Record<RemoteStage, Bilingual>> = {
  awaited: { zh: '待申请人拍摄', en: 'awaiting the shots' },
  submitted: { zh: '待勘验', en: 'shots to be looked at' },
  recorded: { zh: '已完成', en: 'recorded' },
  'given-up': { zh: '已改为现场勘验', en: 'given up for a visit' },
}

/** What an officer should look at twice, in words. */
export const shotFlagNames: Readonly<Record<ShotFlag, Bilingual>> = {
  'before-request': { zh: '拍摄时间早于勘验要求', en: 'taken before it was asked for' },
  'clock-ahead': { zh: '拍摄时间晚于平台收到的时间', en: 'taken, it says, after it came' },
  'far-away': { zh: '拍摄地点超出允许距离', en: 'taken too far from the premises' },
  'no-place': { zh: '没有定位', en: 'no place' },
  'no-time': { zh: '没有拍摄时间', en: 'no time' },
  'places-differ': { zh: '照片与手机定位不一致', en: 'file and phone name different places' },
  'same-file': { zh: '与其他文件重复', en: 'the same file was sent before' },
}

/** Refusals of acts of a remote inspection. */
export function describeRemoteRejection(rejection: RemoteRejection, names: ItemNames): RejectionText {
  switch (rejection.kind) {
    case 'remote-not-offered': {
      const step = names.nameStep(rejection.step)
      const offered = joinNames(rejection.offered.map(names.nameStep))
      return text(
        `“${step.zh}”环节现在不能进行远程勘验。`,
        `The step "${step.en}" cannot be done from afar now.`,
        rejection.offered.length > 0
          ? `可以远程勘验的环节：${offered.zh}；其余环节请现场勘验。`
          : '请按现场勘验办理；事项允许远程勘验的，在环节开始后、完成前发起。',
        rejection.offered.length > 0
          ? `These can: ${offered.en}; go on site for others.`
          : 'Inspect on site; where the item offers it, ask while the step is open.',
      )
    }
    case 'remote-under-way': {
      const step = names.nameStep(rejection.step)
      return text(
        `“${step.zh}”环节正在进行远程勘验。`,
        `A remote inspection of the step "${step.en}" is under way.`,
        '请形成远程勘验记录，环节随之完成；不再远程勘验的，先改为现场勘验并写明理由。',
        'Make its record, which completes the step; or give it up for a visit first, with the reason.',
      )
    }
    case 'remote-unknown':
      return text(
        '本办件没有这次远程勘验。',
        'The case has no such remote inspection.',
        '请刷新办件后再试。',
        'Read the case again.',
      )
    case 'remote-stage': {
      const stage = remoteStageNames[rejection.stage]
      const allowed = joinNames(rejection.allowed.map((entry) => remoteStageNames[entry]))
      return text(
        `远程勘验的状态为“${stage.zh}”，不能这样办理。`,
        `The remote inspection stands at "${stage.en}", so this is not possible.`,
        rejection.allowed.length > 0
          ? `只有处于以下状态时可以办理：${allowed.zh}。`
          : '请刷新办件，按当前状态办理。',
        rejection.allowed.length > 0
          ? `It is possible when it stands at: ${allowed.en}.`
          : 'Read the case again and go on from there.',
      )
    }
    case 'shots-unjudged':
      return text(
        `以下审查要点凭现有照片、视频无法判断：${rejection.checks.join('、')}。`,
        `The shots do not let anybody judge these checks: ${rejection.checks.join(', ')}.`,
        '请要求申请人再次拍摄，或者改为现场勘验。',
        'Ask for them again, or give it up for a visit.',
      )
    case 'remote-record-confirmed':
      return text(
        '远程勘验记录已经由申请人确认。',
        'The applicant has confirmed the record already.',
        '无需再次确认；对记录有异议的，请书面向承办单位提出。',
        'Nothing more is to be done; write to the authority if the record is wrong.',
      )
    default:
      return assertNever(rejection, 'unknown rejection')
  }
}
