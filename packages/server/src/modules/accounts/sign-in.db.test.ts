import { type TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password, startTestPlatform, type TestPlatform } from './testing/start-accounts.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})
afterAll(() => platform.stop())

const person = { kind: 'person', password, name: '张伟', phone: '13800138000' }

function register(body: Record<string, unknown>) {
  return platform.send(undefined, { method: 'POST', url: '/api/v1/accounts', payload: body })
}

function trySignIn(username: string, tried: string, code?: string) {
  const payload = { username, password: tried, ...(code === undefined ? {} : { code }) }
  return platform.send(undefined, { method: 'POST', url: '/api/v1/sessions', payload })
}

function readAccount(token: string) {
  return platform.send(token, { url: '/api/v1/account' })
}

describe('registration', () => {
  test('a person registers once, and the resident id comes back masked', async () => {
    const body = { ...person, username: 'zhang.wei', residentId: '11010519491231002X' }
    const answer = await register(body)
    expect(answer.status).toBe(201)
    expect(answer.body.subject.identifier).not.toContain('19491231')
    const again = await register({ ...body, username: 'zhang.wei2' })
    expect(again).toMatchObject({ status: 409, body: { errors: [{ pointer: '/identifier' }] } })
    const taken = await register({ ...body, residentId: '110000199003120021' })
    expect(taken).toMatchObject({ status: 409, body: { errors: [{ pointer: '/username' }] } })
  })

  test.each([
    ['a wrong check digit', { residentId: '110105194912310021' }, '/residentId'],
    ['a weak password', { password: 'aaaaaaaaaaaa' }, '/password'],
    ['the user name in the password', { password: 'Li.ming-2026', username: 'li.ming' }, '/password'],
    ['no phone number', { phone: 'abcdef' }, '/phone'],
    ['a NUL character in the name', { name: 'a\u0000b' }, '/name'],
  ])('with %s is refused with the pointer', async (_what, change, pointer) => {
    const answer = await register({
      ...person,
      username: 'li.ming',
      residentId: '110000199003120021',
      ...change,
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].pointer).toBe(pointer)
  })

  test('an enterprise is acted for by its legal representative', async () => {
    const answer = await register({
      kind: 'enterprise',
      username: 'hexiang',
      password,
      name: '云泽禾香餐饮管理有限公司',
      uscc: '91990102MA90000116',
      phone: '0537-2345678',
      legalRepresentative: { name: '赵明远', residentId: '110000198507240137' },
    })
    expect(answer.status).toBe(201)
    const own = await readAccount(await platform.signIn('hexiang'))
    expect(own.body).toMatchObject({ roles: ['enterprise'], actsFor: [{ as: 'legal-representative' }] })
  })
})

describe('a session', () => {
  test('works by token and by cookie, and ends at sign-out', async () => {
    const opened = await trySignIn('zhang.wei', password)
    expect(opened.status).toBe(201)
    expect((await readAccount(opened.body.token)).body).toMatchObject({ name: '张伟', roles: ['citizen'] })
    const cookies = opened.headers['set-cookie'] as string[]
    const cookie = cookies.find((text) => text.startsWith('tongban.session_token='))
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const byCookie = { cookie: cookie?.split(';')[0] ?? '' }
    expect((await platform.send(undefined, { url: '/api/v1/account', headers: byCookie })).status).toBe(200)
    const signOut = { method: 'DELETE', url: '/api/v1/sessions/current' } as const
    const foreign = { ...byCookie, origin: 'https://elsewhere.example' }
    expect((await platform.send(undefined, { ...signOut, headers: foreign })).body.code).toBe(
      'origin-refused',
    )
    expect((await platform.send(undefined, { ...signOut, headers: byCookie })).status).toBe(204)
    expect((await readAccount(opened.body.token)).status).toBe(401)
  })

  test('ends after thirty idle minutes, and not while it is used', async () => {
    const token = await platform.signIn('zhang.wei')
    for (let quarter = 0; quarter < 4; quarter += 1) {
      platform.advance(25)
      expect((await readAccount(token)).status).toBe(200)
    }
    platform.advance(31)
    expect((await readAccount(token)).status).toBe(401)
  })

  test('ends after twelve hours however busy', async () => {
    const token = await platform.signIn('zhang.wei')
    const { rows } = await platform.database.application.pool.query<{
      expires_at: string
      created_at: string
    }>('select expires_at, created_at from account_session where token = $1', [token])
    const hours = (Date.parse(rows[0]?.expires_at ?? '') - Date.parse(rows[0]?.created_at ?? '')) / 3_600_000
    expect(hours).toBeCloseTo(12, 2)
  })

  test('can be ended from another one, by its owner only', async () => {
    await platform.addStaff('clerk.one', 'counter-clerk')
    const stranger = await platform.signIn('clerk.one')
    const first = await platform.signIn('zhang.wei')
    const second = await platform.signIn('zhang.wei')
    const listed = await platform.send(second, { url: '/api/v1/sessions' })
    const other = listed.body.items.find((session: { current: boolean }) => !session.current).sessionId
    const end = { method: 'DELETE', url: `/api/v1/sessions/${other}` } as const
    expect((await platform.send(stranger, end)).status).toBe(404)
    expect((await platform.send(second, end)).status).toBe(204)
    expect((await readAccount(first)).status).toBe(401)
  })

  test('goes on after a change of password, and all others end', async () => {
    await platform.addStaff('clerk.two', 'counter-clerk')
    const other = await platform.signIn('clerk.two')
    const token = await platform.signIn('clerk.two')
    const change = (currentPassword: string, newPassword: string) =>
      platform.send(token, {
        method: 'PUT',
        url: '/api/v1/account/password',
        payload: { currentPassword, newPassword },
      })
    expect((await change('wrong', 'Brand-new-2026')).status).toBe(422)
    expect((await change(password, 'short')).status).toBe(400)
    expect((await change(password, 'Brand-new-2026')).status).toBe(204)
    expect((await readAccount(token)).status).toBe(200)
    expect((await readAccount(other)).status).toBe(401)
    expect((await trySignIn('clerk.two', password)).status).toBe(401)
    expect((await trySignIn('clerk.two', 'Brand-new-2026')).status).toBe(201)
  })
})

