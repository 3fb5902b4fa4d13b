import { canonicalJson, type Instant } from '@tongban/domain'
import { hash } from 'node:crypto'
import type { Pool } from 'pg'
import { problem, RefusedRequest } from './problem.ts'

export interface StoredAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly body: unknown
}

/** Longer than any request may run: a key whose request died is free again. */
const abandonedAfterSeconds = 120

/** What makes two requests the same: route, parameters, query and body. */
export function digestRequest(route: string, params: unknown, query: unknown, body: unknown): string {
  const text = canonicalJson({ route, params, query, body: body ?? null })
  return hash('sha256', text)
}

/** @throws RefusedRequest when the header is no key: 8 to 200 visible ASCII characters */
export function readIdempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined
  if (typeof header === 'string' && /^[\x21-\x7e]{8,200}$/.test(header)) return header
  const message = {
    zh: '幂等键应为 8 至 200 个可见的 ASCII 字符。',
    en: 'An Idempotency-Key is 8 to 200 visible ASCII characters.',
  }
  throw new RefusedRequest(
    problem('invalid-request', {
      errors: [{ pointer: 'header/Idempotency-Key', code: 'invalid-key', message }],
    }),
  )
}

/** Keeps the first answer to a key, for every write whose handler does not keep it with its own facts. */
export class IdempotencyStore {
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /**
   * Reserves the key for this request.
   * @returns the first answer where the request was done before, undefined where it is to be done now
   * @throws RefusedRequest 409 while a twin is at work, 422 when the key was used for another request
   */
  async begin(
    account: string,
    key: string,
    route: string,
    digest: string,
    now: Instant,
  ): Promise<StoredAnswer | undefined> {
    const inserted = await this.#pool.query(
      `insert into idempotency_key (account_id, key, route, request_digest, created_at)
       values ($1, $2, $3, $4, $5)
       on conflict (account_id, key) do update
         set created_at = excluded.created_at
         where idempotency_key.status is null
           and idempotency_key.request_digest = excluded.request_digest
           -- Long ago; or by a clock that has been set back since.
           and abs(extract(epoch from idempotency_key.created_at - excluded.created_at)) > $6
       returning 1`,
      [account, key, route, digest, now, abandonedAfterSeconds],
    )
    if (inserted.rowCount === 1) return undefined
    const found = await this.#pool.query<{
      request_digest: string
      status: number | null
      response_headers: StoredAnswer['headers'] | null
      response_body: unknown
    }>(
      `select request_digest, status, response_headers, response_body
       from idempotency_key where account_id = $1 and key = $2`,
      [account, key],
    )
    const row = found.rows[0]
    if (row !== undefined && row.request_digest !== digest)
      throw new RefusedRequest(problem('idempotency-key-reused'))
    if (row === undefined || row.status === null) {
      throw new RefusedRequest(problem('same-request-in-progress', { headers: { 'retry-after': '1' } }))
    }
    return { status: row.status, headers: row.response_headers ?? {}, body: row.response_body }
  }

  async finish(account: string, key: string, answer: StoredAnswer): Promise<void> {
    await this.#pool.query(
      `update idempotency_key set status = $3, response_headers = $4, response_body = $5
       where account_id = $1 and key = $2`,
      [account, key, answer.status, JSON.stringify(answer.headers), JSON.stringify(answer.body ?? null)],
    )
  }

  /** Frees the key of a request that failed for a reason of ours or was refused, so that it can be sent again. */
  async release(account: string, key: string): Promise<void> {
    await this.#pool.query(
      'delete from idempotency_key where account_id = $1 and key = $2 and status is null',
      [account, key],
    )
  }
}
