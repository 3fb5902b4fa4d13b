import { getGeneralLimit } from '../base-list/index.ts'
import {
  type ItemDefinition,
  type Registries,
  formatBasis,
  listMaterialDemands,
  readText,
} from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import type {
  AdoptionChange,
  DefinitionEdit,
  DefinitionPlace,
  OpenDecision,
  OutsideAdoption,
} from './adoption.ts'
import type { OutsideItem } from './outside-item.ts'
import { planAspectAdoption } from './plan-aspect-adoption.ts'
import { planProcedureAdoption, removeSteps } from './plan-procedure-adoption.ts'
import { promiseDays } from './promise-days.ts'
import { findAlike, isApplicationForm, isNamedAmong } from './same-name.ts'

/**
 * What of another place can be taken over, and what people have to decide (对标采用). A change is planned by itself only
 * where the other place asks for less and no article stands against it: what a law demands is never dropped unseen, and
 * nothing that would ask more of applicants is taken over.
 */
export function planOutsideAdoption(
  definition: ItemDefinition,
  outside: OutsideItem,
  registries: Pick<Registries, 'materials'>,
): OutsideAdoption {
  const parts = [
    planMaterials(definition, outside, registries),
    { changes: [...planDays(definition, outside), ...planVisits(definition, outside)], decisions: [] },
    planProcedureAdoption(definition, outside),
    planAspectAdoption(definition, outside),
  ]
  return {
    changes: parts.flatMap(({ changes }) => changes),
    decisions: parts.flatMap(({ decisions }) => decisions),
  }
}

function planMaterials(
  definition: ItemDefinition,
  { materials: theirs, materialCount }: OutsideItem,
  registries: Pick<Registries, 'materials'>,
): OutsideAdoption {
  const target = 'materials'
  const demands = listMaterialDemands(definition)
  if (theirs === undefined) {
    const own = new Set(demands.map(({ demand }) => demand.material)).size
    if (materialCount === undefined || materialCount >= own) return { changes: [], decisions: [] }
    const what = { zh: `申请材料${own}份`, en: `${own} materials` }
    const reason = {
      zh: `对方只列明材料数量（${materialCount}份），没有列明名称，请对照对方办事指南确定减哪一份。`,
      en: `The other list tells only how many materials (${materialCount}); find out from its guide which to leave out.`,
    }
    return { changes: [], decisions: [{ target, what, reason, place: { kind: 'place', at: ['materials'] } }] }
  }
  const changes: AdoptionChange[] = []
  const decisions: OpenDecision[] = []
  for (const material of new Set(demands.map(({ demand }) => demand.material))) {
    const type = registries.materials[material]
    const name = readText(type?.name ?? material)
    // Nobody applies without an application, whatever another list calls it or leaves unsaid.
    if (isNamedAmong(name.zh, theirs) || isApplicationForm(name.zh)) continue
    const own = demands.filter(({ demand }) => demand.material === material)
    const articles = own.flatMap(({ demand }) => demand.basis ?? [])
    const reason = findMaterialHindrance(definition, material, articles, findAlike(name.zh, theirs))
    const [first] = own
    if (reason !== undefined || first === undefined) {
      const stated = reason ?? { zh: '请核对。', en: 'Look at it.' }
      decisions.push({ target, what: name, reason: stated, place: { kind: 'material', material } })
      continue
    }
    changes.push({
      id: `${target}:${material}`,
      target,
      at: first.path,
      before: { zh: `材料“${name.zh}”`, en: `Material "${name.en}"` },
      after: { zh: '不再要求', en: 'no longer asked for' },
      edits: own.map(({ path }) => ({ path, removed: true })),
    })
  }
  return { changes, decisions }
}

