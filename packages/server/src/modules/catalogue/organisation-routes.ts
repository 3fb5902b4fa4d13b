import { catalogueRoutes as operations } from '@tongban/contract'
import { lintRegistries, writeJsonPointer } from '@tongban/domain'
import { runInTransaction } from '../../database/index.ts'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { writeOrganisations } from './import-catalogue.ts'
import type { CatalogueModuleOptions } from './options.ts'

/** The directory of places and organisations, kept by the system administrator; every change is in the audit. */
export function createOrganisationRoutes({ database, catalogue }: CatalogueModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.getOrganisation, async ({ params }) => {
      const { organisations } = await catalogue.getRegistries()
      const found = organisations[params.organisation]
      if (found === undefined) return problem('not-found')
      return { status: 200, body: { organisation: params.organisation, definition: { ...found } } }
    }),
    implementRoute(operations.putOrganisation, async ({ params, body }) => {
      const { organisation } = params
      const registries = await catalogue.getRegistries()
      const organisations = { ...registries.organisations, [organisation]: body }
      const findings = lintRegistries({ ...registries, organisations }).filter(
        ({ at, severity }) => severity === 'error' && at[0] === 'organisations' && at[1] === organisation,
      )
      if (findings.length > 0) {
        return problem('rule-refused', {
          errors: findings.map(({ at, rule, message, cure }) => ({
            pointer: writeJsonPointer(at.slice(2)),
            code: rule,
            message: { zh: `${message.zh}${cure.zh}`, en: `${message.en} ${cure.en}` },
          })),
        })
      }
      await runInTransaction(database, (transaction) =>
        writeOrganisations(transaction, { [organisation]: body }, Object.keys(registries.organisations)),
      )
      catalogue.forget()
      return { status: 200, body: { organisation } }
    }),
  ]
}
