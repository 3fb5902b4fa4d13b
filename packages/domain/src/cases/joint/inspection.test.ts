import { describe, expect, it } from 'vitest'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { getInstant } from '../../kernel/index.ts'
import { listAvailableActions } from '../available-actions.ts'
import type { CaseCommandType } from '../commands.ts'
import { listObligations } from '../obligations.ts'
import { firstSlot, fittingCommands, goodReason } from '../testing/case-commands.ts'
import {
  type Who,
  actors,
  fireOpinion,
  morningOf,
  publishRestaurantItem,
  restaurantItem,
} from '../testing/case-fixture.ts'
import { acceptedOnMonday, askedOnMonday, stepDone } from '../testing/case-history.ts'
import { type Story, given } from '../testing/case-story.ts'

const {
  AnswerInspectionTimes: answer,
  AppointInspection: appoint,
  CancelInspection: cancel,
  CompleteStep: complete,
  ConfirmInspectionRecord: confirm,
  HoldInspection: hold,
  ProposeInspection: propose,
  RecordNoticeService: sign,
  RemindReviewers: remind,
  ReopenStep: reopen,
  SettleDeadlines: settle,
} = fittingCommands
const reviewer = { on: '2026-03-10', as: 'reviewer' } as const
const proposed = given(acceptedOnMonday).when(propose, reviewer).happens({ type: 'InspectionProposed' })
const appointed = proposed.when(appoint, reviewer).happens({ type: 'InspectionAppointed' })
const inspectionOf = ({ state }: Story) =>
  state !== undefined && 'joint' in state ? state.joint?.inspections[0] : undefined
const offers = (story: Story, command: CaseCommandType, as: Who = 'reviewer') =>
  listAvailableActions(story.state!, { actor: actors[as], revision: restaurantItem }).some(
    (action) => action.command === command && action.available,
  )

/** On the appointed day the inspectors say what they found; the fire officers did not come. */
const held = (story: Story, changes: Partial<typeof hold> = {}) =>
  story
    .when(
      {
        ...complete,
        step: 'inspect',
        checks: [{ check: '与图纸相符。', met: true }],
        people: ['吴六', '郑七'],
      },
      { on: '2026-03-17', as: 'inspector' },
    )
    .happens({ type: 'StepCompleted' })
    .when({ ...hold, ...changes }, { on: '2026-03-17', as: 'reviewer' })
    .happens({ type: 'InspectionHeld' })

describe('the proposal of an inspection', () => {
  it('bears a name that no other of the case has', () => {
    const again = proposed.when({ ...propose, steps: ['fire'] }, reviewer)
    expect(again.outcome).toBe('refused: inspection-stage')
  })

  it('is for open steps that go together, once each, and for no step that another inspection has', () => {
    const propose2 = (inspected: readonly string[]) =>
      given(acceptedOnMonday).when({ ...propose, steps: inspected }, reviewer)
    propose2([]).isRefused('no-opinion-open', { steps: [] })
    propose2(['inspect', 'review']).isRefused('no-opinion-open', { steps: ['review'] })
    propose2(['legal']).isRefused('no-opinion-open', { steps: ['legal'] })
    propose2(['fire', 'fire']).happens({ type: 'InspectionProposed', steps: ['fire'] })
    proposed
      .when({ ...propose, inspection: 'i-2' }, reviewer)
      .isRefused('no-opinion-open', { steps: ['inspect', 'fire'] })
    given([...acceptedOnMonday, stepDone('2026-03-10', 'fire')])
      .when(propose, reviewer)
      .isRefused('no-opinion-open', { steps: ['fire'] })
  })

  it('names at most five times, each of them ahead, of some length, and within one day', () => {
    const offer = (...slots: { readonly from: unknown; readonly until: unknown }[]) =>
      given(acceptedOnMonday).when({ ...propose, slots: slots as never }, reviewer).outcome
    const six = Array.from({ length: 6 }, () => firstSlot)
    expect(offer(...six.slice(1))).toBe('InspectionProposed')
    for (const slots of [
      [],
      six,
      [{ from: morningOf('2026-03-10'), until: '2026-03-10T03:00:00.000Z' }],
      [{ from: firstSlot.from, until: firstSlot.from }],
      [{ from: firstSlot.from, until: '2026-03-16T16:00:00.000Z' }],
      [firstSlot, { from: 'soon', until: 'later' }],
    ])
      expect(offer(...slots)).toBe('refused: invalid-input')
  })

  it('keeps what is said of it to all, and nothing where nothing is said', () => {
    const noted = given(acceptedOnMonday)
      .when({ ...propose, note: ' 请带图纸。 ' }, reviewer)
      .happens({ type: 'InspectionProposed', note: '请带图纸。' })
    expect(inspectionOf(noted)).toMatchObject({ note: '请带图纸。' })
    expect(inspectionOf(proposed)).not.toHaveProperty('note')
  })
})

