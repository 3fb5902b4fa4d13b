import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyPdfSeal } from '../../seals/index.ts'
import { residentId } from './testing/sample-cases.ts'
import { startTestLicences, type TestLicences } from './testing/start-licences.ts'

let platform: TestLicences

beforeAll(async () => {
  platform = await startTestLicences()
})
afterAll(() => platform.stop())

async function verify(identifier: string) {
  return (await platform.send(undefined, { url: `/api/v1/verification/licences/${identifier}` })).body
}

describe('public verification', () => {
  it('what nobody issued, a misspelt identifier and a wrong check character get the same answer', async () => {
    const { identifier } = await platform.issue()
    const parts = identifier.split('.')
    const otherEdition = [...parts.slice(0, -2), '002', parts.at(-1)].join('.')
    const otherCheck = identifier.slice(0, -1) + (identifier.endsWith('A') ? 'B' : 'A')
    for (const asked of [otherEdition, otherCheck, 'no-identifier', '1.2.156.3005.2', '%00', '’;drop']) {
      const answer = await platform.send(undefined, {
        url: `/api/v1/verification/licences/${encodeURIComponent(asked)}`,
      })
      expect(answer.body).toEqual({
        state: 'unknown',
        stateName: { zh: '未查到', en: 'Not found' },
        checkedAt: '2026-03-02T02:00:00.000Z',
        identifier: asked,
        licence: null,
      })
    }
  })

  it('of a person it shows a masked name and no number', async () => {
    const { licence, identifier } = await platform.issue('doctor')
    const answer = await verify(identifier)
    expect(answer.licence.holder).toBe('李*国')
    expect(JSON.stringify(answer)).not.toContain(residentId)
    expect(JSON.stringify(answer)).not.toContain('李建国')
    const read = await platform.send('head', { url: `/api/v1/licences/${licence}` })
    expect(JSON.stringify(read.body)).not.toContain(residentId)
  })

  it('says of a document by the address printed on it whether it was made out here', async () => {
    const { caseId } = await platform.recordIssue('food')
    const read = async (sequence: number) =>
      (await platform.send(undefined, { url: `/api/v1/verification/documents/${caseId}/${sequence}` })).body
    expect(await read(4)).toMatchObject({
      state: 'authentic',
      document: {
        kind: 'grant-decision',
        date: '2026-03-02',
        organisation: { zh: '云泽市明湖区行政审批局' },
      },
    })
    expect(await read(1)).toEqual({
      state: 'unknown',
      checkedAt: '2026-03-02T02:00:00.000Z',
      document: null,
    })
  })

  it('says of a file whether it is byte for byte what was sealed here; one changed byte is found', async () => {
    const { licence } = await platform.issue()
    const { bytes } = await platform.send('head', { url: `/api/v1/licences/${licence}/file` })
    expect((await upload(bytes)).body).toMatchObject({
      issuedHere: true,
      seal: { valid: true, organisation: '云泽市明湖区行政审批局' },
      licence: { state: 'valid' },
    })
    const changed = Buffer.from(bytes)
    const at = changed.indexOf('/CreationDate') + 16
    changed[at] = (changed[at] ?? 0) ^ 1
    expect((await upload(changed)).body).toMatchObject({
      issuedHere: false,
      seal: { valid: false, defect: { kind: 'content-changed' } },
      licence: null,
    })
    expect((await upload(Buffer.from('no PDF at all'))).status).toBe(422)
  })
})

function upload(bytes: Buffer) {
  const boundary = 'boundary-of-the-test'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="licence.pdf"\r\ncontent-type: application/pdf\r\n\r\n`
  return platform.send(undefined, {
    method: 'POST',
    url: '/api/v1/verification/files',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
}

describe('seals', () => {
  it('after a change of key the old PDFs are still verifiable, and the new are sealed by the new key', async () => {
    const first = await platform.issue()
    const old = await platform.send('head', { url: `/api/v1/licences/${first.licence}/file` })
    const url = '/api/v1/seals/minghu-approval-bureau/rotation'
    const payload = { reason: '印章密钥定期更换，按规定执行。' }
    const rotated = await platform.send('security', { method: 'POST', url, payload })
    expect(rotated.body).toMatchObject({ organisation: 'minghu-approval-bureau', retiredAt: null })
    expect(platform.audit.at(-1)).toMatchObject({
      action: 'rotateSeal',
      detail: { keyId: rotated.body.keyId },
    })
    const second = await platform.issue()
    const fresh = await platform.send('head', { url: `/api/v1/licences/${second.licence}/file` })
    const authorities = await platform.options.seals.listAuthorities()
    const [before, after] = [old, fresh].map(({ bytes }) => verifyPdfSeal(bytes, authorities))
    expect(before).toMatchObject({ ok: true })
    expect(after).toMatchObject({ ok: true, value: { certificateSerial: rotated.body.serial } })
    const listed = await platform.send('security', {
      url: '/api/v1/seals?organisation=minghu-approval-bureau',
    })
    expect(listed.body.items).toHaveLength(2)
    expect(listed.text).not.toContain('PRIVATE KEY')
    expect((await platform.send('head', { url: '/api/v1/seals' })).status).toBe(403)
    const nobody = await platform.send('security', {
      method: 'POST',
      url: '/api/v1/seals/nobody/rotation',
      payload,
    })
    expect(nobody.status).toBe(404)
  })
})
