import { describe, expect, it } from 'vitest'
import { restaurantItem } from '../cases/testing/case-fixture.ts'
import { grantedOnFriday } from '../cases/testing/case-history.ts'
import { getPlainDate } from '../kernel/index.ts'
import type { Assessment } from './assessment.ts'
import { openRehearsalNames } from './describe-difference.ts'
import type { RehearsalDifference } from './difference.ts'
import { tabulateRehearsal } from './tables.ts'
import { draftOf, rehearse } from './testing/past-cases.ts'
import { type RehearsalTotals, countRehearsal } from './totals.ts'

const { before: onTime } = rehearse(grantedOnFriday, {})
const lateBy = (against: 'promised' | 'statutory'): Assessment => ({
  ...onTime,
  timeliness: { verdict: 'late', against, due: getPlainDate('2026-03-12') },
})
const due = (days: number | undefined, from?: string, to?: string): RehearsalDifference => ({
  kind: 'due',
  period: 'statutory',
  before: from === undefined ? undefined : getPlainDate(from),
  after: to === undefined ? undefined : getPlainDate(to),
  days,
})
const asked = (subject: string, newDemand: boolean): RehearsalDifference => ({
  kind: 'asked',
  subject,
  code: 'value-missing',
  newDemand,
})
const chain: RehearsalDifference = {
  kind: 'unknown',
  about: { kind: 'material', name: 'seal-card' },
  subjects: ['business'],
}

/** Four cases that differ in something, one that does not, and one that was never filed. */
function countAll(): RehearsalTotals {
  const counter = countRehearsal(10)
  const add = (differences: RehearsalDifference[], sides: Partial<ReturnType<typeof rehearse>> = {}) =>
    counter.add({
      caseId: `case-${counter.read().cases}`,
      number: '2026-1',
      rehearsed: { before: onTime, after: onTime, ...sides, differences },
      underOtherRevision: false,
    })
  add([])
  counter.addNotFiled()
  add(
    [
      { kind: 'lateness', before: 'none', after: 'promised' },
      due(-7, '2026-04-07', '2026-03-31'),
      { kind: 'silence', after: true },
      asked('form:food.remarks', false),
      asked('material:seal-card', true),
      { kind: 'spared', material: 'floor-plan' },
      { kind: 'step-added', step: 'review' },
      { kind: 'fee', before: 10, after: 25 },
      { kind: 'instant', before: 'none', after: 'grant' },
    ],
    { after: lateBy('promised') },
  )
  add(
    [
      { kind: 'lateness', before: 'statutory', after: 'none' },
      due(3, '2026-04-07', '2026-04-10'),
      { kind: 'silence', after: false },
      asked('material:seal-card', true),
      { kind: 'no-longer-asked', subject: 'form:food.remarks', code: 'value-missing' },
      { kind: 'no-longer-asked', subject: 'material:seal-card', code: 'material-missing' },
      { kind: 'spared', material: 'floor-plan' },
      { kind: 'step-dropped', step: 'review' },
      { kind: 'fee', before: 5, after: 0 },
      { kind: 'instant', before: 'person', after: 'grant-if-confirmed' },
    ],
    { before: lateBy('statutory') },
  )
  add(
    [
      { kind: 'lateness', before: 'promised', after: 'statutory' },
      // The clock would stand, and would no longer stand.
      due(undefined, '2026-04-07'),
      due(undefined, undefined, '2026-04-07'),
      { kind: 'no-longer-asked', subject: 'answer:business', code: 'answer-missing' },
      { kind: 'step-dropped', step: 'inspect' },
      { kind: 'fee', before: 5, after: undefined },
      { kind: 'instant', before: 'grant', after: 'person' },
      chain,
    ],
    { before: lateBy('promised'), after: lateBy('statutory') },
  )
  add([chain], { before: { ...onTime, timeliness: undefined }, after: { ...onTime, timeliness: undefined } })
  return counter.read()
}

