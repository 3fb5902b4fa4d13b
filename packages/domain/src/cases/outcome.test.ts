import { describe, expect, it } from 'vitest'
import { publishLicence } from './testing/published-licences.ts'
import { itemOnTheSpot, itemWithoutRemedies, publishRestaurantItem } from './testing/case-fixture.ts'
import { fittingCommands } from './testing/case-commands.ts'
import {
  acceptedOnMonday,
  granted,
  grantedOnFriday,
  licenceIssued,
  refused,
  reviewedByThursday,
  stepDone,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const { GrantApplication: grant, RefuseApplication: refuse, IssueLicence: issue } = fittingCommands
const deliver = fittingCommands.DeliverResult
const friday = '2026-03-13'

describe('granting (行政许可法 第三十八条第一款)', () => {
  it('when every step is done and none advises against it', () => {
    const { state } = given(reviewedByThursday)
      .when(grant, { on: friday, as: 'head' })
      .happens({ type: 'ApplicationGranted', on: friday as never })
    expect(state).toMatchObject({ status: 'decided', decision: { outcome: 'granted', on: friday } })
    expect(state?.documents.at(-1)?.kind).toBe('grant-decision')
  })

  it('not before the last step', () => {
    given(reviewedByThursday.slice(0, -1))
      .when(grant, { on: friday, as: 'head' })
      .isRefused('steps-unfinished', { steps: ['legal'] })
  })

  it('not against the opinion of a step', () => {
    given([...reviewedByThursday.slice(0, -1), stepDone('2026-03-12', 'legal', 'fail')])
      .when(grant, { on: friday, as: 'head' })
      .isRefused('step-failed', { steps: ['legal'] })
  })

  it('on the spot, where the item is decided on the spot (第三十四条第二款)', () => {
    given(acceptedOnMonday, { revision: itemOnTheSpot })
      .when(grant, { on: '2026-03-09', as: 'head' })
      .happens({ type: 'ApplicationGranted' })
  })

  it('once', () => {
    given(grantedOnFriday).when(grant, { on: friday, as: 'head' }).isRefused('not-in-status')
    given(grantedOnFriday).when(refuse, { on: friday, as: 'head' }).isRefused('not-in-status')
  })

  it.each([
    ['stated', undefined, 'refused: invalid-input'],
    ['stated', friday, 'refused: invalid-input'],
    ['stated', '2027-03-12', 'ApplicationGranted'],
    ['fixed', '2027-03-12', 'refused: invalid-input'],
    ['fixed', undefined, 'ApplicationGranted'],
  ] as const)('a licence whose last day is %s, with %s in the decision: %s', (kind, validTo, outcome) => {
    const revision = publishLicence(kind === 'stated' ? 'stated' : { years: 5 })
    const answer = given(reviewedByThursday, { revision }).when(
      { ...grant, validTo: validTo as never },
      { on: friday, as: 'head' },
    )
    expect(answer.outcome).toBe(outcome)
  })
})

describe('refusing (第三十八条第二款)', () => {
  it('a refusal names reason, articles and remedies', () => {
    const story = given(reviewedByThursday)
    story.when({ ...refuse, reason: '不符合' }, { on: friday, as: 'head' }).isRefused('invalid-input')
    story.when({ ...refuse, basis: [] }, { on: friday, as: 'head' }).isRefused('invalid-input')
    const { state } = story.when(refuse, { on: friday, as: 'head' }).happens({
      type: 'ApplicationRefused',
      basis: ['食品安全法 第三十三条'],
      remedies: { review: '明湖区人民政府', court: '明湖区人民法院' },
    })
    expect(state).toMatchObject({ status: 'decided', decision: { outcome: 'refused' } })
    expect(state?.documents.at(-1)?.kind).toBe('refusal-decision')
  })

  it('is not possible while the authority names no body of review and no court', () => {
    const refusal = given(reviewedByThursday, { revision: itemWithoutRemedies })
      .when(refuse, { on: friday, as: 'head' })
      .isRefused('invalid-input')
    expect(refusal).toMatchObject({ problems: [{ code: 'remedies-missing' }] })
  })
})

describe('the licence (第三十九条)', () => {
  it('no licence without a grant', () => {
    given(reviewedByThursday).when(issue, { on: friday, as: 'head' }).isRefused('not-in-status')
    given([...reviewedByThursday, refused(friday)])
      .when(issue, { on: friday, as: 'head' })
      .isRefused('not-granted')
  })

  it('says what the application says and what the authority assigns, from the day of the decision', () => {
    given(grantedOnFriday)
      .when(issue, { on: '2026-03-16', as: 'clerk' })
      .happens({
        type: 'LicenceIssued',
        fields: {
          'enterprise.name': '明湖面馆有限公司',
          'enterprise.uscc': '11990000MB9000015T',
          'licence.scope': '热食类食品制售',
        },
        validFrom: friday as never,
        validTo: '2031-03-12' as never,
      })
  })

  it.each([
    [{ years: 1 }, '2027-03-12'],
    [{ months: 6 }, '2026-09-12'],
    ['long-term', undefined],
  ] as const)('valid %j ends on %s', (validity, validTo) => {
    given(grantedOnFriday, { revision: publishLicence(validity) })
      .when(issue, { on: friday, as: 'head' })
      .happens({ type: 'LicenceIssued', validTo: validTo as never })
  })

  it.each([
    ['nothing', {}],
    ['what the applicant states', { 'licence.scope': '热食', 'enterprise.name': '别人' }],
    ['a value too long', { 'licence.scope': '长'.repeat(501) }],
  ])('an authority that assigns %s is refused', (_title, assigned) => {
    given(grantedOnFriday)
      .when({ ...issue, assigned }, { on: friday, as: 'head' })
      .isRefused('invalid-input')
  })

  it('is issued once', () => {
    given([...grantedOnFriday, licenceIssued(friday)])
      .when(issue, { on: friday, as: 'head' })
      .isRefused('licence-issued', { number: 'JY000001' })
  })

  it('is not issued where the item results in a document', () => {
    const revision = publishRestaurantItem({ result: { document: '备案证明', delivery: ['window'] } })
    given(grantedOnFriday, { revision })
      .when(issue, { on: friday, as: 'head' })
      .isRefused('no-licence-results')
    given(grantedOnFriday, { revision })
      .when({ ...deliver, way: 'window' }, { on: friday, as: 'clerk' })
      .happens({ type: 'ResultDelivered' })
  })
})

describe('delivery (第四十四条)', () => {
  const issued = [...grantedOnFriday, licenceIssued(friday)]

  it('hands over the licence against a receipt, and the case is finished', () => {
    const { state } = given(issued)
      .when(deliver, { on: '2026-03-16', as: 'clerk' })
      .happens({ type: 'ResultDelivered', on: '2026-03-16' as never })
    expect(state).toMatchObject({ status: 'finished', deliveredOn: '2026-03-16' })
    expect(state?.documents.at(-1)?.kind).toBe('delivery-receipt')
  })

  it('waits for the licence', () => {
    given(grantedOnFriday).when(deliver, { on: friday, as: 'clerk' }).isRefused('licence-not-issued')
  })

  it('a refusal is delivered without one, in whatever way', () => {
    const revision = publishRestaurantItem({ result: { licence: 'food-licence', delivery: ['electronic'] } })
    given([...reviewedByThursday, refused(friday)], { revision })
      .when({ ...deliver, way: 'window' }, { on: friday, as: 'clerk' })
      .happens({ type: 'ResultDelivered' })
    given([...reviewedByThursday, granted(friday), licenceIssued(friday)], { revision })
      .when({ ...deliver, way: 'window' }, { on: friday, as: 'clerk' })
      .isRefused('delivery-not-offered', { offered: ['electronic'] })
  })

  it.each([
    ['nobody to sign', { recipient: '' }],
    ['post without the number of the consignment', { way: 'post' }],
  ] as const)('with %s is refused', (_title, changes) => {
    given(issued)
      .when({ ...deliver, ...changes }, { on: friday, as: 'clerk' })
      .isRefused('invalid-input')
  })
})
