import { type ReviewCheck, listChecks } from './approval-standard.ts'
import type { Bilingual, PlainDate } from '../kernel/index.ts'
import type { Condition } from './condition.ts'
import { describeCondition } from './describe-condition.ts'
import { describeFilling } from './describe-filling.ts'
import { type GuidePromise, listGuidePromises } from './guide-promises.ts'
import {
  audienceLabels,
  caseLabels,
  deliveryLabels,
  formLabels,
  levelLabels,
  onlineLabels,
  originalLabels,
  sourceLabels,
  stepLabels,
  typeLabels,
} from './labels.ts'
import { listDeclaredFields, listLimits, listMaterialDemands } from './reading.ts'
import { type ReformClass, findOnlineDepth, findReformClass, reformMeanings, reformNames } from './reform.ts'
import type { ItemDefinition } from './item.ts'
import { type StandardShot, listStandardShots } from './remote-terms.ts'
import type { ItemRevision } from './revision.ts'
import { type Text, readText } from './read-text.ts'

/** A line of a guide: what it says, and for whom, where it is not for all. */
export interface GuideLine {
  readonly text: Bilingual
  /** In which situation it applies; undefined where always. */
  readonly when: Bilingual | undefined
  readonly basis: readonly string[]
}

export interface GuideMaterial extends GuideLine {
  readonly material: string
  readonly required: boolean
  readonly original: Bilingual
  readonly copies: number
  readonly standard: Bilingual | undefined
  readonly instructions: Bilingual | undefined
  /** Who makes it out: the applicant, an authority, somebody else. */
  readonly source: Bilingual
  readonly forms: readonly Bilingual[]
  /** Addresses of a form to be filled in, and of one that was. */
  readonly blankForm: string | undefined
  readonly sample: string | undefined
  /** It need not be supplied, because a licence on record meets it (免提交). */
  readonly fetched: boolean
  readonly tolerantDays: number | undefined
  readonly commitment: boolean
}

export interface GuideStep {
  /** Id within the item; `finish` is what the platform itself adds. */
  readonly step: string
  /** 1 onwards; parallel steps share a number. */
  readonly stage: number
  readonly name: Bilingual
  readonly does: Bilingual
  readonly organisation: Bilingual
  readonly limitWorkingDays: number | undefined
  /** It is taken where needed (必要时), which `when` says too. */
  readonly optional: boolean
  readonly when: Bilingual | undefined
  /** What is looked at, and when it is met (审批标准), as far as it is published. */
  readonly standards: readonly ReviewCheck[]
  /** Where it may be done from afar (远程勘验): what the applicant would be asked to photograph or film. */
  readonly shots: readonly StandardShot[]
}

export interface GuideLimit {
  readonly statutory: Bilingual
  readonly promised: Bilingual
  readonly when: Bilingual | undefined
  readonly basis: string | undefined
}

/** The service guide (办事指南) as people read it: plain data in both languages. */
export interface Guide {
  readonly item: string
  readonly revision: number
  readonly name: Bilingual
  readonly summary: Bilingual | undefined
  readonly codes: ItemRevision['codes']
  readonly type: Bilingual
  readonly caseType: Bilingual
  readonly authority: Bilingual
  readonly serves: readonly Bilingual[]
  readonly online: Bilingual
  /** How far it goes on line; from `apply` on it can be filed there. */
  readonly onlineDepth: ItemDefinition['online']
  readonly level: Bilingual
  readonly topics: readonly string[]
  readonly visits: number
  readonly visitsReason: Bilingual | undefined
  readonly conditions: readonly GuideLine[]
  readonly questions: readonly {
    readonly id: string
    readonly ask: Bilingual
    readonly help: Bilingual | undefined
    readonly several: boolean
    readonly options: readonly { readonly value: string; readonly text: Bilingual }[]
    readonly when: Bilingual | undefined
  }[]
  readonly fields: readonly {
    readonly element: string
    readonly label: Bilingual
    readonly required: boolean
    /** Who need not fill it in, because an answer says it already; undefined where everybody does. */
    readonly given: Bilingual | undefined
  }[]
  readonly materials: readonly GuideMaterial[]
  /** Texts that an applicant may sign: 告知承诺, 容缺受理. */
  readonly promises: readonly GuidePromise[]
  readonly steps: readonly GuideStep[]
  readonly limits: readonly GuideLimit[]
  /** What is not counted in the limits (特别程序). */
  readonly specialProcedures: readonly {
    readonly name: Bilingual
    readonly workingDays: number
    readonly basis: string
  }[]
  readonly result: { readonly name: Bilingual; readonly delivery: readonly Bilingual[] }
  /** Empty where the item is free of charge. */
  readonly fees: readonly (GuideLine & { readonly standard: Bilingual; readonly yuan: number | undefined })[]
  readonly quantityLimit: Bilingual | undefined
  /** How the reform of business licences treats it (证照分离), and what that means for whoever applies. */
  readonly reform:
    { readonly kind: ReformClass; readonly name: Bilingual; readonly meaning: Bilingual } | undefined
  readonly intermediaries: readonly Bilingual[]
  readonly basis: readonly string[]
  readonly windows: readonly {
    readonly name: Bilingual
    readonly address: Bilingual
    readonly hours: Bilingual
    readonly phone: string
  }[]
  readonly contacts: { readonly consult: string; readonly complain: string }
  readonly remedies: { readonly review: Bilingual; readonly court: Bilingual } | undefined
  readonly faq: readonly { readonly question: Bilingual; readonly answer: Bilingual }[]
  readonly effectiveFrom: PlainDate
  readonly effectiveTo: PlainDate | undefined
}

