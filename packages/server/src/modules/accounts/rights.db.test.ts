import { getBeijingDate } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choosePasswords, createDemonstrationAccounts } from './demonstration-accounts.ts'
import { password, startTestPlatform, type TestPlatform } from './testing/start-accounts.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})
afterAll(() => platform.stop())

async function registerPerson(username: string, name: string, residentId: string) {
  const payload = { kind: 'person', username, password, name, residentId, phone: '13800138000' }
  const answer = await platform.send(undefined, { method: 'POST', url: '/api/v1/accounts', payload })
  return { token: await platform.signIn(username), subject: answer.body.subject.subjectId as string }
}

function readAccount(token: string) {
  return platform.send(token, { url: '/api/v1/account' })
}

describe('a written authorisation', () => {
  const day = (offset: number) =>
    new Date(Date.parse(getBeijingDate(platform.readClock())) + offset * 86_400_000)
      .toISOString()
      .slice(0, 10)

  test('lets the agent act for the principal, for its items, until its last day', async () => {
    const principal = await registerPerson('lin.xiaohe', '林晓禾', '110000199003120021')
    const agent = await registerPerson('qian.licheng', '钱立诚', '110000198802200517')
    const grant = (body: object, token = principal.token) =>
      platform.send(token, { method: 'POST', url: '/api/v1/authorisations', payload: body })
    const body = {
      principalSubject: principal.subject,
      agent: { name: '钱立诚', identifier: '110000198802200517' },
      items: ['food-business-licence'],
      startsOn: day(0),
      endsOn: day(2),
      statement: '委托钱立诚代为办理食品经营许可的申请、补正和领取。',
    }
    expect((await grant({ ...body, endsOn: day(-1) })).body.errors[0].pointer).toBe('/endsOn')
    expect((await grant({ ...body, agent: { ...body.agent, name: '钱立' } })).body.errors[0].pointer).toBe(
      '/agent',
    )
    expect((await grant(body, agent.token)).status).toBe(404)
    const granted = await grant(body)
    expect(granted).toMatchObject({
      status: 201,
      body: { effective: true, items: ['food-business-licence'] },
    })
    expect(JSON.stringify(granted.body)).not.toContain('19880220')

    const acting = { as: 'agent', subject: principal.subject, items: ['food-business-licence'] }
    expect((await readAccount(agent.token)).body.actsFor).toContainEqual(
      expect.objectContaining({ ...acting, authorisation: granted.body.authorisationId }),
    )
    const held = await platform.send(agent.token, { url: '/api/v1/authorisations' })
    expect(held.body.items).toHaveLength(1)

    const { pool } = platform.database.application
    await pool.query('update authorisation set starts_on = starts_on - 10, ends_on = $1', [day(-1)])
    expect((await readAccount(agent.token)).body.actsFor).not.toContainEqual(
      expect.objectContaining({ as: 'agent' }),
    )
    await pool.query('update authorisation set ends_on = $1', [day(1)])

    const end = { method: 'DELETE', url: `/api/v1/authorisations/${granted.body.authorisationId}` } as const
    expect((await platform.send(agent.token, end)).status).toBe(404)
    expect((await platform.send(principal.token, end)).status).toBe(204)
    expect((await readAccount(agent.token)).body.actsFor).not.toContainEqual(
      expect.objectContaining({ as: 'agent' }),
    )
  })
})

