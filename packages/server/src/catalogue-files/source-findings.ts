import { writeJsonPointer } from '@tongban/domain'
import type { FileProblem } from './yaml-source.ts'

/** What keeps a text from being read, told as findings of lint are: the message itself says what to do. */
export function listSourceFindings(problems: readonly FileProblem[]) {
  return problems.map(({ code, line, column, message, place = [] }) => ({
    rule: code,
    severity: 'error' as const,
    path: place.join('.'),
    pointer: writeJsonPointer(place),
    line,
    column,
    message,
    cure: { zh: '', en: '' },
  }))
}
