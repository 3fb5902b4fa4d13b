import { type Calendar, buildCalendar } from '../../calendar/index.ts'
import { nationalYearsForTests } from '../../calendar/testing/national-years.ts'
import {
  type ItemDefinitionInput,
  type ItemRevision,
  type Registries,
  buildRevision,
} from '../../catalogue/index.ts'
import { registries, steps, writeItem } from '../../catalogue/testing/catalogue-fixture.ts'
import { type Instant, assert, getInstant, getPlainDate } from '../../kernel/index.ts'
import type { ApplicantActor, OfficerActor, SystemActor } from '../../permissions/index.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import type { Applicant, ApplicationContent, Contact, DocumentKind, FileReference } from '../parties.ts'

const { bureau } = registries.organisations
assert(bureau !== undefined, 'the catalogue of the tests has a bureau')

const bureauWithRemedies: Registries = {
  ...registries,
  organisations: {
    ...registries.organisations,
    bureau: { ...bureau, remedies: { review: '明湖区人民政府', court: '明湖区人民法院' } },
  },
}

/** Fire officers are asked for their opinion; where they were told and keep silent for three working days they consent. */
export const fireOpinion = {
  step: 'fire',
  name: '消防意见',
  does: 'review',
  duty: 'reviewer',
  organisation: 'fire',
  limit: 3,
  onSilence: 'consent',
  silence: { rule: '收到通知后未参加、也未在期限内提出意见的，视为同意。', noticeDays: 2 },
} as const

const legalReview = { step: 'legal', name: '法制审核', does: 'legal-review', duty: 'reviewer' } as const

const restaurant: Partial<ItemDefinitionInput> = {
  steps: [
    steps.accept,
    {
      parallel: [
        steps.review,
        { ...steps.inspect, when: { business: ['catering', 'canteen'] } },
        { ...fireOpinion, when: { business: ['catering', 'canteen'] } },
      ],
    },
    legalReview,
    steps.decide,
    steps.deliver,
  ],
  specialProcedures: [
    { kind: 'expert-review', name: '专家评审', days: 10 },
    { kind: 'testing', name: '检测', days: 15 },
  ],
  extension: { days: 10, basis: '行政许可法 第四十二条' },
  result: { licence: 'food-licence', delivery: ['electronic', 'post', 'window'] },
}

/** The restaurant item of the tests, published on 2 March 2026, with parts replaced. */
export function publishRestaurantItem(
  changes: Partial<ItemDefinitionInput> = {},
  options: { readonly revision?: number; readonly registries?: Registries } = {},
): ItemRevision {
  const built = buildRevision({
    definition: writeItem({ ...restaurant, ...changes }),
    registries: options.registries ?? bureauWithRemedies,
    revision: options.revision ?? 1,
    effectiveFrom: getPlainDate('2026-03-02'),
    publishedAt: getInstant('2026-03-02T01:00:00.000Z'),
    digest: (text) => `digest of ${text.length} characters`,
  })
  assert(built.ok, 'the item of the tests is sound')
  return built.value
}

/** Statutory 20, promised 8 working days; three opinions side by side, then the legal review, then the head. */
export const restaurantItem = publishRestaurantItem()

/** The authority has nobody to turn to against its decisions written down. */
export const itemWithoutRemedies = publishRestaurantItem({}, { registries })

/** One that is decided while the applicant waits (即办件). */
export const itemOnTheSpot = publishRestaurantItem({
  case: 'on-the-spot',
  limits: { statutory: 0, promised: 0, basis: '行政许可法 第三十四条' },
  steps: [steps.accept, steps.decide, steps.deliver],
})

/**
 * An optional inspection beside the review and an optional stage before the legal review; afterwards making out and
 * publishing side by side, the latter where needed, then the archive.
 */
export const itemWithFollowThrough = publishRestaurantItem({
  steps: [
    steps.accept,
    { parallel: [steps.review, { ...steps.inspect, optional: true }] },
    { ...steps.inspect, step: 'second-look', name: '复核', optional: true },
    legalReview,
    steps.decide,
    {
      parallel: [
        { ...steps.archive, step: 'make-out', name: '制证' },
        { ...steps.archive, step: 'publish', name: '公示', optional: true },
      ],
    },
    steps.archive,
    steps.deliver,
  ],
})

const year2026 = nationalYearsForTests.years['2026']
assert(year2026 !== undefined, 'the calendar of the tests has 2026')

/** 2026 as announced, and no other year. */
export const calendarOf2026: Calendar = buildCalendar({ calendar: 'national', years: { '2026': year2026 } })

export const noodleHouse: Applicant = {
  subject: 'noodle-house',
  kind: 'enterprise',
  name: '明湖面馆有限公司',
  identifierKind: 'uscc',
  identifier: '11990000MB9000015T',
}

