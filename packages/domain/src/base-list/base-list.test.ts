import { describe, expect, test } from 'vitest'

import { writeItem } from '../catalogue/testing/catalogue-fixture.ts'
import { baseEntrySchema } from './base-entry.ts'
import { countClaims, describeClaim } from './claims.ts'
import { compareLevels, measureConsistency } from './consistency.ts'
import { agreesOn, readElement } from './elements.ts'
import { checkCommonElements, listDeviations, planAdoption } from './inheritance.ts'

const local = writeItem()
const common = {
  name: '食品经营许可',
  code: local.code.base,
  type: local.type,
  basis: local.basis,
}
const entryOf = (changed: object) =>
  baseEntrySchema.parse({
    entry: 'food-business',
    levels: ['county'],
    claimants: ['minghu-approval-bureau'],
    common: { ...common, ...changed },
  })

describe('a claimed item', () => {
  test('inherits what the entry states and may set what it leaves open', () => {
    const entry = entryOf({ name: local.name })
    expect(listDeviations(local, entry)).toEqual([])
    expect(listDeviations({ ...local, visits: 9 }, entry)).toEqual([])
    const [finding] = checkCommonElements({ ...local, basis: ['行政许可法 第十二条'] }, entry)
    expect(finding).toMatchObject({ rule: 'common-element-inherited', severity: 'error', path: 'basis' })
  })

  test('may carry its own case in brackets behind the common name', () => {
    expect(agreesOn('name', ['食品经营许可'], ['食品经营许可（新办）'])).toBe(true)
    expect(agreesOn('name', ['食品经营许可'], ['食品生产许可'])).toBe(false)
  })

  test('is made to say what the entry says, and keeps what is local about it', () => {
    const [first] = readElement(local, 'materials')
    const entry = entryOf({
      name: { zh: '餐饮许可', en: 'Catering licence' },
      materials: [first, 'identity-card'],
      statutoryLimit: { days: 5 },
    })
    const { adoptions, byHand } = planAdoption(local, entry)
    expect(byHand).toEqual([])
    const valueOf = (path: string) => adoptions.find((one) => one.path.join('.') === path)?.value
    const kept = local.materials.find((one) => (typeof one === 'string' ? one : one.material) === first)
    expect(valueOf('materials')).toEqual([kept, 'identity-card'])
    expect(valueOf('limits.statutory')).toBe(5)
    expect(valueOf('limits.promised')).toBe(5)
  })

  test('cannot take over steps or a new fee without somebody who writes them', () => {
    const { byHand } = planAdoption(
      local,
      entryOf({ name: local.name, process: ['accept'], fee: ['许可费'] }),
    )
    expect(byHand).toEqual(['process', 'fee'])
  })
})

describe('claims', () => {
  test('stand where the entry and the published item put them', () => {
    expect(describeClaim({ act: undefined, deviations: undefined })).toBe('open')
    expect(describeClaim({ act: 'refused', deviations: undefined })).toBe('refused')
    expect(describeClaim({ act: 'claimed', deviations: undefined })).toBe('unpublished')
    expect(describeClaim({ act: 'claimed', deviations: 2 })).toBe('behind')
    expect(describeClaim({ act: 'claimed', deviations: 0 })).toBe('settled')
  })

  test('count as claimed, and with refusals as answered, of what is to be claimed', () => {
    const claim = (state: Parameters<typeof countClaims>[0][number]['state'], times: number) =>
      Array.from({ length: times }, () => ({ organisation: 'a', level: 'county' as const, state }))
    const count = countClaims([...claim('settled', 1000), ...claim('behind', 24), ...claim('open', 30)])
    expect(count).toMatchObject({ toClaim: 1054, claimed: 1024, behind: 24 })
    expect(Math.round((count.claimedRate ?? 0) * 10_000)).toBe(9715)
    expect(countClaims(claim('refused', 2))).toMatchObject({ claimedRate: 0, answeredRate: 1 })
    expect(countClaims([]).claimedRate).toBeUndefined()
  })
})

test('the levels are compared with the entry, and where it is silent with the highest level', () => {
  const entry = { entry: 'food-business', common: entryOf({ name: local.name }).common }
  const place = (item: string, level: 'city' | 'county', changed: Partial<typeof local>) => ({
    item,
    organisation: `${level}-bureau`,
    level,
    definition: { ...local, ...changed },
  })
  const comparisons = compareLevels([
    {
      entry,
      items: [
        place('county-item', 'county', { basis: ['行政许可法 第十二条'], serves: ['person'] }),
        place('city-item', 'city', { serves: ['enterprise'] }),
      ],
    },
  ])
  const find = (item: string, element: string) =>
    comparisons.find((one) => one.item === item && one.element === element)
  expect(find('county-item', 'basis')).toMatchObject({ agrees: false, referenceFrom: 'food-business' })
  expect(find('city-item', 'basis')).toMatchObject({ agrees: true })
  expect(find('county-item', 'serves')).toMatchObject({ agrees: false, referenceFrom: 'city-item' })
  expect(find('city-item', 'serves')).toBeUndefined()
  // Four common elements of two items, seven local ones of the lower item alone.
  expect(measureConsistency(comparisons)).toMatchObject({ compared: 15, agreeing: 13 })
})
