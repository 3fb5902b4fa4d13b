import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const site = resolve(import.meta.dirname, '../apps/web/src')
const sources = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|tsx)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(site, path), 'utf8') }))

// A browser takes a rule with an unknown token for no rule at all, and says nothing.
test('every token that a style of the site uses is declared', () => {
  const declared = new Set(sources.flatMap(({ text }) => list(text, /(--[a-z0-9-]+)['"]?\]?\s*:/g)))
  const unknown = sources.flatMap(({ path, text }) =>
    list(text, /var\((--[a-z0-9-]+)\)/g)
      .filter((token) => !declared.has(token))
      .map((token) => `${path}: ${token}`),
  )
  expect(declared.size).toBeGreaterThan(20)
  expect(unknown).toEqual([])
})

function list(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])
}
