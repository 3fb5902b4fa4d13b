/** A line of a text that is read piece by piece; lines are numbered from one. */
export interface NumberedLine {
  readonly number: number
  /** Undefined for a line that is longer than the limit: its text was not kept. */
  readonly text: string | undefined
}

/** Splits text into lines without ever holding more than one piece and one line of at most `longest` characters. */
export async function* readLines(
  pieces: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<NumberedLine> {
  let number = 0
  let rest = ''
  let tooLong = false
  for await (const piece of pieces) {
    let begin = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', begin)) {
      number += 1
      const text = rest + piece.slice(begin, end)
      yield { number, text: tooLong || text.length > longest ? undefined : text }
      rest = ''
      tooLong = false
      begin = end + 1
    }
    rest += piece.slice(begin)
    if (rest.length > longest) {
      tooLong = true
      rest = ''
    }
  }
  if (rest !== '' || tooLong) yield { number: number + 1, text: tooLong ? undefined : rest }
}
