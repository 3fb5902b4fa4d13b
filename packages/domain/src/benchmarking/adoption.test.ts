import { describe, expect, test } from 'vitest'
import { type ItemDefinition, type StepDefinition, materialTypeSchema } from '../catalogue/index.ts'
import { registries, writeItem } from '../catalogue/testing/catalogue-fixture.ts'
import type { OutsideItem } from './outside-item.ts'
import { listAdoptionEdits, locateDecision, planOutsideAdoption } from './plan-outside-adoption.ts'

const base = writeItem()
const plan = (item: ItemDefinition, outside: Omit<OutsideItem, 'name'>) =>
  planOutsideAdoption(item, { name: '食品经营许可', ...outside }, registries)
const word = { zh: '词', en: 'word' }
const review: StepDefinition = {
  step: 'review',
  name: '审查',
  does: 'review',
  duty: 'reviewer',
  people: 1,
  checks: [],
  onSilence: 'wait',
}
const extra = (step: string, changed: Partial<StepDefinition> = {}): StepDefinition => ({
  ...review,
  step,
  name: `${step}环节`,
  ...changed,
})

describe('materials', () => {
  const demand = { required: true, original: 'copy', copies: 1 } as const
  const item: ItemDefinition = {
    ...base,
    materials: [
      { material: 'seal-card', ...demand },
      { material: 'floor-plan', ...demand, basis: ['食品安全法 第三十三条'] },
      { material: 'safety-rules', ...demand },
      { material: 'seal-card', ...demand, original: 'original' },
    ],
  }
  const { changes, decisions } = plan(item, { materials: ['安全制度', '营业执照'] })

  test('that the other place does not ask for are dropped wherever they are demanded, the last place first', () => {
    expect(changes).toMatchObject([{ id: 'materials:seal-card', at: ['materials', 0] }])
    expect(listAdoptionEdits(item, changes).map(({ path }) => path)).toEqual([
      ['materials', 3],
      ['materials', 0],
    ])
  })

  test('with an article of their own are for people to decide, and the article is named', () => {
    expect(decisions[0]).toMatchObject({ target: 'materials', place: { material: 'floor-plan' } })
    expect(decisions[0]?.reason.zh).toContain('《食品安全法》第三十三条')
  })

  test('that may only bear another name there are not dropped unseen', () => {
    expect(decisions[1]?.place).toMatchObject({ material: 'safety-rules' })
    expect(decisions[1]?.reason.zh).toContain('安全制度')
  })

  test('do not include the application itself, however a list calls it', () => {
    const form = materialTypeSchema.parse({ name: '申请书（表）' })
    const known = { materials: { ...registries.materials, 'seal-card': form } }
    const planned = planOutsideAdoption(item, { name: 'x', materials: ['食品安全制度', '平面布局图'] }, known)
    expect(planned).toEqual({ changes: [], decisions: [] })
  })

  test('cannot be dropped where only their number is told', () => {
    expect(plan(item, { materialCount: 1 })).toMatchObject({
      changes: [],
      decisions: [{ target: 'materials' }],
    })
    expect(plan(item, { materialCount: 3 }).decisions).toEqual([])
  })

  test('are found by people where they stand after the change', () => {
    const [decision] = decisions
    if (decision === undefined) throw new Error('there is one')
    expect(locateDecision(item, decision)).toEqual(['materials', 1])
    expect(locateDecision({ ...item, materials: item.materials.slice(1) }, decision)).toEqual([
      'materials',
      0,
    ])
  })
})

