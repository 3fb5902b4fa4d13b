/**
 * `npm run pictures`: pictures of the main pages of both sites at the width of a desktop and of a phone, from the
 * demonstration with cases in it. Those that the READMEs show are kept with the project, the others beside them.
 */
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../harness.ts'
import { waitForPage } from '../accessibility.ts'
import { beginBrowserJourney, desktop, phone, type BrowserJourney } from '../begin-browser-journey.ts'
import { readAsked, readWords } from '../fill-in.ts'
import { openBrowser } from '../open-browser.ts'
import { listPages, type SitePage } from '../pages.ts'
import { answers, item, seedCases, type SeededCases } from '../seed-cases.ts'

const shownFolder = fileURLToPath(new URL('../../../docs/pictures', import.meta.url))
/** Left out of the repository. */
const folder = join(shownFolder, 'pages')

/** The pages that the READMEs show. */
const shown = new Set(['home-desktop', 'apply-phone', 'case-in-review-desktop', 'my-case-desktop'])

let journey: BrowserJourney
let seeded: SeededCases

beforeAll(async () => {
  journey = await beginBrowserJourney()
  const papers = await openBrowser()
  const { materials } = await readAsked(journey, item, { answers })
  const titles = new Map(materials.map(({ material, type }) => [material, readWords(type.name)]))
  try {
    seeded = await seedCases(journey, {
      upload: (person, name) => uploadPaper(papers, person, titles.get(name) ?? name),
    })
  } finally {
    await papers.close()
  }
  await mkdir(folder, { recursive: true })
})
afterAll(() => journey.end())

/** A paper such as an applicant scans: a page with its title, lines and a seal. */
async function uploadPaper(browser: Browser, person: Person, name: string): Promise<string> {
  const page = await browser.newPage()
  await page.setContent(`<body style="font:16px/2.2 'Noto Serif CJK SC','Noto Serif SC',serif;padding:12mm">
    <h1 style="text-align:center;font-size:26px;letter-spacing:.2em">${name}</h1>
    <p>申请人：云泽禾香餐饮管理有限公司</p><p>经营场所：云泽市明湖区湖滨路26号1层</p>
    <p>本单位对所提交材料的真实性、合法性负责。</p>${'<hr style="border:0;border-bottom:1px solid #999;margin:14px 0">'.repeat(14)}
    <p style="text-align:right">2025年9月8日</p></body>`)
  const bytes = await page.pdf({ format: 'A4' })
  await page.close()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], `${name}.pdf`, { type: 'application/pdf' }))
  const answer = await person.send('POST', '/files', form)
  return (answer.body as { fileId: string }).fileId
}

async function take({ name, path, as, open }: SitePage, device: 'desktop' | 'phone'): Promise<void> {
  const options = { device: device === 'desktop' ? desktop : phone }
  const page =
    as === undefined ? await journey.visitAsAnybody(path, options) : await journey.visitAs(as, path, options)
  await waitForPage(page)
  await open?.(page)
  await page.waitForLoadState('networkidle')
  const file = `${name}-${device}.jpg`
  const height = device === 'desktop' ? 1400 : 1800
  const full = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: options.device.viewport.width, height: Math.min(full, height) })
  await page.screenshot({ path: join(folder, file), type: 'jpeg', quality: 72, scale: 'css' })
  if (shown.has(`${name}-${device}`)) await copyFile(join(folder, file), join(shownFolder, file))
  await page.context().close()
}

test('pictures of the main pages are taken', async () => {
  const pages = listPages(seeded)
  for (const page of pages) {
    await take(page, 'desktop')
    await take(page, 'phone')
  }
  expect(pages.length).toBeGreaterThanOrEqual(20)
})
