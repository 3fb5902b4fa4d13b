import type { CaseRejection } from '../rejection.ts'
import { type RejectionText, text } from '../rejection-text.ts'

type InstantRejection = Extract<CaseRejection, { kind: 'judgement-not-open' | 'reexamination-not-open' }>

/** Refusals about instant approval and its re-examination. */
export function describeInstantRejection(rejection: InstantRejection): RejectionText {
  if (rejection.kind === 'judgement-not-open') {
    return rejection.why === 'judged'
      ? text(
          '本办件已经按秒批规则判断过一次，不再重复判断。',
          'The rules for instant approval have judged this case already; they do so once.',
          '请查看判断结果，由工作人员继续办理。',
          'See what they said; an officer goes on from there.',
        )
      : text(
          '本事项没有秒批规则。',
          'This item has no rules for instant approval.',
          '由工作人员办理。',
          'An officer handles it.',
        )
  }
  switch (rejection.stage) {
    case 'none':
      return text(
        '本办件没有被抽中复核。',
        'This decision was not drawn for re-examination.',
        '只有每日抽中的秒批办件需要复核。',
        'Only instant decisions that the daily draw hits are examined again.',
      )
    case 'to-examine':
      return text(
        '复核尚未完成。',
        'The re-examination is not done yet.',
        '请先由审查人员提出复核意见。',
        'An officer gives an opinion first.',
      )
    case 'to-conclude':
      return text(
        '复核意见为不同意，等待负责人处理。',
        'The re-examination did not agree and waits for the head.',
        '请由负责人写明处理结果。',
        'The head says what follows.',
      )
    case 'done':
      return text(
        '本办件的复核已经完成。',
        'The re-examination of this decision is done.',
        '无需再次办理。',
        'There is nothing left to do.',
      )
    default:
      return rejection.stage satisfies never
  }
}
