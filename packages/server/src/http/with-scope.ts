import type { Actor } from '@tongban/domain'
import type { Pool, PoolClient } from 'pg'

/** What row-level security shows an actor: the organisations of the post, or the subjects acted for. */
function describeScope(actor: Actor): {
  readonly everything: boolean
  readonly organisations: readonly string[]
  readonly subjects: readonly string[]
} {
  switch (actor.kind) {
    case 'officer':
      return { everything: false, organisations: actor.jurisdiction, subjects: [] }
    case 'applicant':
      return { everything: false, organisations: [], subjects: actor.actsFor.map(({ subject }) => subject) }
    case 'system':
      return { everything: true, organisations: [], subjects: [] }
  }
}

/**
 * Runs the work in one transaction in which the database itself shows no more than the actor's organisations and
 * subjects. The settings end with the transaction, so that a pooled connection carries nothing over.
 */
export async function withScope<Answer>(
  pool: Pool,
  actor: Actor,
  work: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const scope = describeScope(actor)
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select set_scope($1, $2::text[], $3::text[])', [
      scope.everything,
      scope.organisations,
      scope.subjects,
    ])
    const answer = await work(client)
    await client.query('commit')
    return answer
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
