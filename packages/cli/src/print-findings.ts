import { join } from 'node:path'
import type { FileProblem, LocatedFinding } from '@tongban/server'
import type { Terminal } from './terminal.ts'

/** Findings as people and editors find their place: file, line and column, the rule, why, and how to mend it. */
export function printFindings(findings: readonly LocatedFinding[], terminal: Terminal): void {
  for (const { file, line, column, severity, rule, path, message, cure } of findings) {
    terminal.print(
      `${file}:${line}:${column} ${severity} ${rule} (${path})\n    ${terminal.translate(message)}\n    → ${terminal.translate(cure)}`,
    )
  }
}

/** What keeps files from being read, each at its place. */
export function printProblems(problems: readonly FileProblem[], terminal: Terminal): void {
  for (const { file, line, column, code, message } of problems) {
    terminal.print(`${file}:${line}:${column} error ${code}\n    ${terminal.translate(message)}`)
  }
}

/** The same with files that are named from where the person stands, not from the folder that was read. */
export function relocate<Entry extends { readonly file: string }>(
  entries: readonly Entry[],
  folder: string,
): Entry[] {
  return entries.map((entry) => ({ ...entry, file: join(folder, entry.file) }))
}