/** The guide of a revision: what 行政许可法 第三十条 wants published, and the elements of the national tables. */
export function buildGuide(revision: ItemRevision): Guide {
  const { definition } = revision
  const reform = findReformClass(definition)
  const explain = (when: Condition | undefined) =>
    when === undefined ? undefined : describeCondition(when, revision)
  return {
    item: revision.item,
    revision: revision.revision,
    name: readText(definition.name),
    summary: readOptional(definition.summary),
    codes: revision.codes,
    type: typeLabels[definition.type],
    caseType: caseLabels[definition.case],
    authority: readText(revision.authority.name),
    serves: definition.serves.map((served) => audienceLabels[served]),
    online:
      definition.reform === 'cancelled'
        ? { zh: '不需要办理', en: 'Nothing to apply for' }
        : onlineLabels[definition.online],
    onlineDepth: findOnlineDepth(definition),
    level: levelLabels[definition.code.level],
    topics: definition.topics,
    visits: definition.visits,
    visitsReason: readOptional(definition.visitsReason),
    conditions: definition.conditions.map(({ text, basis, when }) => ({
      text: readText(text),
      when: explain(when),
      basis,
    })),
    questions: Object.entries(definition.situations).map(([id, question]) => ({
      id,
      ask: readText(question.ask),
      help: readOptional(question.help),
      several: question.several,
      options:
        question.options === 'yes-no'
          ? [
              { value: 'yes', text: { zh: '是', en: 'Yes' } },
              { value: 'no', text: { zh: '否', en: 'No' } },
            ]
          : Object.entries(question.options).map(([value, text]) => ({ value, text: readText(text) })),
      when: explain(question.when),
    })),
    fields: listDeclaredFields(definition).map(({ element, required }) => ({
      element,
      label: readText(revision.elements[element]?.label ?? element),
      required,
      given: describeFilling(revision, element)?.text,
    })),
    materials: buildMaterials(revision, explain),
    promises: listGuidePromises(revision, explain),
    steps: buildSteps(revision, explain),
    limits: listLimits(definition).map(({ limit }) => ({
      statutory: describeDays(limit.statutory, limit.unit),
      promised: describeDays(limit.promised, limit.unit),
      when: explain(limit.when),
      basis: limit.basis,
    })),
    specialProcedures: definition.specialProcedures.map(({ name, days, basis }) => ({
      name: readText(name),
      workingDays: days,
      basis,
    })),
    result: {
      name: readText(revision.licence?.name ?? definition.result.document ?? definition.name),
      delivery: definition.result.delivery.map((way) => deliveryLabels[way]),
    },
    fees:
      definition.fee === 'none'
        ? []
        : definition.fee.map((fee) => ({
            text: readText(fee.name),
            standard: readText(fee.standard),
            yuan: fee.yuan,
            when: explain(fee.when),
            basis: [fee.basis],
          })),
    quantityLimit: readOptional(definition.quantityLimit),
    reform: reform && { kind: reform, name: reformNames[reform], meaning: reformMeanings[reform] },
    intermediaries: definition.intermediaries.map(readText),
    basis: definition.basis,
    windows: listWindows(revision),
    contacts: definition.contacts,
    remedies:
      revision.authority.remedies === undefined
        ? undefined
        : {
            review: readText(revision.authority.remedies.review),
            court: readText(revision.authority.remedies.court),
          },
    faq: definition.faq.map(({ q, a }) => ({ question: readText(q), answer: readText(a) })),
    effectiveFrom: revision.effectiveFrom,
    effectiveTo: revision.effectiveTo,
  }
}

