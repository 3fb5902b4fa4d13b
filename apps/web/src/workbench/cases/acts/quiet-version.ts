import { api, send } from '../../../api/index.ts'
import { listActsSince } from './bookkeeping.ts'

/** The version of the case as it is now, where nobody has acted since; undefined where somebody has. */
export async function findQuietVersion(caseId: string, since: number): Promise<number | undefined> {
  const params = { path: { caseId } }
  // First the case, so that the acts that are read cover its version.
  const { version } = await send(api.GET('/api/v1/cases/{caseId}', { params }))
  const { events } = await send(api.GET('/api/v1/cases/{caseId}/events', { params }))
  return listActsSince(events, since).length === 0 ? version : undefined
}
