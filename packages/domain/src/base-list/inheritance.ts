import { type Finding, type ItemDefinition, formatPlace, listLimits, readText } from '../catalogue/index.ts'
import { type BaseEntry, listCommonElements, readCommonElement } from './base-entry.ts'
import {
  type ComparedElement,
  agreesOn,
  comparedElementNames,
  elementPlaces,
  findCase,
  readElement,
  trimCase,
} from './elements.ts'

/** A common element that a local item does not say as the base list does. */
export interface Deviation {
  readonly element: ComparedElement
  readonly common: readonly string[]
  readonly local: readonly string[]
}

/** Where an item departs from the entry that it claims; none where it has inherited everything. */
export function listDeviations(definition: ItemDefinition, entry: Pick<BaseEntry, 'common'>): Deviation[] {
  return listCommonElements(entry).flatMap((element) => {
    const common = readCommonElement(entry, element) ?? []
    const local = readElement(definition, element)
    return agreesOn(element, common, local) ? [] : [{ element, common, local }]
  })
}

/** Holds a claimed item to the common elements, as lint holds one to its rules: none of them is for the place to change. */
export function checkCommonElements(
  definition: ItemDefinition,
  entry: Pick<BaseEntry, 'entry' | 'common'>,
): Finding[] {
  return listDeviations(definition, entry).map(({ element }) => {
    const name = comparedElementNames[element]
    const at = elementPlaces[element]
    return {
      rule: 'common-element-inherited',
      severity: 'error',
      path: formatPlace(at),
      at,
      message: {
        zh: `“${name.zh}”是基本目录“${readText(entry.common.name).zh}”的共性要素，与目录不一致；共性要素由上级统一，本级不得修改。`,
        en: `"${name.en}" is a common element of the base list entry "${readText(entry.common.name).en}" and differs from it; common elements are not changed locally.`,
      },
      cure: {
        zh: '请在“基本目录”中采用共性要素；认为目录有误的，请向目录发布单位提出。',
        en: 'Adopt the common elements on the page of the base list; if the list is wrong, tell whoever publishes it.',
      },
    }
  })
}

/** A value to be put at a place of a definition file. */
export interface Adoption {
  readonly element: ComparedElement
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

/**
 * What makes an item say what its entry says, as values at places of the definition. What is local stays: when a material
 * is asked for, the case in brackets behind a name, standards of fees.
 * @returns byHand: elements that nobody can write without knowing the place, such as steps with their duties
 */
export function planAdoption(
  definition: ItemDefinition,
  entry: Pick<BaseEntry, 'common'>,
): { readonly adoptions: readonly Adoption[]; readonly byHand: readonly ComparedElement[] } {
  const deviations = listDeviations(definition, entry)
  const adoptions: Adoption[] = []
  const byHand: ComparedElement[] = []
  for (const { element } of deviations) {
    const planned = adopt(element, definition, entry.common)
    if (planned === undefined) byHand.push(element)
    else adoptions.push(...planned.map((adoption) => ({ element, ...adoption })))
  }
  return { adoptions, byHand }
}

type Planned = readonly Omit<Adoption, 'element'>[] | undefined

function adopt(element: ComparedElement, definition: ItemDefinition, common: BaseEntry['common']): Planned {
  switch (element) {
    case 'name':
      return [{ path: ['name'], value: adoptName(definition, common) }]
    case 'code':
      return [{ path: ['code', 'base'], value: common.code }]
    case 'type':
      return [{ path: ['type'], value: common.type }]
    case 'basis':
      return [{ path: ['basis'], value: common.basis }]
    case 'serves':
      return [{ path: ['serves'], value: common.serves }]
    case 'conditions': {
      const known = new Map(definition.conditions.map((entry) => [readText(entry.text).zh, entry]))
      const value = common.conditions?.map((entry) => known.get(readText(entry.text).zh) ?? entry)
      return [{ path: ['conditions'], value }]
    }
    case 'materials': {
      const known = new Map(
        definition.materials.map((entry) => [typeof entry === 'string' ? entry : entry.material, entry]),
      )
      return [
        { path: ['materials'], value: common.materials?.map((material) => known.get(material) ?? material) },
      ]
    }
    case 'statutory-limit':
      return adoptLimit(definition, common)
    case 'fee':
      return adoptFee(definition, common)
    case 'result': {
      const { licence: _licence, document: _document, ...rest } = definition.result
      return [{ path: ['result'], value: { ...common.result, ...rest } }]
    }
    case 'process':
      return undefined
    default:
      return element satisfies never
  }
}

function adoptName(definition: ItemDefinition, common: BaseEntry['common']): unknown {
  const own = readText(definition.name)
  const base = readText(common.name)
  const suffix = findCase(own.zh)
  const zh = `${trimCase(base.zh)}${suffix === '' ? findCase(base.zh) : suffix}`
  return base.en === base.zh ? zh : { zh, en: base.en }
}

function adoptLimit(definition: ItemDefinition, { statutoryLimit }: BaseEntry['common']): Planned {
  if (statutoryLimit === undefined) return []
  const { days, unit } = statutoryLimit
  const limits = listLimits(definition)
  const general = limits.find(({ limit }) => limit.when === undefined) ?? limits.at(-1)
  if (general === undefined) return undefined
  const { limit, path } = general
  // A promise stands while the law grants at least as much; it never outgrows the law.
  const promised = limit.unit === unit ? Math.min(limit.promised, days) : days
  return [
    { path: [...path, 'statutory'], value: days },
    { path: [...path, 'unit'], value: unit },
    ...(promised === limit.promised ? [] : [{ path: [...path, 'promised'], value: promised }]),
  ]
}

function adoptFee(definition: ItemDefinition, { fee }: BaseEntry['common']): Planned {
  if (fee === undefined || fee === 'none') return [{ path: ['fee'], value: 'none' }]
  const known = new Map(
    (definition.fee === 'none' ? [] : definition.fee).map((entry) => [readText(entry.name).zh, entry]),
  )
  const value = fee.map((name) => known.get(readText(name).zh))
  // A fee needs its standard and its basis, which the list does not know.
  return value.includes(undefined) ? undefined : [{ path: ['fee'], value }]
}