/** Why no programme may drop a material. */
function findMaterialHindrance(
  { greenChannel }: ItemDefinition,
  material: string,
  articles: readonly string[],
  alike: string | undefined,
): Bilingual | undefined {
  if (articles.length > 0) {
    const named = [...new Set(articles)].map(formatBasis).join('、')
    return {
      zh: `该材料有法律依据（${named}），能否不再要求须由法制人员判断。`,
      en: `An article demands it (${named}); whether it may go is for a lawyer to say.`,
    }
  }
  if (alike !== undefined) {
    return {
      zh: `对方要求“${alike}”，可能就是这份材料，只是名称不同，请核对。`,
      en: `The other place asks for "${alike}", which may be the same under another name; compare them.`,
    }
  }
  if (greenChannel?.later.some((later) => later.material === material) === true) {
    return {
      zh: '绿色通道写明该材料可以后补，取消前须先修改绿色通道。',
      en: 'The green channel lets it be supplied later; change that first.',
    }
  }
  return undefined
}

function planDays(definition: ItemDefinition, { promisedDays }: OutsideItem): AdoptionChange[] {
  const { promised, unit } = getGeneralLimit(definition)
  if (promisedDays === undefined || promisedDays >= promised) return []
  const edits = promiseDays(definition, promisedDays)
  const days = (count: number): Bilingual =>
    count === 0
      ? { zh: '即时办结', en: 'at once' }
      : unit === 'working-day'
        ? { zh: `${count}个工作日`, en: `${count} working day${count === 1 ? '' : 's'}` }
        : { zh: `${count}日`, en: `${count} calendar day${count === 1 ? '' : 's'}` }
  const at = edits[0]?.path ?? ['limits']
  return [{ id: 'days', target: 'days', at, before: days(promised), after: days(promisedDays), edits }]
}

function planVisits(definition: ItemDefinition, { visits }: OutsideItem): AdoptionChange[] {
  if (visits === undefined || visits >= definition.visits) return []
  const edits: DefinitionEdit[] = [{ path: ['visits'], value: visits }]
  // A reason for visits that are no longer needed would contradict them.
  if (visits === 0 && definition.visitsReason !== undefined) {
    edits.push({ path: ['visitsReason'], removed: true })
  }
  const times = (count: number): Bilingual => ({
    zh: `到现场${count}次`,
    en: count === 1 ? '1 visit' : `${count} visits`,
  })
  const [before, after] = [times(definition.visits), times(visits)]
  return [{ id: 'visits', target: 'visits', at: ['visits'], before, after, edits }]
}

/**
 * The edits of some changes, in an order in which none moves the place of another: what is put somewhere comes first,
 * then what is removed, from the end of each list.
 */
export function listAdoptionEdits(
  definition: ItemDefinition,
  changes: readonly AdoptionChange[],
): DefinitionEdit[] {
  const steps = changes.flatMap(({ step }) => step ?? [])
  const edits = [...changes.flatMap((change) => change.edits), ...removeSteps(definition, steps)]
  const removals = edits.filter((edit) => 'removed' in edit)
  return [
    ...edits.filter((edit) => !('removed' in edit)),
    ...removals.toSorted((left, right) => comparePlaces(right.path, left.path)),
  ]
}

function comparePlaces(left: DefinitionPlace, right: DefinitionPlace): number {
  for (const [index, one] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    if (one === other) continue
    if (typeof one === 'number' && typeof other === 'number') return one - other
    return String(one) < String(other) ? -1 : 1
  }
  return left.length - right.length
}

/** Where a person decides, in the definition as it has become. */
export function locateDecision(definition: ItemDefinition, { place }: OpenDecision): DefinitionPlace {
  switch (place.kind) {
    case 'material':
      return (
        listMaterialDemands(definition).find(({ demand }) => demand.material === place.material)?.path ?? [
          'materials',
        ]
      )
    case 'step': {
      const stage = definition.steps.findIndex((entry) =>
        'parallel' in entry
          ? entry.parallel.some(({ step }) => step === place.step)
          : entry.step === place.step,
      )
      return stage < 0 ? ['steps'] : ['steps', stage]
    }
    case 'place':
      return place.at
    default:
      return place satisfies never
  }
}
