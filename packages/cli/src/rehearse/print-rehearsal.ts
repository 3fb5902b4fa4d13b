import type { Sentence } from '@tongban/server'
import { alignColumns } from '../bench/report.ts'
import type { Terminal } from '../terminal.ts'
import { type RehearsalReport, describeNothing } from './write-page.ts'

/** The report as text: figures, tables, affected cases, notes. */
export function printRehearsal(report: RehearsalReport, terminal: Terminal): void {
  const { title, totals, tables, affected, affectedTotal, notes } = report
  terminal.say(title)
  const figures = totals.map(({ name, value }) => [terminal.translate(name), `${value}`])
  for (const line of alignColumns(figures, [false, true])) terminal.print(`  ${line}`)
  if (tables.length === 0) {
    terminal.print('')
    terminal.say(describeNothing(report))
  }
  for (const { title: heading, note, columns, rows } of tables) {
    terminal.say({ zh: `\n${heading.zh}`, en: `\n${heading.en}` })
    if (note !== undefined) terminal.say(note)
    const lines = [
      columns.map((column) => terminal.translate(column)),
      ...rows.map(({ name, values }) => [terminal.translate(name), ...values.map((value) => `${value}`)]),
    ]
    for (const line of alignColumns(
      lines,
      columns.map((_, index) => index > 0),
    ))
      terminal.print(`  ${line}`)
  }
  if (affected.length > 0) {
    terminal.say({ zh: '\n有变化的办件', en: '\nCases in which something would differ' })
    for (const { name, differences } of affected) {
      const text: Sentence = {
        zh: differences.map(({ zh }) => zh).join('；'),
        en: differences.map(({ en }) => en).join('; '),
      }
      terminal.print(`  ${name}  ${terminal.translate(text)}`)
    }
    if (affectedTotal > affected.length) {
      terminal.say({
        zh: `  ……共 ${affectedTotal} 件，用 --list 列出更多`,
        en: `  … of ${affectedTotal}; --list shows more`,
      })
    }
  }
  terminal.print('')
  for (const note of notes) terminal.say(note)
}
