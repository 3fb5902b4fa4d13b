import {
  grantAuthorisation,
  listAuthorisations,
  revealIdentifier,
  revokeAuthorisation,
} from '@tongban/contract'
import { getBeijingDate, type Actor, type Instant } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { scopeOf, withClientInScope } from '../../database/index.ts'
import { z } from 'zod'
import {
  cutPage,
  implementRoute,
  problem,
  readCursor,
  refuseValue,
  RefusedRequest,
  type RouteHandler,
} from '../../http/index.ts'
import type { AccountServices } from './services.ts'
import { describeSubject, findSubjectByNumber, type SubjectRow } from './subjects.ts'

interface AuthorisationRow {
  authorisation_id: string
  principal: SubjectRow
  agent: SubjectRow
  items: string[] | null
  starts_on: string
  ends_on: string
  statement: string
  file_digest: string | null
  granted_at: string
  revoked_at: string | null
}

const columns = `a.authorisation_id, row_to_json(p) as principal, row_to_json(g) as agent, a.items, a.starts_on, a.ends_on,
  a.statement, a.file_digest, a.granted_at, a.revoked_at`
const sources = `authorisation a
  join subject p on p.subject_id = a.principal_subject
  join subject g on g.subject_id = a.agent_subject`

function describeAuthorisation(row: AuthorisationRow, now: Instant) {
  const today = getBeijingDate(now)
  return {
    authorisationId: row.authorisation_id,
    principal: describeSubject(row.principal),
    agent: describeSubject(row.agent),
    items: row.items,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    statement: row.statement,
    fileDigest: row.file_digest,
    grantedAt: row.granted_at,
    revokedAt: row.revoked_at,
    effective: row.revoked_at === null && row.starts_on <= today && today <= row.ends_on,
  }
}

/** Subjects for which the account speaks itself; an agent cannot pass an authorisation on (民法典 第一百六十九条). */
function listOwnSubjects(actor: Actor): string[] {
  if (actor.kind !== 'applicant') return []
  return actor.actsFor.filter((entry) => entry.as !== 'agent').map((entry) => entry.subject)
}

async function findFileDigest(
  pool: Pool,
  fileId: string | undefined,
  account: string,
): Promise<string | null> {
  if (fileId === undefined) return null
  const { rows } = await pool.query<{ digest: string }>(
    'select digest from uploaded_file where file_id = $1 and account_id = $2',
    [fileId, account],
  )
  const digest = rows[0]?.digest
  if (digest !== undefined) return digest
  throw refuseValue('/fileId', 'no-such-file', {
    zh: '没有找到该文件，请先上传。',
    en: 'There is no such file of yours; upload it first.',
  })
}

function grantRoute({ pool, sessions }: AccountServices): RouteHandler {
  return implementRoute(grantAuthorisation, async ({ body, actor, context }) => {
    if (!listOwnSubjects(actor).includes(body.principalSubject)) return problem('not-found')
    if (actor.kind !== 'applicant') return problem('not-permitted')
    const today = getBeijingDate(context.now)
    if (body.endsOn < body.startsOn || body.endsOn < today) {
      throw refuseValue('/endsOn', 'ends-too-early', {
        zh: '委托的截止日期不能早于起始日期和今天。',
        en: 'An authorisation cannot end before it begins or before today.',
      })
    }
    const agent = await findSubjectByNumber(pool, body.agent.name, body.agent.identifier.trim().toUpperCase())
    if (agent === undefined || agent.subject_id === body.principalSubject) {
      throw refuseValue('/agent', 'no-such-agent', {
        zh: '没有找到姓名和号码相符的代理人，请核对；代理人须先注册账号，且不能是委托人本人。',
        en: 'Nobody with this name and number is registered. Check both; the agent registers first and is not the principal.',
      })
    }
    const digest = await findFileDigest(pool, body.fileId, actor.account)
    const { rows } = await pool.query<AuthorisationRow>(
      `with a as (
         insert into authorisation (authorisation_id, principal_subject, agent_subject, items, starts_on, ends_on,
                                    statement, file_digest, granted_by, granted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning *
       ) select ${columns} from ${sources.replace('authorisation a', 'a')}`,
      [
        randomUUID(),
        body.principalSubject,
        agent.subject_id,
        body.items,
        body.startsOn,
        body.endsOn,
        body.statement,
        digest,
        actor.account,
        context.now,
      ],
    )
    sessions.forget()
    const row = rows[0]
    if (row === undefined) throw new Error('an authorisation was written and not returned')
    context.noteForAudit({ authorisationId: row.authorisation_id })
    return { status: 201, body: describeAuthorisation(row, context.now) }
  })
}

function listRoute({ pool }: AccountServices): RouteHandler {
  return implementRoute(listAuthorisations, async ({ query, actor, context }) => {
    const place = z.strictObject({ at: z.iso.datetime(), id: z.uuid() })
    const after = readCursor(place, query.cursor)
    const { rows } = await pool.query<AuthorisationRow>(
      `select ${columns} from ${sources}
        where (a.principal_subject = any ($1::uuid[]) or a.agent_subject = any ($1::uuid[]))
          and ($2::timestamptz is null or (a.granted_at, a.authorisation_id) < ($2, $3::uuid))
        order by a.granted_at desc, a.authorisation_id desc limit $4`,
      [listOwnSubjects(actor), after?.at ?? null, after?.id ?? null, query.limit + 1],
    )
    const page = cutPage(rows, query.limit, (row) => ({ at: row.granted_at, id: row.authorisation_id }))
    return {
      status: 200,
      body: {
        items: page.items.map((row) => describeAuthorisation(row, context.now)),
        nextCursor: page.nextCursor,
      },
    }
  })
}

function revokeRoute({ pool, sessions }: AccountServices): RouteHandler {
  return implementRoute(revokeAuthorisation, async ({ params, actor, context }) => {
    const { rowCount } = await pool.query(
      `update authorisation set revoked_at = coalesce(revoked_at, $3)
        where authorisation_id = $1 and principal_subject = any ($2::uuid[])`,
      [params.authorisationId, listOwnSubjects(actor), context.now],
    )
    sessions.forget()
    return rowCount === 0 ? problem('not-found') : { status: 204, body: undefined }
  })
}

function revealRoute({ pool }: AccountServices): RouteHandler {
  return implementRoute(revealIdentifier, async ({ params, body, actor, context }) => {
    // Row-level security hides cases outside the jurisdiction, and with them whose numbers they hold.
    const row = await withClientInScope(pool, scopeOf(actor), async (client) => {
      const { rows } = await client.query<{
        identifier: string
        phone: string | null
        representative_identifier: string | null
      }>(
        `select s.identifier, s.phone, s.representative_identifier from case_summary c
           join subject s on s.subject_id in (c.applicant_subject, c.agent_subject)
          where c.case_id = $1 and s.subject_id = $2`,
        [body.caseId, params.subjectId],
      )
      return rows[0]
    })
    if (row === undefined) throw new RefusedRequest(problem('not-found'))
    context.noteForAudit({ subject: params.subjectId, caseId: body.caseId, reason: body.reason })
    return {
      status: 200,
      body: {
        identifier: row.identifier,
        phone: row.phone,
        representativeIdentifier: row.representative_identifier,
      },
    }
  })
}

/** Written authorisations, and the showing of personal numbers. */
export function createAuthorisationRoutes(services: AccountServices): RouteHandler[] {
  return [grantRoute(services), listRoute(services), revokeRoute(services), revealRoute(services)]
}
