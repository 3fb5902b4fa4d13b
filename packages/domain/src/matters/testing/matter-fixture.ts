import {
  type ItemDefinitionInput,
  type ItemRevision,
  type Registries,
  buildRevision,
  dataElementSchema,
  licenceTypeSchema,
  materialTypeSchema,
} from '../../catalogue/index.ts'
import { registries as bureau, writeItem } from '../../catalogue/testing/catalogue-fixture.ts'
import { getInstant, getPlainDate } from '../../kernel/index.ts'
import {
  type MatterDefinition,
  type MatterDefinitionInput,
  matterDefinitionSchema,
} from '../matter-definition.ts'
import type { MatterSources } from '../members.ts'

const writeLicence = (name: string, fields: readonly string[], serial: string) =>
  licenceTypeSchema.parse({
    name,
    code: `11990000MB9000015T${serial}`,
    holder: 'enterprise',
    validity: 'long-term',
    fields,
  })

/** A bureau in which a restaurant is opened: a company, a food licence, a sign, a check by the fire brigade. */
export const registries: Registries = {
  ...bureau,
  elements: {
    ...bureau.elements,
    'enterprise.uscc': dataElementSchema.parse({
      label: '统一社会信用代码',
      type: 'uscc',
      register: 'enterprise-register',
    }),
    'sign.text': dataElementSchema.parse({ label: '店招文字', type: 'text', maxLength: 20 }),
  },
  materials: {
    ...bureau.materials,
    'lease-contract': materialTypeSchema.parse({ name: '租赁合同' }),
    'fire-proof': materialTypeSchema.parse({ name: '消防合格证明', metBy: 'fire-certificate' }),
    'food-proof': materialTypeSchema.parse({ name: '食品经营许可证', metBy: 'food-licence' }),
    'site-opinion': materialTypeSchema.parse({ name: '选址意见' }),
    'identity-card': materialTypeSchema.parse({ name: '身份证', metBy: 'identity-card' }),
  },
  licences: {
    ...bureau.licences,
    'fire-certificate': writeLicence('消防合格证', ['premises.area'], '021'),
    'trade-licence': writeLicence('行业综合许可证', ['enterprise.name'], '022'),
    'identity-card': writeLicence('居民身份证', ['person.name'], '023'),
  },
}

const agent = {
  ask: { zh: '是否委托他人办理？', en: 'Does an agent apply?' },
  options: 'yes-no',
} as const satisfies NonNullable<ItemDefinitionInput['situations']>[string]

const items = {
  company: {
    name: { zh: '公司设立登记', en: 'Formation of a company' },
    limits: { statutory: 3, promised: 1 },
    situations: { agent },
    form: ['enterprise.name', 'person.name', { element: 'person.phone', when: { agent: 'yes' } }],
    materials: ['lease-contract'],
    result: { licence: 'business-licence', delivery: ['electronic'] },
  },
  food: {
    name: { zh: '食品经营许可', en: 'Food licence' },
    limits: { statutory: 20, promised: 7 },
    situations: {
      business: { ask: '经营哪一类？', options: { catering: '餐饮服务', sales: '食品销售' } },
      agent,
    },
    form: ['enterprise.name', 'enterprise.uscc', 'premises.area', 'person.name'],
    materials: [
      { material: 'business-licence', basis: ['食品安全法 第三十五条第二款'] },
      { material: 'floor-plan', when: { business: 'catering' }, tolerant: { days: 10, onMiss: 'return' } },
      { material: 'lease-contract', copies: 2, original: 'original' },
    ],
    result: { licence: 'food-licence', delivery: ['electronic'] },
  },
  sign: {
    name: { zh: '店招设置', en: 'Sign of a shop' },
    limits: { statutory: 20, promised: 5 },
    situations: {},
    form: ['enterprise.uscc', 'sign.text'],
    materials: ['business-licence'],
    result: { document: '准予设置决定书', delivery: ['electronic'] },
  },
  fire: {
    name: { zh: '公众聚集场所消防安全检查', en: 'Fire safety check' },
    limits: { statutory: 14, promised: 9, unit: 'calendar-day' },
    visits: 1,
    visitsReason: '现场核验',
    situations: {},
    form: ['enterprise.name', 'premises.area'],
    materials: [{ material: 'floor-plan', tolerant: { days: 5, onMiss: 'return' } }, 'lease-contract'],
    result: { licence: 'fire-certificate', delivery: ['electronic'] },
  },
} as const satisfies Record<string, Partial<ItemDefinitionInput>>

/** An item as published on 2 March 2026. */
export function publish(
  item: string,
  changes: Partial<ItemDefinitionInput> = {},
  from: Registries = registries,
): ItemRevision {
  const known: Partial<ItemDefinitionInput> = Object.hasOwn(items, item)
    ? (items[item as keyof typeof items] as Partial<ItemDefinitionInput>)
    : {}
  const built = buildRevision({
    definition: writeItem({ item, commitments: {}, ...known, ...changes }),
    registries: from,
    revision: 1,
    effectiveFrom: getPlainDate('2026-03-02'),
    publishedAt: getInstant('2026-03-02T01:00:00.000Z'),
    digest: (text) => `digest of ${text.length} characters`,
  })
  if (!built.ok) throw new Error(built.error.map(({ message }) => message.en).join('\n'))
  return built.value
}

export const revisions: readonly ItemRevision[] = ['company', 'food', 'sign', 'fire'].map((item) =>
  publish(item),
)

export const sources: MatterSources = { revisions, registries }

/** Opening a restaurant, with parts replaced. */
export function writeMatter(changes: Partial<MatterDefinitionInput> = {}): MatterDefinition {
  return matterDefinitionSchema.parse({
    matter: 'open-restaurant',
    name: { zh: '我要开餐馆', en: 'Open a restaurant' },
    serves: ['enterprise'],
    lead: 'bureau',
    items: [
      'company',
      { item: 'food', with: { business: 'catering' } },
      { item: 'sign', optional: { zh: '是否设置店招？', en: 'Is there a sign?' } },
      { item: 'fire', when: { 'premises.area': { atLeast: 300 } } },
    ],
    ...changes,
  })
}
