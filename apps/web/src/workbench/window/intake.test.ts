import { getPlainDate, listDeclaredFields } from '@tongban/domain'
import { describe, expect, it } from 'vitest'
import {
  completeContent,
  publishRestaurantItem,
} from '../../../../../packages/domain/src/cases/testing/case-fixture.ts'
import { fromFiledContent } from '../../application/content.ts'
import { addLine, addRecent } from './drafts.ts'
import {
  checkIntake,
  composePoints,
  getContact,
  getDelivery,
  listApplicantKinds,
  listIntakeDuties,
  nobodyPresent,
  prefillForm,
  resolveFor,
  startDraft,
  suggestAct,
  takeAsDemanded,
} from './intake.ts'
import { checkContact } from './intake-errors.ts'
import { checkPresent, detectKind, isWholeNumber } from './present.ts'

const today = getPlainDate('2026-03-09')
const item = publishRestaurantItem()
const content = fromFiledContent(completeContent)
const asked = new Set(listDeclaredFields(item.definition).map(({ element }) => element))
const bare = { ...content, materials: {} }
const person = {
  ...nobodyPresent,
  identifier: '11010519491231002X',
  name: '张伟',
  phone: '13800138000',
}

describe('taking papers in (行政许可法 第三十二条)', () => {
  const original = { originals: 1, copies: 0, originalSeen: false }

  it('what was handed over on paper is there', () => {
    const found = checkIntake(item, bare, { 'business-licence': original, 'floor-plan': original }, today)
    expect(found).toEqual({ wrong: [], missing: [], later: [] })
    expect(suggestAct(found, {})).toBe('accept')
  })

  it('what rests on a promise as a whole is left to whoever decides (告知承诺)', () => {
    expect(suggestAct({ wrong: [], missing: [], later: [] }, { promise: '本单位承诺符合条件。' })).toBe(
      'receive',
    )
  })

  it('what is missing keeps nothing from being taken in, and makes the one notice', () => {
    const found = checkIntake(item, bare, { 'floor-plan': original }, today)
    expect(found.wrong).toEqual([])
    expect(found.missing.map(({ field }) => field)).toEqual(['/materials/business-licence'])
    expect(suggestAct(found, {})).toBe('notice')
    expect(composePoints(item, bare, found.missing)).toEqual([
      expect.objectContaining({ subject: 'material:business-licence', problem: '未提交该项材料。' }),
    ])
  })

  it('papers of which nothing was handed over are missing; those of 容缺 may follow', () => {
    const none = { originals: 0, copies: 0, originalSeen: false }
    const found = checkIntake(item, bare, { 'floor-plan': none, 'business-licence': none }, today)
    expect(found.missing.map(({ field }) => field)).toEqual(['/materials/business-licence'])
    expect(found.later.map(({ field }) => field)).toEqual(['/materials/floor-plan'])
  })

  it('what may follow keeps from being accepted until the applicant has promised it in writing (容缺受理)', () => {
    const papers = { 'business-licence': original }
    expect(suggestAct(checkIntake(item, bare, papers, today), {})).toBe('notice')
    const signed = { 'floor-plan': { by: 'later', promise: '本单位承诺按期补交。' } } as const
    const found = checkIntake(item, { ...bare, substitutes: signed }, papers, today)
    expect(found).toEqual({ wrong: [], missing: [], later: [] })
    expect(suggestAct(found, {})).toBe('accept')
  })

  it('papers that the situation does not ask for are no error', () => {
    expect(checkIntake(item, content, { 'no-such-paper': original }, today).wrong).toEqual([])
  })

  it('what is there and wrong must be put right first', () => {
    const wrong = { ...content, form: { ...content.form, 'premises.area': '-1' } }
    expect(checkIntake(item, wrong, {}, today).wrong.map(({ field }) => field)).toEqual([
      '/form/premises.area',
    ])
  })

  it.each([
    ['original', 1, { originals: 1, copies: 0, originalSeen: false }],
    ['copy', 2, { originals: 0, copies: 2, originalSeen: true }],
    ['both', 0, { originals: 0, copies: 1, originalSeen: true }],
  ] as const)('a demand of %s × %i is met as it is written', (original, copies, paper) => {
    expect(takeAsDemanded({ original, copies })).toEqual(paper)
  })

  it('the duty is that of the accepting step', () => {
    expect(listIntakeDuties(resolveFor(item, content))).toEqual(['counter'])
  })
})

