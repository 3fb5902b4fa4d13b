import {
  getBeijingDate,
  type Actor,
  type ActsFor,
  type ApplicantActor,
  type Instant,
  type OfficerActor,
  type PlainDate,
  type Role,
} from '@tongban/domain'
import type { IncomingHttpHeaders } from 'node:http'
import type { Pool } from 'pg'
import { createBatching } from '../../database/index.ts'
import type { Authenticate, Authentication } from '../../http/index.ts'

/** A session ends when nothing was asked for so long (GB/T 22239 level 3). */
export const idleMinutes = 30

const idleMilliseconds = idleMinutes * 60_000
/** How exactly the last use is written down; one write a minute at most. */
const lastSeenStepMilliseconds = 60_000

/** Name of the cookie; browsers add the prefix's guarantee where the platform runs on https. */
const cookieNames = ['__Secure-tongban.session_token', 'tongban.session_token'] as const

interface Row {
  session_id: string
  expires_at: string
  last_seen_at: string
  account_id: string
  name: string
  kind: 'applicant' | 'staff'
  disabled_at: string | null
  two_factor_enabled: boolean | null
  subjects: readonly { subject: string; relation: 'self' | 'legal-representative' }[] | null
  authorisations: readonly { authorisation: string; subject: string; items: string[] | null }[] | null
  post: { organisation: string; role: OfficerActor['role']; duties: string[] } | null
  jurisdiction: string[] | null
  /** In whose place the session acts today; the post and its jurisdiction above are the own ones. */
  deputised: {
    principal: { account: string; name: string }
    post: { organisation: string; role: OfficerActor['role']; duties: string[] }
    jurisdiction: string[]
  } | null
}

/** The organisations of a post, with all below them. */
const coverage = (jurisdiction: string) => `(with recursive covered as (
            select o.organisation_id from organisation o where o.organisation_id = any (${jurisdiction})
            union
            select o.organisation_id from organisation o join covered c on o.parent_id = c.organisation_id
          ) select array_agg(organisation_id) from covered)`

/** What makes an account an actor on the day `asked.today`, of the account `a` and its post of that day. */
const actorColumns = `
         a.id as account_id, a.name, a.kind, a.disabled_at, a.two_factor_enabled,
         (select json_agg(json_build_object('subject', o.subject_id, 'relation', o.relation) order by o.relation desc)
            from account_subject o where o.account_id = a.id) as subjects,
         (select json_agg(json_build_object('authorisation', g.authorisation_id, 'subject', g.principal_subject,
                                            'items', g.items) order by g.granted_at)
            from authorisation g
           where g.agent_subject in (select o.subject_id from account_subject o where o.account_id = a.id)
             and g.revoked_at is null and asked.today between g.starts_on and g.ends_on) as authorisations,
         (select json_build_object('organisation', p.organisation_id, 'role', p.role, 'duties', p.duties)
            from staff_post p where p.post_id = post.post_id) as post,
         ${coverage('post.jurisdiction')} as jurisdiction`

const postOfToday = `left join lateral (
      select p.post_id, p.jurisdiction from staff_post p
       where p.account_id = a.id and asked.today >= p.starts_on and (p.ends_on is null or asked.today <= p.ends_on)
       order by p.starts_on desc, p.post_id limit 1
    ) post on true`

/** Everything that is known of sessions, in one query, each on its day in Beijing. */
const sessionQuery = `
  select asked.place, s.id as session_id, s.expires_at, coalesce(s.last_seen_at, s.created_at) as last_seen_at,
         ${actorColumns},
         case when s.acting_deputation is not null then (
           select json_build_object(
                    'principal', json_build_object('account', d.principal_account, 'name', pa.name),
                    'post', json_build_object('organisation', p.organisation_id, 'role', p.role, 'duties',
                              array(select duty from unnest(p.duties) as duty where duty = any (d.duties))),
                    'jurisdiction', ${coverage('p.jurisdiction')})
             from deputation d
             join account pa on pa.id = d.principal_account and pa.disabled_at is null
             join staff_post p on p.account_id = d.principal_account
            where d.deputation_id = s.acting_deputation and d.deputy_account = a.id and d.revoked_at is null
              and asked.today between d.starts_on and d.ends_on
              and asked.today >= p.starts_on and (p.ends_on is null or asked.today <= p.ends_on)
            order by p.starts_on desc, p.post_id limit 1
         ) end as deputised
    from unnest($1::text[], $2::date[]) with ordinality as asked (token, today, place)
    join account_session s on s.token = asked.token
    join account a on a.id = s.account_id
    ${postOfToday}`

const askForSession = createBatching<{ token: string; today: PlainDate }, Row | undefined>({
  size: 100,
  run: async (pool, askings) => {
    const { rows } = await pool.query<Row & { place: number }>({
      name: 'read_sessions',
      text: sessionQuery,
      values: [askings.map(({ token }) => token), askings.map(({ today }) => today)],
    })
    const found = new Map(rows.map((row) => [row.place, row]))
    return askings.map((_, index) => found.get(index + 1))
  },
})

