import { describe, expect, it } from 'vitest'
import { steps } from '../catalogue/testing/catalogue-fixture.ts'
import { fittingCommands, goodReason } from './testing/case-commands.ts'
import { publishRestaurantItem, scan } from './testing/case-fixture.ts'
import { acceptedOnMonday } from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const check = '布局流程合理。'
const standard = {
  check,
  criterion: '粗加工、切配、烹饪、备餐分区设置，生熟流线不交叉。',
  method: '对照平面图逐区核对。',
  basis: ['食品安全法 第三十三条'],
  evidence: ['material', 'photo'],
}
const revision = publishRestaurantItem({
  steps: [
    steps.accept,
    { ...steps.review, checks: [standard] },
    steps.decide,
    steps.deliver,
  ] as unknown as NonNullable<Parameters<typeof publishRestaurantItem>[0]>['steps'],
})
const photo = { ...scan, digest: 'b'.repeat(64), name: '洗消间.jpg', mediaType: 'image/jpeg' }
const complete = (answer: object, more: object = {}) =>
  given(acceptedOnMonday, { revision }).when(
    { ...fittingCommands.CompleteStep, checks: [{ check, met: true, ...answer }], ...more },
    { on: '2026-03-10', as: 'reviewer' },
  )
const codesOf = (answer: object, more: object = {}) => {
  const refusal = complete(answer, more).isRefused('invalid-input')
  return refusal.kind === 'invalid-input' ? refusal.problems.map(({ field, code }) => [field, code]) : []
}

describe('each point of the approval standard is answered with its evidence (审批标准)', () => {
  it('with a page of a material of the application', () => {
    const evidence = [{ kind: 'material', material: 'floor-plan', page: 1 }]
    complete({ evidence }).happens({
      type: 'StepCompleted',
      checks: [{ check, met: true, evidence }] as never,
    })
  })

  it('with a photo that comes with the step', () => {
    const evidence = [{ kind: 'photo', file: photo.digest }]
    complete({ evidence }, { attachments: [photo] }).happens({ type: 'StepCompleted' })
    const film = { ...photo, name: '各功能间.mp4', mediaType: 'video/mp4' }
    complete({ evidence }, { attachments: [film] }).happens({ type: 'StepCompleted' })
  })

  it('not with a photo that is a document, which would be a record', () => {
    const shown = (kind: string) => ({ evidence: [{ kind, file: scan.digest }] })
    expect(codesOf(shown('photo'), { attachments: [scan] })).toEqual([
      ['/checks/0/evidence/0/file', 'evidence-not-a-photo'],
    ])
  })

  it('not with a page that the material does not have; where nobody can count the pages, with any', () => {
    const shown = (page: number) => ({ evidence: [{ kind: 'material', material: 'floor-plan', page }] })
    expect(codesOf(shown(4), { pages: { 'floor-plan': 3 } })).toEqual([
      ['/checks/0/evidence/0/page', 'page-not-there'],
    ])
    complete(shown(3), { pages: { 'floor-plan': 3 } }).happens({ type: 'StepCompleted' })
    complete(shown(4)).happens({ type: 'StepCompleted' })
  })

  it.each([
    ['none at all', {}, [['/checks/0/evidence', 'evidence-missing']]],
    [
      'only words where a photo is demanded',
      { note: '现场看过。' },
      [['/checks/0/evidence', 'evidence-missing']],
    ],
    [
      'a material that is not there',
      { evidence: [{ kind: 'material', material: 'safety-rules' }] },
      [['/checks/0/evidence/0/material', 'evidence-unknown']],
    ],
    [
      'a photo that nobody uploaded',
      { evidence: [{ kind: 'photo', file: 'f'.repeat(64) }] },
      [['/checks/0/evidence/0/file', 'evidence-unknown']],
    ],
  ])('not with %s', (_, answer, expected) => expect(codesOf(answer)).toEqual(expected))

  it('one that is not met has its reason, which a refusal then tells', () => {
    const evidence = [{ kind: 'material', material: 'floor-plan', page: 2 }]
    const failing = { outcome: 'fail', opinion: goodReason }
    expect(codesOf({ met: false, evidence }, failing)).toEqual([['/checks/0/note', 'reason-too-short']])
    const note = '烹饪间与卫生间直接相通，流线交叉。'
    complete({ met: false, note, evidence }, failing)
      .happens({ type: 'StepCompleted' })
      .when(fittingCommands.RefuseApplication, { on: '2026-03-11', as: 'head' })
      .happens({ type: 'ApplicationRefused', unmet: [{ step: 'review', check, reason: note }] })
  })
})
