import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password, startTestPlatform, type TestPlatform } from './testing/start-accounts.ts'
import { startIdentityProvider, type TestIdentityProvider } from './testing/start-identity-provider.ts'

const publicUrl = 'http://localhost:8080'
const people: Readonly<Record<string, { name: string; resident_id?: string }>> = {
  lin: { name: '林晓禾', resident_id: '110000199003120021' },
  impostor: { name: '冒名者', resident_id: '110000199003120021' },
  nameless: { name: '无证者' },
  gu: { name: '顾青', resident_id: '110000199203120026' },
  stranger: { name: '生人', resident_id: '110000198507240137' },
}

let provider: TestIdentityProvider
let platform: TestPlatform

/** A browser of a few lines: follows redirects at the provider and keeps its cookies. */
async function visit(start: string): Promise<string> {
  const jar = new Map<string, string>()
  let address = start
  for (let hop = 0; hop < 10 && address.startsWith(provider.issuer); hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } })
    for (const text of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (text.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null)
      throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
    address = new URL(location, address).href
  }
  return address
}

function joinCookies(headers: Readonly<Record<string, unknown>>): string {
  return ([headers['set-cookie'] ?? []].flat() as string[]).map((text) => text.split(';')[0]).join('; ')
}

async function signInOutside(person: string | undefined, returnTo?: string) {
  provider.seat(person)
  const begun = await platform.send(undefined, {
    method: 'POST',
    url: '/api/v1/identity/sign-ins',
    payload: { providerId: 'outside', ...(returnTo === undefined ? {} : { returnTo }) },
  })
  const back = await visit(begun.body.url)
  const { pathname, search } = new URL(back)
  const callback = { url: `${pathname}${search}`, headers: { cookie: joinCookies(begun.headers) } }
  return { callback, finished: await platform.send(undefined, callback) }
}

async function readAccount(headers: Readonly<Record<string, unknown>>) {
  return platform.send(undefined, { url: '/api/v1/account', headers: { cookie: joinCookies(headers) } })
}

beforeAll(async () => {
  provider = await startIdentityProvider({
    redirectUris: [`${publicUrl}/api/v1/identity/callback/outside`],
    people,
  })
  platform = await startTestPlatform({
    publicUrl,
    identityProviders: [
      {
        providerId: 'outside',
        name: '统一身份认证',
        discoveryUrl: provider.discoveryUrl,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        identityNumberClaim: 'resident_id',
      },
      {
        providerId: 'absent',
        name: '无法连接的认证',
        // Nothing listens at the first port of a machine.
        discoveryUrl: 'http://127.0.0.1:1/.well-known/openid-configuration',
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
      },
    ],
  })
})
afterAll(async () => {
  await platform.stop()
  provider.stop()
})

