import { type Instant, getBeijingDate, getLicenceStanding } from '@tongban/domain'
import { everyRow } from '../../database/index.ts'
import { caseIdOfKey, loadCase } from '../cases/index.ts'
import type { LicencesOfMatter } from '../matters/index.ts'
import type { LicenceModuleOptions } from './options.ts'
import { createLicenceFromCase, produceLicence } from './produce-licence.ts'
import { loadLicence } from './store.ts'
import { growTradeLicences, issueTradeLicence, listTrades } from './trade-licences.ts'

/**
 * Issues the one licence for the trade (行业综合许可证) that a matter results in, with what its cases have issued by
 * now; what they issue later is added. Done again, or side by side, it issues one and adds each once.
 */
export async function issueTradeLicenceOfMatter(
  options: LicenceModuleOptions,
  { matterCaseId, matter, issued }: LicencesOfMatter,
  now: Instant,
): Promise<void> {
  const trade = (await listTrades(options)).find((entry) => entry.matter === matter)
  if (trade === undefined) return
  const today = getBeijingDate(now)
  const carried: string[] = []
  for (const { caseId, licence } of issued) {
    const state = await loadOrCreate(options, caseId, licence)
    if (state === undefined || !trade.carries.includes(state.licenceType)) continue
    if (getLicenceStanding(state, today) === 'valid') carried.push(licence)
  }
  if (carried.length === 0) return
  const done = await issueTradeLicence(
    options,
    { kind: 'system', process: 'licence-issue' },
    { matter, licences: carried, licenceId: caseIdOfKey('licence-issue', `trade licence ${matterCaseId}`) },
    now,
  )
  if (done.ok) await produceLicence(options, done.value.licenceId)
  // Another was issued before, perhaps while one of these was not on the register yet.
  else for (const licence of carried) await growTradeLicences(options, licence, now)
}

/** The queue may come to the matter before it comes to the licence of its case. */
async function loadOrCreate(options: LicenceModuleOptions, caseId: string, licence: string) {
  const { pool } = options.database
  const before = await loadLicence(pool, everyRow, licence)
  if (before.found !== undefined) return before.found.state
  const { found } = await loadCase(pool, everyRow, caseId)
  const place = found?.events.findIndex(
    ({ event }) =>
      (event.type === 'LicenceIssued' || event.type === 'TemporaryLicenceIssued') &&
      event.licence === licence,
  )
  if (place === undefined || place < 0) return undefined
  await createLicenceFromCase(options, caseId, place + 1)
  return (await loadLicence(pool, everyRow, licence)).found?.state
}
