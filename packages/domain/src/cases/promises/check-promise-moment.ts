import type { CaseCommandType } from '../commands.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import type { CaseRejection } from '../rejection.ts'
import type { CaseState } from '../state.ts'
import { listUnrepaired } from './credit.ts'
import { checkOnPromise } from './decide-on-promise.ts'
import { listOpenAnswers } from './revocation.ts'
import { checkTemporaryLicence } from './temporary-licence.ts'

/** What `decide` would refuse for the moment of the acts about promises, whatever the content and the day. */
export function checkPromiseMoment(
  state: CaseState,
  command: CaseCommandType,
  { revision }: Pick<CaseFactsAtHand, 'revision'>,
): CaseRejection | undefined {
  switch (command) {
    case 'DecideOnPromise':
      return state.status === 'submitted' || state.status === 'received'
        ? checkOnPromise(revision, state.content)
        : undefined
    case 'IssueTemporaryLicence':
      return state.status === 'in-review' || state.status === 'decided'
        ? checkTemporaryLicence(state, { revision })
        : undefined
    case 'RepairCredit':
      return listUnrepaired(state).length === 0
        ? { kind: 'credit-record-not-open', record: 0, open: [] }
        : undefined
    case 'ProposeRevocation':
    case 'MakeStatement':
    case 'RevokeGrant':
      return checkAnswers(state, command)
    default:
      return undefined
  }
}

function checkAnswers(
  state: CaseState,
  command: 'ProposeRevocation' | 'MakeStatement' | 'RevokeGrant',
): CaseRejection | undefined {
  if (state.status !== 'decided' && state.status !== 'finished') return undefined
  const open = listOpenAnswers(state.promises)
  if (open.length === 0) return { kind: 'promise-not-open', material: '', open: [] }
  if (command === 'ProposeRevocation') {
    const proposal = open.map(({ answer }) => answer.proposal)
    const first = proposal[0]
    if (first !== undefined && proposal.every((entry) => entry !== undefined)) {
      return { kind: 'revocation-proposed', due: first.due }
    }
  }
  if (command === 'RevokeGrant' && open.every(({ answer }) => answer.proposal === undefined)) {
    return { kind: 'revocation-not-proposed' }
  }
  return undefined
}
