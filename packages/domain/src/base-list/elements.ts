import {
  type ItemDefinition,
  type LimitDefinition,
  listDeclaredSteps,
  listLimits,
  listMaterialDemands,
} from '../catalogue/index.ts'
import { readText } from '../catalogue/read-text.ts'
import type { Bilingual } from '../kernel/index.ts'

/**
 * The eleven elements that the four levels are to say alike (四级十一同). Which eleven these are is a default of ours:
 * places word the list differently, and an entry of the base list makes only those common that it states.
 */
export const comparedElements = [
  'name',
  'code',
  'type',
  'basis',
  'serves',
  'conditions',
  'materials',
  'process',
  'statutory-limit',
  'fee',
  'result',
] as const

export type ComparedElement = (typeof comparedElements)[number]

export const comparedElementNames: Readonly<Record<ComparedElement, Bilingual>> = {
  name: { zh: '事项名称', en: 'Name' },
  code: { zh: '基本编码', en: 'Base code' },
  type: { zh: '事项类型', en: 'Kind' },
  basis: { zh: '设定依据', en: 'Legal basis' },
  serves: { zh: '服务对象', en: 'Whom it serves' },
  conditions: { zh: '受理条件', en: 'Conditions' },
  materials: { zh: '申请材料', en: 'Materials' },
  process: { zh: '办理流程', en: 'Procedure' },
  'statutory-limit': { zh: '法定办结时限', en: 'Statutory limit' },
  fee: { zh: '收费', en: 'Fee' },
  result: { zh: '办理结果', en: 'Result' },
}

/** The place of an element in a definition, where findings about it point. */
export const elementPlaces: Readonly<Record<ComparedElement, readonly string[]>> = {
  name: ['name'],
  code: ['code', 'base'],
  type: ['type'],
  basis: ['basis'],
  serves: ['serves'],
  conditions: ['conditions'],
  materials: ['materials'],
  process: ['steps'],
  'statutory-limit': ['limits'],
  fee: ['fee'],
  result: ['result'],
}

/**
 * What an item says of an element, as words in a canonical order: two items say the same where these are equal.
 * Materials and licences stand by their ids, kinds by the words of the definition.
 */
export function readElement(definition: ItemDefinition, element: ComparedElement): readonly string[] {
  switch (element) {
    case 'name':
      return [readText(definition.name).zh]
    case 'code':
      return [definition.code.base]
    case 'type':
      return [definition.type]
    case 'basis':
      return definition.basis.toSorted()
    case 'serves':
      return definition.serves.toSorted()
    case 'conditions':
      return definition.conditions.map(({ text }) => readText(text).zh).toSorted()
    case 'materials':
      return [...new Set(listMaterialDemands(definition).map(({ demand }) => demand.material))].toSorted()
    case 'process':
      return readProcess(definition)
    case 'statutory-limit': {
      const { statutory, unit } = getGeneralLimit(definition)
      return [writeLimit(statutory, unit)]
    }
    case 'fee':
      return definition.fee === 'none' ? [] : definition.fee.map(({ name }) => readText(name).zh).toSorted()
    case 'result':
      return [definition.result.licence ?? readText(definition.result.document ?? '').zh]
    default:
      return element satisfies never
  }
}

/** The limit that holds where no other does: the one without a condition, else the last. */
export function getGeneralLimit(definition: Pick<ItemDefinition, 'limits'>): LimitDefinition {
  const limits = listLimits(definition).map(({ limit }) => limit)
  const general = limits.find(({ when }) => when === undefined) ?? limits.at(-1)
  if (general === undefined) throw new Error('an item has a limit')
  return general
}

/** `20 working-day`, as limits are compared. */
export function writeLimit(days: number, unit: LimitDefinition['unit']): string {
  return `${days} ${unit}`
}

/** The kinds of steps one after another; several of one kind in a row count once. */
function readProcess(definition: ItemDefinition): string[] {
  const kinds = listDeclaredSteps(definition)
    .filter(({ step }) => step.optional !== true)
    .map(({ step }) => step.does)
  return kinds.filter((kind, index) => kind !== kinds[index - 1])
}

/**
 * Whether two values of an element say the same. A handling item (业务办理项) may carry the name of its base item with
 * its own case in brackets behind it: 食品经营许可（新办） is 食品经营许可.
 */
export function agreesOn(
  element: ComparedElement,
  reference: readonly string[],
  value: readonly string[],
): boolean {
  if (element === 'name') return trimCase(reference[0] ?? '') === trimCase(value[0] ?? '')
  return reference.length === value.length && reference.every((word, index) => word === value[index])
}

const caseInBrackets = /（[^（）]*）$/

export function trimCase(name: string): string {
  return name.replace(caseInBrackets, '')
}

export function findCase(name: string): string {
  return caseInBrackets.exec(name)?.[0] ?? ''
}
