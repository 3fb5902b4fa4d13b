import {
  type Bilingual,
  type Instant,
  type ItemDefinition,
  type PlainDate,
  type Result,
  assert,
  checkCommonElements,
  fail,
  lintItem,
  listDeclaredSteps,
  succeed,
} from '@tongban/domain'
import { parseDocument } from 'yaml'
import { parseItemText } from '../../catalogue-files/index.ts'
import { findClaimedEntry, publishItem, readOtherDefinitions } from '../catalogue/index.ts'
import { writeDefinitionSource } from '../item-drafts/index.ts'
import type { HandoverOptions } from './options.ts'

export interface NewestRevision {
  readonly revision: number
  readonly authority: string
  readonly effectiveFrom: PlainDate
  readonly definition: ItemDefinition
  readonly source: string | null
}

/** The newest revision of an item on the published list, in force or to come. */
export async function findNewestRevision(
  { database: { pool } }: Pick<HandoverOptions, 'database'>,
  item: string,
): Promise<NewestRevision | undefined> {
  const { rows } = await pool.query<NewestRevision>(
    `select r.revision, r.definition #>> '{authority,id}' as authority, r.effective_from as "effectiveFrom",
            r.definition -> 'definition' as definition, r.source
       from service_item i join item_revision r on r.item_id = i.item_id and r.revision = i.current_revision
      where i.item_id = $1 and i.withdrawn_on is null`,
    [item],
  )
  return rows[0]
}

/** The definition file as the receiving side publishes it: the same item under another authority. */
export function rewriteForAuthority(
  newest: Pick<NewestRevision, 'definition' | 'source'>,
  from: string,
  to: { readonly id: string; readonly level: string },
): string {
  const document = parseDocument(newest.source ?? writeDefinitionSource(newest.definition))
  document.setIn(['code', 'authority'], to.id)
  document.setIn(['code', 'level'], to.level)
  for (const { step, path } of listDeclaredSteps(newest.definition)) {
    // What a side does as the authority itself names no organisation.
    if (step.organisation === from || step.organisation === to.id)
      document.deleteIn([...path, 'organisation'])
  }
  document.deleteIn(['effective'])
  return document.toString({ lineWidth: 0 })
}

function readDefinition(source: string): ItemDefinition {
  const read = parseItemText('definition', source)
  assert(read.ok, 'a published definition under another authority has the form of one')
  return read.value.definition
}

/** Why the item could not be published under the receiving side; none where it could. */
export async function listPassingProblems(
  options: Pick<HandoverOptions, 'database' | 'catalogue'>,
  item: string,
  newest: NewestRevision,
  sides: { readonly from: string; readonly to: string },
  today: PlainDate,
): Promise<Bilingual[]> {
  const registries = await options.catalogue.getRegistries()
  const receiver = registries.organisations[sides.to]
  if (receiver === undefined) return []
  const definition = readDefinition(
    rewriteForAuthority(newest, sides.from, { id: sides.to, level: receiver.level }),
  )
  const claimed = await findClaimedEntry(options.database, item)
  const findings = [
    ...lintItem(definition, registries, await readOtherDefinitions(options.database, item)),
    ...(claimed === undefined ? [] : checkCommonElements(definition, claimed.entry)),
  ].filter(({ severity }) => severity === 'error')
  const coming: Bilingual[] =
    newest.effectiveFrom > today
      ? [
          {
            zh: `该事项的第${newest.revision}版将于${newest.effectiveFrom}施行，请在其施行之后再划转。`,
            en: `Revision ${newest.revision} comes into force on ${newest.effectiveFrom}; hand the item over after that.`,
          },
        ]
      : []
  return [
    ...coming,
    ...findings.map(({ message, cure }) => ({
      zh: `${message.zh}${cure.zh}`,
      en: `${message.en} ${cure.en}`,
    })),
  ]
}

/** Publishes the item under the receiving side, once: one that is there already is left alone. */
export async function passItem(
  options: Pick<HandoverOptions, 'database' | 'catalogue'>,
  item: string,
  sides: { readonly from: string; readonly to: string },
  { number, now }: { readonly number: string; readonly now: Instant },
): Promise<Result<'passed' | 'there', unknown>> {
  const newest = await findNewestRevision(options, item)
  if (newest === undefined || newest.authority !== sides.from) return succeed('there')
  const registries = await options.catalogue.getRegistries()
  const receiver = registries.organisations[sides.to]
  assert(receiver !== undefined, 'the receiving side is an organisation')
  const source = rewriteForAuthority(newest, sides.from, { id: sides.to, level: receiver.level })
  const published = await publishItem(options.database, {
    definition: readDefinition(source),
    registries,
    others: await readOtherDefinitions(options.database, item),
    by: number,
    now,
    source,
    note: `按交接备忘录（${number}）划转`,
  })
  if (!published.ok && published.error.kind !== 'unchanged') return fail(published.error)
  options.catalogue.forget()
  return succeed('passed')
}
