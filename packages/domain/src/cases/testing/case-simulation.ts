import { type ItemRevision, listChecks, listDeclaredSteps } from '../../catalogue/index.ts'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { type PlainDate, addCalendarDays, getInstant, getPlainDate } from '../../kernel/index.ts'
import type { Actor } from '../../permissions/index.ts'
import type { CaseCommand, CaseCommandType } from '../commands.ts'
import type { ApplicationContent, Channel } from '../parties.ts'
import { type CaseState, isAccepted } from '../state.ts'
import { commandTypes, fittingCommands } from './case-commands.ts'
import { isRemoteCommand } from '../remote/remote-actions.ts'
import {
  type Who,
  actors,
  completeContent,
  contentWithPromise,
  contentWithoutPlan,
  fireOpinion,
  itemOnTheSpot,
  itemWithFollowThrough,
  morningOf,
  planPromise,
  publishRestaurantItem,
  restaurantItem,
  scan,
} from './case-fixture.ts'
import { demandOf } from './case-history.ts'
import {
  contentOnPromise,
  contentWithPlanLater,
  itemOnPromise,
  itemWithTemporaryLicence,
  publishPromiseItem,
} from './promise-fixture.ts'
import { publishLicence } from './published-licences.ts'
import { type Random, pick } from './random.ts'
import { fillInRemote, itemFromAfar, itemFromAfarAfterReview } from './remote-simulation.ts'

export { type Random, makeRandom, pick } from './random.ts'

/** Its plan may follow within three days; where it does not, nothing ends, and nothing is granted. */
const itemThatReminds = publishRestaurantItem({
  materials: [
    'business-licence',
    { material: 'floor-plan', tolerant: { days: 3, onMiss: 'remind' } },
    {
      material: 'safety-rules',
      when: { business: 'canteen', 'premises.area': { atLeast: 300 } },
      commitment: 'safety-promise',
    },
  ],
  steps: [steps.accept, steps.review, steps.decide, steps.deliver],
})

const remindedPromise = planPromise
  .replace('10个工作日', '3个工作日')
  .replace(
    /逾期未补交的，.*$/u,
    '逾期未补交的，知悉行政机关在补齐之前不会作出准予决定，并将未按期履行承诺的情况记录在案。',
  )

/** Decided on a promise; a false one is to be put right within two days, and silence after that revokes. */
const itemThatRevokes = publishPromiseItem({ onFalse: { mend: 2, revoke: 'automatic', statementDays: 1 } })

/** Small items that differ in what may go wrong: silence in two stages, calendar days, no steps, no licence, steps after the decision, what follows later. */
const items: readonly ItemRevision[] = [
  restaurantItem,
  restaurantItem,
  itemOnTheSpot,
  publishLicence('stated'),
  publishRestaurantItem({
    steps: [
      steps.accept,
      { ...fireOpinion, limit: 1 },
      { ...fireOpinion, step: 'fire-again', organisation: undefined, limit: 2 },
      steps.decide,
      steps.deliver,
    ],
    correction: { days: 5, onMiss: 'remind' },
  }),
  publishRestaurantItem({
    limits: { statutory: 30, promised: 10, unit: 'calendar-day', basis: '行政许可法 第四十二条' },
    steps: [steps.accept, steps.review, steps.decide, steps.deliver],
    extension: undefined,
    specialProcedures: [],
    result: { document: '备案证明', delivery: ['window', 'electronic'] },
  }),
  itemWithFollowThrough,
  itemThatReminds,
]

export const pickItem = (random: Random): ItemRevision => pick(random, items)

/** What a broken promise brings comes late in a case, so that it has cases of its own. */
export const pickPromiseItem = (random: Random): ItemRevision =>
  pick(random, [
    itemThatRevokes,
    itemThatRevokes,
    itemThatRevokes,
    itemOnPromise,
    itemOnPromise,
    itemWithTemporaryLicence,
  ])

/** The premises are looked at from afar. */
export const pickItemFromAfar = (random: Random): ItemRevision =>
  pick(random, [itemFromAfar, itemFromAfar, itemFromAfarAfterReview])

const names = Object.keys(actors) as Who[]
const workers: readonly Who[] = [
  'applicant',
  'clerk',
  'reviewer',
  'inspector',
  'fireOfficer',
  'head',
  'system',
]

/** Mostly those who have a part in the case, sometimes anybody. */
export function pickActor(random: Random): Actor {
  return actors[random() < 0.85 ? pick(random, workers) : pick(random, names)]
}

/** Mostly the next days, sometimes weeks later. */
export function pickNextDay(random: Random, day: PlainDate): PlainDate {
  const pace = random()
  const days = pace < 0.55 ? 0 : pace < 0.92 ? 1 + Math.floor(random() * 3) : 4 + Math.floor(random() * 20)
  const last = getPlainDate('2026-10-30')
  const next = addCalendarDays(day, days)
  return next < last ? next : last
}

