import { getInstant, getPlainDate } from '../../kernel/index.ts'
import { buildRevision } from '../build-revision.ts'
import { type ItemDefinition, type ItemDefinitionInput, itemDefinitionSchema } from '../item.ts'
import {
  type Registries,
  dataElementSchema,
  dutySchema,
  licenceTypeSchema,
  materialTypeSchema,
  organisationSchema,
} from '../registries.ts'
import type { ItemRevision } from '../revision.ts'

const person = (label: string) => dataElementSchema.parse({ label, type: 'person-name' })

/** The registries of the tests: a small bureau that licenses restaurants. */
export const registries: Registries = {
  elements: {
    'enterprise.name': dataElementSchema.parse({ label: '企业名称', type: 'text', maxLength: 100 }),
    'enterprise.uscc': dataElementSchema.parse({ label: '统一社会信用代码', type: 'uscc' }),
    'enterprise.capital': dataElementSchema.parse({ label: '注册资本', type: 'money' }),
    'person.name': person('姓名'),
    'person.idNumber': dataElementSchema.parse({ label: '公民身份号码', type: 'resident-id' }),
    'person.phone': dataElementSchema.parse({ label: '手机号码', type: 'phone' }),
    'person.birthDate': dataElementSchema.parse({ label: '出生日期', type: 'date' }),
    'premises.area': dataElementSchema.parse({
      label: '经营面积',
      type: 'number',
      unit: '平方米',
      minimum: 1,
      maximum: 100_000,
    }),
    'premises.rented': dataElementSchema.parse({ label: '是否租赁', type: 'yes-no' }),
    'food.remarks': dataElementSchema.parse({ label: '说明', type: 'long-text' }),
    'food.kinds': dataElementSchema.parse({
      label: '经营项目',
      type: 'choices',
      options: { hot: '热食类', cold: '冷食类', drinks: '自制饮品' },
    }),
    'food.trade': dataElementSchema.parse({
      label: { zh: '主体业态', en: 'Main trade' },
      type: 'choice',
      options: { catering: '餐饮服务', canteen: '单位食堂', sales: '食品销售', mixed: '餐饮兼销售' },
    }),
    'food.staff': dataElementSchema.parse({
      label: '从业人员',
      type: 'table',
      columns: { name: { label: '姓名', type: 'person-name' }, since: { label: '入职日期', type: 'date' } },
    }),
    'licence.scope': dataElementSchema.parse({
      label: '许可范围',
      type: 'text',
      register: 'licence-register',
    }),
  },
  materials: {
    'business-licence': materialTypeSchema.parse({
      name: '营业执照',
      source: 'government',
      metBy: 'business-licence',
    }),
    'floor-plan': materialTypeSchema.parse({ name: { zh: '平面布局图', en: 'Floor plan' } }),
    'safety-rules': materialTypeSchema.parse({ name: '食品安全制度' }),
    'seal-card': materialTypeSchema.parse({ name: '印鉴卡', forms: ['paper'] }),
    'lost-licence': materialTypeSchema.parse({ name: '旧证', metBy: 'no-such-licence' }),
  },
  licences: {
    'business-licence': licenceTypeSchema.parse({
      name: '营业执照',
      code: '11990000MB9000015T001',
      holder: 'enterprise',
      validity: 'long-term',
      fields: ['enterprise.name', 'enterprise.uscc'],
    }),
    'food-licence': licenceTypeSchema.parse({
      name: { zh: '食品经营许可证', en: 'Food business licence' },
      code: '11990000MB9000015T002',
      holder: 'enterprise',
      validity: { years: 5 },
      fields: ['enterprise.name', 'enterprise.uscc', 'licence.scope'],
    }),
    'area-licence': licenceTypeSchema.parse({
      name: '面积许可证',
      code: '11990000MB9000015T003',
      holder: 'enterprise',
      validity: { years: 5 },
      fields: ['premises.area'],
    }),
    'dated-licence': licenceTypeSchema.parse({
      name: '临时占道许可证',
      code: '11990000MB9000015T004',
      holder: 'enterprise',
      validity: 'stated',
      fields: ['premises.area'],
    }),
  },
  duties: {
    counter: dutySchema.parse({ name: '综合窗口', does: ['accept', 'follow-through', 'deliver'] }),
    reviewer: dutySchema.parse({ name: '审查岗', does: ['review', 'expert-review', 'legal-review'] }),
    inspector: dutySchema.parse({ name: '核查岗', does: ['inspect'] }),
    head: dutySchema.parse({ name: '决定岗', does: ['decide'] }),
  },
  organisations: {
    bureau: organisationSchema.parse({
      name: { zh: '明湖区行政审批局', en: 'Minghu Approval Bureau' },
      shortName: '区审批局',
      kind: 'approval-bureau',
      level: 'county',
      area: '990101',
      uscc: '11990000MB9000015T',
      windows: [
        { name: '综合窗口', address: '明湖路1号', hours: '工作日9:00至17:00', phone: '0989-81230000' },
      ],
    }),
    fire: organisationSchema.parse({
      name: '消防救援大队',
      shortName: '消防',
      kind: 'department',
      level: 'county',
      area: '990101',
    }),
    'wrong-code': organisationSchema.parse({
      name: '编码有误的局',
      shortName: '误',
      kind: 'department',
      level: 'county',
      area: '990101',
      uscc: '11990000MB9000015A',
    }),
  },
  topics: {
    restaurants: { name: '餐饮', serves: 'enterprise' },
    birth: { name: '生育', serves: 'person' },
  },
}

