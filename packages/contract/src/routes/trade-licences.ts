import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema, uuidSchema } from '../schemas.ts'
import { reasonSchema } from './case-schemas.ts'
import { licenceAnswerSchema, licenceStandingSchema } from './licence-schemas.ts'

const licenceParams = z.strictObject({ licenceId: uuidSchema })
const act = { method: 'POST', responses: { 200: licenceAnswerSchema }, etag: 'optional' } as const

/** One licence for one trade (行业综合许可证): which one a holder may have, what it carries, and the acts on it. */
export const tradeLicenceRoutes = {
  listTradeLicences: defineRoute({
    id: 'listTradeLicences',
    method: 'GET',
    path: '/licences/{licenceId}/trade-licences',
    permission: 'licence.issue',
    summary: 'Trade licences that may carry this licence, with what its holder has of each trade',
    title: '可归集的行业综合许可证',
    params: licenceParams,
    responses: {
      200: z.strictObject({
        tradeLicences: z.array(
          z
            .strictObject({
              matter: z.string(),
              matterName: bilingualSchema,
              licenceType: z.string(),
              typeName: bilingualSchema,
              issued: z
                .strictObject({ licence: uuidSchema, number: z.string(), standing: licenceStandingSchema })
                .nullable()
                .meta({ description: 'The one that the holder has already.' }),
              carries: z.array(
                z.strictObject({
                  licenceType: z.string(),
                  typeName: bilingualSchema,
                  held: z
                    .strictObject({
                      licence: uuidSchema,
                      number: z.string(),
                      standing: licenceStandingSchema,
                      carried: z.boolean(),
                    })
                    .nullable()
                    .meta({ description: 'What the holder has of it; the newest where there are several.' }),
                }),
              ),
            })
            .meta({ id: 'TradeLicenceOffer' }),
        ),
      }),
    },
  }),
  issueTradeLicence: defineRoute({
    ...act,
    id: 'issueTradeLicence',
    path: '/trade-licences',
    permission: 'licence.issue',
    summary:
      'Issue one licence for one trade that carries licences of one holder; others are added as they come',
    title: '制发行业综合许可证',
    body: z
      .strictObject({
        matter: z.string().min(1).max(80),
        licences: z.array(uuidSchema).min(1).max(40),
      })
      .meta({ id: 'TradeLicenceIssue' }),
    examples: {
      body: { matter: 'open-cinema', licences: ['0193f3a5-7c00-7000-8000-000000000001'] },
    },
  }),
  addCarriedLicence: defineRoute({
    ...act,
    id: 'addCarriedLicence',
    path: '/licences/{licenceId}/carried',
    permission: 'licence.issue',
    summary: 'Have a trade licence carry one more licence; it makes a new edition',
    title: '载入证照',
    params: licenceParams,
    body: z.strictObject({ licence: uuidSchema }).meta({ id: 'CarriedLicenceAddition' }),
    examples: { body: { licence: '0193f3a5-7c00-7000-8000-000000000001' } },
  }),
  removeCarriedLicence: defineRoute({
    ...act,
    id: 'removeCarriedLicence',
    path: '/licences/{licenceId}/carried/{carried}/removal',
    permission: 'licence.change',
    summary: 'Take a licence out of a trade licence; the others are not touched',
    title: '移出证照',
    params: z.strictObject({ licenceId: uuidSchema, carried: uuidSchema }),
    body: reasonSchema,
    examples: { body: { reason: '该证照已经注销，不再载明。' } },
  }),
} as const

export const tradeLicenceRouteList: readonly AnyRoute[] = Object.values(
  tradeLicenceRoutes,
) as unknown as AnyRoute[]