type Explain = (when: Condition | undefined) => Bilingual | undefined

function buildMaterials(revision: ItemRevision, explain: Explain): GuideMaterial[] {
  return listMaterialDemands(revision.definition).map(({ demand }) => {
    const type = revision.materials[demand.material]
    return {
      material: demand.material,
      text: readText(type?.name ?? demand.material),
      when: explain(demand.when),
      basis: demand.basis ?? revision.definition.basis,
      required: demand.required,
      original: originalLabels[demand.original],
      copies: demand.copies,
      standard: readOptional(demand.standard),
      instructions: readOptional(type?.instructions),
      source: sourceLabels[type?.source ?? 'applicant'],
      forms: (type?.forms ?? []).map((form) => formLabels[form]),
      blankForm: demand.blankForm ?? type?.blankForm,
      sample: demand.sample ?? type?.sample,
      fetched: type?.metBy !== undefined,
      tolerantDays: demand.tolerant?.days,
      commitment: demand.commitment !== undefined,
    }
  })
}

/** The plan, with the finishing (办结) that the platform itself does between decision and delivery. */
function buildSteps(revision: ItemRevision, explain: Explain): GuideStep[] {
  const authority = readText(revision.authority.name)
  const finishing = (stage: number): GuideStep => ({
    step: 'finish',
    stage,
    name: { zh: '办结', en: 'Finishing' },
    does: stepLabels.finish,
    organisation: authority,
    limitWorkingDays: undefined,
    optional: false,
    when: undefined,
    standards: [],
    shots: [],
  })
  let stage = 0
  return revision.definition.steps.flatMap((entry) => {
    stage += 1
    const steps = ('parallel' in entry ? entry.parallel : [entry]).map((step): GuideStep => {
      const organisation =
        step.organisation === undefined ? undefined : revision.organisations[step.organisation]
      return {
        step: step.step,
        stage,
        name: readText(step.name),
        does: stepLabels[step.does],
        organisation: organisation === undefined ? authority : readText(organisation.name),
        limitWorkingDays: step.limit,
        optional: step.optional === true,
        when: step.optional === true ? addWhereNeeded(explain(step.when)) : explain(step.when),
        standards: listChecks(step).filter(({ published }) => published),
        shots: listStandardShots(step),
      }
    })
    if (!('step' in entry) || entry.does !== 'decide') return steps
    stage += 1
    return [...steps, finishing(stage)]
  })
}

function addWhereNeeded(when: Bilingual | undefined): Bilingual {
  if (when === undefined) return { zh: '必要时', en: 'where needed' }
  return { zh: `${when.zh}，必要时`, en: `${when.en}, where needed` }
}

/** Where people go: the windows of those who accept and deliver, else of the authority. */
function listWindows(revision: ItemRevision): Guide['windows'] {
  const windows = Object.entries(revision.organisations)
    .filter(([id]) => id === revision.authority.id || isCounter(revision, id))
    .flatMap(([, organisation]) => organisation.windows)
  return windows.map((window) => ({
    name: readText(window.name),
    address: readText(window.address),
    hours: readText(window.hours),
    phone: window.phone,
  }))
}

function isCounter(revision: ItemRevision, organisation: string): boolean {
  return revision.definition.steps
    .flatMap((entry) => ('parallel' in entry ? entry.parallel : [entry]))
    .some((step) => step.organisation === organisation && ['accept', 'deliver'].includes(step.does))
}

function describeDays(days: number, unit: 'working-day' | 'calendar-day'): Bilingual {
  if (days === 0) return { zh: '当场办结', en: 'on the spot' }
  return unit === 'working-day'
    ? { zh: `${days}个工作日`, en: `${days} working ${days === 1 ? 'day' : 'days'}` }
    : { zh: `${days}个自然日`, en: `${days} calendar ${days === 1 ? 'day' : 'days'}` }
}

function readOptional(text: Text | undefined): Bilingual | undefined {
  return text === undefined ? undefined : readText(text)
}
