import { jointRoutes, obligationRoutes as operations } from '@tongban/contract'
import { getBeijingDate } from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import { type RouteHandler, implementRoute } from '../../http/index.ts'
import { getListDays } from '../cases/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'
import { countJointAnswers } from './count-joint-answers.ts'
import { countPromises } from './count-promises.ts'
import { listInspections } from './list-inspections.ts'
import { listObligations } from './queries.ts'

export interface ObligationOptions {
  readonly database: Database
  readonly catalogue: Pick<PublishedCatalogue, 'getCalendar'>
}

export function createObligationRoutes({ database, catalogue }: ObligationOptions): RouteHandler[] {
  return [
    implementRoute(operations.listObligations, async ({ query, actor, context }) => ({
      status: 200,
      body: await listObligations(
        database,
        actor,
        query,
        getListDays(await catalogue.getCalendar(), context.now),
      ),
    })),

    implementRoute(operations.countPromises, async ({ actor, context }) => ({
      status: 200,
      body: { items: await countPromises(database, actor, getBeijingDate(context.now)) },
    })),

    implementRoute(jointRoutes.listInspections, async ({ query, actor }) => ({
      status: 200,
      body: await listInspections(database, actor, query),
    })),

    implementRoute(jointRoutes.countJointAnswers, async ({ query, actor, context }) => ({
      status: 200,
      body: { items: await countJointAnswers(database, actor, query, getBeijingDate(context.now)) },
    })),
  ]
}
