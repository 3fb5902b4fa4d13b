import { publishRestaurantItem } from '../../cases/testing/case-fixture.ts'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { getInstant, getPlainDate } from '../../kernel/index.ts'
import type { OfficerActor } from '../../permissions/index.ts'
import type { StandingFacts } from '../check-standing-terms.ts'
import { proposeStandingChannel } from '../decide-standing-channel.ts'
import type { StandingChannelTerms, StandingItem } from '../standing-channel.ts'

export const today = getPlainDate('2026-03-09')
export const now = getInstant('2026-03-09T02:00:00.000Z')
export const green = {
  openedBy: ['counter'],
  grounds: [{ ground: 'flood', name: '防汛抢险', until: '2026-06-30' }],
  lasts: 5,
  limit: 2,
  skips: ['inspect'],
  later: [{ material: 'floor-plan', within: 10 }],
  effective: { from: '2026-03-05' },
}
type Changes = Parameters<typeof publishRestaurantItem>[0]
export const publish = (greenChannel: object | undefined) =>
  publishRestaurantItem({
    steps: [
      steps.accept,
      { parallel: [steps.review, { ...steps.inspect, when: { business: ['catering'] } }] },
      steps.decide,
      steps.deliver,
    ],
    ...(greenChannel === undefined ? {} : { greenChannel }),
  } as unknown as Changes)
export const revision = publish(green)
export const facts: StandingFacts = { today, revisions: new Map([['food-licence', revision]]), others: [] }

export const item: StandingItem = {
  item: 'food-licence',
  ground: 'flood',
  skips: ['inspect'],
  later: ['floor-plan'],
  limit: 2,
}
export const terms: StandingChannelTerms = {
  authority: 'bureau',
  name: '防汛抢险',
  reason: '湖区洪水，餐饮单位转移安置受灾群众。',
  document: '明防指〔2026〕3号',
  serves: 'everyone',
  from: getPlainDate('2026-03-09'),
  until: getPlainDate('2026-03-20'),
  confirmed: false,
  items: [item],
}
export const head: OfficerActor = {
  kind: 'officer',
  account: 'lv',
  name: '吕局',
  role: 'head',
  organisation: 'bureau',
  duties: [],
  jurisdiction: ['bureau'],
}
export const other: OfficerActor = { ...head, account: 'han', name: '韩局' }

export const propose = (
  changes: Partial<StandingChannelTerms> = {},
  actor: OfficerActor = head,
  given = facts,
) =>
  proposeStandingChannel({ ...terms, ...changes }, { ...given, actor, takeNumber: () => '绿通〔2026〕1号' })
export const problemsOf = (changes: Partial<StandingChannelTerms>, given = facts) => {
  const proposed = propose(changes, head, given)
  return proposed.ok || proposed.error.kind !== 'invalid-terms'
    ? []
    : proposed.error.problems.map(({ field, code }) => `${field} ${code}`)
}
export const withItem = (changes: Partial<StandingItem>) => ({ items: [{ ...item, ...changes }] })