describe('the times of an inspection', () => {
  it('are answered by each for itself: a later answer replaces that party’s, and no other’s', () => {
    const answered = proposed
      .when(answer, { on: '2026-03-10', as: 'fireOfficer' })
      .happens({ type: 'InspectionTimesAnswered' })
      .when({ ...answer, people: [] }, { on: '2026-03-10', as: 'applicant' })
      .happens({ type: 'InspectionTimesAnswered' })
      .when({ ...answer, fits: [1, 0, 1], people: ['冯八', ' '] }, { on: '2026-03-11', as: 'fireOfficer' })
      .happens({ type: 'InspectionTimesAnswered', fits: [0, 1], people: ['冯八'] })
    expect(inspectionOf(answered)?.answers.map(({ party, fits }) => [party.kind, fits])).toEqual([
      ['applicant', [1]],
      ['organisation', [0, 1]],
    ])
    const told = answered.when(appoint, { on: '2026-03-11', as: 'reviewer' }).happens({
      type: 'InspectionAppointed',
    })
    const parties = inspectionOf(told)?.appointments[0]?.parties
    expect(parties?.map(({ organisation, people }) => [organisation, people])).toEqual([
      ['bureau', []],
      ['fire', ['冯八']],
    ])
  })

  it('are changed with a reason, and only after one was settled', () => {
    const change = { cause: 'authority', reason: goodReason } as const
    proposed.when({ ...appoint, change }, reviewer).isRefused('inspection-stage', { allowed: ['appointed'] })
    appointed.when(appoint, reviewer).isRefused('inspection-stage', { allowed: ['proposed'] })
    const unsaid = { ...appoint, change: { ...change, reason: '改期' } }
    appointed.when(unsaid, reviewer).isRefused('invalid-input')
    expect(appointed.when({ ...appoint, change }, reviewer).outcome).toBe('InspectionRescheduled')
  })

  it('say to an authority that its absence consents only where all of its steps there may', () => {
    const second = {
      ...fireOpinion,
      step: 'fire-again',
      name: '消防复核',
      onSilence: undefined,
      silence: undefined,
    }
    const item = publishRestaurantItem({
      steps: [steps.accept, { parallel: [fireOpinion, second] }, steps.decide, steps.deliver],
    })
    const parties = (inspected: readonly string[]) =>
      inspectionOf(
        given(acceptedOnMonday, { revision: item })
          .when({ ...propose, steps: inspected }, reviewer)
          .happens({ type: 'InspectionProposed' })
          .when(appoint, reviewer)
          .happens({ type: 'InspectionAppointed' }),
      )?.appointments[0]?.parties.map(({ steps: theirs, absenceConsents }) => [theirs, absenceConsents])
    expect(parties(['fire'])).toEqual([[['fire'], true]])
    expect(parties(['fire-again'])).toEqual([[['fire-again'], false]])
    expect(parties(['fire', 'fire-again'])).toEqual([[['fire', 'fire-again'], false]])
  })
})

describe('absence that counts as consent is announced', () => {
  const slotOn = (day: string) => ({
    from: morningOf(day),
    until: getInstant(`${day}T04:00:00.000Z`),
  })
  const announced = (from: string) =>
    given(acceptedOnMonday)
      .when(propose, reviewer)
      .happens({ type: 'InspectionProposed' })
      .when({ ...appoint, slot: slotOn(from) }, reviewer)
      .happens({ type: 'InspectionAppointed' }).state!

  it('only where the notice can still come as early as the rule wants', () => {
    const consents = (from: string) =>
      listObligations(announced(from)).some(({ consequence }) => consequence === 'consent')
    expect(consents('2026-03-16')).toBe(true)
    expect(consents('2026-03-11')).toBe(false)
  })
})

