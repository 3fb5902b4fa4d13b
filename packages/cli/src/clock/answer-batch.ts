import type { Bilingual, Calendar } from '@tongban/domain'
import { answerLine } from './answer-line.ts'
import { readLines } from './read-lines.ts'

/** Characters; a line of a thousand stops is shorter. */
const longestLine = 65_536
/** Characters that are gathered before they are written. */
const writeSize = 65_536

export interface BatchSummary {
  readonly lines: number
  readonly failedLines: number
}

/**
 * Answers every line of a batch, in its order, one line each; a line that cannot be answered gets its error in its
 * place. Blank lines are passed over. Holds one piece of the input and one of the output, however long the batch.
 * @param write called with whole lines; the next ones wait until it is done.
 */
export async function answerBatch(
  pieces: AsyncIterable<string>,
  calendar: Calendar,
  language: keyof Bilingual,
  write: (text: string) => Promise<void>,
): Promise<BatchSummary> {
  let lines = 0
  let failedLines = 0
  let output = ''
  for await (const { number, text } of readLines(pieces, longestLine)) {
    const trimmed = number === 1 ? text?.replace(/^\uFEFF/, '').trim() : text?.trim()
    if (trimmed === '') continue
    const answer = trimmed === undefined ? lineTooLong : answerLine(trimmed, calendar)
    lines += 1
    if (!answer.ok) failedLines += 1
    output += answer.ok
      ? `${JSON.stringify(answer.value)}\n`
      : `${JSON.stringify({ error: { line: number, field: answer.error.field, message: answer.error.message[language] } })}\n`
    if (output.length >= writeSize) {
      await write(output)
      output = ''
    }
  }
  if (output !== '') await write(output)
  return { lines, failedLines }
}

const lineTooLong = {
  ok: false,
  error: {
    field: 'line',
    message: {
      zh: `这一行超过 ${longestLine} 个字符，请检查文件是否每行一个 JSON 对象。`,
      en: `This line has more than ${longestLine} characters; check that the file has one JSON object a line.`,
    },
  },
} as const
