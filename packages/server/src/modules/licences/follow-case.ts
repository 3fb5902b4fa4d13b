import { type CaseEvent, type LicenceEndKind, assert, findFiledFacts } from '@tongban/domain'
import { everyRow } from '../../database/index.ts'
import { loadCase } from '../cases/index.ts'
import { executeLicenceCommand } from './execute-licence-command.ts'
import { type LicenceModuleOptions, readNow } from './options.ts'

const actor = { kind: 'system', process: 'licence-issue' } as const

/** The formal licence takes the place of the one for the time being; done again it changes nothing. */
export async function replaceTemporaryLicence(
  options: LicenceModuleOptions,
  formal: Extract<CaseEvent, { type: 'LicenceIssued' }>,
): Promise<void> {
  const { replaces, licence, number, identifier } = formal
  if (replaces === undefined) return
  const command = { type: 'ReplaceLicence', licence, number, identifier } as const
  const answer = await executeLicenceCommand(options, {
    licenceId: replaces,
    actor,
    now: readNow(options),
    command,
  })
  assertEnded(answer)
}

/**
 * Ends the licences of a case by what an act of it decided: the grant was revoked (撤销), or the case ended without what a
 * licence for the time being had waited for. The job `end-licences` may call it again; what has ended stays as it is.
 * @param sequence of that act
 */
export async function endLicencesOfCase(
  options: LicenceModuleOptions,
  caseId: string,
  sequence: number,
): Promise<void> {
  const { found } = await loadCase(options.database.pool, everyRow, caseId)
  const event = found?.events[sequence - 1]?.event
  assert(found !== undefined && event !== undefined, `no act at ${sequence} of the case ${caseId}`)
  const { state } = found
  const filed = findFiledFacts(state)
  const revokes = event.type === 'GrantRevoked' || event.type === 'GrantRevokedBySilence'
  const formal = revokes && 'licence' in state ? state.licence?.licence : undefined
  const because = describeEnd(event)
  for (const licenceId of [formal, filed?.temporaryLicence?.licence]) {
    if (licenceId === undefined) continue
    const answer = await executeLicenceCommand(options, {
      licenceId,
      actor,
      now: readNow(options),
      command: { type: 'EndLicence', ...because },
    })
    assertEnded(answer)
  }
}

function describeEnd(event: CaseEvent): { kind: LicenceEndKind; reason: string; basis: string } {
  switch (event.type) {
    case 'GrantRevoked':
    case 'GrantRevokedBySilence':
      return { kind: 'set-aside', reason: event.reason, basis: event.basis }
    case 'OwedMaterialsLapsed':
      return {
        kind: 'lapsed',
        reason: '申请人逾期未按承诺补交容缺材料，临时证照随申请的终止失效。',
        basis: '申请人签署的容缺受理承诺书',
      }
    default:
      return {
        kind: 'lapsed',
        reason: '申请已经终止或者未获准予，临时证照随之失效。',
        basis: '临时证照的有效期限至正式证照核发或者申请终止时止',
      }
  }
}

function assertEnded(answer: Awaited<ReturnType<typeof executeLicenceCommand>>): void {
  const ended =
    answer.ok || (answer.error.kind === 'rejected' && answer.error.rejection.kind === 'licence-ended')
  assert(ended, `a licence could not follow its case: ${JSON.stringify(answer)}`)
}
