import type { Actor, Instant } from '@tongban/domain'
import type { IncomingHttpHeaders } from 'node:http'

/** Who sent the request, as the session says. */
export interface Authentication {
  readonly actor: Actor
  readonly account: string
  readonly session: string
  /** By a cookie the browser sends by itself, and so the origin is checked; or by a token that a program sends. */
  readonly by: 'cookie' | 'token'
  /** Until that is done, nothing but routes of the own account answers. */
  readonly mustFirst?: 'enrol-second-factor'
}

/** Finds the account behind the cookie or the bearer token; undefined where there is none or it has ended. */
export type Authenticate = (headers: IncomingHttpHeaders, now: Instant) => Promise<Authentication | undefined>

/** One line of the security audit. Never a personal number, never what the case is about. */
export interface AuditEntry {
  readonly occurredAt: Instant
  readonly account: string | null
  readonly actorKind: 'anonymous' | Actor['kind']
  /** The route's id, or the name of an act such as `sign-in`. */
  readonly action: string
  /** Path without query, as it was asked for. */
  readonly resource: string
  /** `done`, or the code of the problem. */
  readonly outcome: string
  readonly ip: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** As the database's `add_audit_entries` takes it. */
export function describeAuditRow(entry: AuditEntry) {
  const { occurredAt, account, actorKind, action, resource, outcome, ip, detail } = entry
  return {
    occurred_at: occurredAt,
    account_id: account,
    actor_kind: actorKind,
    action,
    resource,
    outcome,
    ip,
    detail,
  }
}

export type RecordAudit = (entry: AuditEntry) => Promise<void>
