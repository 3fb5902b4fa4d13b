import { describe, expect, it } from 'vitest'
import type { ItemDefinitionInput } from '../../catalogue/index.ts'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import type { ApplicationContent } from '../parties.ts'
import {
  actors,
  contact,
  noodleHouse,
  publishRestaurantItem,
  safetyPromise,
} from '../testing/case-fixture.ts'
import {
  act,
  content,
  file,
  judge,
  judgementOf,
  rule,
  shop,
  table,
  trusted,
} from '../testing/instant-fixture.ts'
import { publishPromiseItem, wholePromise } from '../testing/promise-fixture.ts'
import { explainJudgement } from './explain-judgement.ts'
import type { GatheredFacts } from './instant-commands.ts'

type Change = { readonly [part in keyof ItemDefinitionInput]?: unknown }

/** The shop of these tests after a change; what is undefined in it is left out. */
const publish = (change: Change) =>
  publishRestaurantItem(JSON.parse(JSON.stringify({ ...shop, ...change })) as Partial<ItemDefinitionInput>)

function judgeShop(
  change: Change = {},
  filed: Partial<ApplicationContent> = {},
  gathered: Partial<GatheredFacts> = {},
) {
  const revision = publish(change)
  const state = file(filed, revision)
  return { revision, ...act(state, judge({ ...trusted, ...gathered }), rule, '2026-03-10', revision) }
}

const withFact = (subject: string, fact: object | undefined): Partial<GatheredFacts> => {
  const { [subject]: _known, ...rest } = trusted.facts
  return { facts: (fact === undefined ? rest : { ...rest, [subject]: fact }) as GatheredFacts['facts'] }
}
const busiest = { when: { 'applicant.openCases': { above: 9 } }, outcome: 'person', reason: '在办件过多。' }
const only = (step: object) => ({ steps: [steps.accept, step, steps.decide, steps.deliver] })
const rules = { material: 'safety-rules', commitment: 'safety-promise' }
const license = {
  by: 'licence',
  licence: 'l-1',
  licenceType: 'business-licence',
  number: '1',
  issuer: '区审批局',
} as const

