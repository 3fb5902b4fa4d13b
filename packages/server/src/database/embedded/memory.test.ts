import { expect, test } from 'vitest'
import { chooseMemorySettings, readMemory } from './memory.ts'

const gibibyte = 2 ** 30

test.each([
  [0.25, '128MB', '256MB'],
  [4, '1024MB', '2048MB'],
  [24, '6144MB', '12288MB'],
  [256, '8192MB', '131072MB'],
])('on %d GiB, PostgreSQL has %s for its own pages and expects %s of cache', (memory, own, cache) => {
  expect(chooseMemorySettings(memory * gibibyte)).toEqual({
    shared_buffers: own,
    effective_cache_size: cache,
  })
})

test('the memory of the machine is never more than it has', () => {
  expect(readMemory()).toBeGreaterThan(0)
  expect(Number.isSafeInteger(readMemory())).toBe(true)
})
