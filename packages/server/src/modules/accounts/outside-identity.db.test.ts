import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestPlatform, type TestPlatform } from './testing/start-accounts.ts'

const publicUrl = 'http://localhost:8080'
const clientSecret = 'a client secret of the test that is long enough'
const people: Readonly<Record<string, { name: string; resident_id?: string }>> = {
  lin: { name: '林晓禾', resident_id: '110000199003120021' },
  impostor: { name: '冒名者', resident_id: '110000199003120021' },
  nameless: { name: '无证者' },
}

let server: Server
let issuer: string
let platform: TestPlatform
let signedInAs = 'lin'

/** A real OpenID Connect provider on loopback that asks nothing: whoever comes is `signedInAs`. */
async function startProvider(): Promise<void> {
  server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'tongban',
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/api/v1/identity/callback/outside`],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'resident_id'], email: ['email'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['test'] },
  })
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    const details = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: signedInAs, clientId: 'tongban' })
    grant.addOIDCScope(String(details.params['scope']))
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(request, response, { login: { accountId: signedInAs }, consent })
  })
}

/** A browser of a few lines: follows redirects at the provider and keeps its cookies. */
async function visit(start: string): Promise<string> {
  const jar = new Map<string, string>()
  let address = start
  for (let hop = 0; hop < 10 && address.startsWith(issuer); hop += 1) {
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

async function signInOutside(person: string) {
  signedInAs = person
  const begun = await platform.send(undefined, {
    method: 'POST',
    url: '/api/v1/identity/sign-ins',
    payload: { providerId: 'outside' },
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
  await startProvider()
  platform = await startTestPlatform({
    publicUrl,
    identityProviders: [
      {
        providerId: 'outside',
        name: '统一身份认证',
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        clientId: 'tongban',
        clientSecret,
        identityNumberClaim: 'resident_id',
      },
    ],
  })
})
afterAll(async () => {
  await platform.stop()
  server.closeAllConnections()
  server.close()
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
    const begun = await signInOutside('lin')
    const elsewhere = await platform.send(undefined, { url: begun.callback.url })
    expect(joinCookies(elsewhere.headers)).not.toMatch(/session_token=[^;]/)
  })

  test('that is not configured is not found', async () => {
    const payload = { providerId: 'unknown' }
    const answer = await platform.send(undefined, {
      method: 'POST',
      url: '/api/v1/identity/sign-ins',
      payload,
    })
    expect(answer.status).toBe(404)
    expect((await platform.send(undefined, { url: '/api/v1/identity/providers' })).body.items).toHaveLength(1)
  })
})