describe('a case goes to a person, and is told why and nothing else, where', () => {
  it.each<[string, Parameters<typeof judgeShop>, object[], string[]]>([
    [
      'a material is for a person to look at',
      [{ instant: { ...table, unexamined: ['safety-rules'] } }],
      [{ kind: 'material-to-examine', material: 'business-licence' }],
      ['提交的“营业执照”需要由工作人员审查。'],
    ],
    [
      'a promise stands for a material',
      [
        { materials: ['business-licence', rules] },
        { substitutes: { 'safety-rules': { by: 'commitment', promise: safetyPromise } } },
      ],
      [{ kind: 'material-promised', material: 'safety-rules' }],
      ['“食品安全制度”以承诺代替，承诺不能作为即时决定的依据。'],
    ],
    [
      'a fee is due',
      [{ fee: [{ name: '工本费', standard: '10元', yuan: 10, basis: '行政许可法 第五十八条' }] }],
      [{ kind: 'fee-due' }],
      ['本件需要缴费。'],
    ],
    [
      'somebody must go there',
      [only(steps.inspect)],
      [{ kind: 'step-for-people', step: 'inspect' }],
      ['“核查”必须由人员进行。'],
    ],
    [
      'experts give their opinion',
      [only({ ...steps.review, step: 'experts', name: '专家评审', does: 'expert-review' })],
      [{ kind: 'step-for-people', step: 'experts' }],
      ['“专家评审”必须由人员进行。'],
    ],
    [
      'lawyers give theirs',
      [only({ ...steps.review, step: 'legal', name: '法制审核', does: 'legal-review' })],
      [{ kind: 'step-for-people', step: 'legal' }],
      ['“法制审核”必须由人员进行。'],
    ],
    [
      'another organisation gives its opinion',
      [only({ ...steps.review, organisation: 'fire' })],
      [{ kind: 'step-for-people', step: 'review' }],
      ['“审查”必须由人员进行。'],
    ],
    [
      'another organisation decides',
      [{ steps: [steps.accept, { ...steps.decide, organisation: 'fire' }, steps.deliver] }],
      [{ kind: 'step-for-people', step: 'decide' }],
      ['“决定”必须由人员进行。'],
    ],
    [
      'the licence says what nobody answers for',
      [{ instant: { ...table, inputs: { ...table.inputs, 'enterprise.name': undefined } } }],
      [{ kind: 'fact-lacking', subject: 'enterprise.name', found: 'applicant' }],
      ['“企业名称”只有“申请人填写”，不足以即时作出决定。'],
    ],
    [
      'only a source answers that the table does not trust for it',
      [{}, {}, withFact('premises.area', { value: 40, source: 'register' })],
      [{ kind: 'fact-lacking', subject: 'premises.area', found: 'register' }],
      ['“经营面积”只有“主管部门登记信息”，不足以即时作出决定。'],
    ],
    [
      'nobody answers, and the form does not ask',
      [{}, {}, withFact('licence.scope', undefined)],
      [{ kind: 'fact-lacking', subject: 'licence.scope', found: 'nobody' }],
      ['“许可范围”没有从可信来源查到。'],
    ],
    [
      'what is left to the choice of the applicant was not chosen',
      [{ instant: { ...table, inputs: { ...table.inputs, 'food.remarks': 'choice' } } }],
      [{ kind: 'fact-lacking', subject: 'food.remarks', found: 'nobody' }],
      ['“说明”没有从可信来源查到。'],
    ],
    [
      'the application says something else than the source',
      [{}, {}, withFact('premises.area', { value: 41, source: 'licence' })],
      [{ kind: 'fact-differs', subject: 'premises.area', source: 'licence' }],
      ['申请中填写的“经营面积”与电子证照库不一致。'],
    ],
    [
      'two sources cannot be asked',
      [
        {},
        {},
        {
          facts: { ...withFact('licence.scope', undefined).facts, 'premises.area': undefined as never },
          unavailable: [
            { subject: 'licence.scope', source: 'register', reference: '许可登记系统' },
            { subject: 'premises.area', source: 'licence', reference: '证照库' },
          ],
        },
      ],
      [
        {
          kind: 'source-unavailable',
          subject: 'premises.area',
          source: 'licence',
          reference: '证照库',
        },
        {
          kind: 'source-unavailable',
          subject: 'licence.scope',
          source: 'register',
          reference: '许可登记系统',
        },
      ],
      [
        '提交时，回答“经营面积”的数据来源（电子证照库）暂时无法查询。',
        '提交时，回答“许可范围”的数据来源（主管部门登记信息）暂时无法查询。',
      ],
    ],
    [
      'a row of the table asks for one',
      [
        { instant: { ...table, rows: [{ ...busiest, row: 'busiest' }, ...table.rows] } },
        {},
        withFact('applicant.openCases', { value: 1, source: 'platform' }),
      ],
      [{ kind: 'row-says-person', row: 'busy' }],
      ['按规则转人工审查：另有在办件。'],
    ],
    [
      'no row holds',
      [
        {},
        { form: { ...content.form, 'premises.area': 80 } },
        withFact('premises.area', { value: 80, source: 'licence' }),
      ],
      [{ kind: 'no-row' }],
      ['没有一条规则成立。'],
    ],
    [
      'the head has switched it off',
      [{}, {}, { switchedOff: { reason: '规则正在复查。' } }],
      [{ kind: 'switched-off', reason: '规则正在复查。' }],
      ['本事项的秒批已由负责人停用：规则正在复查。'],
    ],
  ])('%s', (_, given, hindrances, texts) => {
    const { revision, events, state } = judgeShop(...given)
    expect([events.length, state.status]).toEqual([1, 'submitted'])
    const judgement = judgementOf({ events })
    expect(judgement).toMatchObject({ outcome: 'person', hindrances })
    expect(explainJudgement(judgement, revision).hindrances.map(({ text }) => text.zh)).toEqual(texts)
  })

  it('a window took it in, and something is missing there', () => {
    const revision = publish({})
    const draft = act(
      undefined,
      { type: 'DraftApplication', applicant: noodleHouse, channel: 'window', takenInAt: 'bureau' },
      actors.clerk,
      '2026-03-10',
      revision,
    )
    const { state } = act(
      draft.state,
      {
        type: 'SubmitApplication',
        content: { ...content, materials: {} },
        contact,
        delivery: 'electronic',
      },
      actors.clerk,
      '2026-03-10',
      revision,
    )
    const judgement = judgementOf(act(state, judge(), rule, '2026-03-10', revision))
    expect(judgement.hindrances).toEqual([
      { kind: 'not-online' },
      { kind: 'application-incomplete', fields: ['/content/materials/business-licence'] },
    ])
    expect(explainJudgement(judgement, revision).hindrances.map(({ text }) => text.zh)).toEqual([
      '本件由窗口或者邮寄收件，由工作人员审查纸质材料。',
      '申请内容不完整，由工作人员一次性告知。',
    ])
  })

  it('the applicant wishes it decided on a promise as a whole', () => {
    const instant = { ...table, inputs: { ...table.inputs, way: 'choice', business: undefined } }
    const rows = [{ row: 'all', outcome: 'grant', reason: '符合条件。' }]
    const revision = publishPromiseItem(
      {},
      JSON.parse(JSON.stringify({ instant: { ...instant, rows } })) as Partial<ItemDefinitionInput>,
    )
    const state = file({ answers: { way: 'promise' }, promise: wholePromise }, revision)
    const judgement = judgementOf(act(state, judge(), rule, '2026-03-10', revision))
    expect(judgement.hindrances).toEqual([{ kind: 'material-promised', material: 'whole-item' }])
    expect(explainJudgement(judgement, revision).hindrances.map(({ text }) => text.zh)).toEqual([
      '“整个事项（告知承诺制办理）”以承诺代替，承诺不能作为即时决定的依据。',
    ])
  })
})