const remindedContent: ApplicationContent = {
  ...contentWithoutPlan,
  substitutes: { 'floor-plan': { by: 'later', promise: remindedPromise } },
}
const contents: readonly ApplicationContent[] = [
  completeContent,
  completeContent,
  contentWithoutPlan,
  contentWithPromise,
  contentWithPromise,
  remindedContent,
  { ...contentWithoutPlan, substitutes: { 'floor-plan': { by: 'later', promise: '一定补交。' } } },
  { ...completeContent, answers: { business: 'sales', onSite: 'no' } },
  { ...completeContent, materials: { 'business-licence': [scan] } },
  { ...completeContent, materials: { 'floor-plan': [scan] } },
  {
    answers: { business: 'canteen' },
    form: { ...completeContent.form, 'premises.area': 500 },
    materials: { ...completeContent.materials, 'safety-rules': [scan] },
  },
]
const fittingContents: ReadonlyMap<string, ApplicationContent> = new Map([
  [itemThatReminds.digest, remindedContent],
  [itemThatRevokes.digest, contentOnPromise],
  [itemOnPromise.digest, contentOnPromise],
  [itemWithTemporaryLicence.digest, contentWithPlanLater],
  [itemFromAfar.digest, completeContent],
  [itemFromAfarAfterReview.digest, completeContent],
])
const subjects = [
  'material:floor-plan',
  'material:business-licence',
  'form:premises.area',
  'condition:0',
  'nonsense',
]
const channels: readonly Channel[] = ['window', 'web', 'post']

/** The command as somebody would give it who looks at this case; on a step where one is named. */
export function fillIn(
  type: CaseCommandType,
  state: CaseState | undefined,
  world: {
    readonly revision: ItemRevision
    readonly actor: Actor
    readonly random: Random
    readonly day?: PlainDate
  },
  step?: string,
): CaseCommand {
  const { revision, actor, random, day = getPlainDate('2026-03-09') } = world
  if (isRemoteCommand(type)) return fillInRemote(type, state, { revision, random, day })
  const declared = listDeclaredSteps(revision.definition).map((entry) => entry.step)
  const named = step ?? pick(random, declared).step
  const account = actor.kind === 'officer' ? actor.account : 'reviewer'
  switch (type) {
    case 'DraftApplication': {
      const channel = pick(random, channels)
      return { ...fittingCommands[type], channel, takenInAt: channel === 'window' ? 'bureau' : undefined }
    }
    case 'RequestPreExamination':
    case 'SubmitApplication':
    case 'ResubmitApplication': {
      const fitting = fittingContents.get(revision.digest)
      const content = fitting !== undefined && random() < 0.6 ? fitting : pick(random, contents)
      return { ...fittingCommands[type], content }
    }
    case 'RequestCorrection':
      return { ...fittingCommands[type], points: [demandOf(pick(random, subjects))] }
    case 'AssignStep':
      return { ...fittingCommands[type], step: named, officer: account, officerName: account }
    case 'ReopenStep':
      return { ...fittingCommands[type], step: named }
    case 'CompleteStep': {
      const met = random() < 0.9
      const checks = declared.find((entry) => entry.step === named)?.checks ?? []
      return {
        ...fittingCommands[type],
        step: named,
        outcome: met ? 'pass' : 'fail',
        opinion: met ? '符合规定。' : '与提交的平面布局图不一致。',
        checks: listChecks({ checks }).map(({ name }) => ({
          check: name.zh,
          met,
          ...(met ? {} : { note: '与现场核查的情况不一致，不符合要求。' }),
        })),
        people: ['吴六', '郑七'],
      }
    }
    case 'RequestOpinions':
      return { ...fittingCommands[type], steps: [random() < 0.7 ? 'fire' : named] }
    case 'RemindReviewers': {
      const requested = state?.status === 'in-review' ? (state.joint?.requested ?? []) : []
      return { ...fittingCommands[type], steps: [requested.at(-1)?.step ?? named] }
    }
    case 'RecordNoticeService': {
      const notices = state?.status === 'in-review' ? (state.joint?.notices ?? []) : []
      const number = notices.length === 0 ? '无此文号' : pick(random, notices).number
      if (random() < 0.7) return { ...fittingCommands[type], notice: number }
      const served = { receivedBy: '值班员', reference: '2026-118', attachments: [] }
      const outside = {
        organisation: 'fire',
        way: 'document-exchange',
        servedOn: day,
        ...served,
      } as const
      return { ...fittingCommands[type], notice: number, outside }
    }
    case 'ProposeInspection': {
      const inspection = `i-${(state?.sequence ?? 0) + 1}`
      const steps = random() < 0.5 ? ['inspect', 'fire'] : [pick(random, declared).step]
      return { ...fittingCommands[type], inspection, steps, slots: [slotAfter(day, 1)] }
    }
    case 'AnswerInspectionTimes':
      return { ...fittingCommands[type], inspection: pickInspection(state, random), fits: [0] }
    case 'CancelInspection':
    case 'ConfirmInspectionRecord':
      return { ...fittingCommands[type], inspection: pickInspection(state, random) }
    case 'AppointInspection': {
      const inspection = pickInspection(state, random)
      const appointed =
        state?.status === 'in-review' &&
        state.joint?.inspections.some(
          (entry) => entry.inspection === inspection && entry.appointments.length > 0,
        )
      const change = { cause: 'circumstances', reason: '当日有暴雨，不能现场查看。' } as const
      return {
        ...fittingCommands[type],
        inspection,
        slot: slotAfter(day, 1 + Math.floor(random() * 3)),
        ...(appointed ? { change } : {}),
      }
    }
    case 'HoldInspection': {
      const signed = pick(random, ['on-paper', 'later'] as const)
      const inspection = pickInspection(state, random)
      const review = state?.status === 'in-review' ? state : undefined
      const parties =
        review?.joint?.inspections.find((entry) => entry.inspection === inspection)?.appointments.at(-1)
          ?.parties ?? []
      const spoken = parties.filter(({ steps: owed }) => owed.every((step) => review?.steps[step]?.done))
      return {
        ...fittingCommands[type],
        inspection,
        present: [pick(random, spoken)?.organisation ?? pick(random, ['bureau', 'fire'])],
        applicant: { name: '王一', signed },
      }
    }
    case 'StartSpecialProcedure':
      return { ...fittingCommands[type], kind: pick(random, ['expert-review', 'testing']) }
    case 'EndSpecialProcedure': {
      const open =
        state?.status === 'in-review' ? state.procedures.find(({ to }) => to === undefined) : undefined
      return { ...fittingCommands[type], procedure: open?.procedure ?? 1 }
    }
    case 'OrderDeadline':
      return {
        ...fittingCommands[type],
        due: morningOf(pick(random, ['2026-03-20', '2026-06-30', '2026-12-31'])),
      }
    case 'ExamineSuppliedMaterial':
      return random() < 0.6
        ? fittingCommands[type]
        : { ...fittingCommands[type], outcome: 'not-in-order', reason: '平面图不清晰，无法辨认。' }
    case 'VerifyPromise': {
      const command = { ...fittingCommands[type], material: nameMaterial(state) }
      return random() < 0.5
        ? command
        : { ...command, outcome: 'false', finding: '现场核查，没有建立任何制度。' }
    }
    case 'ProposeRevocation':
    case 'MakeStatement':
    case 'RevokeGrant':
    case 'ConcludeFalsePromise':
      return { ...fittingCommands[type], material: nameMaterial(state) }
    case 'GrantApplication':
      return revision.licence?.validity === 'stated'
        ? { ...fittingCommands[type], validTo: getPlainDate('2028-12-31') }
        : fittingCommands[type]
    case 'CorrectClericalError':
      return { ...fittingCommands[type], to: `明湖面馆${Math.floor(random() * 1e6)}号店` }
    case 'RecordDocument': {
      const open = state?.documents.find(({ digest }) => digest === undefined)
      return { ...fittingCommands[type], number: open?.number ?? '无此文号' }
    }
    case 'DeliverResult':
      return { ...fittingCommands[type], way: pick(random, ['electronic', 'window'] as const) }
    default:
      return fittingCommands[type]
  }
}