describe('lockout', () => {
  test('five failures lock a name for fifteen minutes, whether it exists or not', async () => {
    await platform.addStaff('clerk.three', 'counter-clerk')
    for (const name of ['clerk.three', 'nobody.here']) {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        expect(await trySignIn(name, 'Wrong-pass-1')).toMatchObject({
          status: 401,
          body: { code: 'sign-in-failed' },
        })
      }
      expect(await trySignIn(name, password)).toMatchObject({ status: 429, body: { code: 'account-locked' } })
    }
    platform.advance(14)
    expect((await trySignIn('clerk.three', password)).status).toBe(429)
    platform.advance(2)
    expect((await trySignIn('clerk.three', password)).status).toBe(201)
  })

  test('attempts at the same moment do not slip past the limit', async () => {
    await platform.addStaff('clerk.four', 'counter-clerk')
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => trySignIn('clerk.four', 'Wrong-pass-1')),
    )
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(5)
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(7)
  })
})

describe('the second factor', () => {
  test('is what an administrator must enrol before anything else, and is asked for from then on', async () => {
    await platform.addStaff('security.wei', 'security-administrator')
    const token = await platform.signIn('security.wei')
    const list = { url: '/api/v1/accounts' }
    expect((await platform.send(token, list)).body.code).toBe('second-factor-required')
    const begun = await platform.send(token, {
      method: 'POST',
      url: '/api/v1/account/second-factor',
      payload: { password },
    })
    expect(begun.status).toBe(201)
    const totp = URI.parse(begun.body.uri) as TOTP
    const confirm = (code: string) =>
      platform.send(token, {
        method: 'POST',
        url: '/api/v1/account/second-factor/confirmation',
        payload: { code },
      })
    const wrong = totp.generate() === '000000' ? '111111' : '000000'
    expect((await confirm(wrong)).status).toBe(422)
    expect((await confirm(totp.generate())).status).toBe(204)
    expect((await trySignIn('security.wei', password)).body.code).toBe('second-factor-code-required')
    expect((await trySignIn('security.wei', password, wrong)).body.code).toBe('sign-in-failed')
    const second = await trySignIn('security.wei', password, totp.generate())
    expect(second.status).toBe(201)
    expect((await platform.send(second.body.token, list)).status).toBe(200)
  })

  test('cannot be guessed: wrong codes lock the name, also with right passwords in between', async () => {
    const codes = ['000000', '111111', '222222', '333333', '444444']
    const answers: string[] = []
    for (const code of codes) {
      answers.push((await trySignIn('security.wei', password, code)).body.code)
      answers.push((await trySignIn('security.wei', password)).body.code)
    }
    expect(answers.filter((code) => code === 'sign-in-failed')).toHaveLength(5)
    expect(answers.at(-1)).toBe('account-locked')
  })
})
