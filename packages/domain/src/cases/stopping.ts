import { readText } from '../catalogue/index.ts'
import { fail, getBeijingDate, succeed } from '../kernel/index.ts'
import { makeDocument } from './make-document.ts'
import { findDue, getDecisionPeriods } from './case-clock.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { checkDays, checkFilled, checkReason } from './input-problems.ts'

/** Stops the clock for what article 45 names; the applicant is told in writing how long it takes. */
export function startSpecialProcedure(
  state: Status<'in-review'>,
  command: Command<'StartSpecialProcedure'>,
  facts: CaseFactsAtHand,
): Decision {
  const provided = facts.revision.definition.specialProcedures
  const found = provided.find((entry) => entry.kind === command.kind)
  if (found === undefined) {
    return fail({
      kind: 'procedure-not-provided',
      procedure: command.kind,
      provided: provided.map((entry) => entry.kind),
    })
  }
  if (command.days > found.days)
    return fail({ kind: 'procedure-too-long', days: command.days, atMost: found.days })
  const problems = [...checkDays('/days', command.days), ...checkReason('/reason', command.reason)]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  return succeed([
    {
      type: 'SpecialProcedureStarted',
      procedure: state.procedures.length + 1,
      kind: found.kind,
      name: readText(found.name),
      reason: command.reason,
      days: command.days,
      basis: found.basis,
      on,
      document: makeDocument(facts, 'special-procedure-notice', on),
    },
  ])
}

export function endSpecialProcedure(
  state: Status<'in-review'>,
  command: Command<'EndSpecialProcedure'>,
  facts: CaseFactsAtHand,
): Decision {
  const open = state.procedures.some(
    (entry) => entry.procedure === command.procedure && entry.to === undefined,
  )
  if (!open) return fail({ kind: 'procedure-not-open', procedure: command.procedure })
  const problems = checkFilled('/result', command.result)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const { procedure, result, attachments } = command
  return succeed([
    { type: 'SpecialProcedureEnded', procedure, result, attachments, on: getBeijingDate(facts.now) },
  ])
}

/** 行政许可法 第四十二条: once, within the statutory period, for a reason that the applicant is told. */
export function requestExtension(
  state: Status<'in-review'>,
  command: Command<'RequestExtension'>,
  facts: CaseFactsAtHand,
): Decision {
  const { extension } = facts.revision.definition
  if (extension === undefined) return fail({ kind: 'extension-not-provided' })
  if (state.extension?.state === 'approved' || state.extension?.state === 'requested')
    return fail({ kind: 'extension-used' })
  if (command.days > extension.days)
    return fail({ kind: 'extension-too-long', days: command.days, atMost: extension.days })
  const problems = [...checkDays('/days', command.days), ...checkReason('/reason', command.reason)]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const over = checkStatutoryPeriod(state, facts)
  if (over) return over
  return succeed([{ type: 'ExtensionRequested', days: command.days, reason: command.reason }])
}

export function approveExtension(state: Status<'in-review'>, facts: CaseFactsAtHand): Decision {
  if (state.extension?.state !== 'requested') return fail({ kind: 'extension-not-requested' })
  const over = checkStatutoryPeriod(state, facts)
  if (over) return over
  const { days, reason } = state.extension
  const document = makeDocument(facts, 'extension-notice', getBeijingDate(facts.now))
  return succeed([{ type: 'ExtensionApproved', days, reason, document }])
}

export function declineExtension(state: Status<'in-review'>, command: Command<'DeclineExtension'>): Decision {
  if (state.extension?.state !== 'requested') return fail({ kind: 'extension-not-requested' })
  const problems = checkReason('/reason', command.reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'ExtensionDeclined', reason: command.reason }])
}

/** What has run out cannot be lengthened. */
function checkStatutoryPeriod(state: Status<'in-review'>, facts: CaseFactsAtHand): Decision | undefined {
  const due = findDue(getDecisionPeriods(state, facts.revision)[0].period, facts.calendar)
  if (!due.ok) return due
  if (due.value === undefined || getBeijingDate(facts.now) <= due.value) return undefined
  return fail({ kind: 'statutory-period-over', due: due.value })
}
