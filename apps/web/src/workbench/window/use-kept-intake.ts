import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Keeper } from '../../device/index.ts'
import { forgetDraft, keepDraft, type KeptIntake, nameDraftQuery } from './drafts.ts'

const saveMilliseconds = 300

export interface KeptIntakeOf<Draft extends KeptIntake> {
  /** Whether this device keeps it. */
  readonly keeps: boolean
  /** Keeps this at once: what must not be lost, such as the answer to a filing. */
  readonly keep: (draft: Draft) => Promise<void>
  /** The intake is done: the device forgets it. */
  readonly end: () => Promise<void>
}

/** Keeps an intake on this device at every change, until it is done. */
export function useKeptIntake<Draft extends KeptIntake>(keeper: Keeper, draft: Draft): KeptIntakeOf<Draft> {
  const queries = useQueryClient()
  const [keeps, setKeeps] = useState(true)
  const done = useRef(false)
  const { id } = draft
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!done.current) void keepDraft(keeper, draft).then(setKeeps)
    }, saveMilliseconds)
    return () => clearTimeout(timer)
  }, [keeper, draft])
  const keep = useCallback(
    async (next: Draft) => {
      setKeeps(await keepDraft(keeper, next))
      queries.setQueryData(nameDraftQuery(keeper, next.id), next)
    },
    [keeper, queries],
  )
  const end = useCallback(async () => {
    done.current = true
    await forgetDraft(keeper, id)
  }, [keeper, id])
  return { keeps, keep, end }
}
