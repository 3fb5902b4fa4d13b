import { readText } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import { weighDuration } from '../prerequisites/index.ts'
import { type JointForm, listJointFields } from './joint-form.ts'
import type { JointMaterial } from './joint-materials.ts'
import type { MatterPlan } from './joint-plan.ts'
import type { Appointment, MatterFee, PlaceOfVisit } from './places.ts'
import type { MatterQuestion } from './questions.ts'
import { savingRules } from './saving-rules.ts'
import { isOnPromise } from './promise-ways.ts'
import type { SelectedItem } from './select-items.ts'

export type SavingMeasure = 'visits' | 'days' | 'materials' | 'fields' | 'questions' | 'steps' | 'inspections'

/** One line of a count; the lines of a measure add up to it. */
export interface SavingLine {
  readonly text: Bilingual
  readonly oneByOne: number
  readonly joint: number
}

/** What handling together saves against handling one by one, in the same situation. */
export interface Saving {
  readonly measure: SavingMeasure
  readonly name: Bilingual
  readonly oneByOne: number
  readonly joint: number
  /** Never negative but for what the matter itself adds, such as questions of its own. */
  readonly saved: number
  /** Of one hundred, to one decimal; undefined where there was nothing to save. */
  readonly percent: number | undefined
  /** How both sides were counted. */
  readonly rule: Bilingual
  readonly lines: readonly SavingLine[]
}

/** What a count looks at. */
export interface CountedMatter {
  readonly items: readonly SelectedItem[]
  readonly questions: readonly MatterQuestion[]
  readonly form: JointForm
  readonly materials: readonly JointMaterial[]
  readonly plan: MatterPlan
  readonly places: readonly PlaceOfVisit[]
  readonly fees: readonly MatterFee[]
  readonly appointments: readonly Appointment[]
}

/**
 * The savings, honestly: both sides in the situation that was answered, both with what the platform does for a single item
 * anyway (licences on record are fetched on both sides), and every line shown.
 */
export function countSavings(matter: CountedMatter): Saving[] {
  const lines: Readonly<Record<SavingMeasure, readonly SavingLine[]>> = {
    visits: countVisits(matter),
    days: countDays(matter),
    materials: countMaterials(matter),
    fields: countFields(matter),
    questions: countQuestions(matter),
    steps: countSteps(matter),
    inspections: countInspections(matter),
  }
  return (Object.keys(lines) as SavingMeasure[]).map((measure) => summarise(measure, lines[measure]))
}

function summarise(measure: SavingMeasure, lines: readonly SavingLine[]): Saving {
  const oneByOne = sum(lines.map((line) => line.oneByOne))
  const joint = sum(lines.map((line) => line.joint))
  const saved = oneByOne - joint
  return {
    measure,
    ...savingRules[measure],
    oneByOne,
    joint,
    saved,
    percent: oneByOne === 0 ? undefined : Math.round((saved / oneByOne) * 1000) / 10,
    lines,
  }
}

function countVisits({ places }: CountedMatter): SavingLine[] {
  return places.map(({ name, visits, items }) => ({
    text: name,
    oneByOne: sum(items.map((entry) => entry.visits)),
    joint: visits,
  }))
}

function countDays({ plan }: CountedMatter): SavingLine[] {
  const critical = new Set(plan.promised.criticalPath)
  return plan.tasks.map(({ id, kind, name, durations }) => {
    const days = weighDuration(durations.promised)
    return { text: name, oneByOne: kind === 'pre-approval' ? 0 : days, joint: critical.has(id) ? days : 0 }
  })
}

function countMaterials({ materials }: CountedMatter): SavingLine[] {
  return materials
    .map(({ name, origin, usedBy }) => ({
      text: name,
      oneByOne: usedBy.filter((use) => isSuppliedAlone(use.origin)).length,
      joint: origin === 'supplied' ? 1 : 0,
    }))
    .filter(({ oneByOne, joint }) => oneByOne + joint > 0)
}

/** Handled alone, the item would have the licence fetched just as well; a document the applicant would bring. */
function isSuppliedAlone(origin: JointMaterial['usedBy'][number]['origin']): boolean {
  if (origin.kind === 'supplied') return true
  return origin.kind === 'passed-on' && origin.licence === undefined
}

function countFields({ items, form }: CountedMatter): SavingLine[] {
  const askedFirst = new Map<string, number>()
  for (const { asked, usedBy } of listJointFields(form)) {
    const first = usedBy.find(({ passedOnFrom }) => passedOnFrom === undefined)?.item
    if (asked && first !== undefined) askedFirst.set(first, (askedFirst.get(first) ?? 0) + 1)
  }
  return items.map(({ member, requirements }) => ({
    text: readText(member.revision.definition.name),
    oneByOne: requirements.fields.length,
    joint: askedFirst.get(member.item) ?? 0,
  }))
}

function countQuestions({ items, questions }: CountedMatter): SavingLine[] {
  const own = questions.filter(({ origin }) => origin !== 'items')
  const shared = questions.filter(({ origin }) => origin === 'items')
  const isSelected = new Set(items.map(({ member }) => member.item))
  return [
    {
      text: { zh: '一件事自身的问题', en: 'Questions of the matter itself' },
      oneByOne: 0,
      joint: own.length,
    },
    ...items.map(({ member, requirements }) => ({
      text: readText(member.revision.definition.name),
      oneByOne: requirements.questions.length,
      joint: shared.filter(
        ({ answers }) => answers.find(({ item }) => isSelected.has(item))?.item === member.item,
      ).length,
    })),
  ]
}

function countSteps(matter: CountedMatter): SavingLine[] {
  const { items, form, materials, places, fees } = matter
  const filled = items.filter(({ requirements }) => requirements.fields.length > 0).length
  const supplied = items.filter(({ member }) =>
    materials.some(({ usedBy }) =>
      usedBy.some((use) => use.item === member.item && isSuppliedAlone(use.origin)),
    ),
  ).length
  // Nobody signs for several items at once.
  const signed = items.filter(isOnPromise).length
  const paid = new Set(fees.map(({ item }) => item)).size
  return [
    {
      text: { zh: '填写申请表', en: 'Filling in a form' },
      oneByOne: filled,
      joint: listJointFields(form).some(({ asked }) => asked) ? 1 : 0,
    },
    {
      text: { zh: '提交材料', en: 'Supplying materials' },
      oneByOne: supplied,
      joint: materials.some(({ origin }) => origin === 'supplied') ? 1 : 0,
    },
    ...(signed === 0
      ? []
      : [{ text: { zh: '签署承诺书', en: 'Signing a promise' }, oneByOne: signed, joint: signed }]),
    {
      text: { zh: '到现场', en: 'Coming in person' },
      oneByOne: sum(places.flatMap((place) => place.items.map(({ visits }) => visits))),
      joint: sum(places.map(({ visits }) => visits)),
    },
    { text: { zh: '缴费', en: 'Paying' }, oneByOne: paid, joint: paid },
    { text: { zh: '领取结果', en: 'Receiving a result' }, oneByOne: items.length, joint: items.length },
  ]
}

function countInspections({ appointments }: CountedMatter): SavingLine[] {
  return appointments.map(({ name, inspections }) => ({
    text: name,
    oneByOne: inspections.length,
    joint: 1,
  }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
