import { api, send } from '../../api/index.ts'
import { type ActForm, type LicenceAct, writeChanges } from './licence-acts.ts'

/**
 * @param key the same for each repeat of one act
 * @param version of the licence that the officer saw; where a colleague acted since, nothing is done
 */
export async function sendLicenceAct(
  licenceId: string,
  act: LicenceAct,
  form: ActForm,
  key: string,
  version: number,
): Promise<void> {
  const params = { path: { licenceId }, header: { 'Idempotency-Key': key, 'If-Match': `"${version}"` } }
  const reason = form.reason.trim()
  const basis = form.basis.trim()
  const optionalBasis = basis === '' ? {} : { basis }
  switch (act) {
    case 'ChangeLicence':
      await send(
        api.POST('/api/v1/licences/{licenceId}/change', {
          params,
          body: { changes: writeChanges(form), reason },
        }),
      )
      return
    case 'RenewLicence':
      await send(
        api.POST('/api/v1/licences/{licenceId}/renewal', {
          params,
          body: {
            appliedOn: form.appliedOn,
            reason,
            ...(form.validTo === '' ? {} : { validTo: form.validTo }),
          },
        }),
      )
      return
    case 'SuspendLicence':
      await send(
        api.POST('/api/v1/licences/{licenceId}/suspension', {
          params,
          body: { reason, ...optionalBasis, ...(form.until === '' ? {} : { until: form.until }) },
        }),
      )
      return
    case 'ResumeLicence':
      await send(api.POST('/api/v1/licences/{licenceId}/resumption', { params, body: { reason } }))
      return
    case 'RevokeLicence':
      await send(
        api.POST('/api/v1/licences/{licenceId}/revocation', {
          params,
          body: { kind: chosen(form.kind), reason, basis },
        }),
      )
      return
    case 'AnnulLicence':
      await send(
        api.POST('/api/v1/licences/{licenceId}/annulment', {
          params,
          body: { ground: chosen(form.ground), reason, ...optionalBasis },
        }),
      )
      return
    default:
      act satisfies never
  }
}

/** The form is checked before it is sent. */
function chosen<Choice extends string>(choice: '' | Choice): Choice {
  if (choice === '') throw new Error('the act was sent before its form was complete')
  return choice
}
