import type { tradeLicenceRoutes } from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  type InputProblem,
  type Instant,
  type LicenceState,
  type LicenceType,
  type Organisation,
  type PlainDate,
  type Result,
  assert,
  composeTradeLicence,
  fail,
  getBeijingDate,
  getLicenceStanding,
  listAwaitedTypes,
  readText,
  succeed,
} from '@tongban/domain'
import { sql } from 'kysely'
import type { z } from 'zod'
import { everyRow, withRows } from '../../database/index.ts'
import { makeTimeOrderedId, takeLicenceNumbers } from '../cases/index.ts'
import { type LicenceAnswer, executeLicenceCommand } from './execute-licence-command.ts'
import type { LicenceModuleOptions } from './options.ts'
import { loadLicence } from './store.ts'

/** One licence for one trade, as a published matter provides for it. */
interface Trade {
  readonly matter: string
  readonly matterName: Bilingual
  /** Who issues it. */
  readonly issuer: Organisation & { readonly id: string }
  readonly type: LicenceType & { readonly id: string }
  readonly carries: readonly string[]
}

export type TradeLicenceRefusal =
  { readonly kind: 'not-found' } | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }

type Offer = z.input<
  (typeof tradeLicenceRoutes)['listTradeLicences']['responses'][200]
>['tradeLicences'][number]

/** Trades of the published matters, each with the licence types that it carries; those of all its items by default. */
export async function listTrades({ catalogue }: LicenceModuleOptions): Promise<Trade[]> {
  const [matters, registries] = await Promise.all([catalogue.getMatters(), catalogue.getRegistries()])
  const trades = await Promise.all(
    matters.map(async ({ matter, definition }): Promise<Trade[]> => {
      const { result, lead, name, items } = definition
      const type = result === undefined ? undefined : registries.licences[result.tradeLicence]
      const issuer = registries.organisations[lead]
      if (result === undefined || type === undefined || issuer === undefined) return []
      const revisions = await Promise.all(
        items.map((entry) => catalogue.findCurrentRevision(typeof entry === 'string' ? entry : entry.item)),
      )
      const issued = revisions.flatMap((revision) => revision?.licence?.id ?? [])
      return [
        {
          matter,
          matterName: readText(name),
          issuer: { ...issuer, id: lead },
          type: { ...type, id: result.tradeLicence },
          carries: [...new Set(result.carries ?? issued)],
        },
      ]
    }),
  )
  return trades.flat()
}

interface Held {
  readonly licence: string
  readonly state: LicenceState
}

/** Licences of a holder of these types, newest first. */
async function readHeld(
  { database }: LicenceModuleOptions,
  holder: string,
  types: readonly string[],
): Promise<Held[]> {
  const ids = await withRows(database, everyRow, (transaction) =>
    transaction
      .selectFrom('licence')
      .select('licence_id')
      .where('holder_subject', '=', holder)
      .where('licence_type', '=', sql<string>`any(${[...types]}::text[])`)
      .orderBy('valid_from', 'desc')
      .orderBy('licence_id', 'desc')
      .limit(200)
      .execute(),
  )
  const loaded = await Promise.all(
    ids.map(async ({ licence_id: licence }) => {
      const { found } = await loadLicence(database.pool, everyRow, licence)
      return found === undefined ? [] : [{ licence, state: found.state }]
    }),
  )
  return loaded.flat()
}

const ended: ReadonlySet<LicenceState['status']> = new Set(['revoked', 'annulled', 'replaced'])

/** The one that the holder has of this trade and that no act has ended. */
function findIssued(held: readonly Held[], { type }: Trade): Held | undefined {
  return held.find(({ state }) => state.licenceType === type.id && !ended.has(state.status))
}

/** Trade licences that may carry this licence, with what its holder has of each trade. */
export async function offerTradeLicences(
  options: LicenceModuleOptions,
  state: LicenceState,
  today: PlainDate,
): Promise<Offer[]> {
  const trades = (await listTrades(options)).filter(({ carries }) => carries.includes(state.licenceType))
  if (trades.length === 0) return []
  const types = [...new Set(trades.flatMap(({ type, carries }) => [type.id, ...carries]))]
  const [held, registries] = await Promise.all([
    readHeld(options, state.holder.subject, types),
    options.catalogue.getRegistries(),
  ])
  return trades.map((trade): Offer => {
    const issued = findIssued(held, trade)
    const carried = new Set(issued?.state.trade?.carried.map(({ licence }) => licence))
    return {
      matter: trade.matter,
      matterName: trade.matterName,
      licenceType: trade.type.id,
      typeName: readText(trade.type.name),
      issued:
        issued === undefined
          ? null
          : {
              licence: issued.licence,
              number: issued.state.number,
              standing: getLicenceStanding(issued.state, today),
            },
      carries: trade.carries.map((licenceType) => {
        const own = held.find((entry) => entry.state.licenceType === licenceType)
        return {
          licenceType,
          typeName: readText(registries.licences[licenceType]?.name ?? licenceType),
          held:
            own === undefined
              ? null
              : {
                  licence: own.licence,
                  number: own.state.number,
                  standing: getLicenceStanding(own.state, today),
                  carried: carried.has(own.licence),
                },
        }
      }),
    }
  })
}

