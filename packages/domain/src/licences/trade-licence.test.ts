import { describe, expect, it } from 'vitest'
import { getPlainDate } from '../kernel/index.ts'
import type { LicenceCommand } from './commands.ts'
import { decideLicence } from './decide.ts'
import { evolveLicence } from './evolve.ts'
import type { LicenceState } from './state.ts'
import { at, creation, head, licenceAfter, revision } from './testing/licence-fixture.ts'
import { listAwaitedTypes } from './carried-licence.ts'
import { composeTradeLicence, readRevisionOfLicence } from './trade-licence.ts'

const today = getPlainDate('2026-04-01')
const food = licenceAfter()
const hygiene: LicenceState = { ...food, licenceType: 'hygiene-licence', number: 'WS1' }
const carries = ['food-licence', 'hygiene-licence', 'fire-certificate']
const of = (state: LicenceState, licence = state.number) => ({ licence, state })
const codesOf = (...candidates: Parameters<typeof composeTradeLicence>[0]) => {
  const composed = composeTradeLicence(candidates, carries, today)
  return composed.ok ? [] : composed.error.map(({ code }) => code)
}

const type = { ...revision.licence!, id: 'trade-licence-restaurant', name: '行业综合许可证' }

/** Issued with the food licence alone. */
function issueTradeLicence(): LicenceState {
  const composed = composeTradeLicence([of(food)], carries, today)
  if (!composed.ok) throw new Error('one licence is enough')
  const { carried } = composed.value
  const decided = decideLicence(
    undefined,
    {
      ...creation,
      licenceType: type.id,
      trade: { matter: 'open-restaurant', type, carries, carried },
    },
    at('2026-04-01'),
  )
  if (!decided.ok) throw new Error('an officer issues it by hand')
  return decided.value.reduce<LicenceState | undefined>(append, undefined)!
}

function append(state: LicenceState | undefined, event: Parameters<typeof evolveLicence>[1]['event']) {
  const { now } = at('2026-04-01')
  const sequence = (state?.sequence ?? 0) + 1
  return evolveLicence(state, { sequence, actor: head, occurredAt: now, recordedAt: now, event })
}

function after(state: LicenceState, command: LicenceCommand): LicenceState {
  const decided = decideLicence(state, command, at('2026-04-01'))
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return decided.value.reduce<LicenceState>(append, state)
}

describe('what one licence for one trade carries (行业综合许可证)', () => {
  it('licences of one holder, in force, each of another type of the trade; partial at first', () => {
    expect(codesOf(of(food))).toEqual([])
    expect(codesOf(of(food), of(hygiene))).toEqual([])
    expect(listAwaitedTypes(issueTradeLicence().trade!)).toEqual(['hygiene-licence', 'fire-certificate'])
  })

  it.each([
    ['nothing', [], ['value-missing']],
    [
      'somebody else’s',
      [of(food), of({ ...hygiene, holder: { ...food.holder, subject: 'x' } })],
      ['other-holder'],
    ],
    ['of another trade', [of({ ...food, licenceType: 'driving-licence' })], ['not-of-the-trade']],
    ['two of one type', [of(food), of(food, 'JY2')], ['type-twice']],
    ['one that has expired', [of({ ...food, validTo: getPlainDate('2026-03-31') })], ['not-in-force']],
  ])('not %s', (_, candidates, expected) => expect(codesOf(...candidates)).toEqual(expected))
})

describe('a trade licence from its issue on', () => {
  it('one more makes a new edition with an identifier of its own', () => {
    const before = issueTradeLicence()
    const next = after(before, { type: 'AddCarriedLicence', candidate: of(hygiene) })
    expect(next.trade?.carried.map(({ licenceType }) => licenceType)).toEqual([
      'food-licence',
      'hygiene-licence',
    ])
    expect([next.edition, next.identifier === before.identifier]).toEqual([2, false])
  })

  it('taking one out leaves the others and the licence itself in force', () => {
    const both = after(issueTradeLicence(), { type: 'AddCarriedLicence', candidate: of(hygiene) })
    const one = after(both, {
      type: 'RemoveCarriedLicence',
      licence: food.number,
      reason: '该证照已经注销，不再载明。',
    })
    expect(one.status).toBe('valid')
    expect(one.trade?.carried.map(({ licence }) => licence)).toEqual([hygiene.number])
  })

  it('is changed by the rules of its own type', () => {
    expect(readRevisionOfLicence(revision, issueTradeLicence()).licence?.id).toBe('trade-licence-restaurant')
    expect(readRevisionOfLicence(revision, food)).toBe(revision)
  })

  it('other licences carry none', () => {
    const decided = decideLicence(
      food,
      { type: 'AddCarriedLicence', candidate: of(hygiene) },
      at('2026-04-01'),
    )
    expect(decided).toMatchObject({ ok: false, error: { kind: 'no-trade-licence' } })
  })
})
