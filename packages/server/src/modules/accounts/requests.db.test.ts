import { accountRoutes, fileRoutes, registerAccount, type AnyRoute } from '@tongban/contract'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listMalformedRequests } from '../../http/testing/malformed-requests.ts'
import { password, startTestPlatform, type TestPlatform } from './testing/start-accounts.ts'

let platform: TestPlatform
const tokens: (string | undefined)[] = [undefined]

beforeAll(async () => {
  platform = await startTestPlatform()
  await platform.send(undefined, {
    method: 'POST',
    url: '/api/v1/accounts',
    payload: registerAccount.examples?.body as object,
  })
  tokens.push(await platform.signIn('zhang.wei'))
  await platform.addStaff('clerk.one', 'counter-clerk')
  tokens.push(await platform.signIn('clerk.one'))
  for (const name of ['security', 'audit']) {
    tokens.push(await platform.signInAdministrator(`${name}.one`, `${name}-administrator`))
  }
})
afterAll(() => platform.stop())

const routes: readonly AnyRoute[] = [...accountRoutes, ...fileRoutes]
// Changing the password ends other sessions only after a right one, so that no malformed request signs us out.
const harmless = routes.filter((route) => route.id !== 'closeCurrentSession')

describe('no malformed request gives a 5xx', () => {
  test.each(harmless.map((route) => [route.id, route] as const))('%s', async (_id, route) => {
    const failures: string[] = []
    for (const token of tokens) {
      for (const { what, ...options } of listMalformedRequests(route)) {
        const answer = await platform.send(token, options)
        const told = answer.status < 400 || typeof answer.body?.code === 'string'
        if (answer.status >= 500 || !told) failures.push(`${what}: ${answer.status}`)
      }
    }
    expect(failures).toEqual([])
  })
})

test('a stranger is told to sign in on every route that is not public', async () => {
  const open: string[] = []
  for (const route of routes) {
    const url = `/api/v1${route.path.replaceAll(/\{[A-Za-z]+\}/g, randomUUID())}`
    const answer = await platform.send(undefined, { method: route.method, url })
    if (answer.status !== 401) open.push(route.id)
  }
  expect(open).toEqual([
    'registerAccount',
    'openSession',
    'listIdentityProviders',
    'beginOutsideSignIn',
    'finishOutsideSignIn',
  ])
})

