import { roles } from '@tongban/domain'
import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { bilingualSchema, instantSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import { reasonSchema } from './account-schemas.ts'

const officerSchema = z.strictObject({ account: z.string(), name: z.string() })

export const deputationSchema = z
  .strictObject({
    deputation: uuidSchema,
    principal: officerSchema,
    deputy: officerSchema,
    duties: z.array(z.string()).meta({ description: 'Of the principal; never more than the principal has.' }),
    startsOn: plainDateSchema,
    endsOn: plainDateSchema,
    reason: z.string(),
    grantedAt: instantSchema,
    revokedAt: instantSchema.nullable(),
    inForce: z.boolean().meta({ description: 'Today, and not revoked.' }),
  })
  .meta({ id: 'Deputation' })

export const listColleagues = defineRoute({
  id: 'listColleagues',
  method: 'GET',
  path: '/colleagues',
  permission: 'colleague.list',
  title: '可承办的同事',
  summary: 'Officers whose post of today covers an organisation and, if asked, holds a duty',
  query: z.strictObject({
    organisation: z.string().max(80).optional().meta({ description: 'Left out: that of the caller.' }),
    duty: z.string().max(80).optional(),
  }),
  responses: {
    200: z.strictObject({
      colleagues: z.array(
        officerSchema.extend({
          role: z.enum(roles),
          organisation: z.string(),
          organisationName: bilingualSchema,
          duties: z.array(z.string()),
        }),
      ),
    }),
  },
  examples: { query: { duty: 'document-reviewer' } },
})

export const grantDeputation = defineRoute({
  id: 'grantDeputation',
  method: 'POST',
  path: '/deputations',
  permission: 'deputation.grant',
  title: '指定代理人',
  summary: 'Name a colleague who acts in one’s place, with one’s duties, for a time',
  body: z.strictObject({
    deputy: z.string().min(1).max(80).meta({ description: 'Account of the colleague.' }),
    duties: z.array(z.string().max(80)).max(60).meta({ description: 'Among one’s own.' }),
    startsOn: plainDateSchema,
    endsOn: plainDateSchema.meta({ description: 'The last day; at most a year after the first.' }),
    reason: reasonSchema,
  }),
  responses: { 201: deputationSchema },
  examples: {
    body: {
      deputy: '0193f3a5-7c00-7000-8000-0000000000a1',
      duties: ['document-reviewer'],
      startsOn: '2026-03-02',
      endsOn: '2026-03-06',
      reason: '外出参加业务培训。',
    },
  },
})

export const listDeputations = defineRoute({
  id: 'listDeputations',
  method: 'GET',
  path: '/deputations',
  permission: 'deputation.read',
  title: '查看代理关系',
  summary: 'Deputations that one gave or holds, newest first; the last 200',
  responses: { 200: z.strictObject({ deputations: z.array(deputationSchema) }) },
})

export const revokeDeputation = defineRoute({
  id: 'revokeDeputation',
  method: 'DELETE',
  path: '/deputations/{deputation}',
  permission: 'deputation.grant',
  title: '终止代理',
  summary: 'End a deputation that one gave; what was done under it stands',
  params: z.strictObject({ deputation: uuidSchema }),
  responses: { 204: null },
})

export const actAsDeputy = defineRoute({
  id: 'actAsDeputy',
  method: 'PUT',
  path: '/account/acting',
  permission: 'deputation.read',
  title: '以代理人身份办理',
  summary: 'Act in a principal’s place in this session from now on, or as oneself again',
  body: z.strictObject({
    deputation: uuidSchema.nullable().meta({ description: 'Null: as oneself.' }),
  }),
  responses: { 204: null },
  idempotent: false,
  examples: { body: { deputation: null } },
})

export const deputationRoutes = [
  listColleagues,
  grantDeputation,
  listDeputations,
  revokeDeputation,
  actAsDeputy,
] as const
