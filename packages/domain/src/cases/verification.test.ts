import { describe, expect, it } from 'vitest'
import { steps } from '../catalogue/testing/catalogue-fixture.ts'
import { listObligations } from './obligations.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import {
  contact,
  contentWithPromise,
  publishRestaurantItem,
  safetyPromise,
  scan,
} from './testing/case-fixture.ts'
import { accepted, drafted, grantedOnPromise, stepDone, submitted } from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const monday = '2026-03-09'
const friday = '2026-03-13'
/** Thirty working days after 13 March, with three days of Qingming and Labour Day not yet reached. */
const due = '2026-04-27'
const revision = publishRestaurantItem({ steps: [steps.accept, steps.review, steps.decide, steps.deliver] })
const { VerifyPromise, ConcludeFalsePromise } = fittingCommands
const promised = [drafted(monday, 'web'), submitted(monday, contentWithPromise), accepted(monday)]
const granted = [...promised, stepDone('2026-03-10', 'review'), grantedOnPromise(friday, due)]
const isFalse = { ...VerifyPromise, outcome: 'false', finding: '现场核查，没有建立任何制度。' } as const
const obligationsOf = (story: { readonly state: Parameters<typeof listObligations>[0] | undefined }) =>
  listObligations(story.state!).map(({ id, status }) => [id, status])

describe('a promise may stand for a material where the item has its text (告知承诺)', () => {
  const file = (substitutes: typeof contentWithPromise.substitutes) =>
    given([drafted(monday, 'web')], { revision }).when(
      {
        type: 'SubmitApplication',
        content: { ...contentWithPromise, ...(substitutes === undefined ? {} : { substitutes }) },
        contact,
        delivery: 'electronic',
      },
      { on: monday, as: 'applicant' },
    )

  it('the application is complete with it and is accepted as such', () => {
    file(contentWithPromise.substitutes).happens({ type: 'ApplicationSubmitted' })
    given(promised.slice(0, 2), { revision })
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted', owed: undefined as never })
  })

  it('its words are those of the item, consequence included', () => {
    const promise = safetyPromise.slice(0, 20)
    expect(file({ 'safety-rules': { by: 'commitment', promise } }).isRefused('invalid-input')).toMatchObject({
      problems: [{ code: 'promise-differs' }],
    })
  })

  it('an item that names a promise without its text lets nobody make it', () => {
    const substitutes = { 'floor-plan': { by: 'commitment', promise: safetyPromise } } as const
    const content = { ...contentWithPromise, materials: { 'business-licence': [scan] }, substitutes }
    const refusal = given([drafted(monday, 'web')], { revision })
      .when({ ...fittingCommands.SubmitApplication, content }, { on: monday, as: 'applicant' })
      .isRefused('invalid-input')
    expect(JSON.stringify(refusal)).toContain('no-commitment-for-it')
  })

  it('a licence meets a material only where its type does', () => {
    const licence = { licence: 'l-9', licenceType: 'food-licence', number: 'JY9', issuer: 'bureau' }
    const { 'business-licence': _scan, ...materials } = contentWithPromise.materials
    const bring = (licenceType: string) =>
      given([drafted(monday, 'web')], { revision }).when(
        {
          ...fittingCommands.SubmitApplication,
          content: {
            ...contentWithPromise,
            materials,
            substitutes: {
              ...contentWithPromise.substitutes,
              'business-licence': { by: 'licence', ...licence, licenceType },
            },
          },
        },
        { on: monday, as: 'applicant' },
      )
    bring('business-licence').happens({ type: 'ApplicationSubmitted' })
    expect(bring('food-licence').isRefused('invalid-input')).toMatchObject({
      problems: [{ code: 'licence-does-not-meet-it' }],
    })
  })
})

describe('a grant that rests on a promise is followed by its verification (先证后核)', () => {
  it('the grant names the promise, who verifies it, and the last working day for that', () => {
    const story = given(granted.slice(0, -1), { revision })
      .when(fittingCommands.GrantApplication, { on: friday, as: 'head' })
      .happens({
        type: 'ApplicationGranted',
        verifications: [
          {
            material: 'safety-rules',
            commitment: 'safety-promise',
            promise: safetyPromise,
            by: 'bureau',
            due: due as never,
          },
        ],
      })
    expect(obligationsOf(story)).toEqual([['verify-promise:safety-rules', 'open']])
  })

  it('a promise that was kept ends there', () => {
    const story = given(granted, { revision })
      .when(VerifyPromise, { on: '2026-03-20', as: 'reviewer' })
      .happens({ type: 'PromiseVerified', outcome: 'kept' })
    expect(obligationsOf(story)).toEqual([['verify-promise:safety-rules', 'kept']])
    story.when(isFalse, { on: '2026-03-23', as: 'reviewer' }).isRefused('promise-not-open')
  })

  it('of a false one the head says what follows, within twenty working days', () => {
    const story = given(granted, { revision })
      .when(isFalse, { on: '2026-03-20', as: 'reviewer' })
      .happens({ type: 'PromiseVerified', outcome: 'false', due: '2026-04-20' as never })
    expect(obligationsOf(story)).toEqual([
      ['verify-promise:safety-rules', 'broken'],
      ['answer-false-promise:safety-rules', 'open'],
    ])
    const conclude = { ...ConcludeFalsePromise, conclusion: 'revoked', reason: goodReason } as const
    story.when(conclude, { on: '2026-03-23', as: 'reviewer' }).isRefused('head-required')
    const after = story
      .when(conclude, { on: '2026-03-23', as: 'head' })
      .happens(
        { type: 'FalsePromiseConcluded', conclusion: 'revoked' },
        { type: 'CreditRecorded', kind: 'false-promise' },
      )
    expect(obligationsOf(after).at(-1)).toEqual(['answer-false-promise:safety-rules', 'kept'])
    after.when(conclude, { on: '2026-03-24', as: 'head' }).isRefused('promise-not-open')
  })

  it('what was found false says why', () => {
    given(granted, { revision })
      .when({ ...isFalse, finding: '不实' }, { on: '2026-03-20', as: 'reviewer' })
      .isRefused('invalid-input')
  })

  it('the organisation that the item names verifies it; another cannot', () => {
    const byFire = [...granted.slice(0, -1), grantedOnPromise(friday, due, 'fire')]
    given(byFire, { revision })
      .when(VerifyPromise, { on: '2026-03-20', as: 'fireOfficer' })
      .happens({ type: 'PromiseVerified' })
    given(granted, { revision })
      .when(VerifyPromise, { on: '2026-03-20', as: 'fireOfficer' })
      .isRefused('out-of-jurisdiction')
  })
})