describe('an outside identity', () => {
  test('signs in and is joined to the person whose number the provider vouches for', async () => {
    const { finished } = await signInOutside('lin')
    expect(finished.status).toBe(302)
    const own = await readAccount(finished.headers)
    expect(own.body).toMatchObject({ name: '林晓禾', roles: ['citizen'], actsFor: [{ as: 'self' }] })
    const again = await signInOutside('lin')
    expect((await readAccount(again.finished.headers)).body.accountId).toBe(own.body.accountId)
  })

  test('with a number of another name, or none, acts for nobody', async () => {
    for (const person of ['impostor', 'nameless']) {
      const { finished } = await signInOutside(person)
      const own = await readAccount(finished.headers)
      expect(own.body).toMatchObject({ name: people[person]?.name, subject: null, actsFor: [] })
    }
  })

  test('cannot come back twice with one answer, nor in another browser', async () => {
    const { callback } = await signInOutside('lin')
    const replayed = await platform.send(undefined, callback)
    expect(joinCookies(replayed.headers)).not.toMatch(/session_token=[^;]/)
    expect(replayed.headers['location']).toBe('/sign-in?outside=expired')
    const begun = await signInOutside('lin')
    const elsewhere = await platform.send(undefined, { url: begun.callback.url })
    expect(joinCookies(elsewhere.headers)).not.toMatch(/session_token=[^;]/)
    expect(elsewhere.headers['location']).toBe('/sign-in?outside=expired')
  })

  test('with a state that nobody gave out leads back to the sign-in page', async () => {
    const url = '/api/v1/identity/callback/outside?code=guessed&state=guessed'
    const answer = await platform.send(undefined, { url })
    expect(answer).toMatchObject({ status: 302, headers: { location: '/sign-in?outside=expired' } })
  })

  test('goes on to where the person wanted to, and nowhere outside this site', async () => {
    const { finished } = await signInOutside('lin', '/my/cases?page=2')
    expect(finished.headers['location']).toBe('/sign-in?then=%2Fmy%2Fcases%3Fpage%3D2')
    for (const returnTo of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
      const payload = { providerId: 'outside', returnTo }
      const request = { method: 'POST', url: '/api/v1/identity/sign-ins', payload } as const
      expect((await platform.send(undefined, request)).status).toBe(400)
    }
  })

  test('that is declined by the person leads back to the sign-in page, which says so', async () => {
    const { finished } = await signInOutside(undefined, '/my')
    expect(finished.headers['location']).toBe('/sign-in?outside=declined&then=%2Fmy')
    expect(joinCookies(finished.headers)).not.toMatch(/session_token=[^;]/)
  })

  describe('linked to an account with a password', () => {
    const registration = { kind: 'person', username: 'gu.qing', password, name: '顾青', phone: '13800138000' }

    /** Goes the way of linking in the browser of a session. */
    async function link(cookie: string, person: string | undefined) {
      provider.seat(person)
      const begun = await platform.send(undefined, {
        method: 'POST',
        url: '/api/v1/identity/links',
        payload: { providerId: 'outside' },
        headers: { cookie },
      })
      const { pathname, search } = new URL(await visit(begun.body.url))
      const headers = { cookie: `${cookie}; ${joinCookies(begun.headers)}` }
      const answer = await platform.send(undefined, { url: `${pathname}${search}`, headers })
      return String(answer.headers['location'])
    }

    async function signInWithPassword(username: string) {
      const payload = { username, password }
      const opened = await platform.send(undefined, { method: 'POST', url: '/api/v1/sessions', payload })
      return joinCookies(opened.headers)
    }

    test('opens that very account, after the person has asked for it and the number fits', async () => {
      await platform.send(undefined, {
        method: 'POST',
        url: '/api/v1/accounts',
        payload: { ...registration, residentId: '110000199203120026' },
      })
      const cookie = await signInWithPassword('gu.qing')
      expect(await link(cookie, 'stranger')).toBe('/account?outside=other-person')
      expect(await link(cookie, 'lin')).toMatch(/^\/account\?outside=(taken|other-person)$/)
      expect(await link(cookie, undefined)).toBe('/account?outside=declined')
      expect(await link(cookie, 'gu')).toBe('/account?outside=linked')
      const { finished } = await signInOutside('gu')
      expect((await readAccount(finished.headers)).body).toMatchObject({ username: 'gu.qing', name: '顾青' })
      const links = await platform.send(undefined, { url: '/api/v1/identity/links', headers: { cookie } })
      expect(links.body.items).toMatchObject([{ providerId: 'outside' }])
    })

    test('opens it no longer once the link has ended, and other sessions end with it', async () => {
      const cookie = await signInWithPassword('gu.qing')
      const { finished } = await signInOutside('gu')
      const end = { method: 'DELETE', url: '/api/v1/identity/links/outside', headers: { cookie } } as const
      expect((await platform.send(undefined, end)).status).toBe(204)
      expect((await readAccount(finished.headers)).status).toBe(401)
      expect((await platform.send(undefined, end)).status).toBe(404)
      const again = await signInOutside('gu')
      expect((await readAccount(again.finished.headers)).body.username).toBeNull()
    })

    test('is not to be ended where there is no password, nor begun by staff', async () => {
      const { finished } = await signInOutside('lin')
      const end = { method: 'DELETE', url: '/api/v1/identity/links/outside' } as const
      const headers = { cookie: joinCookies(finished.headers) }
      expect((await platform.send(undefined, { ...end, headers })).body.code).toBe('rule-refused')
      await platform.addStaff('clerk.linking', 'counter-clerk')
      const token = await platform.signIn('clerk.linking')
      const payload = { providerId: 'outside' }
      const request = { method: 'POST', url: '/api/v1/identity/links', payload } as const
      expect((await platform.send(token, request)).body.code).toBe('rule-refused')
    })
  })

  test('that cannot be reached says so and when to come back', async () => {
    const answer = await platform.send(undefined, {
      method: 'POST',
      url: '/api/v1/identity/sign-ins',
      payload: { providerId: 'absent' },
    })
    expect(answer).toMatchObject({ status: 503, body: { code: 'service-unavailable' } })
    expect(answer.body.detail).toMatch(/统一身份认证/)
    expect(answer.headers['retry-after']).toBe('30')
  })

  test('that is not configured is not found', async () => {
    const payload = { providerId: 'unknown' }
    const answer = await platform.send(undefined, {
      method: 'POST',
      url: '/api/v1/identity/sign-ins',
      payload,
    })
    expect(answer.status).toBe(404)
    expect((await platform.send(undefined, { url: '/api/v1/identity/providers' })).body.items).toHaveLength(2)
  })

  test('that breaks down before it has answered for the person leads back to the sign-in page', async () => {
    provider.seat('lin')
    const begun = await platform.send(undefined, {
      method: 'POST',
      url: '/api/v1/identity/sign-ins',
      payload: { providerId: 'outside' },
    })
    const { pathname, search } = new URL(await visit(begun.body.url))
    provider.stop()
    const answer = await platform.send(undefined, {
      url: `${pathname}${search}`,
      headers: { cookie: joinCookies(begun.headers) },
    })
    expect(answer).toMatchObject({ status: 302, headers: { location: '/sign-in?outside=failed' } })
  })
})
