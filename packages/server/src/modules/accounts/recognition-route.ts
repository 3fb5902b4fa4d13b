import { recogniseSubject } from '@tongban/contract'
import type { Pool } from 'pg'
import { implementRoute, type RouteHandler } from '../../http/index.ts'
import type { AccountServices } from './services.ts'
import { describeSubject, readResidentId, readUscc, type SubjectRow } from './subjects.ts'

/** Whom the clerk has before the window, by the document in hand; each look is in the audit, the number is not. */
export function createRecognitionRoute({ pool }: AccountServices): RouteHandler {
  return implementRoute(recogniseSubject, async ({ body, context }) => {
    const { kind, identifier } = body
    const number =
      kind === 'person'
        ? readResidentId(identifier.trim(), context.now, '/identifier')
        : readUscc(identifier.trim(), '/identifier')
    const row = await findByNumber(pool, kind === 'person' ? 'resident-id' : 'uscc', number)
    context.noteForAudit({ subject: row?.subject_id ?? null })
    if (row === undefined) return { status: 200, body: { subject: null } }
    const representativeName = row.representative_name ?? null
    return { status: 200, body: { subject: { ...describeSubject(row), representativeName } } }
  })
}

async function findByNumber(
  pool: Pool,
  identifierKind: SubjectRow['identifier_kind'],
  number: string,
): Promise<SubjectRow | undefined> {
  const { rows } = await pool.query<SubjectRow>(
    `select subject_id, kind, name, identifier_kind, identifier, phone, representative_name
       from subject where identifier_kind = $1 and identifier = $2`,
    [identifierKind, number],
  )
  return rows[0]
}
