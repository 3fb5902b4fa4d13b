import { type Mutation, setHeader } from './mutation.ts'

function onHeader(name: string, values: readonly string[]): Mutation['apply'] {
  return (draft, random) => {
    setHeader(draft, name, random.pick(values))
    return true
  }
}

const contentTypes = [
  'text/plain',
  'text/html; charset=utf-8',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'application/json; charset=gbk',
  'application/json;;;',
  'application/merge-patch+json',
  'application/json, text/plain',
  'APPLICATION/JSON',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary="',
  `multipart/form-data; boundary=${'b'.repeat(300)}`,
  'multipart/mixed; boundary=a',
  '*/*',
  '/',
  'x',
  '\u00E9',
]

const versions = [
  '',
  '"',
  '""',
  '*',
  'W/"1"',
  '"1"',
  '"-1"',
  '"99999999999999999999"',
  '"NaN"',
  '1',
  '"a", "b"',
  `"${'x'.repeat(5_000)}"`,
  '"\u00FF"',
  "'; --",
]

const longText = 'x'.repeat(7_000)

export const headerMutations: readonly Mutation[] = [
  { name: 'a content type', weight: 5, apply: onHeader('Content-Type', contentTypes) },
  { name: 'a version', weight: 4, apply: onHeader('If-Match', versions) },
  { name: 'a known version', weight: 2, apply: onHeader('If-None-Match', versions) },
  {
    name: 'an idempotency key',
    weight: 5,
    apply: onHeader('Idempotency-Key', [
      '',
      'x',
      'x'.repeat(201),
      longText,
      'a b c d e f g h',
      '键键键键键键键键',
      '\u0001\u0002',
      "'; drop --",
      'repeated-key-0001',
      'repeated-key-0002',
      '__proto__',
      'constructor',
    ]),
  },
  {
    name: 'a language',
    weight: 2,
    apply: onHeader('Accept-Language', [
      'en',
      'en;q=x',
      '*',
      ',,,;;;',
      longText,
      'zh-CN,zh;q=0.9,en;q=0.8',
      'xx;q=1e9',
    ]),
  },
  {
    name: 'an accept',
    weight: 2,
    apply: onHeader('Accept', ['text/html', 'image/png', '', 'x', 'application/xml;q=1']),
  },
  {
    name: 'an encoding',
    weight: 2,
    apply: onHeader('Content-Encoding', ['gzip', 'br', 'identity', 'x', 'gzip, gzip']),
  },
  {
    name: 'an authorization',
    weight: 3,
    apply: onHeader('Authorization', [
      '',
      'Bearer',
      'Bearer ',
      'Bearer null',
      'Bearer \u00FF',
      'Basic YTpi',
      'Basic !!!',
      `Bearer ${longText}`,
      'Bearer a.b.c',
      "Bearer ' or 1=1",
      'Bearer a b',
    ]),
  },
  {
    name: 'a cookie',
    weight: 3,
    apply: onHeader('Cookie', [
      '=',
      ';;;',
      'a',
      '%',
      'tongban.session_token=%00',
      'tongban.session_token=a.b',
      '__Secure-tongban.session_token=%E0%A4%A',
      'better-auth.session_token=x.y',
      `a=${longText}`,
    ]),
  },
  {
    name: 'an origin',
    weight: 2,
    apply: onHeader('Origin', ['null', 'https://elsewhere.example', 'x', '://', 'http://[', '']),
  },
  {
    name: 'a host',
    weight: 2,
    apply: onHeader('Host', [
      '',
      'x y',
      '[::1',
      'a:b:c',
      'tongban.example:99999',
      '\u00FF',
      'x'.repeat(2_000),
    ]),
  },
  {
    name: 'a forwarded address',
    weight: 1,
    apply: onHeader('X-Forwarded-For', ['x', '999.1.1.1', '::::', longText, '']),
  },
  { name: 'an override', weight: 1, apply: onHeader('X-HTTP-Method-Override', ['DELETE', 'TRACE']) },
  {
    name: 'a range',
    weight: 1,
    apply: onHeader('Range', ['bytes=0-1', 'bytes=9-1', 'bytes=-', 'x', `bytes=${'0-1,'.repeat(500)}`]),
  },
  { name: 'an expectation', weight: 1, apply: onHeader('Expect', ['100-continue', 'x', '']) },
  {
    name: 'an upgrade',
    weight: 1,
    apply: (draft) => {
      setHeader(draft, 'Upgrade', 'websocket')
      setHeader(draft, 'Connection', 'Upgrade, close')
      return true
    },
  },
  {
    name: 'too large a header',
    fault: 'oversized',
    weight: 2,
    apply(draft, random) {
      if (random.oneIn(2)) draft.headers.push(['X-Long', 'x'.repeat(20_000)])
      else for (let index = 0; index < 2_500; index += 1) draft.headers.push([`X-${index}`, '1'])
      return true
    },
  },
]

export const wireMutations: readonly Mutation[] = [
  {
    name: 'another method',
    weight: 6,
    apply(draft, random) {
      draft.method = random.pick([
        'HEAD',
        'OPTIONS',
        'TRACE',
        'GET',
        'POST',
        'PUT',
        'PATCH',
        'DELETE',
        'PROPFIND',
        'MKCOL',
        'LOCK',
        'PURGE',
        'SEARCH',
        'QUERY',
        'REPORT',
        'CONNECT',
        'FOO',
        'get',
        'G\u00CBT',
        '',
      ])
      return true
    },
  },
  {
    name: 'a version of the protocol',
    weight: 1,
    apply(draft, random) {
      draft.version = random.pick([
        'HTTP/1.0',
        'HTTP/0.9',
        'HTTP/2.0',
        'HTTP/9.9',
        'HTTP',
        '',
        'http/1.1',
        'HTTPS/1.1',
      ])
      return true
    },
  },
  {
    name: 'a broken header',
    weight: 1,
    apply(draft, random) {
      draft.headers.push(
        random.pick<[string, string]>([
          ['X Y', '1'],
          ['', '1'],
          ['X-A', 'a\u0000b'],
          ['X-A', 'a\rb'],
          ['X-A ', 'b'],
          ['X-\u00FF', 'b'],
          ['Host', 'again.example'],
          ['Content-Type', 'application/json'],
          ['Authorization', 'Bearer again'],
        ]),
      )
      return true
    },
  },
  {
    name: 'a broken length',
    weight: 2,
    apply(draft, random) {
      draft.framing = 'own'
      draft.headers.push(
        ...random.pick<[string, string][]>([
          [['Content-Length', '-1']],
          [['Content-Length', 'x']],
          [
            ['Content-Length', '1'],
            ['Content-Length', '2'],
          ],
          [['Content-Length', '99999999999999999999']],
          [['Content-Length', '99999999999']],
          [
            ['Content-Length', '5'],
            ['Transfer-Encoding', 'chunked'],
          ],
          [['Transfer-Encoding', 'gzip, chunked']],
          [['Transfer-Encoding', 'chunked, identity']],
          [['Transfer-Encoding', 'x']],
        ]),
      )
      draft.text = random.pick(['zz\r\n', '-1\r\n\r\n', 'ffffffffffffffffff\r\n', '0\r\n\r\n', '{}'])
      return true
    },
  },
  {
    name: 'no host',
    weight: 1,
    apply(draft) {
      draft.headers = draft.headers.filter(([name]) => name !== 'Host')
      return true
    },
  },
]
