import { expect, test } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { alignColumns, printNotMeasured, printTable } from './report.ts'

function createRecordingTerminal(language: 'zh' | 'en') {
  const lines: string[] = []
  const terminal: Pick<Terminal, 'print' | 'say' | 'translate'> = {
    print: (text) => lines.push(text),
    say: (sentence) => lines.push(sentence[language]),
    translate: (sentence) => sentence[language],
  }
  return { lines, terminal: terminal as Terminal }
}

test('a Chinese character takes two places in a column', () => {
  expect(
    alignColumns(
      [
        ['负载', '次'],
        ['a', '12'],
      ],
      [false, true],
    ),
  ).toEqual(['负载  次', 'a     12'])
})

test('numbers stand to the right under headings of the language, and what was not measured is a dash', () => {
  const { lines, terminal } = createRecordingTerminal('en')
  printTable(
    terminal,
    [
      { zh: '负载', en: 'load' },
      { zh: '次/秒', en: 'a second' },
    ],
    [
      [{ zh: '提交申请', en: 'filings' }, 1234.567],
      ['reception', null],
    ],
  )
  expect(lines).toEqual(['load       a second', 'filings    1,234.57', 'reception         –'])
})

test('what a bench does not measure is said in the language of the person', () => {
  const { lines, terminal } = createRecordingTerminal('zh')
  printNotMeasured(terminal, [{ zh: '没有网络延迟。', en: 'No network.' }])
  expect(lines).toEqual(['\n未测量的内容：', '- 没有网络延迟。'])
})