/**
 * Issues one licence for one trade. It may be partial: what comes later is added. An officer does it by hand, and the
 * handling of a matter does, by the same function.
 * @param licences those that it carries from the beginning, of one holder
 * @param licenceId where it is always the same for what it is issued for: then it is issued once, whoever asks again
 */
export async function issueTradeLicence(
  options: LicenceModuleOptions,
  actor: Actor,
  {
    matter,
    licences,
    licenceId,
  }: {
    readonly matter: string
    readonly licences: readonly string[]
    readonly licenceId?: string | undefined
  },
  now: Instant,
): Promise<Result<LicenceAnswer, TradeLicenceRefusal>> {
  const trade = (await listTrades(options)).find((entry) => entry.matter === matter)
  if (trade === undefined) return fail({ kind: 'not-found' })
  if (actor.kind === 'officer' && !actor.jurisdiction.includes(trade.issuer.id)) {
    return fail({ kind: 'not-found' })
  }
  const candidates: Held[] = []
  for (const licence of licences) {
    const { found } = await loadLicence(options.database.pool, everyRow, licence)
    if (found === undefined) return fail({ kind: 'not-found' })
    candidates.push({ licence, state: found.state })
  }
  const today = getBeijingDate(now)
  const composed = composeTradeLicence(candidates, trade.carries, today)
  if (!composed.ok) return fail({ kind: 'invalid', problems: composed.error })
  const { holder, carried } = composed.value
  const before = findIssued(await readHeld(options, holder.subject, [trade.type.id]), trade)
  if (before !== undefined) return fail({ kind: 'invalid', problems: [describeIssued(before)] })
  const [first] = candidates
  assert(first !== undefined, 'what carries nothing is refused')
  const revision = await options.catalogue.getRevision(first.state.item, first.state.revision)
  const issuedUnder = { ...revision, licence: trade.type, authority: trade.issuer }
  const numbers = await takeLicenceNumbers(options.database, issuedUnder, today)
  const created = await executeLicenceCommand(options, {
    licenceId: licenceId ?? makeTimeOrderedId(Date.parse(now)),
    actor,
    now,
    command: {
      type: 'CreateLicence',
      caseId: first.state.caseId,
      caseSequence: first.state.caseSequence,
      licenceType: trade.type.id,
      typeName: readText(trade.type.name),
      item: first.state.item,
      revision: first.state.revision,
      issuer: trade.issuer.id,
      issuerName: readText(trade.issuer.name),
      ...numbers,
      holder,
      fields: collectFields(trade.type, candidates),
      validFrom: today,
      trade: { matter, type: trade.type, carries: trade.carries, carried },
    },
  })
  const isPresent =
    !created.ok && created.error.kind === 'rejected' && created.error.rejection.kind === 'licence-present'
  if (isPresent && licenceId !== undefined) {
    const { found } = await loadLicence(options.database.pool, everyRow, licenceId)
    assert(found !== undefined, 'a licence that is present can be read')
    return fail({ kind: 'invalid', problems: [describeIssued(found)] })
  }
  assert(created.ok, `the trade licence could not be created: ${JSON.stringify(created)}`)
  return succeed(created.value)
}

/** What the licences that it carries say already. */
function collectFields({ fields }: LicenceType, candidates: readonly Held[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = candidates.map(({ state }) => state.fields[field]).find((entry) => entry !== undefined)
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

function describeIssued({ state }: Pick<Held, 'state'>): InputProblem {
  return {
    field: '/matter',
    code: 'trade-licence-issued',
    message: {
      zh: `持证人已有这种行业综合许可证（${state.number}），请在该证的页面载入新的证照。`,
      en: `The holder has this trade licence already (${state.number}); have it carry the others there.`,
    },
  }
}

/**
 * What a licence that was just issued adds to: trade licences of its holder that still wait for its type (陆续归集).
 * Done again it changes nothing.
 */
export async function growTradeLicences(
  options: LicenceModuleOptions,
  licence: string,
  now: Instant,
): Promise<void> {
  const { found } = await loadLicence(options.database.pool, everyRow, licence)
  if (found === undefined || found.state.trade !== undefined) return
  const { state } = found
  const trades = (await listTrades(options)).filter(({ carries }) => carries.includes(state.licenceType))
  if (trades.length === 0) return
  const held = await readHeld(
    options,
    state.holder.subject,
    trades.map(({ type }) => type.id),
  )
  for (const { licence: tradeLicence, state: issued } of held) {
    if (issued.trade === undefined || ended.has(issued.status)) continue
    if (!listAwaitedTypes(issued.trade).includes(state.licenceType)) continue
    // Somebody else may have been first; then nothing is left to add.
    await executeLicenceCommand(options, {
      licenceId: tradeLicence,
      actor: { kind: 'system', process: 'licence-issue' },
      now,
      command: { type: 'AddCarriedLicence', candidate: { licence, state } },
    })
  }
}

/** How each licence that a trade licence carries stands today, from its own record. */
export async function readCarried(
  options: Pick<LicenceModuleOptions, 'database'>,
  state: LicenceState,
): Promise<Held[]> {
  const held = await Promise.all(
    (state.trade?.carried ?? []).map(async ({ licence }) => {
      const { found } = await loadLicence(options.database.pool, everyRow, licence)
      return found === undefined ? [] : [{ licence, state: found.state }]
    }),
  )
  return held.flat()
}
