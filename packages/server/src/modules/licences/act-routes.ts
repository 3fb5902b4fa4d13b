import { licenceRoutes as operations } from '@tongban/contract'
import { type Actor, type LicenceCommand, assert, getPlainDate } from '@tongban/domain'
import { type RequestContext, type RouteHandler, implementRoute } from '../../http/index.ts'
import { executeLicenceCommand } from './execute-licence-command.ts'
import type { LicenceModuleOptions } from './options.ts'
import { problemFromLicenceRefusal } from './problem-from-licence.ts'

const own = { idempotency: 'own' } as const

/** What officers do to a licence after its issue. */
export function createActRoutes(options: LicenceModuleOptions): RouteHandler[] {
  async function answer(
    request: {
      readonly params: { licenceId: string }
      readonly actor: Actor
      readonly context: RequestContext
    },
    command: LicenceCommand,
  ) {
    const { params, actor, context } = request
    assert(actor.kind === 'officer', 'only officers hold these permissions')
    const key = context.idempotency && { account: actor.account, ...context.idempotency }
    const { licenceId } = params
    const expectedVersion = readVersion(context.ifMatch)
    const done = await executeLicenceCommand(options, {
      licenceId,
      actor,
      now: context.now,
      key,
      expectedVersion,
      command,
    })
    if (!done.ok) return problemFromLicenceRefusal(done.error)
    const body = { ...done.value, events: [...done.value.events] }
    return { status: 200 as const, body, etag: String(done.value.version) }
  }

  return [
    implementRoute(
      operations.changeLicence,
      (request) => answer(request, { type: 'ChangeLicence', ...request.body }),
      own,
    ),
    implementRoute(
      operations.renewLicence,
      (request) => {
        const { reason, appliedOn, validTo } = request.body
        return answer(request, {
          type: 'RenewLicence',
          reason,
          appliedOn: getPlainDate(appliedOn),
          ...(validTo === undefined ? {} : { validTo: getPlainDate(validTo) }),
        })
      },
      own,
    ),
    implementRoute(
      operations.suspendLicence,
      (request) => {
        const { until, ...rest } = request.body
        const limited = until === undefined ? {} : { until: getPlainDate(until) }
        return answer(request, { type: 'SuspendLicence', ...rest, ...limited })
      },
      own,
    ),
    implementRoute(
      operations.resumeLicence,
      (request) => answer(request, { type: 'ResumeLicence', reason: request.body.reason }),
      own,
    ),
    implementRoute(
      operations.revokeLicence,
      (request) => answer(request, { type: 'RevokeLicence', ...request.body }),
      own,
    ),
    implementRoute(
      operations.annulLicence,
      (request) => answer(request, { type: 'AnnulLicence', ...request.body }),
      own,
    ),
  ]
}

/** If-Match names a version; one that is no number names none that ever was. */
function readVersion(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch === '*') return undefined
  return /^\d{1,9}$/.test(ifMatch) ? Number(ifMatch) : -1
}
