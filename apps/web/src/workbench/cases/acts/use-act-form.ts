import type { CaseCommandType } from '@tongban/domain'
import { useCallback } from 'react'
import type { OpenCase } from '../case-data.ts'
import { useKept } from '../kept.ts'

export interface ActProps {
  readonly open: OpenCase
  readonly onClose: () => void
}

/** What somebody writes in the form of an act, and what its dialog is given of it. */
export interface ActForm<Draft> {
  readonly draft: Draft
  /** Writes some of it. */
  readonly set: (edit: Partial<Draft>) => void
  /** Writes what depends on what stands there then; for what comes later than the press, such as an upload. */
  readonly change: (edit: (before: Draft) => Draft) => void
  readonly forget: () => void
  readonly dialog: {
    readonly open: OpenCase
    readonly command: CaseCommandType
    readonly content: Draft
    readonly onClose: () => void
    readonly onDone: () => void
  }
}

/**
 * The state around the dialog of an act: a draft that survives a reload and is forgotten once the act is done.
 *
 * @param part of the case that the act is about, where the drafts for several are to be kept apart
 */
export function useActForm<Draft extends object>(
  { open, onClose }: ActProps,
  command: CaseCommandType,
  initial: Draft,
  part?: string,
): ActForm<Draft> {
  const key = [open.view.caseId, command, ...(part === undefined ? [] : [part])].join('.')
  const [draft, change, forget] = useKept(key, initial)
  const set = useCallback((edit: Partial<Draft>) => change((before) => ({ ...before, ...edit })), [change])
  return { draft, set, change, forget, dialog: { open, command, content: draft, onClose, onDone: forget } }
}
