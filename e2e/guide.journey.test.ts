import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginJourney, type Journey } from './harness.ts'

let journey: Journey

beforeAll(async () => {
  journey = await beginJourney()
})
afterAll(() => journey.end())

test('anybody can take the guide of a published item home on paper, and of nothing else', async () => {
  const first = await journey.anybody.send('GET', '/items/elderly-courtesy-card/guide.pdf')
  expect(first.status).toBe(200)
  expect(first.headers.get('content-type')).toBe('application/pdf')
  expect((first.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
  expect(decodeURIComponent(first.headers.get('content-disposition') ?? '')).toContain('老年人优待证办理')
  const again = await journey.anybody.send('GET', '/items/elderly-courtesy-card/guide.pdf')
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  const unknown = await journey.anybody.send('GET', '/items/no-such-item/guide.pdf')
  expect(unknown.status).toBe(404)
})
