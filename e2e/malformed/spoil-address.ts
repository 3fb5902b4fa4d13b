import { badSegments, badTexts, badValues } from './bad-values.ts'
import { listPlaces, removeAt, replaceAt } from './json-places.ts'
import { type Mutation, pickWritable } from './mutation.ts'

function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')
}

export const addressMutations: readonly Mutation[] = [
  {
    name: 'a part of the path',
    weight: 12,
    apply(draft, random) {
      const parts = draft.path.split('/')
      const at = 3 + random.below(Math.max(1, parts.length - 3))
      parts[at] = random.pick(badSegments)
      draft.path = parts.join('/')
      return true
    },
  },
  {
    name: 'the shape of the path',
    weight: 3,
    apply(draft, random) {
      const { path } = draft
      draft.path = random.pick([
        `/${path}`,
        `${path}/`,
        `${path}//`,
        `${path}/..`,
        `${path}/%2e%2e/`,
        path.replaceAll('/', '//'),
        path.replace('/api/v1', '/api/v1/../v1'),
        path.replace('/api/v1', '/API/V1'),
        path.replaceAll('/', '%2F'),
        path.replaceAll('/', '\\'),
        `http://elsewhere.example${path}`,
        `${path}#fragment`,
        `${path}?`,
        '*',
        '//',
        '/?',
        '',
        `${path}\u00E9`,
        'x'.repeat(9_000),
      ])
      return true
    },
  },
  {
    name: 'a query',
    weight: 6,
    apply(draft, random) {
      draft.query.push(
        random.pick([
          'limit=-1',
          'limit=0',
          'limit=201',
          'limit=1e2',
          'limit=1e9',
          'limit=NaN',
          'limit=',
          'limit=1&limit=2',
          'limit[]=1',
          'limit=0x10',
          'limit=%201%20',
          'limit=１０',
          'unknown=1',
          'a[b]=1',
          '%00=1',
          '=',
          '&&&',
          '%',
          '%zz=%zz',
          '__proto__=1',
          'constructor=1',
          'order=newest',
          'order=x',
          `q=${'x'.repeat(61)}`,
          `q=${encodeURIComponent("%_\\' or 1=1 --")}`,
          'q=%00',
          'q=%ED%A0%80',
          'dueBefore=2026-02-30',
          'dueBefore=0001-01-01',
          'dueBefore=9999-12-31',
          'dueBefore=2199-12-31',
          'sequence=0',
          'sequence=1e7',
          'status=x',
          `cursor=${'A'.repeat(1_001)}`,
        ]),
      )
      return true
    },
  },
  {
    name: 'another value in the query',
    weight: 5,
    apply(draft, random) {
      if (draft.query.length === 0) return false
      const at = random.below(draft.query.length)
      const name = draft.query[at]?.split('=')[0] ?? ''
      const value = random.oneIn(2)
        ? random.pick(badSegments)
        : encodeURIComponent(pickWritable(random).slice(0, 900))
      draft.query[at] = `${name}=${value}`
      return true
    },
  },
  {
    name: 'a forged cursor',
    weight: 6,
    apply(draft, random, places) {
      if (draft.method !== 'GET' || places.length === 0) return false
      const real = random.pick(places)
      const forged = random.pick([
        () => replaceAt(real, random.pick(listPlaces(real)), () => random.pick(badValues)),
        () => replaceAt(real, random.pick(listPlaces(real)), () => random.pick(badTexts)),
        () => real,
        () => removeAt(real, random.pick(listPlaces(real).filter((path) => path.length > 0))),
      ])
      const cursor = random.oneIn(8) ? random.pick(badSegments) : writeCursor(forged())
      draft.query = [...draft.query.filter((part) => !part.startsWith('cursor=')), `cursor=${cursor}`]
      return true
    },
  },
]
