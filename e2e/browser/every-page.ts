/**
 * Every page of both sites in one language: no barrier of WCAG 2.2 AA on a desktop and on a phone, one heading of the
 * first level, nothing that sticks out of the narrowest window. A file for each language calls this, so that they run
 * beside each other.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { StoryAccount } from '../story.ts'
import { findBarriers, findOverhang, waitForPage } from './accessibility.ts'
import {
  beginBrowserJourney,
  desktop,
  openSession,
  phone,
  type BrowserJourney,
} from './begin-browser-journey.ts'
import { listMatterPages, listPages, listPagesAround, type SitePage } from './pages.ts'
import { seedAround } from './seed-around.ts'
import { seedCases } from './seed-cases.ts'
import { seedMatter } from './seed-matter.ts'

/** The narrowest window that WCAG 1.4.10 asks for. */
const narrow = { width: 320, height: 640 }

const visitors: readonly (StoryAccount | 'nobody')[] = [
  'nobody',
  'enterprise-yunhe',
  'counter-hall-sun',
  'reviewer-food-gao',
  'inspector-food-liang',
  'officer-civil-affairs-a',
  'head-approval-han',
  'item-manager-pan',
  'item-manager-civil',
  'item-manager-province',
  'security-administrator-wei',
  'system-administrator-ji',
  'audit-administrator-ding',
]

/** For all pages of one of them, beside the other language on two processors. */
const visitMilliseconds = 120_000

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
    test('is looked at by one of those who visit', () => {
      expect(pages.filter(({ as }) => !visitors.includes(as ?? 'nobody'))).toEqual([])
    })

    // One browser for all: whatever a page left behind in it is there for the next.
    let context: BrowserContext
    test.each(visitors)(
      'that is seen by %s has no barrier of WCAG 2.2 AA, one heading, and fits a narrow phone',
      async (visitor) => {
        context ??= (await journey.visitAsAnybody('/', { language })).context()
        await switchTo(journey, context, visitor)
        const left = pages.filter(({ as }) => (as ?? 'nobody') === visitor)
        const findings: string[] = []
        const look = async () => {
          const tab = await openTab(context)
          for (let entry = left.shift(); entry !== undefined; entry = left.shift())
            findings.push(...(await lookAt(tab, `${journey.url}${entry.path}`, entry)))
          await tab.page.close()
        }
        await Promise.all(Array.from({ length: tabsMaximum }, look))
        expect(findings).toEqual([])
      },
      visitMilliseconds,
    )
  })
}

/** The same browser goes on as somebody else; signing in by the form has journeys of its own. */
async function switchTo(
  journey: BrowserJourney,
  context: BrowserContext,
  account: StoryAccount | 'nobody',
): Promise<void> {
  await context.clearCookies()
  if (account !== 'nobody') await openSession(context, journey, account)
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
  note('at 320 px', await findOverhang(page))
  return findings
}
