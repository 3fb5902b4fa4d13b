import { describe, expect, it } from 'vitest'
import type { ItemDefinition, ItemDefinitionInput } from '../item.ts'
import { bendItem, registries, steps, writeItem } from '../testing/catalogue-fixture.ts'
import {
  instantTable as instant,
  largeShop as large,
  smallShop as small,
  tableExample as example,
} from '../testing/decision-table-fixture.ts'
import { lintItem, lintRules } from './lint-item.ts'

type Changes = Partial<ItemDefinitionInput>
const { accept, review, inspect, decide, archive, deliver } = steps

const verifiedBy = (by: string) => ({
  promises: '本单位已经建立食品安全管理制度。',
  consequence: '承诺不实的，愿意接受依法撤销许可等处理。',
  verify: { within: 30, by },
})
const onPromise = ({ option, by }: { option: string; by?: string }) => ({
  choice: { question: 'business', option },
  notice: { conditions: '有场所。', standards: '场所整洁。', consequences: '承诺不实的，依法撤销许可。' },
  promises: '本单位已经符合条件。',
  verify: { within: 30, ...(by === undefined ? {} : { by }) },
})
/** All that the area licence says is asked. */
const twoLicences = {
  licence: 'food-licence',
  temporary: { licence: 'area-licence', on: ['tolerance'], days: 30 },
  delivery: ['electronic'],
} satisfies Changes['result']
const silent = { onSilence: 'consent', limit: 1 } as const
const contacts = { consult: '0989-81230000', complain: '0989-12345' }

const greenChannel: NonNullable<Changes['greenChannel']> = {
  openedBy: ['reviewer'],
  grounds: [{ ground: 'flood', name: '防汛抢险', basis: ['突发事件应对法 第七十三条'] }],
  lasts: 5,
  limit: 1,
  skips: ['inspect'],
  later: [{ material: 'floor-plan', within: 10 }],
}

/** For each rule an item that breaks it, where, and one that comes close and keeps it. */
const cases: Record<
  string,
  { breaks: Changes | ItemDefinition; at: string; keeps: Changes | ItemDefinition }