const base: ItemDefinitionInput = {
  item: 'food-licence',
  name: { zh: '食品经营许可', en: 'Food business licence' },
  keywords: ['开饭馆'],
  code: { base: '990131001000', authority: 'bureau', level: 'county' },
  type: 'licence',
  reform: 'improved',
  serves: ['enterprise'],
  topics: ['restaurants'],
  basis: ['食品安全法 第三十五条'],
  conditions: [{ text: '有与经营相适应的场所。', basis: ['食品安全法 第三十三条'] }],
  case: 'promised',
  limits: { statutory: 20, promised: 8, basis: '行政许可法 第四十二条' },
  visits: 0,
  situations: {
    business: {
      ask: '经营哪一类？',
      options: { catering: '餐饮服务', canteen: '单位食堂', sales: '食品销售' },
    },
    onSite: { ask: '是否现场制售？', options: 'yes-no', when: { business: ['catering', 'sales'] } },
  },
  form: [
    'enterprise.name',
    'enterprise.uscc',
    { section: '场所', fields: ['premises.area', { element: 'food.remarks', required: false }] },
  ],
  materials: [
    'business-licence',
    {
      material: 'floor-plan',
      when: { any: [{ business: ['catering', 'canteen'] }, { onSite: 'yes' }] },
      tolerant: { days: 10, onMiss: 'return' },
    },
    {
      material: 'safety-rules',
      when: { business: 'canteen', 'premises.area': { atLeast: 300 } },
      commitment: 'safety-promise',
    },
  ],
  commitments: {
    'safety-promise': {
      promises: {
        zh: '本单位已经建立食品安全管理制度，并严格执行。',
        en: 'We have food safety rules and follow them.',
      },
      consequence: {
        zh: '承诺不实的，愿意接受依法撤销许可等处理。',
        en: 'If this is false, the permission may be revoked.',
      },
      verify: { within: 30 },
    },
  },
  steps: [
    { step: 'accept', name: '受理', does: 'accept', duty: 'counter', limit: 1 },
    {
      parallel: [
        { step: 'review', name: '审查', does: 'review', duty: 'reviewer', limit: 2, checks: ['材料齐全。'] },
        {
          step: 'inspect',
          name: '现场核查',
          does: 'inspect',
          duty: 'inspector',
          people: 2,
          limit: 5,
          when: { business: ['catering', 'canteen'] },
          checks: ['布局与图纸一致。'],
        },
      ],
    },
    { step: 'decide', name: '决定', does: 'decide', duty: 'head', limit: 1 },
    { step: 'deliver', name: '送达', does: 'deliver', duty: 'counter' },
  ],
  result: { licence: 'food-licence', delivery: ['electronic', 'post'] },
  fee: 'none',
  contacts: { consult: '0989-81230000', complain: '0989-12345' },
  faq: [{ q: '要交复印件吗？', a: '不用，系统调用电子营业执照。' }],
}

/** A sound item, with parts replaced. */
export function writeItem(changes: Partial<ItemDefinitionInput> = {}): ItemDefinition {
  return itemDefinitionSchema.parse({ ...base, ...changes })
}

/** A sound item after a change that no schema would let pass. */
export function bendItem(bend: (definition: ItemDefinition) => void): ItemDefinition {
  const definition = writeItem()
  bend(definition)
  return definition
}

/** The item as published on 2 March 2026. */
export function publishItem(changes: Partial<ItemDefinitionInput> = {}): ItemRevision {
  const built = buildRevision({
    definition: writeItem(changes),
    registries,
    revision: 1,
    effectiveFrom: getPlainDate('2026-03-02'),
    publishedAt: getInstant('2026-03-02T01:00:00.000Z'),
    digest: (text) => `digest of ${text.length} characters`,
  })
  if (!built.ok) throw new Error(built.error.map(({ message }) => message.en).join('\n'))
  return built.value
}

type StepInput = Extract<ItemDefinitionInput['steps'][number], { step: string }>

/** The steps of a plain plan, to put together in other ways. */
export const steps: Readonly<
  Record<'accept' | 'review' | 'inspect' | 'decide' | 'archive' | 'deliver', StepInput>
> = {
  accept: { step: 'accept', name: '受理', does: 'accept', duty: 'counter' },
  review: { step: 'review', name: '审查', does: 'review', duty: 'reviewer', checks: ['材料齐全。'] },
  inspect: {
    step: 'inspect',
    name: '核查',
    does: 'inspect',
    duty: 'inspector',
    people: 2,
    checks: ['与图纸相符。'],
  },
  decide: { step: 'decide', name: '决定', does: 'decide', duty: 'head' },
  archive: { step: 'archive', name: '归档', does: 'follow-through', duty: 'counter' },
  deliver: { step: 'deliver', name: '送达', does: 'deliver', duty: 'counter' },
}
