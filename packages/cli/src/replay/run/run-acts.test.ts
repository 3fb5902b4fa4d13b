import { expect, test } from 'vitest'
import { runActs } from './run-acts.ts'

const acts = Array.from({ length: 400 }, (_, number) => ({ entry: number % 37, number }))

function options(rest: { casesInFlight?: number; actsAhead?: number; signal?: AbortSignal } = {}) {
  return {
    casesInFlight: 8,
    actsAhead: 20,
    count: () => undefined,
    signal: new AbortController().signal,
    ...rest,
  }
}

test('acts of one case run one after the other and in order, those of others side by side within bounds', async () => {
  const seen = new Map<number, number[]>()
  const busy = new Set<number>()
  let most = 0
  await runActs(
    acts,
    async ({ entry, number }) => {
      expect(busy.has(entry)).toBe(false)
      busy.add(entry)
      most = Math.max(most, busy.size)
      for (let turn = 0; turn <= (number * 7) % 5; turn += 1) await Promise.resolve()
      seen.set(entry, [...(seen.get(entry) ?? []), number])
      busy.delete(entry)
    },
    options(),
  )
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(8)
  expect([...seen.values()].flat()).toHaveLength(400)
  for (const numbers of seen.values()) expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
})

test('an act that fails ends the run with its error, once what is under way is done', async () => {
  let under = 0
  const run = runActs(
    acts,
    async ({ number }) => {
      under += 1
      await Promise.resolve()
      under -= 1
      if (number === 100) throw new Error('the disk is full')
    },
    options(),
  )
  await expect(run).rejects.toThrow('the disk is full')
  expect(under).toBe(0)
})

test('a run that is stopped begins nothing more', async () => {
  const controller = new AbortController()
  let performed = 0
  const run = runActs(
    acts,
    async () => {
      performed += 1
      if (performed === 50) controller.abort()
      await Promise.resolve()
    },
    options({ signal: controller.signal }),
  )
  await expect(run).rejects.toThrow(/abort/)
  expect(performed).toBeLessThan(80)
})
