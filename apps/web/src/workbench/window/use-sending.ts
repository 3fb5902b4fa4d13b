import { useCallback, useRef, useState } from 'react'
import { type ApiProblem, toApiProblem } from '../../api/index.ts'

export interface Sending {
  readonly pending: boolean
  /** What the server refused last. */
  readonly problem: ApiProblem | undefined
  readonly forgetProblem: () => void
  /**
   * @param onRefused makes new keys: what was answered and refused is another request once it is mended
   * @returns undefined where something was refused, or while another is under way
   */
  readonly send: <Answer>(
    act: () => Promise<Answer>,
    onRefused: () => Promise<void>,
  ) => Promise<Answer | undefined>
}

/** Sends one thing at a time. Without an answer it stays the same request, with the same key. */
export function useSending(): Sending {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const underWay = useRef(false)
  const send = useCallback<Sending['send']>(async (act, onRefused) => {
    if (underWay.current) return undefined
    underWay.current = true
    setPending(true)
    setProblem(undefined)
    try {
      return await act()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      if (isAnswered(refused)) await onRefused()
      setProblem(refused)
      return undefined
    } finally {
      underWay.current = false
      setPending(false)
    }
  }, [])
  return { pending, problem, forgetProblem: useCallback(() => setProblem(undefined), []), send }
}

/** Whether the server has taken up the request and refused it, so that it needs another key when it is mended. */
export function isAnswered({ status }: ApiProblem): boolean {
  return status >= 400 && status < 500 && status !== 401
}
