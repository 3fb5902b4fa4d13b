import { createTongbanClient } from '@tongban/client'
import { readLanguage } from '../language/index.ts'
import { ApiProblem, type ProblemDocument } from './problem.ts'

/** The typed client of the API; answers go through `send`. */
export const api = createTongbanClient({ baseUrl: location.origin })

/** Told of every answer, so that the end of a session can be announced before it comes. */
const listeners = new Set<(status: number) => void>()

export function onAnswer(listener: (status: number) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', readLanguage() === 'en' ? 'en' : 'zh-CN')
    return request
  },
})

interface Answer<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/**
 * The body of an answer.
 *
 * @throws ApiProblem when the platform refuses or cannot be reached
 */
export async function send<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const { data } = await sendForAnswer(request)
  return data
}

/** The body of an answer with its headers: ETag, Location. @throws ApiProblem as `send` does */
export async function sendForAnswer<Data>(
  request: Promise<Answer<Data>>,
): Promise<{ readonly data: Data; readonly headers: Headers }> {
  let answer: Answer<Data>
  try {
    answer = await request
  } catch {
    throw new ApiProblem({}, 0)
  }
  const { data, error, response } = answer
  for (const listener of listeners) listener(response.status)
  if (response.ok) return { data: data as Data, headers: response.headers }
  const told = typeof error === 'object' && error !== null ? (error as Partial<ProblemDocument>) : {}
  throw new ApiProblem(told, response.status, Number(response.headers.get('retry-after')) || undefined)
}
