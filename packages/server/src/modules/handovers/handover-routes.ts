import { type handoverTermsSchema, handoverRoutes as operations } from '@tongban/contract'
import {
  type HandoverTerms,
  type InputProblem,
  type Instant,
  type PlainDate,
  assert,
  checkCancellable,
  checkEditable,
  checkNotPromised,
  checkTerms,
  getBeijingDate,
  getPlainDate,
  inputProblem,
  signHandover,
} from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  type Problem,
  type RouteHandler,
  cutPage,
  implementRoute,
  problem,
  readCursor,
} from '../../http/index.ts'
import { getOfficer } from '../item-drafts/index.ts'
import type { HandoverOptions } from './options.ts'
import { findNewestRevision } from './pass-item.ts'
import { presentHandover, presentHead, problemFromHandover } from './present.ts'
import { previewHandover } from './preview.ts'
import { produceRecord } from './produce-record.ts'
import * as handovers from './store.ts'

const placeSchema = z.strictObject({ preparedAt: z.iso.datetime(), handover: z.uuid() })

export function createHandoverRoutes(options: HandoverOptions): RouteHandler[] {
  return [
    ...createReadingRoutes(options),
    ...createPreparingRoutes(options),
    createSigningRoute(options),
    createCancellingRoute(options),
  ]
}

