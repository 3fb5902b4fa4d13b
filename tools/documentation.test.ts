import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listSettings } from '@tongban/server'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../packages/cli/src/create-program.ts'
import { createTerminal } from '../packages/cli/src/terminal.ts'

const checkout = resolve(import.meta.dirname, '..')
const pages = listPages()

/** Every page that is kept; a checkout without git still has its main ones. */
function listPages(): string[] {
  const listed = spawnSync('git', ['ls-files', '-z', '*.md'], { cwd: checkout, encoding: 'utf8' })
  const names = (listed.stdout ?? '')
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(checkout, name)))
  return names.length > 0 ? names : ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'docs/README.md']
}

function readPage(name: string): string {
  return readFileSync(join(checkout, name), 'utf8')
}

function matchAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

/** Blocks and spans of code: what a reader copies. */
function takeCode(text: string): string {
  const blocks = matchAll(text, /```[a-z]*\n([\s\S]*?)```/g)
  const spans = matchAll(text.replaceAll(/```[\s\S]*?```/g, ''), /`([^`\n]+)`/g)
  return [...blocks, ...spans].join('\n')
}

describe('the documentation', () => {
  test.each(pages)('%s links to nothing that is not there', (page) => {
    const text = readPage(page).replaceAll(/```[\s\S]*?```/g, '')
    const targets = matchAll(text, /\]\(([^)\s]+)\)/g)
      .map((target) => target.split('#')[0] ?? '')
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    const missing = targets.filter((target) => !existsSync(join(checkout, dirname(page), target)))
    expect(missing).toEqual([])
  })

  test('ARCHITECTURE.md names only files that exist', () => {
    const paths = matchAll(readPage('ARCHITECTURE.md'), /`((?:packages|catalogue|docs|e2e|tools)\/[^`\s]*)`/g)
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((path) => !existsSync(join(checkout, path)))).toEqual([])
  })

  test.each(pages)('%s names only commands that the program has', (page) => {
    const program = createProgram(createTerminal())
    const unknown = matchAll(takeCode(readPage(page)), /\btongban ([a-z][a-z-]*(?: [a-z][a-z-]*)?)/g).filter(
      (words) => {
        const [first, second] = words.split(' ')
        const command = program.commands.find((one) => one.name() === first)
        if (command === undefined) return true
        const group = command.commands.map((one) => one.name())
        return second !== undefined && group.length > 0 && !group.includes(second)
      },
    )
    expect(unknown).toEqual([])
  })

  test('docs/operations.md has every setting', () => {
    const text = readPage('docs/operations.md')
    const missing = listSettings().filter(({ variable }) => !text.includes(`| \`${variable}\` |`))
    expect(missing.map(({ variable }) => variable)).toEqual([])
  })

  test('each capability stands in the table once, with a state, and a way to see it where it works', () => {
    const rows = readPage('docs/capabilities.md').matchAll(
      /^\| ([A-J]\d+) \| [^|]+ \| ([^|]+) \| ([^|]*)\|$/gm,
    )
    const seen = [...rows].map(([, id = '', state = '', how = '']) => ({ id, state, how: how.trim() }))
    const counts = { A: 10, B: 14, C: 13, D: 6, E: 8, F: 7, G: 5, H: 9, I: 4, J: 3 }
    const expected = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
    )
    expect(seen.map(({ id }) => id)).toEqual(expected)
    expect(seen.filter(({ state }) => !['works', 'partly', 'not yet'].includes(state))).toEqual([])
    expect(seen.filter(({ state, how }) => state === 'works' && how === '')).toEqual([])
  })

  test('both languages show the same lines to try', () => {
    const linesOf = (page: string) =>
      matchAll(readPage(page), /```bash\n([\s\S]*?)```/g).map((block) =>
        block.replaceAll('text.zh', 'text.en'),
      )
    expect(linesOf('docs/trying-the-api.zh-CN.md')).toEqual(linesOf('docs/trying-the-api.md'))
    expect(linesOf('docs/trying-the-api.md').length).toBeGreaterThan(5)
  })
})
