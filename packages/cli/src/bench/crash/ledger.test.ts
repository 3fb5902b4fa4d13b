import { expect, test } from 'vitest'
import { compareLedger, createLedger, type RecordedCase } from './ledger.ts'

const drafted = ['ApplicationDrafted', 'ApplicationSubmitted']

function createExample() {
  const ledger = createLedger()
  ledger.filed('a', '1', drafted)
  ledger.filed('b', '2', drafted)
  ledger.acted('a', ['ApplicationReceived'])
  const recorded = new Map<string, RecordedCase>([
    ['a', { number: '1', events: [...drafted, 'ApplicationReceived', 'DocumentProduced'] }],
    ['b', { number: '2', events: drafted }],
  ])
  return { ledger, recorded }
}

test('a record that holds what was acknowledged, and the documents made of it, has nothing lost or doubled', () => {
  const { ledger, recorded } = createExample()
  expect(ledger.acknowledged).toBe(3)
  expect(compareLedger(ledger.cases, recorded)).toEqual({ lost: 0, doubled: 0 })
})

test('an acknowledged act or case that is not in the record is lost', () => {
  const { ledger, recorded } = createExample()
  recorded.set('a', { number: '1', events: drafted })
  recorded.delete('b')
  expect(compareLedger(ledger.cases, recorded)).toEqual({ lost: 2, doubled: 0 })
})

test('an act that was done twice, a case that nobody was told of and a number given twice are doubled', () => {
  const { ledger, recorded } = createExample()
  recorded.set('b', { number: '2', events: [...drafted, 'ApplicationReceived'] })
  recorded.set('c', { number: '1', events: drafted })
  expect(compareLedger(ledger.cases, recorded)).toEqual({ lost: 0, doubled: 3 })
})

test('a case that has another number than was told is lost', () => {
  const { ledger, recorded } = createExample()
  recorded.set('b', { number: '3', events: drafted })
  expect(compareLedger(ledger.cases, recorded)).toEqual({ lost: 1, doubled: 0 })
})
