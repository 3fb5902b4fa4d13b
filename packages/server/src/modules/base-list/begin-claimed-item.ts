import { type Bilingual, type Instant, assert, readText } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { Document } from 'yaml'
import { insertDraft } from '../item-drafts/index.ts'
import type { BaseListOptions } from './options.ts'
import type { ClaimStanding } from './read-claims.ts'

const heading: Bilingual = {
  zh: ' 由基本目录认领。以下共性要素由上级统一，不得修改；其余为个性要素，由本单位填写。',
  en: ' Claimed from the base list. What stands below is common and must stay; the rest is for you to write.',
}

/**
 * Begins the draft of an item that claims an entry, with the common elements in it. The id is that of the entry, with
 * the organisation behind it where another item bears it.
 */
export async function beginClaimedItem(
  { database, catalogue }: BaseListOptions,
  {
    standing: { entry, organisation, level },
    account,
    now,
  }: { readonly standing: ClaimStanding; readonly account: string; readonly now: Instant },
): Promise<{ readonly item: string; readonly draftId: string }> {
  const { rows } = await database.pool.query('select from service_item where item_id = $1', [entry.entry_id])
  const item = (rows.length === 0 ? entry.entry_id : `${entry.entry_id}-${organisation}`).slice(0, 80)
  const { common } = entry.definition
  const { name, code, type, basis, serves, conditions, materials, statutoryLimit, fee, result } = common
  const text = readText(name)
  const document = new Document({
    item,
    name: text.zh === text.en ? text.zh : text,
    code: { base: code, authority: organisation, level },
    type,
    ...(serves === undefined ? {} : { serves }),
    basis,
    ...(conditions === undefined ? {} : { conditions }),
    ...(statutoryLimit === undefined
      ? {}
      : {
          limits: {
            statutory: statutoryLimit.days,
            promised: statutoryLimit.days,
            ...(statutoryLimit.unit === 'working-day' ? {} : { unit: statutoryLimit.unit }),
          },
        }),
    ...(materials === undefined ? {} : { materials }),
    ...(fee === 'none' ? { fee } : {}),
    ...(result === undefined ? {} : { result: { ...result, delivery: ['window', 'electronic'] } }),
  })
  document.commentBefore = heading.zh
  const draftId = randomUUID()
  const authority = await catalogue.findOrganisation(organisation)
  assert(authority !== undefined, 'who claims is an organisation')
  await insertDraft(database, {
    draftId,
    organisation,
    base: undefined,
    source: document.toString({ lineWidth: 0 }),
    account,
    now,
  })
  return { item, draftId }
}
