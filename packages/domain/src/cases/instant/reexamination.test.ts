import { describe, expect, it } from 'vitest'
import { getPlainDate } from '../../kernel/index.ts'
import type { Actor } from '../../permissions/index.ts'
import { listAvailableActions } from '../available-actions.ts'
import type { CaseCommand } from '../commands.ts'
import type { CaseEvent } from '../events.ts'
import type { CaseState } from '../state.ts'
import { goodReason } from '../testing/case-commands.ts'
import { actors } from '../testing/case-fixture.ts'
import { act, file, follow, give, item, judge, rule } from '../testing/instant-fixture.ts'
import { describeInstantRejection } from './describe-instant-rejection.ts'
import { listReexaminationDuties } from './reexamination.ts'

const on = getPlainDate('2026-03-12')
const root = { number: 4, merkleRoot: 'a'.repeat(64) }
const drawnEvent: CaseEvent = {
  type: 'ReexaminationDrawn',
  day: on,
  root,
  place: 1,
  drawn: 1,
  of: 3,
  due: on,
  on,
}
const examinedEvent: CaseEvent = { type: 'DecisionReexamined', outcome: 'agreed', reason: goodReason, on }
const concludedEvent: CaseEvent = {
  type: 'ReexaminationConcluded',
  conclusion: 'upheld',
  reason: goodReason,
  on,
}

