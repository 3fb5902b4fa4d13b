import {
  type Bilingual,
  type DemandedMaterial,
  originalLabels,
  type QuestionDefinition,
  readText,
  formLabels,
  type Requirements,
  sourceLabels,
} from '@tongban/domain'
import type { ShownMaterial } from './guide-materials.tsx'

/** What the platform answers for the answers so far. */
export type ResolvedItem = Pick<
  Requirements,
  'questions' | 'materials' | 'stages' | 'limit' | 'fees' | 'conditions'
>
export type ResolvedQuestion = ResolvedItem['questions'][number]

export function listOptions(
  definition: QuestionDefinition,
): readonly { readonly value: string; readonly label: Bilingual }[] {
  if (definition.options === 'yes-no') {
    return [
      { value: 'yes', label: { zh: '是', en: 'Yes' } },
      { value: 'no', label: { zh: '否', en: 'No' } },
    ]
  }
  return Object.entries(definition.options).map(([value, label]) => ({ value, label: readText(label) }))
}

export function describeMaterial(demand: DemandedMaterial): ShownMaterial {
  const { type, tolerant } = demand
  return {
    material: demand.material,
    text: readText(type.name),
    basis: demand.basis,
    required: demand.required,
    original: originalLabels[demand.original],
    copies: demand.copies,
    standard: demand.standard === undefined ? undefined : readText(demand.standard),
    instructions: type.instructions === undefined ? undefined : readText(type.instructions),
    source: sourceLabels[type.source],
    forms: type.forms.map((form) => formLabels[form]),
    fetched: demand.metBy.length > 0,
    tolerantDays: tolerant?.days,
    commitment: demand.commitment !== undefined,
    blankForm: demand.blankForm,
    sample: demand.sample,
  }
}
