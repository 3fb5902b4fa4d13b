import { useRef, useState } from 'react'
import { makeKey } from './key.ts'
import { type ApiProblem, toApiProblem } from './problem.ts'

interface Sending {
  readonly isPending: boolean
  /** Why the last attempt was refused, or that no answer came. */
  readonly problem: ApiProblem | undefined
  /**
   * Sends an act. While one is on its way, further presses do nothing.
   *
   * @param content what is sent, for telling a repeat from another act
   * @param act sends it under the idempotency key, and does what follows once it is done
   */
  readonly submit: (content: unknown, act: (key: string) => Promise<unknown>) => Promise<void>
}

/** An act that a person sends by a press. Where no answer came, the same content goes out again under the same key. */
export function useSending(): Sending {
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const isBusy = useRef(false)
  const last = useRef({ content: '', key: '' })
  async function submit(content: unknown, act: (key: string) => Promise<unknown>): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setPending(true)
    setProblem(undefined)
    const written = JSON.stringify(content)
    if (last.current.key === '' || last.current.content !== written) {
      last.current = { content: written, key: makeKey() }
    }
    try {
      await act(last.current.key)
      last.current.key = ''
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      if (refused.status > 0) last.current.key = ''
      setProblem(refused)
    } finally {
      isBusy.current = false
      setPending(false)
    }
  }
  return { isPending, problem, submit }
}
