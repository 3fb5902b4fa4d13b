import { type StepDefinition, listChecks, listStandardShots } from '../../catalogue/index.ts'
import { type PlainDate, type Result, fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkStep } from '../giver.ts'
import { checkDays, checkFilled, checkReason, inputProblem } from '../input-problems.ts'
import { listCaseSteps } from '../review.ts'
import type { CaseRejection, InputProblem } from '../rejection.ts'
import { addWorkingDays } from '../tolerance.ts'
import { isGeoPoint, roundPoint } from './places.ts'
import type { OwnShot } from './remote-commands.ts'
import type { RequestedShot } from './remote-events.ts'
import { type RemoteInspection, type RemoteStage, findOpenRemote, getRemoteStage } from './remote-state.ts'

/** Shots in one request, those of the standard list among them. */
const shotsMaximum = 60
/** Files for one shot. */
const filesMaximum = 9
/** The longest time that may be given at once. */
const workingDaysMaximum = 30

/** Open steps that may be done from afar, as the item offers it, and are not being done so. */
export function listRemoteSteps(
  state: Status<'in-review'>,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): StepDefinition[] {
  return listCaseSteps(state, facts)
    .filter(
      ({ step, status }) =>
        status === 'open' &&
        step.remote !== undefined &&
        findOpenRemote(state.remote, step.step) === undefined,
    )
    .map(({ step }) => step)
}

/** Asks the applicant to show the premises (远程勘验): which shots, of what, until when. It stops no clock. */
export function requestRemoteInspection(
  state: Status<'in-review'>,
  command: Command<'RequestRemoteInspection'>,
  facts: CaseFactsAtHand,
): Decision {
  const { inspection } = command
  const known = state.remote?.find((entry) => entry.inspection === inspection)
  if (known) return fail({ kind: 'remote-stage', stage: getRemoteStage(known), allowed: [] })
  if (findOpenRemote(state.remote, command.step))
    return fail({ kind: 'remote-under-way', step: command.step })
  const offered = listRemoteSteps(state, facts)
  const step = offered.find((entry) => entry.step === command.step)
  if (step?.remote === undefined) {
    const steps = offered.map((entry) => entry.step)
    return fail({ kind: 'remote-not-offered', step: command.step, offered: steps })
  }
  const refusal = checkStep(facts.actor, state, step)
  if (refusal) return fail(refusal)
  const problems = checkRequest(command, step)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const due = addWorkingDays(on, command.days ?? step.remote.days, facts.calendar)
  if (!due.ok) return due
  const note = command.note?.trim() ?? ''
  const permitted = command.permittedMetres ?? step.remote.distance
  return succeed([
    {
      type: 'RemoteInspectionRequested',
      inspection,
      step: step.step,
      shots: [...pickStandardShots(command.shots, step), ...command.own.map(nameOwnShot)],
      due: due.value,
      ...(command.premises === undefined ? {} : { premises: roundPoint(command.premises) }),
      ...(permitted === undefined ? {} : { permittedMetres: permitted }),
      ...(note === '' ? {} : { note }),
      on,
    },
  ])
}

function pickStandardShots(shots: readonly string[], step: StepDefinition): RequestedShot[] {
  return listStandardShots(step)
    .filter(({ shot }) => shots.includes(shot))
    .map(({ check, ...shot }) => ({ ...shot, ...(check === undefined ? {} : { check }) }))
}

function nameOwnShot({ name, show, check, ...own }: OwnShot, index: number): RequestedShot {
  const same = (words: string) => ({ zh: words.trim(), en: words.trim() })
  const { kind, count, placeRequired } = own
  return {
    shot: `own-${index + 1}`,
    name: same(name),
    show: same(show),
    kind,
    count,
    placeRequired,
    ...(check === undefined ? {} : { check }),
    own: true,
  }
}

function checkRequest(
  { shots, own, days, premises, permittedMetres }: Command<'RequestRemoteInspection'>,
  step: StepDefinition,
): InputProblem[] {
  const known = new Set(listStandardShots(step).map(({ shot }) => shot))
  const checks = new Set(listChecks(step).map(({ name }) => name.zh))
  const total = new Set(shots).size + own.length
  return [
    ...(total > 0 && total <= shotsMaximum
      ? []
      : [
          inputProblem(
            '/shots',
            'not-in-range',
            `请选择或者添加1至${shotsMaximum}个拍摄要点。`,
            `Choose or add between one and ${shotsMaximum} shots.`,
          ),
        ]),
    ...shots.flatMap((shot, index) =>
      known.has(shot)
        ? []
        : [
            inputProblem(
              `/shots/${index}`,
              'unknown-shot',
              `标准拍摄清单中没有“${shot}”。`,
              `The standard list has no shot "${shot}".`,
            ),
          ],
    ),
    ...own.flatMap((shot, index) => checkOwnShot(shot, `/own/${index}`, checks)),
    ...(days === undefined ? [] : checkAllowedDays(days)),
    ...(premises === undefined || isGeoPoint(premises)
      ? []
      : [
          inputProblem(
            '/premises',
            'not-in-range',
            '纬度应在-90至90之间，经度应在-180至180之间。',
            'Latitudes lie between -90 and 90, longitudes between -180 and 180.',
          ),
        ]),
    ...(permittedMetres === undefined || (Number.isInteger(permittedMetres) && permittedMetres >= 20)
      ? []
      : [
          inputProblem(
            '/permittedMetres',
            'not-in-range',
            '允许的距离请填写不少于20米的整数，手机定位本身有误差。',
            'Give the distance in whole metres, at least 20, for telephones err.',
          ),
        ]),
  ]
}

