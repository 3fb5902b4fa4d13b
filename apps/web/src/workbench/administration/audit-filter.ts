export interface AuditFilter {
  readonly account: string
  readonly action: string
  readonly outcome: string
  /** Days in Beijing, both included. */
  readonly from: string
  readonly to: string
}

/** The filter as the API takes it: days in Beijing become moments, the end one not included. */
export function toAuditQuery({ account, action, outcome, from, to }: AuditFilter): Record<string, string> {
  const entries = { account, action, outcome, from: startOfDay(from, 0), to: startOfDay(to, 1) }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''))
}

const dayMilliseconds = 86_400_000

function startOfDay(date: string, later: number): string {
  const start = Date.parse(`${date}T00:00:00+08:00`)
  return Number.isNaN(start) ? '' : new Date(start + later * dayMilliseconds).toISOString()
}

/** A last day before the first one finds nothing, and is not what anybody means. */
export function endsBeforeItBegins({ from, to }: Pick<AuditFilter, 'from' | 'to'>): boolean {
  return from !== '' && to !== '' && to < from
}
