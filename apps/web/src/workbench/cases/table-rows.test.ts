import { describe, expect, it } from 'vitest'
import { compareRows } from './table-rows.ts'

const lin = { name: '林晓', share: '60' }
const song = { name: '宋宁', share: '30' }
const chen = { name: '陈禾', share: '10' }

describe('which rows of a table a correction changed', () => {
  it('a row of which a cell was changed stands there before and after', () => {
    const after = { ...song, share: '40' }
    expect(compareRows([lin, song, chen], [lin, after, chen])).toEqual({
      changes: [{ kind: 'changed', at: 2, before: song, after }],
      same: 2,
    })
  })

  it('a row that was taken out and one that was put in are told apart, each with its place', () => {
    const wu = { name: '吴承', share: '5' }
    expect(compareRows([lin, song, chen], [lin, chen, wu])).toEqual({
      changes: [
        { kind: 'removed', at: 2, before: song },
        { kind: 'added', at: 3, after: wu },
      ],
      same: 2,
    })
  })

  it('of rows that were changed side by side, those that share most are one', () => {
    const [first, second] = [
      { ...lin, share: '50' },
      { ...song, share: '40' },
    ]
    expect(compareRows([song, lin], [first, second]).changes).toEqual([
      { kind: 'changed', at: 1, before: lin, after: first },
      { kind: 'changed', at: 2, before: song, after: second },
    ])
  })

  it('what is empty says the same, however it is written, and a table that was not there has no rows', () => {
    expect(compareRows([{ ...lin, note: '' }], [lin])).toEqual({ changes: [], same: 1 })
    expect(compareRows(undefined, [lin]).changes).toEqual([{ kind: 'added', at: 1, after: lin }])
    expect(compareRows([lin], null).changes).toEqual([{ kind: 'removed', at: 1, before: lin }])
  })
})
