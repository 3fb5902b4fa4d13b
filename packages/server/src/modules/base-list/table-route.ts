import { baseListRoutes as operations } from '@tongban/contract'
import { type BaseEntry, readCommonElement, readText } from '@tongban/domain'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { getOfficer } from '../item-drafts/index.ts'
import { checkEntryTable } from './check-entry-table.ts'
import type { BaseListOptions } from './options.ts'
import { presentDeviations } from './read-claims.ts'

export function createTableRoute(options: BaseListOptions): RouteHandler {
  return implementRoute(operations.checkBaseListTable, async ({ body, actor }) => {
    const { jurisdiction } = getOfficer(actor)
    if (!jurisdiction.includes(body.publisher)) return problem('not-permitted')
    const { findings, entries, added, changed, unchanged, gone } = await checkEntryTable(options, body)
    const registries = await options.catalogue.getRegistries()
    return {
      status: 200,
      body: {
        findings: [...findings],
        entries: [...entries],
        added: added.map(presentEntry),
        changed: changed.map(({ before, after, elements, levels, claimants }) => ({
          ...presentEntry(after),
          changed: presentDeviations(
            elements.map((element) => ({
              element,
              common: readCommonElement(after, element) ?? [],
              local: readCommonElement(before, element) ?? [],
            })),
            registries,
          ),
          levels,
          claimants,
        })),
        unchanged,
        gone: gone.map(presentEntry),
      },
    }
  })
}

function presentEntry({ entry, common }: BaseEntry) {
  return { entry, name: readText(common.name), code: common.code }
}
