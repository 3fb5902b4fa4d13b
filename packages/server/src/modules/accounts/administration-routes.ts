import {
  assignPost,
  changeAccountState,
  createStaffAccount,
  endPost,
  listAccounts,
  listAuditEntries,
  readAuditNames,
  resetCredentials,
  unlockAccount,
} from '@tongban/contract'
import { addCalendarDays, getBeijingDate, type Instant, type OfficerActor } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import { z } from 'zod'
import {
  cutPage,
  implementRoute,
  problem,
  readCursor,
  refuseValue,
  type RouteHandler,
} from '../../http/index.ts'
import { listAudit, listAuditNames } from './audit.ts'
import { clearAttempts, nameProof } from './lockout.ts'
import { checkPassword } from './password-rule.ts'
import { hashPassword, inTransaction, insertAccount } from './registration.ts'
import type { AccountServices } from './services.ts'

interface PostRow {
  post_id: string
  organisation_id: string
  role: OfficerActor['role']
  duties: string[]
  jurisdiction: string[]
  starts_on: string
  ends_on: string | null
}

interface AccountRow {
  id: string
  username: string | null
  name: string
  kind: 'applicant' | 'staff'
  disabled_at: string | null
  two_factor_enabled: boolean | null
  created_at: string
  locked: boolean
  posts: PostRow[] | null
}

const accountColumns = `a.id, a.username, a.name, a.kind, a.disabled_at, a.two_factor_enabled, a.created_at,
  exists (select from sign_in_attempt t where t.username = a.username and t.locked_until > $1::timestamptz) as locked,
  (select json_agg(p order by p.starts_on) from staff_post p where p.account_id = a.id) as posts`

function describePost(row: PostRow) {
  return {
    postId: row.post_id,
    organisation: row.organisation_id,
    role: row.role,
    duties: row.duties,
    jurisdiction: row.jurisdiction,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }
}

function describeAccount(row: AccountRow) {
  return {
    accountId: row.id,
    username: row.username,
    name: row.name,
    kind: row.kind,
    disabled: row.disabled_at !== null,
    locked: row.locked,
    secondFactor: row.two_factor_enabled === true,
    posts: (row.posts ?? []).map(describePost),
    createdAt: row.created_at,
  }
}

async function findStaffAccount(
  pool: Pool,
  accountId: string,
  now: Instant,
): Promise<AccountRow | undefined> {
  const { rows } = await pool.query<AccountRow>(
    `select ${accountColumns} from account a where a.id = $2 and a.kind = 'staff'`,
    [now, accountId],
  )
  return rows[0]
}

function listRoute({ pool }: AccountServices): RouteHandler {
  return implementRoute(listAccounts, async ({ query, context }) => {
    const after = readCursor(
      z.strictObject({ username: z.string().max(100), id: z.string().max(80) }),
      query.cursor,
    )
    const { rows } = await pool.query<AccountRow>(
      `select ${accountColumns} from account a
        where a.kind = 'staff' and ($2::text is null or (a.username, a.id) > ($2, $3))
          and ($4::text is null or position($4 in a.username) > 0 or position($4 in a.name) > 0)
          and ($5::text is null or exists (select from staff_post p where p.account_id = a.id and p.organisation_id = $5))
        order by a.username, a.id limit $6`,
      [
        context.now,
        after?.username ?? null,
        after?.id ?? null,
        query.search ?? null,
        query.organisation ?? null,
        query.limit + 1,
      ],
    )
    const page = cutPage(rows, query.limit, (row) => ({ username: row.username ?? '', id: row.id }))
    return { status: 200, body: { items: page.items.map(describeAccount), nextCursor: page.nextCursor } }
  })
}

function stateRoutes({ pool, library, sessions }: AccountServices): RouteHandler[] {
  return [
    implementRoute(createStaffAccount, async ({ body, context }) => {
      checkPassword(body.password, body.username, '/password')
      const passwordHash = await hashPassword(library, body.password)
      const account = {
        kind: 'staff' as const,
        username: body.username,
        name: body.name,
        passwordHash,
        now: context.now,
      }
      const accountId = await inTransaction(pool, (client) => insertAccount(client, account))
      context.noteForAudit({ accountId })
      const row = await findStaffAccount(pool, accountId, context.now)
      return row === undefined ? problem('not-found') : { status: 201, body: describeAccount(row) }
    }),
    implementRoute(changeAccountState, async ({ params, body, context }) => {
      if (params.accountId === context.session?.account) {
        return problem('rule-refused', {
          detail: {
            zh: '不能停用自己的账号，请由另一名安全管理员办理。',
            en: 'Nobody disables the own account; ask another security administrator.',
          },
        })
      }
      await inTransaction(pool, async (client) => {
        await client.query(
          `update account set disabled_at = case when $2 then coalesce(disabled_at, $3::timestamptz) end, updated_at = $3
            where id = $1 and kind = 'staff'`,
          [params.accountId, body.disabled, context.now],
        )
        if (body.disabled) await endSessions(client, params.accountId)
      })
      sessions.forget()
      context.noteForAudit({ reason: body.reason, disabled: body.disabled })
      const row = await findStaffAccount(pool, params.accountId, context.now)
      return row === undefined ? problem('not-found') : { status: 200, body: describeAccount(row) }
    }),
    implementRoute(unlockAccount, async ({ params }) => {
      // Applicants lock themselves out too, and have nobody else to turn to.
      const { rows } = await pool.query<{ username: string | null }>(
        'select username from account where id = $1',
        [params.accountId],
      )
      const username = rows[0]?.username
      if (username === undefined || username === null) return problem('not-found')
      await clearAttempts(pool, username)
      await clearAttempts(pool, nameProof(username))
      await pool.query(
        'update account_second_factor set failed_verification_count = 0, locked_until = null where account_id = $1',
        [params.accountId],
      )
      return { status: 204, body: undefined }
    }),
    implementRoute(resetCredentials, async ({ params, body, context }) => {
      const row = await findStaffAccount(pool, params.accountId, context.now)
      if (row === undefined) return problem('not-found')
      checkPassword(body.password, row.username ?? '\u0000', '/password')
      const passwordHash = await hashPassword(library, body.password)
      await inTransaction(pool, async (client) => {
        await client.query(
          `update account_credential set password = $2, updated_at = $3 where account_id = $1 and provider_id = 'credential'`,
          [params.accountId, passwordHash, context.now],
        )
        await client.query('delete from account_second_factor where account_id = $1', [params.accountId])
        await client.query('update account set two_factor_enabled = false where id = $1', [params.accountId])
        await endSessions(client, params.accountId)
      })
      sessions.forget()
      context.noteForAudit({ reason: body.reason })
      return { status: 204, body: undefined }
    }),
  ]
}

