import type { Calendar } from '../calendar/index.ts'
import { type PlainDate, type Result, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import { findDue, getAcceptancePeriod } from './case-clock.ts'
import type { Command, Decision } from './decision-types.ts'
import type { CorrectionPoint } from './events.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { checkContent } from './filing.ts'
import { checkFilled, checkReason, inputProblem } from './input-problems.ts'
import { sendCorrection } from './joint-correction.ts'
import { makeDocument } from './make-document.ts'
import { listSubjects } from './plan.ts'
import type { CaseRejection, InputProblem } from './rejection.ts'
import type { AwaitingAcceptance, CaseState, FiledFacts } from './state.ts'
import { addSignedPromises, listPromisedMaterials } from './tolerance.ts'

export function receiveApplication(facts: CaseFactsAtHand): Decision {
  const on = getBeijingDate(facts.now)
  return succeed([{ type: 'ApplicationReceived', on, document: makeDocument(facts, 'receipt', on) }])
}

/**
 * The one notice of everything (一次告知, 行政许可法 第三十二条第一款第四项). A later notice may only speak of what the
 * first asked for and did not get, or of what the applicant changed since.
 */
export function requestCorrection(
  state: AwaitingAcceptance,
  command: Command<'RequestCorrection'>,
  facts: CaseFactsAtHand,
): Decision {
  const problems = checkPoints(state, command.points, facts)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const first = state.notices[0]
  if (first) {
    const open = new Set(
      state.notices.flatMap((notice) => [
        ...notice.points.map((point) => point.subject),
        ...(notice.answered?.changed ?? []),
      ]),
    )
    // An answer that changed may call for what no earlier application called for.
    const before = new Set(state.notices.flatMap((notice) => listSubjects(facts.revision, notice.content)))
    const subjects = command.points
      .map((point) => point.subject)
      .filter((subject) => before.has(subject) && !open.has(subject))
    if (subjects.length > 0)
      return fail({ kind: 'could-have-been-noticed-before', subjects, firstNoticeOn: first.on })
  }
  if (state.matter === undefined) return sendCorrection(command.points, facts)
  const last = findAcceptanceDue(state, facts.calendar)
  if (!last.ok) return last
  const on = getBeijingDate(facts.now)
  if (last.value !== undefined && on >= last.value) return sendCorrection(command.points, facts)
  return succeed([{ type: 'CorrectionProposed', points: command.points, on }])
}

/**
 * 第三十二条第一款第五项: what is complete is accepted. Only what the item lets follow later may still be missing, and
 * only where the applicant promised in writing to supply it (容缺受理).
 */
export function acceptApplication(
  state: AwaitingAcceptance,
  command: Command<'AcceptApplication'>,
  facts: CaseFactsAtHand,
): Decision {
  const content = addSignedPromises(state, state.content, command.signed, facts)
  if (!content.ok) return content
  const problems = checkContent(facts, content.value, 'complete')
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const owed = listPromisedMaterials(content.value, facts, on)
  if (!owed.ok) return owed
  const document = makeDocument(facts, 'acceptance-notice', on)
  return succeed([
    { type: 'ApplicationAccepted', on, ...(owed.value.length > 0 ? { owed: owed.value } : {}), document },
  ])
}

export function refuseAcceptance(command: Command<'RefuseAcceptance'>, facts: CaseFactsAtHand): Decision {
  const problems = checkReason('/reason', command.reason)
  if (command.ground === 'not-competent') {
    problems.push(...checkFilled('/competentAuthority', command.competentAuthority ?? ''))
  }
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const { ground, reason, basis, competentAuthority } = command
  const document = makeDocument(facts, 'acceptance-refusal', getBeijingDate(facts.now))
  return succeed([{ type: 'AcceptanceRefused', ground, reason, basis, competentAuthority, document }])
}

/** The last day on which the authority may still speak of acceptance; undefined in other statuses. */
export function findAcceptanceDue(
  state: CaseState,
  calendar: Calendar,
): Result<PlainDate | undefined, CaseRejection> {
  if (state.status !== 'submitted' && state.status !== 'received') return succeed(undefined)
  return findDue(getAcceptancePeriod(state).period, calendar)
}

function checkPoints(
  state: FiledFacts,
  points: readonly CorrectionPoint[],
  facts: CaseFactsAtHand,
): InputProblem[] {
  if (points.length === 0) {
    return [
      inputProblem(
        '/points',
        'value-missing',
        '请逐条写明需要补正的内容。',
        'List everything that must be mended.',
      ),
    ]
  }
  const known = new Set(listSubjects(facts.revision, state.content))
  const subjects = points.map((point) => point.subject)
  return points.flatMap((point, index) => [
    ...(known.has(point.subject)
      ? []
      : [
          inputProblem(
            `/points/${index}/subject`,
            'unknown-subject',
            `“${point.subject}”不是本申请的表单项、材料或受理条件，不能要求补正。`,
            `"${point.subject}" is no field, material or condition of this application and cannot be demanded.`,
          ),
        ]),
    ...(subjects.indexOf(point.subject) === index
      ? []
      : [
          inputProblem(
            `/points/${index}/subject`,
            'subject-twice',
            '同一内容请合并为一条。',
            'Say all about one subject in one point.',
          ),
        ]),
    ...checkFilled(`/points/${index}/problem`, point.problem),
    ...checkFilled(`/points/${index}/demand`, point.demand),
  ])
}
