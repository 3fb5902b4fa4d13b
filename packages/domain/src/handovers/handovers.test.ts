import { expect, test } from 'vitest'
import { getInstant, getPlainDate } from '../kernel/index.ts'
import type { OfficerActor } from '../permissions/index.ts'
import {
  checkCancellable,
  checkEditable,
  checkNotPromised,
  checkTerms,
  isDue,
  signHandover,
} from './decide-handover.ts'
import { type Handover, type HandoverTerms, writeTerms } from './handover.ts'

const now = getInstant('2026-03-02T02:00:00.000Z')
const today = getPlainDate('2026-03-02')
const terms: HandoverTerms = {
  from: 'health',
  to: 'approval',
  items: ['venue-hygiene'],
  basis: '区政府通知',
  effectiveOn: getPlainDate('2026-03-09'),
  files: '移交在办案卷。',
  licences: '移交空白证照。',
  seals: '交回印章。',
}
const owners = new Map([['venue-hygiene', 'health']])
const handover = (changed: Partial<Handover> = {}): Handover => ({
  handover: 'h',
  number: '区卫健局交接〔2026〕1号',
  status: 'draft',
  terms,
  preparedBy: 'manager',
  signatures: [],
  ...changed,
})
const officer = (
  account: string,
  organisation: string,
  role: OfficerActor['role'] = 'head',
): OfficerActor => ({
  kind: 'officer',
  account,
  name: account,
  role,
  organisation,
  duties: [],
  jurisdiction: [organisation],
})
const sign = (of: Handover, actor: OfficerActor, seen = 'd', at = now) =>
  signHandover(of, { actor, digest: 'd', seenDigest: seen, now: at })

test('only what the handing side has on its list can be handed over, to another, from today on', () => {
  expect(checkTerms(terms, owners, today).ok).toBe(true)
  const codes = (changed: Partial<HandoverTerms>, known = owners) => {
    const checked = checkTerms({ ...terms, ...changed }, known, today)
    return checked.ok || checked.error.kind !== 'invalid-terms'
      ? []
      : checked.error.problems.map(({ code }) => code)
  }
  expect(codes({ to: 'health' })).toContain('same-organisation')
  expect(codes({ effectiveOn: getPlainDate('2026-03-01') })).toEqual(['too-early'])
  expect(codes({ items: ['venue-hygiene', 'venue-hygiene'] })).toEqual(['repeated'])
  expect(codes({}, new Map([['venue-hygiene', 'approval']]))).toEqual(['not-of-that-side'])
  expect(codes({ seals: ' ' })).toEqual(['value-missing'])
})

test('an item of a signed record that is not carried out yet is not promised again', () => {
  expect(checkNotPromised(terms, new Map())).toEqual([])
  const [problem] = checkNotPromised(
    { items: ['free', 'venue-hygiene'] },
    new Map([['venue-hygiene', '区卫健局交接〔2026〕1号']]),
  )
  expect(problem).toMatchObject({ field: '/items/1', code: 'promised-already' })
  expect(problem?.message.zh).toContain('区卫健局交接〔2026〕1号')
})

test('the heads of both sides sign, neither for the other and not whoever drew it up', () => {
  const first = sign(handover(), officer('du', 'health'))
  expect(first).toMatchObject({ ok: true, value: { side: 'from', digest: 'd' } })
  if (!first.ok) return
  const half = handover({ status: 'half-signed', signatures: [first.value] })
  expect(sign(half, officer('other', 'health'))).toMatchObject({ error: { kind: 'side-signed' } })
  expect(sign(half, officer('du', 'approval'))).toMatchObject({ error: { kind: 'same-signer' } })
  expect(sign(half, officer('manager', 'approval'))).toMatchObject({ error: { kind: 'prepared-by-signer' } })
  expect(sign(half, officer('li', 'approval', 'approver'))).toMatchObject({
    error: { kind: 'head-must-sign' },
  })
  expect(sign(half, officer('han', 'police'))).toMatchObject({ error: { kind: 'not-a-party' } })
  const deputy = { ...officer('deputy', 'approval'), deputyFor: { account: 'manager', name: '经办' } }
  expect(sign(half, deputy)).toMatchObject({ error: { kind: 'prepared-by-signer' } })
  expect(sign(half, officer('han', 'approval'))).toMatchObject({ ok: true, value: { side: 'to' } })
})

test('what was signed is what was looked at, and in time', () => {
  expect(sign(handover(), officer('du', 'health'), 'x')).toMatchObject({ error: { kind: 'terms-changed' } })
  const late = getInstant('2026-03-10T02:00:00.000Z')
  expect(sign(handover(), officer('du', 'health'), 'd', late)).toMatchObject({
    error: { kind: 'day-passed' },
  })
  const changed = { ...terms, seals: '另刻印章。' }
  expect(writeTerms('1', terms)).not.toBe(writeTerms('1', changed))
})

test('terms stay open until one side has signed, the whole until both have', () => {
  expect(checkEditable(handover())).toBeUndefined()
  expect(checkEditable(handover({ status: 'half-signed' }))).toEqual({ kind: 'signed-already' })
  expect(checkCancellable(handover({ status: 'half-signed' }))).toBeUndefined()
  expect(checkCancellable(handover({ status: 'signed' }))).toMatchObject({ kind: 'not-open' })
  expect(isDue(handover({ status: 'signed' }), today)).toBe(false)
  expect(isDue(handover({ status: 'signed' }), getPlainDate('2026-03-09'))).toBe(true)
  expect(isDue(handover({ status: 'half-signed' }), getPlainDate('2026-03-09'))).toBe(false)
})
