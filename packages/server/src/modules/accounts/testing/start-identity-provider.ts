import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { interactionPolicy, Provider } from 'oidc-provider'

export interface IdentityProviderOptions {
  /** Where people are sent back to, for each installation that knows this provider. */
  readonly redirectUris: readonly string[]
  /** What the provider knows of them, by their name there. */
  readonly people: Readonly<Record<string, { readonly name: string; readonly resident_id?: string }>>
}

export interface TestIdentityProvider {
  readonly issuer: string
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who sits at the browser; undefined for somebody who declines. */
  seat(person: string | undefined): void
  stop(): void
}

const clientId = 'tongban'
const clientSecret = 'a client secret of the test that is long enough'

/** A real OpenID Connect provider on loopback that asks nothing: whoever comes is the person who is seated. */
export async function startIdentityProvider({
  redirectUris,
  people,
}: IdentityProviderOptions): Promise<TestIdentityProvider> {
  let seated: string | undefined
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [...redirectUris] }],
    claims: { openid: ['sub'], profile: ['name', 'resident_id'], email: ['email'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    interactions: {
      policy: askEachTime(),
      url: (_context, interaction) => `/interaction/${interaction.uid}`,
    },
    cookies: { keys: ['test'] },
  })
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    if (seated === undefined)
      return provider.interactionFinished(request, response, { error: 'access_denied' })
    const details = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: seated, clientId })
    grant.addOIDCScope(String(details.params['scope']))
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(request, response, { login: { accountId: seated }, consent })
  })
  return {
    issuer,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    seat(person) {
      seated = person
    },
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Nobody stays signed in here: it is asked anew each time who sits there. */
function askEachTime() {
  const { base, Check } = interactionPolicy
  const policy = base()
  policy
    .get('login')
    ?.checks.add(
      new Check('asked_each_time', 'everybody is asked each time', 'login_required', (context) =>
        context.oidc.result?.login === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
      ),
    )
  return policy
}
