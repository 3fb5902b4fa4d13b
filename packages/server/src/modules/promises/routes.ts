import { exportMediaTypes, promiseRoutes as operations } from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  getBeijingDate,
  judgePromiseEligibility,
  writePromiseNotice,
  writeWholePromise,
} from '@tongban/domain'
import { Readable } from 'node:stream'
import type { Database } from '../../database/index.ts'
import { type Problem, type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import {
  type SubjectDirectory,
  makeTimeOrderedId,
  problemFromRejection,
  readPromiseStanding,
  writeCsv,
  writeWorkbook,
} from '../cases/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'
import { countPromises } from '../obligations/index.ts'
import { listCreditRecords } from './credit-records.ts'
import { addExclusion, listExclusions, removeExclusion } from './exclusions.ts'
import { describeCounts } from './promise-table.ts'

export interface PromiseOptions {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
  readonly subjects: SubjectDirectory
}

export function createPromiseRoutes(options: PromiseOptions): RouteHandler[] {
  return [...createWayRoutes(options), ...createListRoutes(options)]
}

function createWayRoutes({ database, catalogue }: PromiseOptions): RouteHandler[] {
  return [
    implementRoute(operations.getPromiseWay, async ({ params }) => {
      const revision = await catalogue.findCurrentRevision(params.item)
      const way = revision?.definition.onPromise
      if (revision === undefined || way === undefined) return notOnPromise(params.item)
      const { choice, decides, verify } = way
      return {
        status: 200,
        body: {
          choice,
          notice: writePromiseNotice(revision, way),
          promise: writeWholePromise(way),
          decides,
          verifyWithin: verify.within,
        },
      }
    }),

    implementRoute(operations.checkPromiseEligibility, async ({ params, query, actor, context }) => {
      const subject = findOwnSubject(actor, query.subject)
      if (subject === undefined) return problem('not-found')
      const revision = await catalogue.findCurrentRevision(params.item)
      if (revision === undefined) return problem('not-found')
      const today = getBeijingDate(context.now)
      const standing = await readPromiseStanding(database, subject, params.item, today)
      const reasons = judgePromiseEligibility(standing, revision.definition.onPromise, today)
      return { status: 200, body: { eligible: reasons.length === 0, reasons } }
    }),

    implementRoute(operations.exportPromiseCounts, async ({ query, actor, context }) => {
      const today = getBeijingDate(context.now)
      const counts = await countPromises(database, actor, today)
      const table = describeCounts(counts, context.language)
      const bytes = query.format === 'csv' ? writeCsv(table) : writeWorkbook(table, context.now)
      context.noteForAudit({ rows: counts.length })
      return {
        status: 200,
        file: {
          content: Readable.from(bytes, { objectMode: false }),
          mediaType: exportMediaTypes[query.format],
          name: `${table.name} ${today}.${query.format}`,
        },
      }
    }),
  ]
}

function createListRoutes({ database, catalogue, subjects }: PromiseOptions): RouteHandler[] {
  return [
    implementRoute(operations.listCreditRecords, async ({ query, context }) => {
      // Whose file was looked at is written down, without the number.
      context.noteForAudit({ one: query.identifier === undefined ? 'no' : 'yes' })
      return { status: 200, body: await listCreditRecords(database, query) }
    }),

    implementRoute(operations.listPromiseExclusions, async ({ query, context }) => ({
      status: 200,
      body: await listExclusions(database, query, getBeijingDate(context.now)),
    })),

    implementRoute(operations.addPromiseExclusion, async ({ body, actor, context }) => {
      if (actor.kind !== 'officer') return problem('not-found')
      const { kind, name, identifier, item } = body
      if (item !== undefined && (await catalogue.findCurrentRevision(item)) === undefined) {
        return wrong('/item', '没有这个已公布的事项，请重新选择。', 'There is no such published item.')
      }
      if (body.until !== undefined && body.until < body.from) {
        return wrong('/until', '截止日期不能早于起始日期。', 'The last day lies before the first.')
      }
      if ([...body.reason.trim()].length < 10) {
        return wrong('/reason', '请写明理由，不少于10个字。', 'Give the reason in at least 10 characters.')
      }
      if (body.basis.trim() === '') {
        return wrong('/basis', '请写明依据。', 'Name the basis.')
      }
      const subject = await subjects.getOrCreateSubject({ kind, name, identifier, now: context.now })
      if ('refused' in subject) {
        return problemFromRejection({ kind: 'invalid-input', problems: subject.refused })
      }
      const exclusion = await addExclusion(database, {
        ...body,
        exclusionId: makeTimeOrderedId(Date.parse(context.now)),
        subject,
        actor,
        now: context.now,
      })
      context.noteForAudit({ exclusion: exclusion.exclusionId, item: item ?? '*' })
      return { status: 201, body: exclusion }
    }),

    implementRoute(operations.removePromiseExclusion, async ({ params, body, actor, context }) => {
      if (actor.kind !== 'officer') return problem('not-found')
      if ([...body.reason.trim()].length < 10) {
        return wrong('/reason', '请写明理由，不少于10个字。', 'Give the reason in at least 10 characters.')
      }
      const { exclusionId } = params
      const removed = await removeExclusion(database, {
        exclusionId,
        reason: body.reason.trim(),
        actor,
        now: context.now,
      })
      if (removed === undefined) return problem('not-found')
      context.noteForAudit({ exclusion: exclusionId })
      return { status: 200, body: removed }
    }),
  ]
}

/** The subject for whom an applicant asks: its own, or one for whom it acts. */
function findOwnSubject(actor: Actor, asked: string | undefined): string | undefined {
  if (actor.kind === 'officer') return asked
  if (actor.kind !== 'applicant') return undefined
  const subject = asked ?? actor.subject
  return actor.actsFor.some((entry) => entry.subject === subject) ? subject : undefined
}

function wrong(field: string, zh: string, en: string): Problem {
  const message: Bilingual = { zh, en }
  return problemFromRejection({ kind: 'invalid-input', problems: [{ field, code: 'malformed', message }] })
}

function notOnPromise(item: string): Problem {
  return problem('not-found', {
    detail: {
      zh: `事项“${item}”不适用告知承诺制办理。`,
      en: `The item "${item}" is not decided on a promise.`,
    },
  })
}