describe('what an inspection leaves owed', () => {
  const attendances = (story: Story) =>
    listObligations(story.state!)
      .filter(({ kind }) => kind === 'attend-inspection')
      .map(({ debtor, status, due, consequence }) => [
        debtor.kind === 'organisation' ? debtor.organisation : debtor.kind,
        status,
        due,
        consequence,
      ])

  it('tells each what follows from its absence', () => {
    expect(attendances(appointed)).toEqual([
      ['applicant', 'open', '2026-03-17', 'shown'],
      ['bureau', 'open', '2026-03-17', 'shown'],
      ['fire', 'open', '2026-03-17', 'consent'],
    ])
  })

  it('another time takes the place of the first, at which nobody need come', () => {
    const moved = appointed
      .when(
        { ...appoint, slot: firstSlot, change: { cause: 'authority', reason: goodReason } },
        { on: '2026-03-11', as: 'reviewer' },
      )
      .happens({ type: 'InspectionRescheduled' })
    expect(attendances(moved).map(([who, status, due]) => [who, status, due])).toEqual([
      ['applicant', 'released', '2026-03-17'],
      ['bureau', 'released', '2026-03-17'],
      ['fire', 'released', '2026-03-17'],
      ['applicant', 'open', '2026-03-16'],
      ['bureau', 'open', '2026-03-16'],
      ['fire', 'open', '2026-03-16'],
    ])
  })

  it('who came has kept it, who did not has not, and the applicant has', () => {
    expect(attendances(held(appointed)).map(([who, status]) => [who, status])).toEqual([
      ['applicant', 'kept'],
      ['bureau', 'kept'],
      ['fire', 'broken'],
    ])
  })

  it('a step that was sent back is owed no longer from the inspection at which it was done', () => {
    const opinions = (story: Story) =>
      listObligations(story.state!)
        .filter(({ kind }) => kind === 'give-opinion')
        .map(({ material, status }) => [material, status])
    const done = held(appointed)
    expect(opinions(done)).toEqual([
      ['inspect', 'kept'],
      ['fire', 'open'],
    ])
    const sentBack = done
      .when({ ...reopen, step: 'inspect' }, { on: '2026-03-18', as: 'head' })
      .happens({ type: 'StepReopened' })
    expect(opinions(sentBack)).toEqual([['fire', 'open']])
  })
})

describe('the record of an inspection', () => {
  it('names every authority as its list names it', () => {
    const spoken = appointed
      .when({ ...complete, step: 'fire', checks: [] }, { on: '2026-03-17', as: 'fireOfficer' })
      .happens({ type: 'StepCompleted' })
    const findings = inspectionOf(held(spoken, { present: ['bureau', 'fire'] }))?.held?.findings
    expect(findings?.map(({ organisation, organisationName }) => [organisation, organisationName])).toEqual([
      ['bureau', '明湖区行政审批局'],
      ['fire', '消防救援大队'],
    ])
  })

  it('that is to be signed later is confirmed once, with what the applicant says to it', () => {
    const open = held(appointed, { applicant: { name: '王一', signed: 'later' } })
    const by = { on: '2026-03-18', as: 'applicant' } as const
    const remarked = open
      .when({ ...confirm, remark: ' 无异议。 ' }, by)
      .happens({ type: 'InspectionRecordConfirmed', remark: '无异议。' })
    expect(inspectionOf(remarked)?.held?.confirmed).toEqual({
      name: '王一',
      remark: '无异议。',
      on: '2026-03-18',
    })
    const silent = open.when(confirm, by).happens({ type: 'InspectionRecordConfirmed' })
    expect(inspectionOf(silent)?.held?.confirmed).toEqual({ name: '王一', on: '2026-03-18' })
    remarked.when(confirm, by).isRefused('record-confirmed')
    held(appointed).when(confirm, by).isRefused('record-confirmed')
  })
})

