import { type InputProblem, checkReason, findLastValidDay, inputProblem } from '../cases/index.ts'
import { checkValue, normaliseValue, readText } from '../catalogue/index.ts'
import { buildLicenceIdentifier, parseLicenceIdentifier } from '../identifiers/index.ts'
import {
  type Result,
  addCalendarDays,
  addYears,
  assert,
  canonicalJson,
  fail,
  getBeijingDate,
  succeed,
  writeJsonPointer,
} from '../kernel/index.ts'
import type { LicenceCommand } from './commands.ts'
import { type FieldChange, type LicenceEvent, holderNameField } from './events.ts'
import type { LicenceFactsAtHand } from './facts.ts'
import type { LicenceRejection } from './rejection.ts'
import type { LicenceState } from './state.ts'

type Decision = Result<LicenceEvent[], LicenceRejection>
type Command<T extends LicenceCommand['type']> = Extract<LicenceCommand, { type: T }>

/** 行政许可法 第五十条第一款: renewal is asked for so many calendar days before the end, or earlier. */
const renewalNoticeDays = 30
/** The longest term of a licence type; who has more than that before them need not renew. */
const furthestEndYears = 50
/** The version part of an identifier has three digits. */
const lastEdition = 999

/** 变更: new values in the fields that the licence type has; each change makes a new edition. */
export function changeLicence(
  state: LicenceState,
  command: Command<'ChangeLicence'>,
  facts: LicenceFactsAtHand,
): Decision {
  const on = getBeijingDate(facts.now)
  const problems: InputProblem[] = []
  const changes: Record<string, FieldChange> = {}
  for (const [field, sent] of Object.entries(joinNames(state, command.changes))) {
    const read = readField(state, facts, field, sent)
    if (read.problems.length > 0) problems.push(...read.problems)
    else if (!isSame(read.from, read.to)) changes[field] = { from: read.from ?? null, to: read.to }
  }
  problems.push(...checkReason('/reason', command.reason))
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  if (Object.keys(changes).length === 0) return fail({ kind: 'nothing-changed' })
  const next = makeNextEdition(state)
  if (!next.ok) return next
  return succeed([{ type: 'LicenceChanged', changes, reason: command.reason.trim(), ...next.value, on }])
}

/** The holder's name stands on the register and, on most licences, among the fields; one is never changed alone. */
function joinNames(
  state: LicenceState,
  changes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const element = state.holder.kind === 'person' ? 'person.name' : 'enterprise.name'
  if (state.fields[element] !== state.holder.name) return changes
  if (Object.hasOwn(changes, element) && !Object.hasOwn(changes, holderNameField)) {
    return { ...changes, [holderNameField]: changes[element] }
  }
  if (Object.hasOwn(changes, holderNameField) && !Object.hasOwn(changes, element)) {
    return { ...changes, [element]: changes[holderNameField] }
  }
  return changes
}

function readField(
  state: LicenceState,
  { revision, now }: LicenceFactsAtHand,
  field: string,
  sent: unknown,
): { from: unknown; to: unknown; problems: InputProblem[] } {
  const pointer = writeJsonPointer(['changes', field])
  if (field === holderNameField) {
    const name = typeof sent === 'string' ? sent.normalize('NFC').trim() : ''
    const fits = name.length > 0 && [...name].length <= 100
    const problem = inputProblem(
      pointer,
      'value-missing',
      '请填写持证人名称，不超过100个字。',
      'Give the holder’s name, 100 characters at most.',
    )
    return { from: state.holder.name, to: name, problems: fits ? [] : [problem] }
  }
  const type = revision.licence
  assert(type !== undefined, 'a licence was issued under a revision that has a licence type')
  const element = type.fields.includes(field) ? revision.elements[field] : undefined
  if (element === undefined) {
    const problem = inputProblem(
      pointer,
      'unknown-field',
      `该证照没有“${field}”这一项，请删除后重新提交。`,
      `The licence has no field "${field}"; leave it out.`,
    )
    return { from: undefined, to: undefined, problems: [problem] }
  }
  const to = normaliseValue(element, sent)
  const label = readText(element.label)
  if (to === undefined || to === null || to === '') {
    const problem = inputProblem(
      pointer,
      'value-missing',
      `“${label.zh}”不能变更为空，请填写新的内容。`,
      `"${label.en}" cannot be changed to nothing; give the new value.`,
    )
    return { from: undefined, to, problems: [problem] }
  }
  const problems = checkValue(element, to, getBeijingDate(now)).map((found) => ({
    field: `${pointer}${found.pointer}`,
    code: found.code,
    message: found.message,
  }))
  return { from: state.fields[field], to, problems }
}

