import { beginIdentityLink, endIdentityLink, listIdentityLinks } from '@tongban/contract'
import { implementRoute, problem, type RouteHandler } from '../../http/index.ts'
import { beginLink } from './outside-identity.ts'
import { inTransaction } from './registration.ts'
import type { AccountServices } from './services.ts'
import { readCredentials } from './sign-in.ts'

/** The outside identities by which one can sign in to one's account. */
export function createIdentityLinkRoutes(services: AccountServices): RouteHandler[] {
  const { pool, library, sessions } = services
  const known = services.identityProviders.map(({ providerId }) => providerId)
  return [
    implementRoute(listIdentityLinks, async ({ context }) => {
      const { rows } = await pool.query<{ provider_id: string; created_at: string }>(
        'select provider_id, created_at from account_credential where account_id = $1 and provider_id = any ($2)',
        [context.session?.account, known],
      )
      const items = rows.map((row) => ({ providerId: row.provider_id, linkedAt: row.created_at }))
      return { status: 200, body: { items } }
    }),
    implementRoute(beginIdentityLink, async ({ actor, body, context }) => {
      if (!known.includes(body.providerId)) return problem('not-found')
      if (actor.kind !== 'applicant') {
        return problem('rule-refused', {
          detail: {
            zh: '工作人员账号不能关联统一身份认证，请使用用户名和密码登录。',
            en: 'An account of staff is linked to no outside identity; sign in with user name and password.',
          },
        })
      }
      const { url, cookies } = await beginLink(library, body.providerId, readCredentials(context.headers))
      return { status: 200, body: { url }, headers: { 'set-cookie': cookies } }
    }),
    implementRoute(endIdentityLink, async ({ params, context }) => {
      const account = context.session?.account
      const { rows } = await pool.query<{ has_link: boolean; has_password: boolean }>(
        `select coalesce(bool_or(provider_id = $2), false) as has_link,
                coalesce(bool_or(password is not null), false) as has_password
           from account_credential where account_id = $1`,
        [account, params.providerId],
      )
      if (!known.includes(params.providerId) || rows[0]?.has_link !== true) return problem('not-found')
      if (!rows[0].has_password) {
        return problem('rule-refused', {
          detail: {
            zh: '此账号没有密码，解除关联后将无法登录，因此不能解除。',
            en: 'This account has no password, so that without the link nobody could sign in to it.',
          },
        })
      }
      await inTransaction(pool, async (client) => {
        // The application's role removes no credential: the row stays under a name that no provider has.
        await client.query(
          `update account_credential
              set provider_id = 'ended:' || provider_id || ':' || id, access_token = null, refresh_token = null,
                  id_token = null, updated_at = $3
            where account_id = $1 and provider_id = $2`,
          [account, params.providerId, context.now],
        )
        await client.query('delete from account_session where account_id = $1 and id <> $2', [
          account,
          context.session?.session,
        ])
      })
      sessions.forget()
      return { status: 204, body: undefined }
    }),
  ]
}
