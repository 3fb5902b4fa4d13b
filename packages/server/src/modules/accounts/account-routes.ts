import {
  beginOutsideSignIn,
  changePassword,
  closeCurrentSession,
  closeSession,
  finishOutsideSignIn,
  listIdentityProviders,
  listSessions,
  openSession,
  readOwnAccount,
  registerAccount,
} from '@tongban/contract'
import { listRoles, may, permissionIds, type Actor, type ActsFor } from '@tongban/domain'
import type { Pool } from 'pg'
import { implementRoute, isProblem, problem, RefusedRequest, type RouteHandler } from '../../http/index.ts'
import { idleMinutes, needsSecondFactor } from './sessions.ts'
import { checkPassword } from './password-rule.ts'
import { hashPassword, registerApplicant } from './registration.ts'
import { readCredentials, refuseCredentials, signIn } from './sign-in.ts'
import {
  describeSubject,
  readPhone,
  readResidentId,
  readUscc,
  type NewSubject,
  type SubjectRow,
} from './subjects.ts'
import { createSecondFactorRoutes } from './second-factor-routes.ts'
import type { AccountServices } from './services.ts'
import { createIdentityLinkRoutes } from './identity-link-routes.ts'
import { beginOutside, finishOutside } from './outside-identity.ts'

function listPermissions(actor: Actor) {
  const held = permissionIds.flatMap((permission) => {
    const scope = may(actor, permission)
    return scope === 'none' ? [] : [[permission, scope] as const]
  })
  return Object.fromEntries(held)
}

/** Those for whom an account acts, by their names. */
async function describeRelations(pool: Pool, actsFor: readonly ActsFor[]) {
  const { rows } = await pool.query<SubjectRow>(
    'select subject_id, kind, name, identifier_kind, identifier, phone from subject where subject_id = any ($1::uuid[])',
    [actsFor.map(({ subject }) => subject)],
  )
  return actsFor.flatMap(({ items, ...entry }) => {
    const row = rows.find(({ subject_id: subject }) => subject === entry.subject)
    if (row === undefined) return []
    const { kind, name, identifier } = describeSubject(row)
    return [{ ...entry, ...(items === undefined ? {} : { items: [...items] }), kind, name, identifier }]
  })
}

function registrationRoute({ pool, library }: AccountServices): RouteHandler {
  return implementRoute(registerAccount, async ({ body, context }) => {
    checkPassword(body.password, body.username, '/password')
    const phone = readPhone(body.phone, '/phone')
    const subject: NewSubject =
      body.kind === 'person'
        ? {
            kind: 'person',
            name: body.name,
            identifier: readResidentId(body.residentId, context.now, '/residentId'),
            phone,
            address: body.address ?? null,
          }
        : {
            kind: 'enterprise',
            name: body.name,
            identifier: readUscc(body.uscc, '/uscc'),
            phone,
            address: body.address ?? null,
            representative: {
              name: body.legalRepresentative.name,
              residentId: readResidentId(
                body.legalRepresentative.residentId,
                context.now,
                '/legalRepresentative/residentId',
              ),
            },
          }
    const account = {
      kind: 'applicant' as const,
      username: body.username,
      name: body.kind === 'person' ? body.name : body.legalRepresentative.name,
      passwordHash: await hashPassword(library, body.password),
      now: context.now,
    }
    const registered = await registerApplicant(pool, account, subject)
    context.noteForAudit({ accountId: registered.accountId })
    return {
      status: 201,
      body: { accountId: registered.accountId, subject: describeSubject(registered.subject) },
    }
  })
}

