import { describe, expect, it } from 'vitest'
import {
  itemOnTheSpot,
  restaurantItem,
} from '../../../../../packages/domain/src/cases/testing/case-fixture.ts'
import { listSpotActs } from './spot.ts'

const view = { status: 'in-review', licence: null, delivery: 'window', steps: [] } as const
const grant = [{ command: 'GrantApplication', available: true }]
const mutable = (changes: object = {}) =>
  ({ ...view, steps: [], ...changes }) as Parameters<typeof listSpotActs>[0]
const step = {
  step: 'review',
  name: { zh: '', en: '' },
  does: 'review',
  duty: 'reviewer',
  status: 'open',
  optional: false,
  people: 1,
}

describe('deciding on the spot (行政许可法 第三十四条第二款)', () => {
  it('whoever may decide also makes out and hands over', () => {
    expect(listSpotActs(mutable(), grant, itemOnTheSpot, [])).toEqual(['grant', 'issue', 'deliver'])
  })

  it('is for items that are decided on the spot', () => {
    expect(listSpotActs(mutable(), grant, restaurantItem, [])).toEqual([])
  })

  it('is not offered to who may not decide', () => {
    expect(listSpotActs(mutable(), [], itemOnTheSpot, ['counter'])).toEqual([])
  })

  it('what goes by post is not handed over', () => {
    expect(listSpotActs(mutable({ delivery: 'post' }), grant, itemOnTheSpot, [])).toEqual(['grant', 'issue'])
  })

  it('reviews first where the post carries each duty, and never for two people', () => {
    const actions = [{ command: 'CompleteStep', available: true }]
    const decide = itemOnTheSpot.definition.steps
      .flatMap((one) => ('parallel' in one ? [] : [one]))
      .find(({ does }) => does === 'decide')
    const duties = ['reviewer', decide?.duty ?? '']
    expect(listSpotActs(mutable({ steps: [step] }), actions, itemOnTheSpot, duties)[0]).toBe('review')
    expect(listSpotActs(mutable({ steps: [step] }), actions, itemOnTheSpot, ['reviewer'])).toEqual([])
    expect(
      listSpotActs(mutable({ steps: [{ ...step, people: 2 }] }), actions, itemOnTheSpot, duties),
    ).toEqual([])
  })

  it('after the decision what is left is made out and handed over', () => {
    const decided = mutable({ status: 'decided' })
    const issue = [{ command: 'IssueLicence', available: true }]
    expect(listSpotActs(decided, issue, itemOnTheSpot, [])).toEqual(['issue', 'deliver'])
  })
})
