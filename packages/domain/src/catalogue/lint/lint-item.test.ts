import { describe, expect, it } from 'vitest'
import type { ItemDefinition } from '../item.ts'
import { bendItem, registries, steps, writeItem } from '../testing/catalogue-fixture.ts'
import {
  instantTable as instant,
  largeShop as large,
  smallShop as small,
  tableExample as example,
} from '../testing/decision-table-fixture.ts'
import { fillCases } from '../testing/fill-lint-cases.ts'
import { greenChannelCases } from '../testing/green-channel-lint-cases.ts'
import type { Changes, LintCases } from '../testing/lint-case.ts'
import { promiseCases } from '../testing/promise-lint-cases.ts'
import { stepCases } from '../testing/step-lint-cases.ts'
import { lintItem, lintRules } from './lint-item.ts'

const { accept, review, decide, archive, deliver } = steps

const contacts = { consult: '0989-81230000', complain: '0989-12345' }

/** For each rule an item that breaks it, where, and one that comes close and keeps it. */
const cases: LintCases = {
  ...stepCases,
  ...fillCases,
  ...promiseCases,
  ...greenChannelCases,
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
  'reform-is-stated': { breaks: { reform: undefined }, at: 'reform', keeps: { reform: 'outside' } },
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
  'reform-cancelled-issues-nothing': {
    breaks: { reform: 'cancelled' },
    at: 'result.licence',
    keeps: { reform: 'cancelled', result: { document: '告知书', delivery: ['electronic'] } },
  },
  'reform-improved-is-faster': {
    breaks: { reform: 'improved', limits: { statutory: 20, promised: 20, basis: '行政许可法 第四十二条' } },
    at: 'limits.promised',
    keeps: { reform: 'improved' },
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
