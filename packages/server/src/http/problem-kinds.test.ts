import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { problem, readLanguage, writeProblem } from './problem.ts'
import { problemKinds, type ProblemCode } from './problem-kinds.ts'

test('docs/errors.md explains every kind of problem with its status', async () => {
  const text = await readFile(new URL('../../../../docs/errors.md', import.meta.url), 'utf8')
  const missing = Object.entries(problemKinds)
    .filter(([code, kind]) => !text.includes(`| \`${code}\` | ${kind.status} |`))
    .map(([code, kind]) => `| \`${code}\` | ${kind.status} | ${kind.title.zh} | ${kind.next.zh} |`)
  expect(missing).toEqual([])
})

test('every kind says in whole sentences what is wrong and what to do', () => {
  const short = Object.entries(problemKinds).filter(
    ([, kind]) =>
      !kind.detail.zh.endsWith('。') ||
      !kind.next.zh.endsWith('。') ||
      !/[.)]$/.test(kind.detail.en) ||
      !/[.)]$/.test(kind.next.en),
  )
  expect(short.map(([code]) => code)).toEqual([])
})

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.2, zh-TW;q=0.3', 'zh'],
  ['fr, de', 'zh'],
  ['en;q=0', 'zh'],
  ['*;q=x,,;;', 'zh'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(readLanguage(header)).toBe(language)
})

test('a problem document carries both languages of its detail', () => {
  const document = writeProblem(problem('not-found' satisfies ProblemCode), 'en', 'r-1')
  expect(document).toMatchObject({ title: 'Not found', instance: 'urn:tongban:request:r-1' })
  expect(document.message.zh).toContain('没有找到')
})