describe('steps', () => {
  const item: ItemDefinition = {
    ...base,
    steps: [
      extra('review'),
      { parallel: [extra('expert', { does: 'expert-review' }), extra('second')] },
      extra('lawful', { basis: '行政许可法 第三十四条' }),
      extra('checked', { checks: ['核对'] }),
      extra('elsewhere', { organisation: 'fire' }),
      extra('decide', { does: 'decide', duty: 'head' }),
    ],
  }

  test('are left out by themselves only where no law, no other authority and no point to examine stands against it', () => {
    const { changes, decisions } = plan(item, { reviewProcedure: ['review环节', 'decide环节'] })
    expect(changes.map(({ step }) => step)).toEqual(['expert', 'second'])
    expect(decisions.map(({ place }) => 'step' in place && place.step)).toEqual([
      'lawful',
      'checked',
      'elsewhere',
    ])
    expect(listAdoptionEdits(item, changes)).toEqual([{ path: ['steps', 1], removed: true }])
  })

  test('of one stage leave the other one alone', () => {
    const { changes } = plan(item, { reviewProcedure: ['review环节', 'decide环节'] })
    expect(listAdoptionEdits(item, changes.slice(0, 1))).toEqual([
      { path: ['steps', 1], from: ['steps', 1, 'parallel', 1] },
    ])
  })

  test('never all that examine the application', () => {
    const alone: ItemDefinition = { ...base, steps: [extra('review'), extra('decide', { does: 'decide' })] }
    const { changes, decisions } = plan(alone, { reviewProcedure: ['decide环节'] })
    expect(changes).toEqual([])
    expect(decisions[0]?.reason.zh).toContain('第三十四条')
  })
})

describe('figures and words', () => {
  const { commitments: _promises, instant: _table, ...plain } = base
  const item: ItemDefinition = {
    ...plain,
    materials: [],
    case: 'promised',
    limits: { statutory: 20, promised: 7, unit: 'working-day' },
    visits: 2,
    visitsReason: '核对原件',
    online: 'apply',
    handledAcross: [],
    result: { document: '决定书', delivery: ['window'] },
  }
  const edited = (outside: Omit<OutsideItem, 'name'>) => listAdoptionEdits(item, plan(item, outside).changes)

  test('are taken over where the other place asks for less, and not where it asks for more', () => {
    expect(edited({ promisedDays: 9, visits: 3 })).toEqual([])
    expect(edited({ promisedDays: 0, visits: 0 })).toEqual([
      { path: ['limits', 'promised'], value: 0 },
      { path: ['case'], value: 'on-the-spot' },
      { path: ['visits'], value: 0 },
      { path: ['visitsReason'], removed: true },
    ])
  })

  test('make an item deeper online, add ways of delivery and ranges of handling', () => {
    expect(
      edited({
        applicationMethod: ['全程网办', '窗口办理'],
        certificateIssue: ['邮寄送达', '自取'],
        mechanism: ['跨省通办', '全市通办'],
      }),
    ).toEqual([
      { path: ['online'], value: 'entire' },
      { path: ['result', 'delivery'], value: ['window', 'post'] },
      { path: ['handledAcross'], value: ['provinces', 'counties'] },
    ])
  })

  test('that need a text, a table or an agreement first are for people', () => {
    const { changes, decisions } = plan(item, {
      acceptanceMode: ['容缺受理', '即办件'],
      promisedDays: 5,
      mechanism: ['告知承诺', '秒批秒办', '跨省通办'],
    })
    expect(changes.map(({ id }) => id)).toEqual(['days'])
    expect(decisions.map(({ place }) => 'at' in place && place.at.join('/'))).toEqual([
      'materials',
      'case',
      'onPromise',
      'instant',
      'handledAcross',
    ])
  })

  test('never add a condition or drop one by themselves', () => {
    const { changes, decisions } = plan(item, { conditions: ['有健康证'] })
    expect(changes).toEqual([])
    expect(decisions).toHaveLength(item.conditions.length + 1)
    expect(plan(item, { conditions: undefined }).decisions).toEqual([])
  })

  test('say what holds now and what will hold, in the unit of the limit', () => {
    const tell = (own: Partial<ItemDefinition>, outside: Omit<OutsideItem, 'name'>) =>
      plan({ ...item, ...own }, outside).changes.map(({ before, after }) => [before.zh, after.zh, after.en])
    const calendarDays = { limits: { statutory: 20, promised: 7, unit: 'calendar-day' as const } }
    expect(tell({}, { promisedDays: 5 })).toEqual([['7个工作日', '5个工作日', '5 working days']])
    expect(tell(calendarDays, { promisedDays: 1 })).toEqual([['7日', '1日', '1 calendar day']])
    expect(tell({}, { promisedDays: 1 })).toEqual([['7个工作日', '1个工作日', '1 working day']])
    expect(tell(calendarDays, { promisedDays: 2 })[0]?.[2]).toBe('2 calendar days')
    expect(tell({}, { promisedDays: 0 })).toEqual([['7个工作日', '即时办结', 'at once']])
    expect(tell({}, { visits: 1 })).toEqual([['到现场2次', '到现场1次', '1 visit']])
    expect(tell({}, { visits: 0 })).toEqual([['到现场2次', '到现场0次', '0 visits']])
    expect(tell({}, { promisedDays: 7, visits: 2 })).toEqual([])
  })

  test('keep the reason for visits that stay, and remove none that is not there', () => {
    expect(edited({ visits: 1 })).toEqual([{ path: ['visits'], value: 1 }])
    const { visitsReason: _reason, ...wordless } = item
    expect(plan(wordless, { visits: 0 }).changes[0]?.edits).toEqual([{ path: ['visits'], value: 0 }])
    expect(plan(item, { promisedDays: 3 }).changes[0]?.at).toEqual(['limits', 'promised'])
  })
})

