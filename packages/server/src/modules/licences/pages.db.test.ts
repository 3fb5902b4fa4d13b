import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { residentId } from './testing/sample-cases.ts'
import { startTestLicences, type TestLicences } from './testing/start-licences.ts'

let platform: TestLicences

beforeAll(async () => {
  platform = await startTestLicences()
})
afterAll(() => platform.stop())

const read = (url: string) => platform.send(undefined, { url })

/** The large word of the answer. */
function findWord(text: string): string | undefined {
  return /<p class="word">([^<]*)<\/p>/.exec(text)?.[1]
}

describe('the public page of a licence', () => {
  it.each([
    ['suspension', { reason: '监督检查发现重大食品安全隐患。' }, '暂扣中'],
    [
      'revocation',
      { kind: 'set-aside', basis: '行政许可法 第六十九条', reason: '以虚假材料取得许可，依法撤销。' },
      '已撤销',
    ],
    [
      'revocation',
      { kind: 'revoked-as-penalty', basis: '食品安全法 第一百二十三条', reason: '违法情节严重，依法吊销。' },
      '已吊销',
    ],
    [
      'revocation',
      { kind: 'recalled', basis: '行政许可法 第八条', reason: '规划调整，依法撤回并予补偿。' },
      '已撤回',
    ],
    ['annulment', { ground: 'organisation-ended', reason: '持证企业已依法注销登记。' }, '已注销'],
  ])('says after %s in one word how the licence stands', async (path, payload, word) => {
    const { licence, identifier } = await platform.issue()
    expect(findWord((await read(`/verify/licence/${identifier}`)).text)).toBe('有效')
    const url = `/api/v1/licences/${licence}/${path}`
    await platform.send('head', { method: 'POST', url, payload })
    const page = await read(`/verify/licence/${identifier}`)
    expect(findWord(page.text)).toBe(word)
    // Why is between the authority and the holder.
    expect(page.text).not.toContain(payload.reason)
    // List and page of the licence say it in the same word, for 撤销, 吊销 and 撤回 are not the same.
    const own = await platform.send('head', { url: `/api/v1/licences/${licence}` })
    expect(own.body.standingName.zh).toBe(word)
    const { body } = await platform.send('head', { url: '/api/v1/licences?limit=200' })
    const listed = body.items.find((entry: { licenceId: string }) => entry.licenceId === licence)
    expect(listed.standingName.zh).toBe(word)
  })

  it('says that it has expired, and that it is not known', async () => {
    const { identifier } = await platform.issue()
    platform.setClock('2031-03-02T02:00:00.000Z')
    expect(findWord((await read(`/verify/licence/${identifier}`)).text)).toBe('已过期')
    platform.setClock('2026-03-02T02:00:00.000Z')
    expect(findWord((await read('/verify/licence/1.2.3')).text)).toBe('未查到')
    expect(findWord((await read(`/verify/licence/${identifier.slice(0, -5)}`)).text)).toBe('未查到')
  })

  it('shows no personal number and no full name of a person', async () => {
    const { identifier } = await platform.issue('doctor')
    const { text } = await read(`/verify/licence/${identifier}`)
    expect(text).toContain('李*国')
    expect(text).not.toContain('李建国')
    expect(text).not.toContain(residentId)
    expect(text).not.toMatch(/\d{17}[\dX]/)
  })

  it('is English when English is asked for, and says so to programs that read aloud', async () => {
    const { identifier } = await platform.issue()
    const { text, headers } = await read(`/verify/licence/${identifier}?lang=en`)
    expect(text).toContain('<html lang="en">')
    expect(headers['content-language']).toBe('en')
    expect(findWord(text)).toBe('Valid')
    expect(text).toContain(`href="/verify/licence/${identifier}?lang=zh"`)
  })
})

describe('public pages', () => {
  const attack = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`

  it.each([
    `/verify?identifier=${encodeURIComponent(attack)}`,
    `/verify/licence/${encodeURIComponent(attack)}`,
    `/verify/document/${encodeURIComponent(attack)}/${encodeURIComponent(attack)}`,
  ])('escape what was typed: %s', async (url) => {
    const { status, text } = await read(url)
    expect(status).toBe(200)
    expect(text).not.toMatch(/<script|<img/)
  })

  it('run no script, load nothing, set no cookie and cannot be framed', async () => {
    const { text, headers } = await read('/verify')
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    )
    expect(headers['set-cookie']).toBeUndefined()
    expect(text).not.toMatch(/<script|<link|https?:\/\/| style=/)
  })

  it('take a typed identifier to its page, and say of a mistyped one what is wrong, beside what was typed', async () => {
    const { identifier } = await platform.issue()
    const typed = ` ${identifier.replaceAll('.', '．').toLowerCase()} `
    const found = await read(`/verify?identifier=${encodeURIComponent(typed)}&lang=en`)
    expect([found.status, found.headers['location']]).toEqual([303, `/verify/licence/${identifier}?lang=en`])
    const missed = await read(`/verify?identifier=${identifier.slice(0, -1)}`)
    expect(missed.text).toContain('role="alert"')
    expect(missed.text).toContain(`value="${identifier.slice(0, -1)}"`)
  })

  it('answer GET alone', async () => {
    const answer = await platform.send(undefined, { method: 'POST', url: '/verify', payload: {} })
    expect(answer.status).toBe(404)
  })

  it('of a document tell its head and nothing of its text', async () => {
    const { caseId } = await platform.recordIssue('doctor')
    const { text } = await read(`/verify/document/${caseId}/4`)
    expect(findWord(text)).toBe('真实')
    expect(text).toContain('准予注册决定书')
    expect(text).not.toContain('李')
    expect(findWord((await read(`/verify/document/${caseId}/5`)).text)).toBe('未查到')
  })
})
