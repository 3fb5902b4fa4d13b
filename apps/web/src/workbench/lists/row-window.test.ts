import { describe, expect, test } from 'vitest'
import { listAllRows, listKeptRows, listPieces } from './row-window.ts'

const seen = { startIndex: 40, endIndex: 49, overscan: 3, count: 5000 }

describe('the rows in the document', () => {
  test('are those in sight and some on both sides, and never more than there are', () => {
    expect(listKeptRows(seen, undefined)).toEqual(Array.from({ length: 16 }, (_, index) => 37 + index))
    expect(listKeptRows({ ...seen, startIndex: 0, endIndex: 1 }, undefined)).toEqual([0, 1, 2, 3, 4])
    expect(listKeptRows({ ...seen, startIndex: 4998, endIndex: 4999 }, undefined).at(-1)).toBe(4999)
    expect(listKeptRows({ ...seen, count: 0 }, undefined)).toEqual([])
  })

  test('hold the one with the focus and its neighbours, wherever one has scrolled', () => {
    expect(listKeptRows(seen, 7).slice(0, 4)).toEqual([6, 7, 8, 37])
    expect(listKeptRows(seen, 4999).slice(-2)).toEqual([4998, 4999])
    expect(listKeptRows(seen, 42)).toEqual(listKeptRows(seen, undefined))
  })

  test('are all of them where the list is to be whole', () => {
    expect(listAllRows(seen)).toHaveLength(5000)
  })
})

describe('rows and the room between them', () => {
  const row = (index: number) => ({ index, start: index * 60, end: index * 60 + 60 })

  test('are as long as the whole list', () => {
    const pieces = listPieces([row(6), row(7), row(40), row(41)], 6000)
    expect(pieces).toEqual([
      { room: 360, after: -1 },
      { row: row(6) },
      { row: row(7) },
      { room: 1920, after: 7 },
      { row: row(40) },
      { row: row(41) },
      { room: 3480, after: 41 },
    ])
  })

  test('leave none where every row is there, and are one room where none is', () => {
    expect(listPieces([row(0), row(1)], 120)).toEqual([{ row: row(0) }, { row: row(1) }])
    expect(listPieces([], 6000)).toEqual([{ room: 6000, after: -1 }])
    expect(listPieces([], 0)).toEqual([])
  })
})
