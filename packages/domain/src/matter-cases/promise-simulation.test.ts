import { describe, expect, it } from 'vitest'
import { getBeijingDate } from '../kernel/index.ts'
import { describeConsequences, getTaskRecord } from './index.ts'
import { livedMatters, seed } from './testing/draw-worlds.ts'

describe(`promises within matters (seed ${seed})`, () => {
  const worlds = livedMatters()

  it('file each item that was chosen to be decided on a promise with that promise, and no other', () => {
    let onPromise = 0
    for (const { round, world } of worlds) {
      for (const { item, caseId } of world.begun) {
        const first = world.cases
          .get(caseId)
          ?.events.find(({ event }) => event.type === 'ApplicationSubmitted')
        const content = first?.event.type === 'ApplicationSubmitted' ? first.event.content : undefined
        const { promiseWay, answers } = world.state.items.find((entry) => entry.item === item) ?? {}
        const isChosen = promiseWay !== undefined && answers?.[promiseWay.question] === promiseWay.option
        const words = isChosen ? world.state.content.promises?.[item] : undefined
        expect({ seed, round, item, promise: content?.promise }).toEqual({
          seed,
          round,
          item,
          promise: words,
        })
        expect({ seed, round, item, signed: words !== undefined }).toEqual({
          seed,
          round,
          item,
          signed: isChosen,
        })
        if (isChosen) onPromise += 1
      }
    }
    expect(onPromise).toBeGreaterThan(20)
  })

  it('note every revocation once, and tell of each item that rested on it what follows', () => {
    let [resting, notFiled, afterEnd] = [0, 0, 0]
    for (const { round, world } of worlds) {
      const revoked = [...world.cases.values()].flatMap(({ item, state }) =>
        (state?.status === 'decided' || state?.status === 'finished') && state.revokedOn !== undefined
          ? [item]
          : [],
      )
      const ended = world.events.findIndex(({ event }) => event.type === 'MatterEnded')
      const noted = world.events.flatMap(({ event, recordedAt }, at) => {
        if (event.type !== 'MatterItemRevoked') return []
        expect({ seed, round, on: event.on }).toEqual({ seed, round, on: getBeijingDate(recordedAt) })
        if (at > ended) afterEnd += 1
        return [event.item]
      })
      expect({ seed, round, noted: noted.toSorted() }).toEqual({ seed, round, noted: revoked.toSorted() })
      const consequences = describeConsequences(world.state).filter(({ outcome }) => outcome === 'revoked')
      expect(consequences.map(({ task }) => task).toSorted()).toEqual(revoked.toSorted())
      for (const { task, ...told } of consequences) {
        resting += told.resting.length
        notFiled += told.notFiled.length
        const waiting = world.state.tasks.filter(
          ({ waitsFor, kind }) => kind === 'item' && waitsFor.some((wait) => wait.task === task),
        )
        for (const { id } of waiting) {
          const record = getTaskRecord(world.state, id)
          const stands = record.status === 'granted' && record.revoked === undefined
          const isTold = told.resting.includes(id) || told.notFiled.includes(id)
          expect({ seed, round, task, id, isTold: isTold || !stands }).toMatchObject({ isTold: true })
        }
      }
    }
    // The rule means something only while all of it comes up.
    expect({ resting: resting > 0, notFiled: notFiled > 0, afterEnd: afterEnd > 0 }).toEqual({
      resting: true,
      notFiled: true,
      afterEnd: true,
    })
  })
})
