import { checkFilled, checkReason, inputProblem } from '../cases/index.ts'
import { type Result, addCalendarDays, assertNever, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import { changeLicence, renewLicence } from './changing.ts'
import type { LicenceCommand } from './commands.ts'
import type { AnnulmentGround, LicenceEvent } from './events.ts'
import type { LicenceFactsAtHand } from './facts.ts'
import type { LicenceRejection } from './rejection.ts'
import { addCarriedLicence, removeCarriedLicence } from './trade-licence.ts'
import { checkLicenceAct } from './standing-rules.ts'
import { type LicenceStanding, type LicenceState, getLicenceStanding } from './state.ts'

type Decision = Result<LicenceEvent[], LicenceRejection>
type Command<T extends LicenceCommand['type']> = Extract<LicenceCommand, { type: T }>

/** What the command makes of the licence, or why it is refused. */
export function decideLicence(
  state: LicenceState | undefined,
  command: LicenceCommand,
  facts: LicenceFactsAtHand,
): Decision {
  if (isOwnCommand(command)) {
    // One licence for one trade is an officer's act; of the others the case is the act, and the platform follows it.
    const byHand = command.type === 'CreateLicence' && command.trade !== undefined
    if (facts.actor.kind !== 'system' && !(byHand && facts.actor.kind === 'officer')) {
      return fail({ kind: 'not-system', command: command.type })
    }
    return decideOwn(state, command, facts)
  }
  if (state === undefined) return fail({ kind: 'licence-absent' })
  const refusal = checkLicenceAct(state, command.type, facts)
  if (refusal) return fail(refusal)
  switch (command.type) {
    case 'ChangeLicence':
      return changeLicence(state, command, facts)
    case 'AddCarriedLicence':
      return addCarriedLicence(state, command, facts)
    case 'RemoveCarriedLicence':
      return removeCarriedLicence(state, command, facts)
    case 'RenewLicence':
      return renewLicence(state, command, facts)
    case 'SuspendLicence':
      return suspendLicence(command, facts)
    case 'ResumeLicence':
      return resumeLicence(command, facts)
    case 'RevokeLicence':
      return revokeLicence(command, facts)
    case 'AnnulLicence':
      return annulLicence(state, command, facts)
    default:
      return assertNever(command, 'unknown command')
  }
}

type OwnCommand = Command<'CreateLicence' | 'RecordLicenceFile' | 'ReplaceLicence' | 'EndLicence'>

const ownCommands: ReadonlySet<LicenceCommand['type']> = new Set<OwnCommand['type']>([
  'CreateLicence',
  'RecordLicenceFile',
  'ReplaceLicence',
  'EndLicence',
])

function isOwnCommand(command: LicenceCommand): command is OwnCommand {
  return ownCommands.has(command.type)
}

/** What the platform does by itself: it follows what a case has decided. */
function decideOwn(
  state: LicenceState | undefined,
  command: OwnCommand,
  { now }: LicenceFactsAtHand,
): Decision {
  if (command.type === 'CreateLicence') return createLicence(state, command)
  if (command.type === 'RecordLicenceFile') return recordFile(state, command)
  if (state === undefined) return fail({ kind: 'licence-absent' })
  if (state.status !== 'valid' && state.status !== 'suspended') {
    return fail({ kind: 'licence-ended', standing: state.status })
  }
  const on = getBeijingDate(now)
  if (command.type === 'ReplaceLicence') {
    const { licence, number, identifier } = command
    return succeed([{ type: 'LicenceReplaced', licence, number, identifier, on }])
  }
  const { kind, reason, basis } = command
  return succeed([{ type: 'LicenceRevoked', kind, reason, basis, on }])
}

function createLicence(state: LicenceState | undefined, command: Command<'CreateLicence'>): Decision {
  if (state !== undefined) return fail({ kind: 'licence-present' })
  const { type: _type, ...facts } = command
  return succeed([{ type: 'LicenceCreated', ...facts }])
}

function recordFile(state: LicenceState | undefined, command: Command<'RecordLicenceFile'>): Decision {
  if (state === undefined) return fail({ kind: 'licence-absent' })
  const { edition, digest, size } = command
  if (edition !== state.edition) return fail({ kind: 'edition-changed', edition: state.edition })
  if (state.file?.edition === edition) return fail({ kind: 'file-recorded', edition })
  return succeed([{ type: 'LicenceProduced', edition, digest, size }])
}

/** 暂扣: the licence cannot be used for the time being. */
function suspendLicence(command: Command<'SuspendLicence'>, { now }: LicenceFactsAtHand): Decision {
  const on = getBeijingDate(now)
  const { reason, until } = command
  const problems = checkReason('/reason', reason)
  if (until !== undefined && (until <= on || until > addCalendarDays(on, longestSuspensionDays))) {
    problems.push(
      inputProblem(
        '/until',
        'out-of-range',
        '暂扣的截止日期须晚于今天，且不超过三年；没有截止日期的请留空。',
        'The last day of the suspension lies after today and at most three years ahead; leave it out where there is none.',
      ),
    )
  }
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'LicenceSuspended', reason: reason.trim(), basis: trim(command.basis), until, on }])
}

const longestSuspensionDays = 3 * 366

function resumeLicence({ reason }: Command<'ResumeLicence'>, { now }: LicenceFactsAtHand): Decision {
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'LicenceResumed', reason: reason.trim(), on: getBeijingDate(now) }])
}

/** 撤销、吊销、撤回; each rests on an article that is named. */
function revokeLicence(command: Command<'RevokeLicence'>, { now }: LicenceFactsAtHand): Decision {
  const { kind, reason, basis } = command
  const problems = [...checkReason('/reason', reason), ...checkFilled('/basis', basis)]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(now)
  return succeed([{ type: 'LicenceRevoked', kind, reason: reason.trim(), basis: basis.trim(), on }])
}

/** 注销, on one of the grounds of 行政许可法 第七十条, which must be there. */
function annulLicence(
  state: LicenceState,
  command: Command<'AnnulLicence'>,
  { now }: LicenceFactsAtHand,
): Decision {
  const on = getBeijingDate(now)
  const { ground, reason } = command
  const standing = getLicenceStanding(state, on)
  if (!doesGroundFit(ground, standing, state.holder.kind)) {
    return fail({ kind: 'ground-does-not-fit', ground, standing, holder: state.holder.kind })
  }
  const problems = checkReason('/reason', reason)
  if (ground === 'other-lawful-ground') problems.push(...checkFilled('/basis', command.basis ?? ''))
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'LicenceAnnulled', ground, reason: reason.trim(), basis: trim(command.basis), on }])
}

function doesGroundFit(
  ground: AnnulmentGround,
  standing: LicenceStanding,
  holder: 'person' | 'enterprise',
): boolean {
  if (standing === 'revoked') return ground === 'force-ended'
  switch (ground) {
    case 'expired':
      return standing === 'expired'
    case 'force-ended':
      return false
    case 'person-died-or-incapable':
      return holder === 'person'
    case 'organisation-ended':
      return holder === 'enterprise'
    case 'force-majeure':
    case 'other-lawful-ground':
      return true
    default:
      return assertNever(ground, 'unknown ground')
  }
}

function trim(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}
