import { parseLicenceIdentifier } from '@tongban/domain'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyRow } from '../../database/index.ts'
import { verifyPdfSeal } from '../../seals/index.ts'
import { loadCase } from '../cases/index.ts'
import { createLicenceFromCase } from './index.ts'
import { startTestLicences, type TestLicences } from './testing/start-licences.ts'

let platform: TestLicences

beforeAll(async () => {
  platform = await startTestLicences()
})
afterAll(() => platform.stop())

const reason = '持证人提交的变更申请经审查符合法定条件。'

async function verify(identifier: string) {
  return (await platform.send(undefined, { url: `/api/v1/verification/licences/${identifier}` })).body
}

async function act(licence: string, path: string, payload: object, headers = {}) {
  return platform.send('head', {
    method: 'POST',
    url: `/api/v1/licences/${licence}/${path}`,
    payload,
    headers,
  })
}

describe('a licence that a case has issued', () => {
  it('is on the register with a PDF whose seal holds, and anybody can see that it is valid', async () => {
    const { licence, identifier } = await platform.issue()
    const read = await platform.send('holder', { url: `/api/v1/licences/${licence}` })
    expect(read.body).toMatchObject({
      standing: 'valid',
      edition: 1,
      validFrom: '2026-03-02',
      validTo: '2031-03-01',
    })
    const file = await platform.send('holder', { url: `/api/v1/licences/${licence}/file` })
    expect(file.headers['content-type']).toBe('application/pdf')
    const seal = verifyPdfSeal(file.bytes, await platform.options.seals.listAuthorities())
    expect(seal).toMatchObject({ ok: true, value: { organisationName: '云泽市明湖区行政审批局' } })
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(read.body.file.digest)
    expect(await verify(identifier)).toMatchObject({
      state: 'valid',
      licence: { holder: '云泽味之源餐饮管理有限公司', superseded: false, validTo: '2031-03-01' },
    })
  })

  it('is no case, though it stands in the same record', async () => {
    const { licence } = await platform.issue()
    const { database } = platform.options
    expect(await loadCase(database.pool, everyRow, licence)).toEqual({ found: undefined, before: undefined })
  })

  it('is seen by an agent for the items of its authorisation only', async () => {
    const { licence } = await platform.issue()
    for (const [actor, status] of [
      ['agent', 200],
      ['agentForOtherItem', 404],
    ] as const) {
      for (const path of ['', '/file', '/events']) {
        const answer = await platform.send(actor, { url: `/api/v1/licences/${licence}${path}` })
        expect([actor, path, answer.status]).toEqual([actor, path, status])
      }
      const { body } = await platform.send(actor, { url: '/api/v1/licences' })
      const listed = body.items.map(({ licenceId }: { licenceId: string }) => licenceId)
      expect([actor, listed.includes(licence)]).toEqual([actor, status === 200])
    }
  })

  it('is created once, however often and however many at a time ask for it', async () => {
    const { caseId, sequence, licence } = await platform.recordIssue('food')
    const made = await Promise.all(
      [1, 2, 3, 4].map(() => createLicenceFromCase(platform.options, caseId, sequence)),
    )
    expect(new Set(made)).toEqual(new Set([licence]))
    const { body } = await platform.send('head', { url: `/api/v1/licences/${licence}/events` })
    expect(body.events.map((event: { type: string }) => event.type)).toEqual([
      'LicenceCreated',
      'LicenceProduced',
    ])
  })

  it('is not found by an officer of another jurisdiction, by another holder, or under the id of a case', async () => {
    const { licence, caseId } = await platform.issue()
    for (const actor of ['elsewhere', 'person'] as const) {
      for (const path of ['', '/file', '/events']) {
        const answer = await platform.send(actor, { url: `/api/v1/licences/${licence}${path}` })
        expect([actor, path, answer.status]).toEqual([actor, path, 404])
      }
    }
    const payload = { reason, changes: { 'premises.address': '明湖区新路1号' } }
    const url = `/api/v1/licences/${licence}/change`
    expect((await platform.send('elsewhere', { method: 'POST', url, payload })).status).toBe(404)
    expect((await platform.send('head', { url: `/api/v1/licences/${caseId}` })).status).toBe(404)
  })
})

