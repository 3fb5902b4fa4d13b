import { describe, expect, test } from 'vitest'
import type { HeldStep } from './held-step.ts'
import { type Receiver, countReceived, planHandover } from './plan-handover.ts'

const makeStep = (number: number, duty = 'food-reviewer', organisation = 'bureau'): HeldStep => ({
  caseId: `case-${number}`,
  number: String(number),
  item: 'food-business-licence',
  itemName: '食品经营许可',
  applicantName: '湖畔小馆',
  due: '2026-03-09',
  step: 'review',
  stepName: { zh: '书面审查', en: 'Document review' },
  duty,
  organisation,
})

const makeReceiver = (account: string, duties: readonly string[], ...organisations: string[]): Receiver => ({
  account,
  name: account,
  duties,
  organisations: new Set(organisations),
})

const feng = makeReceiver('feng', ['food-reviewer'], 'bureau')
const tang = makeReceiver('tang', ['food-reviewer', 'health-reviewer'], 'bureau')
const reviews = Array.from({ length: 7 }, (_, index) => makeStep(index))

const countOf = (steps: readonly HeldStep[], receivers: readonly Receiver[]) =>
  Object.fromEntries(countReceived(planHandover(steps, receivers)).map(({ to, steps }) => [to.name, steps]))

describe('steps that are handed over', () => {
  test('all go to the one who is chosen', () => {
    const { planned, without } = planHandover(reviews, [feng])
    expect(planned.map(({ step, to }) => [step.number, to.name])).toEqual(
      reviews.map(({ number }) => [number, 'feng']),
    )
    expect(without).toEqual([])
  })

  test('are spread so that nobody gets two more than another', () => {
    expect(countOf(reviews, [feng, tang])).toEqual({ feng: 4, tang: 3 })
  })

  test('go to nobody without the duty, or whose post does not cover the organisation', () => {
    const other = makeReceiver('other', ['food-reviewer'], 'police')
    expect(planHandover(reviews, [other]).planned).toEqual([])
    expect(planHandover(reviews, [other]).without).toEqual(reviews)
    expect(planHandover([makeStep(1, 'health-reviewer')], [feng]).without).toHaveLength(1)
  })

  test('are balanced by giving first what few can receive', () => {
    const health = [10, 11, 12].map((number) => makeStep(number, 'health-reviewer'))
    expect(countOf([...reviews.slice(0, 3), ...health], [tang, feng])).toEqual({ feng: 3, tang: 3 })
  })

  test('stay where they are while nobody is chosen', () => {
    expect(planHandover(reviews, [])).toEqual({ planned: [], without: reviews })
  })
})
