import { writeTolerancePromise } from '../catalogue/index.ts'
import { computeDueDate } from '../clock/index.ts'
import type { Calendar } from '../calendar/index.ts'
import { type PlainDate, type Result, assert, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { OwedMaterial } from './owed-material.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { checkReason, inputProblem } from './input-problems.ts'
import { makeDocument } from './make-document.ts'
import { countPapers, countHandedIn } from './materials.ts'
import type { ApplicationContent } from './parties.ts'
import { resolveCaseRequirements } from './plan.ts'
import type { CaseRejection, InputProblem } from './rejection.ts'
import type { CaseState, OwedRecord } from './state.ts'

/** A material that came but is not in order may be replaced within so many working days, or by its due date if later. */
export const replacementLimitWorkingDays = 5

/** Materials that the applicant still has to supply: neither found in order nor waiting to be examined. */
export function listMissing(owed: readonly OwedRecord[]): OwedRecord[] {
  return owed.filter(({ metOn, suppliedOn }) => metOn === undefined && suppliedOn === undefined)
}

/** Materials on which the decision waits: missing, or not yet examined. */
export function listOpenOwed(owed: readonly OwedRecord[]): OwedRecord[] {
  return owed.filter(({ metOn }) => metOn === undefined)
}

/** Materials that came and wait to be examined. */
export function listSupplied(owed: readonly OwedRecord[]): OwedRecord[] {
  return owed.filter(({ metOn, suppliedOn }) => metOn === undefined && suppliedOn !== undefined)
}

/**
 * What is owed from the acceptance on: every material that may follow later, is not there, and was promised in writing
 * (容缺受理承诺).
 * @param from the day of the acceptance, from which the days are counted
 */
export function listPromisedMaterials(
  content: ApplicationContent,
  { revision, calendar }: Pick<CaseFactsAtHand, 'revision' | 'calendar'>,
  from: PlainDate,
): Result<OwedMaterial[], CaseRejection> {
  const owed: OwedMaterial[] = []
  for (const { material, tolerant } of resolveCaseRequirements(revision, content).materials) {
    const substitute = content.substitutes?.[material]
    if (tolerant === undefined || substitute?.by !== 'later' || countHandedIn(content, material) > 0) continue
    const due = addWorkingDays(from, tolerant.days, calendar)
    if (!due.ok) return due
    owed.push({ material, due: due.value, onMiss: tolerant.onMiss, promise: substitute.promise })
  }
  return succeed(owed)
}

/** The last day of so many working days after a day. */
export function addWorkingDays(
  from: PlainDate,
  days: number,
  calendar: Calendar,
): Result<PlainDate, CaseRejection> {
  const due = computeDueDate({ start: from, limit: days, unit: 'working', stops: [] }, calendar)
  if (!due.ok) return due
  assert(due.value.status === 'known', 'a period without stops has an end')
  return succeed(due.value.due)
}

/**
 * The application with the promises that were signed on paper at the window (容缺受理承诺书).
 * @param signed by material, word for word; only where a clerk took the application in, for nobody else saw the paper
 */
export function addSignedPromises(
  state: CaseState,
  content: ApplicationContent,
  signed: Readonly<Record<string, string>> | undefined,
  { revision }: Pick<CaseFactsAtHand, 'revision'>,
): Result<ApplicationContent, CaseRejection> {
  const given = Object.entries(signed ?? {})
  if (given.length === 0) return succeed(content)
  const demands = new Map(
    resolveCaseRequirements(revision, content).materials.map((demand) => [demand.material, demand]),
  )
  const problems = given.flatMap(([material, promise]): InputProblem[] => {
    const at = `/signed/${material}`
    if (state.takenInAt === undefined) {
      const zh = '申请人在网上申请的，由申请人自己在申请中作出承诺，不能由窗口代签。'
      const en =
        'An applicant who filed on line promises with the application; the window cannot do it instead.'
      return [inputProblem(at, 'signed-at-window-only', zh, en)]
    }
    const demand = demands.get(material)
    const text = demand && writeTolerancePromise(demand)
    if (text === undefined) {
      const zh = `“${material}”不在容缺受理的材料之列，不能承诺后补。`
      const en = `"${material}" may not be supplied later, so there is nothing to promise.`
      return [inputProblem(at, 'not-to-be-supplied-later', zh, en)]
    }
    return checkPromise(at, promise, text)
  })
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const substitutes = Object.fromEntries(
    given.map(([material, promise]) => [material, { by: 'later' as const, promise }]),
  )
  return succeed({ ...content, substitutes: { ...content.substitutes, ...substitutes } })
}

/** What was signed is what the platform shows, in either language, so that nobody is bound by other words. */
export function checkPromise(
  field: string,
  promise: string,
  text: { readonly zh: string; readonly en: string },
): InputProblem[] {
  if (promise === text.zh || promise === text.en) return []
  const zh = '承诺的内容与本事项公布的承诺书不一致，请刷新页面，重新阅读并确认承诺书。'
  const en =
    'The promise differs from the one that the item publishes; load the page again, read it and confirm.'
  return [inputProblem(field, 'promise-differs', zh, en)]
}

export function supplyMaterial(
  state: Status<'in-review'>,
  command: Command<'SupplyMaterial'>,
  facts: CaseFactsAtHand,
): Decision {
  const { material, files, paper } = command
  const open = listOpenOwed(state.owed)
  if (!open.some((entry) => entry.material === material)) {
    return fail({ kind: 'material-not-owed', material, owed: open.map((entry) => entry.material) })
  }
  // Papers are what the clerk who has them in hand says; nobody else can.
  const handed = facts.actor.kind === 'officer' && paper && countPapers(paper) > 0 ? paper : undefined
  if (files.length === 0 && handed === undefined) {
    const zh = '请上传需要补交的材料；窗口收取纸质材料的，请登记份数。'
    const en = 'Upload the material; where it comes on paper at the window, enter the number of sheets.'
    return fail({ kind: 'invalid-input', problems: [inputProblem('/files', 'value-missing', zh, en)] })
  }
  const on = getBeijingDate(facts.now)
  return succeed([
    { type: 'MaterialSupplied', material, files, ...(handed === undefined ? {} : { paper: handed }), on },
  ])
}

export function examineSuppliedMaterial(
  state: Status<'in-review'>,
  command: Command<'ExamineSuppliedMaterial'>,
  facts: CaseFactsAtHand,
): Decision {
  const { material, outcome } = command
  const supplied = listSupplied(state.owed)
  const entry = supplied.find((one) => one.material === material)
  if (entry === undefined) {
    return fail({
      kind: 'material-not-supplied',
      material,
      supplied: supplied.map((one) => one.material),
    })
  }
  const on = getBeijingDate(facts.now)
  if (outcome === 'in-order') return succeed([{ type: 'SuppliedMaterialExamined', material, outcome, on }])
  const reason = command.reason?.trim() ?? ''
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const replaced = addWorkingDays(on, replacementLimitWorkingDays, facts.calendar)
  if (!replaced.ok) return replaced
  const due = replaced.value > entry.due ? replaced.value : entry.due
  const document = makeDocument(facts, 'supply-notice', on)
  return succeed([{ type: 'SuppliedMaterialExamined', material, outcome, reason, due, on, document }])
}
