import { describe, expect, it } from 'vitest'
import { type ItemDefinitionInput, materialTypeSchema } from '../catalogue/index.ts'
import { getInstant } from '../kernel/index.ts'
import { compileMatter } from './compile-matter.ts'
import type { MatterDefinitionInput } from './matter-definition.ts'
import { publish, registries, revisions, writeMatter } from './testing/matter-fixture.ts'

type Demand = Exclude<NonNullable<ItemDefinitionInput['materials']>[number], string>
const compile = (
  changes: Partial<MatterDefinitionInput>,
  items: Readonly<Record<string, Partial<ItemDefinitionInput>>> = {},
  kinds: object = {},
) => {
  const known = { ...registries, materials: { ...registries.materials, ...kinds } }
  const compiled = compileMatter({
    definition: writeMatter(changes),
    sources: {
      registries: known,
      revisions: revisions.map((revision) => publish(revision.item, items[revision.item] ?? {}, known)),
    },
  })
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message.en).join('\n'))
  return compiled.value
}
/** The lease as the company and the sign demand it together. */
const lease = (company: Partial<Demand>, sign: Partial<Demand>) =>
  compile(
    { items: ['company', 'sign'] },
    {
      company: { materials: [{ material: 'lease-contract', ...company }] },
      sign: { materials: [{ material: 'lease-contract', ...sign }] },
    },
  ).materials.find(({ material }) => material === 'lease-contract')
const tolerant = (days: number) => ({ tolerant: { days, onMiss: 'return' as const } })

describe('a material that several items demand is asked for by the strictest of them', () => {
  it.each([
    ['required where one requires it', { required: false }, {}, { required: true }],
    ['not required where none does', { required: false }, { required: false }, { required: false }],
    ['a copy where all want one', {}, {}, { original: 'copy' }],
    [
      'the original where all want it',
      { original: 'original' },
      { original: 'original' },
      { original: 'original' },
    ],
    ['both where they differ', { original: 'original' }, {}, { original: 'both' }],
    ['as many copies as the one that wants most', { copies: 3 }, { copies: 2 }, { copies: 3 }],
    ['later within the shortest time', tolerant(10), tolerant(5), { tolerantDays: 5 }],
    ['not later where one does not let it', tolerant(10), {}, { tolerantDays: undefined }],
    ['not later where none lets it', {}, {}, { tolerantDays: undefined }],
  ] as [string, Partial<Demand>, Partial<Demand>, object][])('%s', (_, company, sign, expected) => {
    expect(lease(company, sign)).toMatchObject(expected)
    expect(lease(sign, company)).toMatchObject(expected)
  })

  it('comes from a licence where one of the items may fetch it, and from the applicant where nobody may', () => {
    const { materials } = compile(
      { items: ['company', 'sign'] },
      { company: { materials: ['identity-card'] }, sign: { materials: ['identity-card', 'lease-contract'] } },
    )
    expect(materials.map(({ material, origin }) => [material, origin])).toEqual([
      ['identity-card', 'fetched'],
      ['lease-contract', 'supplied'],
    ])
  })
})

describe('what the matter says of items that are not taken has no effect', () => {
  it('an order, a pre-approval or a notice about one of them waits for nothing', () => {
    const { plan } = compile({
      items: [
        'company',
        'food',
        { item: 'sign', optional: { zh: '是否设置店招？', en: 'Is there a sign?' } },
      ],
      order: [{ first: 'sign', next: 'food', basis: ['行政许可法 第二十六条'] }],
    })
    expect(plan.tasks.map(({ id }) => id)).toEqual(['company', 'food'])
    expect(plan.tasks.find(({ id }) => id === 'food')?.waitsFor.map(({ task }) => task)).toEqual(['company'])
  })
})

describe('places to come to', () => {
  const visit = (visits: number) => ({ visits, visitsReason: '现场核验' })

  it('once for all items of one place, as often as the one that wants most', () => {
    const { places } = compile({ items: ['company', 'sign'] }, { company: visit(1), sign: visit(3) })
    expect(places).toMatchObject([{ organisation: 'bureau', visits: 3 }])
    expect(places[0]?.items.map(({ item }) => item)).toEqual(['company', 'sign'])
  })
})

it('a type has the forms that every revision of it accepts', () => {
  const paper = materialTypeSchema.parse({ name: '租赁合同', forms: ['paper'] })
  const { materials } = compile({ items: ['company', 'food'] }, {}, { 'lease-contract': paper })
  expect(materials.find(({ material }) => material === 'lease-contract')?.type.forms).toEqual(['paper'])
})

it.each([
  ['the first', '2026-04-01', '2026-03-02', '租约'],
  ['the second', '2026-03-02', '2026-04-01', '租赁合同'],
])('is called as the item calls it that was published last: %s', (_, company, sign, name) => {
  const at = (day: string) => ({ publishedAt: getInstant(`${day}T01:00:00.000Z`) })
  const lease = { 'lease-contract': materialTypeSchema.parse({ name: '租约' }) }
  const other = { ...registries, materials: { ...registries.materials, ...lease } }
  const changes = { materials: ['lease-contract'] }
  const published = [
    { ...publish('company', changes, other), ...at(company) },
    { ...publish('sign', changes), ...at(sign) },
  ]
  const definition = writeMatter({ items: ['company', 'sign'] })
  const compiled = compileMatter({ definition, sources: { registries, revisions: published } })
  const materials = compiled.ok ? compiled.value.materials : []
  expect(materials.find(({ material }) => material === 'lease-contract')?.name.zh).toBe(name)
})
