import type { Bilingual } from '../kernel/index.ts'
import type { InputProblem } from './rejection.ts'

/** A reason of an authority is a reason: fewer characters than this are scored against it by e-supervision. */
export const shortestReasonCharacters = 10

export function inputProblem(field: string, code: string, zh: string, en: string): InputProblem {
  const message: Bilingual = { zh, en }
  return { field, code, message }
}

/** A reason that must be given in full (说明理由). */
export function checkReason(field: string, reason: string): InputProblem[] {
  if ([...reason.trim()].length >= shortestReasonCharacters) return []
  return [
    inputProblem(
      field,
      'reason-too-short',
      `请写明理由，不少于${shortestReasonCharacters}个字，让申请人看得懂。`,
      `Give the reason in at least ${shortestReasonCharacters} characters, so that the applicant can follow it.`,
    ),
  ]
}

/** A number of days that somebody asks for; less than one day is nothing, and a part of a day is not counted. */
export function checkDays(field: string, days: number): InputProblem[] {
  if (Number.isInteger(days) && days >= 1) return []
  return [
    inputProblem(field, 'too-small', '请填写不少于1的整数天数。', 'Give a whole number of days, at least 1.'),
  ]
}

/** A text that may not be empty. */
export function checkFilled(field: string, text: string): InputProblem[] {
  return text.trim().length > 0
    ? []
    : [inputProblem(field, 'value-missing', '此项不能为空。', 'This must not be empty.')]
}
