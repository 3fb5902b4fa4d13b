import { expect, test } from 'vitest'
import { fileBytesMaximum, listEndings, refuseFile } from './check-file.ts'

const accepts = ['pdf', 'jpg'] as const

test.each([
  ['合同.pdf', 10],
  ['photo.JPEG', 10],
  ['photo.jpg', fileBytesMaximum],
])('%s with %i bytes is taken', (name, size) => {
  expect(refuseFile({ name, size }, [...accepts])).toBeUndefined()
})

test.each([
  ['empty.pdf', 0, /空文件/],
  ['large.pdf', fileBytesMaximum + 1, /50 MB/],
  ['letter.docx', 10, /pdf、jpg/],
  ['virus.pdf.exe', 10, /pdf、jpg/],
  ['nothing', 10, /pdf、jpg/],
])('%s with %i bytes is refused with a sentence', (name, size, sentence) => {
  expect(refuseFile({ name, size }, [...accepts])?.zh).toMatch(sentence)
})

test('a very long name is told in short', () => {
  const refusal = refuseFile({ name: `${'长'.repeat(4000)}.exe`, size: 1 }, [...accepts])
  expect(refusal?.zh.length).toBeLessThan(200)
})

test('the device offers both endings of a photograph', () => {
  expect(listEndings([...accepts])).toBe('.pdf,.jpg,.jpeg')
})
