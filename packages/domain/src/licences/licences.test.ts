import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLicenceIdentifier } from '../identifiers/index.ts'
import { type PlainDate, getBeijingDate, getPlainDate } from '../kernel/index.ts'
import {
  type LicenceActType,
  type LicenceCommand,
  type LicenceStanding,
  type LicenceState,
  decideLicence,
  describeLicenceRejection,
  evolveLicence,
  getLicenceStanding,
  licenceActRules,
  listLicenceActions,
} from './index.ts'
import { at, creation, evolveAll, head, licenceAfter, revision, system } from './testing/licence-fixture.ts'

const reason = '监督检查发现持证人不再符合许可条件。'
const suspend: LicenceCommand = { type: 'SuspendLicence', reason }
const revoke: LicenceCommand = {
  type: 'RevokeLicence',
  kind: 'set-aside',
  reason,
  basis: '行政许可法 第六十九条',
}
const annul: LicenceCommand = { type: 'AnnulLicence', ground: 'organisation-ended', reason }
const replace: LicenceCommand = {
  type: 'ReplaceLicence',
  licence: '0193f3a5-7c00-7000-8000-000000000002',
  number: 'JY9901012026000002',
  identifier: creation.identifier,
}
const day = getPlainDate

function kindOf(state: LicenceState | undefined, command: LicenceCommand, on: string, actor = head): string {
  const decided = decideLicence(state, command, at(on, actor))
  return decided.ok ? (decided.value[0]?.type ?? 'nothing') : decided.error.kind
}

describe('how a licence stands', () => {
  it.each<[string, LicenceStanding]>([
    ['2026-03-02', 'valid'],
    ['2031-03-01', 'valid'],
    ['2031-03-02', 'expired'],
  ])('on %s a licence to 2031-03-01 is %s', (today, standing) => {
    expect(getLicenceStanding(licenceAfter(), day(today))).toBe(standing)
  })

  it('a suspension for a stated term is over when the term is, without any act', () => {
    const state = licenceAfter(['2026-04-01', { ...suspend, until: day('2026-06-30') }])
    expect(getLicenceStanding(state, day('2026-06-30'))).toBe('suspended')
    expect(getLicenceStanding(state, day('2026-07-01'))).toBe('valid')
    expect(kindOf(state, suspend, '2026-07-01')).toBe('LicenceSuspended')
    expect(kindOf(state, { type: 'ResumeLicence', reason }, '2026-07-01')).toBe('licence-not-in-standing')
  })

  it('what an act has ended does not expire any more', () => {
    expect(getLicenceStanding(licenceAfter(['2026-04-01', revoke]), day('2040-01-01'))).toBe('revoked')
    expect(getLicenceStanding(licenceAfter(['2026-04-01', annul]), day('2040-01-01'))).toBe('annulled')
  })
})

describe('who may act on a licence', () => {
  it('the head of the authority; others are told why not', () => {
    const state = licenceAfter()
    const elsewhere = { ...head, jurisdiction: ['elsewhere'] }
    const approver = { ...head, role: 'approver' as const }
    const holder = { kind: 'applicant', account: 'a', name: '甲', subject: 's', actsFor: [] } as const
    expect(kindOf(state, suspend, '2026-04-01', elsewhere)).toBe('out-of-jurisdiction')
    expect(kindOf(state, suspend, '2026-04-01', approver)).toBe('head-required')
    expect(decideLicence(state, suspend, at('2026-04-01', holder))).toMatchObject({
      error: { kind: 'not-officer' },
    })
    expect(kindOf(undefined, creation, '2026-03-02')).toBe('not-system')
    expect(listLicenceActions(state, at('2026-04-01', holder))).toEqual([])
  })

  it.each<[LicenceStanding, LicenceActType[]]>([
    ['valid', ['ChangeLicence', 'RenewLicence', 'SuspendLicence', 'RevokeLicence', 'AnnulLicence']],
    ['suspended', ['ChangeLicence', 'RenewLicence', 'ResumeLicence', 'RevokeLicence', 'AnnulLicence']],
    ['expired', ['RenewLicence', 'RevokeLicence', 'AnnulLicence']],
    ['revoked', ['AnnulLicence']],
    ['annulled', []],
    ['replaced', []],
  ])('with a licence that is %s the head may %s', (standing, expected) => {
    const [on, state] = standings[standing]
    const available = listLicenceActions(state, at(on)).filter((action) => action.available)
    expect(available.map((action) => action.command)).toEqual(expected)
    // Only a trade licence carries others.
    const acts = Object.keys(licenceActRules).filter((act) => !act.endsWith('CarriedLicence'))
    expect(listLicenceActions(state, at(on)).map(({ command }) => command)).toEqual(acts)
  })
})

