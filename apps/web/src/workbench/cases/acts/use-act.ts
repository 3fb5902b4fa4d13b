import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import { useCallback, useRef, useState } from 'react'
import { type ApiProblem, makeKey, toApiProblem } from '../../../api/index.ts'
import { useAnnounce } from '../../../design/index.ts'
import { type OpenCase, useRefreshCase } from '../case-data.ts'
import { findQuietVersion } from './quiet-version.ts'

/** Of an act on the case, or on an inspection of several cases. */
export type ActAnswer = components['schemas']['CommandAnswer'] | components['schemas']['JointAnswer']

/** What every act sends beside its content: once only, and on the case that the officer looked at. */
export interface ActParameters {
  readonly path: { readonly caseId: string }
  readonly header: { readonly 'Idempotency-Key': string; readonly 'If-Match': string }
}

export type FieldErrors = ReadonlyMap<string, Bilingual>

interface ActOptions {
  readonly open: OpenCase
  /** Says what is missing before anything is sent, by pointer into the act. */
  readonly check: () => FieldErrors
  /** What is sent, for telling a repeat from another act; undefined where there is nothing but the act. */
  readonly content: unknown
  readonly send: (params: ActParameters) => Promise<ActAnswer>
  readonly onDone: (answer: ActAnswer) => void
  /** Said once it is done. */
  readonly told: Bilingual
}

export interface Act {
  readonly errors: FieldErrors
  readonly problem: ApiProblem | undefined
  readonly pending: boolean
  /** The version on which the act is to be done; the case may have moved on. */
  readonly seenVersion: number
  /** Counts refused attempts, so that the focus can follow each. */
  readonly attempt: number
  readonly submit: () => Promise<void>
  /** Runs the local checks and tells whether all is there. */
  readonly checkAll: () => boolean
  /** Takes the case as it is now for the ground of the act. */
  readonly acknowledge: () => void
}

const collisions = new Set([409, 412])

/**
 * An act on a case. The same content sent again carries the same key, so that a double click or a lost answer does it
 * once; other content is another act. It holds for the version that the officer saw: where a colleague acted first,
 * nothing is done, the case is read anew, and what was typed stays. What the platform noted by itself in between, such
 * as a document that was made out, is passed over.
 */
export function useAct({ open, check, content, send, onDone, told }: ActOptions): Act {
  const { view } = open
  const refresh = useRefreshCase(view.caseId)
  const announce = useAnnounce()
  const [seenVersion, setSeenVersion] = useState(view.version)
  const [errors, setErrors] = useState<FieldErrors>(new Map())
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const key = useRef({ content: '', key: '' })
  const busy = useRef(false)

  const checkAll = useCallback(() => {
    const found = check()
    setErrors(found)
    if (found.size > 0) setAttempt((before) => before + 1)
    return found.size === 0
  }, [check])

  const { caseId } = view
  const deliver = useCallback(
    async (version: number): Promise<ActAnswer> => {
      const text = JSON.stringify([content, version])
      if (key.current.content !== text) key.current = { content: text, key: makeKey() }
      const header = { 'Idempotency-Key': key.current.key, 'If-Match': `"${version}"` }
      return send({ path: { caseId }, header })
    },
    [caseId, content, send],
  )

  const submit = useCallback(async () => {
    setProblem(undefined)
    if (busy.current || !checkAll()) return
    busy.current = true
    setPending(true)
    try {
      const answer = await deliver(seenVersion).catch(async (thrown: unknown) => {
        const quiet =
          toApiProblem(thrown).status === 412 ? await findQuietVersion(caseId, seenVersion) : undefined
        if (quiet === undefined) throw thrown
        return deliver(quiet)
      })
      announce(told)
      onDone(answer)
      await refresh()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      setErrors(
        new Map(refused.errors.map(({ pointer, message }) => [pointer.replace(/^#?\/?/, '/'), message])),
      )
      setProblem(refused)
      setAttempt((before) => before + 1)
      if (collisions.has(refused.status)) await refresh()
    } finally {
      busy.current = false
      setPending(false)
    }
  }, [checkAll, deliver, caseId, seenVersion, announce, told, onDone, refresh])

  const acknowledge = useCallback(() => {
    setSeenVersion(view.version)
    setProblem(undefined)
  }, [view.version])

  return { errors, problem, pending, seenVersion, attempt, submit, checkAll, acknowledge }
}
