import type { Bilingual } from '@tongban/domain'
import type { components } from '@tongban/client'
import { createContext, use } from 'react'
import type { Names } from '../difference/describe-difference.ts'
import type { Path } from '../source/definition-source.ts'
import type { Registries } from './use-registries.ts'

export type SourceFinding = components['schemas']['SourceFinding']

/** What every field of the editor stands on: the definition as it is now, and the one way to change it. */
export interface Editor {
  /** What the file says; the last that could be read while the text is broken. */
  readonly value: unknown
  readonly source: string
  /** False while the text cannot be read: then forms only show. */
  readonly isReadable: boolean
  readonly at: (path: Path) => unknown
  /** Takes a step that can be undone. */
  readonly change: (edit: (source: string) => string) => void
  readonly set: (path: Path, value: unknown) => void
  readonly findings: readonly SourceFinding[]
  readonly registries: Registries
  readonly names: Names
}

const EditorContext = createContext<Editor | undefined>(undefined)
export const EditorProvider = EditorContext

export function useEditor(): Editor {
  const editor = use(EditorContext)
  if (editor === undefined) throw new Error('the fields of the editor stand in an EditorProvider')
  return editor
}

/** `['materials', 2]` → `/materials/2`. */
export function writePointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The id of a field in the page, by which findings lead to it. */
export function fieldId(path: Path): string {
  return `at${writePointer(path)}`
}

/** What is wrong at this place itself: errors before warnings. */
export function findError(findings: readonly SourceFinding[], path: Path): Bilingual | undefined {
  const pointer = writePointer(path)
  const found = findings.filter((finding) => finding.pointer === pointer)
  if (found.length === 0) return undefined
  return {
    zh: found.map(({ message, cure }) => message.zh + cure.zh).join(''),
    en: found.map(({ message, cure }) => `${message.en} ${cure.en}`.trim()).join(' '),
  }
}