async function endSessions(client: ClientBase, accountId: string): Promise<void> {
  await client.query('delete from account_session where account_id = $1', [accountId])
}

async function checkOrganisations(
  pool: Pool,
  organisation: string,
  jurisdiction: readonly string[],
): Promise<void> {
  const { rows } = await pool.query<{ organisation_id: string }>(
    'select organisation_id from organisation where organisation_id = any ($1)',
    [[organisation, ...jurisdiction]],
  )
  const known = new Set(rows.map((row) => row.organisation_id))
  const message = { zh: '没有这个机构，请核对机构编号。', en: 'There is no such organisation; check its id.' }
  if (!known.has(organisation)) throw refuseValue('/organisation', 'unknown-organisation', message)
  const index = jurisdiction.findIndex((id) => !known.has(id))
  if (index >= 0) throw refuseValue(`/jurisdiction/${index}`, 'unknown-organisation', message)
}

function postRoutes({ pool, sessions }: AccountServices): RouteHandler[] {
  return [
    implementRoute(assignPost, async ({ params, body, context }) => {
      if (params.accountId === context.session?.account) {
        return problem('rule-refused', {
          detail: {
            zh: '不能为自己任命岗位，请由另一名安全管理员办理。',
            en: 'Nobody gives themselves a post; ask another security administrator.',
          },
        })
      }
      const row = await findStaffAccount(pool, params.accountId, context.now)
      if (row === undefined) return problem('not-found')
      if (body.endsOn !== null && body.endsOn < body.startsOn) {
        throw refuseValue('/endsOn', 'ends-too-early', {
          zh: '任期的截止日期不能早于起始日期。',
          en: 'A post cannot end before it begins.',
        })
      }
      await checkOrganisations(pool, body.organisation, body.jurisdiction)
      const answer = await inTransaction(pool, async (client) => {
        await client.query('select from account where id = $1 for update', [params.accountId])
        const overlapping = await client.query(
          `select from staff_post where account_id = $1
              and (ends_on is null or ends_on >= starts_on)
              and starts_on <= coalesce($3::date, 'infinity') and coalesce(ends_on, 'infinity') >= $2::date`,
          [params.accountId, body.startsOn, body.endsOn],
        )
        if (overlapping.rowCount !== 0) {
          return problem('conflict', {
            detail: {
              zh: '该账号在此期间已有岗位；一人同一时间只任一岗。',
              en: 'The account holds a post in that time; one person holds one post at a time.',
            },
            next: {
              zh: '请先免去原岗位，或者把任职起止日期改到原任期之外。',
              en: 'End that post first, or let the new one begin and end outside its time.',
            },
          })
        }
        const { rows } = await client.query<PostRow>(
          `insert into staff_post (post_id, account_id, organisation_id, role, duties, jurisdiction, starts_on, ends_on)
           values ($1, $2, $3, $4, $5, $6, $7, $8) returning *`,
          [
            randomUUID(),
            params.accountId,
            body.organisation,
            body.role,
            body.duties,
            body.jurisdiction,
            body.startsOn,
            body.endsOn,
          ],
        )
        const post = rows[0]
        if (post === undefined) throw new Error('a post was written and not returned')
        return { status: 201 as const, body: describePost(post) }
      })
      sessions.forget()
      if (!('problem' in answer)) {
        const { postId } = answer.body
        const { organisation, role, duties, jurisdiction } = body
        context.noteForAudit({ postId, organisation, role, duties, jurisdiction })
      }
      return answer
    }),
    implementRoute(endPost, async ({ params, context }) => {
      // The day before, so that the post holds nothing from this moment on.
      const lastDay = addCalendarDays(getBeijingDate(context.now), -1)
      const { rowCount } = await pool.query(
        `update staff_post set ends_on = greatest($3::date, starts_on - 1)
          where post_id = $1 and account_id = $2 and (ends_on is null or ends_on > $3)`,
        [params.postId, params.accountId, lastDay],
      )
      sessions.forget()
      return rowCount === 0 ? problem('not-found') : { status: 204, body: undefined }
    }),
  ]
}

/** What the security administrator and the audit administrator do. */
export function createAdministrationRoutes(services: AccountServices): RouteHandler[] {
  return [
    listRoute(services),
    ...stateRoutes(services),
    ...postRoutes(services),
    implementRoute(listAuditEntries, async ({ query }) => ({
      status: 200,
      body: await listAudit(services.pool, query),
    })),
    implementRoute(readAuditNames, async () => ({ status: 200, body: listAuditNames() })),
  ]
}
