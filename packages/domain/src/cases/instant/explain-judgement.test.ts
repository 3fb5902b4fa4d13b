import { describe, expect, it } from 'vitest'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { readText } from '../../catalogue/index.ts'
import { publishRestaurantItem } from '../testing/case-fixture.ts'
import {
  act,
  file,
  item,
  judge,
  judgementOf,
  rule,
  shop,
  table,
  trusted,
} from '../testing/instant-fixture.ts'
import { describeFactValue, explainJudgement } from './explain-judgement.ts'
import { nameFactSource } from './instant-names.ts'

const granted = judgementOf(act(file(), judge(), rule))
const nobodyAnswers = judgementOf(act(file(), judge({ facts: {}, unavailable: [] }), rule))

describe('the explanation of a judgement', () => {
  it('says who decided by which rule of whom, on what, and what each row came to', () => {
    const { headline, rule: named, inputs, rows, ...rest } = explainJudgement(granted, item)
    expect(rest).toEqual({ outcome: 'grant', hindrances: [] })
    expect(headline.zh).toBe('系统按公布的规则当即作出准予决定，没有人工参与。')
    expect(named).toEqual({
      zh: '明湖区行政审批局“食品经营许可”秒批规则，第1版',
      en: 'Rules of Minghu Approval Bureau for instant approval of "Food business licence", revision 1',
    })
    expect(inputs.map(({ subject }) => subject)).toEqual(Object.keys(table.inputs))
    expect(inputs.slice(0, 1)).toEqual([
      {
        subject: 'business',
        name: readText('经营哪一类？'),
        value: 'sales',
        source: 'applicant',
        sourceName: { zh: '申请人填写', en: 'the applicant’s own word' },
        reference: undefined,
        asOf: undefined,
        trusted: true,
      },
    ])
    expect(inputs[3]).toMatchObject({ name: { zh: '经营面积' }, reference: '面积许可证 12 号' })
    expect(
      rows.map(({ condition, reason, tests, ...row }) => ({
        ...row,
        condition: condition?.zh,
        reason: reason.zh,
        tests: tests.map(({ text, ...test }) => ({ ...test, text: text.zh })),
      })),
    ).toEqual([
      {
        row: 'busy',
        state: 'failed',
        outcome: 'person',
        condition: '“申请人同一事项的其他在办件数”超过0',
        reason: '另有在办件。',
        tests: [
          { subject: 'applicant.openCases', holds: false, text: '“申请人同一事项的其他在办件数”超过0' },
        ],
      },
      {
        row: 'small',
        state: 'held',
        outcome: 'grant',
        condition: '“经营哪一类？”为“食品销售”，并且“经营面积”少于60平方米',
        reason: '面积较小的零售店符合条件。',
        tests: [
          { subject: 'business', holds: true, text: '“经营哪一类？”为“食品销售”' },
          { subject: 'premises.area', holds: true, text: '“经营面积”少于60平方米' },
        ],
      },
    ])
  })

  it('names the day as of which a register spoke', () => {
    const fact = { value: '预包装食品', source: 'register', asOf: '2026-03-09' } as never
    const facts = { ...trusted.facts, 'licence.scope': fact }
    const { inputs } = explainJudgement(judgementOf(act(file(), judge({ ...trusted, facts }), rule)), item)
    expect(inputs.find(({ subject }) => subject === 'licence.scope')).toMatchObject({ asOf: '2026-03-09' })
  })

  it('tells rows that were not tried, and a row that always holds, as such', () => {
    const rows = [{ row: 'always', outcome: 'grant', reason: '符合条件。' }] as const
    const revision = publishRestaurantItem({ ...shop, instant: { ...table, rows: [...rows, ...table.rows] } })
    const judgement = judgementOf(act(file({}, revision), judge(), rule, '2026-03-10', revision))
    const explained = explainJudgement(judgement, revision).rows
    expect(explained.map(({ row, state, condition }) => [row, state, condition === undefined])).toEqual([
      ['always', 'held', true],
      ['busy', 'not-tried', false],
      ['small', 'not-tried', false],
    ])
  })

  it.each([
    ['the authority of the item', [steps.accept], '明湖区行政审批局'],
    [
      'the organisation that takes applications in',
      [{ ...steps.accept, organisation: 'fire' }],
      '消防救援大队',
    ],
  ])('says that it has gone to an officer of %s', (_, intake, name) => {
    const revision = publishRestaurantItem({
      ...shop,
      steps: [...intake, steps.review, steps.decide, steps.deliver],
    })
    expect(explainJudgement(nobodyAnswers, revision).headline.zh).toBe(
      `没有即时作出决定，已转${name}工作人员办理。申请的效力和办理期限不受影响。`,
    )
  })

  it('says that the rules of the case stood against the grant', () => {
    const revision = publishRestaurantItem({
      ...shop,
      result: { licence: 'dated-licence', delivery: ['electronic'] },
    })
    const judgement = judgementOf(act(file({}, revision), judge(), rule, '2026-03-10', revision))
    expect(explainJudgement(judgement, revision).hindrances.map(({ text }) => text.zh)).toEqual([
      '办理规则不允许对本件即时作出决定。',
    ])
  })
})

describe('a fact, as people read it:', () => {
  const revision = publishRestaurantItem({
    form: [
      'premises.area',
      'enterprise.capital',
      'premises.rented',
      'food.kinds',
      'enterprise.name',
      'food.trade',
    ],
  })
  it.each([
    ['an option by its name', 'business', 'sales', '食品销售'],
    ['an option that is no longer there by its id', 'business', 'moon', 'moon'],
    ['an option of an element', 'food.trade', 'mixed', '餐饮兼销售'],
    ['several options', 'food.kinds', ['hot', 'drinks'], '热食类、自制饮品'],
    ['yes to a question', 'onSite', 'yes', '是'],
    ['no to a question', 'onSite', 'no', '否'],
    ['yes in a form', 'premises.rented', 'yes', '是'],
    ['a text that reads yes', 'enterprise.name', 'yes', 'yes'],
    ['a text that reads no', 'enterprise.name', 'no', 'no'],
    ['a number with its unit', 'premises.area', 40, '40平方米'],
    ['money in yuan', 'enterprise.capital', 5000, '5000元'],
    ['a number of which nothing is known', 'applicant.openCases', 2, '2'],
    ['a text as it stands', 'enterprise.name', '明湖面馆有限公司', '明湖面馆有限公司'],
    ['a name that every object has as nothing known', 'toString', 'x', 'x'],
    ['nothing', 'enterprise.name', '', undefined],
  ])('%s', (_, subject, value, text) => {
    expect(describeFactValue(subject, value, revision)?.zh).toBe(text)
  })

  it('nothing is said of what nobody said', () => {
    expect(describeFactValue('enterprise.name', undefined, revision)).toBeNull()
  })
})

describe('who answered for a fact', () => {
  it('is called by name, a register too, and never by an id', () => {
    expect(nameFactSource('register', 'population-register').zh).toBe('人口基础信息库')
    expect(nameFactSource('register', 'toString').zh).toBe('主管部门登记信息')
    expect(nameFactSource('licence', 'population-register').zh).toBe('电子证照库')
  })
})
