import { benchmarkRoutes as operations } from '@tongban/contract'
import {
  type AdoptionChange,
  type AdoptionTarget,
  type Bilingual,
  type OutsideAdoption,
  aspectNames,
  checkCommonElements,
  figureLabels,
  getBeijingDate,
  lintItem,
  listAdoptionEdits,
  locateDecision,
  planOutsideAdoption,
  writeJsonPointer,
} from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { parseDocument } from 'yaml'
import { parseItemText } from '../../catalogue-files/index.ts'
import { type Problem, type RouteHandler, implementRoute, problem, refuseValue } from '../../http/index.ts'
import { findClaimedEntry, readOtherDefinitions } from '../catalogue/index.ts'
import { getOfficer, insertDraft, writeDefinitionSource } from '../item-drafts/index.ts'
import type { BenchmarkOptions } from './options.ts'
import { type PublishedDefinition, readPublishedDefinitions } from './queries.ts'
import { readItems } from './store.ts'

export function createAdoptionRoutes(options: BenchmarkOptions): RouteHandler[] {
  const { database } = options
  return [
    implementRoute(operations.previewAdoption, async ({ params, body, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      const found = await findPair(options, params.place, body, jurisdiction, getBeijingDate(context.now))
      if (found === undefined) return problem('not-found')
      const { own, adoption } = found
      const chosen = chooseChanges(adoption, body.changes)
      const source = editSource(own, chosen, undefined)
      const findings = await findFindings(options, own, source)
      return {
        status: 200,
        body: {
          changes: adoption.changes.map((change) => ({
            id: change.id,
            target: change.target,
            name: nameTarget(change.target),
            pointer: writeJsonPointer(change.at),
            before: change.before,
            after: change.after,
            chosen: chosen.includes(change),
          })),
          decisions: presentDecisions(adoption, source, own),
          findings,
          note: writeNote(params.place, chosen),
        },
      }
    }),

    implementRoute(operations.adoptBenchmark, async ({ params, body, actor, context }) => {
      const { account, jurisdiction } = getOfficer(actor)
      const found = await findPair(options, params.place, body, jurisdiction, getBeijingDate(context.now))
      if (found === undefined) return problem('not-found')
      const { own, adoption } = found
      const chosen = chooseChanges(adoption, body.changes)
      const note = writeNote(params.place, chosen)
      const source = editSource(own, chosen, note)
      const draftId = randomUUID()
      const present = await insertDraft(database, {
        draftId,
        organisation: own.authority,
        base: { item: own.item, revision: own.revision },
        source,
        account,
        now: context.now,
      })
      if (present !== undefined) return refuseSecondDraft(present)
      context.noteForAudit({ place: params.place, item: own.item, changes: body.changes.join() })
      return { status: 200, body: { draftId, note, decisions: presentDecisions(adoption, source, own) } }
    }),
  ]
}

interface Pair {
  readonly own: PublishedDefinition
  readonly adoption: OutsideAdoption
}

/** The two items with what can be taken over; undefined where one is not there or is not the asker's to change. */
async function findPair(
  { database: { pool }, catalogue }: BenchmarkOptions,
  place: string,
  { key, item }: { readonly key: string; readonly item: string },
  jurisdiction: readonly string[],
  today: ReturnType<typeof getBeijingDate>,
): Promise<Pair | undefined> {
  const outside = (await readItems(pool, place)).find((one) => one.key === key)
  const own = (await readPublishedDefinitions(pool, today)).find((one) => one.item === item)
  if (outside === undefined || own === undefined || !jurisdiction.includes(own.authority)) return undefined
  const registries = await catalogue.getRegistries()
  return { own, adoption: planOutsideAdoption(own.definition, outside.content, registries) }
}

function chooseChanges(
  { changes }: OutsideAdoption,
  ids: readonly string[] | undefined,
): readonly AdoptionChange[] {
  if (ids === undefined) return changes
  return ids.map((id, index) => {
    const change = changes.find((one) => one.id === id)
    if (change !== undefined) return change
    throw refuseValue(`/changes/${index}`, 'nothing-to-adopt', {
      zh: `“${id}”没有可以采用的内容，对方的清单或者本单位的事项可能已经修改，请重新打开预览。`,
      en: `There is nothing to take over as "${id}"; one of the two items may have changed. Open the preview again.`,
    })
  })
}

/** The file with the changes in it, its comments kept; what they come from stands at its head. */
function editSource(
  { source, definition }: PublishedDefinition,
  changes: readonly AdoptionChange[],
  note: string | undefined,
): string {
  const document = parseDocument(source ?? writeDefinitionSource(definition), { logLevel: 'silent' })
  for (const edit of listAdoptionEdits(definition, changes)) {
    if ('removed' in edit) document.deleteIn(edit.path)
    else if ('from' in edit) document.setIn(edit.path, document.getIn(edit.from, true))
    else document.setIn(edit.path, edit.value)
  }
  const text = document.toString({ lineWidth: 0 })
  return note === undefined ? text : `# ${note}\n${text}`
}

/** One line for the whole of it: it stands at the head of the draft and is offered as the note of its publication. */
function writeNote(place: string, changes: readonly AdoptionChange[]): string {
  const said = changes.map(({ target, before, after }) =>
    target === 'materials' || target === 'reviewProcedure'
      ? `${before.zh}${after.zh}`
      : `${nameTarget(target).zh}由${before.zh}改为${after.zh}`,
  )
  return `对标${place}：${said.join('；')}。`.replaceAll(/\s+/g, ' ').slice(0, 990)
}

function nameTarget(target: AdoptionTarget): Bilingual {
  return target in aspectNames
    ? aspectNames[target as keyof typeof aspectNames]
    : figureLabels[target as keyof typeof figureLabels]
}

/** What the rules say of the file, and which of it they do not say of the item in force. */
async function findFindings(
  { database, catalogue }: BenchmarkOptions,
  own: PublishedDefinition,
  source: string,
) {
  const read = parseItemText('definition', source)
  if (!read.ok) {
    return read.error.map(({ code, message, place = [] }) => ({
      rule: code,
      severity: 'error' as const,
      path: place.join('.'),
      pointer: writeJsonPointer(place),
      message,
      cure: { zh: '', en: '' },
      isNew: true,
    }))
  }
  const [registries, others, claimed] = await Promise.all([
    catalogue.getRegistries(),
    readOtherDefinitions(database, own.item),
    findClaimedEntry(database, own.item),
  ])
  const judge = (definition: PublishedDefinition['definition']) => [
    ...lintItem(definition, registries, others),
    ...(claimed === undefined ? [] : checkCommonElements(definition, claimed.entry)),
  ]
  const known = new Set(judge(own.definition).map(({ rule, message }) => `${rule} ${message.zh}`))
  return judge(read.value.definition).map(({ rule, severity, path, message, cure, at }) => ({
    rule,
    severity,
    path,
    pointer: writeJsonPointer(at),
    message,
    cure,
    isNew: !known.has(`${rule} ${message.zh}`),
  }))
}

/** What is left to people, with the places at which they find it in the file as it has become. */
function presentDecisions({ decisions }: OutsideAdoption, source: string, own: PublishedDefinition) {
  const read = parseItemText('definition', source)
  const definition = read.ok ? read.value.definition : own.definition
  return decisions.map((decision) => ({
    target: decision.target,
    name: nameTarget(decision.target),
    pointer: writeJsonPointer(locateDecision(definition, decision)),
    what: decision.what,
    reason: decision.reason,
  }))
}

function refuseSecondDraft(draftId: string): Problem {
  return problem('draft-exists', {
    detail: { zh: '该事项已有一份正在编辑的草稿。', en: 'A draft of this item is under way.' },
    next: {
      zh: '请在该草稿中修改，或者先将其删除，再采用对标内容。',
      en: 'Make the change in that draft, or discard it first and come back.',
    },
    facts: { draftId },
  })
}