function createReadingRoutes(options: HandoverOptions): RouteHandler[] {
  const { pool } = options.database
  return [
    implementRoute(operations.listHandovers, async ({ query, actor }) => {
      const { jurisdiction } = getOfficer(actor)
      const after = readCursor(placeSchema, query.cursor)
      const rows = await handovers.listHandovers(pool, {
        jurisdiction,
        status: query.status,
        after,
        limit: query.limit + 1,
      })
      const page = cutPage(rows, query.limit, ({ preparedAt, handover }) => ({ preparedAt, handover }))
      const items = await Promise.all(page.items.map((row) => presentHead(options, row)))
      return { status: 200, body: { items, nextCursor: page.nextCursor } }
    }),

    implementRoute(operations.previewHandover, async ({ body, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      if (!jurisdiction.includes(body.from) && !jurisdiction.includes(body.to)) {
        return problem('not-found')
      }
      const preview = await previewHandover(options, body, getBeijingDate(context.now))
      return { status: 200, body: preview }
    }),

    implementRoute(operations.readHandover, async ({ params, actor, context }) => {
      const officer = getOfficer(actor)
      const found = await handovers.findHandover(pool, params.handoverId, officer.jurisdiction)
      if (found === undefined) return problem('not-found')
      const body = await presentHandover(options, found, officer, context.now)
      return { status: 200, body, etag: String(found.version) }
    }),

    implementRoute(operations.downloadHandover, async ({ params, actor }) => {
      const { jurisdiction } = getOfficer(actor)
      const found = await handovers.findHandover(pool, params.handoverId, jurisdiction)
      if (found === undefined) return problem('not-found')
      // Each side gets the original that it sealed itself; whoever looks after both, that of the receiving one.
      const side = jurisdiction.includes(found.terms.to) ? 'to' : 'from'
      const { pdf: content, name } = await produceRecord(options, found, side)
      return {
        status: 200,
        file: { content, name, mediaType: 'application/pdf', size: content.byteLength },
      }
    }),
  ]
}

function createPreparingRoutes(options: HandoverOptions): RouteHandler[] {
  const { database, catalogue } = options
  const { pool } = database
  return [
    implementRoute(operations.prepareHandover, async ({ body, actor, context }) => {
      const officer = getOfficer(actor)
      const terms = readTerms(body)
      const refusal = await refuseTerms(options, terms, officer.jurisdiction, getBeijingDate(context.now))
      if (refusal !== undefined) return refusal
      const from = await catalogue.findOrganisation(terms.from)
      assert(from !== undefined, 'the terms were checked')
      const year = Number(getBeijingDate(context.now).slice(0, 4))
      const number = await handovers.takeHandoverNumber(pool, from, year)
      const id = randomUUID()
      await handovers.insertHandover(pool, {
        id,
        number,
        terms,
        account: officer.account,
        now: context.now,
      })
      context.noteForAudit({ handover: id, number, items: terms.items.length })
      const found = await handovers.findHandover(pool, id, officer.jurisdiction)
      assert(found !== undefined, 'what was just written can be read')
      return {
        status: 201,
        body: await presentHandover(options, found, officer, context.now),
        etag: String(found.version),
        headers: { location: `/api/v1/handovers/${id}` },
      }
    }),

    implementRoute(operations.changeHandover, async ({ params, body, actor, context }) => {
      const officer = getOfficer(actor)
      const before = await handovers.findHandover(pool, params.handoverId, officer.jurisdiction)
      if (before === undefined) return problem('not-found')
      if (context.ifMatch !== String(before.version)) return problem('version-changed')
      const closed = checkEditable(before)
      if (closed) return problemFromHandover(closed)
      const terms = readTerms(body)
      const refusal = await refuseTerms(
        options,
        terms,
        officer.jurisdiction,
        getBeijingDate(context.now),
        before.handover,
      )
      if (refusal !== undefined) return refusal
      const changed = await handovers.changeHandover(pool, before.handover, before.version, { terms })
      if (!changed) return problem('version-changed')
      context.noteForAudit({ handover: before.handover, number: before.number })
      return answer(options, before.handover, officer, context.now)
    }),
  ]
}

function createSigningRoute(options: HandoverOptions): RouteHandler {
  const { pool } = options.database
  return implementRoute(operations.signHandover, async ({ params, body, actor, context }) => {
    const officer = getOfficer(actor)
    const found = await handovers.findHandover(pool, params.handoverId, officer.jurisdiction)
    if (found === undefined) return problem('not-found')
    const signature = signHandover(found, {
      actor: officer,
      digest: found.digest,
      seenDigest: body.digest,
      now: context.now,
    })
    if (!signature.ok) return problemFromHandover(signature.error)
    const impossible = await refuseWhatCannotPass(options, found, getBeijingDate(context.now))
    if (impossible !== undefined) return impossible
    const signatures = [...found.signatures, signature.value]
    const status = signatures.length === 2 ? 'signed' : 'half-signed'
    const signed = await handovers.changeHandover(pool, found.handover, found.version, {
      signatures,
      status,
    })
    if (!signed) return movedMeanwhile()
    // Where its day is today it need not wait for the next round.
    if (status === 'signed') await pool.query(`select graphile_worker.add_job('carry-out-handovers')`)
    context.noteForAudit({ handover: found.handover, number: found.number, side: signature.value.side })
    return answer(options, found.handover, officer, context.now)
  })
}

function createCancellingRoute(options: HandoverOptions): RouteHandler {
  const { pool } = options.database
  return implementRoute(operations.cancelHandover, async ({ params, body, actor, context }) => {
    const officer = getOfficer(actor)
    const found = await handovers.findHandover(pool, params.handoverId, officer.jurisdiction)
    if (found === undefined) return problem('not-found')
    const closed = checkCancellable(found)
    if (closed) return problemFromHandover(closed)
    const change = { status: 'cancelled' as const, cancelledReason: body.reason }
    if (!(await handovers.changeHandover(pool, found.handover, found.version, change))) {
      return movedMeanwhile()
    }
    context.noteForAudit({ handover: found.handover, number: found.number, reason: body.reason })
    return answer(options, found.handover, officer, context.now)
  })
}

/** Somebody else acted in the same moment. */
function movedMeanwhile(): Problem {
  const { detail, next } = problem('version-changed')
  return problem('conflict', { detail, next })
}

async function answer(
  options: HandoverOptions,
  handover: string,
  officer: ReturnType<typeof getOfficer>,
  now: Instant,
) {
  const found = await handovers.findHandover(options.database.pool, handover, officer.jurisdiction)
  if (found === undefined) return problem('not-found')
  return {
    status: 200 as const,
    body: await presentHandover(options, found, officer, now),
    etag: String(found.version),
  }
}

function readTerms({
  effectiveOn,
  remarks,
  returns,
  ...terms
}: z.output<typeof handoverTermsSchema>): HandoverTerms {
  return {
    ...terms,
    effectiveOn: getPlainDate(effectiveOn),
    ...(remarks === undefined ? {} : { remarks }),
    ...(returns === undefined ? {} : { returns }),
  }
}

/** Both sides must be organisations, one of them the preparer's; a return takes back what passed, the other way round. */
async function refuseTerms(
  options: HandoverOptions,
  terms: HandoverTerms,
  jurisdiction: readonly string[],
  today: PlainDate,
  handover?: string,
): Promise<Problem | undefined> {
  const { organisations } = await options.catalogue.getRegistries()
  const problems: InputProblem[] = (['from', 'to'] as const).flatMap((side) =>
    organisations[terms[side]] === undefined
      ? [
          inputProblem(
            `/${side}`,
            'unknown-organisation',
            `没有“${terms[side]}”这个机构，请重新选择。`,
            `There is no organisation "${terms[side]}"; choose another.`,
          ),
        ]
      : [],
  )
  if (problems.length > 0) return problemFromHandover({ kind: 'invalid-terms', problems })
  if (!jurisdiction.includes(terms.from) && !jurisdiction.includes(terms.to)) {
    return problem('not-permitted')
  }
  const owners = new Map<string, string>()
  for (const item of terms.items) {
    const newest = await findNewestRevision(options, item)
    if (newest !== undefined) owners.set(item, newest.authority)
  }
  const checked = checkTerms(terms, owners, today)
  if (!checked.ok) return problemFromHandover(checked.error)
  const promised = checkNotPromised(
    terms,
    await handovers.findPromisedItems(options.database.pool, terms, handover),
  )
  if (promised.length > 0) return problemFromHandover({ kind: 'invalid-terms', problems: promised })
  if (terms.returns === undefined) return undefined
  return refuseReturn(options, terms, terms.returns, jurisdiction)
}

async function refuseReturn(
  options: HandoverOptions,
  terms: HandoverTerms,
  returns: string,
  jurisdiction: readonly string[],
): Promise<Problem | undefined> {
  const first = await handovers.findHandover(options.database.pool, returns, jurisdiction)
  const fits =
    first !== undefined &&
    first.status === 'carried-out' &&
    first.terms.from === terms.to &&
    first.terms.to === terms.from &&
    terms.items.every((item) => first.terms.items.includes(item))
  if (fits) return undefined
  return problemFromHandover({
    kind: 'invalid-terms',
    problems: [
      inputProblem(
        '/returns',
        'no-return-of-it',
        '回转的事项和双方须与已执行的划转一致，由接收单位退回移交单位。',
        'A return takes back items of a handover that was carried out, from the side that took them over.',
      ),
    ],
  })
}

/** What could not be published under the receiving side is told before anybody signs for it. */
async function refuseWhatCannotPass(
  options: HandoverOptions,
  { handover, terms }: handovers.StoredHandover,
  today: PlainDate,
): Promise<Problem | undefined> {
  const { items } = await previewHandover(options, terms, today)
  const promised = await handovers.findPromisedItems(options.database.pool, terms, handover)
  const errors = [
    ...checkNotPromised(terms, promised).map(({ field, code, message }) => ({
      pointer: `/terms${field}`,
      code,
      message,
    })),
    ...items.flatMap(({ problems }, index) =>
      problems.map((message) => ({ pointer: `/terms/items/${index}`, code: 'cannot-pass', message })),
    ),
  ]
  if (errors.length === 0) return undefined
  return problem('handover-cannot-pass', {
    detail: {
      zh: '有事项不能以接收单位的名义发布，不能签署。',
      en: 'Some items cannot be published under the receiving side; the record cannot be signed.',
    },
    next: {
      zh: '请先解决所列问题，或者从划转范围中去掉这些事项。',
      en: 'Mend what is listed, or take these items out of the handover.',
    },
    errors,
  })
}
