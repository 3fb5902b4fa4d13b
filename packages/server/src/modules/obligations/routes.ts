import { obligationRoutes as operations } from '@tongban/contract'
import { getBeijingDate } from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import { type RouteHandler, implementRoute } from '../../http/index.ts'
import { countPromises } from './count-promises.ts'
import { listObligations } from './queries.ts'

export interface ObligationOptions {
  readonly database: Database
}

export function createObligationRoutes({ database }: ObligationOptions): RouteHandler[] {
  return [
    implementRoute(operations.listObligations, async ({ query, actor, context }) => ({
      status: 200,
      body: await listObligations(database, actor, query, getBeijingDate(context.now)),
    })),

    implementRoute(operations.countPromises, async ({ actor, context }) => ({
      status: 200,
      body: { items: await countPromises(database, actor, getBeijingDate(context.now)) },
    })),
  ]
}
