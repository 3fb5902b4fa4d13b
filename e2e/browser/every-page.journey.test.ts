import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { findBarriers, measureOverhang, waitForPage } from './accessibility.ts'
import { beginBrowserJourney, desktop, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { listPages, type SitePage } from './pages.ts'
import { seedCases, type SeededCases } from './seed-cases.ts'

let journey: BrowserJourney
let seeded: SeededCases

beforeAll(async () => {
  journey = await beginBrowserJourney()
  seeded = await seedCases(journey)
})
afterAll(() => journey.end())

/** The narrowest window that WCAG 1.4.10 asks for. */
const narrow = { width: 320, height: 640 }

async function lookAt(page: Page, { name, path }: SitePage): Promise<string[]> {
  const findings: string[] = []
  const note = (place: string, found: readonly string[]) => {
    findings.push(...found.map((found) => `${name} ${place}: ${found}`))
  }
  await page.setViewportSize(desktop.viewport)
  await page.goto(`${journey.url}${path}`)
  try {
    await waitForPage(page)
  } catch (error) {
    // The others are looked at all the same.
    note('never came', [String(error).slice(0, 100)])
    return findings
  }
  note('on a desktop', await findBarriers(page))
  const headings = await page.getByRole('heading', { level: 1 }).count()
  note('headings', headings === 1 ? [] : [`${headings} headings of level 1`])
  await page.setViewportSize(phone.viewport)
  note('on a phone', await findBarriers(page))
  await page.setViewportSize(narrow)
  const overhang = await measureOverhang(page)
  note('at 320 px', overhang <= 0 ? [] : [`${overhang} px stick out`])
  return findings
}

describe.each(['zh', 'en'] as const)('every page in %s', (language) => {
  test('has no barrier of WCAG 2.2 AA, one heading, and fits a narrow phone', async () => {
    const findings: string[] = []
    const opened = new Map<SitePage['as'], Page>()
    for (const entry of listPages(seeded)) {
      const known = opened.get(entry.as)
      const page =
        known ??
        (entry.as === undefined
          ? await journey.visitAsAnybody('/', { language })
          : await journey.visitAs(entry.as, '/', { language }))
      opened.set(entry.as, page)
      findings.push(...(await lookAt(page, entry)))
    }
    expect(findings).toEqual([])
  }, 300_000)
})
