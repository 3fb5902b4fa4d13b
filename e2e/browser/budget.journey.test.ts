import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForPage } from './accessibility.ts'
import { beginBrowserJourney, webFolder, type BrowserJourney } from './begin-browser-journey.ts'
import { item } from './seed-cases.ts'

const goldenPath = fileURLToPath(new URL('../../apps/web/bundle.golden.md', import.meta.url))

/** What a page may load of JavaScript before anybody touches it, in thousands of bytes after gzip. */
const budgets = [
  { name: 'First page of the portal', path: '/', limit: 170 },
  { name: 'Guide of an item', path: `/items/${item}`, limit: 250 },
  { name: 'Filling in an application', path: `/apply/${item}`, as: 'enterprise-yunhe', limit: 350 },
  { name: 'Workbench', path: '/workbench', as: 'counter-hall-sun', limit: 350 },
] as const

/** The golden file is no noise: it is written anew when a size has moved by more than this share. */
const tolerance = 0.05

let journey: BrowserJourney

beforeAll(async () => {
  journey = await beginBrowserJourney()
})
afterAll(() => journey.end())

interface Measured {
  readonly name: string
  readonly limit: number
  readonly total: number
  /** Names without the part that changes with each build. */
  readonly chunks: ReadonlyMap<string, number>
}

async function measure({ name, limit, path, ...rest }: (typeof budgets)[number]): Promise<Measured> {
  const page = await ('as' in rest
    ? journey.visitAs(rest.as, '/no/such/page')
    : journey.visitAsAnybody('/no/such/page'))
  const loaded = new Set<string>()
  const context = page.context()
  await page.close()
  // A page of its own, so that nothing is there already.
  const fresh = await context.newPage()
  fresh.on('request', (request) => {
    const file = /\/assets\/([^?]+\.js)$/.exec(request.url())?.[1]
    if (file !== undefined) loaded.add(file)
  })
  await fresh.goto(`${journey.url}${path}`)
  await waitForPage(fresh)
  await context.close()
  const chunks = new Map<string, number>()
  let total = 0
  for (const file of loaded) {
    const size = gzipSync(await readFile(join(webFolder, 'assets', file)), { level: 9 }).length / 1000
    total += size
    const plain = file.replace(/-[\w-]{8}\.js$/, '')
    chunks.set(plain, (chunks.get(plain) ?? 0) + size)
  }
  return { name, limit, total, chunks }
}

function write(pages: readonly Measured[]): string {
  const sections = pages.map(({ name, limit, total, chunks }) => {
    const rows = [...chunks]
      .filter(([, size]) => size >= 2)
      .toSorted(([, a], [, b]) => b - a)
      .map(([chunk, size]) => `| ${chunk} | ${size.toFixed(0)} |`)
    return `## ${name}: ${total.toFixed(0)} kB of ${limit} kB\n\n| chunk | kB |\n| --- | --- |\n${rows.join('\n')}\n`
  })
  return `# What a page loads of JavaScript before anybody touches it\n\nMeasured in the browser, in thousands of bytes after gzip; chunks under 2 kB are only in the sum. Written by \`UPDATE_GOLDEN=1 npm run test:browser -- budget\`.\n\n${sections.join('\n')}`
}

test('no page loads more than its budget, and the checked file says what it loads', async () => {
  const pages: Measured[] = []
  for (const budget of budgets) pages.push(await measure(budget))
  for (const { name, total, limit } of pages) {
    expect(total, `${name}, kB of JavaScript after gzip`).toBeGreaterThan(10)
    expect(total, `${name}, kB of JavaScript after gzip`).toBeLessThanOrEqual(limit)
  }
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(goldenPath, write(pages))
  const golden = await readFile(goldenPath, 'utf8')
  for (const { name, total } of pages) {
    const told = Number(new RegExp(`## ${name}: (\\d+) kB`).exec(golden)?.[1])
    expect(
      Math.abs(total - told),
      `${name}: ${total.toFixed(0)} kB, in the file ${told} kB; UPDATE_GOLDEN=1`,
    ).toBeLessThan(Math.max(told * tolerance, 3))
  }
})
