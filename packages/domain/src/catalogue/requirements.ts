import { type ConditionValues, evaluateCondition } from './evaluate-condition.ts'
import type {
  FeeDefinition,
  GrantConditionDefinition,
  ItemDefinition,
  LimitDefinition,
  MaterialDemandDefinition,
  StepDefinition,
} from './item.ts'
import type { QuestionDefinition } from './question.ts'
import type { DataElement, MaterialType } from './registries.ts'
import type { ItemRevision } from './revision.ts'
import type { Text } from './text.ts'
import { assert } from '../kernel/index.ts'
import { type Filling, type Narrowing, listFillers, narrowElement, readFilling } from './fills.ts'
import {
  type DeclaredField,
  type OtherPerson,
  listDeclaredFields,
  listLimits,
  listMaterialDemands,
} from './reading.ts'
import { listDeclaredSubjects, settleValues } from './settle-values.ts'

export interface AskedQuestion {
  readonly id: string
  readonly definition: QuestionDefinition
}

export interface AskedField {
  /** Heading under which it stands, where the form has sections. */
  readonly section: Text | undefined
  /** Id of the data element. */
  readonly element: string
  readonly definition: DataElement
  readonly required: boolean
  readonly help: Text | undefined
  /** Of whom it asks, where that is not the applicant. */
  readonly of: OtherPerson | undefined
  /** Why it is asked: its own articles, or those of the item. */
  readonly basis: readonly string[]
  /** Where answers leave only some of its options, which `definition` then has; absent where they say nothing of it. */
  readonly narrowed?: Narrowing
}

/** A field whose value follows from an answer (情形回答已确定), so that nobody is asked; the application says it. */
export interface GivenField extends Omit<AskedField, 'narrowed'> {
  readonly value: string | readonly string[]
  /** Ids of the questions whose answers give it. */
  readonly by: readonly string[]
}

export interface DemandedMaterial {
  readonly material: string
  readonly type: MaterialType
  readonly required: boolean
  readonly original: 'original' | 'copy' | 'both'
  readonly copies: number
  readonly standard: Text | undefined
  readonly tolerant: MaterialDemandDefinition['tolerant']
  /** Id of the promise that may stand for it (告知承诺). */
  readonly commitment: string | undefined
  /** Licence types that meet it, so that it is fetched and not asked for (免提交); empty where none does. */
  readonly metBy: readonly string[]
  /** Why it is demanded: its own articles, or those of the item. */
  readonly basis: readonly string[]
  /** Addresses of a form to be filled in, and of one that was. */
  readonly blankForm: string | undefined
  readonly sample: string | undefined
}

/** What one application needs: what follows from the item's rules for these answers. */
export interface Requirements {
  readonly questions: readonly AskedQuestion[]
  readonly fields: readonly AskedField[]
  /** Fields of the form that answers fill in. */
  readonly given: readonly GivenField[]
  readonly materials: readonly DemandedMaterial[]
  /** Stages in order; the steps within one stage run side by side. Never an empty stage. */
  readonly stages: readonly (readonly StepDefinition[])[]
  /** The first limit whose condition holds. */
  readonly limit: LimitDefinition
  readonly fees: readonly FeeDefinition[]
  /** Conditions of grant that apply (受理条件). */
  readonly conditions: readonly GrantConditionDefinition[]
}

/**
 * What follows from the answers and form values: the questions to show, the fields to ask, the materials, steps,
 * limit and fees.
 * @param values answers by question id and form values by element id, in one record; answers to questions that are
 * not shown, and values of fields that are not asked, count as absent.
 */
export function resolveRequirements(revision: ItemRevision, values: ConditionValues): Requirements {
  const { definition } = revision
  const effective = settleValues(listDeclaredSubjects(definition), values)
  const holds = (entry: { when?: Parameters<typeof evaluateCondition>[0] }) =>
    evaluateCondition(entry.when, effective)
  return {
    questions: Object.entries(definition.situations)
      .filter(([, question]) => holds(question))
      .map(([id, question]) => ({ id, definition: question })),
    ...describeFields(revision, effective),
    materials: listMaterialDemands(definition)
      .map(({ demand }) => demand)
      .filter(holds)
      .map((demand) => describeDemand(revision, demand)),
    stages: definition.steps
      .map((stage) => ('parallel' in stage ? stage.parallel : [stage]).filter(holds))
      .filter((stage) => stage.length > 0),
    limit: findLimit(definition, effective),
    fees: definition.fee === 'none' ? [] : definition.fee.filter(holds),
    conditions: definition.conditions.filter(holds),
  }
}

/** The fields of the form: those that are asked, and those that answers give. */
function describeFields(
  revision: ItemRevision,
  effective: ConditionValues,
): Pick<Requirements, 'fields' | 'given'> {
  const fillers = listFillers(revision.definition)
  const fields: AskedField[] = []
  const given: GivenField[] = []
  for (const declared of listDeclaredFields(revision.definition)) {
    if (!declared.conditions.every((when) => evaluateCondition(when, effective))) continue
    const field = describeField(revision, declared)
    const filledBy = fillers.get(declared.element)
    const filling = filledBy === undefined ? undefined : readFilling(filledBy, effective)
    if (filling === undefined) fields.push(field)
    else if (filling.value === undefined) fields.push(narrowField(field, filling))
    else given.push({ ...field, value: filling.value, by: filling.by })
  }
  return { fields, given }
}

function describeField(revision: ItemRevision, field: DeclaredField): AskedField {
  return {
    section: field.section,
    element: field.element,
    definition: getOwn(revision.elements, field.element),
    required: field.required,
    help: field.help,
    of: field.of,
    basis: field.basis ?? revision.definition.basis,
  }
}

function narrowField(field: AskedField, { left, by }: Filling): AskedField {
  const narrowed = { left, by }
  return { ...field, definition: narrowElement(field.definition, narrowed), narrowed }
}

/** Lint refuses an item some answers of which meet no limit; should one be left over, the last limit is in force. */
function findLimit(definition: ItemDefinition, values: ConditionValues): LimitDefinition {
  const limits = listLimits(definition).map(({ limit }) => limit)
  const limit = limits.find((entry) => evaluateCondition(entry.when, values)) ?? limits.at(-1)
  assert(limit !== undefined, `the item ${definition.item} has no limit`)
  return limit
}

function describeDemand(revision: ItemRevision, demand: MaterialDemandDefinition): DemandedMaterial {
  const type = getOwn(revision.materials, demand.material)
  return {
    material: demand.material,
    type,
    required: demand.required,
    original: demand.original,
    copies: demand.copies,
    standard: demand.standard,
    tolerant: demand.tolerant,
    commitment: demand.commitment,
    metBy: type.metBy === undefined ? [] : typeof type.metBy === 'string' ? [type.metBy] : type.metBy,
    basis: demand.basis ?? revision.definition.basis,
    blankForm: demand.blankForm ?? type.blankForm,
    sample: demand.sample ?? type.sample,
  }
}

/** A published revision carries everything that it names; anything else is a broken publication. */
function getOwn<T>(record: Readonly<Record<string, T>>, id: string): T {
  const found = Object.hasOwn(record, id) ? record[id] : undefined
  assert(found !== undefined, `the revision does not carry ${id}`)
  return found
}
