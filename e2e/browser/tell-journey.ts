import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { BrowserJourney } from './begin-browser-journey.ts'

/**
 * Begins a journey before the tests of a file and ends it after them. A test that fails tells what stood on the pages,
 * and those after it, which rest on it, do not wait for what cannot come.
 */
export function tellJourney(begin: () => Promise<BrowserJourney>): void {
  let journey: BrowserJourney | undefined
  let broken = false
  beforeAll(async () => {
    journey = await begin()
  })
  beforeEach(() => {
    if (broken) throw new Error('an earlier part of the journey failed')
  })
  afterEach(async ({ task }) => {
    if (broken || task.result?.state !== 'fail') return
    broken = true
    process.stderr.write(`${task.name}\n${(await journey?.describePages()) ?? ''}\n`)
  })
  afterAll(() => journey?.end())
}