describe('acts on a licence', () => {
  it('a change makes a new edition: another identifier, another sealed PDF, the old QR code still answers', async () => {
    const { licence, identifier } = await platform.issue()
    const before = await platform.send('head', { url: `/api/v1/licences/${licence}/file` })
    const changed = await act(licence, 'change', {
      reason,
      changes: { 'enterprise.name': '云泽新味餐饮有限公司' },
    })
    expect(changed.body).toMatchObject({ edition: 2, events: ['LicenceChanged'] })
    const parsed = parseLicenceIdentifier(changed.body.identifier)
    expect(parsed).toMatchObject({ ok: true, value: { version: '002' } })
    const after = await platform.send('head', { url: `/api/v1/licences/${licence}/file` })
    expect(after.bytes.equals(before.bytes)).toBe(false)
    const listed = await platform.send('head', { url: '/api/v1/licences?holder=新味' })
    expect(listed.body.items).toMatchObject([{ licenceId: licence, identifier: changed.body.identifier }])
    expect(await verify(identifier)).toMatchObject({
      state: 'valid',
      licence: { superseded: true, holder: '云泽新味餐饮有限公司' },
    })
    expect(await verify(changed.body.identifier)).toMatchObject({ licence: { superseded: false } })
  })

  it('suspension, resumption, revocation and annulment are shown to the public at once', async () => {
    const { licence, identifier } = await platform.issue()
    const stateAfter = async (path: string, payload: object) => {
      const { status, body } = await act(licence, path, payload)
      expect([path, status, body.next]).toEqual([path, 200, undefined])
      return (await verify(identifier)).state
    }
    expect(await stateAfter('suspension', { reason: '监督检查发现重大食品安全隐患，责令整改。' })).toBe(
      'suspended',
    )
    expect(await stateAfter('resumption', { reason: '整改完成并经复查合格，予以恢复。' })).toBe('valid')
    const revocation = {
      kind: 'set-aside',
      basis: '行政许可法 第六十九条第二款',
      reason: '经查明以虚假材料取得许可，依法撤销。',
    }
    expect(await stateAfter('revocation', revocation)).toBe('revoked')
    expect(
      await stateAfter('annulment', { ground: 'force-ended', reason: '许可已被依法撤销，办理注销。' }),
    ).toBe('annulled')
    const again = await act(licence, 'suspension', { reason: '监督检查发现重大食品安全隐患。' })
    expect(again).toMatchObject({ status: 409, body: { code: 'licence-not-in-standing' } })
  })

  it('a licence whose last day has passed is expired without any act, and the list says so', async () => {
    platform.setClock('2026-03-02T02:00:00.000Z')
    const { licence, identifier } = await platform.issue()
    platform.setClock('2031-03-01T15:59:59.000Z')
    expect((await verify(identifier)).state).toBe('valid')
    platform.setClock('2031-03-01T16:00:00.000Z')
    expect((await verify(identifier)).state).toBe('expired')
    const listed = await platform.send('head', { url: '/api/v1/licences?standing=expired&limit=200' })
    expect(listed.body.items.map((item: { licenceId: string }) => item.licenceId)).toContain(licence)
    platform.setClock('2026-03-02T02:00:00.000Z')
  })

  it('a renewal adds the term of the type to the day after the old end', async () => {
    const { licence } = await platform.issue()
    platform.setClock('2030-12-02T02:00:00.000Z')
    const renewed = await act(licence, 'renewal', {
      appliedOn: '2030-11-20',
      reason: '持证人按期申请，符合延续条件。',
    })
    expect(renewed.body).toMatchObject({ edition: 2, events: ['LicenceRenewed'] })
    const read = await platform.send('head', { url: `/api/v1/licences/${licence}` })
    expect(read.body).toMatchObject({ validFrom: '2026-03-02', validTo: '2036-03-01' })
    platform.setClock('2026-03-02T02:00:00.000Z')
  })

  it('the same key gives the first answer again, and another request under it is refused', async () => {
    const { licence } = await platform.issue()
    const headers = { 'idempotency-key': 'a-key-of-the-head' }
    const payload = { reason: '监督检查发现重大食品安全隐患。' }
    const first = await act(licence, 'suspension', payload, headers)
    const second = await act(licence, 'suspension', payload, headers)
    expect(second.body).toEqual(first.body)
    const other = await act(licence, 'suspension', { reason: '另一条不少于十个字的暂扣理由。' }, headers)
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
  })

  it('of two officers at once one acts, and the other is told how the licence stands now', async () => {
    const { licence } = await platform.issue()
    const payload = { reason: '监督检查发现重大食品安全隐患。' }
    const url = `/api/v1/licences/${licence}/suspension`
    const answers = await Promise.all(
      (['head', 'secondHead'] as const).map((actor) =>
        platform.send(actor, { method: 'POST', url, payload }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409])
    const stale = await act(
      licence,
      'resumption',
      { reason: '整改完成并经复查合格。' },
      { 'if-match': '"1"' },
    )
    expect(stale).toMatchObject({ status: 412 })
  })

  it('takes the head; an approver and the holder may not', async () => {
    const { licence } = await platform.issue()
    for (const actor of ['approver', 'holder', undefined] as const) {
      const url = `/api/v1/licences/${licence}/suspension`
      const answer = await platform.send(actor, { method: 'POST', url, payload: { reason } })
      expect(answer.status).toBe(actor === undefined ? 401 : 403)
    }
  })
})

describe('lists', () => {
  it('go on after a cursor without a gap or a repeat', async () => {
    const all = await platform.send('head', { url: '/api/v1/licences?limit=200' })
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const url = `/api/v1/licences?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`
      const page: Body = (await platform.send('head', { url })).body
      seen.push(...page.items.map((item: { licenceId: string }) => item.licenceId))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(all.body.items.map((item: { licenceId: string }) => item.licenceId))
    expect(
      (await platform.send('holder', { url: '/api/v1/licences?type=doctor-practice-certificate' })).body
        .items,
    ).toEqual([])
  })

  it('of licence types tell their fields and which of them are public', async () => {
    const { body } = await platform.send(undefined, { url: '/api/v1/licence-types' })
    const food = body.licenceTypes.find((type: Body) => type.licenceType === 'food-business-licence')
    expect(food).toMatchObject({ validity: { kind: 'years', count: 5 } })
    expect(food.fields).toContainEqual(expect.objectContaining({ element: 'premises.address', public: true }))
  })
})

type Body = ReturnType<typeof JSON.parse>