/** The promise of the case, or that of the restaurants. */
function nameMaterial(state: CaseState | undefined): string {
  const promises = state !== undefined && isAccepted(state) ? state.promises : []
  return promises[0]?.material ?? 'safety-rules'
}

function slotAfter(day: PlainDate, days: number) {
  const on = addCalendarDays(day, days)
  return { from: getInstant(`${on}T01:00:00.000Z`), until: getInstant(`${on}T03:00:00.000Z`) }
}

function pickInspection(state: CaseState | undefined, random: Random): string {
  const inspections = state !== undefined && 'joint' in state ? (state.joint?.inspections ?? []) : []
  return inspections.length === 0 ? 'none' : pick(random, inspections.slice(-2)).inspection
}

/** The restaurants are looked at on site; what is looked at from afar has its own tests. */
const onSite = commandTypes.filter((type) => !isRemoteCommand(type))

/** Some command, sometimes with a part of it left empty or turned to nonsense. */
export function pickCommand(
  ...[state, world]: [CaseState | undefined, Parameters<typeof fillIn>[2]]
): CaseCommand {
  const { random } = world
  const command = fillIn(pick(random, onSite), state, world)
  if (command.type === 'DraftApplication' || random() < 0.7) return command
  const keys = Object.keys(command).filter((key) => !['type', 'outcome', 'ground', 'due'].includes(key))
  const key = pick(random, keys)
  const value: unknown = Reflect.get(command, key)
  const nonsense =
    typeof value === 'string' ? ' ' : typeof value === 'number' ? -1 : Array.isArray(value) ? [] : value
  return { ...command, [key]: nonsense } as CaseCommand
}
