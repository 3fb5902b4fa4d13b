import { getPlainDate } from '@tongban/domain'
import { describe, expect, test } from 'vitest'
import { emptyContent } from '../../application/content.ts'
import { describeOrigin, isFixed, listKnownValues, type Particulars, prefill } from './prefill.ts'

const today = getPlainDate('2026-03-02')

const zhao: Particulars = {
  subjectId: 'a',
  kind: 'person',
  as: 'self',
  name: '赵明远',
  identifier: '11010519491231002X',
  phone: '13800138000',
  address: null,
  representativeName: null,
  representativeIdentifier: null,
}

const yunhe: Particulars = {
  subjectId: 'b',
  kind: 'enterprise',
  as: 'legal-representative',
  name: '云泽禾香餐饮管理有限公司',
  identifier: '91990102MA90000116',
  phone: '13900139000',
  address: '明湖区文昌路 8 号',
  representativeName: '赵明远',
  representativeIdentifier: '11010519491231002X',
}

/** A form that asks for these. */
function asking(...elements: readonly string[]): ReadonlySet<string> {
  return new Set(elements)
}

const form = (
  asked: ReadonlySet<string>,
  typed: Record<string, unknown>,
  ...known: Parameters<typeof prefill>[2][]
) => prefill(asked, { ...emptyContent, form: typed }, known[0] ?? {}, known[1]).form

describe('what the platform knows', () => {
  test('of a person is name, number and what the number says, telephone', () => {
    const known = listKnownValues(zhao, undefined, today)
    expect(
      form(
        asking('person.name', 'person.idNumber', 'person.birthDate', 'person.gender', 'person.phone'),
        {},
        known,
      ),
    ).toEqual({
      'person.name': '赵明远',
      'person.idNumber': '11010519491231002X',
      'person.birthDate': '1949-12-31',
      'person.gender': 'female',
      'person.phone': '13800138000',
    })
  })

  test('of an enterprise is what is registered; its contact is the person who fills in', () => {
    const known = listKnownValues(yunhe, zhao, today)
    const asked = asking('enterprise.uscc', 'enterprise.legalRepresentative', 'contact.name', 'agent.name')
    expect(form(asked, {}, known)).toEqual({
      'enterprise.uscc': '91990102MA90000116',
      'enterprise.legalRepresentative': '赵明远',
      'contact.name': '赵明远',
    })
  })

  test('of an agent is filled in only where one applies for a principal', () => {
    const principal = { ...yunhe, as: 'agent', phone: null, representativeIdentifier: null } as const
    const known = listKnownValues(principal, zhao, today)
    expect(form(asking('agent.idNumber', 'enterprise.legalRepresentativeIdNumber'), {}, known)).toEqual({
      'agent.idNumber': '11010519491231002X',
    })
  })
})

describe('filling in', () => {
  const asked = asking('person.name', 'person.phone')
  const known = listKnownValues(zhao, undefined, today)

  test('leaves what was typed, and what the item does not ask for', () => {
    expect(form(asked, { 'person.phone': '13700137000' }, known)).toEqual({
      'person.name': '赵明远',
      'person.phone': '13700137000',
    })
  })

  test('takes back what was filled in for another applicant, and no more', () => {
    const other = listKnownValues({ ...zhao, name: '林晓禾', phone: null }, undefined, today)
    const typed = { 'person.name': '赵明远', 'person.phone': '13700137000' }
    expect(form(asked, typed, other, known)).toEqual({
      'person.name': '林晓禾',
      'person.phone': '13700137000',
    })
  })

  test('fills in nothing that stands on the licence alone and that the form does not ask for', () => {
    expect(form(asked, {}, known)).not.toHaveProperty('person.gender')
  })

  test('answers the same content where there is nothing to fill in', () => {
    const content = { ...emptyContent, form: { 'person.name': '赵', 'person.phone': '1' } }
    expect(prefill(asked, content, known)).toBe(content)
  })
})

describe('a field', () => {
  const known = listKnownValues(zhao, undefined, today)

  test('says where its value comes from, until another is typed', () => {
    expect(describeOrigin('person.phone', known['person.phone'], '13800138000')?.zh).toBe(
      '来自您的账号，如有变化可以修改。',
    )
    expect(describeOrigin('person.phone', known['person.phone'], '13700137000')).toBeUndefined()
  })

  test('of the identity says where it is not the registered one, and does not repeat it', () => {
    const told = describeOrigin('person.idNumber', known['person.idNumber'], '110105194912310021')
    expect(told?.zh).toContain('不一致')
    expect(JSON.stringify(told)).not.toMatch(/\d{4}/)
  })

  test('with the own number of whoever applies stands as it is, and never says that it may be changed', () => {
    const principal = listKnownValues({ ...yunhe, as: 'agent' }, zhao, today)
    const origins = [
      ['person.idNumber', known],
      ['enterprise.uscc', listKnownValues(yunhe, zhao, today)],
      ['enterprise.uscc', principal],
    ] as const
    const told = origins.map(([element, values]) =>
      describeOrigin(element, values[element], values[element]?.value),
    )
    expect(told.map((origin) => origin?.zh)).toEqual([
      '来自您的账号；以您本人名义申请，不能修改。',
      '来自本单位账号；以本单位名义申请，不能修改。',
      '来自委托人的登记信息；以委托人名义申请，不能修改。',
    ])
    expect(isFixed('enterprise.uscc', principal['enterprise.uscc'], yunhe.identifier)).toBe(true)
  })

  test('with another number than the own, or with a name, can be typed over', () => {
    expect(isFixed('person.idNumber', known['person.idNumber'], '110105194912310021')).toBe(false)
    expect(isFixed('person.name', known['person.name'], '赵明远')).toBe(false)
  })
})