const standings: Readonly<Record<LicenceStanding, [string, LicenceState]>> = {
  valid: ['2026-05-01', licenceAfter()],
  suspended: ['2026-05-01', licenceAfter(['2026-04-01', suspend])],
  expired: ['2031-05-01', licenceAfter()],
  revoked: ['2026-05-01', licenceAfter(['2026-04-01', revoke])],
  annulled: ['2026-05-01', licenceAfter(['2026-04-01', annul])],
  replaced: ['2026-05-01', licenceAfter(['2026-04-01', replace])],
}

describe('a change', () => {
  const change = (changes: Record<string, unknown>, text = reason): LicenceCommand => ({
    type: 'ChangeLicence',
    changes,
    reason: text,
  })

  it('makes the next edition with its own check character', () => {
    const state = licenceAfter(['2026-04-01', change({ 'licence.scope': '冷食类食品制售' })])
    expect(state).toMatchObject({
      edition: 2,
      editionOn: '2026-04-01',
      fields: { 'licence.scope': '冷食类食品制售' },
    })
    expect(parseLicenceIdentifier(state.identifier)).toMatchObject({ ok: true, value: { version: '002' } })
  })

  it.each([['holder.name'], ['enterprise.name']])(
    'of %s changes the name on the register and in the fields',
    (field) => {
      const state = licenceAfter(['2026-04-01', change({ [field]: '明湖新味餐饮有限公司' })])
      expect(state.holder.name).toBe('明湖新味餐饮有限公司')
      expect(state.fields['enterprise.name']).toBe('明湖新味餐饮有限公司')
    },
  )

  it('that changes nothing, empties a field, names no field of the licence or gives no reason is refused', () => {
    const state = licenceAfter()
    const refused = (command: LicenceCommand) => kindOf(state, command, '2026-04-01')
    expect(refused(change({ 'licence.scope': ' 热食类食品制售 ' }))).toBe('nothing-changed')
    expect(refused(change({ 'licence.scope': '' }))).toBe('invalid-input')
    expect(refused(change({ 'person.idNumber': '11010519491231002X' }))).toBe('invalid-input')
    expect(refused(change({ 'licence.scope': '冷食' }, '太短'))).toBe('invalid-input')
  })
})

describe('a renewal (行政许可法 第五十条)', () => {
  const renew = (appliedOn: string): LicenceCommand => ({
    type: 'RenewLicence',
    appliedOn: day(appliedOn),
    reason,
  })

  it.each<[string, string, string, boolean | undefined]>([
    // applied on, decided on, what comes of it, whether in time
    ['2031-01-30', '2031-02-20', 'LicenceRenewed', true],
    ['2031-01-31', '2031-02-20', 'LicenceRenewed', false],
    ['2031-01-30', '2031-03-20', 'LicenceRenewed', true],
    ['2031-01-31', '2031-03-20', 'expired-without-application', undefined],
    ['2031-02-21', '2031-02-20', 'invalid-input', undefined],
  ])('asked for on %s and decided on %s: %s', (appliedOn, on, outcome, timely) => {
    const decided = decideLicence(licenceAfter(), renew(appliedOn), at(on))
    expect(decided.ok ? decided.value[0]?.type : decided.error.kind).toBe(outcome)
    expect(decided.ok ? decided.value[0] : {}).toMatchObject(
      timely === undefined ? {} : { timely, validFrom: '2031-03-02', validTo: '2036-03-01' },
    )
  })

  it('is not for a licence without end, nor half a century ahead', () => {
    const endless = { ...licenceAfter(), validTo: undefined }
    expect(kindOf(endless, renew('2026-04-01'), '2026-04-01')).toBe('no-end-to-renew')
    const far = { ...licenceAfter(), validTo: day('2090-01-01') }
    expect(kindOf(far, renew('2026-04-01'), '2026-04-01')).toBe('invalid-input')
  })
})

