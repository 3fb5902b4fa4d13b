import { readOwnSubject } from '@tongban/contract'
import type { ActsFor, Actor } from '@tongban/domain'
import { implementRoute, problem, type RouteHandler } from '../../http/index.ts'
import type { AccountServices } from './services.ts'

interface Row {
  kind: 'person' | 'enterprise'
  name: string
  identifier: string
  phone: string | null
  address: string | null
  representative_name: string | null
  representative_identifier: string | null
}

/** The relation in which the actor may apply for the subject by this item; the nearest where there are several. */
function findRelation(actor: Actor, subject: string, item: string): ActsFor['as'] | undefined {
  if (actor.kind !== 'applicant') return undefined
  const covering = actor.actsFor.filter(
    (entry) => entry.subject === subject && (entry.items === undefined || entry.items.includes(item)),
  )
  return (covering.find(({ as }) => as !== 'agent') ?? covering[0])?.as
}

/**
 * What the platform knows of an applicant, so that it is not typed again (一次录入). A person has the right to see what
 * is kept of them (个人信息保护法 第四十五条); an agent gets no more than the authorisation needs (第六条).
 */
export function createParticularsRoute({ pool }: AccountServices): RouteHandler {
  return implementRoute(readOwnSubject, async ({ params, body, actor, context }) => {
    const as = findRelation(actor, params.subjectId.toLowerCase(), body.item)
    context.noteForAudit({ subject: params.subjectId, item: body.item, as: as ?? null })
    if (as === undefined) return problem('not-found')
    const { rows } = await pool.query<Row>(
      `select kind, name, identifier, phone, address, representative_name, representative_identifier
         from subject where subject_id = $1`,
      [params.subjectId],
    )
    const row = rows[0]
    if (row === undefined) return problem('not-found')
    const isOwn = as !== 'agent'
    return {
      status: 200,
      body: {
        subjectId: params.subjectId,
        kind: row.kind,
        as,
        name: row.name,
        identifier: row.identifier,
        phone: isOwn ? row.phone : null,
        address: isOwn ? row.address : null,
        representativeName: row.representative_name,
        representativeIdentifier: isOwn ? row.representative_identifier : null,
      },
    }
  })
}
