import type { Sentence } from '@tongban/server'
import type { Terminal } from '../terminal.ts'

export type Cell = string | number | null | Sentence

/** Prints rows under their headings: texts to the left, numbers to the right. */
export function printTable(
  terminal: Terminal,
  headings: readonly Sentence[],
  rows: readonly (readonly Cell[])[],
): void {
  const texts = rows.map((row) => row.map((cell) => writeCell(cell, terminal.translate)))
  const isNumber = headings.map((_, column) =>
    rows.every((row) => typeof row[column] === 'number' || row[column] === null),
  )
  for (const line of alignColumns([headings.map(terminal.translate), ...texts], isNumber))
    terminal.print(line)
}

function writeCell(cell: Cell, translate: (sentence: Sentence) => string): string {
  if (cell === null) return '–'
  if (typeof cell === 'number') return cell.toLocaleString('en', { maximumFractionDigits: 2 })
  return typeof cell === 'string' ? cell : translate(cell)
}

/** Pads the cells of each column to one width, in which a Chinese character takes two places. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  rightAligned: readonly boolean[],
): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => measureWidth(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - measureWidth(text))
        return rightAligned[column] === true ? padding + text : text + padding
      })
      .join('  ')
      .trimEnd(),
  )
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u

function measureWidth(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0)
}

/** Prints what the figures do not say, so that nobody reads more into them. */
export function printNotMeasured(terminal: Terminal, sentences: readonly Sentence[]): void {
  terminal.say({ zh: '\n未测量的内容：', en: '\nNot measured:' })
  for (const sentence of sentences) terminal.print(`- ${terminal.translate(sentence)}`)
}
