import { savedFilterRoutes as operations } from '@tongban/contract'
import { type Actor, assert } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../database/index.ts'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import {
  type FilterRefusal,
  createFilter,
  deleteFilter,
  listFilters,
  replaceFilter,
} from './saved-filters.ts'

export function createSavedFilterRoutes({ pool }: Database): RouteHandler[] {
  return [
    implementRoute(operations.listSavedFilters, async ({ actor }) => ({
      status: 200,
      body: { items: await listFilters(pool, accountOf(actor)) },
    })),

    implementRoute(operations.createSavedFilter, async ({ body, actor, context }) => {
      const filter = { ...body, filterId: randomUUID(), updatedAt: context.now }
      const created = await createFilter(pool, accountOf(actor), filter)
      return created.ok ? { status: 201, body: created.value } : problemFromRefusal(created.error, body.name)
    }),

    implementRoute(operations.replaceSavedFilter, async ({ params, body, actor, context }) => {
      const filter = { ...body, filterId: params.filterId, updatedAt: context.now }
      const replaced = await replaceFilter(pool, accountOf(actor), filter)
      return replaced.ok
        ? { status: 200, body: replaced.value }
        : problemFromRefusal(replaced.error, body.name)
    }),

    implementRoute(operations.deleteSavedFilter, async ({ params, actor }) => {
      const deleted = await deleteFilter(pool, accountOf(actor), params.filterId)
      return deleted ? { status: 204, body: undefined } : problem('not-found')
    }),
  ]
}

function accountOf(actor: Actor): string {
  assert(actor.kind === 'officer', 'only officers hold this permission')
  return actor.account
}

function problemFromRefusal(refusal: FilterRefusal, name: string) {
  switch (refusal) {
    case 'unknown':
      return problem('not-found')
    case 'name-taken':
      return problem('invalid-request', {
        errors: [
          {
            pointer: '/name',
            code: 'name-taken',
            message: {
              zh: `已有名为“${name}”的筛选条件，请换一个名称，或者先删除原有的。`,
              en: `There is a filter named “${name}” already; choose another name, or delete that one first.`,
            },
          },
        ],
      })
    case 'too-many':
      return problem('invalid-request', {
        errors: [
          {
            pointer: '/name',
            code: 'too-many-filters',
            message: {
              zh: '筛选条件已达 50 个上限，请先删除不再使用的。',
              en: 'You have 50 filters, as many as can be kept; delete one that you no longer use first.',
            },
          },
        ],
      })
    default:
      return refusal satisfies never
  }
}
