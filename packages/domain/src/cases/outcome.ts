import {
  type ItemRevision,
  type LicenceType,
  checkValue,
  listDeclaredFields,
  normaliseValue,
  readText,
} from '../catalogue/index.ts'
import {
  type PlainDate,
  type Result,
  addCalendarDays,
  addMonths,
  addYears,
  fail,
  getBeijingDate,
  succeed,
} from '../kernel/index.ts'
import { listUnmetChecks } from './approval-checks.ts'
import { makeDocument } from './make-document.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseFactsAtHand } from './facts.ts'
import type { ApplicationContent } from './parties.ts'
import { checkFilled, checkReason, inputProblem } from './input-problems.ts'
import { checkDeparture } from './prior-opinion.ts'
import { listFailedSteps, listUnfinishedSteps } from './review.ts'
import type { CaseRejection, InputProblem } from './rejection.ts'
import { listOpenOwed } from './tolerance.ts'
import { listVerifications } from './verification.ts'

/** 准予: every step is done, optional ones aside, none advises against, and every material that was to follow is in order. */
export function grantApplication(
  state: Status<'in-review'>,
  command: Command<'GrantApplication'>,
  facts: CaseFactsAtHand,
): Decision {
  const unfinished = listUnfinishedSteps(state, facts)
  if (unfinished.length > 0) return fail({ kind: 'steps-unfinished', steps: unfinished })
  const failed = listFailedSteps(state, facts)
  if (failed.length > 0) return fail({ kind: 'step-failed', steps: failed })
  const open = checkProceduresEnded(state)
  if (open) return fail(open)
  const owed = listOpenOwed(state.owed).map(({ material }) => material)
  if (owed.length > 0) return fail({ kind: 'material-owed', materials: owed })
  const on = getBeijingDate(facts.now)
  const problems = checkGrant(command, facts, on)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const { opinion, conditions, validTo } = command
  const verifications = listVerifications(state, facts, on)
  if (!verifications.ok) return verifications
  const document = makeDocument(facts, 'grant-decision', on)
  const also = verifications.value.length > 0 ? { verifications: verifications.value } : {}
  return succeed([{ type: 'ApplicationGranted', on, opinion, conditions, validTo, ...also, document }])
}

/** What is wrong with the words of a grant. */
export function checkGrant(
  { opinion, validTo }: { readonly opinion: string; readonly validTo?: PlainDate | undefined },
  { revision }: Pick<CaseFactsAtHand, 'revision'>,
  on: PlainDate,
): InputProblem[] {
  return [...checkFilled('/opinion', opinion), ...checkValidTo(revision.licence, validTo, on)]
}

/** 不予许可: with the reason, its articles, and where the applicant may turn (行政许可法 第三十八条第二款). */
export function refuseApplication(
  state: Status<'in-review'>,
  command: Command<'RefuseApplication'>,
  facts: CaseFactsAtHand,
): Decision {
  if (facts.revision.definition.reform === 'filing') return fail({ kind: 'filing-not-refused' })
  const open = checkProceduresEnded(state)
  if (open) return fail(open)
  const { departure } = command
  const problems = [
    ...checkReason('/reason', command.reason),
    ...checkDeparture(state.matter?.opinions, departure),
  ]
  if (command.basis.length === 0) {
    problems.push(
      inputProblem(
        '/basis',
        'value-missing',
        '请写明不予许可所依据的法律条款。',
        'Name the articles on which the refusal rests.',
      ),
    )
  }
  const { remedies } = facts.revision.authority
  if (remedies === undefined) {
    problems.push(
      inputProblem(
        '/remedies',
        'remedies-missing',
        '本机构尚未设置行政复议机关和管辖法院，请由系统管理员补充机构信息后再作出决定。',
        'The organisation names no body of review and no court; have the administrator complete it first.',
      ),
    )
  }
  if (problems.length > 0 || remedies === undefined) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const { reason, basis } = command
  const unmet = listUnmetChecks(state)
  return succeed([
    {
      type: 'ApplicationRefused',
      on,
      reason,
      basis,
      ...(unmet.length > 0 ? { unmet } : {}),
      ...(departure === undefined ? {} : { departure }),
      remedies: { review: readText(remedies.review).zh, court: readText(remedies.court).zh },
      document: makeDocument(facts, 'refusal-decision', on),
    },
  ])
}

export function issueLicence(
  state: Status<'decided'>,
  command: Command<'IssueLicence'>,
  facts: CaseFactsAtHand,
): Decision {
  if (state.decision.outcome !== 'granted') return fail({ kind: 'not-granted' })
  const type = facts.revision.licence
  if (type === undefined) return fail({ kind: 'no-licence-results' })
  if (state.licence) return fail({ kind: 'licence-issued', number: state.licence.number })
  const unready = checkFormalLicence(state, facts.revision)
  if (unready) return fail(unready)
  const { licence, number, identifier } = command
  const { on: validFrom } = state.decision
  const fields = fillLicence(type, state.content, command, facts)
  if (!fields.ok) return fields
  return succeed([
    {
      type: 'LicenceIssued',
      licence,
      licenceType: type.id,
      number,
      identifier,
      fields: fields.value,
      validFrom,
      validTo: state.decision.validTo ?? findLastValidDay(type, validFrom),
      ...(state.temporaryLicence === undefined ? {} : { replaces: state.temporaryLicence.licence }),
    },
  ])
}

