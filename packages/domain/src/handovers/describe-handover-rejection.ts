import type { Bilingual } from '../kernel/index.ts'
import type { HandoverRejection } from './decide-handover.ts'
import { handoverStatusNames } from './handover.ts'

/** What is wrong and what to do next, for whoever meets it. */
export function describeHandoverRejection(rejection: HandoverRejection): {
  readonly detail: Bilingual
  readonly next: Bilingual
} {
  switch (rejection.kind) {
    case 'invalid-terms':
      return {
        detail: { zh: '交接备忘录的内容有误。', en: 'The terms of the handover are not right.' },
        next: { zh: '请按各项提示改正。', en: 'Correct what is marked.' },
      }
    case 'not-open': {
      const { zh, en } = handoverStatusNames[rejection.status]
      return {
        detail: { zh: `该交接备忘录${zh}，不能再作此操作。`, en: `This handover record is ${en}.` },
        next: {
          zh: '已划转的事项需要退回的，请另行办理回转。',
          en: 'To give items back after they passed, draw up a return.',
        },
      }
    }
    case 'not-a-party':
      return {
        detail: {
          zh: '您所在的单位既不是移交单位，也不是接收单位，不能签署。',
          en: 'Your organisation is neither side of this handover.',
        },
        next: { zh: '请由双方单位的负责人签署。', en: 'The heads of the two sides sign it.' },
      }
    case 'head-must-sign':
      return {
        detail: { zh: '交接备忘录由单位负责人签署。', en: 'A handover record is signed by a head.' },
        next: { zh: '请转交本单位负责人签署。', en: 'Ask the head of your organisation.' },
      }
    case 'prepared-by-signer':
      return {
        detail: {
          zh: '拟定人不能签署自己拟定的交接备忘录。',
          en: 'Whoever drew the record up cannot sign it.',
        },
        next: { zh: '请由另一位负责人签署。', en: 'Have another head sign it.' },
      }
    case 'side-signed':
      return {
        detail: {
          zh: `${rejection.side === 'from' ? '移交单位' : '接收单位'}已由${rejection.by}签署。`,
          en: `${rejection.by} has signed for this side already.`,
        },
        next: { zh: '请等待另一方签署。', en: 'Wait for the other side.' },
      }
    case 'same-signer':
      return {
        detail: { zh: '同一人不能代表双方签署。', en: 'One person cannot sign for both sides.' },
        next: { zh: '请由另一方的负责人签署。', en: 'The head of the other side signs.' },
      }
    case 'day-passed':
      return {
        detail: {
          zh: `约定的生效日期${rejection.effectiveOn}已过，不能签署。`,
          en: `The day on which it was to take effect, ${rejection.effectiveOn}, is over.`,
        },
        next: {
          zh: '请撤销本备忘录，按新的生效日期重新拟定。',
          en: 'Cancel this record and draw it up anew with another day.',
        },
      }
    case 'terms-changed':
      return {
        detail: {
          zh: '您查看之后，交接备忘录的内容已有改动。',
          en: 'The terms were changed after you looked at them.',
        },
        next: { zh: '请重新查看后再签署。', en: 'Read them again and sign then.' },
      }
    case 'signed-already':
      return {
        detail: {
          zh: '一方已签署，内容不能再改。',
          en: 'One side has signed; the terms can no longer be changed.',
        },
        next: { zh: '需要修改的，请撤销后重新拟定。', en: 'Cancel it and draw it up anew.' },
      }
    default:
      return rejection satisfies never
  }
}
