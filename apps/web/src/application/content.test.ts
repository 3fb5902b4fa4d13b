import { expect, test } from 'vitest'
import { emptyContent, fromFiledContent, isSameContent, toSentContent } from './content.ts'

const file = { id: 'f1', name: '照片.jpg', mediaType: 'image/jpeg', size: 12 }

test('only what is filled in is sent, files by their ids', () => {
  expect(
    toSentContent({
      answers: { kind: 'catering', several: [], unanswered: '' },
      form: { 'enterprise.name': '禾香', 'premises.area': '', 'food.items': [] },
      materials: { photo: [file], contract: [] },
    }),
  ).toEqual({
    answers: { kind: 'catering' },
    form: { 'enterprise.name': '禾香' },
    materials: { photo: ['f1'] },
  })
})

test('a field that was filled in and emptied again makes no other application', () => {
  const emptied = { ...emptyContent, form: { 'enterprise.name': '' }, answers: { online: '' } }
  expect(isSameContent(emptied, emptyContent)).toBe(true)
  expect(isSameContent({ ...emptied, form: { 'enterprise.name': '禾' } }, emptyContent)).toBe(false)
})

test('the order in which fields were filled in does not matter', () => {
  const first = { ...emptyContent, form: { a: '1', b: '2' } }
  const second = { ...emptyContent, form: { b: '2', a: '1' } }
  expect(isSameContent(first, second)).toBe(true)
})

test('files that the case holds are sent by their digests', () => {
  const filed = fromFiledContent({
    answers: {},
    form: {},
    materials: { photo: [{ digest: 'ab12', name: '照片.jpg', mediaType: 'image/jpeg', size: 12 }] },
  })
  expect(toSentContent(filed).materials).toEqual({ photo: ['ab12'] })
})
