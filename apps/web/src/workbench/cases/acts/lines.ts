/** A sentence with an identity of its own, so that its field stays the same when one before it goes. */
export interface Line {
  readonly id: number
  readonly text: string
}

/** The lines with another at the end. */
export function addLine(lines: readonly Line[], text = ''): readonly Line[] {
  const id = lines.reduce((most, line) => Math.max(most, line.id), 0) + 1
  return [...lines, { id, text }]
}

/** What the lines say; those that say nothing are left out. */
export function readLines(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text.trim()).filter((text) => text !== '')
}

/** Where a line stands among those that say something; the first of all where none does. */
export function findPlace(lines: readonly Line[], line: Line): number | undefined {
  if (readLines(lines).length === 0) return lines[0] === line ? 0 : undefined
  return line.text.trim() === '' ? undefined : readLines(lines.slice(0, lines.indexOf(line))).length
}
