import {
  actAsDeputy,
  grantDeputation,
  listColleagues,
  listDeputations,
  revokeDeputation,
} from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  type OfficerActor,
  addYears,
  getBeijingDate,
  getPlainDate,
  readText,
} from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { type RouteHandler, implementRoute, problem, refuseValue } from '../../http/index.ts'
import type { AccountServices } from './services.ts'

interface DeputationRow {
  deputation_id: string
  principal_account: string
  principal_name: string
  deputy_account: string
  deputy_name: string
  duties: string[]
  starts_on: string
  ends_on: string
  reason: string
  granted_at: string
  revoked_at: string | null
}

/** Roles whose holders work on cases, and so can act for one another. */
const caseRoles = ['counter-clerk', 'approver', 'head'] as const

const columns = `d.*, p.name as principal_name, q.name as deputy_name`
const sources = `deputation d join account p on p.id = d.principal_account join account q on q.id = d.deputy_account`

function describeDeputation(row: DeputationRow, today: string) {
  return {
    deputation: row.deputation_id,
    principal: { account: row.principal_account, name: row.principal_name },
    deputy: { account: row.deputy_account, name: row.deputy_name },
    duties: row.duties,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    reason: row.reason,
    grantedAt: row.granted_at,
    revokedAt: row.revoked_at,
    inForce: row.revoked_at === null && row.starts_on <= today && today <= row.ends_on,
  }
}

/** Who acts for somebody else passes nothing on and changes nothing of the principal's (民法典 第一百六十九条). */
function findOwnOfficer(actor: Actor): OfficerActor | undefined {
  return actor.kind === 'officer' && actor.deputyFor === undefined ? actor : undefined
}

function colleaguesRoute({ pool }: AccountServices): RouteHandler {
  return implementRoute(listColleagues, async ({ query, actor, context }) => {
    if (actor.kind !== 'officer') return problem('not-permitted')
    const { rows } = await pool.query<{
      account: string
      name: string
      role: OfficerActor['role']
      organisation: string
      organisation_name: Bilingual | string | null
      duties: string[]
    }>(
      `with recursive above as (
         select organisation_id, parent_id from organisation where organisation_id = $1
         union
         select o.organisation_id, o.parent_id from organisation o join above on o.organisation_id = above.parent_id
       )
       select * from (
         select distinct on (a.id) a.id as account, a.name, p.role, p.organisation_id as organisation,
                p.duties, p.jurisdiction, o.definition -> 'name' as organisation_name
           from account a join staff_post p on p.account_id = a.id
           left join organisation o on o.organisation_id = p.organisation_id
          where a.disabled_at is null and p.starts_on <= $3 and (p.ends_on is null or p.ends_on >= $3)
          order by a.id, p.starts_on desc, p.post_id
       ) held
        where role = any ($4) and ($2::text is null or $2 = any (duties))
          and jurisdiction && array(select organisation_id from above)
        order by organisation, name, account limit 500`,
      [
        query.organisation ?? actor.organisation,
        query.duty ?? null,
        getBeijingDate(context.now),
        [...caseRoles],
      ],
    )
    const colleagues = rows.map(
      ({ account, name, role, organisation, organisation_name: named, duties }) => ({
        account,
        name,
        role,
        organisation,
        organisationName: readText(named ?? organisation),
        duties,
      }),
    )
    return { status: 200, body: { colleagues } }
  })
}

