import { fail, getBeijingDate, succeed } from '../kernel/index.ts'
import type { Command, Decision } from './decision-types.ts'
import type { CaseEvent } from './events.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { inputProblem } from './input-problems.ts'
import { passJointToAuthority } from './joint/joint-transfer.ts'
import { listObligations } from './obligations.ts'
import { type CaseState, type StepRecord, isAccepted } from './state.ts'

/**
 * The case passes to the authority that takes over its item (事项划转): what was done keeps its author, its day and its
 * clock; what is to be done is the new authority's from this moment.
 */
export function transferCase(
  state: CaseState,
  command: Command<'TransferCase'>,
  { now }: Pick<CaseFactsAtHand, 'now'>,
): Decision {
  const { authority, handover, number, names } = command
  if (authority === state.authority) {
    const problem = inputProblem(
      '/authority',
      'already-there',
      '该办件已由接收单位办理。',
      'The case is with that authority already.',
    )
    return fail({ kind: 'invalid-input', problems: [problem] })
  }
  return succeed([
    {
      type: 'CaseTransferred',
      previous: state.authority,
      authority,
      names,
      handover,
      number,
      on: getBeijingDate(now),
    },
  ])
}

/**
 * The case after it passed. Steps that somebody of the former authority had taken are open to the new one, which takes
 * its place at inspections and among those whose opinion was asked for, and owes what it owed after the grant.
 */
export function passToAuthority(
  state: CaseState,
  { previous, authority }: Extract<CaseEvent, { type: 'CaseTransferred' }>,
): CaseState {
  const takenInAt = state.takenInAt === previous ? authority : state.takenInAt
  const formerAuthorities = [...new Set([...(state.formerAuthorities ?? []), previous])]
  const settledParties = settleParties(state)
  const passed = {
    ...passOwed(state, previous, authority),
    authority,
    takenInAt,
    formerAuthorities,
    ...(settledParties && { settledParties }),
  }
  if (!isAccepted(passed)) return passed
  const steps = Object.fromEntries(
    Object.entries(passed.steps).map(([step, record]) => [step, record.done ? record : giveUp(record)]),
  )
  if (passed.joint === undefined) return { ...passed, steps }
  const spoken = new Set(Object.keys(steps).filter((step) => steps[step]?.done !== undefined))
  return { ...passed, steps, joint: passJointToAuthority(passed.joint, { previous, authority, spoken }) }
}

/** Between whom each obligation was that is over: it stays so, wherever the case passes. */
function settleParties(state: CaseState): CaseState['settledParties'] {
  const over = listObligations(state).filter(({ status }) => status !== 'open')
  if (over.length === 0) return undefined
  return Object.fromEntries(
    over.map(({ id, debtor, creditor, endedOn }) => [id, { debtor, creditor, endedOn }]),
  )
}

/** Promises to be verified and what the green channel left to be done, where it was the former authority's to do. */
function passOwed(state: CaseState, previous: string, authority: string): CaseState {
  if (!('promises' in state)) return state
  const pass = <Owed extends { readonly by: string }>(owed: Owed, isOpen: boolean): Owed =>
    owed.by === previous && isOpen ? { ...owed, by: authority } : owed
  const { promises, greenChannel } = state
  const passed = { ...state, promises: promises.map((entry) => pass(entry, entry.verified === undefined)) }
  if (greenChannel?.status !== 'ended') return passed
  const duties = greenChannel.duties.map((entry) =>
    pass(entry, entry.performed === undefined && entry.concluded === undefined),
  )
  return { ...passed, greenChannel: { ...greenChannel, duties } }
}

function giveUp({ assignedTo: _officer, assignedToName: _name, ...record }: StepRecord): StepRecord {
  return record
}
