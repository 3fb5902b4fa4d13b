import { expect, test } from 'vitest'
import { z } from 'zod'
import { RefusedRequest } from './problem.ts'
import { validateInput } from './validate-input.ts'

/** What a caller is told of a value in the field `it`, in Chinese and in English. */
function tell(schema: z.ZodType, given?: unknown): readonly [string, string, string] {
  try {
    validateInput(z.strictObject({ it: schema }), given === undefined ? {} : { it: given }, '')
  } catch (error) {
    const [entry] = error instanceof RefusedRequest ? (error.problem.errors ?? []) : []
    if (entry !== undefined) return [entry.pointer, entry.message.zh, entry.message.en]
  }
  throw new Error('the value was taken')
}

test.each([
  ['what is missing', tell(z.string()), '此项必填。', 'This is required.'],
  ['a missing choice', tell(z.enum(['a', 'b'])), '此项必填。', 'This is required.'],
  ['a missing alternative', tell(z.union([z.string(), z.int()])), '此项必填。', 'This is required.'],
  ['an empty text', tell(z.string().min(1), ''), '不能为空。', 'This must not be empty.'],
  ['a short text', tell(z.string().min(4), 'a'), '至少4个字符。', 'Give at least 4 characters.'],
  ['a long text', tell(z.string().max(1), 'ab'), '最多1个字符。', 'Give at most 1 character.'],
  ['an empty list', tell(z.array(z.string()).min(1), []), '至少1项。', 'Give at least 1 entry.'],
  ['a long list', tell(z.array(z.string()).max(2), ['', '', '']), '最多2项。', 'Give at most 2 entries.'],
  ['too little', tell(z.int().min(1), 0), '不得小于1。', 'Give 1 or more.'],
  ['too much', tell(z.number().lt(5), 5), '应小于5。', 'Give less than 5.'],
  ['a part of a number', tell(z.int(), 1.5), '应为整数。', 'Give a whole number.'],
  ['another kind', tell(z.string(), 5), '应为文本，而不是数字。', 'Give a text, not a number.'],
  ['null', tell(z.array(z.string()), null), '应为列表，而不是空值（null）。', 'Give a list, not null.'],
  ['no choice', tell(z.enum(['a', 'b']), 'c'), '只能是以下之一：a、b。', 'Give one of: a, b.'],
  ['no date', tell(z.iso.date(), '1/3'), '应为日期，例如 2026-03-01。', 'Give a date, such as 2026-03-01.'],
])('%s is told in plain words, with what to do', (_case, told, zh, en) => {
  expect(told).toEqual(['/it', zh, en])
})

test('a request without content is told so', () => {
  expect(() => validateInput(z.strictObject({}), undefined, '')).toThrow(RefusedRequest)
})