describe('joint acts are offered where they mean something', () => {
  it.each([
    ['RecordNoticeService', [given(acceptedOnMonday), proposed, given(askedOnMonday)], [appointed]],
    ['RemindReviewers', [given(acceptedOnMonday), appointed], [given(askedOnMonday)]],
    ['CombineOpinions', [given(acceptedOnMonday)], [given(askedOnMonday), proposed]],
    ['AppointInspection', [given(askedOnMonday)], [proposed, appointed]],
    ['CancelInspection', [given(askedOnMonday), held(appointed)], [proposed, appointed]],
    ['HoldInspection', [given(askedOnMonday), proposed], [appointed]],
  ] as const)('%s', (command, without, among) => {
    const isTold = (story: Story) =>
      listAvailableActions(story.state!, { actor: actors.reviewer, revision: restaurantItem }).some(
        (action) => action.command === command,
      )
    expect(without.map(isTold)).toEqual(without.map(() => false))
    expect(among.map(isTold)).toEqual(among.map(() => true))
  })

  it('ConfirmInspectionRecord, to the applicant, while a record waits for its signature', () => {
    const later = held(appointed, { applicant: { name: '王一', signed: 'later' } })
    const isOffered = (story: Story) => offers(story, 'ConfirmInspectionRecord', 'applicant')
    expect([appointed, held(appointed), later].map(isOffered)).toEqual([false, false, true])
    const by = { on: '2026-03-18', as: 'applicant' } as const
    expect(isOffered(later.when(confirm, by).happens({ type: 'InspectionRecordConfirmed' }))).toBe(false)
  })

  it('ProposeInspection and RequestOpinions no more when every step was answered', () => {
    const answered = given([
      ...acceptedOnMonday,
      stepDone('2026-03-10', 'fire'),
      stepDone('2026-03-10', 'inspect'),
    ])
    for (const command of ['ProposeInspection', 'RequestOpinions'] as const) {
      expect(offers(given(acceptedOnMonday), command)).toBe(true)
      expect(offers(answered, command)).toBe(false)
    }
    expect(offers(appointed, 'ProposeInspection')).toBe(false)
  })

  it('CancelInspection leaves the steps of other inspections where they are', () => {
    const two = given(acceptedOnMonday)
      .when({ ...propose, steps: ['fire'] }, reviewer)
      .happens({ type: 'InspectionProposed' })
      .when({ ...propose, inspection: 'i-2', steps: ['inspect'] }, reviewer)
      .happens({ type: 'InspectionProposed' })
      .when(cancel, reviewer)
      .happens({ type: 'InspectionCancelled' })
    expect(two.state).toMatchObject({ joint: { visits: { inspect: 'i-2' } } })
    expect(inspectionOf(two)).toMatchObject({ cancelled: { reason: goodReason } })
  })
})

describe('a notice to several', () => {
  it('is served to each of them; one who signed has not signed for another', () => {
    const notice = appointed.state!.documents.at(-1)!.number
    const signed = appointed
      .when({ ...sign, notice }, { on: '2026-03-11', as: 'fireOfficer' })
      .happens({ type: 'NoticeServed' })
      .when({ ...sign, notice }, { on: '2026-03-11', as: 'applicant' })
      .happens({ type: 'NoticeServed' })
    expect(signed.state).toMatchObject({
      joint: {
        notices: [{ served: [{ party: { organisation: 'fire' } }, { party: { kind: 'applicant' } }] }],
      },
    })
    const inPerson = {
      way: 'in-person',
      receivedBy: '张三',
      servedOn: '2026-03-11' as never,
      reference: '送达回证 2026-7',
      attachments: [],
    } as const
    appointed
      .when({ ...sign, notice, outside: inPerson }, { on: '2026-03-11', as: 'reviewer' })
      .happens({ type: 'NoticeServed', party: { kind: 'applicant' }, service: inPerson })
    // The applicant’s signature is no authority’s: absence after it consents to nothing.
    const applicantOnly = appointed
      .when({ ...sign, notice }, { on: '2026-03-11', as: 'applicant' })
      .happens({ type: 'NoticeServed' })
    expect(held(applicantOnly).when(settle, { on: '2026-06-01', as: 'system' }).outcome).toBe(
      'refused: nothing-due',
    )
  })

  it('asked again, a step has one opinion that is owed, by its new day; others keep theirs', () => {
    const second = { ...fireOpinion, step: 'fire-again', name: '消防复核' }
    const item = publishRestaurantItem({
      steps: [steps.accept, { parallel: [fireOpinion, second] }, steps.decide, steps.deliver],
    })
    const ask = (on: string, asked: readonly string[], story: Story) =>
      story
        .when({ type: 'RequestOpinions', steps: asked }, { on, as: 'reviewer' })
        .happens({ type: 'OpinionsRequested' })
    const first = ask('2026-03-09', ['fire', 'fire-again'], given(acceptedOnMonday, { revision: item }))
    const again = ask('2026-03-11', ['fire'], first)
    const dues = ({ state }: Story) =>
      state !== undefined && 'joint' in state
        ? state.joint?.requested.map(({ step, due }) => [step, due]).toSorted()
        : []
    expect(dues(again)).toEqual([
      ['fire', '2026-03-16'],
      ['fire-again', '2026-03-12'],
    ])
    const reminded = again
      .when({ ...remind, steps: ['fire'] }, { on: '2026-03-12', as: 'reviewer' })
      .happens({ type: 'ReviewersReminded' })
    expect(reminded.state).toMatchObject({
      joint: {
        requested: [
          expect.not.objectContaining({ remindedOn: expect.anything() }),
          { step: 'fire', remindedOn: '2026-03-12' },
        ],
      },
    })
  })
})
