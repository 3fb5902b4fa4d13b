import { type Instant, assert, comparedElementNames, planAdoption } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { parseDocument } from 'yaml'
import { parseItemText } from '../../catalogue-files/index.ts'
import { type Problem, problem } from '../../http/index.ts'
import { publishItem, readOtherDefinitions } from '../catalogue/index.ts'
import { insertDraft, writeDefinitionSource } from '../item-drafts/index.ts'
import type { BaseListOptions } from './options.ts'
import type { ClaimStanding } from './read-claims.ts'
import { findNewestRevision } from './store.ts'

interface Adopted {
  readonly status: 200
  readonly body: {
    readonly item: string
    readonly revision: number | null
    readonly draftId: string | null
    readonly byHand: {
      element: ClaimStanding['deviations'][number]['element']
      name: { zh: string; en: string }
    }[]
  }
}

/**
 * Makes the claimed item say what the entry says now. Published at once where that keeps every rule; where something is
 * left for people to write, a draft with all that could be taken over.
 */
export async function adoptEntry(
  { database, catalogue }: BaseListOptions,
  {
    standing: { entry, organisation, claim },
    account,
    jurisdiction,
    now,
  }: {
    readonly standing: ClaimStanding
    readonly account: string
    readonly jurisdiction: readonly string[]
    readonly now: Instant
  },
): Promise<Adopted | Problem> {
  const item = claim?.item_id ?? ''
  const newest = await findNewestRevision(database.pool, item)
  if (newest === undefined || newest.authority !== organisation) return refuseUnpublished(item)
  const { adoptions, byHand } = planAdoption(newest.definition, entry.definition)
  const answer = (revision: number | null, draftId: string | null): Adopted => ({
    status: 200,
    body: {
      item,
      revision,
      draftId,
      byHand: byHand.map((element) => ({ element, name: comparedElementNames[element] })),
    },
  })
  if (adoptions.length === 0 && byHand.length === 0) return answer(newest.revision, null)
  const document = parseDocument(newest.source ?? writeDefinitionSource(newest.definition))
  for (const { path, value } of adoptions) document.setIn(path, document.createNode(value))
  const source = document.toString({ lineWidth: 0 })
  if (byHand.length === 0) {
    const read = parseItemText('definition', source)
    assert(read.ok, 'common elements fit the form of a definition')
    const published = await publishItem(database, {
      definition: read.value.definition,
      registries: await catalogue.getRegistries(),
      others: await readOtherDefinitions(database, item),
      jurisdiction,
      by: account,
      now,
      source,
      note: `采用基本目录第${entry.version}版的共性要素`,
    })
    if (published.ok) {
      catalogue.forget()
      return answer(published.value.revision.revision, null)
    }
  }
  const draftId = randomUUID()
  const base = { item, revision: newest.revision }
  const present = await insertDraft(database, { draftId, organisation, base, source, account, now })
  return present === undefined ? answer(null, draftId) : refuseSecondDraft(present)
}

function refuseUnpublished(item: string): Problem {
  return problem('conflict', {
    detail: {
      zh: `认领的事项“${item}”还没有发布，共性要素已写入它的草稿。`,
      en: `The claimed item "${item}" was not published yet; its draft holds the common elements.`,
    },
    next: { zh: '请在草稿中填写个性要素后发布。', en: 'Complete the draft and publish it.' },
  })
}

function refuseSecondDraft(draftId: string): Problem {
  return problem('draft-exists', {
    detail: {
      zh: '该事项有一份正在编辑的草稿，不能另建采用共性要素的草稿。',
      en: 'A draft of this item is under way; another one cannot be begun.',
    },
    next: {
      zh: '请在已有草稿中按提示改为共性要素后发布，或者先删除该草稿。',
      en: 'Take the common elements over in that draft and publish it, or discard it first.',
    },
    facts: { draftId },
  })
}
