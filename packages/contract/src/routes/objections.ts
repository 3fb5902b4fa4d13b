import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { pageParameters } from '../schemas.ts'
import { ownObjectionPageSchema } from './objection-schemas.ts'

/** What becomes of an objection, for whoever raised it (公示异议). */
export const objectionRoutes = {
  listOwnObjections: defineRoute({
    id: 'listOwnObjections',
    method: 'GET',
    path: '/objections',
    permission: 'objection.read-own',
    summary: 'Objections that this account raised, with what was answered, newest first',
    title: '我的异议',
    query: z.strictObject(pageParameters),
    responses: { 200: ownObjectionPageSchema },
  }),
} as const

export const objectionRouteList: readonly AnyRoute[] = Object.values(objectionRoutes) as unknown as AnyRoute[]
