import { type TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password, startTestPlatform, type TestPlatform } from './testing/start-accounts.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})
afterAll(() => platform.stop())

const path = '/api/v1/account/second-factor'

function post(token: string, way: string, payload: object) {
  return platform.send(token, { method: 'POST', url: `${path}${way}`, payload })
}

/** A clerk with a second factor, signed in by it. */
async function enrol(username: string) {
  await platform.addStaff(username, 'counter-clerk')
  const begun = await post(await platform.signIn(username), '', { password })
  const totp = URI.parse(begun.body.uri) as TOTP
  const first = await platform.signIn(username)
  expect((await post(first, '/confirmation', { code: totp.generate() })).status).toBe(204)
  const token = await platform.signIn(username, totp.generate())
  return { username, totp, token, codes: begun.body.backupCodes as string[] }
}

function trySignIn(username: string, code: string) {
  const payload = { username, password, code }
  return platform.send(undefined, { method: 'POST', url: '/api/v1/sessions', payload })
}

async function countLeft(token: string) {
  return (await platform.send(token, { url: path })).body
}

describe('a backup code', () => {
  test('opens a session in place of the authenticator, however it is written, and once only', async () => {
    const { username, token, codes } = await enrol('clerk.backup')
    expect(new Set(codes).size).toBe(10)
    expect(await countLeft(token)).toEqual({ enrolled: true, required: false, backupCodesLeft: 10 })
    const [first = '', second = '', third = ''] = codes
    expect((await trySignIn(username, first)).status).toBe(201)
    expect((await trySignIn(username, first)).body.code).toBe('sign-in-failed')
    expect((await trySignIn(username, second.toUpperCase().replace('-', ' '))).status).toBe(201)
    expect((await trySignIn(username, third.replace('-', ''))).status).toBe(201)
    expect((await countLeft(token)).backupCodesLeft).toBe(7)
  })

  test('is spent by one of two who come at the same moment', async () => {
    const { username, codes } = await enrol('clerk.twins')
    const answers = await Promise.all([1, 2, 3].map(() => trySignIn(username, codes[0] ?? '')))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  test('is not known to the database, nor told again', async () => {
    const { token, codes } = await enrol('clerk.secret')
    const { rows } = await platform.database.migrator.pool.query<{ kept: string }>(
      `select string_agg(backup_codes, ' ') as kept from account_second_factor`,
    )
    expect(codes.filter((code) => rows[0]?.kept.includes(code))).toEqual([])
    expect(JSON.stringify(await countLeft(token))).not.toContain(codes[0])
  })

  test('cannot be guessed: five wrong ones lock the name', async () => {
    const { username, codes } = await enrol('clerk.guessed')
    for (let attempt = 0; attempt < 5; attempt += 1) await trySignIn(username, `aaaaa-aaaa${attempt + 2}`)
    expect((await trySignIn(username, codes[0] ?? '')).body.code).toBe('account-locked')
  })
})

describe('new backup codes', () => {
  test('need password and code, and make the former ones void', async () => {
    const { username, token, totp, codes } = await enrol('clerk.renewing')
    const renew = (proof: object) => post(token, '/backup-codes', proof)
    expect(await renew({ password: 'wrong', code: totp.generate() })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/password' }] },
    })
    expect(await renew({ password, code: 'aaaaa-aaaaa' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/code' }] },
    })
    const renewed = await renew({ password, code: totp.generate() })
    expect(renewed.status).toBe(201)
    expect((await trySignIn(username, codes[0] ?? '')).body.code).toBe('sign-in-failed')
    expect((await trySignIn(username, renewed.body.backupCodes[0])).status).toBe(201)
  })

  test('cannot be had by guessing in an open session, which locks nobody out of signing in', async () => {
    const { username, token, totp } = await enrol('clerk.lent')
    for (let attempt = 0; attempt < 5; attempt += 1)
      await post(token, '/backup-codes', { password: 'wrong', code: '000000' })
    const proof = { password, code: totp.generate() }
    expect((await post(token, '/backup-codes', proof)).body.code).toBe('account-locked')
    await platform.signIn(username, totp.generate())
  })

  test('are not for whom has no second factor', async () => {
    await platform.addStaff('clerk.plain', 'counter-clerk')
    const token = await platform.signIn('clerk.plain')
    expect(await countLeft(token)).toEqual({ enrolled: false, required: false, backupCodesLeft: 0 })
    expect((await post(token, '/backup-codes', { password, code: '123456' })).status).toBe(422)
    expect((await post(token, '/end', { password, code: '123456' })).status).toBe(422)
  })
})

describe('switching the second factor off', () => {
  test('needs password and code, keeps this session alone, and leaves the password enough', async () => {
    const { username, token, totp } = await enrol('clerk.ending')
    const other = await platform.signIn(username, totp.generate())
    expect((await post(token, '/end', { password, code: '000000' })).status).toBe(422)
    expect((await post(token, '', { password })).body.detail).toMatch(/已经启用/)
    expect((await post(token, '/end', { password, code: totp.generate() })).status).toBe(204)
    expect((await countLeft(token)).enrolled).toBe(false)
    expect((await platform.send(other, { url: '/api/v1/account' })).status).toBe(401)
    await platform.signIn(username)
  })

  test('with a backup code, which a wrong password does not spend, lets the phone be changed', async () => {
    const { username, token, codes } = await enrol('clerk.changing')
    const [code = ''] = codes
    expect((await post(token, '/end', { password: 'wrong', code })).status).toBe(422)
    expect((await countLeft(token)).backupCodesLeft).toBe(10)
    expect((await post(token, '/end', { password, code })).status).toBe(204)
    const begun = await post(token, '', { password })
    const totp = URI.parse(begun.body.uri) as TOTP
    expect((await post(token, '/confirmation', { code: totp.generate() })).status).toBe(204)
    expect((await trySignIn(username, codes[1] ?? '')).body.code).toBe('sign-in-failed')
  })

  test('leaves an administrator nothing to do but to enrol another one', async () => {
    await platform.addStaff('security.changing', 'security-administrator')
    const begun = await post(await platform.signIn('security.changing'), '', { password })
    const totp = URI.parse(begun.body.uri) as TOTP
    const first = await platform.signIn('security.changing')
    await post(first, '/confirmation', { code: totp.generate() })
    const token = await platform.signIn('security.changing', totp.generate())
    expect((await platform.send(token, { url: '/api/v1/accounts' })).status).toBe(200)
    expect((await post(token, '/end', { password, code: totp.generate() })).status).toBe(204)
    expect((await platform.send(token, { url: '/api/v1/accounts' })).body.code).toBe('second-factor-required')
    expect((await countLeft(token)).required).toBe(true)
  })
})