function findToken(headers: IncomingHttpHeaders): { token: string; by: Authentication['by'] } | undefined {
  const bearer = /^Bearer ([A-Za-z0-9._~+/=%-]{16,400})$/.exec(headers.authorization ?? '')?.[1]
  const cookie = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => cookieNames.some((known) => known === name))?.[1]
  const value = bearer ?? cookie
  if (value === undefined) return undefined
  // The library signs its cookies as token.signature. The token alone is 32 random characters: it is the secret.
  const token = value.split('.')[0] ?? ''
  return token === '' ? undefined : { token, by: bearer === undefined ? 'cookie' : 'token' }
}

function buildApplicant(row: Row): ApplicantActor {
  const own = (row.subjects ?? []).map(({ subject, relation }): ActsFor => ({ subject, as: relation }))
  const agent = (row.authorisations ?? []).map(({ authorisation, subject, items }): ActsFor => ({
    subject,
    as: 'agent',
    authorisation,
    ...(items === null ? {} : { items }),
  }))
  return {
    kind: 'applicant',
    account: row.account_id,
    name: row.name,
    subject: own[0]?.subject ?? '',
    actsFor: [...own, ...agent],
  }
}

function buildActor(row: Row): Actor | undefined {
  if (row.kind === 'applicant') return buildApplicant(row)
  // Staff without a post of today can do nothing, not even as applicants.
  if (row.post === null) return undefined
  const { deputised } = row
  if (deputised !== null) {
    return {
      kind: 'officer',
      account: row.account_id,
      name: row.name,
      ...deputised.post,
      jurisdiction: deputised.jurisdiction,
      deputyFor: deputised.principal,
    }
  }
  return {
    kind: 'officer',
    account: row.account_id,
    name: row.name,
    role: row.post.role,
    organisation: row.post.organisation,
    duties: row.post.duties,
    jurisdiction: row.jurisdiction ?? [],
  }
}

const administrators = new Set<Role>([
  'system-administrator',
  'security-administrator',
  'audit-administrator',
])

/** The three administrators work only with a second factor. */
export function needsSecondFactor(actor: Actor): boolean {
  return actor.kind === 'officer' && administrators.has(actor.role)
}

/** Finds who a token stands for and as whom it may act today, and moves the idle end on. */
export class SessionReader {
  readonly #pool: Pool
  readonly #cacheMilliseconds: number
  readonly #cache = new Map<string, { row: Row; readAt: number; today: PlainDate }>()

  /** @param cacheMilliseconds how long an answer may be used again; a few seconds at most, 0 for never */
  constructor(pool: Pool, cacheMilliseconds: number) {
    this.#pool = pool
    this.#cacheMilliseconds = cacheMilliseconds
  }

  readonly authenticate: Authenticate = async (headers, now) => {
    const found = findToken(headers)
    if (found === undefined) return undefined
    const row = await this.#read(found.token, now)
    if (row === undefined || row.disabled_at !== null) return undefined
    const milliseconds = Date.parse(now)
    const lastSeen = Date.parse(row.last_seen_at)
    if (milliseconds >= Date.parse(row.expires_at) || milliseconds - lastSeen > idleMilliseconds)
      return undefined
    // A last use in the future comes from a clock that was set back; kept, it would put off the idle end.
    if (Math.abs(milliseconds - lastSeen) > lastSeenStepMilliseconds) {
      await this.#pool.query(
        `update account_session set last_seen_at = $2
          where id = $1 and (coalesce(last_seen_at, created_at) < $2 or last_seen_at > $2::timestamptz + interval '1 minute')`,
        [row.session_id, now],
      )
      row.last_seen_at = now
    }
    const actor = buildActor(row)
    if (actor === undefined) return undefined
    return {
      actor,
      account: row.account_id,
      session: row.session_id,
      by: found.by,
      ...(needsSecondFactor(actor) && row.two_factor_enabled !== true
        ? { mustFirst: 'enrol-second-factor' as const }
        : {}),
    }
  }

  /** Forgets what was read, after something changed rights in this process. */
  forget(): void {
    this.#cache.clear()
  }

  async #read(token: string, now: Instant): Promise<Row | undefined> {
    const today = getBeijingDate(now)
    const readAt = Date.parse(now)
    const cached = this.#cache.get(token)
    // Either way: what was read before the clock was set back would otherwise be believed until it has caught up.
    const age = cached === undefined ? undefined : Math.abs(readAt - cached.readAt)
    if (cached?.today === today && age !== undefined && age < this.#cacheMilliseconds) return cached.row
    const row = await askForSession(this.#pool, { token, today })
    if (this.#cacheMilliseconds > 0) {
      if (this.#cache.size >= 10_000) this.#cache.clear()
      if (row === undefined) this.#cache.delete(token)
      else this.#cache.set(token, { row, readAt, today })
    }
    return row
  }
}

/** Who an account is on a day; the deputies of others are told by their sessions alone. */
export async function readActors(
  pool: Pool,
  usernames: readonly string[],
  today: PlainDate,
): Promise<Map<string, Actor>> {
  const { rows } = await pool.query<Omit<Row, 'deputised'> & { username: string }>(
    `select a.username, ${actorColumns}
       from (select $2::date as today) as asked
       join account a on a.username = any ($1)
       ${postOfToday}
      where a.disabled_at is null`,
    [usernames, today],
  )
  return new Map(
    rows.flatMap((row) => {
      const actor = buildActor({ ...row, deputised: null })
      return actor === undefined ? [] : [[row.username, actor] as const]
    }),
  )
}
