import { routes } from '@tongban/contract'
import type { Pool } from 'pg'
import { z } from 'zod'
import { createBatching } from '../../database/index.ts'
import {
  cutPage,
  describeAuditRow,
  problemKinds,
  readCursor,
  type AuditEntry,
  type RecordAudit,
} from '../../http/index.ts'

/** Lines that come together are written together; each is durable before its request is answered. */
const askToAdd = createBatching<AuditEntry, undefined>({
  size: 200,
  run: async (pool, entries) => {
    await pool.query({
      name: 'add_audit_entries',
      text: 'select add_audit_entries($1)',
      values: [JSON.stringify(entries.map(describeAuditRow))],
    })
    return entries.map(() => undefined)
  },
})

/** Adds lines to the security audit; the application's role can neither change nor remove them. */
export function createAuditRecorder(pool: Pool): RecordAudit {
  return (entry) => askToAdd(pool, entry)
}

export interface AuditQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly account?: string | undefined
  readonly action?: string | undefined
  readonly outcome?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

interface Row {
  entry_id: number
  occurred_at: string
  account_id: string | null
  account_name: string | null
  actor_kind: string
  action: string
  resource: string
  outcome: string
  ip: string
  detail: Record<string, unknown> | null
}

/** Newest first. */
export async function listAudit(pool: Pool, query: AuditQuery) {
  const after = readCursor(z.strictObject({ before: z.int() }), query.cursor)
  const { rows } = await pool.query<Row>(
    `select audit_entry.*,
            (select name from account where id = coalesce(account_id, audit_entry.detail ->> 'accountId')) as account_name
       from audit_entry
      where ($1::bigint is null or entry_id < $1)
        and ($2::text is null or account_id = coalesce((select id from account where username = $2), $2))
        and ($3::text is null or action = $3) and ($4::text is null or outcome = $4 or ($4 = 'refused' and outcome <> 'done'))
        and ($5::timestamptz is null or occurred_at >= $5) and ($6::timestamptz is null or occurred_at < $6)
      order by entry_id desc limit $7`,
    [
      after?.before ?? null,
      query.account ?? null,
      query.action ?? null,
      query.outcome ?? null,
      query.from ?? null,
      query.to ?? null,
      query.limit + 1,
    ],
  )
  const page = cutPage(rows, query.limit, (row) => ({ before: row.entry_id }))
  return {
    items: page.items.map((row) => ({
      entryId: row.entry_id,
      occurredAt: row.occurred_at,
      account: row.account_id,
      accountName: row.account_name,
      actorKind: row.actor_kind,
      action: row.action,
      resource: row.resource,
      outcome: row.outcome,
      ip: row.ip,
      detail: row.detail,
    })),
    nextCursor: page.nextCursor,
  }
}

/** What actions and outcomes are called: operations by their titles, refusals by those of their problems. */
export function listAuditNames() {
  return {
    actions: routes.map(({ id, title, summary }) => ({ id, name: { zh: title, en: summary } })),
    outcomes: Object.entries(problemKinds).map(([id, { title }]) => ({ id, name: title })),
  }
}