describe('an annulment (行政许可法 第七十条)', () => {
  it.each<[LicenceStanding, string, string]>([
    ['valid', 'expired', 'ground-does-not-fit'],
    ['expired', 'expired', 'LicenceAnnulled'],
    ['valid', 'force-ended', 'ground-does-not-fit'],
    ['revoked', 'force-ended', 'LicenceAnnulled'],
    ['revoked', 'force-majeure', 'ground-does-not-fit'],
    ['valid', 'person-died-or-incapable', 'ground-does-not-fit'],
    ['valid', 'organisation-ended', 'LicenceAnnulled'],
    ['suspended', 'force-majeure', 'LicenceAnnulled'],
    ['valid', 'other-lawful-ground', 'invalid-input'],
  ])('of a licence that is %s because of %s: %s', (standing, ground, outcome) => {
    const [on, state] = standings[standing]
    expect(kindOf(state, { ...annul, ground } as LicenceCommand, on)).toBe(outcome)
  })
})

describe('a refusal', () => {
  it('says in both languages what is wrong and what to do next', () => {
    const rejections = [
      decideLicence(standings.annulled[1], suspend, at('2026-05-01')),
      decideLicence(undefined, suspend, at('2026-05-01')),
      decideLicence(standings.valid[1], { ...annul, ground: 'force-ended' }, at('2026-05-01')),
      decideLicence(standings.valid[1], { ...suspend, reason: '短' }, at('2026-05-01')),
    ]
    for (const rejection of rejections) {
      const text = rejection.ok ? undefined : describeLicenceRejection(rejection.error)
      expect(text?.detail.zh).toMatch(/。$/)
      expect(text?.next.zh).toMatch(/。$/)
      expect(text?.next.en).toMatch(/\.$/)
    }
  })
})

describe('whatever is asked, in whatever order', () => {
  const days = fc.integer({ min: 0, max: 4000 })
  const command: fc.Arbitrary<LicenceCommand> = fc.oneof(
    fc.constant<LicenceCommand>(suspend),
    fc.constant<LicenceCommand>({ ...suspend, until: day('2028-01-01') }),
    fc.constant<LicenceCommand>({ type: 'ResumeLicence', reason }),
    fc.constant<LicenceCommand>(revoke),
    fc.constantFrom('expired', 'organisation-ended', 'force-ended').map((ground): LicenceCommand => ({
      type: 'AnnulLicence',
      ground: ground as 'expired',
      reason,
    })),
    fc.integer({ min: 0, max: 5 }).map((scope): LicenceCommand => ({
      type: 'ChangeLicence',
      changes: { 'licence.scope': `范围${scope}` },
      reason,
    })),
    days.map((offset): LicenceCommand => ({ type: 'RenewLicence', appliedOn: dayAfter(offset), reason })),
  )

  it('a licence that an act has ended never comes back, editions only rise, and every identifier is sound', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(days, command), { maxLength: 12 }), (asked) => {
        let state = evolveAll(undefined, creation, at('2026-03-02', system))
        let ended = false
        const dated = asked.toSorted(([left], [right]) => left - right)
        for (const [offset, next] of dated) {
          const facts = at(dayAfter(offset))
          const before = state
          if (decideLicence(state, next, facts).ok) state = evolveAll(state, next, facts)
          const standing = getLicenceStanding(must(state), getBeijingDate(facts.now))
          const isBack = ended && standing !== 'revoked' && standing !== 'annulled'
          expect(isBack).toBe(false)
          ended ||= standing === 'revoked' || standing === 'annulled'
          expect(must(state).edition).toBeGreaterThanOrEqual(must(before).edition)
          const parsed = parseLicenceIdentifier(must(state).identifier)
          expect(parsed.ok ? Number(parsed.value.version) : 0).toBe(must(state).edition)
        }
      }),
    )
  })

  it('a gap in the record is noticed', () => {
    const { now } = at('2026-04-01')
    const recorded = { sequence: 9, actor: system, occurredAt: now, recordedAt: now }
    const event = { type: 'LicenceResumed', reason, on: day('2026-04-01') } as const
    expect(() => evolveLicence(licenceAfter(), { ...recorded, event })).toThrow('event 9 after 1')
  })
})

function dayAfter(offset: number): PlainDate {
  return new Date(Date.UTC(2026, 2, 2) + offset * 86_400_000).toISOString().slice(0, 10) as PlainDate
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it is there')
  return value
}

it('the fixture issues under a revision that has a licence type', () => {
  expect(revision.licence?.id).toBe('food-licence')
})