describe('an idempotency key', () => {
  const body = () => ({ disabled: true, reason: '离职交接完成' })

  async function prepare() {
    const accountId = await platform.addStaff(`staff-${randomUUID().slice(0, 8)}`, 'approver')
    const key = randomUUID()
    const change = (payload: object) =>
      platform.send(tokens[3], {
        method: 'PUT',
        url: `/api/v1/accounts/${accountId}/state`,
        headers: { 'idempotency-key': key },
        payload,
      })
    return { accountId, change }
  }

  test('gives a repeat the first answer, and another request with it is refused', async () => {
    const { accountId, change } = await prepare()
    const first = await change(body())
    expect(first.status).toBe(200)
    await platform.database.migrator.pool.query(`update account set name = '改名' where id = $1`, [accountId])
    const second = await change(body())
    expect(second.body).toEqual(first.body)
    expect(second.headers['idempotency-replayed']).toBe('true')
    expect((await change({ ...body(), disabled: false })).body.code).toBe('idempotency-key-reused')
  })

  test('lets one of twins work and tells the others to wait or gives them its answer', async () => {
    const { accountId, change } = await prepare()
    const answers = await Promise.all(Array.from({ length: 8 }, () => change(body())))
    const codes = answers.map((answer) => answer.status)
    expect(codes.filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect(codes).toContain(200)
    const { rows } = await platform.database.migrator.pool.query(
      `select 1 from audit_entry where action = 'changeAccountState' and outcome = 'done' and resource like $1`,
      [`%${accountId}%`],
    )
    expect(rows).toHaveLength(1)
  })

  test('of a refused request can be used again', async () => {
    const { change } = await prepare()
    expect((await change({ disabled: true, reason: 'x' })).status).toBe(400)
    expect((await change(body())).status).toBe(200)
  })
})

describe('an upload', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

  function upload(name: string, content: Buffer, token = tokens[1]) {
    const boundary = 'tongban-test-boundary'
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
    const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)])
    return platform.send(token, {
      method: 'POST',
      url: '/api/v1/files',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload,
    })
  }

  test('comes back as an attachment to its uploader, and to nobody else', async () => {
    const answer = await upload('营业执照😀.pdf', pdf)
    expect(answer).toMatchObject({
      status: 201,
      body: { name: '营业执照😀.pdf', mediaType: 'application/pdf', size: pdf.length },
    })
    const url = `/api/v1/files/${answer.body.fileId}`
    const own = await platform.send(tokens[1], { url })
    expect(own.status).toBe(200)
    expect(own.headers['content-disposition']).toMatch(/^attachment; /)
    expect(own.headers['x-content-type-options']).toBe('nosniff')
    expect((await platform.send(tokens[2], { url })).status).toBe(404)
    expect((await upload('营业执照😀.pdf', pdf)).body.fileId).toBe(answer.body.fileId)
  })

  test.each([
    ['whose content is not what its name says', 'photo.png', pdf, 422, 'content-differs-from-name'],
    ['of a kind that is not accepted', 'run.exe', Buffer.from('MZ'), 422, 'ending-not-accepted'],
    ['without ending', 'constructor', pdf, 422, 'ending-not-accepted'],
    ['that is empty', 'empty.pdf', Buffer.alloc(0), 422, 'empty'],
    [
      'of plain text that calls itself a PDF',
      'a.pdf',
      Buffer.from('hello'),
      422,
      'content-differs-from-name',
    ],
  ])('%s is refused', async (_what, name, content, status, code) => {
    const answer = await upload(name, content)
    expect(answer).toMatchObject({ status, body: { errors: [{ code }] } })
  })

  test.each([
    ['../../../etc/cron.d/evil.pdf', 'evil.pdf'],
    [String.raw`..\..\windows\evil.pdf`, 'evil.pdf'],
    ['...hidden.pdf', 'hidden.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(196)}.pdf`],
    ['gpj.\u202Efdp.pdf', 'gpj.fdp.pdf'],
  ])('named %s loses its path', async (name, kept) => {
    const answer = await upload(name, pdf)
    expect(answer).toMatchObject({ status: 201, body: { name: kept } })
  })

  test('of some megabytes is taken, though no JSON body may be so large', async () => {
    const answer = await upload('scan.pdf', Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]))
    expect(answer.status).toBe(201)
  })

  test('over fifty megabytes is refused and nothing of it stays', async () => {
    const answer = await upload('large.pdf', Buffer.concat([pdf, Buffer.alloc(51 * 1024 * 1024)]))
    expect(answer).toMatchObject({ status: 413, body: { code: 'body-too-large' } })
  })

  test('of two files at once is refused, and so is none', async () => {
    const boundary = 'b'
    const part = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${pdf.toString('latin1')}\r\n`
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    const send = (payload: string) =>
      platform.send(tokens[1], { method: 'POST', url: '/api/v1/files', headers, payload })
    expect((await send(`${part}${part}--b--\r\n`)).status).toBe(413)
    expect((await send('--b--\r\n')).status).toBe(422)
  })
})

test('the audit names every write and every refusal, is read by its administrator alone, and nobody can change it', async () => {
  const read = (token: string | undefined, query = '') =>
    platform.send(token, { url: `/api/v1/audit-entries${query}` })
  expect((await read(tokens[3])).status).toBe(403)
  const first = await read(tokens[4], '?limit=2')
  expect(first.body.items).toHaveLength(2)
  const second = await read(tokens[4], `?limit=2&cursor=${first.body.nextCursor}`)
  expect(second.body.items[0].entryId).toBeLessThan(first.body.items[1].entryId)
  const refused = await read(tokens[4], '?action=listAuditEntries&outcome=not-permitted')
  expect(refused.body.items.length).toBeGreaterThan(0)
  const { pool } = platform.database.application
  await expect(pool.query('update audit_entry set outcome = outcome')).rejects.toThrow('permission denied')
  await expect(pool.query('delete from audit_entry')).rejects.toThrow('permission denied')
  expect(JSON.stringify(first.body)).not.toContain(password)
})

test('the audit is asked for what was done or refused, and tells in both languages what they are called', async () => {
  const [, , clerk, , audit] = tokens
  await platform.send(clerk, { url: '/api/v1/audit-entries' })
  const read = async (outcome: string) => {
    const { body } = await platform.send(audit, { url: `/api/v1/audit-entries?outcome=${outcome}` })
    return body.items.map((entry: { outcome: string }) => entry.outcome)
  }
  expect(new Set(await read('done'))).toEqual(new Set(['done']))
  const refused: string[] = await read('refused')
  expect(refused).toContain('not-permitted')
  expect(refused).not.toContain('done')
  const signedIn = await platform.send(audit, {
    url: '/api/v1/audit-entries?action=openSession&outcome=done',
  })
  expect(signedIn.body.items[0]).toMatchObject({ account: null, accountName: '王敏' })
  const { body } = await platform.send(audit, { url: '/api/v1/audit-names' })
  expect(body.actions).toContainEqual({ id: 'assignPost', name: { zh: '任命岗位', en: expect.any(String) } })
  const known = new Set(body.outcomes.map(({ id }: { id: string }) => id))
  expect(refused.filter((outcome) => !known.has(outcome))).toEqual([])
})
