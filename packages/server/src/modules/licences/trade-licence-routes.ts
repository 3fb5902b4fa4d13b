import { tradeLicenceRoutes as operations } from '@tongban/contract'
import { type Actor, type LicenceCommand, assert, getBeijingDate } from '@tongban/domain'
import { everyRow } from '../../database/index.ts'
import { type RequestContext, type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { executeLicenceCommand } from './execute-licence-command.ts'
import { findLicence } from './find-licence.ts'
import type { LicenceModuleOptions } from './options.ts'
import { problemFromLicenceRefusal } from './problem-from-licence.ts'
import { produceLicence } from './produce-licence.ts'
import { loadLicence } from './store.ts'
import { issueTradeLicence, offerTradeLicences } from './trade-licences.ts'

/** One licence for one trade (行业综合许可证): what an officer does with it. */
export function createTradeLicenceRoutes(options: LicenceModuleOptions): RouteHandler[] {
  const { database } = options

  async function answer(
    { licenceId, actor, context }: { licenceId: string; actor: Actor; context: RequestContext },
    command: LicenceCommand,
  ) {
    assert(actor.kind === 'officer', 'only officers hold these permissions')
    const key = context.idempotency && { account: actor.account, ...context.idempotency }
    const ifMatch = context.ifMatch
    const expectedVersion = ifMatch === undefined || ifMatch === '*' ? undefined : Number(ifMatch) || -1
    const done = await executeLicenceCommand(options, {
      licenceId,
      actor,
      now: context.now,
      key,
      expectedVersion,
      command,
    })
    if (!done.ok) return problemFromLicenceRefusal(done.error)
    // The act stands whatever happens here; what could not be made now is made by the queue.
    await produceLicence(options, licenceId).catch(() => undefined)
    const body = { ...done.value, events: [...done.value.events] }
    return { status: 200 as const, body, etag: String(done.value.version) }
  }

  return [
    implementRoute(operations.listTradeLicences, async ({ params, actor, context }) => {
      const found = await findLicence(database, actor, params.licenceId)
      if (found === undefined) return problem('not-found')
      const tradeLicences = await offerTradeLicences(options, found.state, getBeijingDate(context.now))
      return { status: 200, body: { tradeLicences } }
    }),
    implementRoute(operations.issueTradeLicence, async ({ body, actor, context }) => {
      const issued = await issueTradeLicence(options, actor, body, context.now)
      if (!issued.ok) {
        if (issued.error.kind === 'not-found') return problem('not-found')
        const rejection = { kind: 'invalid-input', problems: issued.error.problems } as const
        return problemFromLicenceRefusal({ kind: 'rejected', rejection })
      }
      const { value } = issued
      await produceLicence(options, value.licenceId).catch(() => undefined)
      return { status: 200, body: { ...value, events: [...value.events] }, etag: String(value.version) }
    }),
    implementRoute(
      operations.addCarriedLicence,
      async ({ params, body, actor, context }) => {
        const { found } = await loadLicence(database.pool, everyRow, body.licence)
        if (found === undefined) return problem('not-found')
        const candidate = { licence: body.licence, state: found.state }
        return answer(
          { licenceId: params.licenceId, actor, context },
          { type: 'AddCarriedLicence', candidate },
        )
      },
      { idempotency: 'own' },
    ),
    implementRoute(
      operations.removeCarriedLicence,
      ({ params, body, actor, context }) =>
        answer(
          { licenceId: params.licenceId, actor, context },
          { type: 'RemoveCarriedLicence', licence: params.carried, reason: body.reason },
        ),
      { idempotency: 'own' },
    ),
  ]
}
