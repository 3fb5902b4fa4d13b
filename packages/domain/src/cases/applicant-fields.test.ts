import { describe, expect, it } from 'vitest'
import { type Registries, dataElementSchema } from '../catalogue/index.ts'
import { registries } from '../catalogue/testing/catalogue-fixture.ts'
import { getPlainDate } from '../kernel/index.ts'
import { checkOwnNumber, keepAskedOfApplicant, listRegisterDifferences } from './applicant-fields.ts'
import type { Applicant, ApplicationContent } from './parties.ts'
import { fittingCommands } from './testing/case-commands.ts'
import {
  completeContent,
  noodleHouse,
  publishRestaurantItem,
  restaurantItem,
} from './testing/case-fixture.ts'
import { correctionRequested, drafted, submitted } from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const day = '2026-03-09'
const on = getPlainDate(day)
const anotherUscc = '91990000MA0000098A'
const submit = fittingCommands.SubmitApplication

const withElements: Registries = {
  ...registries,
  elements: {
    ...registries.elements,
    'person.name': dataElementSchema.parse({ label: '姓名', type: 'person-name' }),
    'person.idNumber': dataElementSchema.parse({ label: '公民身份号码', type: 'resident-id' }),
    'person.birthDate': dataElementSchema.parse({ label: '出生日期', type: 'date' }),
    'enterprise.legalRepresentative': dataElementSchema.parse({ label: '法定代表人', type: 'person-name' }),
  },
}

function stating(form: Record<string, unknown>): ApplicationContent {
  return { ...completeContent, form: { ...completeContent.form, ...form } }
}

const foreign = stating({ 'enterprise.uscc': anotherUscc })

describe('the number of whoever applies (行政许可法 第三十一条)', () => {
  it.each(['applicant', 'clerk'] as const)(
    'another number in the form of a %s is refused at its field',
    (as) => {
      const refusal = given([drafted(day)])
        .when({ ...submit, content: foreign }, { on: day, as })
        .isRefused('invalid-input')
      expect(refusal).toMatchObject({
        problems: [{ field: '/content/form/enterprise.uscc', code: 'not-the-applicants-own' }],
      })
    },
  )

  it('the applicant reads in whose name it applies and how to apply for another; no number of a person in full', () => {
    const [problem] = checkOwnNumber(restaurantItem, noodleHouse, foreign, 'applicant')
    expect(problem?.message.zh).toContain(noodleHouse.name)
    expect(problem?.message.zh).toContain('授权委托')
    expect(problem?.message.en).toContain('authorise')
    const person: Applicant = {
      ...noodleHouse,
      kind: 'person',
      identifierKind: 'resident-id',
      identifier: '110000199003120021',
    }
    const item = publishRestaurantItem({ form: ['person.idNumber'] }, { registries: withElements })
    const [said] = checkOwnNumber(
      item,
      person,
      stating({ 'person.idNumber': '110000198802200517' }),
      'applicant',
    )
    expect(said?.field).toBe('/content/form/person.idNumber')
    expect(said?.message.zh).not.toContain(person.identifier)
    expect(said?.message.en).not.toContain(person.identifier)
  })

  it('the same number in another hand is the same', () => {
    const written = stating({ 'enterprise.uscc': ' １１990000mb9000015t ' })
    expect(checkOwnNumber(restaurantItem, noodleHouse, written, 'applicant')).toEqual([])
  })

  it('a field that asks of another is not held against the applicant', () => {
    const item = publishRestaurantItem({
      form: ['enterprise.name', { element: 'enterprise.uscc', of: 'another' }, 'premises.area'],
    })
    expect(checkOwnNumber(item, noodleHouse, foreign, 'applicant')).toEqual([])
    expect(listRegisterDifferences(item, noodleHouse, foreign, on)).toEqual([])
  })

  it('a field that this application does not ask is not looked at', () => {
    const item = publishRestaurantItem({
      form: ['enterprise.name', { element: 'enterprise.uscc', when: { onSite: 'no' } }, 'premises.area'],
    })
    expect(checkOwnNumber(item, noodleHouse, foreign, 'applicant')).toEqual([])
  })

  it('a form that asks for the number of the other kind of applicant says nothing of this one', () => {
    const person: Applicant = {
      ...noodleHouse,
      kind: 'person',
      identifierKind: 'resident-id',
      identifier: '1',
    }
    expect(checkOwnNumber(restaurantItem, person, foreign, 'applicant')).toEqual([])
  })

  it('what a matter passes on from a result is not the applicant’s word', () => {
    expect(checkOwnNumber(restaurantItem, noodleHouse, foreign, 'system')).toEqual([])
  })

  it('a correction is not refused for a number that the authority has taken in, and is for a new one', () => {
    expect(checkOwnNumber(restaurantItem, noodleHouse, foreign, 'applicant', foreign.form)).toEqual([])
    const notified = [drafted(day), submitted(day), correctionRequested(day, '2026-03-30')]
    given(notified)
      .when({ type: 'ResubmitApplication', content: foreign }, { on: day, as: 'applicant' })
      .isRefused('invalid-input')
  })
})

describe('what differs from what is registered', () => {
  const registered: Applicant = { ...noodleHouse, representative: '王一' }
  const item = publishRestaurantItem(
    { form: ['enterprise.name', 'enterprise.uscc', 'enterprise.legalRepresentative', 'premises.area'] },
    { registries: withElements },
  )

  it('a name and a representative that differ are both said, with both values, and nothing is refused', () => {
    const content = stating({ 'enterprise.name': '明湖面馆', 'enterprise.legalRepresentative': '王二' })
    expect(listRegisterDifferences(item, registered, content, on)).toEqual([
      { element: 'enterprise.name', registered: '明湖面馆有限公司', stated: '明湖面馆' },
      { element: 'enterprise.legalRepresentative', registered: '王一', stated: '王二' },
    ])
    given([drafted(day)])
      .when({ ...submit, content: stating({ 'enterprise.name': '明湖面馆' }) }, { on: day, as: 'applicant' })
      .happens({ type: 'ApplicationSubmitted' })
  })

  it('brackets of the other width and spaces are no difference', () => {
    const bracketed: Applicant = { ...registered, name: '明湖（集团）有限公司' }
    const content = stating({
      'enterprise.name': '明湖(集团) 有限公司',
      'enterprise.legalRepresentative': '王一',
    })
    expect(listRegisterDifferences(item, bracketed, content, on)).toEqual([])
  })

  it('a date of birth and a sex that the own number contradicts are said', () => {
    const person: Applicant = {
      ...noodleHouse,
      kind: 'person',
      name: '林晓禾',
      identifierKind: 'resident-id',
      identifier: '110000199003120021',
    }
    const form = ['person.name', 'person.idNumber', 'person.birthDate']
    const asking = publishRestaurantItem({ form }, { registries: withElements })
    const content = stating({
      'person.name': '林晓禾',
      'person.idNumber': person.identifier,
      'person.birthDate': '1990-03-13',
    })
    expect(listRegisterDifferences(asking, person, content, on)).toEqual([
      { element: 'person.birthDate', registered: '1990-03-12', stated: '1990-03-13' },
    ])
  })

  it('the case keeps the representative only where its form asks for one (个人信息保护法 第六条)', () => {
    expect(keepAskedOfApplicant(registered, item)).toEqual(registered)
    expect(keepAskedOfApplicant(registered, restaurantItem)).toEqual(noodleHouse)
  })
})
