import { describe, expect, it } from 'vitest'
import { getPlainDate } from '../../kernel/index.ts'
import { describeExclusion, judgePromiseEligibility } from './promise-eligibility.ts'

const today = getPlainDate('2026-03-09')
const clean = { openFalsePromises: 0, exclusions: [], creditRecords: [] }
const record = { kind: 'material-not-supplied', on: getPlainDate('2025-03-10') } as const

describe('who may be served on a promise (适用对象)', () => {
  it('everybody of whom nothing is on file', () => {
    expect(judgePromiseEligibility(clean, undefined, today)).toEqual([])
  })

  it('nobody with a false promise that was not put right, nor on the exclusion list, each told with its reason', () => {
    const exclusions = [{ reason: '多次提交虚假材料。', until: getPlainDate('2026-12-31') }]
    const refused = judgePromiseEligibility({ ...clean, openFalsePromises: 1, exclusions }, undefined, today)
    expect(refused.map(({ code }) => code)).toEqual(['false-promise-open', 'on-exclusion-list'])
    expect(describeExclusion(refused, 'item').zh).toMatch(
      /2026年12月31日.*多次提交虚假材料。请改选一般程序办理。$/u,
    )
  })

  it('who stays on the exclusion list without an end is told of none', () => {
    const refused = judgePromiseEligibility(
      { ...clean, exclusions: [{ reason: '多次提交虚假材料。', until: undefined }] },
      undefined,
      today,
    )
    expect(refused.map(({ message }) => message.zh)).toEqual([
      '申请人在不适用告知承诺名单中，理由：多次提交虚假材料。',
    ])
    expect(refused[0]?.message.en).not.toContain('until')
  })

  it('a credit record counts only where the item says so, and for as many years as it says', () => {
    const standing = { ...clean, creditRecords: [record] }
    const judge = (creditRecordYears: number) =>
      judgePromiseEligibility(standing, { refuses: { creditRecordYears } }, today).map(({ code }) => code)
    expect(judgePromiseEligibility(standing, {}, today)).toEqual([])
    expect(judge(1)).toEqual(['credit-record'])
    const aDayLater = getPlainDate('2026-03-10')
    expect(judgePromiseEligibility(standing, { refuses: { creditRecordYears: 1 } }, aDayLater)).toEqual([])
  })
})