/** Why the formal licence must wait: what was granted on a promise has one for the time being until it is verified. */
export function checkFormalLicence(
  state: Status<'decided'>,
  { definition }: ItemRevision,
): CaseRejection | undefined {
  if (state.revokedOn !== undefined) return { kind: 'grant-revoked', on: state.revokedOn }
  if (definition.result.temporary?.on.includes('promise') !== true) return undefined
  const materials = state.promises.filter(({ verified }) => verified?.outcome !== 'kept')
  const open = materials.filter(({ answer }) => answer?.concluded?.conclusion !== 'rectified')
  return open.length === 0
    ? undefined
    : { kind: 'promise-unverified', materials: open.map(({ material }) => material) }
}

/** The fields of a licence, from the application and from what the authority assigns. */
export function fillLicence(
  type: LicenceType,
  { form }: ApplicationContent,
  command: Pick<Command<'IssueLicence'>, 'assigned'>,
  facts: CaseFactsAtHand,
): Result<Record<string, unknown>, CaseRejection> {
  const assigned = readAssigned(type, command, facts)
  if (!assigned.ok) return assigned
  return succeed(
    Object.fromEntries(
      type.fields
        .map((element) => [element, assigned.value[element] ?? form[element]] as const)
        .filter(([, value]) => value !== undefined && value !== null && value !== ''),
    ),
  )
}

/** Fields of the licence that no form of the item asks for are the authority's to give, and it must give them all. */
function readAssigned(
  type: LicenceType,
  command: Pick<Command<'IssueLicence'>, 'assigned'>,
  { revision, now }: CaseFactsAtHand,
): Result<Record<string, unknown>, CaseRejection> {
  const asked = new Set(listDeclaredFields(revision.definition).map((field) => field.element))
  const own = type.fields.filter((element) => !asked.has(element))
  const problems: InputProblem[] = Object.keys(command.assigned)
    .filter((element) => !own.includes(element))
    .map((element) =>
      inputProblem(
        `/assigned/${element}`,
        'not-assigned-here',
        '此项由申请人填写，不由发证机关赋值。',
        'The applicant states this; the authority does not assign it.',
      ),
    )
  const values: Record<string, unknown> = {}
  for (const element of own) {
    const definition = revision.elements[element]
    const given = definition === undefined ? undefined : normaliseValue(definition, command.assigned[element])
    if (definition === undefined || given === undefined || given === null || given === '') {
      const label = definition === undefined ? { zh: element, en: element } : readText(definition.label)
      problems.push(
        inputProblem(
          `/assigned/${element}`,
          'value-missing',
          `请填写由发证机关赋予的“${label.zh}”。`,
          `Give "${label.en}", which the authority assigns.`,
        ),
      )
      continue
    }
    const wrong = checkValue(definition, given, getBeijingDate(now))
    problems.push(
      ...wrong.map(({ pointer, code, message }) => ({
        field: `/assigned/${element}${pointer}`,
        code,
        message,
      })),
    )
    values[element] = given
  }
  return problems.length > 0 ? fail({ kind: 'invalid-input', problems }) : succeed(values)
}

/** Hands over the result, with a receipt (送达回证). */
export function deliverResult(
  state: Status<'decided'>,
  command: Command<'DeliverResult'>,
  facts: CaseFactsAtHand,
): Decision {
  if (
    state.decision.outcome === 'granted' &&
    facts.revision.licence !== undefined &&
    state.licence === undefined
  ) {
    return fail({ kind: 'licence-not-issued' })
  }
  const offered: readonly string[] = facts.revision.definition.result.delivery
  if (state.decision.outcome === 'granted' && !offered.includes(command.way)) {
    return fail({ kind: 'delivery-not-offered', way: command.way, offered })
  }
  const problems = [
    ...checkFilled('/recipient', command.recipient),
    ...(command.way === 'post' ? checkFilled('/consignment', command.consignment ?? '') : []),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const { way, recipient, consignment } = command
  const document = makeDocument(facts, 'delivery-receipt', on)
  return succeed([{ type: 'ResultDelivered', way, recipient, consignment, on, document }])
}

/** The last day on which a licence of this type is valid; undefined where it has no end. */
export function findLastValidDay(type: LicenceType, from: PlainDate): PlainDate | undefined {
  if (type.validity === 'long-term' || type.validity === 'stated') return undefined
  const end =
    'years' in type.validity ? addYears(from, type.validity.years) : addMonths(from, type.validity.months)
  return addCalendarDays(end, -1)
}

function checkProceduresEnded(state: Status<'in-review'>): CaseRejection | undefined {
  const open = state.procedures.filter((entry) => entry.to === undefined).map((entry) => entry.procedure)
  return open.length > 0 ? { kind: 'procedure-open', procedures: open } : undefined
}

function checkValidTo(
  type: LicenceType | undefined,
  validTo: PlainDate | undefined,
  on: PlainDate,
): InputProblem[] {
  if (type?.validity === 'stated') {
    if (validTo === undefined) {
      return [
        inputProblem(
          '/validTo',
          'value-missing',
          '请写明证照的有效期截止日期。',
          'State the last day on which the licence is valid.',
        ),
      ]
    }
    return validTo > on
      ? []
      : [
          inputProblem(
            '/validTo',
            'too-small',
            '有效期截止日期须晚于决定日期。',
            'The last day must lie after the decision.',
          ),
        ]
  }
  if (validTo === undefined) return []
  return [
    inputProblem(
      '/validTo',
      'not-stated-here',
      '该证照的有效期由证照类型规定，请不要另行填写。',
      'The licence type fixes the validity; leave this out.',
    ),
  ]
}
