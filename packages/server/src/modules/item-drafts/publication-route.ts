import { itemDraftRoutes as operations } from '@tongban/contract'
import { writeJsonPointer } from '@tongban/domain'
import { parseItemText } from '../../catalogue-files/index.ts'
import { type Problem, type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { describePublicationRefusal, publishItem, readOtherDefinitions } from '../catalogue/index.ts'
import { getOfficer } from './draft-routes.ts'
import type { ItemDraftOptions } from './options.ts'
import { deleteDraft, findDraft, type StoredDraft } from './store.ts'
import { refuseVersion } from './version.ts'

/** A draft becomes the next revision, or every reason why not is told. */
export function createPublicationRoute({ database, catalogue }: ItemDraftOptions): RouteHandler {
  const { pool } = database
  return implementRoute(operations.publishItemDraft, async ({ params, body, actor, context }) => {
    const { account, jurisdiction } = getOfficer(actor)
    const draft = await findDraft(pool, params.draftId, jurisdiction)
    if (draft === undefined) return problem('not-found')
    if (context.ifMatch !== String(draft.version)) return refuseVersion(draft)
    const read = parseItemText('definition', draft.source)
    if (!read.ok) {
      return problem('definition-incomplete', {
        errors: read.error.map(({ place = [], code, message }) => ({
          pointer: writeJsonPointer(place),
          code,
          message,
        })),
      })
    }
    const { definition } = read.value
    if (!jurisdiction.includes(definition.code.authority)) {
      return problem('not-permitted', {
        detail: {
          zh: `实施主体“${definition.code.authority}”不在您的管辖范围内，不能发布它的事项。`,
          en: `The authority "${definition.code.authority}" lies outside your jurisdiction; its items are not yours to publish.`,
        },
        next: {
          zh: '请将实施主体改为本单位，或者将定义文件导出后交由该单位发布。',
          en: 'Name your own organisation as authority, or export the file and let that authority publish it.',
        },
      })
    }
    const moved = await findMovedBase(pool, draft, definition.item)
    if (moved !== undefined) return moved
    const [registries, others] = await Promise.all([
      catalogue.getRegistries(),
      readOtherDefinitions(database, definition.item),
    ])
    const result = await publishItem(database, {
      definition,
      registries,
      others,
      jurisdiction,
      by: account,
      now: context.now,
      source: draft.source,
      ...(body.effectiveFrom === undefined ? {} : { effectiveFrom: body.effectiveFrom }),
      ...(body.note === undefined ? {} : { note: body.note }),
    })
    if (!result.ok) return describePublicationRefusal(result.error, '')
    catalogue.forget()
    const { revision, findings } = result.value
    // What a colleague saved in this very moment stays as a draft; it begins from the revision before, and is told so.
    await deleteDraft(pool, draft.draft_id, draft.version)
    context.noteForAudit({
      draft: draft.draft_id,
      item: revision.item,
      revision: revision.revision,
      effectiveFrom: revision.effectiveFrom,
    })
    return {
      status: 201,
      body: {
        item: revision.item,
        revision: revision.revision,
        effectiveFrom: revision.effectiveFrom,
        digest: revision.digest,
        findings: findings.map(({ rule, severity, path, message, cure }) => ({
          rule,
          severity,
          path,
          message,
          cure,
        })),
      },
      headers: { location: `/api/v1/items/${revision.item}/revisions/${revision.revision}` },
    }
  })
}

/** A draft must begin from the newest revision, so that nothing published meanwhile is undone unseen. */
async function findMovedBase(
  pool: ItemDraftOptions['database']['pool'],
  draft: StoredDraft,
  item: string,
): Promise<Problem | undefined> {
  const { rows } = await pool.query<{ newest: number | null }>(
    'select max(revision) as newest from item_revision where item_id = $1',
    [item],
  )
  const newest = rows[0]?.newest ?? null
  if (newest === null) return undefined
  if (draft.base_item !== item) {
    return problem('item-exists', {
      detail: {
        zh: `事项标识“${item}”已被其他事项使用。`,
        en: `The id "${item}" belongs to another item.`,
      },
    })
  }
  if (draft.base_revision === newest) return undefined
  return problem('base-moved', {
    detail: {
      zh: `草稿编辑期间，该事项已发布第${newest}版，发布本草稿会撤销其中的修改。`,
      en: `Revision ${newest} was published while this draft was edited; publishing it would undo what that one changed.`,
    },
    next: {
      zh: '请查看该版本的修改，确认后以其为基础再次发布。',
      en: 'Look at what it changed, take it as the base, and publish again.',
    },
    facts: { newest, base: draft.base_revision },
  })
}
