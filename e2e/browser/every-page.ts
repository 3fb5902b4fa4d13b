/**
 * Every page of both sites in one language: no barrier of WCAG 2.2 AA on a desktop and on a phone, one heading of the
 * first level, nothing that sticks out of the narrowest window. A file for each language calls this, so that they run
 * beside each other.
 */
import { Secret, TOTP } from 'otpauth'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findBarriers, measureOverhang, waitForPage } from './accessibility.ts'
import { beginBrowserJourney, desktop, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { listMatterPages, listPages, listPagesAround, type SitePage } from './pages.ts'
import { seedAround } from './seed-around.ts'
import { seedCases } from './seed-cases.ts'
import { seedMatter } from './seed-matter.ts'

/** The narrowest window that WCAG 1.4.10 asks for. */
const narrow = { width: 320, height: 640 }

/** Looked at beside each other: while one waits for the platform, the other is examined. */
const tabsMaximum = 2

/** How long a page asks for nothing before it counts as there, in milliseconds. */
const quietMilliseconds = 120

export function testEveryPage(language: 'zh' | 'en'): void {
  let journey: BrowserJourney
  let pages: SitePage[]

  beforeAll(async () => {
    journey = await beginBrowserJourney()
    const cases = await seedCases(journey)
    const around = await seedAround(journey, cases)
    pages = [
      ...listPages(cases),
      ...listMatterPages(await seedMatter(journey)),
      ...listPagesAround(cases, around),
    ]
  })
  afterAll(() => journey.end())

  describe(`every page in ${language}`, () => {
    test('has no barrier of WCAG 2.2 AA, one heading, and fits a narrow phone', async () => {
      const context = (await journey.visitAsAnybody('/', { language })).context()
      const findings: string[] = []
      for (const as of new Set(pages.map((entry) => entry.as))) {
        await switchTo(journey, context, as)
        const left = pages.filter((entry) => entry.as === as)
        const look = async () => {
          const tab = await openTab(context)
          for (let entry = left.shift(); entry !== undefined; entry = left.shift())
            findings.push(...(await lookAt(tab, `${journey.url}${entry.path}`, entry)))
          await tab.page.close()
        }
        await Promise.all(Array.from({ length: tabsMaximum }, look))
      }
      expect(findings).toEqual([])
    }, 480_000)
  })
}

/** The same browser goes on as somebody else; signing in by the form has journeys of its own. */
async function switchTo(
  journey: BrowserJourney,
  context: BrowserContext,
  account: SitePage['as'],
): Promise<void> {
  await context.clearCookies()
  if (account === undefined) return
  const { username, password, totpSecret } = journey.credentialsOf(account)
  const code =
    totpSecret === undefined ? {} : { code: new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate() }
  const answer = await context.request.post(`${journey.url}/api/v1/sessions`, {
    data: { username, password, ...code },
  })
  if (answer.status() !== 201) throw new Error(`${username} could not sign in: ${await answer.text()}`)
}

interface Tab {
  readonly page: Page
  readonly isQuiet: () => boolean
}

async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage()
  let underWay = 0
  let lastAt = performance.now()
  const count = (change: number) => () => {
    underWay += change
    lastAt = performance.now()
  }
  page.on('request', count(1))
  page.on('requestfinished', count(-1))
  page.on('requestfailed', count(-1))
  return { page, isQuiet: () => underWay <= 0 && performance.now() - lastAt > quietMilliseconds }
}

async function lookAt({ page, isQuiet }: Tab, url: string, { name, open }: SitePage): Promise<string[]> {
  const findings: string[] = []
  const note = (place: string, found: readonly string[]) => {
    findings.push(...found.map((found) => `${name} ${place}: ${found}`))
  }
  const settle = () => vi.waitUntil(isQuiet, { timeout: 15_000, interval: 20 })
  await page.setViewportSize(desktop.viewport)
  await page.goto(url)
  try {
    await waitForPage(page, settle)
    await open?.(page)
    await settle()
  } catch (error) {
    // The others are looked at all the same.
    note('never came', [String(error).slice(0, 300)])
    return findings
  }
  note('on a desktop', await findBarriers(page))
  const headings = await page.locator('h1').count()
  note('headings', headings === 1 ? [] : [`${headings} headings of level 1`])
  await page.setViewportSize(phone.viewport)
  note('on a phone', await findBarriers(page))
  await page.setViewportSize(narrow)
  const overhang = await measureOverhang(page)
  note('at 320 px', overhang <= 0 ? [] : [`${overhang} px stick out`])
  return findings
}