/**
 * 延续. Who asked in time and got no answer counts as renewed (行政许可法 第五十条第二款), so that this can be put on
 * record after the end as well; the added term begins on the day after the old one in any case.
 */
export function renewLicence(
  state: LicenceState,
  command: Command<'RenewLicence'>,
  { now, revision }: LicenceFactsAtHand,
): Decision {
  const on = getBeijingDate(now)
  if (state.validTo === undefined) return fail({ kind: 'no-end-to-renew' })
  const type = revision.licence
  assert(type !== undefined, 'a licence was issued under a revision that has a licence type')
  const latest = addCalendarDays(state.validTo, -renewalNoticeDays)
  const timely = command.appliedOn <= latest
  if (state.validTo < on && !timely) {
    return fail({ kind: 'expired-without-application', validTo: state.validTo, latest })
  }
  if (state.validTo > addYears(on, furthestEndYears)) {
    const problem = inputProblem(
      '/appliedOn',
      'too-early',
      `证照有效期至${state.validTo}，距今超过${furthestEndYears}年，现在不需要延续。`,
      `The licence runs to ${state.validTo}, more than ${furthestEndYears} years from now; it needs no renewal yet.`,
    )
    return fail({ kind: 'invalid-input', problems: [problem] })
  }
  const validFrom = addCalendarDays(state.validTo, 1)
  const fixed = findLastValidDay(type, validFrom)
  const problems = checkReason('/reason', command.reason)
  if (command.appliedOn > on) {
    problems.push(
      inputProblem(
        '/appliedOn',
        'in-the-future',
        '申请延续的日期不能晚于今天。',
        'The day of the application cannot lie after today.',
      ),
    )
  }
  if (fixed !== undefined && command.validTo !== undefined && command.validTo !== fixed) {
    problems.push(
      inputProblem(
        '/validTo',
        'not-stated-here',
        `该证照的有效期由证照类型规定，延续至${fixed}，请不要另行填写。`,
        `The licence type fixes the term, which runs to ${fixed}; leave this out.`,
      ),
    )
  }
  const validTo = fixed ?? command.validTo
  if (validTo === undefined || validTo < validFrom || validTo < on) {
    problems.push(
      inputProblem(
        '/validTo',
        'value-missing',
        '请写明延续后的有效期截止日期，须晚于原截止日期和今天。',
        'State the new last day; it lies after the old one and after today.',
      ),
    )
  }
  if (problems.length > 0 || validTo === undefined) return fail({ kind: 'invalid-input', problems })
  const next = makeNextEdition(state)
  if (!next.ok) return next
  const { appliedOn } = command
  const reason = command.reason.trim()
  return succeed([
    { type: 'LicenceRenewed', appliedOn, timely, validFrom, validTo, reason, ...next.value, on },
  ])
}

/** The identifier with its version part one higher and its check character anew. */
export function makeNextEdition(
  state: LicenceState,
): Result<{ identifier: string; edition: number }, LicenceRejection> {
  const edition = state.edition + 1
  if (edition > lastEdition) return fail({ kind: 'editions-exhausted', edition: state.edition })
  const parsed = parseLicenceIdentifier(state.identifier)
  assert(parsed.ok, `an identifier on record cannot be read: ${state.identifier}`)
  const { typeCode, issuer, serial } = parsed.value
  const built = buildLicenceIdentifier({
    typeCode,
    issuer,
    serial,
    version: String(edition).padStart(3, '0'),
  })
  assert(built.ok, `an identifier on record cannot be written anew: ${state.identifier}`)
  return succeed({ identifier: built.value, edition })
}

function isSame(left: unknown, right: unknown): boolean {
  return canonicalJson(left ?? null) === canonicalJson(right ?? null)
}