const applicant: ApplicantActor = {
  kind: 'applicant',
  account: 'wang',
  name: '王一',
  subject: 'wang',
  actsFor: [{ subject: 'noodle-house', as: 'legal-representative' }],
}

const clerk: OfficerActor = {
  kind: 'officer',
  account: 'clerk',
  name: '赵二',
  role: 'counter-clerk',
  organisation: 'bureau',
  duties: ['counter'],
  jurisdiction: ['bureau'],
}

/** Everybody who meets the case. */
export const actors = {
  applicant,
  stranger: {
    ...applicant,
    account: 'sun',
    name: '孙九',
    subject: 'sun',
    actsFor: [{ subject: 'sun', as: 'self' }],
  },
  agent: {
    ...applicant,
    account: 'qian',
    name: '钱三',
    subject: 'qian',
    actsFor: [{ subject: 'noodle-house', as: 'agent', authorisation: 'a-1', items: ['food-licence'] }],
  },
  agentForOtherItems: {
    ...applicant,
    account: 'zhou',
    name: '周四',
    subject: 'zhou',
    actsFor: [{ subject: 'noodle-house', as: 'agent', authorisation: 'a-2', items: ['outdoor-advertising'] }],
  },
  clerk,
  clerkElsewhere: {
    ...clerk,
    account: 'clerk-elsewhere',
    organisation: 'harbour',
    jurisdiction: ['harbour'],
  },
  reviewer: { ...clerk, account: 'reviewer', name: '李五', role: 'approver', duties: ['reviewer'] },
  inspector: { ...clerk, account: 'inspector', name: '吴六', role: 'approver', duties: ['inspector'] },
  secondInspector: {
    ...clerk,
    account: 'inspector-2',
    name: '郑七',
    role: 'approver',
    duties: ['inspector'],
  },
  deputyInspector: {
    ...clerk,
    account: 'inspector-3',
    name: '何十',
    role: 'approver',
    duties: ['inspector'],
    deputyFor: { account: 'inspector', name: '吴六' },
  },
  fireOfficer: {
    ...clerk,
    account: 'fire',
    name: '冯八',
    role: 'approver',
    organisation: 'fire',
    duties: ['reviewer'],
    jurisdiction: ['fire'],
  },
  head: { ...clerk, account: 'head', name: '陈局', role: 'head', duties: ['head'] },
  system: { kind: 'system', process: 'deadline-sweep' },
} as const satisfies Record<string, ApplicantActor | OfficerActor | SystemActor>

export type Who = keyof typeof actors

export const scan: FileReference = {
  digest: 'a'.repeat(64),
  name: '扫描件.pdf',
  mediaType: 'application/pdf',
  size: 2_000,
}

/** A complete application for a restaurant. */
export const completeContent: ApplicationContent = {
  answers: { business: 'catering', onSite: 'yes' },
  form: {
    'enterprise.name': '明湖面馆有限公司',
    'enterprise.uscc': '11990000MB9000015T',
    'premises.area': 120,
  },
  materials: { 'business-licence': [scan], 'floor-plan': [scan] },
}

/** As the restaurant item publishes them. */
export const planPromise =
  '本申请人承诺自受理之日起10个工作日内补交“平面布局图”，并保证补交的材料真实、完整，符合法定形式。逾期未补交的，同意行政机关终止办理并退回申请。'
export const safetyPromise =
  '本单位已经建立食品安全管理制度，并严格执行。承诺不实的，愿意接受依法撤销许可等处理。'

/** An application for a restaurant whose plan is to follow (容缺). */
export const contentWithoutPlan: ApplicationContent = {
  ...completeContent,
  materials: { 'business-licence': [scan] },
  substitutes: { 'floor-plan': { by: 'later', promise: planPromise } },
}

/** An application for a large canteen, with a promise for its safety rules (告知承诺). */
export const contentWithPromise: ApplicationContent = {
  answers: { business: 'canteen' },
  form: { ...completeContent.form, 'premises.area': 500 },
  materials: completeContent.materials,
  substitutes: { 'safety-rules': { by: 'commitment', promise: safetyPromise } },
}

export const contact: Contact = { name: '王一', phone: '13800138000', address: '明湖路8号' }

/** Ten in the morning in Beijing. */
export function morningOf(day: string): Instant {
  return getInstant(`${getPlainDate(day)}T02:00:00.000Z`)
}

/** Hands out numbers that never come twice. */
export function takeNumbers(): Pick<CaseFactsAtHand, 'takeDocumentNumber' | 'takeCaseNumber'> {
  let taken = 0
  return {
    takeDocumentNumber: (kind: DocumentKind) => `${kind}〔2026〕${(taken += 1)}号`,
    takeCaseNumber: () => `2026-${(taken += 1)}`,
  }
}
