import { type DemandedMaterial, type MaterialType, type Text, readText } from '../catalogue/index.ts'
import { type Bilingual, assert } from '../kernel/index.ts'
import type { MatterPreApproval } from './matter-definition.ts'
import { type MatterPlan, namePreApproval } from './joint-plan.ts'
import { listPassableDemands } from './passed-results.ts'
import type { SelectedItem } from './select-items.ts'

/** Whence an item has a material. */
export type MaterialOrigin =
  /** From the applicant. */
  | { readonly kind: 'supplied' }
  /** By a licence on record (免提交); where none is found the applicant supplies it. */
  | { readonly kind: 'fetched'; readonly licences: readonly string[] }
  /** By the result of an earlier item of the matter. */
  | { readonly kind: 'passed-on'; readonly item: string; readonly licence: string | undefined }
  /** By the opinion that an item of the matter gives beforehand (预审批). */
  | { readonly kind: 'pre-approved'; readonly item: string; readonly effect: MatterPreApproval['effect'] }

/** Why a material is demanded, and by whom. */
export interface MaterialUse {
  readonly item: string
  readonly required: boolean
  readonly basis: readonly string[]
  readonly origin: MaterialOrigin
  readonly original: DemandedMaterial['original']
  readonly copies: number
  readonly standard: Text | undefined
  readonly tolerant: DemandedMaterial['tolerant']
  readonly commitment: string | undefined
}

/** One type of material, demanded once for all items that want it. */
export interface JointMaterial {
  readonly material: string
  readonly name: Bilingual
  /** As the newest revision keeps it, with the formats that all accept. */
  readonly type: MaterialType
  /** Whether the applicant supplies it for at least one item; else it is fetched or passed on. */
  readonly origin: 'supplied' | 'fetched' | 'passed-on'
  /** Of the items for which it is supplied, or of all where it is supplied for none: the stricter demand. */
  readonly required: boolean
  readonly original: DemandedMaterial['original']
  readonly copies: number
  /** Working days within which it may follow, where every item lets it; the shortest. */
  readonly tolerantDays: number | undefined
  /** Whether a promise may stand for it with every item that demands it. */
  readonly promisable: boolean
  readonly usedBy: readonly MaterialUse[]
  readonly blankForm: string | undefined
  readonly sample: string | undefined
}

/** A material that cannot be supplied once, because items accept nothing in common. */
export interface MaterialContradiction {
  readonly material: string
  readonly items: readonly string[]
  readonly what: Bilingual
}

export interface JointMaterials {
  /** In the order in which the items first demand them. */
  readonly materials: readonly JointMaterial[]
  readonly contradictions: readonly MaterialContradiction[]
}

/**
 * The one set of materials of the selected items: each type once, original and number of copies by the stricter demand.
 * What an earlier item results in is passed on; what a licence on record meets is fetched.
 */
export function mergeMaterials(
  items: readonly SelectedItem[],
  plan: MatterPlan,
  preApprovals: readonly MatterPreApproval[],
): JointMaterials {
  const uses = new Map<string, { use: MaterialUse; demand: DemandedMaterial; publishedAt: string }[]>()
  for (const item of items) {
    const findOrigin = openOrigins(item, items, plan, preApprovals)
    for (const demand of item.requirements.materials) {
      const { required, basis, original, copies, standard, tolerant, commitment } = demand
      const use: MaterialUse = {
        item: item.member.item,
        required,
        basis,
        origin: findOrigin(demand),
        original,
        copies,
        standard,
        tolerant,
        commitment,
      }
      const entry = { use, demand, publishedAt: item.member.revision.publishedAt }
      uses.set(demand.material, [...(uses.get(demand.material) ?? []), entry])
    }
  }
  const contradictions: MaterialContradiction[] = []
  const materials = [...uses].map(([material, entries]): JointMaterial => {
    const [newest] = entries.toSorted((left, right) =>
      left.publishedAt > right.publishedAt ? -1 : left.publishedAt < right.publishedAt ? 1 : 0,
    )
    assert(newest !== undefined, `nobody demands ${material}`)
    const type = mergeTypes(
      newest.demand.type,
      entries.map(({ demand }) => demand.type),
    )
    if (type.forms.length === 0 || type.accepts.length === 0) {
      contradictions.push({
        material,
        items: entries.map(({ use }) => use.item),
        what: {
          zh: '各事项接受的形式、格式没有共同之处',
          en: 'the items accept no form or format in common',
        },
      })
    }
    const supplied = entries.filter(({ use }) => use.origin.kind === 'supplied')
    const counted = (supplied.length > 0 ? supplied : entries).map(({ use }) => use)
    const isFetched = entries.some(({ use }) => use.origin.kind === 'fetched')
    return {
      material,
      name: readText(type.name),
      type,
      origin: supplied.length > 0 ? 'supplied' : isFetched ? 'fetched' : 'passed-on',
      required: counted.some(({ required }) => required),
      original: mergeOriginals(counted.map(({ original }) => original)),
      copies: Math.max(...counted.map(({ copies }) => copies)),
      tolerantDays: findShortest(counted.map(({ tolerant }) => tolerant?.days)),
      promisable: counted.every(({ commitment }) => commitment !== undefined),
      usedBy: entries.map(({ use }) => use),
      blankForm: entries.find(({ demand }) => demand.blankForm !== undefined)?.demand.blankForm,
      sample: entries.find(({ demand }) => demand.sample !== undefined)?.demand.sample,
    }
  })
  return { materials, contradictions }
}

function openOrigins(
  item: SelectedItem,
  items: readonly SelectedItem[],
  plan: MatterPlan,
  preApprovals: readonly MatterPreApproval[],
): (demand: DemandedMaterial) => MaterialOrigin {
  const passable = listPassableDemands(item, items)
  const waits = plan.tasks.find(({ id }) => id === item.member.item)?.waitsFor ?? []
  return (demand) => {
    const issuers = passable.find((entry) => entry.demand === demand)?.issuers ?? []
    const opinion = preApprovals.find(
      (entry) =>
        entry.for === item.member.item &&
        issuers.some((issuer) => issuer.item === entry.item) &&
        waits.some(({ task }) => task === namePreApproval(entry)),
    )
    if (opinion !== undefined) return { kind: 'pre-approved', item: opinion.item, effect: opinion.effect }
    const earlier = waits.find(
      ({ task, reason }) =>
        reason.kind === 'result' &&
        reason.material === demand.material &&
        issuers.some((issuer) => issuer.item === task),
    )
    const issuer = issuers.find((candidate) => candidate.item === earlier?.task)
    if (issuer !== undefined) return { kind: 'passed-on', ...issuer }
    return demand.metBy.length > 0 ? { kind: 'fetched', licences: demand.metBy } : { kind: 'supplied' }
  }
}

function mergeTypes(newest: MaterialType, types: readonly MaterialType[]): MaterialType {
  return {
    ...newest,
    forms: newest.forms.filter((form) => types.every((type) => type.forms.includes(form))),
    accepts: newest.accepts.filter((format) => types.every((type) => type.accepts.includes(format))),
  }
}

function mergeOriginals(kinds: readonly DemandedMaterial['original'][]): DemandedMaterial['original'] {
  const [first = 'copy'] = kinds
  return kinds.every((kind) => kind === first) ? first : 'both'
}

function findShortest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((count) => count !== undefined)
  return known.length === days.length ? Math.min(...known) : undefined
}
