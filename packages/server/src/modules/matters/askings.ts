import type { caseAskingSchema } from '@tongban/contract'
import { type Actor, type FiledMatter, type PlainDate, getTaskRecord } from '@tongban/domain'
import type { z } from 'zod'
import { findCase, presentAsking } from '../cases/index.ts'
import type { MatterModuleOptions } from './options.ts'

export type Askings = ReadonlyMap<string, z.input<typeof caseAskingSchema>>

/**
 * What the cases of a matter may ask of whoever applied, by case, as far as this reader may open them; of officers
 * nothing is asked here. What was promised may be owed after the grant too. All are read in one round trip.
 */
export async function readAskings(
  { database, catalogue }: Pick<MatterModuleOptions, 'database' | 'catalogue'>,
  reader: Actor,
  state: FiledMatter,
  today: PlainDate,
): Promise<Askings> {
  if (reader.kind !== 'applicant') return new Map()
  const open = state.items.flatMap(({ item }) => {
    const { status, caseId } = getTaskRecord(state, item)
    return caseId !== undefined && (status === 'running' || status === 'granted') ? [caseId] : []
  })
  const found = await Promise.all(
    open.map(async (caseId) => {
      const loaded = await findCase(database, reader, caseId)
      if (loaded === undefined) return []
      const revision = await catalogue.getRevision(loaded.state.item, loaded.state.revision)
      return [[caseId, presentAsking(loaded.state, revision, today)] as const]
    }),
  )
  return new Map(found.flat())
}
