import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../calendar/index.ts'
import { nationalYearsForTests } from '../calendar/testing/national-years.ts'
import type { ItemDefinitionInput } from '../catalogue/index.ts'
import { instantTable, largeShop, smallShop } from '../catalogue/testing/decision-table-fixture.ts'
import {
  calendarOf2026,
  completeContent,
  publishRestaurantItem,
  restaurantItem,
} from '../cases/testing/case-fixture.ts'
import {
  accepted,
  drafted,
  grantedOnFriday,
  procedureStarted,
  submitted,
} from '../cases/testing/case-history.ts'
import type { ApplicationContent } from '../cases/index.ts'
import { describeRehearsalDifference, openRehearsalNames } from './describe-difference.ts'
import type { RehearsalDifference } from './difference.ts'
import { changeLimits } from './rules.ts'
import { draftOf, rehearse } from './testing/past-cases.ts'

const situations = restaurantItem.definition.situations as ItemDefinitionInput['situations'] & object
const baseMaterials = restaurantItem.definition.materials as ItemDefinitionInput['materials'] & object
const chain = { ask: '是否连锁经营？', options: 'yes-no' as const }

const fee = (name: string, yuan?: number, when?: object) =>
  JSON.parse(JSON.stringify({ name, standard: '每证', basis: '某规定 第一条', yuan, when })) as never

describe('of two sets of rules', () => {
  const filed = (changes: Partial<ApplicationContent>) => [
    drafted('2026-03-09'),
    submitted('2026-03-09', { ...completeContent, ...changes }),
  ]
  const { 'floor-plan': _plan, ...withoutPlan } = completeContent.materials

  it('what was missing and is not demanded any more is no longer asked for, and not spared', () => {
    const { differences } = rehearse(filed({ materials: withoutPlan }), {
      revision: draftOf({ materials: ['business-licence'] }),
    })
    expect(differences).toEqual([
      { kind: 'no-longer-asked', subject: 'material:floor-plan', code: 'material-missing' },
    ])
  })

  it('a material that becomes optional is spared', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: draftOf({ materials: ['business-licence', { material: 'floor-plan', required: false }] }),
    })
    expect(differences).toEqual([{ kind: 'spared', material: 'floor-plan' }])
  })

  it('a material is not called spared where nobody knows whether it would be demanded', () => {
    const { differences } = rehearse(grantedOnFriday, {
      revision: draftOf({
        situations: { ...situations, chain },
        materials: ['business-licence', { material: 'floor-plan', when: { chain: 'yes' } }],
      }),
    })
    expect(differences.map(({ kind }) => kind)).toEqual(['asked', 'unknown'])
  })

  it('a step is not called added or dropped where nobody knows whether it would run', () => {
    const steps = restaurantItem.definition.steps as ItemDefinitionInput['steps']
    const conditional = { ...(steps[2] as object), when: { chain: 'yes' } } as (typeof steps)[number]
    const revision = draftOf({
      situations: { ...situations, chain },
      steps: steps.map((step, index) => (index === 2 ? conditional : step)),
    })
    expect(rehearse(grantedOnFriday, { revision }).differences).toEqual([
      { kind: 'asked', subject: 'answer:chain', code: 'answer-missing', newDemand: true },
      { kind: 'unknown', about: { kind: 'step', name: 'legal' }, subjects: ['chain'] },
    ])
    // The other way round the step runs always; of the rules in force nobody knows it.
    expect(rehearse(grantedOnFriday, { revision: restaurantItem }, { revision }).differences).toEqual([
      { kind: 'no-longer-asked', subject: 'answer:chain', code: 'answer-missing' },
    ])
  })

  it('fees are not compared where nobody knows which the rules in force would have called for', () => {
    const revision = draftOf({
      situations: { ...situations, chain },
      fee: [fee('工本费', 10, { chain: 'yes' })],
    })
    const after = draftOf({ situations: { ...situations, chain }, fee: [fee('工本费', 20)] })
    expect(rehearse(grantedOnFriday, { revision: after }, { revision }).differences).toEqual([])
    expect(rehearse(grantedOnFriday, { revision }).differences.map(({ kind }) => kind)).toEqual([
      'asked',
      'unknown',
    ])
  })

  it('fees differ by their standards too, and a sum of which one is not fixed is not known', () => {
    const before = draftOf({ fee: [fee('工本费', 10), fee('检测费')] })
    const after = draftOf({ fee: [fee('检测费'), fee('工本费', 10)] })
    expect(rehearse(grantedOnFriday, { revision: after }, { revision: before }).differences).toEqual([
      { kind: 'fee', before: undefined, after: undefined },
    ])
    const dearer = { ...(fee('工本费', 10) as object), standard: '每份' } as never
    expect(
      rehearse(
        grantedOnFriday,
        { revision: draftOf({ fee: [dearer] }) },
        { revision: draftOf({ fee: [fee('工本费', 10)] }) },
      ).differences,
    ).toEqual([{ kind: 'fee', before: 10, after: 10 }])
  })

  it('a table of the form that has many faults is asked for once', () => {
    const rows = [{ name: '1', since: '2026-02-30' }, { name: '2' }]
    const form = { ...completeContent.form, 'food.staff': rows }
    const { differences } = rehearse(filed({ form }), {
      revision: draftOf({ form: ['enterprise.name', 'enterprise.uscc', 'premises.area', 'food.staff'] }),
    })
    expect(differences.map((entry) => ('subject' in entry ? entry.subject : entry.kind))).toEqual([
      'form:food.staff',
    ])
  })

  it('the five days count by the calendar: a day taken off brings an acceptance back within them', () => {
    const late = [drafted('2026-03-09'), submitted('2026-03-09'), accepted('2026-03-17')]
    const year = nationalYearsForTests.years['2026']!
    const longer = buildCalendar({
      calendar: 'national',
      years: {
        '2026': { ...year, holidays: { ...year.holidays, '2026-03-12': '换休', '2026-03-13': '换休' } },
      },
    })
    const silence = (before: typeof longer, after: typeof longer) =>
      rehearse(late, { calendar: after }, { calendar: before }).differences.filter(
        ({ kind }) => kind === 'silence',
      )
    expect(silence(calendarOf2026, longer)).toEqual([{ kind: 'silence', after: false }])
    expect(silence(longer, calendarOf2026)).toEqual([{ kind: 'silence', after: true }])
    expect(silence(longer, longer)).toEqual([])
  })

  it('the answer to a question that falls away is no fault of the application', () => {
    const { business } = situations
    const { differences } = rehearse(grantedOnFriday, {
      revision: draftOf({ situations: { business: business! } }),
    })
    expect(differences).toEqual([])
  })
})