function sessionRoutes({ pool, library, sessions }: AccountServices): RouteHandler[] {
  return [
    implementRoute(openSession, async ({ body, context }) => {
      const userAgent = context.headers['user-agent'] ?? ''
      const opened = await signIn(library, pool, { ...body, ip: context.ip, userAgent }, context.now)
      if (isProblem(opened)) return opened
      context.noteForAudit({
        accountId: opened.accountId,
        ...(opened.factor === undefined ? {} : { secondFactor: opened.factor }),
      })
      const { rows } = await pool.query<{ expires_at: string }>(
        'select expires_at from account_session where token = $1',
        [opened.token],
      )
      return {
        status: 201,
        body: {
          token: opened.token,
          accountId: opened.accountId,
          idleMinutes,
          expiresAt: rows[0]?.expires_at ?? context.now,
        },
        headers: { 'set-cookie': [...opened.cookies] },
      }
    }),
    implementRoute(listSessions, async ({ context }) => {
      const { rows } = await pool.query<{
        id: string
        created_at: string
        last_seen_at: string | null
        expires_at: string
        ip_address: string | null
        user_agent: string | null
      }>(
        `select id, created_at, last_seen_at, expires_at, ip_address, user_agent from account_session
          where account_id = $1 and expires_at > $2 order by created_at desc limit 100`,
        [context.session?.account, context.now],
      )
      const items = rows.map((row) => ({
        sessionId: row.id,
        createdAt: row.created_at,
        lastSeenAt: row.last_seen_at ?? row.created_at,
        expiresAt: row.expires_at,
        ip: row.ip_address,
        userAgent: row.user_agent,
        current: row.id === context.session?.session,
      }))
      return { status: 200, body: { items } }
    }),
    implementRoute(closeCurrentSession, async ({ context }) => {
      await pool.query('delete from account_session where id = $1', [context.session?.session])
      sessions.forget()
      const names = ['tongban.session_token', '__Secure-tongban.session_token']
      const cookies = names.map(
        (name) =>
          `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${name.startsWith('__') ? '; Secure' : ''}`,
      )
      return { status: 204, body: undefined, headers: { 'set-cookie': cookies } }
    }),
    implementRoute(closeSession, async ({ params, context }) => {
      const { rowCount } = await pool.query('delete from account_session where id = $1 and account_id = $2', [
        params.sessionId,
        context.session?.account,
      ])
      sessions.forget()
      return rowCount === 0 ? problem('not-found') : { status: 204, body: undefined }
    }),
  ]
}

function ownAccountRoutes({ pool, library, sessions }: AccountServices): RouteHandler[] {
  return [
    implementRoute(readOwnAccount, async ({ actor, context }) => {
      const { rows } = await pool.query<{
        username: string | null
        name: string
        kind: 'applicant' | 'staff'
        two_factor_enabled: boolean | null
      }>('select username, name, kind, two_factor_enabled from account where id = $1', [
        context.session?.account,
      ])
      const row = rows[0]
      if (row === undefined || actor.kind === 'system') return problem('not-found')
      return {
        status: 200,
        body: {
          accountId: actor.account,
          username: row.username,
          name: row.name,
          kind: row.kind,
          roles: [...listRoles(actor)],
          permissions: listPermissions(actor),
          organisation: actor.kind === 'officer' ? actor.organisation : null,
          duties: actor.kind === 'officer' ? [...actor.duties] : [],
          deputyFor: actor.kind === 'officer' ? (actor.deputyFor ?? null) : null,
          subject: actor.kind === 'applicant' && actor.subject !== '' ? actor.subject : null,
          actsFor: actor.kind === 'applicant' ? await describeRelations(pool, actor.actsFor) : [],
          secondFactor: { enrolled: row.two_factor_enabled === true, required: needsSecondFactor(actor) },
        },
      }
    }),
    implementRoute(changePassword, async ({ body, context }) => {
      const { rows } = await pool.query<{ username: string | null }>(
        'select username from account where id = $1',
        [context.session?.account],
      )
      checkPassword(body.newPassword, rows[0]?.username ?? '\u0000', '/newPassword')
      try {
        await library.api.changePassword({ body, headers: readCredentials(context.headers) })
      } catch (error) {
        throw refuseCredentials(error, '/currentPassword')
      }
      // This session goes on; whoever knew the old password is out.
      await pool.query('delete from account_session where account_id = $1 and id <> $2', [
        context.session?.account,
        context.session?.session,
      ])
      sessions.forget()
      return { status: 204, body: undefined }
    }),
  ]
}

function identityRoutes(services: AccountServices): RouteHandler[] {
  return [
    implementRoute(listIdentityProviders, async () => ({
      status: 200,
      body: { items: services.identityProviders.map(({ providerId, name }) => ({ providerId, name })) },
    })),
    implementRoute(beginOutsideSignIn, async ({ body }) => {
      if (!services.identityProviders.some(({ providerId }) => providerId === body.providerId)) {
        throw new RefusedRequest(problem('not-found'))
      }
      const { url, cookies } = await beginOutside(services.library, body.providerId, body.returnTo)
      return { status: 200, body: { url }, headers: { 'set-cookie': cookies } }
    }),
    implementRoute(finishOutsideSignIn, async ({ params, query, context }) => {
      if (!services.identityProviders.some(({ providerId }) => providerId === params.providerId))
        return problem('not-found')
      const { location, cookies } = await finishOutside(
        services,
        params.providerId,
        query,
        context.headers.cookie,
      )
      return { status: 302, body: undefined, headers: { location, 'set-cookie': cookies } }
    }),
  ]
}

/** Registration, sign-in and what everybody does with the own account. */
export function createAccountRoutes(services: AccountServices): RouteHandler[] {
  return [
    registrationRoute(services),
    ...sessionRoutes(services),
    ...ownAccountRoutes(services),
    ...createSecondFactorRoutes(services),
    ...identityRoutes(services),
    ...createIdentityLinkRoutes(services),
  ]
}
