import {
  type ConditionValues,
  type LimitDefinition,
  type PromiseWayDefinition,
  findPromiseWay,
  readText,
} from '../catalogue/index.ts'
import { type Bilingual, assert } from '../kernel/index.ts'
import { type JointMaterial, mergeMaterials } from './joint-materials.ts'
import { type MatterPlan, planMatter } from './joint-plan.ts'
import type { MatterDefinition } from './matter-definition.ts'
import type { PublishedMember } from './members.ts'
import { listAppointments } from './places.ts'
import { type MatterQuestions, listOptionNames } from './questions.ts'
import { selectFilledItems } from './joint-fillings.ts'
import { type SelectedItem, settleOwnAnswers } from './select-items.ts'

/** What the whole matter comes to by one of the ways. */
export interface WayTotals {
  /** Of the longest path, by the promised limits. */
  readonly workingDays: number
  /** Types of material that the applicant supplies. */
  readonly materials: number
  readonly inspections: number
}

/** An item of the matter that can be decided on a promise as a whole (告知承诺制办理), and what choosing it changes here. */
export interface PromiseOffer {
  readonly item: string
  readonly name: Bilingual
  /** Key of the question that chooses, the answer that chooses the promise, and one that chooses the ordinary way. */
  readonly question: string
  readonly option: string
  readonly ordinary: string
  /** Undefined until it is answered: nobody promises without having said so. */
  readonly chosen: 'promise' | 'ordinary' | undefined
  readonly decides: PromiseWayDefinition['decides']
  /** Working days after the decision within which the promise is verified. */
  readonly verifyWithin: number
  /** Materials that the item demands in the ordinary way alone, and the items that need them all the same. */
  readonly replaced: readonly {
    readonly material: string
    readonly name: Bilingual
    readonly stillFor: readonly string[]
  }[]
  /** Materials that the item demands on the promise alone. */
  readonly added: readonly { readonly material: string; readonly name: Bilingual }[]
  /** Steps that are taken in the ordinary way alone. */
  readonly skipped: readonly { readonly step: string; readonly name: Bilingual }[]
  readonly limits: { readonly promise: LimitDefinition; readonly ordinary: LimitDefinition }
  /** The whole matter by either way of this item, everything else as it was answered. */
  readonly whole: { readonly promise: WayTotals; readonly ordinary: WayTotals }
}

/**
 * The items of the matter that offer the way on a promise in the situation that was answered. Each is compared with the
 * ordinary way of the same item, so that what the promise changes is not counted as what handling together saves.
 * @param input.values answers by key of the question and form values by element id, as `selectItems` takes them
 * @param input.compiled what these values come to, which is one of the ways of each item whose way was chosen
 */
export function listPromiseOffers(input: {
  readonly definition: MatterDefinition
  readonly published: readonly PublishedMember[]
  readonly questions: MatterQuestions
  readonly values: ConditionValues
  readonly compiled: HandledItems
}): PromiseOffer[] {
  const { definition, published, questions, values, compiled } = input
  const chosen = describeWay(definition, compiled)
  const open = (key: string, answer: unknown) => {
    if (values[key] === answer) return chosen
    const given = { ...values, [key]: answer }
    const { items } = selectFilledItems(definition, published, questions, given)
    const plan = planMatter(definition, items, settleOwnAnswers(definition, given))
    const { materials } = mergeMaterials(items, plan, definition.preApproval)
    return describeWay(definition, { items, plan, materials })
  }
  return compiled.items.flatMap(({ member, requirements, answers }): PromiseOffer[] => {
    const { onPromise, name } = member.revision.definition
    const choice = onPromise?.choice
    const source = choice && questions.getSource(member.item, choice.question)
    const asked = requirements.questions.find(({ id }) => id === choice?.question)
    if (onPromise === undefined || source?.kind !== 'asked' || asked === undefined) return []
    const { option, question } = onPromise.choice
    const ordinary = listOptionNames(asked.definition).find((other) => other !== option)
    if (ordinary === undefined) return []
    const given = answers[question]
    const ways = {
      promise: open(source.key, option),
      ordinary: open(source.key, given === undefined || given === option ? ordinary : given),
    }
    const [promised, usual] = [ways.promise.find(member.item), ways.ordinary.find(member.item)]
    return [
      {
        item: member.item,
        name: readText(name),
        question: source.key,
        option,
        ordinary,
        chosen: given === undefined ? undefined : given === option ? 'promise' : 'ordinary',
        decides: onPromise.decides,
        verifyWithin: onPromise.verify.within,
        replaced: listOnlyIn(usual, promised).map((entry) => ({
          ...entry,
          stillFor: ways.promise.items
            .filter((other) =>
              other.requirements.materials.some(({ material }) => material === entry.material),
            )
            .map((other) => other.member.item),
        })),
        added: listOnlyIn(promised, usual),
        skipped: listSteps(usual).filter(
          ({ step }) => !listSteps(promised).some((other) => other.step === step),
        ),
        limits: { promise: promised.requirements.limit, ordinary: usual.requirements.limit },
        whole: { promise: ways.promise.totals, ordinary: ways.ordinary.totals },
      },
    ]
  })
}

/** Whether the answers of the item chose to have it decided on a promise. */
export function isOnPromise({ member, answers }: Pick<SelectedItem, 'member' | 'answers'>): boolean {
  return findPromiseWay(member.revision.definition, answers) !== undefined
}

interface HandledItems {
  readonly items: readonly SelectedItem[]
  readonly plan: MatterPlan
  readonly materials: readonly JointMaterial[]
}

function describeWay(definition: MatterDefinition, { items, plan, materials }: HandledItems) {
  const totals: WayTotals = {
    workingDays: plan.promised.days,
    materials: materials.filter(({ origin }) => origin === 'supplied').length,
    inspections: listAppointments(definition, items).length,
  }
  return {
    items,
    totals,
    find: (item: string): SelectedItem => {
      const found = items.find(({ member }) => member.item === item)
      assert(found !== undefined, `the way of ${item} does not decide whether it is part of the matter`)
      return found
    },
  }
}

function listOnlyIn(one: SelectedItem, other: SelectedItem): { material: string; name: Bilingual }[] {
  const others = new Set(other.requirements.materials.map(({ material }) => material))
  return one.requirements.materials
    .filter(({ material }) => !others.has(material))
    .map(({ material, type }) => ({ material, name: readText(type.name) }))
}

function listSteps({ requirements }: SelectedItem): { step: string; name: Bilingual }[] {
  return requirements.stages.flat().map(({ step, name }) => ({ step, name: readText(name) }))
}
