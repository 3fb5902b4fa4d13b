import { expect, test } from 'vitest'
import { addLine, findPlace, type Line, readLines } from './lines.ts'

const lines: readonly Line[] = [
  { id: 1, text: '行政许可法 第三十八条' },
  { id: 3, text: '  ' },
  { id: 2, text: '食品安全法 第三十三条' },
]

test('a new line is another than each that is there', () => {
  expect(addLine(lines, '新的一条').at(-1)).toEqual({ id: 4, text: '新的一条' })
  expect(addLine([])).toEqual([{ id: 1, text: '' }])
})

test('a line that says nothing is not sent, and what the platform says of the lines finds its way past it', () => {
  expect(readLines(lines)).toEqual(['行政许可法 第三十八条', '食品安全法 第三十三条'])
  expect(lines.map((line) => findPlace(lines, line))).toEqual([0, undefined, 1])
})

test('where none says anything, the first field is told', () => {
  const empty: readonly Line[] = [
    { id: 1, text: '' },
    { id: 2, text: '' },
  ]
  expect(empty.map((line) => findPlace(empty, line))).toEqual([0, undefined])
})