describe('the decision table of a draft says of a past application', () => {
  const inputs = instantTable.inputs
  const judge = (instant: object, changes: Partial<ItemDefinitionInput> = {}, answers: object = {}) => {
    const content = {
      ...completeContent,
      answers: { ...completeContent.answers, ...answers },
      form: { ...completeContent.form, 'premises.area': 40 },
    }
    const history = [drafted('2026-03-09'), submitted('2026-03-09', content as ApplicationContent)]
    const revision = draftOf({ ...changes, instant: { ...instantTable, ...instant } as never })
    const { after, differences } = rehearse(history, { revision })
    const unknown = differences.filter((entry) => entry.kind === 'unknown')
    return [after.instant, unknown.find(({ about }) => about.kind === 'instant')?.subjects]
  }
  const withChain = { situations: { ...situations, chain } }

  it.each<[string, Parameters<typeof judge>, ReturnType<typeof judge>]>([
    ['that a source has to confirm the values of a row that grants', [{}], ['grant-if-confirmed', undefined]],
    [
      'that it is granted where nothing but choices is looked at',
      [{ inputs: { business: 'choice' }, rows: [{ ...smallShop, when: { business: 'catering' } }] }],
      ['grant', undefined],
    ],
    [
      'that a person decides where no row holds',
      [{ rows: [{ ...smallShop, when: { 'premises.area': { below: 10 } } }] }],
      ['person', undefined],
    ],
    [
      'that a person decides where a choice was left open',
      [{ inputs: { ...inputs, 'food.remarks': 'choice' } }],
      ['person', undefined],
    ],
    [
      'nothing where it hangs on a choice that was not asked then',
      [{ inputs: { ...inputs, chain: 'choice', business: 'choice' } }, withChain],
      ['unknown', ['chain']],
    ],
    [
      'nothing where a row comes first that looks at what is on no file',
      [
        {
          inputs: { ...inputs, 'applicant.openCases': ['platform'] },
          rows: [
            { ...largeShop, when: { 'applicant.openCases': { above: 0 }, 'premises.area': { below: 60 } } },
            smallShop,
          ],
        },
      ],
      ['unknown', ['applicant.openCases']],
    ],
    [
      'what an earlier row says, whatever a later one looks at',
      [
        {
          inputs: { ...inputs, 'applicant.openCases': ['platform'] },
          rows: [smallShop, { ...largeShop, when: { 'applicant.openCases': { above: 0 } } }],
        },
      ],
      ['grant-if-confirmed', undefined],
    ],
  ])('%s', (_, given, verdict) => {
    expect(judge(...given)).toEqual(verdict)
  })

  it('what nobody knows of either set of rules is told once, and not compared', () => {
    const revision = publishRestaurantItem({
      ...withChain,
      instant: { ...instantTable, inputs: { ...inputs, chain: 'choice' } } as never,
    })
    expect(rehearse(grantedOnFriday, { revision }, { revision }).differences).toEqual([])
    expect(
      rehearse(grantedOnFriday, { revision: restaurantItem }, { revision }).differences.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['no-longer-asked'])
  })
})

