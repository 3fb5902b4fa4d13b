import { buildCalendar } from '@tongban/domain'
import { describe, expect, it } from 'vitest'
import { answerBatch } from './answer-batch.ts'

const calendar = buildCalendar({
  calendar: 'national',
  years: {
    2025: {
      holidays: { '2025-10-01': '国庆节', '2025-10-02': '国庆节', '2025-10-03': '国庆节' },
      makeUpWorkingDays: { '2025-09-28': '国庆节' },
      source: '通知',
    },
  },
})

async function* inPieces(text: string, length: number) {
  for (let begin = 0; begin < text.length; begin += length) yield text.slice(begin, begin + length)
}

async function answer(text: string, pieceLength = text.length) {
  let output = ''
  const summary = await answerBatch(inPieces(text, pieceLength), calendar, 'zh', async (piece) => {
    output += piece
  })
  return {
    summary,
    answers: output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  }
}

describe('a batch of periods', () => {
  const batch = [
    '{"start":"2025-09-26","limit":4,"unit":"working"}',
    '{"start":"2025-09-26","limit":8,"unit":"calendar","stops":[]}\r',
    '',
    '{"start":"2025-09-26","limit":8,"unit":"calendar","rollover":false}',
    '{"start":"2025-09-26","limit":2,"unit":"working","stops":[["2025-09-29","2025-09-30"],["2025-09-28","2025-09-30"]]}',
    '{"start":"2025-09-26","limit":2,"unit":"working","stops":[["2025-09-29",null]]}',
  ].join('\n')
  const answers = [
    { due: '2025-10-06' },
    { due: '2025-10-06' },
    { due: '2025-10-04' },
    { due: '2025-10-06' },
    { due: null, stopped: { since: '2025-09-29', countedDays: 1, remainingDays: 1 } },
  ]

  it.each([1, 7, 64, 10_000])(
    'is answered line by line in its order, read in pieces of %i characters',
    async (length) => {
      expect(await answer(batch, length)).toEqual({ summary: { lines: 5, failedLines: 0 }, answers })
      expect(await answer(`\uFEFF${batch}\n`, length)).toEqual({
        summary: { lines: 5, failedLines: 0 },
        answers,
      })
    },
  )

  it.each([
    { why: 'is no JSON', line: '{', field: 'line' },
    { why: 'is no object', line: '[1]', field: 'line' },
    {
      why: 'has a field that nobody knows',
      line: '{"start":"2025-09-26","limit":4,"unit":"working","stop":[]}',
      field: 'stop',
    },
    { why: 'starts on no day', line: '{"start":"2025-02-30","limit":4,"unit":"working"}', field: 'start' },
    { why: 'has no start', line: '{"limit":4,"unit":"working"}', field: 'start' },
    {
      why: 'has a limit in letters',
      line: '{"start":"2025-09-26","limit":"4","unit":"working"}',
      field: 'limit',
    },
    {
      why: 'has a limit below 0',
      line: '{"start":"2025-09-26","limit":-4,"unit":"working"}',
      field: 'limit',
    },
    { why: 'has an unknown unit', line: '{"start":"2025-09-26","limit":4,"unit":"days"}', field: 'unit' },
    {
      why: 'has stops that are no list',
      line: '{"start":"2025-09-26","limit":4,"unit":"working","stops":{}}',
      field: 'stops',
    },
    {
      why: 'has a stop of one day only',
      line: '{"start":"2025-09-26","limit":4,"unit":"working","stops":[["2025-09-27"]]}',
      field: 'stops[0]',
    },
    {
      why: 'has a stop that ends before it begins',
      line: '{"start":"2025-09-26","limit":4,"unit":"working","stops":[["2025-09-28","2025-09-27"]]}',
      field: 'stops[0]',
    },
    {
      why: 'needs a year without calendar data',
      line: '{"start":"2025-12-30","limit":4,"unit":"working"}',
      field: 'start',
    },
    { why: 'is longer than any line is', line: `{"start":"${'2'.repeat(70_000)}"}`, field: 'line' },
  ])('says in its place what is wrong when a line $why', async ({ line, field }) => {
    const valid = '{"start":"2025-09-26","limit":4,"unit":"working"}'
    const { summary, answers: given } = await answer(`${valid}\n${line}\n${valid}\n`, 1_000)
    expect(summary).toEqual({ lines: 3, failedLines: 1 })
    expect(given).toEqual([
      { due: '2025-10-06' },
      { error: { line: 2, field, message: expect.stringMatching(/。$/) } },
      { due: '2025-10-06' },
    ])
  })

  it('of nothing has no answers', async () => {
    expect(await answer('')).toEqual({ summary: { lines: 0, failedLines: 0 }, answers: [] })
  })

  it('is written piece by piece, each only when the one before was taken', async () => {
    const lines = 20_000
    let waiting = 0
    let pieces = 0
    const summary = await answerBatch(
      inPieces('{"start":"2025-09-26","limit":4,"unit":"working"}\n'.repeat(lines), 65_536),
      calendar,
      'zh',
      async () => {
        waiting += 1
        expect(waiting).toBe(1)
        await Promise.resolve()
        waiting -= 1
        pieces += 1
      },
    )
    expect(summary.lines).toBe(lines)
    expect(pieces).toBeGreaterThan(5)
  })
})
