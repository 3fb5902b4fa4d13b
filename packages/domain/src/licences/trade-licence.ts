import { type Applicant, type InputProblem, checkReason, inputProblem } from '../cases/index.ts'
import type { ItemRevision } from '../catalogue/index.ts'
import { type PlainDate, type Result, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import type { CarriedLicence } from './carried-licence.ts'
import { makeNextEdition } from './changing.ts'
import type { CarriedCandidate, LicenceCommand } from './commands.ts'
import type { LicenceEvent } from './events.ts'
import type { LicenceFactsAtHand } from './facts.ts'
import type { LicenceRejection } from './rejection.ts'
import { type LicenceState, getLicenceStanding } from './state.ts'

/** The revision of a licence, with the type of the trade licence in the place of that of the item. */
export function readRevisionOfLicence(revision: ItemRevision, state: LicenceState | undefined): ItemRevision {
  return state?.trade === undefined ? revision : { ...revision, licence: state.trade.type }
}

/**
 * What a new trade licence carries: licences of one holder, in force, each of another type that the trade knows.
 * @param carries licence types of the trade; partial at first, others are added as they come
 */
export function composeTradeLicence(
  candidates: readonly CarriedCandidate[],
  carries: readonly string[],
  today: PlainDate,
): Result<{ readonly holder: Applicant; readonly carried: readonly CarriedLicence[] }, InputProblem[]> {
  const [first] = candidates
  if (first === undefined) {
    const zh = '请至少选择一张证照。'
    return fail([inputProblem('/licences', 'value-missing', zh, 'Choose one licence at least.')])
  }
  const problems = candidates.flatMap((candidate, index) =>
    checkCandidate(`/licences/${index}`, candidate, {
      holder: first.state.holder.subject,
      carries,
      others: candidates.slice(0, index).map(({ state }) => state.licenceType),
      today,
    }),
  )
  if (problems.length > 0) return fail(problems)
  return succeed({
    holder: first.state.holder,
    carried: candidates.map((candidate) => describeCarried(candidate, today)),
  })
}

/** One more licence that has come (陆续归集). */
export function addCarriedLicence(
  state: LicenceState,
  { candidate }: Extract<LicenceCommand, { type: 'AddCarriedLicence' }>,
  { now }: LicenceFactsAtHand,
): Result<LicenceEvent[], LicenceRejection> {
  if (state.trade === undefined) return fail({ kind: 'no-trade-licence' })
  const on = getBeijingDate(now)
  const problems = checkCandidate('/licence', candidate, {
    holder: state.holder.subject,
    carries: state.trade.carries,
    others: state.trade.carried.map(({ licenceType }) => licenceType),
    today: on,
  })
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const next = makeNextEdition(state)
  if (!next.ok) return next
  const carried = describeCarried(candidate, on)
  return succeed([{ type: 'CarriedLicenceAdded', carried, ...next.value, on }])
}

/** One that ended for good, or was carried by mistake; the others are not touched. */
export function removeCarriedLicence(
  state: LicenceState,
  { licence, reason }: Extract<LicenceCommand, { type: 'RemoveCarriedLicence' }>,
  { now }: LicenceFactsAtHand,
): Result<LicenceEvent[], LicenceRejection> {
  if (state.trade === undefined) return fail({ kind: 'no-trade-licence' })
  const problems = checkReason('/reason', reason)
  if (state.trade.carried.every((entry) => entry.licence !== licence)) {
    const zh = '行业综合许可证没有载明这张证照。'
    problems.push(inputProblem('/licence', 'not-carried', zh, 'The trade licence does not carry it.'))
  }
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const next = makeNextEdition(state)
  if (!next.ok) return next
  const on = getBeijingDate(now)
  return succeed([{ type: 'CarriedLicenceRemoved', licence, reason: reason.trim(), ...next.value, on }])
}

function describeCarried({ licence, state }: CarriedCandidate, addedOn: PlainDate): CarriedLicence {
  const { licenceType, typeName, number, issuerName } = state
  return { licence, licenceType, typeName, number, issuerName, addedOn }
}

function checkCandidate(
  field: string,
  { state }: CarriedCandidate,
  {
    holder,
    carries,
    others,
    today,
  }: {
    readonly holder: string
    readonly carries: readonly string[]
    readonly others: readonly string[]
    readonly today: PlainDate
  },
): InputProblem[] {
  const name = state.typeName
  if (state.holder.subject !== holder) {
    const zh = `“${name.zh}”的持证人不是同一主体，不能归入同一张行业综合许可证。`
    return [inputProblem(field, 'other-holder', zh, `"${name.en}" is held by somebody else.`)]
  }
  if (!carries.includes(state.licenceType)) {
    const zh = `“${name.zh}”不在本行业综合许可证的范围内。`
    return [inputProblem(field, 'not-of-the-trade', zh, `"${name.en}" is no licence of this trade.`)]
  }
  if (others.includes(state.licenceType)) {
    const zh = `“${name.zh}”已经载明，同一种证照只能载明一张。`
    return [inputProblem(field, 'type-twice', zh, `"${name.en}" is carried already.`)]
  }
  const standing = getLicenceStanding(state, today)
  if (standing === 'valid' || standing === 'suspended') return []
  const zh = `“${name.zh}”已经失效，不能载入行业综合许可证。`
  return [inputProblem(field, 'not-in-force', zh, `"${name.en}" is not in force.`)]
}
