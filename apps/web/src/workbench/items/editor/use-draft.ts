import { del, get, set } from 'idb-keyval'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { useCallback, useEffect, useState } from 'react'
import { api, type ApiProblem, send, sendForAnswer, toApiProblem } from '../../../api/index.ts'

export type DraftHead = components['schemas']['ItemDraftHead']

/** What a colleague saved while this page was being written on. */
export interface Collision {
  /** What both began from. */
  readonly base: string
  readonly theirs: string
  readonly version: number
  readonly savedBy: string
  readonly savedAt: string
}

interface Kept {
  readonly source: string
  readonly version: number
  readonly base: string
}

const pauseMilliseconds = 1200
/** What the platform takes; more was not written by people. */
export const sourceCharactersMaximum = 400_000
const historyLength = 200

const keyOf = (draftId: string) => `tongban.item-draft.${draftId}`

/** A draft as the platform has it, and what this device still had to save. */
export interface StoredDraft {
  readonly draft: components['schemas']['ItemDraft']
  readonly kept: Kept | undefined
}

export function useStoredDraft(draftId: string) {
  return useQuery({
    queryKey: ['item-draft', draftId],
    queryFn: async (): Promise<StoredDraft> => {
      const draft = await send(api.GET('/api/v1/item-drafts/{draftId}', { params: { path: { draftId } } }))
      const kept = await get<Kept>(keyOf(draftId)).catch(() => undefined)
      return { draft, kept }
    },
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

/**
 * A draft as it is edited here: every change is saved after a short pause and kept on this device until then, so that
 * neither a reload nor a lost connection loses it. A colleague's version is never overwritten unseen.
 */
export function useDraft(draftId: string, { draft, kept }: StoredDraft) {
  const queries = useQueryClient()
  // What this device still had to save comes first; where a colleague was quicker, both are laid side by side.
  const own = kept !== undefined && kept.source !== draft.source ? kept : undefined
  const [source, setSource] = useState(own?.source ?? draft.source)
  const [head, setHead] = useState<DraftHead>(() => {
    const { source: _source, ...rest } = draft
    return rest
  })
  const [collision, setCollision] = useState<Collision | undefined>(() =>
    own === undefined || own.version === draft.version
      ? undefined
      : {
          base: own.base,
          theirs: draft.source,
          version: draft.version,
          savedBy: draft.savedBy,
          savedAt: draft.savedAt,
        },
  )
  const [problem, setProblem] = useState<ApiProblem>()
  const [isSaving, setSaving] = useState(false)
  const [saved, setSaved] = useState(draft.source)
  const [past, setPast] = useState<readonly string[]>([])
  const [future, setFuture] = useState<readonly string[]>([])
  /** Of a change that was not taken, until the next that is. */
  const [refusedLength, refuse] = useState<number>()

  const save = useCallback(
    async (text: string, version: number, baseRevision?: number): Promise<DraftHead | undefined> => {
      setSaving(true)
      try {
        const { data } = await sendForAnswer(
          api.PUT('/api/v1/item-drafts/{draftId}', {
            params: { path: { draftId }, header: { 'If-Match': `"${version}"` } },
            body: { source: text, ...(baseRevision === undefined ? {} : { baseRevision }) },
          }),
        )
        setHead(data)
        setSaved(text)
        setProblem(undefined)
        await del(keyOf(draftId)).catch(() => undefined)
        void queries.invalidateQueries({ queryKey: ['item-drafts'] })
        return data
      } catch (thrown) {
        const told = toApiProblem(thrown)
        if (told.status === 412 && typeof told.facts['source'] === 'string') {
          setCollision({
            base: saved,
            theirs: told.facts['source'],
            version: Number(told.facts['version']),
            savedBy: String(told.facts['savedBy']),
            savedAt: String(told.facts['savedAt']),
          })
        } else setProblem(told)
        return undefined
      } finally {
        setSaving(false)
      }
    },
    [draftId, queries, saved],
  )

  const isDirty = source !== saved
  useEffect(() => {
    if (!isDirty) return
    void set(keyOf(draftId), { source, version: head.version, base: saved } satisfies Kept).catch(
      () => undefined,
    )
    if (collision !== undefined || isSaving) return
    const wait = problem === undefined ? pauseMilliseconds : Math.max(4000, 1000 * (problem.retryAfter ?? 0))
    const timer = setTimeout(() => void save(source, head.version), wait)
    return () => clearTimeout(timer)
  }, [isDirty, source, head, saved, collision, isSaving, problem, save, draftId])

  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isDirty])

  const write = useCallback(
    (next: string | ((before: string) => string)) => {
      const after = typeof next === 'function' ? next(source) : next
      if (after === source) return
      if (after.length > sourceCharactersMaximum) {
        refuse(after.length)
        return
      }
      refuse(undefined)
      setPast((before) => [...before.slice(-historyLength), source])
      setFuture([])
      setSource(after)
    },
    [source],
  )

  const undo = () => {
    const before = past.at(-1)
    if (before === undefined) return
    setPast(past.slice(0, -1))
    setFuture([...future, source])
    setSource(before)
  }
  const redo = () => {
    const after = future.at(-1)
    if (after === undefined) return
    setFuture(future.slice(0, -1))
    setPast([...past, source])
    setSource(after)
  }

  /** Settles a collision with the text that shall stand, on top of the colleague's version. */
  const settle = useCallback(
    (text: string) => {
      if (collision === undefined) return
      setHead({ ...head, version: collision.version })
      setSaved(collision.theirs)
      setCollision(undefined)
      write(text)
    },
    [collision, head, write],
  )

  return {
    source,
    head,
    isDirty,
    isSaving,
    problem,
    collision,
    refusedLength,
    refuse,
    write,
    settle,
    save,
    undo,
    redo,
    mayUndo: past.length > 0,
    mayRedo: future.length > 0,
  }
}
