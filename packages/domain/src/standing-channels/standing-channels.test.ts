import { describe, expect, test } from 'vitest'
import { type Instant, assert, getInstant, getPlainDate } from '../kernel/index.ts'
import { type OfficerActor, nameOfficer } from '../permissions/index.ts'
import type { OtherChannel, StandingFacts } from './check-standing-terms.ts'
import { type StandingCommand, decideStandingChannel } from './decide-standing-channel.ts'
import { describeStandingRejection } from './describe-standing-rejection.ts'
import { evolveStandingChannel, replayStandingChannel } from './evolve-standing-channel.ts'
import type { StandingChannelEvent, StandingChannelState } from './standing-channel.ts'
import {
  facts,
  green,
  head,
  item,
  now,
  other,
  problemsOf,
  propose,
  publish,
  revision,
  terms,
  today,
  withItem,
} from './testing/standing-fixture.ts'

function after(...acts: readonly [StandingChannelEvent, OfficerActor, Instant?][]): StandingChannelState {
  const state = replayStandingChannel(
    acts.map(([event, actor, at = now], index) => ({
      sequence: index + 1,
      actor,
      occurredAt: at,
      recordedAt: at,
      event,
    })),
  )
  assert(state !== undefined, 'it has events')
  return state
}
const proposed = (actor: OfficerActor = head) =>
  [{ type: 'StandingChannelProposed', number: '绿通〔2026〕1号', terms, on: today }, actor] as const
const open = () => after([...proposed()], [{ type: 'StandingChannelOpened', on: today }, other])
const act = (
  state: StandingChannelState,
  command: StandingCommand,
  actor: OfficerActor,
  given: Partial<StandingFacts & { now: Instant }> = {},
) => {
  const decided = decideStandingChannel(state, command, { ...facts, now, actor, ...given })
  return decided.ok ? decided.value.type : decided.error.kind
}
const reason = '洪水已经退去，转为一般程序办理。'

describe('what a standing green channel (专项绿色通道) may say', () => {
  test('it gives what the item allows, for a time, with the document it rests on', () => {
    expect(propose()).toMatchObject({ ok: true, value: { type: 'StandingChannelProposed' } })
  })

  test.each([
    [
      'a step that the item does not let out',
      withItem({ skips: ['review'] }),
      '/items/0/skips/0 step-not-skippable',
    ],
    [
      'a material that may not follow',
      withItem({ later: ['business-licence'] }),
      '/items/0/later/0 material-not-later',
    ],
    ['less time than the item allows', withItem({ limit: 1 }), '/items/0/limit limit-too-short'],
    ['a ground that the item does not know', withItem({ ground: 'war' }), '/items/0/ground unknown-ground'],
    ['an item that is not published', withItem({ item: 'gone' }), '/items/0/item item-not-published'],
    ['an item twice', { items: [item, item] }, '/items/1/item repeated'],
    ['no item', { items: [] }, '/items value-missing'],
    ['until before from', { until: getPlainDate('2026-03-08') }, '/until until-before-from'],
    ['a first day that is over', { from: getPlainDate('2026-03-06') }, '/from too-early'],
    ['a ground that ends earlier', { until: getPlainDate('2026-07-01') }, '/items/0/ground ground-over'],
    ['more than half a year', { until: getPlainDate('2026-12-01') }, '/until too-long'],
    ['a region that nobody looks at', { region: '湖滨街道' }, '/confirmed region-needs-confirmation'],
    ['no document', { document: ' ' }, '/document value-missing'],
    ['no real reason', { reason: '急' }, '/reason reason-too-short'],
  ] as const)('not %s', (_, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem)
  })

  test('not an item of another authority, nor one without a green channel', () => {
    const elsewhere = { ...revision, authority: { ...revision.authority, id: 'harbour' } }
    const given = (found: typeof revision) => ({ ...facts, revisions: new Map([['food-licence', found]]) })
    expect(problemsOf({}, given(elsewhere))).toEqual(['/items/0/item item-not-published'])
    expect(problemsOf({}, given(publish(undefined)))).toEqual(['/items/0/item green-channel-not-provided'])
    const coming = publish({ ...green, effective: { from: '2026-03-12' } })
    expect(problemsOf({}, given(coming))).toEqual(['/items/0/ground ground-not-begun'])
  })

  test('no two of them take in the same case', () => {
    const standing: OtherChannel = { ...terms, number: '绿通〔2026〕0号', items: ['food-licence'] }
    const given = (changes: Partial<OtherChannel>) => ({ ...facts, others: [{ ...standing, ...changes }] })
    expect(problemsOf({}, given({}))).toEqual(['/items/0/item channels-overlap'])
    expect(problemsOf({ serves: 'person' }, given({}))).toEqual(['/items/0/item channels-overlap'])
    expect(problemsOf({ serves: 'person' }, given({ serves: 'enterprise' }))).toEqual([])
    expect(problemsOf({}, given({ until: getPlainDate('2026-03-08') }))).toEqual([])
    expect(problemsOf({}, given({ items: ['other'] }))).toEqual([])
  })
})