test('removals go from the end of each list, so that none moves the place of another', () => {
  const remove = (...path: (string | number)[]) => ({ path, removed: true }) as const
  const change = { id: 'x', target: 'materials', at: [], before: word, after: word } as const
  const edits = [
    remove('materials', 2),
    remove('materials', 10),
    remove('visitsReason'),
    remove('conditions', 0, 'basis'),
    remove('conditions', 0),
    { path: ['visits'], value: 0 },
  ]
  expect(listAdoptionEdits(base, [{ ...change, edits }]).map(({ path }) => path.join('/'))).toEqual([
    'visits',
    'visitsReason',
    'materials/10',
    'materials/2',
    'conditions/0/basis',
    'conditions/0',
  ])
})

test('a material that the green channel lets follow is for people, and no other', () => {
  const demand = { required: true, original: 'copy', copies: 1 } as const
  const owned = {
    ...base,
    materials: [
      { material: 'seal-card', ...demand },
      { material: 'floor-plan', ...demand },
    ],
    greenChannel: {
      later: ['floor-plan', 'safety-rules'].map((material) => ({ material, within: 10 })),
    },
  } as unknown as ItemDefinition
  const { changes, decisions } = plan(owned, { materials: [] })
  expect(changes.map(({ id }) => id)).toEqual(['materials:seal-card'])
  expect(decisions.map(({ reason }) => reason.zh)).toEqual([expect.stringContaining('绿色通道')])
})

describe('where a person decides', () => {
  const steps = [extra('review'), { parallel: [extra('expert'), extra('second')] }]
  const item: ItemDefinition = { ...base, steps }
  const locate = (step: string) =>
    locateDecision(item, { target: 'materials', what: word, reason: word, place: { kind: 'step', step } })

  test('is the stage of a step, also beside others, or the list where it is gone', () => {
    expect(locate('review')).toEqual(['steps', 0])
    expect(locate('second')).toEqual(['steps', 1])
    expect(locate('gone')).toEqual(['steps'])
  })

  test('is the place itself, or all materials where the one is gone', () => {
    const at = ['conditions', 1]
    const decision = { target: 'conditions', what: word, reason: word } as const
    expect(locateDecision(item, { ...decision, place: { kind: 'place', at } })).toEqual(at)
    const gone = { kind: 'material', material: 'gone' } as const
    expect(locateDecision(item, { ...decision, place: gone })).toEqual(['materials'])
  })
})
