import { itemDraftRoutes as operations } from '@tongban/contract'
import {
  type Actor,
  type ItemRevision,
  assert,
  checkCommonElements,
  getInstant,
  lintItem,
  readText,
  writeJsonPointer,
} from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { listSourceFindings, parseItemText } from '../../catalogue-files/index.ts'
import {
  type RouteHandler,
  cutPage,
  implementRoute,
  problem,
  readCursor,
  refuseValue,
} from '../../http/index.ts'
import { findClaimedEntry, readOtherDefinitions } from '../catalogue/index.ts'
import type { ItemDraftOptions } from './options.ts'
import { deleteDraft, findDraft, insertDraft, listDrafts, presentDraftHead, saveDraft } from './store.ts'
import { refuseVersion } from './version.ts'
import { writeDefinitionSource } from './write-source.ts'

const placeSchema = z.strictObject({ savedAt: z.iso.datetime(), draftId: z.uuid() })

export function createDraftRoutes(options: ItemDraftOptions): RouteHandler[] {
  return [createCheckRoute(options), ...createReadingRoutes(options), ...createWritingRoutes(options)]
}

/** The post of whoever asks; no applicant holds these permissions. */
export function getOfficer(actor: Actor): Extract<Actor, { kind: 'officer' }> {
  assert(actor.kind === 'officer', 'only officers hold this permission')
  return actor
}

function createCheckRoute({ database, catalogue }: ItemDraftOptions): RouteHandler {
  return implementRoute(operations.checkItemSource, async ({ body }) => {
    const read = parseItemText('definition', body.source)
    if (!read.ok) {
      const findings = listSourceFindings(read.error)
      return { status: 200, body: { readable: false, findings } }
    }
    const { definition, findPosition } = read.value
    const [registries, others, claimed] = await Promise.all([
      catalogue.getRegistries(),
      readOtherDefinitions(database, definition.item),
      findClaimedEntry(database, definition.item),
    ])
    const inherited = claimed === undefined ? [] : checkCommonElements(definition, claimed.entry)
    const findings = [...lintItem(definition, registries, others), ...inherited].map(
      ({ rule, severity, path, message, cure, at }) => ({
        rule,
        severity,
        path,
        pointer: writeJsonPointer(at),
        ...findPosition(at),
        message,
        cure,
      }),
    )
    return { status: 200, body: { readable: true, findings } }
  })
}

function createReadingRoutes({ database: { pool } }: ItemDraftOptions): RouteHandler[] {
  return [
    implementRoute(operations.listItemDrafts, async ({ query, actor }) => {
      const { account, jurisdiction } = getOfficer(actor)
      const { item, limit } = query
      const after = readCursor(placeSchema, query.cursor)
      const rows = await listDrafts(pool, { jurisdiction, item, after, limit: limit + 1 })
      const page = cutPage(rows, limit, (row) => ({
        savedAt: getInstant(new Date(row.saved_at).toISOString()),
        draftId: row.draft_id,
      }))
      const items = page.items.map((row) => presentDraftHead(row, account))
      return { status: 200, body: { items, nextCursor: page.nextCursor } }
    }),

    implementRoute(operations.readItemDraft, async ({ params, actor }) => {
      const { account, jurisdiction } = getOfficer(actor)
      const draft = await findDraft(pool, params.draftId, jurisdiction)
      if (draft === undefined) return problem('not-found')
      const body = { ...presentDraftHead(draft, account), source: draft.source }
      return { status: 200, body, etag: String(draft.version) }
    }),
  ]
}

