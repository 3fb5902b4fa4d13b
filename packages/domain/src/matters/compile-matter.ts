import {
  type ConditionValues,
  type Finding,
  type ItemDefinition,
  type LimitDefinition,
  type Organisation,
  readText,
} from '../catalogue/index.ts'
import { type Bilingual, type Result, fail, succeed } from '../kernel/index.ts'
import { type JointClock, measureMatter } from './joint-clock.ts'
import { selectFilledItems } from './joint-fillings.ts'
import { type JointForm, mergeForm } from './joint-form.ts'
import { type JointMaterial, mergeMaterials } from './joint-materials.ts'
import { type MatterPlan, planMatter } from './joint-plan.ts'
import { applyRule } from './lint/matter-rule.ts'
import { checkMatter } from './lint/matter-rules.ts'
import { openMatterContext } from './lint/open-context.ts'
import { checkOutcome } from './lint/outcome-rules.ts'
import { checkAnswers } from './lint/question-rules.ts'
import type { MatterDefinition } from './matter-definition.ts'
import type { MatterSources } from './members.ts'
import {
  type Appointment,
  type MatterFee,
  type PlaceOfVisit,
  listAppointments,
  listFees,
  listMatterWindows,
  listPlaces,
} from './places.ts'
import { type PromiseOffer, isOnPromise, listPromiseOffers } from './promise-ways.ts'
import type { MatterQuestion } from './questions.ts'
import { type Saving, countSavings } from './savings.ts'
import { type LeftOutItem, type SelectedItem, settleOwnAnswers } from './select-items.ts'

/** An item of the matter as it is handled for these answers. */
export interface CompiledItem {
  readonly item: string
  /** The revision that was compiled, by number and digest; its case keeps it. */
  readonly revision: number
  readonly digest: string
  readonly name: Bilingual
  readonly authority: { readonly id: string; readonly name: Bilingual }
  /** Whether the applicant chose it. */
  readonly optional: boolean
  /** The answers of its own questions. */
  readonly answers: ConditionValues
  readonly limit: LimitDefinition
  /** Whether it is decided on a promise (告知承诺制办理), as these answers chose. */
  readonly onPromise: boolean
  readonly result: { readonly licence: string | undefined; readonly name: Bilingual }
}

/** A matter for some answers: what the applicant fills in and brings, and what then happens. */
export interface CompiledMatter {
  readonly matter: string
  readonly name: Bilingual
  /** Who can file these items together. */
  readonly serves: ItemDefinition['serves']
  readonly lead: string
  /** The questions to ask now, in order. */
  readonly questions: readonly MatterQuestion[]
  /** Keys of those that are not answered yet; more may be asked when they are. */
  readonly unanswered: readonly string[]
  /** In the order of the definition. */
  readonly items: readonly CompiledItem[]
  readonly leftOut: readonly LeftOutItem[]
  readonly form: Pick<JointForm, 'sections'>
  readonly materials: readonly JointMaterial[]
  /** Items that can be decided on a promise, whether that was chosen or not. */
  readonly promiseOffers: readonly PromiseOffer[]
  readonly plan: MatterPlan
  readonly clock: JointClock
  readonly windows: Organisation['windows']
  readonly places: readonly PlaceOfVisit[]
  readonly fees: readonly MatterFee[]
  readonly appointments: readonly Appointment[]
  /** One licence for one trade (行业综合许可证), and the licence types that it carries here. */
  readonly tradeLicence: { readonly licence: string; readonly carries: readonly string[] } | undefined
  readonly savings: readonly Saving[]
  /** What should be mended and keeps nobody from filing. */
  readonly warnings: readonly Finding[]
}

/**
 * Compiles a matter from the published revisions of its items, for some answers: one form, one set of materials, one plan,
 * one clock, and what that saves.
 * @param input.sources revisions in any order; the answer does not depend on it.
 * @param input.answers by key of the question (see `MatterQuestion.key`).
 * @param input.form values by element id, as far as they are there; conditions may look at them.
 * @returns every error with place and cure; places begin with the key of the definition, or with `answers`.
 */
export function compileMatter(input: {
  readonly definition: MatterDefinition
  readonly sources: MatterSources
  readonly answers?: ConditionValues
  readonly form?: ConditionValues
}): Result<CompiledMatter, readonly Finding[]> {
  const { definition, sources, answers = {}, form: values = {} } = input
  const context = openMatterContext(definition, sources)
  const findings = [
    ...checkMatter(context),
    ...applyRule(
      { id: 'matter-answer-known', severity: 'error' },
      checkAnswers(answers, ['answers'], context.questions.questions),
    ),
  ]
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return fail(errors)
  const given = { ...values, ...answers }
  const selection = selectFilledItems(definition, context.published, context.questions, given)
  const { items } = selection
  const plan = planMatter(definition, items, settleOwnAnswers(definition, given))
  const form = mergeForm(items, plan)
  const { materials, contradictions } = mergeMaterials(items, plan, definition.preApproval)
  const outcome = checkOutcome(context, { items, plan, form, contradictions })
  const refused = outcome.filter(({ severity }) => severity === 'error')
  if (refused.length > 0) return fail(refused)
  const questions = context.questions.questions.filter(({ key }) => selection.asked.has(key))
  const places = listPlaces(items)
  const fees = listFees(items)
  const appointments = listAppointments(definition, items)
  return succeed({
    matter: definition.matter,
    name: readText(definition.name),
    serves: listCommonApplicants(definition, items),
    lead: definition.lead,
    questions,
    unanswered: questions.map(({ key }) => key).filter((key) => !Object.hasOwn(answers, key)),
    items: items.map(describeItem),
    leftOut: selection.leftOut,
    form: { sections: form.sections },
    materials,
    promiseOffers: listPromiseOffers({
      definition,
      published: context.published,
      questions: context.questions,
      values: given,
      compiled: { items, plan, materials },
    }),
    plan,
    clock: measureMatter(plan, items),
    windows: listMatterWindows(definition, sources.registries),
    places,
    fees,
    appointments,
    tradeLicence: describeTradeLicence(definition, items),
    savings: countSavings({ items, questions, form, materials, plan, places, fees, appointments }),
    warnings: [...findings, ...outcome],
  })
}

/** Whom the matter and all of these items serve. */
export function listCommonApplicants(
  { serves }: Pick<MatterDefinition, 'serves'>,
  items: readonly SelectedItem[],
): ItemDefinition['serves'] {
  return serves.filter((kind) =>
    items.every(({ member }) => member.revision.definition.serves.includes(kind)),
  )
}

function describeItem(selected: SelectedItem): CompiledItem {
  const { member, answers, requirements } = selected
  const { revision } = member
  const { definition, authority, licence } = revision
  return {
    item: member.item,
    revision: revision.revision,
    digest: revision.digest,
    name: readText(definition.name),
    authority: { id: authority.id, name: readText(authority.name) },
    optional: member.optional !== undefined,
    answers,
    limit: requirements.limit,
    onPromise: isOnPromise(selected),
    result: {
      licence: licence?.id,
      name: readText(licence?.name ?? definition.result.document ?? definition.name),
    },
  }
}

function describeTradeLicence(
  { result }: Pick<MatterDefinition, 'result'>,
  items: readonly SelectedItem[],
): CompiledMatter['tradeLicence'] {
  if (result === undefined) return undefined
  const issued = items.flatMap(({ member }) => member.revision.licence?.id ?? [])
  const carries = [...new Set(issued)].filter(
    (licence) => result.carries === undefined || result.carries.includes(licence),
  )
  return carries.length === 0 ? undefined : { licence: result.tradeLicence, carries }
}
