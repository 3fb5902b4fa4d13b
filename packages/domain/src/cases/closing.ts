import { type PlainDate, canonicalJson, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import { type DataElement, checkValue, isFilled, normaliseValue } from '../catalogue/index.ts'
import { makeDocument } from './make-document.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { checkFilled, checkReason, inputProblem } from './input-problems.ts'
import { resolveCaseRequirements } from './plan.ts'
import type { InputProblem } from './rejection.ts'
import { countDues, describeRecomputation } from './running-clock.ts'
import type { CaseState } from './state.ts'

export function withdrawApplication(
  command: Command<'WithdrawApplication'>,
  facts: CaseFactsAtHand,
): Decision {
  const document = makeDocument(facts, 'termination-notice', getBeijingDate(facts.now))
  return succeed([
    { type: 'ApplicationWithdrawn', reason: command.reason.trim() || '申请人自愿撤回', document },
  ])
}

export function terminateProcedure(command: Command<'TerminateProcedure'>, facts: CaseFactsAtHand): Decision {
  const { ground, reason } = command
  const basis = command.basis?.trim() ?? ''
  const problems = [
    ...checkReason('/reason', reason),
    ...(ground === 'objectively-impossible' ? checkFilled('/basis', basis) : []),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const document = makeDocument(facts, 'termination-notice', getBeijingDate(facts.now))
  return succeed([
    { type: 'ProcedureTerminated', ground, reason, ...(basis === '' ? {} : { basis }), document },
  ])
}

export function voidCase(command: Command<'VoidCase'>): Decision {
  const problems = checkReason('/reason', command.reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'CaseVoided', reason: command.reason }])
}

/** Mends a slip of the pen in what was decided, on record; the old value stays in the event. */
export function correctClericalError(
  state: Status<'decided' | 'finished'>,
  command: Command<'CorrectClericalError'>,
  facts: CaseFactsAtHand,
): Decision {
  const definition = facts.revision.elements[command.element]
  const asked = resolveCaseRequirements(facts.revision, state.content).fields.some(
    (field) => field.element === command.element,
  )
  if (definition === undefined || !asked) {
    return fail({
      kind: 'invalid-input',
      problems: [
        inputProblem(
          '/element',
          'unknown-field',
          '本申请的表单中没有这一项。',
          'The form of this application has no such field.',
        ),
      ],
    })
  }
  const to = normaliseValue(definition, command.to)
  const from = state.content.form[command.element] ?? null
  const problems = [
    ...checkReason('/reason', command.reason),
    ...checkCorrected(definition, to, getBeijingDate(facts.now)),
    ...(canonicalJson(from) === canonicalJson(to ?? null)
      ? [inputProblem('/to', 'unchanged', '更正后的内容与原内容相同。', 'This is what it already says.')]
      : []),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const document = makeDocument(facts, 'clerical-correction', getBeijingDate(facts.now))
  return succeed([
    { type: 'ClericalErrorCorrected', element: command.element, from, to, reason: command.reason, document },
  ])
}

/** A correction puts another value in the place of the wrong one; it does not strike it out. */
function checkCorrected(definition: DataElement, to: unknown, on: PlainDate): InputProblem[] {
  if (!isFilled(to)) return checkFilled('/to', '')
  return checkValue(definition, to, on).map(({ pointer, code, message }) => ({
    field: `/to${pointer}`,
    code,
    message,
  }))
}

/** To a newer revision of the same item, with a recorded reason; before acceptance only, for then nothing was promised. */
export function moveToRevision(state: CaseState, command: Command<'MoveToRevision'>): Decision {
  if (command.to === state.revision) return fail({ kind: 'revision-unchanged', revision: state.revision })
  const problems = checkReason('/reason', command.reason)
  if (command.to < state.revision) {
    problems.push(
      inputProblem(
        '/to',
        'older-revision',
        '办件只能更换为较新的事项版本，请核对版本号。',
        'A case moves to a newer revision only; check the number.',
      ),
    )
  }
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'MovedToRevision', from: state.revision, to: command.to, reason: command.reason }])
}

/** Records the due dates anew after a calendar was corrected. */
export function recomputeClock(
  state: CaseState,
  command: Command<'RecomputeClock'>,
  facts: CaseFactsAtHand,
): Decision {
  const dues = countDues(state, facts)
  if (!dues.ok) return dues
  return succeed([describeRecomputation(command.reason, dues.value, command.former)])
}

export function showPersonalData(command: Command<'ShowPersonalData'>): Decision {
  const problems = checkReason('/reason', command.reason)
  if (command.fields.length === 0) {
    problems.push(
      inputProblem(
        '/fields',
        'value-missing',
        '请选择需要查看的信息项。',
        'Say which values you need to see.',
      ),
    )
  }
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'PersonalDataShown', fields: command.fields, reason: command.reason }])
}
