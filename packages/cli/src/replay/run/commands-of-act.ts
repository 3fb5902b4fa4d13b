import type {
  Applicant,
  ApplicationContent,
  CaseCommand,
  CaseState,
  Instant,
  OfficerActor,
} from '@tongban/domain'
import { type LogCase, type LogEvent, shortenText } from '../log/index.ts'
import { caseNameElement, nameAttributeElement } from '../item/make-catalogue.ts'
import type { LogPlan } from '../item/plan-log.ts'

/** Acts by which an activity is taken up and not ended (the life cycle of XES); the step is with the officer then. */
const takingUp: ReadonlySet<string> = new Set([
  'schedule',
  'assign',
  'reassign',
  'start',
  'resume',
  'suspend',
])

/** Values of a form may have 5,000 characters. */
const valueMaximum = 5000

/** The case is filed, received and accepted at once, and its deadline set, for the log knows nothing of that. */
export function makeBeginning(
  entry: LogCase,
  plan: LogPlan,
  given: { readonly subject: string; readonly organisation: string; readonly due: Instant | undefined },
): CaseCommand[] {
  const name = nameApplicant(entry)
  const applicant: Applicant = {
    subject: given.subject,
    kind: 'enterprise',
    name,
    identifierKind: 'uscc',
    identifier: replayApplicantUscc,
  }
  const commands: CaseCommand[] = [
    { type: 'DraftApplication', applicant, channel: 'window', takenInAt: given.organisation },
    {
      type: 'SubmitApplication',
      content: makeContent(entry, plan),
      contact: { name, phone: '0990-0000000' },
      delivery: 'electronic',
    },
    { type: 'ReceiveApplication' },
    { type: 'AcceptApplication' },
  ]
  if (given.due === undefined) return commands
  return [...commands, { type: 'OrderDeadline', due: given.due, reason: `按日志中办件“${name}”的期限确定` }]
}

/** The case stands for its applicant, whom the log does not name. A name of nothing but controls is none. */
function nameApplicant(entry: LogCase): string {
  return shortenText(entry.name, 200).trim() || '（无名办件）'
}

/** Stands for all applicants of a log, whom it does not name. */
export const replayApplicantUscc = '91990000MA0000098A'

function makeContent(entry: LogCase, plan: LogPlan): ApplicationContent {
  const form: Record<string, string> = { [caseNameElement]: shortenText(entry.name, valueMaximum) }
  for (const [index, attribute] of plan.attributes.entries()) {
    const value = entry.attributes.get(attribute)?.trim()
    if (value !== undefined && value !== '')
      form[nameAttributeElement(index)] = shortenText(value, valueMaximum)
  }
  return { answers: {}, form, materials: {} }
}

/** Whether the officer takes the step up with this event, and does not end it. */
export function takesUp(event: LogEvent): boolean {
  return takingUp.has(event.transition)
}

/** A step that was done is done again: it is opened anew first. */
export function makeReopening(state: CaseState | undefined, step: string, event: LogEvent): CaseCommand[] {
  if (state === undefined || !('steps' in state) || state.steps[step]?.done === undefined) return []
  return [{ type: 'ReopenStep', step, reason: `日志第${event.line}行显示该环节再次办理` }]
}

export function makeAssignment(step: string, officer: OfficerActor): CaseCommand {
  return { type: 'AssignStep', step, officer: officer.account, officerName: officer.name }
}

export function makeCompletion(step: string, event: LogEvent, officer: OfficerActor): CaseCommand {
  const transition = event.transition === 'complete' ? '' : `（${event.transition}）`
  const opinion = `日志第${event.line}行${transition}${event.note === '' ? '' : `：${event.note}`}`
  return {
    type: 'CompleteStep',
    step,
    outcome: 'pass',
    opinion,
    checks: [],
    people: [officer.name],
    attachments: [],
  }
}

/** The case is granted and handed over at once. */
export function makeEnding(entry: LogCase): CaseCommand[] {
  return [
    { type: 'GrantApplication', opinion: '按日志办结', conditions: [] },
    { type: 'DeliverResult', way: 'electronic', recipient: nameApplicant(entry) },
  ]
}
