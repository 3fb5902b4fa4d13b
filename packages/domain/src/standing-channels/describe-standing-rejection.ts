import type { Bilingual } from '../kernel/index.ts'
import type { StandingRejection } from './decide-standing-channel.ts'
import { standingStatusNames } from './standing-channel.ts'

/** What is wrong and what to do next, for whoever meets it. */
export function describeStandingRejection(rejection: StandingRejection): {
  readonly detail: Bilingual
  readonly next: Bilingual
} {
  switch (rejection.kind) {
    case 'invalid-terms':
      return {
        detail: { zh: '填写的内容有误。', en: 'What was filled in is not right.' },
        next: { zh: '请按各项提示改正。', en: 'Correct what is marked.' },
      }
    case 'head-required':
      return {
        detail: {
          zh: '专项绿色通道由本机关负责人提请、批准和关闭。',
          en: 'A standing green channel is proposed, opened and closed by heads of the authority.',
        },
        next: { zh: '请转交本机关负责人办理。', en: 'Ask a head of the authority.' },
      }
    case 'out-of-jurisdiction':
      return {
        detail: { zh: '不能为其他机关启用专项绿色通道。', en: 'It is another authority’s to open.' },
        next: { zh: '请由该机关负责人办理。', en: 'A head of that authority does it.' },
      }
    case 'own-proposal':
      return {
        detail: {
          zh: '提请人不能批准自己提请的专项绿色通道。',
          en: 'Whoever proposed it does not approve it.',
        },
        next: { zh: '请由另一位负责人批准。', en: 'Let another head approve it.' },
      }
    case 'not-own-proposal':
      return {
        detail: { zh: '只有提请人可以撤回。', en: 'Only the head who proposed it takes it back.' },
        next: { zh: '不同意的，请选择“不同意启用”。', en: 'Decline it instead.' },
      }
    case 'not-proposed':
    case 'not-open': {
      const { zh, en } = standingStatusNames[rejection.status]
      return {
        detail: {
          zh: `该专项绿色通道目前为“${zh}”，不能再作此操作。`,
          en: `This channel is: ${en}. This can no longer be done.`,
        },
        next: { zh: '请刷新后查看当前情况。', en: 'Read the page again.' },
      }
    }
    case 'terms-out-of-date':
      return {
        detail: {
          zh: '提请之后情况有变化，不能按原内容启用。',
          en: 'Things have changed since it was proposed; it cannot be opened as it stands.',
        },
        next: {
          zh: '请不同意启用并说明原因，由提请人按下列问题调整后重新提请。',
          en: 'Decline it and say why; its proposer mends what is listed and proposes it anew.',
        },
      }
    case 'not-over':
      return {
        detail: { zh: '该专项绿色通道尚未到期。', en: 'Its last day has not passed.' },
        next: { zh: '需要提前结束的，请关闭并说明理由。', en: 'Close it with a reason to end it early.' },
      }
    default:
      return rejection satisfies never
  }
}
