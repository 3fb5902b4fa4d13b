import { describe, expect, test } from 'vitest'
import { measureProgress } from './measure-progress.ts'

type Task = Parameters<typeof measureProgress>[0]

const filed: NonNullable<Task['case']> = {
  caseId: null,
  number: '明湖〔2025〕1号',
  status: 'in-review',
  statusName: { zh: '审查中', en: 'Under review' },
  closeReason: null,
  outcome: null,
  submittedOn: '2025-09-08',
  acceptedOn: '2025-09-10',
  acceptanceDue: '2025-09-15',
  promisedDue: '2025-09-20',
  statutoryDue: '2025-10-20',
  decidedOn: null,
  licence: null,
  asking: null,
}
const running: Task = {
  status: 'running',
  case: filed,
  notice: null,
  preApproval: null,
  endedOn: null,
  dates: null,
}

describe('how far an item of a matter has come', () => {
  test('runs from the acceptance to the promised day', () => {
    expect(measureProgress(running, '2025-09-15')).toMatchObject({
      share: 0.5,
      tone: 'running',
      due: '2025-09-20',
    })
  })

  test('before the acceptance it is the day of the acceptance that is due', () => {
    const submitted = {
      ...running,
      case: { ...filed, acceptedOn: null, promisedDue: null, statutoryDue: null },
    }
    expect(measureProgress(submitted, '2025-09-08')).toMatchObject({ share: 0, due: '2025-09-15' })
  })

  test('is near when four fifths are past, and late the day after the due date', () => {
    expect(measureProgress(running, '2025-09-18')?.tone).toBe('near')
    expect(measureProgress(running, '2025-09-20')?.tone).toBe('near')
    expect(measureProgress(running, '2025-09-21')).toMatchObject({ tone: 'late', share: 1 })
  })

  test('is done with the decision, whatever day it is', () => {
    const decided: Task = { ...running, status: 'granted', case: { ...filed, decidedOn: '2025-09-12' } }
    expect(measureProgress(decided, '2025-12-31')).toMatchObject({
      tone: 'done',
      share: 1,
      endedOn: '2025-09-12',
    })
  })

  test('is over, and not done, where it was refused', () => {
    const refused: Task = { ...running, status: 'refused', case: { ...filed, decidedOn: '2025-09-12' } }
    expect(measureProgress(refused, '2025-12-31')).toMatchObject({ tone: 'over', share: 1 })
  })

  test('a notice runs until the last day on which anybody may object', () => {
    const notice: Task = {
      ...running,
      case: null,
      notice: { from: '2025-09-01', until: '2025-09-21', onObjection: 'stop', objections: [] },
    }
    expect(measureProgress(notice, '2025-09-11')).toMatchObject({ share: 0.5, due: '2025-09-21' })
  })

  test('an opinion beforehand is done when it is given, however long the applicant takes to decide on it', () => {
    const dates = {
      promised: { start: '2025-09-08', due: '2025-09-11' },
      statutory: { start: '2025-09-08', due: '2025-09-11' },
    }
    const owed: Task = {
      ...running,
      case: null,
      dates,
      preApproval: {
        effect: 'advisory',
        for: 'company-formation',
        basis: [],
        since: '2025-09-08',
        due: '2025-09-11',
        opinion: null,
        awaitsApplicant: false,
      },
    }
    expect(measureProgress(owed, '2025-09-12')).toMatchObject({ tone: 'late' })
    const given: Task = {
      ...owed,
      preApproval: owed.preApproval && {
        ...owed.preApproval,
        awaitsApplicant: true,
        opinion: {
          outcome: 'unfavourable',
          outcomeName: { zh: '不同意', en: 'unfavourable' },
          effect: 'advisory',
          reason: '拟用场所位于居民住宅楼内，不具备排烟条件。',
          conditions: [],
          basis: ['食品安全法 第三十三条第一款第一项'],
          on: '2025-09-10',
          continuedOn: null,
          document: {
            date: '2025-09-10',
            kind: 'pre-approval-opinion',
            number: '明湖审批预审〔2025〕00001号',
            sequence: 5,
            digest: null,
          },
        },
      },
    }
    expect(measureProgress(given, '2025-09-12')).toMatchObject({ tone: 'done', endedOn: '2025-09-10' })
  })

  test('what is never filed did not end, because it never ran', () => {
    const lost: Task = { ...running, status: 'not-filed', case: null, endedOn: '2025-09-11' }
    expect(measureProgress(lost, '2025-09-11')).toBeUndefined()
  })

  test('what waits has no progress to show', () => {
    expect(measureProgress({ ...running, status: 'waiting', case: null }, '2025-09-11')).toBeUndefined()
  })
})