> = {
  'base-code-well-formed': {
    breaks: { code: { base: '980131001000', authority: 'bureau', level: 'county' } },
    at: 'code.base',
    keeps: { code: { base: '110131001000', authority: 'bureau', level: 'county' } },
  },
  'base-code-type': {
    breaks: { code: { base: '990731001000', authority: 'bureau', level: 'county' } },
    at: 'code.base',
    keeps: { type: 'confirmation', code: { base: '990731001000', authority: 'bureau', level: 'county' } },
  },
  'code-unique': {
    breaks: { item: 'food-licence-renewal' },
    at: 'code.base',
    keeps: {
      item: 'food-licence-renewal',
      code: { base: '990131001000', authority: 'bureau', level: 'county', handling: '02' },
    },
  },
  'item-unique': { breaks: {}, at: 'item', keeps: { item: 'another' } },
  'authority-known': {
    breaks: { code: { base: '990131001000', authority: 'nobody', level: 'county' } },
    at: 'code.authority',
    keeps: {},
  },
  'authority-uscc': {
    breaks: { code: { base: '990131001000', authority: 'wrong-code', level: 'county' } },
    at: 'code.authority',
    keeps: {},
  },
  'authority-level': {
    breaks: { code: { base: '990131001000', authority: 'bureau', level: 'city' } },
    at: 'code.level',
    keeps: {},
  },
  'demand-has-basis': {
    breaks: bendItem((item) => item.conditions[0]?.basis.splice(0)),
    at: 'conditions[0].basis',
    keeps: {},
  },
  'basis-short-title': {
    breaks: { basis: ['《食品安全法》 第三十五条'] },
    at: 'basis[0]',
    keeps: { basis: ['食品安全法 第三十五条第一款'] },
  },
  'promised-within-statutory': {
    breaks: { limits: { statutory: 7, promised: 8 } },
    at: 'limits.promised',
    keeps: { limits: { statutory: 8, promised: 8 } },
  },
  'licence-limit-ceiling': {
    breaks: { limits: { statutory: 21, promised: 8, basis: '行政许可法 第四十二条' } },
    at: 'limits.statutory',
    keeps: { limits: { statutory: 60, promised: 8, basis: '印刷业管理条例 第十一条' } },
  },
  'limit-has-basis': {
    breaks: { limits: { statutory: 20, promised: 8 } },
    at: 'limits',
    keeps: {},
  },
  'limit-always-found': {
    breaks: {
      limits: [
        { statutory: 20, promised: 8, when: { business: 'catering' } },
        { statutory: 20, promised: 9, when: { business: 'sales' } },
      ],
    },
    at: 'limits',
    keeps: {
      limits: [
        { statutory: 20, promised: 8, when: { business: 'catering' } },
        { statutory: 20, promised: 9, when: { not: { business: 'catering' } } },
      ],
    },
  },
  'limit-reachable': {
    breaks: {
      limits: [
        { statutory: 20, promised: 8 },
        { statutory: 20, promised: 9, when: { business: 'catering' } },
      ],
    },
    at: 'limits[1]',
    keeps: {
      limits: [
        { statutory: 20, promised: 9, when: { business: 'catering' } },
        { statutory: 20, promised: 8 },
      ],
    },
  },
  'extension-ceiling': {
    breaks: { extension: { days: 11, basis: '行政许可法 第四十二条' } },
    at: 'extension.days',
    keeps: { extension: { days: 10, basis: '行政许可法 第四十二条' } },
  },
  'extension-basis': {
    breaks: { extension: { days: 10, basis: '行政许可法 第四十三条' } },
    at: 'extension.basis',
    keeps: { extension: { days: 10, basis: '行政许可法 第四十二条第一款' } },
  },
  'special-procedure-basis': {
    breaks: {
      type: 'confirmation',
      specialProcedures: [{ kind: 'appraisal', name: '鉴定', days: 10 }],
    },
    at: 'specialProcedures[0]',
    keeps: { specialProcedures: [{ kind: 'appraisal', name: '鉴定', days: 10 }] },
  },
  'special-procedure-once': {
    breaks: {
      specialProcedures: [
        { kind: 'hearing', name: '听证', days: 20 },
        { kind: 'hearing', name: '再次听证', days: 20 },
      ],
    },
    at: 'specialProcedures[1].kind',
    keeps: {
      specialProcedures: [
        { kind: 'hearing', name: '听证', days: 20 },
        { kind: 'expert-review', name: '专家评审', days: 20 },
      ],
    },
  },
  'on-the-spot-simple': {
    breaks: {
      case: 'on-the-spot',
      limits: { statutory: 20, promised: 0 },
      extension: { days: 10, basis: '行政许可法 第四十二条' },
    },
    at: 'case',
    keeps: { case: 'on-the-spot', limits: { statutory: 20, promised: 0 } },
  },
  'effective-order': {
    breaks: { effective: { from: '2026-03-02', to: '2026-03-02' } },
    at: 'effective.to',
    keeps: { effective: { from: '2026-03-02', to: '2027-03-02' } },
  },
  'on-the-spot-limit': {
    breaks: { case: 'on-the-spot' },
    at: 'limits.promised',
    keeps: { case: 'on-the-spot', limits: { statutory: 20, promised: 0 } },
  },
  'visits-reason': {
    breaks: { visits: 1, online: 'apply' },
    at: 'visits',
    keeps: { visits: 1, online: 'apply', visitsReason: '当面核对照片。' },
  },
  'zero-visits-way': {
    breaks: { online: 'consult', result: { licence: 'food-licence', delivery: ['window'] } },
    at: 'visits',
    keeps: { online: 'consult' },
  },
  'entire-online-no-visit': {
    breaks: { visits: 1, visitsReason: '当面核对照片。' },
    at: 'visits',
    keeps: { visits: 1, visitsReason: '当面核对照片。', online: 'apply' },
  },
  'entire-online-paper': {
    breaks: { materials: ['business-licence', 'seal-card'] },
    at: 'materials[1]',
    keeps: { materials: ['business-licence', 'seal-card'], online: 'apply' },
  },
  'fee-paid-online': {
    breaks: {
      fee: [{ name: '工本费', standard: '每本10元', basis: '发改价格〔2015〕2136号', online: false }],
    },
    at: 'fee[0].online',
    keeps: { fee: [{ name: '工本费', standard: '每本10元', basis: '发改价格〔2015〕2136号' }] },
  },
  'fee-basis-named': {
    breaks: { fee: [{ name: '工本费', standard: '每本10元', basis: '上级文件' }] },
    at: 'fee[0].basis',
    keeps: { fee: [{ name: '工本费', standard: '每本10元', basis: '居民身份证法 第二十条' }] },
  },
  'phones-differ': {
    breaks: { contacts: { consult: '0989-81230000', complain: '0989-81230000' } },
    at: 'contacts.complain',
    keeps: { contacts },
  },
  'topic-known': { breaks: { topics: ['astrology'] }, at: 'topics[0]', keeps: {} },
  'topic-audience': {
    breaks: { topics: ['birth'] },
    at: 'topics[0]',
    keeps: { topics: ['birth'], serves: ['person'] },
  },
  'licence-faq': { breaks: { faq: [] }, at: 'faq', keeps: { faq: [], type: 'confirmation' } },
  'everyday-words': { breaks: { keywords: [] }, at: 'keywords', keeps: {} },
  'english-name': { breaks: { name: '食品经营许可' }, at: 'name', keeps: {} },
  'condition-subject-declared': {
    breaks: { materials: [{ material: 'floor-plan', when: { trade: 'catering' } }] },
    at: 'materials[0].when',
    keeps: { materials: [{ material: 'floor-plan', when: { 'premises.area': { above: 100 } } }] },
  },
  'condition-option-exists': {
    breaks: { materials: [{ material: 'floor-plan', when: { business: ['catering', 'cinema'] } }] },
    at: 'materials[0].when',
    keeps: { materials: [{ material: 'floor-plan', when: { business: ['catering', 'sales'] } }] },
  },
  'condition-type-fits': {
    breaks: { materials: [{ material: 'floor-plan', when: { business: { atLeast: 3 } } }] },
    at: 'materials[0].when',
    keeps: { materials: [{ material: 'floor-plan', when: { 'premises.area': { atLeast: 3 } } }] },
  },
  'condition-contradiction': {
    breaks: { materials: [{ material: 'floor-plan', when: { business: 'canteen', onSite: 'yes' } }] },
    at: 'materials[0].when',
    keeps: { materials: [{ material: 'floor-plan', when: { business: 'catering', onSite: 'yes' } }] },
  },
  'part-reachable': {
    breaks: { materials: [{ material: 'floor-plan', when: { 'premises.area': { below: 1 } } }] },
    at: 'materials[0].when',
    keeps: { materials: [{ material: 'floor-plan', when: { 'premises.area': { atMost: 1 } } }] },
  },
  'condition-decides': {
    breaks: { materials: [{ material: 'floor-plan', when: { 'premises.area': { atLeast: 1 } } }] },
    at: 'materials[0].when',
    keeps: { materials: [{ material: 'floor-plan', when: { 'premises.area': { above: 1 } } }] },
  },
  'instant-inputs-answered': {
    breaks: { instant: { ...instant, inputs: { ...instant.inputs, shoeSize: 'choice' } } },
    at: 'instant.inputs.shoeSize',
    keeps: { instant },
  },
  'instant-sources-exist': {
    breaks: { instant: { ...instant, inputs: { ...instant.inputs, 'premises.area': ['identity'] } } },
    at: 'instant.inputs.premises.area',
    keeps: { instant },
  },
  'instant-licence-proven': {
    breaks: { instant: { ...instant, inputs: { 'premises.area': ['licence'] } } },
    at: 'instant.inputs',
    keeps: { instant },
  },
  'instant-unexamined-demanded': {
    breaks: { instant: { ...instant, unexamined: ['seal-card'] } },
    at: 'instant.unexamined[0]',
    keeps: { instant: { ...instant, unexamined: ['floor-plan'] } },
  },
  'instant-rows-reached': {
    breaks: { instant: { ...instant, rows: [small, large, { ...large, row: 'largest' }] } },
    at: 'instant.rows[2]',
    keeps: { instant },
  },
  'instant-examples-hold': {
    breaks: {
      instant: { ...instant, examples: [example(30, 'grant', 'small'), example(60, 'grant', 'small')] },
    },
    at: 'instant.examples[1]',
    keeps: { instant },
  },
  'result-material-known': {
    breaks: { result: { document: '决定书', material: 'moon-rock', delivery: ['electronic'] } },
    at: 'result.material',
    keeps: { result: { document: '决定书', material: 'floor-plan', delivery: ['electronic'] } },
  },
  'conditions-overseeable': {
    breaks: {
      situations: Object.fromEntries(
        Array.from({ length: 13 }, (_, index) => [`question${index}`, { ask: '？', options: 'yes-no' }]),
      ),
      materials: [
        {
          material: 'floor-plan',
          when: Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`question${index}`, 'yes'])),
        },
      ],
      steps: [accept, review, decide, deliver],
    },
    at: 'materials[0].when',
    keeps: {},
  },
  'questions-without-circle': {
    breaks: {
      situations: {
        business: {
          ask: '经营哪一类？',
          options: { catering: '餐饮服务', canteen: '单位食堂', sales: '食品销售' },
          when: { onSite: 'yes' },
        },
        onSite: { ask: '是否现场制售？', options: 'yes-no', when: { business: ['catering', 'sales'] } },
      },
    },
    at: 'situations.business.when',
    keeps: {},
  },
  'option-leads-somewhere': {
    breaks: { materials: ['business-licence'], steps: [accept, review, decide, deliver] },
    at: 'situations.business.options.sales',
    keeps: {},
  },
  'element-known': { breaks: { form: ['enterprise.motto'] }, at: 'form[0]', keeps: {} },
  'element-once': {
    breaks: { form: ['enterprise.name', 'enterprise.uscc', 'premises.area', 'enterprise.name'] },
    at: 'form[3]',
    keeps: {
      form: [
        { element: 'enterprise.name', when: { business: 'canteen' } },
        { element: 'enterprise.name', when: { not: { business: 'canteen' } } },
        'enterprise.uscc',
        'premises.area',
      ],
    },
  },
  'material-known': { breaks: { materials: ['moon-rock'] }, at: 'materials[0]', keeps: {} },
  'material-once': {
    breaks: { materials: ['floor-plan', { material: 'floor-plan', when: { business: 'canteen' } }] },
    at: 'materials[1]',
    keeps: {
      materials: [
        { material: 'floor-plan', when: { business: 'canteen' } },
        { material: 'floor-plan', when: { business: 'sales' } },
      ],
    },
  },
  'material-met-by-known': { breaks: { materials: ['lost-licence'] }, at: 'materials[0]', keeps: {} },
  'tolerance-for-required': {
    breaks: {
      materials: [
        'business-licence',
        { material: 'floor-plan', required: false, tolerant: { days: 5, onMiss: 'remind' } },
      ],
    },
    at: 'materials[1].tolerant',
    keeps: {},
  },
  'some-material-not-tolerated': {
    breaks: { materials: [{ material: 'floor-plan', tolerant: { days: 5, onMiss: 'return' } }] },
    at: 'materials',
    keeps: {},
  },
  'commitment-has-text': {
    breaks: { commitments: {} },
    at: 'materials[2].commitment',
    keeps: {},
  },
  'commitment-verifier-known': {
    breaks: { commitments: { 'safety-promise': verifiedBy('nobody') } },
    at: 'commitments.safety-promise.verify.by',
    keeps: { commitments: { 'safety-promise': verifiedBy('fire') } },
  },
  'promise-choice-offered': {
    breaks: { onPromise: onPromise({ option: 'moon' }) },
    at: 'onPromise.choice',
    keeps: { onPromise: onPromise({ option: 'catering' }) },
  },
  'promise-verifier-known': {
    breaks: { onPromise: onPromise({ option: 'catering', by: 'nobody' }) },
    at: 'onPromise.verify.by',
    keeps: { onPromise: onPromise({ option: 'catering', by: 'fire' }) },
  },
  'temporary-licence-fits': {
    breaks: { result: { ...twoLicences, temporary: { ...twoLicences.temporary, licence: 'food-licence' } } },
    at: 'result.temporary.licence',
    keeps: { result: twoLicences },
  },
  'reform-of-business-licences': {
    breaks: { reform: 'improved', serves: ['person'] },
    at: 'reform',
    keeps: { reform: 'improved' },
  },
  'reform-filing-is-no-licence': {
    breaks: { reform: 'filing' },
    at: 'type',
    keeps: {
      reform: 'filing',
      type: 'confirmation',
      code: { base: '990731001000', authority: 'bureau', level: 'county' },
      steps: [accept, review, decide, archive, deliver],
      limits: { statutory: 5, promised: 5, basis: '行政许可法 第四十二条' },
    },
  },
  'reform-commitment-has-text': {
    breaks: { reform: 'commitment', commitments: {} },
    at: 'reform',
    keeps: { reform: 'commitment', onPromise: onPromise({ option: 'catering' }) },
  },
  'result-licence-known': {
    breaks: { result: { licence: 'moon-licence', delivery: ['electronic'] } },
    at: 'result.licence',
    keeps: {},
  },
  'result-fields-supplied': {
    breaks: {
      result: { licence: 'area-licence', delivery: ['electronic'] },
      form: ['enterprise.name'],
      materials: [],
    },
    at: 'result.licence',
    keeps: { result: { licence: 'area-licence', delivery: ['electronic'] } },
  },
  'follow-up-supervisor-known': {
    breaks: { followUp: { supervisor: 'nobody', within: 30, matter: '食品经营检查' } },
    at: 'followUp.supervisor',
    keeps: { followUp: { supervisor: 'fire', within: 30, matter: '食品经营检查' } },
  },
  'accept-first': { breaks: { steps: [review, accept, decide, deliver] }, at: 'steps[1]', keeps: {} },
  'one-decision': {
    breaks: { steps: [accept, review, { ...decide, when: { business: 'sales' } }, deliver] },
    at: 'steps[2]',
    keeps: {},
  },
  'deliver-last': { breaks: { steps: [accept, review, deliver, decide] }, at: 'steps[2]', keeps: {} },
  'examine-before-decision': {
    breaks: { steps: [accept, review, decide, inspect, deliver] },
    at: 'steps[3]',
    keeps: { steps: [accept, review, inspect, decide, deliver] },
  },
  'licence-examined': {
    breaks: { steps: [accept, decide, deliver] },
    at: 'steps',
    keeps: { steps: [accept, decide, deliver], type: 'public-service' },
  },
  'follow-through-after-decision': {
    breaks: { steps: [accept, review, { parallel: [archive, decide] }, deliver] },
    at: 'steps[2].parallel[0]',
    keeps: { steps: [accept, review, decide, archive, deliver] },
  },
  'optional-decides-nothing': {
    breaks: { steps: [accept, review, decide, { ...deliver, optional: true }] },
    at: 'steps[3].optional',
    keeps: {
      steps: [
        accept,
        review,
        { ...inspect, optional: true },
        decide,
        { ...archive, optional: true },
        deliver,
      ],
    },
  },
  'optional-without-silence': {
    breaks: { steps: [accept, review, { ...inspect, ...silent, optional: true }, decide, deliver] },
    at: 'steps[2].onSilence',
    keeps: { steps: [accept, review, { ...inspect, ...silent, optional: false }, decide, deliver] },
  },
  'step-once': {
    breaks: { steps: [accept, review, { ...inspect, step: 'review' }, decide, deliver] },
    at: 'steps[2].step',
    keeps: {},
  },
  'duty-known': {
    breaks: { steps: [accept, { ...review, duty: 'wizard' }, decide, deliver] },
    at: 'steps[1].duty',
    keeps: {},
  },
  'duty-fits': {
    breaks: { steps: [accept, { ...review, duty: 'counter' }, decide, deliver] },
    at: 'steps[1].duty',
    keeps: {},
  },
  'step-organisation-known': {
    breaks: { steps: [accept, { ...review, organisation: 'nobody' }, decide, deliver] },
    at: 'steps[1].organisation',
    keeps: { steps: [accept, { ...review, organisation: 'fire' }, decide, deliver] },
  },
  'two-inspectors': {
    breaks: { steps: [accept, review, { ...inspect, people: 1 }, decide, deliver] },
    at: 'steps[2].people',
    keeps: {},
  },
  'step-limits-fit': {
    breaks: { limits: { statutory: 20, promised: 6 } },
    at: 'limits.promised',
    keeps: { limits: { statutory: 20, promised: 7 } },
  },
  'silence-decides-nothing': {
    breaks: { steps: [accept, review, { ...decide, onSilence: 'consent', limit: 1 }, deliver] },
    at: 'steps[2].onSilence',
    keeps: { steps: [accept, { ...review, onSilence: 'consent', limit: 1 }, decide, deliver] },
  },
  'silence-has-limit': {
    breaks: { steps: [accept, { ...review, onSilence: 'consent' }, decide, deliver] },
    at: 'steps[1].onSilence',
    keeps: { steps: [accept, { ...review, onSilence: 'consent', limit: 1 }, decide, deliver] },
  },
  'review-has-checks': {
    breaks: { steps: [accept, { ...review, checks: [] }, decide, deliver] },
    at: 'steps[1]',
    keeps: {},
  },
  'green-channel-skips-no-statutory-step': {
    breaks: { greenChannel: { ...greenChannel, skips: ['decide'] } },
    at: 'greenChannel.skips[0]',
    keeps: { greenChannel },
  },
  'green-channel-keeps-a-review': {
    breaks: { greenChannel: { ...greenChannel, skips: ['review', 'inspect'] } },
    at: 'greenChannel.skips',
    keeps: { greenChannel },
  },
  'green-channel-later-materials': {
    breaks: { greenChannel: { ...greenChannel, later: [{ material: 'photo', within: 5 }] } },
    at: 'greenChannel.later[0].material',
    keeps: { greenChannel },
  },
  'green-channel-limit': {
    breaks: { greenChannel: { ...greenChannel, limit: 20 } },
    at: 'greenChannel.limit',
    keeps: { greenChannel },
  },
  'green-channel-ground-has-basis': {
    breaks: { greenChannel: { ...greenChannel, grounds: [{ ground: 'flood', name: '防汛抢险' }] } },
    at: 'greenChannel.grounds[0]',
    keeps: { greenChannel },
  },
  'green-channel-references': {
    breaks: { greenChannel: { ...greenChannel, openedBy: ['nobody'] } },
    at: 'greenChannel.openedBy[0]',
    keeps: { greenChannel },
  },
  'check-has-criterion': {
    breaks: {
      steps: [
        accept,
        { ...review, checks: [{ check: '面积达标。', criterion: '不少于20平方米。' }, '材料齐全。'] },
        decide,
        deliver,
      ],
    },
    at: 'steps[1].checks[1]',
    keeps: {},
  },
  'check-once': {
    breaks: { steps: [accept, { ...review, checks: ['材料齐全。', '材料齐全。'] }, decide, deliver] },
    at: 'steps[1].checks[1]',
    keeps: {},
  },
}