describe('a case is decided at once though', () => {
  it.each<[string, Parameters<typeof judgeShop>]>([
    [
      'an optional material was left out',
      [{ materials: ['business-licence', { ...rules, required: false }] }],
    ],
    [
      'a licence stands for a material',
      [{}, { materials: {}, substitutes: { 'business-licence': license } }],
    ],
    ['an inspection may follow where somebody asks for it', [only({ ...steps.inspect, optional: true })]],
    [
      'its own organisation is named as the one that reviews',
      [only({ ...steps.review, organisation: 'bureau' })],
    ],
    [
      'a source writes a code otherwise than the form keeps it',
      [{}, {}, withFact('enterprise.uscc', { value: '11990000mb9000015t', source: 'register' })],
    ],
  ])('%s', (_, given) => {
    const { events } = judgeShop(...given)
    expect(judgementOf({ events })).toMatchObject({ outcome: 'grant', hindrances: [] })
  })
})

it('where a fact differs or is lacking, no row is tried', () => {
  for (const fact of [{ value: 41, source: 'licence' }, undefined])
    expect(judgementOf(judgeShop({}, {}, withFact('premises.area', fact))).rows).toEqual([])
})

it('every input is on record with what it was read from and as of which day, and whether it counts', () => {
  const fact = { value: 41, source: 'licence', reference: '面积许可证 12 号', asOf: '2026-03-09' }
  const { inputs } = judgementOf(judgeShop({}, {}, withFact('premises.area', fact)))
  expect(inputs.find(({ subject }) => subject === 'premises.area')).toEqual({
    subject: 'premises.area',
    ...fact,
    trusted: false,
  })
  const unsaid = judgementOf(judgeShop({}, {}, withFact('licence.scope', undefined))).inputs
  expect(unsaid.find(({ subject }) => subject === 'licence.scope')).toEqual({
    subject: 'licence.scope',
    source: 'nobody',
    trusted: false,
  })
  const said = judgementOf(judgeShop({}, {}, withFact('premises.area', undefined))).inputs
  expect(said.find(({ subject }) => subject === 'premises.area')).toEqual({
    subject: 'premises.area',
    value: 40,
    source: 'applicant',
    trusted: false,
  })
  const open = { ...table.inputs, 'food.remarks': 'choice' }
  const unchosen = judgementOf(judgeShop({ instant: { ...table, inputs: open } })).inputs
  expect(unchosen.at(-1)).toEqual({ subject: 'food.remarks', source: 'nobody', trusted: false })
  const other = judgementOf(
    judgeShop({}, {}, withFact('premises.area', { value: 40, source: 'register' })),
  ).inputs
  expect(other.find(({ subject }) => subject === 'premises.area')).toMatchObject({ trusted: false })
})
