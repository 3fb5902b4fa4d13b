import { trimCase } from '../base-list/index.ts'
import {
  type ItemDefinition,
  type Registries,
  caseLabels,
  deliveryLabels,
  listDeclaredSteps,
  listMaterialDemands,
  onlineLabels,
  readText,
} from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import { type FigureName, measureItem } from './figures.ts'
import type { OutsideItem } from './outside-item.ts'

/** The six aspects in which items are held against those of other places. */
export const aspects = [
  'conditions',
  'applicationMethod',
  'acceptanceMode',
  'reviewProcedure',
  'certificateIssue',
  'mechanism',
] as const
export type Aspect = (typeof aspects)[number]

export const aspectNames: Readonly<Record<Aspect, Bilingual>> = {
  conditions: { zh: '申请条件', en: 'Conditions' },
  applicationMethod: { zh: '申报方式', en: 'How to apply' },
  acceptanceMode: { zh: '受理模式', en: 'Acceptance' },
  reviewProcedure: { zh: '审核程序', en: 'Review' },
  certificateIssue: { zh: '发证方式', en: 'Issue of the certificate' },
  mechanism: { zh: '工作机制', en: 'Mechanism' },
}

export const figureLabels: Readonly<Record<FigureName, Bilingual>> = {
  materials: { zh: '申请材料', en: 'Materials' },
  days: { zh: '承诺时限', en: 'Promised days' },
  steps: { zh: '办理环节', en: 'Steps' },
  visits: { zh: '跑动次数', en: 'Visits' },
}

/** How an own item was found for one of another place. */
export type MatchedBy = 'code' | 'name'

/**
 * The own item that is the same matter: first by the 12 digits of the base code without the province, then by the name
 * without the case in brackets behind it. A name that two of our items bear finds neither.
 */
export function matchOutsideItem(
  outside: Pick<OutsideItem, 'code' | 'name'>,
  own: readonly ItemDefinition[],
): { readonly item: ItemDefinition; readonly by: MatchedBy } | undefined {
  const code = readBaseCode(outside.code)
  const byCode = code === undefined ? [] : own.filter((item) => item.code.base.slice(2) === code)
  const [first] = byCode
  if (first !== undefined && byCode.length === 1) return { item: first, by: 'code' }
  const wanted = normaliseName(outside.name)
  const exact = own.filter(({ name }) => readText(name).zh.trim() === outside.name.trim())
  const near = own.filter(({ name }) => normaliseName(readText(name).zh) === wanted)
  const found = exact.length === 1 ? exact[0] : near.length === 1 ? near[0] : undefined
  return found === undefined ? undefined : { item: found, by: 'name' }
}

/** The ten digits behind the province of a base code, alone or within an implementation code of 31 characters. */
function readBaseCode(code: string | undefined): string | undefined {
  const plain = code?.trim() ?? ''
  if (/^\d{12}$/.test(plain)) return plain.slice(2)
  const within = /^[0-9A-Z]{18}\d(\d{12})(\d{2})?$/.exec(plain)
  return within?.[1]?.slice(2)
}

function normaliseName(name: string): string {
  const wide = name.trim().replaceAll('(', '（').replaceAll(')', '）').replaceAll(/\s/g, '')
  return trimCase(wide)
}

export interface AspectComparison {
  readonly aspect: Aspect
  readonly own: readonly string[]
  /** Undefined where the other place does not tell. */
  readonly outside: readonly string[] | undefined
  readonly same: boolean | undefined
}

export interface FigureComparison {
  readonly figure: FigureName
  readonly own: number
  readonly outside: number | undefined
  /** The other place asks for less. */
  readonly isBetterOutside: boolean
}

export interface OutsideComparison {
  readonly aspects: readonly AspectComparison[]
  readonly figures: readonly FigureComparison[]
  /** Materials that only we ask for, and only they. */
  readonly materials: { readonly onlyOwn: readonly string[]; readonly onlyOutside: readonly string[] }
}

/** Holds an own item against the same one elsewhere, over the six aspects and the figures. */
export function compareOutside(
  definition: ItemDefinition,
  outside: OutsideItem,
  registries: Pick<Registries, 'materials'>,
): OutsideComparison {
  const figures = measureItem(definition)
  const materials = [
    ...new Set(
      listMaterialDemands(definition).map(({ demand }) => {
        const type = registries.materials[demand.material]
        return type === undefined ? demand.material : readText(type.name).zh
      }),
    ),
  ]
  const outsideFigures: Record<FigureName, number | undefined> = {
    materials: outside.materials?.length ?? outside.materialCount,
    days: outside.promisedDays,
    steps: outside.steps ?? outside.reviewProcedure?.length,
    visits: outside.visits,
  }
  return {
    aspects: aspects.map((aspect) => {
      const own = readAspect(definition, aspect)
      const theirs = outside[aspect]
      return { aspect, own, outside: theirs, same: theirs && sameWords(own, theirs) }
    }),
    figures: (Object.keys(outsideFigures) as FigureName[]).map((figure) => {
      const theirs = outsideFigures[figure]
      const isBetterOutside = theirs !== undefined && theirs < figures[figure]
      return { figure, own: figures[figure], outside: theirs, isBetterOutside }
    }),
    materials: {
      onlyOwn: outside.materials === undefined ? [] : without(materials, outside.materials),
      onlyOutside: without(outside.materials ?? [], materials),
    },
  }
}

/** What our own item says of an aspect, in the words of its guide. */
export function readAspect(definition: ItemDefinition, aspect: Aspect): string[] {
  switch (aspect) {
    case 'conditions':
      return definition.conditions.map(({ text }) => readText(text).zh)
    case 'applicationMethod':
      return [onlineLabels[definition.online].zh]
    case 'acceptanceMode': {
      const tolerant = listMaterialDemands(definition).some(({ demand }) => demand.tolerant !== undefined)
      return [caseLabels[definition.case].zh, ...(tolerant ? ['容缺受理'] : [])]
    }
    case 'reviewProcedure':
      return listDeclaredSteps(definition).map(({ step }) => readText(step.name).zh)
    case 'certificateIssue':
      return definition.result.delivery.map((way) => deliveryLabels[way].zh)
    case 'mechanism':
      return [
        ...(definition.commitments === undefined ? [] : ['告知承诺']),
        ...(definition.instant === undefined ? [] : ['秒批秒办']),
        ...(definition.handledAcross.length === 0 ? [] : ['跨域通办']),
      ]
    default:
      return aspect satisfies never
  }
}

function sameWords(own: readonly string[], outside: readonly string[]): boolean {
  const plain = (list: readonly string[]) => list.map((word) => word.replaceAll(/[\s。；;.]/g, '')).toSorted()
  return plain(own).join('\n') === plain(outside).join('\n')
}

function without(list: readonly string[], others: readonly string[]): string[] {
  return list.filter((entry) => !others.includes(entry))
}
