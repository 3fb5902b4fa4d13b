import { expect, test } from 'vitest'
import { type Rehearsal, isWholeNumber, writeCsv, writeSelection } from './rehearsals.ts'

test('a spreadsheet takes nothing of a rehearsal for a formula, and reads quotes as they are', () => {
  const rehearsal = {
    tables: [
      {
        id: 'steps',
        title: { zh: '环节增减', en: 'Steps' },
        note: null,
        columns: [
          { zh: '环节', en: 'Step' },
          { zh: '增加', en: 'More' },
        ],
        rows: [{ name: { zh: '=审查"甲"', en: 'review' }, values: [3] }],
      },
    ],
    affected: [{ caseId: 'c', number: '2026-1', differences: [{ zh: '将超期', en: 'late' }] }],
  } as unknown as Rehearsal
  expect(writeCsv(rehearsal, 'zh')).toBe(
    '\uFEFF"环节增减"\r\n"环节","增加"\r\n"\'=审查""甲""",3\r\n\r\n"办件编号","变化"\r\n"2026-1","将超期"\r\n',
  )
})

test('what is left empty is not sent, and a sample is a whole number', () => {
  expect(writeSelection({ since: '', until: '2026-03-01', sample: ' ' })).toEqual({ until: '2026-03-01' })
  expect(['', '1', '1000', '0', '1.5', 'x'].map(isWholeNumber)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
