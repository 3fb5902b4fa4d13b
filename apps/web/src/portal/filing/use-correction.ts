import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type ApiProblem, makeKey, toApiProblem } from '../../api/index.ts'
import {
  type Content,
  type FilledApplication,
  isSameContent,
  stillUploading,
  type Uploads,
} from '../../application/index.ts'
import { useAnnounce } from '../../design/index.ts'
import { findOnDevice, forgetOnDevice, type Keeper, keepOnDevice } from '../../device/index.ts'
import type { FoundProblem } from './delivery-step.tsx'

/** A correction under way is kept on this device: whose it is, and under which name. */
export interface KeptAs {
  readonly keeper: Keeper
  readonly name: string
}

/** What was mended on this device before; undefined while that is not known, null where there is nothing. */
export function useKeptCorrection({ keeper, name }: KeptAs, enabled: boolean): Content | null | undefined {
  return useQuery({
    queryKey: ['kept-correction', keeper, name],
    queryFn: async () => (await findOnDevice<Content>(keeper, name)) ?? null,
    enabled,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  }).data
}

export interface CorrectionSource<Body> {
  readonly application: FilledApplication
  readonly uploads: Uploads
  /** What was filed; keeps its identity. */
  readonly filed: Content
  readonly kept: KeptAs
  /** Shows what is missing, wrong or not changed as asked, and answers it. */
  readonly check: () => readonly FoundProblem[]
  readonly write: () => Body
  /** @param key the same for each attempt with the same body @throws ApiProblem */
  readonly send: (body: Body, key: string) => Promise<void>
  /** Says that it was sent, and leads to where one goes on. */
  readonly leave: () => Promise<void>
}

/** The answer to a notice that is being prepared. */
export interface Correction {
  /** What was found wrong by the last attempt. */
  readonly shown: readonly FoundProblem[]
  readonly attempt: number
  readonly problem: ApiProblem | undefined
  readonly isSending: boolean
  readonly answer: () => Promise<void>
}

/** Keeps what is mended on this device until it is sent, and sends it once. */
export function useCorrection<Body>(source: CorrectionSource<Body>): Correction {
  const { application, uploads, filed } = source
  const { keeper, name } = source.kept
  const announce = useAnnounce()
  const [attempt, setAttempt] = useState(0)
  const [problem, setProblem] = useState<ApiProblem>()
  const [isSending, setSending] = useState(false)
  const [shown, setShown] = useState<readonly FoundProblem[]>([])
  const sent = useRef({ written: '', key: makeKey() })
  const acting = useRef(false)

  useEffect(() => {
    if (!isSameContent(application.content, filed)) void keepOnDevice(keeper, name, application.content)
  }, [application.content, filed, keeper, name])

  async function answer(): Promise<void> {
    if (acting.current) return
    if (uploads.list.length > 0) {
      announce(stillUploading)
      return
    }
    const found = source.check()
    setShown(found)
    setAttempt((before) => before + 1)
    if (found.length > 0) return
    acting.current = true
    setSending(true)
    setProblem(undefined)
    const body = source.write()
    const written = JSON.stringify(body)
    // The same answer sent again is the same act; another answer is another.
    if (sent.current.written !== written) sent.current = { written, key: makeKey() }
    try {
      await source.send(body, sent.current.key)
      await forgetOnDevice(keeper, name)
      await source.leave()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      application.takeServerErrors(refused.errors)
      setProblem(refused)
    } finally {
      acting.current = false
      setSending(false)
    }
  }

  return { shown, attempt: shown.length > 0 ? attempt : 0, problem, isSending, answer }
}
