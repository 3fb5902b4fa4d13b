import { describe, expect, it } from 'vitest'
import type { ItemDefinition } from '../catalogue/index.ts'
import { writeItem } from '../catalogue/testing/catalogue-fixture.ts'
import type { OutsideItem } from './outside-item.ts'
import { planAspectAdoption } from './plan-aspect-adoption.ts'

const { commitments: _promises, instant: _table, ...plain } = writeItem()
const item: ItemDefinition = {
  ...plain,
  materials: [],
  case: 'promised',
  limits: { statutory: 20, promised: 7, unit: 'working-day' },
  online: 'apply',
  handledAcross: [],
  result: { document: '决定书', delivery: ['window'] },
}
const onTheSpot: Partial<ItemDefinition> = { case: 'on-the-spot' }
const tolerant: Partial<ItemDefinition> = {
  materials: [
    {
      material: 'floor-plan',
      required: true,
      original: 'copy',
      copies: 1,
      tolerant: { days: 10, onMiss: 'return' },
    },
  ],
}
const nearby: Partial<ItemDefinition> = { online: 'entire', handledAcross: ['counties'] }
const online: Partial<ItemDefinition> = { online: 'entire' }

type Row = readonly [
  words: Omit<OutsideItem, 'name'>,
  own: Partial<ItemDefinition>,
  /** What changes by itself: from what to what. */
  changes: readonly string[],
  /** Where a person decides, and a part of why. */
  decisions: readonly string[],
]

const contradiction = 'case：两者矛盾'
const noChannel = 'online：没有与这种申报方式对应'
const noWay = 'result/delivery：没有与这种发证方式对应'
const agreement = 'handledAcross：异地代收代办'
const rows: readonly Row[] = [
  [{ applicationMethod: [] }, {}, [], []],
  [{ applicationMethod: ['窗口办理', '现场申请', '在线咨询', '网上申请'] }, {}, [], []],
  [{ applicationMethod: ['电话申请'] }, {}, [], [noChannel]],
  [{ applicationMethod: ['网上咨询'] }, { online: 'none' }, ['online consult'], []],
  [{ applicationMethod: ['网上申请', '全程网办', '电话申请'] }, {}, ['online entire'], [noChannel]],
  [{ acceptanceMode: ['承诺件'] }, {}, [], []],
  [{ acceptanceMode: ['承诺件', '当场办结'] }, onTheSpot, [], []],
  [{ acceptanceMode: ['即办件'] }, {}, ['limits/promised 0', 'case on-the-spot'], []],
  [{ acceptanceMode: ['即办件'], promisedDays: 0 }, {}, ['limits/promised 0', 'case on-the-spot'], []],
  [{ acceptanceMode: ['立等可取'], promisedDays: 1 }, {}, [], [contradiction]],
  [{ acceptanceMode: ['容缺受理'] }, {}, [], ['materials：哪些材料可以后补']],
  [{ acceptanceMode: ['容缺受理'] }, tolerant, [], []],
  [{ acceptanceMode: ['预约受理'] }, {}, [], ['case：没有与这种受理模式对应']],
  [{ certificateIssue: ['当场领取'] }, {}, [], []],
  [{ certificateIssue: ['自提柜'] }, {}, [], [noWay]],
  [{ certificateIssue: ['自提柜', '电子证照'] }, {}, ['result/delivery window,electronic'], [noWay]],
  [{ mechanism: ['全市通办'] }, nearby, [], []],
  [{ mechanism: ['跨省通办'] }, nearby, ['handledAcross counties,provinces'], []],
  [{ mechanism: ['全国通办', '通办'] }, online, ['handledAcross nation'], [agreement]],
  [{ mechanism: ['全省通办'], applicationMethod: ['网上申请'] }, {}, [], [agreement]],
  [{ mechanism: ['跨域通办'] }, nearby, [], []],
  [{ mechanism: ['告知承诺'] }, {}, [], ['onPromise：承诺书内容']],
  [{ mechanism: ['告知承诺'] }, { commitments: {} }, [], []],
  [{ mechanism: ['智能审批'] }, online, [], ['instant：决策表']],
  [{ mechanism: ['一网统管'] }, online, [], ['handledAcross：能否采用这种机制']],
]

describe('the words of another place are taken over, left to people, or say what our own item says', () => {
  it.each(rows)('%j against %j', (words, own, changes, decisions) => {
    const planned = planAspectAdoption({ ...item, ...own }, { name: '食品经营许可', ...words })
    const edits = planned.changes.flatMap((change) => change.edits)
    expect(
      edits.map((edit) => `${edit.path.join('/')} ${'value' in edit ? String(edit.value) : 'removed'}`),
    ).toEqual(changes)
    expect(planned.decisions).toHaveLength(decisions.length)
    for (const [index, { place, reason }] of planned.decisions.entries()) {
      const [at = '', part = ''] = decisions[index]?.split('：') ?? []
      expect(place).toEqual({ kind: 'place', at: at.split('/') })
      expect(reason.zh).toContain(part)
    }
  })

  it('with what holds now and what will hold', () => {
    const tell = (words: Omit<OutsideItem, 'name'>, own: Partial<ItemDefinition> = {}) =>
      planAspectAdoption({ ...item, ...own }, { name: 'x', ...words }).changes.map(
        ({ before, after }) => `${before.zh} → ${after.zh}`,
      )
    expect(tell({ acceptanceMode: ['即办件'] })).toEqual(['承诺件，7日 → 即办件'])
    expect(tell({ mechanism: ['跨省通办'] }, nearby)).toEqual(['跨县（区）通办 → 跨县（区）通办、跨省通办'])
    expect(tell({ certificateIssue: ['邮寄送达'] })).toEqual(['窗口领取 → 窗口领取、邮寄'])
    expect(tell({ mechanism: ['全国通办'] }, online)).toEqual(['未开通 → 全国通办'])
  })

  it('conditions that both places have are no difference, however they are written', () => {
    const [first] = item.conditions
    if (first === undefined) throw new Error('the item has a condition')
    const conditions = [
      { ...first, text: '有固定的经营场所。' },
      { ...first, text: '有健康证。', basis: ['食品安全法 第四十五条'] },
    ]
    const { decisions } = planAspectAdoption(
      { ...item, conditions },
      { name: 'x', conditions: ['有固定的经营场所', '有停车场'] },
    )
    expect(decisions.map(({ what, place }) => [what.zh, 'at' in place && place.at.join('/')])).toEqual([
      ['有健康证。', 'conditions/1'],
      ['有停车场', 'conditions'],
    ])
    expect(decisions[0]?.reason.zh).toContain('《食品安全法》第四十五条')
  })
})
