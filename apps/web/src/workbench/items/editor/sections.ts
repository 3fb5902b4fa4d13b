import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { FormSection } from '../sections/form-section.tsx'
import { GreenChannelSection } from '../sections/green-channel-section.tsx'
import { InstantSection } from '../sections/instant-section.tsx'
import { LimitsSection } from '../sections/limits-section.tsx'
import { MaterialsSection } from '../sections/materials-section.tsx'
import { PromiseSection } from '../sections/promise-section.tsx'
import { ResultSection } from '../sections/result-section.tsx'
import { SituationsSection } from '../sections/situations-section.tsx'
import { StepsSection } from '../sections/steps-section.tsx'
import {
  BasicsSection,
  BasisSection,
  CodeSection,
  ConditionsSection,
  FeesSection,
} from '../sections/text-sections.tsx'
import { sectionKeys } from './section-keys.ts'

export interface EditorSection {
  readonly id: string
  readonly name: Bilingual
  /** The keys of the definition that it shows. */
  readonly keys: readonly string[]
  readonly Fields: () => ReactElement
}

/** The parts of a definition in the order in which a bureau writes it. */
export const sections: readonly EditorSection[] = [
  {
    id: 'basics',
    name: { zh: '基本信息', en: 'Basics' },
    keys: sectionKeys.basics,
    Fields: BasicsSection,
  },
  {
    id: 'code',
    name: { zh: '编码与实施主体', en: 'Code and authority' },
    keys: sectionKeys.code,
    Fields: CodeSection,
  },
  { id: 'basis', name: { zh: '设定依据', en: 'Legal basis' }, keys: sectionKeys.basis, Fields: BasisSection },
  {
    id: 'conditions',
    name: { zh: '受理条件', en: 'Conditions' },
    keys: sectionKeys.conditions,
    Fields: ConditionsSection,
  },
  {
    id: 'limits',
    name: { zh: '办理时限', en: 'Limits' },
    keys: sectionKeys.limits,
    Fields: LimitsSection,
  },
  { id: 'fees', name: { zh: '收费', en: 'Fees' }, keys: sectionKeys.fees, Fields: FeesSection },
  {
    id: 'situations',
    name: { zh: '情形引导', en: 'Situations' },
    keys: sectionKeys.situations,
    Fields: SituationsSection,
  },
  { id: 'form', name: { zh: '申请表单', en: 'Form' }, keys: sectionKeys.form, Fields: FormSection },
  {
    id: 'materials',
    name: { zh: '申请材料', en: 'Materials' },
    keys: sectionKeys.materials,
    Fields: MaterialsSection,
  },
  { id: 'steps', name: { zh: '办理流程', en: 'Steps' }, keys: sectionKeys.steps, Fields: StepsSection },
  {
    id: 'instant',
    name: { zh: '秒批规则', en: 'Instant approval' },
    keys: sectionKeys.instant,
    Fields: InstantSection,
  },
  {
    id: 'promise',
    name: { zh: '告知承诺制', en: 'Decided on a promise' },
    keys: sectionKeys.promise,
    Fields: PromiseSection,
  },
  {
    id: 'green-channel',
    name: { zh: '绿色通道', en: 'Green channel' },
    keys: sectionKeys.greenChannel,
    Fields: GreenChannelSection,
  },
  {
    id: 'result',
    name: { zh: '结果与监管', en: 'Result and supervision' },
    keys: sectionKeys.result,
    Fields: ResultSection,
  },
]

/** The section that shows a place; the first where none does. @param pointer /materials/2/when */
export function findSection(pointer: string): EditorSection {
  const key = pointer.split('/')[1] ?? ''
  const found = sections.find(({ keys }) => keys.includes(key)) ?? sections[0]
  if (found === undefined) throw new Error('there are sections')
  return found
}