describe('a post', () => {
  test('covers the organisations of its jurisdiction with all below, and nothing beside', async () => {
    await platform.addStaff('clerk.one', 'counter-clerk', ['bureau'])
    const token = await platform.signIn('clerk.one')
    const found = await platform.accounts.authenticate(
      { authorization: `Bearer ${token}` },
      platform.readClock(),
    )
    expect(found?.actor).toMatchObject({ kind: 'officer', organisation: 'bureau' })
    expect(found?.actor.kind === 'officer' && [...found.actor.jurisdiction].sort()).toEqual([
      'bureau',
      'office',
    ])
  })

  test('is given and ended by the security administrator, and holds from that moment', async () => {
    const token = await platform.signInAdministrator('security.wei', 'security-administrator')
    const post = (url: string, payload: object) => platform.send(token, { method: 'POST', url, payload })
    const made = await post('/api/v1/staff-accounts', {
      username: 'new.clerk',
      name: '新人',
      password: 'First-pass-2026',
    })
    expect(made.status).toBe(201)
    const posts = `/api/v1/accounts/${made.body.accountId}/posts`
    const body = {
      organisation: 'bureau',
      role: 'approver',
      jurisdiction: ['bureau'],
      startsOn: '2020-01-01',
    }
    expect((await post(posts, { ...body, organisation: 'nowhere' })).body.errors[0].pointer).toBe(
      '/organisation',
    )
    expect((await post(posts, { ...body, role: 'citizen' })).status).toBe(400)
    const given = await post(posts, body)
    expect(given.status).toBe(201)
    expect((await post(posts, body)).status).toBe(409)
    const opened = await platform.send(undefined, {
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { username: 'new.clerk', password: 'First-pass-2026' },
    })
    expect((await readAccount(opened.body.token)).body.roles).toEqual(['approver'])
    expect(
      (await platform.send(token, { method: 'DELETE', url: `${posts}/${given.body.postId}` })).status,
    ).toBe(204)
    expect((await readAccount(opened.body.token)).status).toBe(401)
    expect((await post(posts, { ...body, startsOn: getBeijingDate(platform.readClock()) })).status).toBe(201)
  })

  test('is not taken by the one who gives posts, and the audit says what was given', async () => {
    const token = await platform.signInAdministrator('security.three', 'security-administrator')
    const own = (await readAccount(token)).body.accountId as string
    const body = { organisation: 'bureau', role: 'audit-administrator', jurisdiction: ['bureau'] }
    const give = (accountId: string) =>
      platform.send(token, {
        method: 'POST',
        url: `/api/v1/accounts/${accountId}/posts`,
        payload: { ...body, startsOn: '2020-01-01' },
      })
    const { pool } = platform.database.application
    // So that the one post at a time is not what refuses it.
    await pool.query("update staff_post set starts_on = '2021-01-01' where account_id = $1", [own])
    const refusal = await platform.send(token, {
      method: 'POST',
      url: `/api/v1/accounts/${own}/posts`,
      payload: { ...body, startsOn: '2020-01-01', endsOn: '2020-12-31' },
    })
    expect(refusal).toMatchObject({ status: 422, body: { code: 'rule-refused' } })
    const payload = { username: 'future.auditor', name: '丁一', password: 'First-pass-2026' }
    const made = await platform.send(token, { method: 'POST', url: '/api/v1/staff-accounts', payload })
    expect((await give(made.body.accountId)).status).toBe(201)
    const { rows } = await pool.query<{ detail: unknown }>(
      "select detail from audit_entry where action = 'assignPost' and outcome = 'done' and account_id = $1",
      [own],
    )
    expect(rows.map(({ detail }) => detail)).toEqual([expect.objectContaining(body)])
  })

  test('of one administrator holds nothing of the other two, and none reads a case or a number', async () => {
    const rightsOf = async (username: string, role: string) => {
      const { body } = await readAccount(await platform.signInAdministrator(username, role))
      return Object.keys(body.permissions).filter(
        (name) =>
          !/^(service|catalogue|calendar\.read|clock|licence\.verify|record\.|account\.(register|read-own)|session)/.test(
            name,
          ),
      )
    }
    expect(await rightsOf('system.ji', 'system-administrator')).toEqual([
      'calendar.edit',
      'organisation.manage',
    ])
    expect(await rightsOf('security.two', 'security-administrator')).toEqual([
      'account.manage',
      'account.unlock',
      'seal.manage',
    ])
    expect(await rightsOf('audit.ding', 'audit-administrator')).toEqual(['audit.read'])
  })
})

test('a personal number is shown in full only for a case within the jurisdiction, with a reason, on record', async () => {
  await platform.addStaff('clerk.two', 'counter-clerk')
  const token = await platform.signIn('clerk.two')
  const url = `/api/v1/subjects/${randomUUID()}/identifier-reveals`
  const reveal = (payload: object) => platform.send(token, { method: 'POST', url, payload })
  expect((await reveal({ caseId: randomUUID(), reason: '' })).status).toBe(400)
  expect((await reveal({ caseId: randomUUID(), reason: '核对申请人身份证件' })).status).toBe(404)
})

test('the accounts of the demonstration can sign in, the administrators with their second factor', async () => {
  const { library } = platform.accounts
  const usernames = ['citizen-zhao', 'enterprise-yunhe', 'audit-administrator-ding']
  const accounts = await createDemonstrationAccounts({
    pool: platform.database.application.pool,
    library,
    passwords: await choosePasswords(library, usernames),
    now: platform.readClock(),
    definitions: {
      'citizen-zhao': { name: '赵明远', role: 'citizen', residentId: '110000198507240137' },
      'enterprise-yunhe': {
        name: '云泽禾香餐饮管理有限公司',
        role: 'enterprise',
        uscc: '91990102MA90000116',
        legalRepresentative: 'citizen-zhao',
      },
      'audit-administrator-ding': {
        name: '丁一',
        role: 'audit-administrator',
        organisation: 'bureau',
        duties: [],
      },
    },
  })
  const { TOTP } = await import('otpauth')
  for (const account of accounts) {
    const code =
      account.totpSecret === undefined ? {} : { code: new TOTP({ secret: account.totpSecret }).generate() }
    const payload = { username: account.username, password: account.password, ...code }
    const answer = await platform.send(undefined, { method: 'POST', url: '/api/v1/sessions', payload })
    expect(answer.status).toBe(201)
    const own = await readAccount(answer.body.token)
    expect(own.body.roles).toContain(account.role)
  }
  expect(accounts.map((account) => account.totpSecret !== undefined)).toEqual([false, false, true])
})
