import { describe, expect, it } from 'vitest'
import { type PriorOpinion, type RecordedEvent, findBindingOpinion } from '../cases/index.ts'
import { choiceElements } from '../matters/testing/random-fills.ts'
import { type MatterState, evolveMatter, getTaskRecord, isOver } from './index.ts'
import { livedMatters, rounds, seed } from './testing/draw-worlds.ts'

describe(`matters that are filed and lived through (seed ${seed})`, () => {
  const worlds = livedMatters()

  it('go different ways', () => {
    const ends = new Set(
      worlds.flatMap(({ world }) => world.state.tasks.map(({ id }) => getTaskRecord(world.state, id).status)),
    )
    // The simulation means something only while all ends come up.
    expect([...ends].toSorted()).toEqual(
      ['closed', 'granted', 'not-filed', 'passed', 'refused', 'stopped'].toSorted(),
    )
    expect(worlds.some(({ world }) => world.state.corrections.some(({ items }) => items.length > 1))).toBe(
      true,
    )
  })

  it('end, and lose no item: each was granted, refused, closed, or not filed for a reason on record', () => {
    for (const { round, world } of worlds) {
      const { state } = world
      const open = state.tasks.map(({ id }) => id).filter((id) => !isOver(getTaskRecord(state, id)))
      expect({ seed, round, status: state.status, open }).toEqual({ seed, round, status: 'ended', open: [] })
      for (const { item } of state.items) {
        const record = getTaskRecord(state, item)
        expect({ seed, round, item, told: (record.caseId ?? record.because) !== undefined }).toEqual({
          seed,
          round,
          item,
          told: true,
        })
      }
    }
  })

  it('file no item twice', () => {
    for (const { round, world } of worlds) {
      const items = world.begun.map(({ item }) => item)
      expect({ seed, round, items: [...new Set(items)] }).toEqual({ seed, round, items })
      expect(items.length).toBe(world.cases.size)
    }
  })

  it('file no item, and so issue no licence, before what it waits for is there', () => {
    for (const { round, world } of worlds) {
      for (const { item, waits } of world.begun) {
        const unmet = waits.filter(({ status }) => status !== 'granted' && status !== 'passed')
        expect({ seed, round, item, unmet }).toEqual({ seed, round, item, unmet: [] })
      }
    }
  })

  it('ask for each opinion once, and file what waits for it only on an opinion that was given', () => {
    const seen = new Set<string>()
    for (const { round, world } of worlds) {
      const events = world.events.map(({ event }) => event)
      for (const { id, preApproval } of world.state.tasks) {
        if (preApproval === undefined) continue
        const of = events.filter((event) => 'task' in event && event.task === id)
        const count = (type: string) => of.filter((event) => event.type === type).length
        const twice = ['PreApprovalRequested', 'PreApprovalGiven', 'PreApprovalEnded'].filter(
          (type) => count(type) > 1,
        )
        expect({ seed, round, id, twice }).toEqual({ seed, round, id, twice: [] })
        const { opinion } = getTaskRecord(world.state, id)
        if (opinion) seen.add(`${opinion.effect} ${opinion.outcome}`)
        if (!world.begun.some(({ item }) => item === preApproval.for)) continue
        const mayGoOn =
          opinion !== undefined &&
          (opinion.outcome !== 'unfavourable' ||
            (opinion.effect === 'advisory' && opinion.continuedOn !== undefined))
        expect({ seed, round, id, mayGoOn }).toEqual({ seed, round, id, mayGoOn: true })
      }
    }
    // The rule means something only while every kind of opinion comes up.
    expect([...seen].toSorted()).toEqual([
      'advisory conditional',
      'advisory favourable',
      'advisory unfavourable',
      'binding conditional',
      'binding favourable',
      'binding unfavourable',
    ])
  })

  it('file the formal act on which an opinion was given never before the item that waited for the opinion', () => {
    let formalActs = 0
    for (const { round, world } of worlds) {
      for (const { id, item, preApproval } of world.state.tasks) {
        const place = world.begun.findIndex((entry) => entry.item === item)
        if (preApproval === undefined || place < 0) continue
        formalActs += 1
        const before = world.begun.findIndex((entry) => entry.item === preApproval.for)
        const isGranted = getTaskRecord(world.state, preApproval.for).status === 'granted'
        const inOrder = before >= 0 && before < place && isGranted
        expect({ seed, round, id, inOrder }).toEqual({ seed, round, id, inOrder: true })
        const carries =
          readOpinions(world.cases.get(world.begun[place]?.caseId ?? '')?.events)?.some(
            (opinion) => opinion.for.item === preApproval.for,
          ) ?? false
        expect({ seed, round, id, carries }).toEqual({ seed, round, id, carries: true })
      }
    }
    expect(formalActs).toBeGreaterThan(0)
  })

  it('refuse nothing that a binding opinion was favourable to, unless the change is stated', () => {
    let departures = 0
    for (const { round, world } of worlds) {
      for (const { events } of world.cases.values()) {
        const refusal = events.find(({ event }) => event.type === 'ApplicationRefused')?.event
        if (refusal?.type !== 'ApplicationRefused') continue
        const isBound = findBindingOpinion(readOpinions(events)) !== undefined
        expect({ seed, round, stated: refusal.departure !== undefined }).toEqual({
          seed,
          round,
          stated: isBound,
        })
        if (isBound) departures += 1
      }
    }
    expect(departures).toBeGreaterThan(0)
  })

  it('ask nothing twice: what earlier items bring comes with the case and never from the applicant', () => {
    for (const { round, world } of worlds) {
      const supplied = new Set(Object.keys(world.state.content.materials))
      for (const { item, caseId } of world.begun) {
        const filed = world.state.items.find((entry) => entry.item === item)
        const first = world.cases
          .get(caseId)
          ?.events.find(({ event }) => event.type === 'ApplicationSubmitted')
        const content = first?.event.type === 'ApplicationSubmitted' ? first.event.content : undefined
        for (const { material, from } of filed?.awaitedMaterials ?? []) {
          const substitute = content?.substitutes?.[material]
          const document = content?.materials[material]?.[0]
          // Where an opinion given beforehand stands for the result, the opinion comes with the case.
          const opinion = world.state.tasks.find(
            ({ item: of, preApproval }) => of === from && preApproval?.for === item,
          )
          const result =
            (opinion && getTaskRecord(world.state, opinion.id).result) ??
            getTaskRecord(world.state, from).result
          if (result === undefined) continue
          const isPassed =
            (substitute?.by === 'licence' && substitute.licence === result.licence?.licence) ||
            document?.digest === result.document?.digest
          expect({ seed, round, item, material, isPassed }).toMatchObject({ isPassed: true })
        }
        for (const { element, from } of filed?.awaitedFields ?? []) {
          const result = getTaskRecord(world.state, from).result
          if (result?.fields[element] === undefined) continue
          expect({ seed, round, item, element, value: content?.form[element] }).toMatchObject({
            value: result.fields[element],
          })
        }
      }
      const passedOn = world.state.items.flatMap(({ awaitedMaterials }) => awaitedMaterials)
      const asksAll = passedOn.filter(
        ({ material }) =>
          supplied.has(material) &&
          world.state.items.every(({ awaitedMaterials }) =>
            awaitedMaterials.some((entry) => entry.material === material),
          ),
      )
      expect({ seed, round, asksAll }).toEqual({ seed, round, asksAll: [] })
    }
  })

  it('bring what the answers give to every item that has the field, the same to each', () => {
    let given = 0
    for (const { round, world } of worlds) {
      const { form } = world.state.content
      for (const { events } of world.cases.values()) {
        const filing = events.find(({ event }) => event.type === 'ApplicationSubmitted')?.event
        if (filing?.type !== 'ApplicationSubmitted') continue
        for (const element of Object.keys(choiceElements)) {
          const value = filing.content.form[element]
          if (value === undefined) continue
          given += 1
          expect({ seed, round, element, value }).toEqual({ seed, round, element, value: form[element] })
        }
      }
    }
    expect(given).toBeGreaterThan(rounds)
  })

  it('are never due before the longest path of what is left, nor before a case under way by its own clock', () => {
    for (const { round, dues } of worlds) {
      for (const { joint, own, plan } of dues) {
        for (const due of own)
          expect({ seed, round, late: due > joint }).toEqual({ seed, round, late: false })
        expect({ seed, round, before: joint < plan }).toEqual({ seed, round, before: false })
      }
    }
  })

  it('send the corrections of one day in one notice, within the five days of each case', () => {
    for (const { round, world } of worlds) {
      for (const { events } of world.cases.values()) {
        const proposals = events.flatMap(({ event, occurredAt }, at) =>
          event.type === 'CorrectionProposed' ? [{ at, occurredAt }] : [],
        )
        for (const { at } of proposals) {
          const next = events.slice(at + 1).find(({ event }) => event.type !== 'CorrectionProposed')
          // Silence may accept only what nobody has spoken of.
          expect({ seed, round, next: next?.event.type === 'AcceptedBySilence' }).toEqual({
            seed,
            round,
            next: false,
          })
        }
      }
      for (const { items, on } of world.state.corrections) {
        const days = items.map(({ caseId }) =>
          world.cases
            .get(caseId)
            ?.events.some(
              ({ event, occurredAt }) =>
                event.type === 'CorrectionRequested' && occurredAt.slice(0, 10) === on.slice(0, 10),
            ),
        )
        expect({ seed, round, days }).toEqual({ seed, round, days: days.map(() => true) })
      }
    }
  })

  it('are the same when their record is read again', () => {
    for (const { world } of worlds) {
      const again = JSON.parse(JSON.stringify(world.events)) as typeof world.events
      const state = again.reduce<MatterState | undefined>(evolveMatter, undefined)
      expect(JSON.stringify(state)).toBe(JSON.stringify(world.state))
    }
  })
})

/** What a case was told of itself when it began; a case that is closed keeps it on record alone. */
function readOpinions(events: readonly RecordedEvent[] | undefined): readonly PriorOpinion[] | undefined {
  const drafted = events?.[0]?.event
  return drafted?.type === 'ApplicationDrafted' ? drafted.matter?.opinions : undefined
}