function createWritingRoutes({ database, catalogue }: ItemDraftOptions): RouteHandler[] {
  const { pool } = database
  return [
    implementRoute(operations.beginItemDraft, async ({ body, actor, context }) => {
      const { account, jurisdiction, organisation } = getOfficer(actor)
      if ((body.source === undefined) === (body.from === undefined)) {
        throw refuseValue('/source', 'one-of', {
          zh: '请提供定义文件（source）或者作为起点的事项（from）中的一项。',
          en: 'Give either the definition file (source) or the item to begin from (from).',
        })
      }
      let begin: Beginning = { organisation, base: undefined, source: body.source ?? '' }
      if (body.from !== undefined) {
        const newest = await findNewest(database, body.from)
        if (newest === undefined) return problem('not-found')
        if (body.copy) {
          begin = { organisation, base: undefined, source: makeCopy(newest) }
        } else {
          // What belongs to others can be copied but not changed.
          if (!jurisdiction.includes(newest.revision.authority.id)) return problem('not-found')
          const base = { item: body.from, revision: newest.revision.revision }
          begin = { organisation: newest.revision.authority.id, base, source: newest.source }
        }
      }
      const draftId = randomUUID()
      const present = await insertDraft(database, { draftId, ...begin, account, now: context.now })
      if (present !== undefined) return refuseSecondDraft(present)
      context.noteForAudit({ draft: draftId, ...(body.from === undefined ? {} : { item: body.from }) })
      const draft = await findDraft(pool, draftId, [begin.organisation])
      assert(draft !== undefined, 'a draft that was just written can be read')
      return {
        status: 201,
        body: { ...presentDraftHead(draft, account), source: draft.source },
        etag: '1',
        headers: { location: `/api/v1/item-drafts/${draftId}` },
      }
    }),

    implementRoute(operations.saveItemDraft, async ({ params, body, actor, context }) => {
      const { account, jurisdiction } = getOfficer(actor)
      const before = await findDraft(pool, params.draftId, jurisdiction)
      if (before === undefined) return problem('not-found')
      if (context.ifMatch !== String(before.version)) return refuseVersion(before)
      if (body.baseRevision !== undefined) {
        const base = before.base_item
        const known = base === null ? undefined : await catalogue.findRevision(base, body.baseRevision)
        if (known === undefined) {
          throw refuseValue('/baseRevision', 'unknown-revision', {
            zh: `该草稿所依据的事项没有第${body.baseRevision}版，请重新读取事项版本。`,
            en: `The item of this draft has no revision ${body.baseRevision}; read its revisions again.`,
          })
        }
      }
      const { source, baseRevision } = body
      const change = {
        draftId: params.draftId,
        version: before.version,
        source,
        baseRevision,
        account,
        now: context.now,
      }
      const saved = await saveDraft(pool, change)
      const after = await findDraft(pool, params.draftId, jurisdiction)
      if (after === undefined) return problem('not-found')
      if (!saved) return refuseVersion(after)
      context.noteForAudit({ draft: params.draftId, version: after.version })
      return { status: 200, body: presentDraftHead(after, account), etag: String(after.version) }
    }),

    implementRoute(operations.discardItemDraft, async ({ params, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      const draft = await findDraft(pool, params.draftId, jurisdiction)
      if (draft === undefined) return problem('not-found')
      if (context.ifMatch !== String(draft.version)) return refuseVersion(draft)
      if (!(await deleteDraft(pool, params.draftId, draft.version))) return refuseVersion(draft)
      context.noteForAudit({ draft: params.draftId, item: draft.item_id })
      return { status: 204, body: undefined }
    }),
  ]
}

interface Beginning {
  readonly organisation: string
  readonly base: { readonly item: string; readonly revision: number } | undefined
  readonly source: string
}

interface Newest {
  readonly revision: ItemRevision
  readonly source: string
}

/** The newest revision, in force or to come, and the file as it was written where that was kept. */
async function findNewest({ pool }: ItemDraftOptions['database'], item: string): Promise<Newest | undefined> {
  const { rows } = await pool.query<{ definition: ItemRevision; source: string | null }>(
    'select definition, source from item_revision where item_id = $1 order by revision desc limit 1',
    [item],
  )
  const [row] = rows
  if (row === undefined) return undefined
  return { revision: row.definition, source: row.source ?? writeDefinitionSource(row.definition.definition) }
}

/** Another item of the same making: its id and name say so, its code is still to be given. */
function makeCopy({ revision, source }: Newest): string {
  const document = parseDocument(source, { logLevel: 'silent' })
  const name = readText(revision.definition.name)
  document.set('item', `${revision.item.slice(0, 70)}-copy`)
  document.set(
    'name',
    document.createNode({ zh: `${name.zh}（副本）`, en: `${name.en} (copy)` }, { flow: true }),
  )
  document.delete('effective')
  return document.toString({ lineWidth: 0 })
}

function refuseSecondDraft(draftId: string) {
  return problem('draft-exists', {
    detail: {
      zh: '该事项已有一份正在编辑的草稿。',
      en: 'There is a draft of this item under way.',
    },
    next: {
      zh: '请打开已有的草稿继续编辑，或者先将其删除。',
      en: 'Open that draft and go on with it, or discard it first.',
    },
    facts: { draftId },
  })
}
