import { recordRoutes as operations } from '@tongban/contract'
import { type RouteHandler, type ServerModule, implementRoute, problem } from '../../http/index.ts'
import { fingerprintKey } from './fingerprint.ts'
import { type ReceiptContext, issueReceipt } from './issue-receipt.ts'
import { listRoots } from './queries.ts'

export function createRecordModule(context: ReceiptContext): ServerModule {
  return { name: 'record', routes: createRecordRoutes(context) }
}

/** What anyone needs to check the record: keys, roots, and for applicants the receipt of their own filing. */
function createRecordRoutes(context: ReceiptContext): RouteHandler[] {
  return [
    implementRoute(operations.listRecordKeys, async () => {
      const keys = await context.signer.listPublicKeys()
      return {
        status: 200,
        body: { keys: keys.map((key) => ({ ...key, fingerprint: fingerprintKey(key.publicKeyPem) })) },
      }
    }),

    implementRoute(operations.listRecordRoots, async ({ query }) => ({
      status: 200,
      body: await listRoots(context.pool, query),
    })),

    implementRoute(operations.getReceipt, async ({ params, query, actor, context: request }) => {
      const { sequence } = query
      const receipt = await issueReceipt(context, actor, {
        caseId: params.caseId,
        sequence,
        now: request.now,
      })
      if (receipt === undefined) return problem('not-found')
      const name = `receipt-${receipt.caseId}-${receipt.sequence}.json`
      return {
        status: 200,
        body: receipt,
        headers: { 'content-disposition': `attachment; filename="${name}"` },
      }
    }),
  ]
}