describe('who opens it, and how it ends', () => {
  test('a head of the authority proposes, another one opens', () => {
    expect(propose({}, { ...head, role: 'approver' })).toMatchObject({ error: { kind: 'head-required' } })
    expect(propose({}, { ...head, jurisdiction: ['harbour'] })).toMatchObject({
      error: { kind: 'out-of-jurisdiction' },
    })
    const state = after([...proposed()])
    const approve = { type: 'ApproveStandingChannel' } as const
    expect(act(state, approve, other)).toBe('StandingChannelOpened')
    expect(act(state, approve, head)).toBe('own-proposal')
    const deputy = { ...other, account: 'qi', deputyFor: { account: 'lv', name: '吕局' } }
    expect(act(state, approve, deputy)).toBe('own-proposal')
    expect(act(after([...proposed(deputy)]), approve, head)).toBe('own-proposal')
  })

  test('what has changed since the proposal is found at the opening', () => {
    const state = after([...proposed()])
    const approve = { type: 'ApproveStandingChannel' } as const
    expect(act(state, approve, other, { revisions: new Map() })).toBe('terms-out-of-date')
    const late = getInstant('2026-03-21T02:00:00.000Z')
    expect(act(state, approve, other, { now: late })).toBe('terms-out-of-date')
    expect(act(state, approve, other, { now: getInstant('2026-03-20T02:00:00.000Z') })).toBe(
      'StandingChannelOpened',
    )
  })

  test('the other head declines, the proposer takes back, each with a reason', () => {
    const state = after([...proposed()])
    expect(act(state, { type: 'DeclineStandingChannel', reason }, other)).toBe('StandingChannelDeclined')
    expect(act(state, { type: 'DeclineStandingChannel', reason: '' }, other)).toBe('invalid-terms')
    expect(act(state, { type: 'WithdrawStandingChannel', reason }, head)).toBe('StandingChannelWithdrawn')
    expect(act(state, { type: 'WithdrawStandingChannel', reason }, other)).toBe('not-own-proposal')
    expect(act(state, { type: 'CloseStandingChannel', reason }, head)).toBe('not-open')
  })

  test('any head closes it early, and it ends by itself after its last day', () => {
    expect(act(open(), { type: 'CloseStandingChannel', reason }, head)).toBe('StandingChannelClosed')
    expect(act(open(), { type: 'ApproveStandingChannel' }, other)).toBe('not-proposed')
    const expire = { type: 'ExpireStandingChannel' } as const
    expect(act(open(), expire, head)).toBe('not-over')
    const lastMinute = getInstant('2026-03-20T15:59:00.000Z')
    expect(act(open(), expire, head, { now: lastMinute })).toBe('not-over')
    const nextDay = getInstant('2026-03-20T16:00:00.000Z')
    expect(act(open(), expire, head, { now: nextDay })).toBe('StandingChannelExpired')
    expect(act(after([...proposed()]), expire, head, { now: nextDay })).toBe('not-open')
  })

  test('nobody but a head of the authority acts on it, whatever the act', () => {
    const state = after([...proposed()])
    const clerk = { ...other, role: 'counter-clerk' } as const
    const elsewhere = { ...other, jurisdiction: ['harbour'] }
    const acts = [
      [state, { type: 'ApproveStandingChannel' }],
      [state, { type: 'DeclineStandingChannel', reason }],
      [state, { type: 'WithdrawStandingChannel', reason }],
      [open(), { type: 'CloseStandingChannel', reason }],
    ] as const
    for (const [of, command] of acts) {
      expect(act(of, command, clerk)).toBe('head-required')
      expect(act(of, command, elsewhere)).toBe('out-of-jurisdiction')
    }
  })

  test('its course names who did what, and what does not fit is no event', () => {
    const closed = after(
      [...proposed()],
      [{ type: 'StandingChannelOpened', on: today }, other],
      [{ type: 'StandingChannelClosed', reason, on: today }, head],
    )
    expect(closed).toMatchObject({ status: 'closed', endedOn: today, version: 3 })
    expect(closed.acts.map(({ by }) => by)).toEqual(['吕局', '韩局', '吕局'])
    expect(closed.acts.map((done) => done.reason)).toEqual([undefined, undefined, reason])
    const deputy = { ...head, account: 'qi', name: '齐局', deputyFor: { account: 'lv', name: '吕局' } }
    expect(after([...proposed(deputy)]).acts.map(({ by }) => by)).toEqual([nameOfficer(deputy)])
    expect(() =>
      evolveStandingChannel(closed, {
        sequence: 4,
        actor: head,
        occurredAt: now,
        recordedAt: now,
        event: { type: 'StandingChannelOpened', on: today },
      }),
    ).toThrow('closed')
  })

  test('every refusal says what is wrong and what to do next', () => {
    const refusals = [
      { kind: 'own-proposal' },
      { kind: 'not-open', status: 'closed' },
      { kind: 'terms-out-of-date', problems: [] },
    ] as const
    for (const refusal of refusals) {
      const { detail, next } = describeStandingRejection(refusal)
      expect([detail.zh, detail.en, next.zh, next.en].every((text) => text.length > 5)).toBe(true)
    }
  })
})
