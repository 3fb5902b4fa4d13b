import { findPlainDate } from '@tongban/domain'
import { z } from 'zod'
import type { RegisterAnswer, Registers } from './registers.ts'

const answerSchema = z.object({
  values: z.record(z.string(), z.unknown()),
  asOf: z
    .string()
    .transform((text) => findPlainDate(text))
    .optional(),
})

/** Applicants wait for the decision; a register that takes longer is left out, and a person decides. */
const patienceMilliseconds = 3000

/**
 * Registers behind the exchange of government data (政务数据共享平台): `GET <address>/<register>/<identifier>` answers
 * `{ "values": { "<data element>": … }, "asOf": "2026-03-10" }`, or 404 where it knows nobody of the number.
 */
export function createRemoteRegisters(settings: {
  readonly url: string
  readonly token?: string
}): Registers {
  const base = settings.url.replace(/\/+$/, '')
  return {
    async ask(register, identifier): Promise<RegisterAnswer> {
      try {
        const response = await fetch(
          `${base}/${encodeURIComponent(register)}/${encodeURIComponent(identifier)}`,
          {
            headers: {
              accept: 'application/json',
              ...(settings.token === undefined ? {} : { authorization: `Bearer ${settings.token}` }),
            },
            redirect: 'error',
            signal: AbortSignal.timeout(patienceMilliseconds),
          },
        )
        if (response.status === 404) return { kind: 'absent' }
        if (!response.ok) return { kind: 'unavailable' }
        const { values, asOf } = answerSchema.parse(await response.json())
        return { kind: 'found', values, ...(asOf === undefined ? {} : { asOf }) }
      } catch {
        // Whatever went wrong on the way, nothing was said; the case shows that the source was not there.
        return { kind: 'unavailable' }
      }
    },
  }
}