describe('the totals of a rehearsal', () => {
  it('count every difference by its kind, and each case once', () => {
    const { affected, ...totals } = countAll()
    expect(totals).toEqual({
      cases: 5,
      notFiled: 1,
      underOtherRevision: 0,
      different: 3,
      judged: 4,
      lateBefore: { promised: 1, statutory: 1 },
      lateAfter: { promised: 1, statutory: 1 },
      newlyLate: 1,
      noLongerLate: 1,
      dues: { statutory: { earlier: 2, later: 2, mostDaysEarlier: 7, mostDaysLater: 3 } },
      silence: { added: 1, dropped: 1 },
      corrections: 1,
      newDemands: 1,
      asked: [
        { subject: 'material:seal-card', newDemand: true, cases: 2 },
        { subject: 'form:food.remarks', newDemand: false, cases: 1 },
      ],
      noLongerAsked: [
        { subject: 'form:food.remarks', newDemand: false, cases: 1 },
        { subject: 'material:seal-card', newDemand: false, cases: 1 },
        { subject: 'answer:business', newDemand: false, cases: 1 },
      ],
      spared: { 'floor-plan': 2 },
      stepsAdded: { review: 1 },
      stepsDropped: { review: 1, inspect: 1 },
      fees: { changed: 3, before: 15, after: 25, amountUnknown: 1 },
      instant: { gained: 2, gainedIfConfirmed: 1, lost: 1 },
      unknownCases: 2,
      unknown: [{ about: chain.about, subjects: ['business'], cases: 2 }],
      affectedCases: 4,
    })
    expect(affected.map(({ caseId, number, differences }) => [caseId, number, differences.length])).toEqual([
      ['case-1', '2026-1', 9],
      ['case-2', '2026-1', 10],
      ['case-3', '2026-1', 8],
      ['case-4', '2026-1', 1],
    ])
  })

  it('of a fee that nobody fixed on either side count the case and no sum', () => {
    for (const fee of [
      { before: undefined, after: 5 },
      { before: 5, after: undefined },
    ]) {
      const counter = countRehearsal(0)
      const rehearsed = { before: onTime, after: onTime, differences: [{ kind: 'fee', ...fee } as const] }
      counter.add({ caseId: 'case', number: null, rehearsed, underOtherRevision: false })
      expect(counter.read().fees).toEqual({ changed: 1, before: 0, after: 0, amountUnknown: 1 })
    }
  })

  it('make one table of each kind, with the names of the item', () => {
    const names = openRehearsalNames(restaurantItem, draftOf({ materials: ['seal-card'] }))
    const tables = tabulateRehearsal(countAll(), names)
    const shown = tables.map(({ id, title, note, columns, rows }) => [
      id,
      title.zh,
      note?.zh,
      columns.map(({ zh }) => zh).join('|'),
      ...rows.map(({ name, values }) => [name.zh, ...values].join('|')),
    ])
    expect(shown).toEqual([
      [
        'lateness',
        '超期办件',
        '新增超期1件，不再超期1件。办理快慢按当时的实际情况，不推测经办人会因时限改变而加快。',
        '超过的时限|现行规则|演练规则',
        '超过承诺办结时限|1|1',
        '超过法定办结时限|1|1',
      ],
      [
        'dues',
        '届满日变化',
        undefined,
        '时限|提前|推后|最多提前（自然日）|最多推后（自然日）',
        '法定办结时限|2|2|7|3',
      ],
      [
        'silence',
        '五日受理期限变化',
        '按当时的受理日判断；逾期不告知的，自收到申请材料之日起即为受理。',
        '受理日|办件数',
        '将超过五日期限|1',
        '不再超过五日期限|1',
      ],
      [
        'asked',
        '需要补正的内容',
        '按最初提交的申请判断：1件需要补正；另有1件只缺新增要求的内容，当时没有要求，申请人能否一次交齐无从得知。',
        '材料、表单项、问题|需要补正|不再需要补正',
        '印鉴卡（新增要求）|2|0',
        '说明|1|1',
        '印鉴卡|0|1',
        '经营哪一类？|0|1',
      ],
      ['spared', '不再要求的材料', undefined, '材料|办件数', '平面布局图|2'],
      ['steps', '环节增减', undefined, '环节|增加|减少', '审查|1|1', '核查|0|1'],
      [
        'fees',
        '收费变化',
        '其中1件的收费没有定额，未计入合计。',
        '范围|办件数|现行合计（元）|演练合计（元）',
        '收费有变化的办件|3|15|25',
      ],
      [
        'instant',
        '秒批变化',
        '按申请人填写的内容判断。过往申请没有记录可信来源的答复，“需核对”的办件要等数据来源核对一致才会当场批准。',
        '结论|办件数',
        '将当场批准|1',
        '数据经可信来源核对一致的，将当场批准（需核对）|1',
        '不再当场批准|1',
      ],
      [
        'unknown',
        '无法判断的内容',
        '共2件。以下内容取决于当时没有采集的信息，演练不作推测，也不计入以上各表。',
        '内容和原因|办件数',
        '无法判断材料“印鉴卡”：取决于当时没有采集的“经营哪一类？”|2',
      ],
    ])
  })

  it('make no table where nothing would differ', () => {
    const names = openRehearsalNames(undefined, restaurantItem)
    expect(tabulateRehearsal(countRehearsal(0).read(), names)).toEqual([])
  })

  it.each<[string, Partial<RehearsalTotals>, string[]]>([
    ['something is newly late', { newlyLate: 1 }, ['lateness']],
    ['something is no longer late', { noLongerLate: 1 }, ['lateness']],
    ['something is late by the statute too', { lateAfter: { promised: 0, statutory: 1 } }, ['lateness']],
    ['acceptances come after the five days', { silence: { added: 1, dropped: 0 } }, ['silence']],
    ['acceptances no longer do', { silence: { added: 0, dropped: 1 } }, ['silence']],
    ['instant approvals are gained', { instant: { gained: 1, gainedIfConfirmed: 0, lost: 0 } }, ['instant']],
    ['instant approvals are lost', { instant: { gained: 0, gainedIfConfirmed: 0, lost: 1 } }, ['instant']],
  ])('make a table where %s, and none of anything else', (_, changes, ids) => {
    const totals = { ...countRehearsal(0).read(), ...changes }
    const tables = tabulateRehearsal(totals, openRehearsalNames(undefined, restaurantItem))
    expect(tables.map(({ id }) => id)).toEqual(ids)
  })

  it('say nothing of amounts that are not fixed where all are', () => {
    const fees = { changed: 1, before: 0, after: 10, amountUnknown: 0 }
    const totals = { ...countRehearsal(0).read(), fees }
    const [table] = tabulateRehearsal(totals, openRehearsalNames(undefined, restaurantItem))
    expect(table).toMatchObject({ id: 'fees', note: undefined })
  })
})