describe('who is present', () => {
  it('an item for enterprises asks for no person', () => {
    expect(listApplicantKinds(item.definition.serves)).toEqual(['enterprise'])
  })

  it('a number is looked up only when it is whole and its check digit fits', () => {
    expect(isWholeNumber('person', '11010519491231002X', today)).toBe(true)
    expect(isWholeNumber('person', '110105194912310021', today)).toBe(false)
    expect(isWholeNumber('enterprise', '91990102MA9000011', today)).toBe(false)
  })

  it('the number of an organisation makes the applicant one, where the item serves both', () => {
    const kinds = ['person', 'enterprise'] as const
    expect(detectKind('91990102MA90000116', nobodyPresent, kinds, today)).toBe('enterprise')
    expect(detectKind('11010519491231002X', nobodyPresent, kinds, today)).toBe('person')
    expect(detectKind('9199', nobodyPresent, kinds, today)).toBe('person')
    expect(detectKind('91990102MA90000116', nobodyPresent, ['person'], today)).toBe('person')
  })

  it('a person who comes alone needs no authorisation', () => {
    expect(checkPresent(person, today)).toEqual({})
  })

  it('an agent needs a name, a number, and the authorisation', () => {
    const agent = { ...person, by: 'agent', authorisation: 'scan' } as const
    expect(Object.keys(checkPresent(agent, today))).toEqual(['agentName', 'agentIdentifier', 'authorisation'])
  })

  it('the form takes over what was typed, and leaves what the clerk changed', () => {
    const present = {
      ...person,
      kind: 'enterprise',
      by: 'agent',
      identifier: '91990102MA90000116',
      name: '禾香',
    } as const
    const first = prefillForm(asked, {}, present, {}, today)
    expect(first).toMatchObject({ 'enterprise.uscc': '91990102MA90000116' })
    const changed = { ...first, 'enterprise.uscc': '91990102MA900002XX' }
    const next = prefillForm(asked, changed, { ...present, identifier: '11990000MB9000015T' }, first, today)
    expect(next).not.toHaveProperty('enterprise.uscc')
    expect(prefillForm(asked, first, { ...present, identifier: '11990000MB9000015T' }, first, today)).toEqual(
      {
        'enterprise.uscc': '11990000MB9000015T',
      },
    )
  })

  it('the contact is who is present until another is written', () => {
    const agent = { ...person, by: 'agent', agentName: '钱立诚' } as const
    expect(getContact({ contact: undefined, present: agent }).name).toBe('钱立诚')
    const contact = { name: '李', phone: '1', address: '' }
    expect(getContact({ contact, present: agent })).toBe(contact)
    expect(checkContact({ contact, present: agent, delivery: 'post' }).map(({ field }) => field)).toEqual([
      '/contact/contact-phone',
      '/contact/contact-address',
    ])
  })
})

describe('the result goes out', () => {
  it('over this counter unless the clerk chose another way that the item offers', () => {
    expect(getDelivery(item, '')).toBe('window')
    expect(getDelivery(item, 'post')).toBe('post')
    expect(getDelivery(item, 'pigeon')).toBe('window')
  })
})

describe('drafts on the device', () => {
  const draft = startDraft(
    { item: 'food-licence', name: { zh: '食品', en: 'Food' } },
    '2026-03-09T01:00:00Z',
    () => 'key',
  )

  it('stand once in the list, the newest first', () => {
    const other = { ...draft, id: 'other' }
    const lines = addLine(addLine(addLine([], draft), other), draft)
    expect(lines.map(({ id }) => id)).toEqual(['key', 'other'])
  })

  it('remember eight items of late', () => {
    const names = Array.from({ length: 10 }, (_, index) => ({ item: `i${index}`, name: draft.itemName }))
    expect(
      names.reduce(addRecent, [] as readonly { item: string; name: typeof draft.itemName }[]),
    ).toHaveLength(8)
  })

  it('remember a matter beside an item of the same code, each once', () => {
    const item = { item: 'open-cinema', name: draft.itemName }
    const matter = { matter: 'open-cinema', name: draft.itemName }
    expect([item, matter, item].reduce(addRecent, [] as readonly (typeof item | typeof matter)[])).toEqual([
      item,
      matter,
    ])
  })
})
