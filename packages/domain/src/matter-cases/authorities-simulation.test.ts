import { describe, expect, it } from 'vitest'
import { type CaseEventType, listObligations } from '../cases/index.ts'
import { checkConsents, checkObligations } from '../cases/testing/case-invariants.ts'
import { getTaskRecord } from './index.ts'
import { successor } from './testing/case-authorities.ts'
import { livedMatters, seed } from './testing/draw-worlds.ts'

describe(`what authorities do with the cases of a matter (seed ${seed})`, () => {
  const worlds = livedMatters()
  const cases = worlds.flatMap(({ round, world }) =>
    [...world.cases].map(([caseId, { item, events, state }]) => ({
      round,
      world,
      caseId,
      item,
      events,
      state,
    })),
  )

  it('is everything that they may do', () => {
    const happened = new Map<CaseEventType, number>()
    for (const { events } of cases)
      for (const { event } of events) happened.set(event.type, (happened.get(event.type) ?? 0) + 1)
    const all: readonly CaseEventType[] = [
      // Opinions side by side, an inspection together, silence as consent (并联、联合、缺席默认).
      'OpinionsRequested',
      'NoticeServed',
      'InspectionAppointed',
      'InspectionHeld',
      'StepConsentedBySilence',
      // Handover (划转), green channel (绿色通道), special procedures, materials that follow (容缺), promises (承诺).
      'CaseTransferred',
      'GreenChannelOpened',
      'GreenChannelExpired',
      'GreenChannelEnded',
      'GreenChannelDutyOverdue',
      'SpecialProcedureStarted',
      'SpecialProcedureEnded',
      'MaterialSupplied',
      'OwedMaterialOverdue',
      'OwedMaterialsLapsed',
      'PromiseVerified',
      'GrantRevokedBySilence',
      'CorrectionProposed',
      'CorrectionRequested',
      'ApplicationResubmitted',
      'AcceptedBySilence',
      'ApplicationRefused',
      'ApplicationWithdrawn',
      'LicenceIssued',
    ]
    expect(all.filter((type) => !happened.has(type))).toEqual([])
  })

  it('leaves no obligation open that its case no longer has, and takes no silence for consent without proof', () => {
    for (const { round, world, item, events, state } of cases) {
      expect({ seed, round, item, there: state !== undefined }).toMatchObject({ there: true })
      if (state !== undefined) checkObligations(state)
      checkConsents(events, world.revisionOf(item))
    }
  })

  it('loses no case that is handed over: its result is noted in the matter, issued by who has it now', () => {
    let handedOver = 0
    for (const { round, world, caseId, item, events, state } of cases) {
      if (!events.some(({ event }) => event.type === 'CaseTransferred')) continue
      const { caseId: noted, status, result } = getTaskRecord(world.state, item)
      expect({ seed, round, item, noted }).toEqual({ seed, round, item, noted: caseId })
      const isPassedOn = state?.authority === successor
      if (status !== 'granted' || !isPassedOn || result?.licence === undefined) continue
      const before = events.findIndex(({ event }) => event.type === 'LicenceIssued')
      const last = events.findLastIndex(({ event }) => event.type === 'CaseTransferred')
      if (before < last) continue
      expect({ seed, round, item, issuer: result.licence.issuer }).toMatchObject({ issuer: successor })
      handedOver += 1
    }
    expect(handedOver).toBeGreaterThan(0)
  })

  it('owes afterwards what an emergency let it skip', () => {
    let hurried = 0
    for (const { round, item, events, state } of cases) {
      const ended = events.find(({ event }) => event.type === 'GreenChannelEnded')?.event
      if (ended?.type !== 'GreenChannelEnded' || ended.because !== 'granted' || state === undefined) continue
      const owed = listObligations(state).filter(({ kind }) => kind === 'green-channel-duty')
      expect({ seed, round, item, owed: owed.length > 0 }).toMatchObject({ owed: true })
      hurried += 1
    }
    expect(hurried).toBeGreaterThan(0)
  })
})
