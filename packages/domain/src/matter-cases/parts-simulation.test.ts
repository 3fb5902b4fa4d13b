import { describe, expect, it } from 'vitest'
import { listObligations } from '../cases/index.ts'
import { getBeijingDate } from '../kernel/index.ts'
import { describeConsequences, getTaskRecord, isMet, listDependents, previewWithdrawal } from './index.ts'
import { livedMatters, rounds, seed } from './testing/draw-worlds.ts'

describe(`the parts of a matter, whatever becomes of one (seed ${seed})`, () => {
  const worlds = livedMatters()

  it('the end of one tells what happens to each of the rest that was not filed, by its name', () => {
    let lost = 0
    for (const { round, world } of worlds) {
      const { state } = world
      const consequences = describeConsequences(state)
      for (const { item, name } of state.items) {
        const record = getTaskRecord(state, item)
        if (record.because?.kind !== 'prerequisite') continue
        const naming = consequences.filter(({ notFiled }) => notFiled.includes(item))
        // Each names what it waited for; at the end of that chain stands what failed by itself.
        let cause = record.because.task
        for (let before = getTaskRecord(state, cause).because; before?.kind === 'prerequisite';) {
          cause = before.task
          before = getTaskRecord(state, cause).because
        }
        const told = naming.some(({ task }) => task === cause)
        expect({ seed, round, item, cause, told }).toMatchObject({ told: true })
        for (const { text } of naming) {
          expect(text.zh).toContain(`“${name.zh}”`)
          expect(text.en).toContain(`"${name.en}"`)
        }
        lost += 1
      }
    }
    expect(lost).toBeGreaterThan(5)
  })

  it('what fails is told, and what came is not', () => {
    for (const { round, world } of worlds) {
      const { state } = world
      const told = new Set(describeConsequences(state).map(({ task }) => task))
      for (const { id } of state.tasks) {
        const record = getTaskRecord(state, id)
        const isOwn = !isMet(record) && !['prerequisite', 'needless'].includes(record.because?.kind ?? '')
        if (record.status === 'not-filed' && state.items.every(({ item }) => item !== id)) continue
        expect({ seed, round, id, told: told.has(id) }).toEqual({ seed, round, id, told: isOwn })
      }
    }
  })

  it('a part that is withdrawn takes along what waits for it and is not filed yet, and nothing else', () => {
    let withdrawals = 0
    for (const { round, world } of worlds) {
      const { state, events } = world
      const withdrawn = events.flatMap(({ event }) =>
        event.type === 'MatterItemsWithdrawn' ? event.items : [],
      )
      if (withdrawn.length === 0) continue
      withdrawals += 1
      const lost = new Set(listDependents(state, withdrawn).map(({ id }) => id))
      for (const { item } of state.items) {
        const { status, because, closeReason } = getTaskRecord(state, item)
        const ownWill = (because?.kind === 'withdrawn' || closeReason === 'withdrawn') && status !== 'granted'
        const asked = !ownWill || withdrawn.includes(item)
        expect({ seed, round, item, asked }).toMatchObject({ asked: true })
        if (because?.kind !== 'prerequisite' || !withdrawn.includes(because.task)) continue
        expect({ seed, round, item, lost: lost.has(item) }).toMatchObject({ lost: true })
      }
      // Nobody withdraws what is over.
      const { withdrawn: again } = previewWithdrawal(state, withdrawn, [])
      expect({ seed, round, again }).toEqual({ seed, round, again: [] })
    }
    expect(withdrawals).toBeGreaterThan(3)
  })

  it('with its case end the obligations that its applicant had in it', () => {
    let released = 0
    for (const { round, world } of worlds) {
      for (const { item, caseId, state } of world.listChildren()) {
        if (state.status !== 'closed') continue
        const open = listObligations(state).filter(
          ({ status, debtor }) => status === 'open' && debtor.kind === 'applicant',
        )
        expect({ seed, round, item, caseId, open }).toEqual({ seed, round, item, caseId, open: [] })
        released += 1
      }
    }
    expect(released).toBeGreaterThan(3)
  })

  it('the result of a part is noted once, on the day of its decision or later, and never taken back silently', () => {
    for (const { round, world } of worlds) {
      const ended = world.events.flatMap(({ event, occurredAt }) =>
        event.type === 'MatterItemEnded' ? [{ ...event, day: getBeijingDate(occurredAt) }] : [],
      )
      const items = ended.map(({ item }) => item)
      expect({ seed, round, items: [...new Set(items)] }).toEqual({ seed, round, items })
      for (const { item, caseId, outcome, on, day } of ended) {
        expect({ seed, round, item, late: on > day }).toEqual({ seed, round, item, late: false })
        const decisions = world.cases
          .get(caseId)
          ?.events.filter(({ event }) =>
            ['ApplicationGranted', 'GrantedOnPromise', 'ApplicationRefused'].includes(event.type),
          )
        const expected = outcome === 'closed' ? decisions?.length : 1
        expect({ seed, round, item, decisions: decisions?.length }).toEqual({
          seed,
          round,
          item,
          decisions: expected,
        })
      }
    }
  })

  it('no result is delivered twice, in parts or as a whole', () => {
    let delivered = 0
    for (const { round, world } of worlds) {
      for (const [caseId, { events }] of world.cases) {
        const count = events.filter(({ event }) => event.type === 'ResultDelivered').length
        expect({ seed, round, caseId, twice: count > 1 }).toEqual({ seed, round, caseId, twice: false })
        delivered += count
      }
      const licences = [...world.cases.values()].flatMap(({ events }) =>
        events.flatMap(({ event }) => (event.type === 'LicenceIssued' ? [event.licence] : [])),
      )
      expect({ seed, round, licences: [...new Set(licences)] }).toEqual({ seed, round, licences })
    }
    expect(delivered).toBeGreaterThan(rounds / 2)
  })
})