function grantRoute({ pool, sessions }: AccountServices): RouteHandler {
  return implementRoute(grantDeputation, async ({ body, actor, context }) => {
    const own = findOwnOfficer(actor)
    if (own === undefined) return problem('not-permitted')
    const today = getBeijingDate(context.now)
    if (body.endsOn < body.startsOn || body.endsOn < today) {
      throw refuseValue('/endsOn', 'ends-too-early', {
        zh: '代理的截止日期不能早于起始日期和今天。',
        en: 'A deputation cannot end before it begins or before today.',
      })
    }
    if (body.endsOn > addYears(getPlainDate(body.startsOn), 1)) {
      throw refuseValue('/endsOn', 'too-long', {
        zh: '代理期限最长一年，请缩短截止日期。',
        en: 'A deputation lasts a year at most; choose an earlier last day.',
      })
    }
    const foreign = body.duties.filter((duty) => !own.duties.includes(duty))
    if (foreign.length > 0) {
      throw refuseValue('/duties', 'not-ones-own', {
        zh: '只能交由他人代理本人岗位的职责。',
        en: 'Only duties of one’s own post can be given to a deputy.',
      })
    }
    const { rows: found } = await pool.query<{ organisation_id: string; role: string }>(
      `select p.organisation_id, p.role from staff_post p join account a on a.id = p.account_id
        where a.id = $1 and a.disabled_at is null and p.starts_on <= $2 and (p.ends_on is null or p.ends_on >= $2)
        order by p.starts_on desc, p.post_id limit 1`,
      [body.deputy, today],
    )
    const post = found[0]
    const near =
      post !== undefined &&
      caseRoles.some((role) => role === post.role) &&
      (post.organisation_id === own.organisation || own.jurisdiction.includes(post.organisation_id))
    if (!near || body.deputy === own.account) {
      throw refuseValue('/deputy', 'no-such-colleague', {
        zh: '代理人须是本机关在岗的窗口人员、审批人员或者负责人，且不能是本人。',
        en: 'The deputy must be somebody else of one’s own authority who works on cases today.',
      })
    }
    const { rows } = await pool.query<DeputationRow>(
      `with d as (
         insert into deputation (deputation_id, principal_account, deputy_account, duties, starts_on, ends_on, reason, granted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning *
       ) select ${columns} from ${sources.replace('deputation d', 'd')}`,
      [
        randomUUID(),
        own.account,
        body.deputy,
        body.duties,
        body.startsOn,
        body.endsOn,
        body.reason,
        context.now,
      ],
    )
    sessions.forget()
    const row = rows[0]
    if (row === undefined) throw new Error('a deputation was written and not returned')
    context.noteForAudit({ deputation: row.deputation_id, deputy: body.deputy, duties: body.duties })
    return { status: 201, body: describeDeputation(row, today) }
  })
}

function otherRoutes({ pool, sessions }: AccountServices): RouteHandler[] {
  return [
    implementRoute(listDeputations, async ({ actor, context }) => {
      if (actor.kind !== 'officer') return problem('not-permitted')
      const today = getBeijingDate(context.now)
      const { rows } = await pool.query<DeputationRow>(
        `select ${columns} from ${sources}
          where d.principal_account = $1 or d.deputy_account = $1
          order by d.granted_at desc, d.deputation_id limit 200`,
        [actor.account],
      )
      return { status: 200, body: { deputations: rows.map((row) => describeDeputation(row, today)) } }
    }),

    implementRoute(revokeDeputation, async ({ params, actor, context }) => {
      const own = findOwnOfficer(actor)
      if (own === undefined) return problem('not-permitted')
      const { rowCount } = await pool.query(
        `update deputation set revoked_at = coalesce(revoked_at, $3)
          where deputation_id = $1 and principal_account = $2`,
        [params.deputation, own.account, context.now],
      )
      sessions.forget()
      return rowCount === 0 ? problem('not-found') : { status: 204, body: undefined }
    }),

    implementRoute(actAsDeputy, async ({ body, actor, context }) => {
      if (actor.kind !== 'officer') return problem('not-permitted')
      const { rows } = await pool.query<{ deputation_id: string }>(
        `select deputation_id from deputation
          where deputation_id = $1 and deputy_account = $2 and revoked_at is null and $3 between starts_on and ends_on`,
        [body.deputation, actor.account, getBeijingDate(context.now)],
      )
      if (body.deputation !== null && rows.length === 0) {
        throw refuseValue('/deputation', 'not-in-force', {
          zh: '该代理关系不存在、尚未开始或者已经结束，请刷新后重新选择。',
          en: 'This deputation is not there, has not begun or has ended; reload and choose again.',
        })
      }
      await pool.query('update account_session set acting_deputation = $2 where id = $1', [
        context.session?.session,
        body.deputation,
      ])
      sessions.forget()
      context.noteForAudit({ deputation: body.deputation })
      return { status: 204, body: undefined }
    }),
  ]
}

/** Deputising (代理): for a time, with no more than the principal has, and each act names both. */
export function createDeputationRoutes(services: AccountServices): RouteHandler[] {
  return [colleaguesRoute(services), grantRoute(services), ...otherRoutes(services)]
}
