import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findUntidiness, type SourceFile } from './tidy.ts'

const checkout = fileURLToPath(new URL('..', import.meta.url))
const textual = /\.(tsx?|css|html|mjs|cjs|js|sql|ya?ml|json|md|sh|typ)$|^\.npmrc$|^\.ci\/run$/

/** Files that are, or are about to be, part of the project. */
function readProject(): SourceFile[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return list
    .split('\0')
    .filter((path) => textual.test(path) && existsSync(join(checkout, path)))
    .map((path) => ({ path, text: readFileSync(join(checkout, path), 'utf8') }))
}

test('the project is tidy', () => {
  const findings = findUntidiness(readProject())
  expect(findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([])
})

test.each([
  ['Only config.ts', 'packages/server/src/main.ts', 'const port = process.env.PORT'],
  ['No person is shown a stack', 'packages/cli/src/main.ts', 'console.error(error.stack)'],
  ['Unfinished work', 'packages/domain/src/clock.ts', '// TODO count holidays'],
  ['No banners', 'packages/domain/src/clock.ts', '// ======== clock ========'],
  ['No checks are switched off', 'packages/domain/src/clock.ts', 'const clock = value as any'],
  ['No checks are switched off', 'packages/domain/src/clock.test.ts', `test.skip('stops', () => {})`],
  ['No path of one machine', 'docs/operations.md', 'Logs lie in /home/clerk/logs'],
  ['No host of a package registry', 'package-lock.json', '  "resolved": "https://packages.example/x.tgz"'],
  ['kebab-case', 'packages/domain/src/dueDate.ts', ''],
  ['A name says', 'packages/domain/src/date-utils.ts', ''],
  ['A name says', 'packages/domain/src/base-clock.ts', ''],
  ['at most 15000 bytes', 'packages/domain/src/clock.ts', 'x'.repeat(15_001)],
])('“%s …” is found in %s', (rule, path, text) => {
  const finding = { path, rule: expect.stringContaining(rule) }
  expect(findUntidiness([{ path, text }])).toEqual([expect.objectContaining(finding)])
})

test('a file on the base list (基本目录) is called so', () => {
  const paths = ['packages/contract/src/routes/base-lists.ts', 'packages/domain/src/base-list/base-entry.ts']
  expect(findUntidiness(paths.map((path) => ({ path, text: '' })))).toEqual([])
})

test('a setting read in config.ts and a migration with its number are tidy', () => {
  const files = [
    { path: 'packages/server/src/config.ts', text: 'const port = process.env.PORT' },
    { path: 'packages/server/migrations/0001_case_event.sql', text: 'create table case_event ();' },
  ]
  expect(findUntidiness(files)).toEqual([])
})
