import { remember } from '../kernel/index.ts'
import type { Condition } from './condition.ts'
import type { ItemDefinition, LimitDefinition, MaterialDemandDefinition, StepDefinition } from './item.ts'
import type { Text } from './text.ts'

/** All of a definition that states conditions. */
export type ConditionalDefinition = Pick<
  ItemDefinition,
  'situations' | 'form' | 'materials' | 'steps' | 'limits' | 'fee' | 'conditions' | 'instant'
>

/** Somebody else than the applicant of whom a field asks; `another` is nobody in particular. */
export type OtherPerson = NonNullable<
  Extract<Extract<ItemDefinition['form'][number], { section: unknown }>['fields'][number], object>['of']
>

/** A field of the form, whichever of the ways it was written in. */
export interface DeclaredField {
  readonly section: Text | undefined
  readonly element: string
  readonly required: boolean
  readonly help: Text | undefined
  readonly basis: readonly string[] | undefined
  /** Of whom it asks, where that is not the applicant. */
  readonly of: OtherPerson | undefined
  /** Conditions of its section and its own; all must hold for it to be asked. */
  readonly conditions: readonly Condition[]
  /** Where it stands in the definition: `['form', 2, 'fields', 0]`. */
  readonly path: readonly (string | number)[]
}

/** Every field of the form in order, sections resolved. */
export const listDeclaredFields: (definition: FormDefinition) => readonly DeclaredField[] = remember(
  (definition: FormDefinition) =>
    definition.form.flatMap((entry, index) => {
      if (typeof entry === 'string' || !('section' in entry)) return [readField(entry, ['form', index])]
      return entry.fields.map((field, position) =>
        readField(field, ['form', index, 'fields', position], entry.section, entry.when),
      )
    }),
)

type FormDefinition = Pick<ItemDefinition, 'form'>

/** Every demand for a material in order, both ways of writing one made the same. */
export const listMaterialDemands: (definition: MaterialsDefinition) => readonly DeclaredDemand[] = remember(
  (definition: MaterialsDefinition) =>
    definition.materials.map((entry, index) => ({
      demand:
        typeof entry === 'string' ? { material: entry, required: true, original: 'copy', copies: 1 } : entry,
      path: ['materials', index],
    })),
)

type MaterialsDefinition = Pick<ItemDefinition, 'materials'>

export interface DeclaredDemand {
  readonly demand: MaterialDemandDefinition
  readonly path: readonly (string | number)[]
}

/** A part of the definition that applies under a condition, and where the condition stands. */
export interface ConditionedPart {
  readonly kind:
    'question' | 'section' | 'field' | 'material' | 'step' | 'limit' | 'fee' | 'condition' | 'decision-row'
  /** Id or number by which people find it. */
  readonly name: string
  readonly when: Condition
  /** The condition of the section around a field; both must hold. */
  readonly within: Condition | undefined
  readonly path: readonly (string | number)[]
}

/** Every condition that the definition states, with what depends on it. */
export function listConditionedParts(definition: ConditionalDefinition): ConditionedPart[] {
  const parts: ConditionedPart[] = []
  const add = (
    kind: ConditionedPart['kind'],
    name: string,
    when: Condition | undefined,
    path: readonly (string | number)[],
    within?: Condition,
  ) => {
    if (when !== undefined) parts.push({ kind, name, when, within, path: [...path, 'when'] })
  }
  for (const [id, question] of Object.entries(definition.situations)) {
    add('question', id, question.when, ['situations', id])
  }
  for (const [index, entry] of definition.form.entries()) {
    if (typeof entry === 'string') continue
    if (!('section' in entry)) add('field', entry.element, entry.when, ['form', index])
    else {
      add('section', `${index + 1}`, entry.when, ['form', index])
      for (const [position, field] of entry.fields.entries()) {
        if (typeof field !== 'string')
          add('field', field.element, field.when, ['form', index, 'fields', position], entry.when)
      }
    }
  }
  for (const { demand, path } of listMaterialDemands(definition)) {
    add('material', demand.material, demand.when, path)
  }
  for (const { step, path } of listDeclaredSteps(definition)) add('step', step.step, step.when, path)
  for (const { limit, path } of listLimits(definition)) add('limit', `${limit.promised}`, limit.when, path)
  if (definition.fee !== 'none') {
    for (const [index, fee] of definition.fee.entries()) add('fee', `${index + 1}`, fee.when, ['fee', index])
  }
  for (const [index, condition] of definition.conditions.entries()) {
    add('condition', `${index + 1}`, condition.when, ['conditions', index])
  }
  for (const [index, { row, when }] of definition.instant?.rows.entries() ?? []) {
    add('decision-row', row, when, ['instant', 'rows', index])
  }
  return parts
}

/** The limits of an item in the order in which they are tried. */
export function listLimits(
  definition: Pick<ItemDefinition, 'limits'>,
): { limit: LimitDefinition; path: readonly (string | number)[] }[] {
  if (!Array.isArray(definition.limits)) return [{ limit: definition.limits, path: ['limits'] }]
  return definition.limits.map((limit, index) => ({ limit, path: ['limits', index] }))
}

type PlannedDefinition = Pick<ItemDefinition, 'steps'>

export interface DeclaredStep {
  readonly step: StepDefinition
  /** Counts from 0 in the definition. */
  readonly stage: number
  readonly path: readonly (string | number)[]
}

/** Every step of the plan in order, parallel ones one after another. */
export const listDeclaredSteps: (definition: PlannedDefinition) => readonly DeclaredStep[] = remember(
  (definition: PlannedDefinition) =>
    definition.steps.flatMap((entry, stage): DeclaredStep[] =>
      'parallel' in entry
        ? entry.parallel.map((step, position) => ({
            step,
            stage,
            path: ['steps', stage, 'parallel', position],
          }))
        : [{ step: entry, stage, path: ['steps', stage] }],
    ),
)

function readField(
  field: string | Exclude<ItemDefinition['form'][number], string | { section: unknown }>,
  path: readonly (string | number)[],
  section?: Text,
  sectionCondition?: Condition,
): DeclaredField {
  const sectionConditions = sectionCondition === undefined ? [] : [sectionCondition]
  if (typeof field === 'string') {
    return {
      section,
      element: field,
      required: true,
      help: undefined,
      basis: undefined,
      of: undefined,
      conditions: sectionConditions,
      path,
    }
  }
  return {
    section,
    element: field.element,
    required: field.required,
    help: field.help,
    basis: field.basis,
    of: field.of,
    conditions: field.when === undefined ? sectionConditions : [...sectionConditions, field.when],
    path,
  }
}
