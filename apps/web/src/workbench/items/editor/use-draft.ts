import { del, get, set } from 'idb-keyval'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { useCallback, useEffect, useRef, useState } from 'react'
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
const historyLength = 200

const keyOf = (draftId: string) => `tongban.item-draft.${draftId}`

/**
 * A draft as it is edited here: every change is saved after a short pause and kept on this device until then, so that
 * neither a reload nor a lost connection loses it. A colleague's version is never overwritten unseen.
 */
export function useDraft(draftId: string) {
  const queries = useQueryClient()
  const read = useQuery({
    queryKey: ['item-draft', draftId],
    queryFn: async () => {
      const draft = await send(api.GET('/api/v1/item-drafts/{draftId}', { params: { path: { draftId } } }))
      const kept = await get<Kept>(keyOf(draftId)).catch(() => undefined)
      return { draft, kept }
    },
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const [source, setSource] = useState<string>()
  const [head, setHead] = useState<DraftHead>()
  const [collision, setCollision] = useState<Collision>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [isSaving, setSaving] = useState(false)
  const [saved, setSaved] = useState('')
  const past = useRef<string[]>([])
  const future = useRef<string[]>([])
  const [, redraw] = useState(0)

  useEffect(() => {
    if (read.data === undefined || source !== undefined) return
    const { draft, kept } = read.data
    const { source: stored, ...rest } = draft
    setHead(rest)
    setSaved(stored)
    // What this device still had to save comes first; where a colleague was quicker, both are laid side by side.
    const own = kept !== undefined && kept.source !== stored ? kept : undefined
    setSource(own?.source ?? stored)
    if (own !== undefined && own.version !== draft.version) {
      setCollision({
        base: own.base,
        theirs: stored,
        version: draft.version,
        savedBy: draft.savedBy,
        savedAt: draft.savedAt,
      })
    }
  }, [read.data, source])

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

  const isDirty = source !== undefined && head !== undefined && source !== saved
  useEffect(() => {
    if (!isDirty || head === undefined || source === undefined) return
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

  const write = useCallback((next: string | ((before: string) => string)) => {
    setSource((before) => {
      if (before === undefined) return before
      const after = typeof next === 'function' ? next(before) : next
      if (after === before) return before
      if (past.current.at(-1) !== before) past.current = [...past.current.slice(-historyLength), before]
      future.current = []
      return after
    })
  }, [])

  const step = useCallback((from: { current: string[] }, to: { current: string[] }) => {
    setSource((present) => {
      const next = from.current.at(-1)
      if (present === undefined || next === undefined) return present
      from.current = from.current.slice(0, -1)
      to.current = [...to.current, present]
      return next
    })
    redraw((count) => count + 1)
  }, [])

  /** Settles a collision with the text that shall stand, on top of the colleague's version. */
  const settle = useCallback(
    (text: string) => {
      if (collision === undefined || head === undefined) return
      setHead({ ...head, version: collision.version })
      setSaved(collision.theirs)
      setCollision(undefined)
      write(text)
    },
    [collision, head, write],
  )

  return {
    read,
    source,
    head,
    isDirty,
    isSaving,
    problem,
    collision,
    write,
    settle,
    save,
    undo: () => step(past, future),
    redo: () => step(future, past),
    mayUndo: past.current.length > 0,
    mayRedo: future.current.length > 0,
  }
}
