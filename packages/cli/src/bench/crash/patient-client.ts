import { setTimeout as wait } from 'node:timers/promises'
import type { LoadAnswer, LoadClient, LoadRequest } from '../load-client.ts'

/** Longest time in which a request must get its answer, crash or not. */
const patienceMilliseconds = 60_000
const unreachablePauseMilliseconds = 50
/** A real client waits as long as it is told; a bench is in more of a hurry. */
const longestPauseMilliseconds = 500

/**
 * Sends a request until it is answered, as a good client does: the same request with the same key, again after a lost
 * connection, and after the time that a 503, a 429 or a 409 for a twin at work asks for.
 *
 * @throws Error when it is refused, fails with 500, or has no answer after a minute
 */
export async function sendUntilDone(client: LoadClient, request: LoadRequest): Promise<LoadAnswer> {
  const end = Date.now() + patienceMilliseconds
  let last = ''
  while (Date.now() < end) {
    const answer = await client.send(request).catch((error: unknown) => String(error))
    if (typeof answer === 'string') {
      last = answer
      await wait(unreachablePauseMilliseconds)
      continue
    }
    if (answer.status < 300) return answer
    last = `${answer.status} ${answer.text.slice(0, 500)}`
    if (!isPassing(answer)) throw new Error(`${request.method} ${request.path} was answered ${last}`)
    const seconds = Number(answer.headers['retry-after'])
    if (!(seconds > 0)) throw new Error(`${answer.status} without Retry-After: ${answer.text.slice(0, 500)}`)
    await wait(Math.min(seconds * 1000, longestPauseMilliseconds))
  }
  throw new Error(`${request.method} ${request.path} had no answer for a minute; the last was: ${last}`)
}

function isPassing({ status, text }: LoadAnswer): boolean {
  return status === 503 || status === 429 || (status === 409 && text.includes('same-request-in-progress'))
}
