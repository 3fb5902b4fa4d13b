import { describe, expect, it } from 'vitest'
import type { ItemDefinitionInput } from '../catalogue/index.ts'
import { compileMatter } from './compile-matter.ts'
import { listJointFields } from './joint-form.ts'
import { splitFiling } from './split-filing.ts'
import { publish, registries, revisions, writeMatter } from './testing/matter-fixture.ts'

type Form = NonNullable<ItemDefinitionInput['form']>

/** A matter of two items of which each asks what is given here. */
function compile(forms: { readonly food?: Form; readonly fire?: Form }, items = ['food', 'fire']) {
  const changed = Object.entries(forms).map(([item, form]) => publish(item, { form }))
  return compileMatter({
    definition: writeMatter({ items }),
    sources: {
      registries,
      revisions: [
        ...revisions.filter(({ item }) => changed.every((other) => other.item !== item)),
        ...changed,
      ],
    },
  })
}

const nameOf = (of?: 'another' | 'child' | 'spouse'): Form => [
  of === undefined ? 'person.name' : { element: 'person.name', of },
]

describe('a data element is asked once only where the items mean the same person', () => {
  it.each([
    [
      'the applicant and somebody else',
      undefined,
      'child',
      '食品经营许可问申请人，公众聚集场所消防安全检查问子女',
    ],
    ['two different persons', 'spouse', 'child', '食品经营许可问配偶，公众聚集场所消防安全检查问子女'],
    ['two whom nobody names', 'another', 'another', '食品经营许可问其他人，公众聚集场所消防安全检查问其他人'],
  ] as const)('%s are refused, with the place, who is meant and the cure', (_, food, fire, words) => {
    const compiled = compile({ food: nameOf(food), fire: nameOf(fire) })
    const [finding, ...others] = compiled.ok ? [] : compiled.error
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'matter-field-of-one-person', severity: 'error', path: 'items[1]' })
    expect(finding?.message.zh).toContain(words)
    expect(finding?.cure.zh).toContain('另用一个数据元')
  })

  it('the same person is asked for once, and each item gets what was said', () => {
    const compiled = compile({ food: nameOf('child'), fire: nameOf('child') })
    if (!compiled.ok) throw new Error(compiled.error[0]?.message.en)
    const [field, ...others] = listJointFields(compiled.value.form)
    expect(others).toEqual([])
    expect(field).toMatchObject({ element: 'person.name', of: 'child', asked: true })
    const filings = splitFiling(compiled.value, { 'person.name': '林小禾' })
    expect(filings.map(({ form }) => form)).toEqual([
      { 'person.name': '林小禾' },
      { 'person.name': '林小禾' },
    ])
  })

  it('what one item alone asks of somebody nobody names is asked', () => {
    const compiled = compile({ food: nameOf('another'), fire: ['premises.area'] })
    expect(compiled.ok && listJointFields(compiled.value.form)[0]).toMatchObject({ of: 'another' })
  })

  it('what the register makes for the applicant is not passed on as that of somebody else', () => {
    const compiled = compile({ food: [{ element: 'enterprise.uscc', of: 'another' }] }, ['company', 'food'])
    if (!compiled.ok) throw new Error(compiled.error[0]?.message.en)
    const field = listJointFields(compiled.value.form).find(({ element }) => element === 'enterprise.uscc')
    expect(field).toMatchObject({ of: 'another', asked: true, usedBy: [{ passedOnFrom: undefined }] })
  })
})