function checkOwnShot(shot: OwnShot, at: string, checks: ReadonlySet<string>): InputProblem[] {
  const { name, show, count, check } = shot
  return [
    ...checkFilled(`${at}/name`, name),
    ...checkFilled(`${at}/show`, show),
    ...(Number.isInteger(count) && count >= 1 && count <= filesMaximum
      ? []
      : [
          inputProblem(
            `${at}/count`,
            'not-in-range',
            `每个要点请填写1至${filesMaximum}个文件。`,
            `Ask for between one and ${filesMaximum} files.`,
          ),
        ]),
    ...(check === undefined || checks.has(check)
      ? []
      : [
          inputProblem(
            `${at}/check`,
            'unknown-check',
            `“${check}”不是本环节的审查要点。`,
            `"${check}" is no check of this step.`,
          ),
        ]),
  ]
}

function checkAllowedDays(days: number): InputProblem[] {
  const problems = checkDays('/days', days)
  if (problems.length > 0 || days <= workingDaysMaximum) return problems
  const zh = `一次最多给${workingDaysMaximum}个工作日。`
  return [inputProblem('/days', 'too-large', zh, `Give at most ${workingDaysMaximum} working days at once.`)]
}

/** Asks anew for single shots (再次拍摄), each with what was wrong, until a day of their own. */
export function askShotsAgain(
  state: Status<'in-review'>,
  command: Command<'AskShotsAgain'>,
  facts: CaseFactsAtHand,
): Decision {
  const found = findRemoteForOfficer(state, command.inspection, ['submitted'], facts)
  if (!found.ok) return found
  const { entry, step } = found.value
  const known = new Set(entry.shots.map(({ shot }) => shot))
  const problems = [
    ...(command.shots.length > 0
      ? []
      : [
          inputProblem(
            '/shots',
            'value-missing',
            '请选择需要重拍的要点。',
            'Choose the shots to take again.',
          ),
        ]),
    ...command.shots.flatMap(({ shot, fault }, index) => [
      ...(known.has(shot)
        ? []
        : [
            inputProblem(
              `/shots/${index}/shot`,
              'unknown-shot',
              `这次远程勘验没有要点“${shot}”。`,
              `The remote inspection has no shot "${shot}".`,
            ),
          ]),
      ...checkFilled(`/shots/${index}/fault`, fault),
    ]),
    ...(command.days === undefined ? [] : checkAllowedDays(command.days)),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const due = addWorkingDays(on, command.days ?? step.remote?.days ?? 1, facts.calendar)
  if (!due.ok) return due
  const shots = command.shots.map(({ shot, fault }) => ({ shot, fault: fault.trim() }))
  return succeed([{ type: 'RemoteShotsAskedAgain', inspection: entry.inspection, shots, due: due.value, on }])
}

/** Gives it up for an inspection on site, with the reason; the step is then done as ever. */
export function giveUpRemoteInspection(
  state: Status<'in-review'>,
  { inspection, reason }: Command<'GiveUpRemoteInspection'>,
  facts: CaseFactsAtHand,
): Decision {
  const found = findRemoteForOfficer(state, inspection, ['awaited', 'submitted'], facts)
  if (!found.ok) return found
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on: PlainDate = getBeijingDate(facts.now)
  return succeed([{ type: 'RemoteInspectionGivenUp', inspection, reason: reason.trim(), on }])
}

/** The remote inspection in one of the stages allowed, for an officer who may take its step. */
export function findRemoteForOfficer(
  state: Status<'in-review'>,
  inspection: string,
  allowed: readonly RemoteStage[],
  facts: CaseFactsAtHand,
): Result<{ readonly entry: RemoteInspection; readonly step: StepDefinition }, CaseRejection> {
  const found = findRemote(state.remote, inspection, allowed)
  if (!found.ok) return found
  const progress = listCaseSteps(state, facts).find(({ step }) => step.step === found.value.step)
  if (progress === undefined) return fail({ kind: 'remote-not-offered', step: found.value.step, offered: [] })
  const refusal = checkStep(facts.actor, state, progress.step)
  return refusal ? fail(refusal) : succeed({ entry: found.value, step: progress.step })
}

export function findRemote(
  remote: readonly RemoteInspection[] | undefined,
  inspection: string,
  allowed: readonly RemoteStage[],
): Result<RemoteInspection, CaseRejection> {
  const found = remote?.find((entry) => entry.inspection === inspection)
  if (found === undefined) return fail({ kind: 'remote-unknown', inspection })
  const stage = getRemoteStage(found)
  return allowed.includes(stage) ? succeed(found) : fail({ kind: 'remote-stage', stage, allowed })
}
