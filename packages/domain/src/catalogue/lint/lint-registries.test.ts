import { describe, expect, it } from 'vitest'
import { type Registries, dataElementSchema, licenceTypeSchema, organisationSchema } from '../registries.ts'
import { registries as all } from '../testing/catalogue-fixture.ts'
import { lintRegistries } from './lint-item.ts'
import { registryRules } from './registry-rules.ts'

const { 'wrong-code': _, ...organisations } = all.organisations
const sound: Registries = { ...all, organisations }
const element = (definition: Parameters<typeof dataElementSchema.parse>[0]): Registries => ({
  ...sound,
  elements: { ...sound.elements, 'test.element': dataElementSchema.parse(definition) },
})
const licence = (changes: Record<string, unknown>): Registries => ({
  ...sound,
  licences: {
    ...sound.licences,
    test: licenceTypeSchema.parse({
      name: '证',
      code: '11990000MB9000015T999',
      holder: 'either',
      validity: 'long-term',
      fields: ['enterprise.name', 'person.idNumber'],
      ...changes,
    }),
  },
})
const organisation = (changes: Record<string, unknown>): Registries => ({
  ...sound,
  organisations: {
    ...organisations,
    test: organisationSchema.parse({
      name: '局',
      shortName: '局',
      kind: 'department',
      level: 'county',
      area: '990101',
      ...changes,
    }),
  },
})

const cases: Record<string, { breaks: Registries; at: string; keeps: Registries }> = {
  'element-options': {
    breaks: element({ label: '类', type: 'choice' }),
    at: 'elements.test.element',
    keeps: element({ label: '类', type: 'choice', options: { one: '一' } }),
  },
  'element-columns': {
    breaks: element({ label: '表', type: 'table' }),
    at: 'elements.test.element',
    keeps: element({ label: '表', type: 'table', columns: { name: { label: '名', type: 'text' } } }),
  },
  'element-pattern': {
    breaks: element({ label: '号', type: 'text', pattern: '(a+)+' }),
    at: 'elements.test.element.pattern',
    keeps: element({ label: '号', type: 'text', pattern: '[A-Z]{2}\\d{6}' }),
  },
  'element-range': {
    breaks: element({ label: '数', type: 'number', minimum: 2, maximum: 1 }),
    at: 'elements.test.element.minimum',
    keeps: element({ label: '数', type: 'number', minimum: 1, maximum: 1 }),
  },
  'licence-fields-known': {
    breaks: licence({ fields: ['moon.rock'] }),
    at: 'licences.test.fields[0]',
    keeps: licence({}),
  },
  'licence-public-fields': {
    breaks: licence({ publicFields: ['premises.area'] }),
    at: 'licences.test.publicFields[0]',
    keeps: licence({ publicFields: ['enterprise.name'] }),
  },
  'licence-code': {
    breaks: licence({ code: '11990000MB9000015T001' }),
    at: 'licences.test.code',
    keeps: licence({}),
  },
  'organisation-parent': {
    breaks: organisation({ parent: 'test' }),
    at: 'organisations.test.parent',
    keeps: organisation({ parent: 'bureau' }),
  },
  'organisation-uscc': {
    breaks: organisation({ uscc: '11990000MB9000015A' }),
    at: 'organisations.test.uscc',
    keeps: organisation({ uscc: '11990000MB9000023M' }),
  },
}

describe('lint of registries', () => {
  it('finds nothing in sound registries', () => {
    expect(lintRegistries(sound)).toEqual([])
  })

  it('has a case for every rule, and a rule for every case', () => {
    expect(Object.keys(cases).toSorted()).toEqual(registryRules.map((rule) => rule.id).toSorted())
  })

  it.each(registryRules)('$id: $title.en', ({ id }) => {
    const tried = cases[id]
    if (tried === undefined) throw new Error(`no case for ${id}`)
    const rulesOf = (registries: Registries) => lintRegistries(registries).filter(({ rule }) => rule === id)
    expect(rulesOf(tried.breaks).map(({ path }) => path)).toEqual([tried.at])
    expect(rulesOf(tried.keeps)).toEqual([])
  })
})