describe('a re-examination', () => {
  const draw = {
    type: 'DrawForReexamination',
    day: getPlainDate('2026-03-10'),
    root,
    place: 1,
    drawn: 1,
    of: 3,
  } satisfies CaseCommand
  const granted = () => act(file(), judge(), rule).state
  const sweep: Actor = { kind: 'system', process: 'instant-approval' }
  const recordOf = (state: CaseState) => ('instant' in state ? state.instant : undefined)
  const agree: CaseCommand = { type: 'ReexamineDecision', outcome: 'agreed', reason: goodReason }
  const disagree: CaseCommand = { ...agree, outcome: 'disagreed' }
  const conclude: CaseCommand = { type: 'ConcludeReexamination', conclusion: 'revoked', reason: goodReason }

  it('is work of the reviewers until the fifth working day, and nothing is drawn twice', () => {
    const { state } = act(granted(), draw, sweep, '2026-03-11')
    expect(listReexaminationDuties(state, item)).toEqual(['reviewer', 'head'])
    const { day, root, place, drawn, of } = draw
    expect(recordOf(state)).toMatchObject({
      row: 'small',
      reexamination: { day, root, place, drawn, of, drawnOn: '2026-03-11', due: '2026-03-18' },
    })
    expect(give(state, draw, sweep, '2026-03-11')).toMatchObject({
      error: { kind: 'reexamination-not-open', stage: 'to-examine' },
    })
  })

  it('ends with an opinion that agrees', () => {
    const drawn = act(granted(), draw, sweep, '2026-03-11').state
    const { state } = act(drawn, agree, actors.reviewer, '2026-03-12')
    expect(listReexaminationDuties(state, item)).toEqual([])
    const before = recordOf(drawn)
    expect(recordOf(state)).toEqual({
      ...before,
      reexamination: {
        ...before?.reexamination,
        examined: { outcome: 'agreed', reason: goodReason, by: '李五', on: '2026-03-12' },
      },
    })
    expect(give(state, agree, actors.reviewer, '2026-03-12')).toMatchObject({ error: { stage: 'done' } })
    expect(give(state, conclude, actors.head, '2026-03-12')).toMatchObject({ error: { stage: 'done' } })
  })

  it('goes to the head where it does not agree, who says within 20 working days what follows, with a reason', () => {
    const drawn = act(granted(), draw, sweep, '2026-03-11').state
    const { state } = act(drawn, disagree, actors.reviewer, '2026-03-12')
    expect(listReexaminationDuties(state, item)).toEqual(['head'])
    const before = recordOf(state)
    expect(before).toMatchObject({
      outcome: 'grant',
      reexamination: {
        place: 1,
        examined: { outcome: 'disagreed', reason: goodReason, on: '2026-03-12' },
        // 4 to 6 April 2026 are holidays.
        answer: { due: '2026-04-10' },
      },
    })
    expect(give(state, disagree, actors.reviewer, '2026-03-13')).toMatchObject({
      error: { stage: 'to-conclude' },
    })
    expect(give(state, conclude, actors.reviewer, '2026-03-13')).toMatchObject({
      error: { kind: 'head-required' },
    })
    const { state: done } = act(state, conclude, actors.head, '2026-03-13')
    expect(listReexaminationDuties(done, item)).toEqual([])
    expect(recordOf(done)).toEqual({
      ...before,
      reexamination: {
        ...before?.reexamination,
        answer: {
          due: '2026-04-10',
          concluded: { conclusion: 'revoked', reason: goodReason, on: '2026-03-13' },
        },
      },
    })
  })

  it('wants a reason of the examination and of the conclusion, named at its field', () => {
    const drawn = act(granted(), draw, sweep, '2026-03-11').state
    const refused = { error: { kind: 'invalid-input', problems: [{ field: '/reason' }] } }
    expect(give(drawn, { ...agree, reason: '短' }, actors.reviewer, '2026-03-12')).toMatchObject(refused)
    const { state } = act(drawn, disagree, actors.reviewer, '2026-03-12')
    expect(give(state, { ...conclude, reason: '短' }, actors.head, '2026-03-13')).toMatchObject(refused)
  })

  it('is refused where it has no turn, in words that say what is', () => {
    expect(give(granted(), agree, actors.reviewer)).toMatchObject({ error: { stage: 'none' } })
    expect(give(granted(), conclude, actors.head)).toMatchObject({ error: { stage: 'none' } })
    const said = (['none', 'to-examine', 'to-conclude', 'done'] as const).map(
      (stage) => describeInstantRejection({ kind: 'reexamination-not-open', stage }).detail.zh,
    )
    expect(said).toEqual([
      '本办件没有被抽中复核。',
      '复核尚未完成。',
      '复核意见为不同意，等待负责人处理。',
      '本办件的复核已经完成。',
    ])
  })

  it.each<[string, CaseEvent[]]>([
    ['a second draw', [drawnEvent, drawnEvent]],
    ['an examination that nobody drew', [examinedEvent]],
    ['a second examination', [drawnEvent, examinedEvent, examinedEvent]],
    ['a conclusion that nothing calls for', [drawnEvent, examinedEvent, concludedEvent]],
  ])('is no true record with %s', (_, events) => {
    expect(() => follow(granted(), events, actors.reviewer)).toThrow('does not follow on what is on record')
  })

  it('is given no last day where the calendar does not reach so far', () => {
    const late = act(granted(), draw, sweep, '2026-12-10').state
    const missing = { error: { kind: 'calendar-year-missing' } }
    expect(give(granted(), draw, sweep, '2026-12-29')).toMatchObject(missing)
    expect(give(late, disagree, actors.reviewer, '2026-12-14')).toMatchObject(missing)
    expect(give(late, agree, actors.reviewer, '2026-12-14')).toMatchObject({ ok: true })
  })

  it('is offered to those whose duty it is, and to nobody where nothing was drawn', () => {
    const drawn = act(granted(), draw, sweep, '2026-03-11').state
    const offered = (state: CaseState, actor: Actor) =>
      listAvailableActions(state, { actor, revision: item })
        .filter(
          ({ command }) => command.startsWith('Reexamine') || command.startsWith('ConcludeReexamination'),
        )
        .map(({ command, available }) => [command, available])
    expect(offered(drawn, actors.reviewer)).toContainEqual(['ReexamineDecision', true])
    expect(offered(granted(), actors.reviewer)).toEqual([])
  })
})
