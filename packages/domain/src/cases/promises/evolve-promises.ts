import { assert, assertNever } from '../../kernel/index.ts'
import { type CaseState, type FiledFacts, findFiledFacts } from '../state.ts'
import type { PromiseEvent } from './promise-events.ts'
import type { PromiseAnswer, PromiseRecord } from './promise-state.ts'

type Decided = Extract<CaseState, { status: 'decided' | 'finished' }>

/**
 * The case after one more event about its promises; a grant on one is a decision, and `evolve` knows it.
 * @throws BrokenInvariant on an event that does not fit
 */
export function evolvePromises(
  state: CaseState,
  event: Exclude<PromiseEvent, { type: 'GrantedOnPromise' }>,
): CaseState {
  switch (event.type) {
    case 'PromiseVerified': {
      const { outcome, finding, attachments, due } = event
      return changePromise(state, event.material, (entry) => ({
        ...entry,
        verified: { outcome, finding, attachments, on: event.on },
        ...(due === undefined ? {} : { answer: { due } }),
      }))
    }
    case 'MendingOrdered': {
      const { due, document } = event
      return changeAnswer(state, event.material, (answer) => ({
        ...answer,
        mending: { since: document.date, due },
      }))
    }
    case 'MendingLapsed':
      return changeAnswer(state, event.material, (answer) => {
        assert(answer.mending !== undefined, 'a time to mend that nobody gave has run out')
        return { ...answer, mending: { ...answer.mending, lapsed: true } }
      })
    case 'RevocationProposed': {
      const { reason, basis, due, by, document } = event
      const proposal = { reason, basis, due, on: document.date, ...(by === undefined ? {} : { by }) }
      return changeAnswer(state, event.material, (answer) => ({ ...answer, proposal }))
    }
    case 'StatementMade': {
      const { statement, files, on } = event
      return changeAnswer(state, event.material, (answer) => ({
        ...answer,
        statements: [...(answer.statements ?? []), { statement, files, on }],
      }))
    }
    case 'GrantRevoked':
    case 'GrantRevokedBySilence': {
      const { material, reason, on } = event
      const concluded = changeAnswer(state, material, (answer) => ({
        ...answer,
        concluded: { conclusion: 'revoked', reason, on },
      }))
      return { ...concluded, revokedOn: on }
    }
    case 'FalsePromiseConcluded': {
      const { conclusion, reason, on } = event
      return changeAnswer(state, event.material, (answer) => ({
        ...answer,
        concluded: { conclusion, reason, on },
      }))
    }
    case 'CreditRecorded': {
      const { record, kind, material, reason, on } = event
      return changeFiled(state, ({ credit = [] }) => ({
        credit: [...credit, { record, kind, material, reason, on }],
      }))
    }
    case 'CreditRepaired':
      return changeFiled(state, ({ credit = [] }) => {
        assert(
          credit.some(({ record }) => record === event.record),
          'a credit record that is not there is repaired',
        )
        return {
          credit: credit.map((entry) =>
            entry.record === event.record ? { ...entry, repairedOn: event.on } : entry,
          ),
        }
      })
    case 'TemporaryLicenceIssued': {
      const { licence, licenceType, number, identifier, validTo } = event
      return changeFiled(state, ({ temporaryLicence }) => {
        assert(temporaryLicence === undefined, 'a licence for the time being is issued once')
        return { temporaryLicence: { licence, licenceType, number, identifier, validTo } }
      })
    }
    default:
      return assertNever(event, 'unknown event of a promise')
  }
}

function changePromise(
  state: CaseState,
  material: string,
  change: (entry: PromiseRecord) => PromiseRecord,
): Decided {
  assert(state.status === 'decided' || state.status === 'finished', `a promise in ${state.status}`)
  assert(
    state.promises.some((entry) => entry.material === material),
    `no promise stands for ${material}`,
  )
  return {
    ...state,
    promises: state.promises.map((entry) => (entry.material === material ? change(entry) : entry)),
  }
}

function changeAnswer(
  state: CaseState,
  material: string,
  change: (answer: PromiseAnswer) => PromiseAnswer,
): Decided {
  return changePromise(state, material, (entry) => {
    assert(entry.answer !== undefined, 'a promise that was not found false is answered')
    return { ...entry, answer: change(entry.answer) }
  })
}

/** What a case keeps even where it is closed. */
function changeFiled(
  state: CaseState,
  change: (filed: FiledFacts) => Pick<FiledFacts, 'credit' | 'temporaryLicence'>,
): CaseState {
  const filed = findFiledFacts(state)
  assert(filed !== undefined, 'only what was filed has a credit entry or a licence')
  if (state.status === 'closed') return { ...state, filed: { ...filed, ...change(filed) } }
  return { ...state, ...change(filed) } as CaseState
}