const sound = writeItem()
/** Rules that look at other items are tried beside the sound one. */
const neighbours: Record<string, readonly ItemDefinition[]> = {
  'code-unique': [sound],
  'item-unique': [sound],
}

function read(changes: Changes | ItemDefinition): ItemDefinition {
  return 'correction' in changes && 'item' in changes
    ? (changes as ItemDefinition)
    : writeItem(changes as Changes)
}

describe('lint of items', () => {
  it('finds nothing in a sound item', () => {
    expect(lintItem(sound, registries)).toEqual([])
  })

  it('has a case for every rule, and a rule for every case', () => {
    expect(Object.keys(cases).toSorted()).toEqual(lintRules.map((rule) => rule.id).toSorted())
  })

  it.each(lintRules)('$id: $title.en', ({ id, severity }) => {
    const tried = cases[id]
    if (tried === undefined) throw new Error(`no case for ${id}`)
    const others = neighbours[id] ?? []
    const findings = lintItem(read(tried.breaks), registries, others).filter((found) => found.rule === id)
    expect(findings).not.toEqual([])
    expect(findings.map(({ path }) => path)).toContain(tried.at)
    for (const finding of findings) {
      expect(finding.severity).toBe(severity)
      for (const text of [finding.message, finding.cure]) {
        expect(text.zh).toMatch(/[。：]$|。/)
        expect(text.en).not.toMatch(/undefined|\[object/)
        expect(text.zh).not.toMatch(/undefined|\[object/)
      }
    }
    const kept = lintItem(read(tried.keeps), registries, others).filter((found) => found.rule === id)
    expect(kept).toEqual([])
  })

  it('does not hold a condition against an item that names what is not declared: one finding, not three', () => {
    expect(
      rulesOf({ materials: ['business-licence', { material: 'floor-plan', when: { trade: 'x' } }] }),
    ).toEqual(expect.not.arrayContaining(['part-reachable', 'condition-contradiction', 'condition-decides']))
  })
})

function rulesOf(changes: Changes): string[] {
  return lintItem(writeItem(changes), registries).map((finding) => finding.rule)
}
