import { expect, test } from 'vitest'
import { listActsSince } from './bookkeeping.ts'

test('a document that was made out is nothing that an officer must look at, a decision is', () => {
  const events = [
    { sequence: 7, type: 'ApplicationAccepted' },
    { sequence: 8, type: 'DocumentProduced' },
    { sequence: 9, type: 'ApplicationGranted' },
  ]
  expect(listActsSince(events, 7).map(({ type }) => type)).toEqual(['ApplicationGranted'])
  expect(listActsSince(events.slice(0, 2), 7)).toEqual([])
})
