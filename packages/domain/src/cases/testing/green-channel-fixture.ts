import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { fittingCommands } from './case-commands.ts'
import { completeContent, publishRestaurantItem } from './case-fixture.ts'
import { drafted, submitted } from './case-history.ts'
import { given } from './case-story.ts'

/** A green channel (绿色通道) of five days: one day promised, no inspection, the floor plan afterwards. */
export const greenChannel = {
  openedBy: ['counter'],
  grounds: [
    { ground: 'flood', name: '防汛抢险' },
    { ground: 'epidemic', name: '疫情防控', until: '2026-03-01' },
  ],
  lasts: 5,
  limit: 1,
  skips: ['inspect'],
  later: [{ material: 'floor-plan', within: 10 }],
  owed: [{ duty: 'restore', name: '恢复原状', by: 'applicant', within: 15 }],
} as const
export const stepsOfGreenItem = [
  steps.accept,
  { parallel: [steps.review, { ...steps.inspect, when: { business: ['catering', 'canteen'] } }] },
  steps.decide,
  steps.deliver,
] as const

type Changes = Parameters<typeof publishRestaurantItem>[0]
/**
 * The restaurant item with this green channel.
 * @param changes parts of the channel that are replaced
 * @param item parts of the item that are replaced
 */
export const publishGreenItem = (changes: object = {}, item: object = {}) =>
  publishRestaurantItem({
    steps: stepsOfGreenItem,
    ...item,
    greenChannel: { ...greenChannel, ...changes },
  } as unknown as Changes)

/** Opened without a second person. */
export const openedAlone = publishGreenItem({ approval: 'none' })

export const monday = '2026-03-09'
export const tuesday = '2026-03-10'
const { 'floor-plan': _plan, ...withoutPlan } = completeContent.materials
export const contentToCome = { ...completeContent, materials: withoutPlan }
export const filedWithoutPlan = [drafted(monday), submitted(monday, contentToCome)]

export const opened = (revision = openedAlone) =>
  given(filedWithoutPlan, { revision })
    .when(fittingCommands.OpenGreenChannel, { on: monday, as: 'clerk' })
    .happens({ type: 'GreenChannelOpened' })
export const acceptedInHaste = (revision = openedAlone) =>
  opened(revision)
    .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
    .happens({ type: 'ApplicationAccepted' })
export const reviewed = (revision = openedAlone) =>
  acceptedInHaste(revision)
    .when({ ...fittingCommands.CompleteStep, people: ['李五'] }, { on: tuesday, as: 'reviewer' })
    .happens({ type: 'StepCompleted' })
export const grantedInHaste = (revision = openedAlone) =>
  reviewed(revision)
    .when(fittingCommands.GrantApplication, { on: tuesday, as: 'head' })
    .happens({ type: 'GreenChannelEnded', because: 'granted' }, { type: 'ApplicationGranted' })