describe('a difference is told, by the names of the item:', () => {
  const after = draftOf({
    situations: { ...situations, chain },
    materials: [...baseMaterials, 'seal-card'],
  })
  const names = openRehearsalNames(restaurantItem, after)
  const unknown = (kind: string, name = '', ...subjects: string[]) =>
    ({ kind: 'unknown', about: { kind, name }, subjects }) as RehearsalDifference
  const late = (before: string, after: string) => ({ kind: 'lateness', before, after }) as RehearsalDifference
  const due = (before?: string, after?: string) =>
    ({ kind: 'due', period: 'statutory', before, after, days: undefined }) as RehearsalDifference

  it.each<[RehearsalDifference, string]>([
    [late('none', 'promised'), '将超过承诺办结时限'],
    [late('none', 'statutory'), '将超过法定办结时限'],
    [late('statutory', 'none'), '不再超过法定办结时限'],
    [late('promised', 'statutory'), '由超过承诺办结时限变为超过法定办结时限'],
    [late('statutory', 'promised'), '由超过法定办结时限变为只超过承诺办结时限'],
    [due('2026-04-07', '2026-04-08'), '法定办结时限届满日由2026年4月7日变为2026年4月8日'],
    [due('2026-04-07'), '法定办结时限届满日由2026年4月7日变为停止计算中'],
    [{ kind: 'silence', after: true }, '受理日超过五日期限，将视为已受理'],
    [{ kind: 'silence', after: false }, '受理日不再超过五日期限'],
    [
      { kind: 'asked', subject: 'form:premises.area', code: 'value-missing', newDemand: false },
      '需补正“经营面积”',
    ],
    [
      { kind: 'asked', subject: 'material:seal-card', code: 'material-missing', newDemand: true },
      '新增要求“印鉴卡”，当时没有要求提供',
    ],
    [
      { kind: 'no-longer-asked', subject: 'answer:onSite', code: 'answer-missing' },
      '“是否现场制售？”不再需要补正',
    ],
    [{ kind: 'spared', material: 'floor-plan' }, '不再要求提交“平面布局图”'],
    [{ kind: 'step-added', step: 'legal' }, '增加环节“法制审核”'],
    [{ kind: 'step-dropped', step: 'legal' }, '减少环节“法制审核”'],
    [{ kind: 'fee', before: 10, after: undefined }, '收费由10元变为未定额'],
    [
      { kind: 'instant', before: 'none', after: 'grant-if-confirmed' },
      '秒批结论由“不适用秒批”变为“数据经可信来源核对一致的，当场批准”',
    ],
    [unknown('calendar-year', '2027'), '工作日历没有2027年的数据，期限无法推算'],
    [
      unknown('material', 'seal-card', 'chain', 'premises.area'),
      '无法判断材料“印鉴卡”：取决于当时没有采集的“是否连锁经营？”“经营面积”',
    ],
    [
      unknown('question', 'chain', 'onSite'),
      '无法判断问题“是否连锁经营？”：取决于当时没有采集的“是否现场制售？”',
    ],
    [
      unknown('field', 'premises.area', 'chain'),
      '无法判断表单项“经营面积”：取决于当时没有采集的“是否连锁经营？”',
    ],
    [unknown('step', 'legal', 'chain'), '无法判断环节“法制审核”：取决于当时没有采集的“是否连锁经营？”'],
    [unknown('limit', '2', 'chain'), '无法判断适用的办理时限：取决于当时没有采集的“是否连锁经营？”'],
    [unknown('fee', '1', 'chain'), '无法判断收费：取决于当时没有采集的“是否连锁经营？”'],
    [unknown('condition', '1', 'chain'), '无法判断受理条件：取决于当时没有采集的“是否连锁经营？”'],
    [unknown('instant', '', 'chain'), '无法判断秒批结论：取决于当时没有采集的“是否连锁经营？”'],
  ])('%o as %s', (difference, text) => {
    expect(describeRehearsalDifference(difference, names).zh).toBe(text)
  })

  it('what only the rules in force have is told by their name', () => {
    const dropped = openRehearsalNames(publishRestaurantItem({ situations: { chain } }), restaurantItem)
    expect(dropped.nameSubject('answer:chain').zh).toBe('是否连锁经营？')
  })
})

it('a limit is changed in each of those that an item has, and nothing else of it', () => {
  const limits = [
    { statutory: 20, promised: 5, when: { business: 'sales' }, basis: '行政许可法 第四十二条' },
    { statutory: 20, promised: 8, basis: '行政许可法 第四十二条' },
  ]
  const changed = changeLimits(draftOf({ limits } as never), { promised: 3 }).definition.limits
  expect(changed).toMatchObject(limits.map((limit) => ({ ...limit, promised: 3 })))
})

it('a clock that stands has no last day before or after', () => {
  const standing = [...grantedOnFriday.slice(0, 3), procedureStarted('2026-03-10', 1)]
  const { before } = rehearse(standing, {})
  expect(before.dues.get('statutory')).toBe('stopped')
})
