import { describe, expect, it } from 'vitest'
import { noodleHouse } from '../cases/testing/case-fixture.ts'
import { publishItem } from '../catalogue/testing/catalogue-fixture.ts'
import { publishPromiseItem, wholePromise } from '../cases/testing/promise-fixture.ts'
import { getInstant } from '../kernel/index.ts'
import { buildChildContent, changeContent, checkMatterContent, openJointPlaces } from './index.ts'
import type { FiledItem, MatterContent } from './index.ts'

const revision = publishPromiseItem()

const filed = (way: 'promise' | 'ordinary'): FiledItem => ({
  item: revision.item,
  name: { zh: '食品经营许可', en: 'Food business licence' },
  revision: 1,
  digest: '',
  authority: { id: 'bureau', name: { zh: '审批局', en: 'Bureau' } },
  answers: { way },
  promiseWay: { question: 'way', option: 'promise', decides: 'officer' },
  awaitedFields: [],
  awaitedMaterials: [],
})

const content: MatterContent = {
  answers: { way: 'promise' },
  form: {},
  materials: {},
  promises: { [revision.item]: wholePromise, another: '另一事项的承诺。' },
}
const build = (way: 'promise' | 'ordinary', given = content) =>
  buildChildContent(revision, filed(way), { content: given, records: {} }).promise

describe('the application of an item that can be decided on a promise', () => {
  it('gets its own promise word for word, and that of no other item', () => {
    expect(build('promise')).toBe(wholePromise)
  })

  it('gets none once the answer is the ordinary way, whatever was signed before', () => {
    expect(build('ordinary')).toBeUndefined()
  })

  it('gets the promise that an answer to a correction brings; those of other items stay', () => {
    const before = { ...content, promises: { another: '另一事项的承诺。' } }
    expect(build('promise', before)).toBeUndefined()
    const after = changeContent(before, {
      form: {},
      materials: {},
      promises: { [revision.item]: wholePromise },
    })
    expect(build('promise', after)).toBe(wholePromise)
    expect(after.promises).toHaveProperty('another')
  })

  it('is told at its place in the joint application that the promise is missing, or in other words', () => {
    const question = revision.definition.situations['way']
    if (question === undefined) throw new Error('the item asks for the way')
    const compiled = {
      questions: [
        {
          key: 'way',
          origin: 'items' as const,
          definition: question,
          answers: [{ item: revision.item, question: 'way' }],
        },
      ],
      unanswered: [],
    }
    const check = (promises: Record<string, string>) =>
      checkMatterContent({
        compiled,
        items: [filed('promise')],
        revisions: new Map([[revision.item, revision]]),
        content: { ...content, promises },
        applicant: noodleHouse,
        agent: undefined,
        by: 'applicant',
        now: getInstant('2026-03-02T01:00:00.000Z'),
        demand: 'complete',
      })
        .filter(({ code }) => code.startsWith('promise-'))
        .map(({ field, code }) => [field, code])
    const place = `/content/promises/${revision.item}`
    expect(check({})).toEqual([[place, 'promise-missing']])
    expect(check({ [revision.item]: '我保证。' })).toEqual([[place, 'promise-differs']])
    expect(check({ [revision.item]: wholePromise })).toEqual([])
    const foreign = checkMatterContent({
      compiled,
      items: [filed('promise')],
      revisions: new Map([[revision.item, revision]]),
      content: { ...content, form: { 'enterprise.uscc': '91990000MA0000098A' } },
      applicant: noodleHouse,
      agent: undefined,
      by: 'applicant',
      now: getInstant('2026-03-02T01:00:00.000Z'),
      demand: 'partial',
    })
    expect(foreign).toContainEqual(
      expect.objectContaining({
        field: '/content/form/enterprise.uscc',
        code: 'not-the-applicants-own',
      }),
    )
    expect(openJointPlaces(filed('promise'), compiled)('/content/answers/way')).toBe('/content/answers/way')
  })
})

describe('the application of an item whose answer fills in a field', () => {
  const trade = publishItem({
    situations: {
      business: {
        ask: '经营哪一类？',
        options: { canteen: '单位食堂', sales: '食品销售', catering: '餐饮服务' },
        fills: { 'food.trade': { canteen: 'canteen', sales: 'sales', catering: ['catering', 'mixed'] } },
      },
    },
    form: ['enterprise.name', 'food.trade'],
  })
  const readTrade = (business: string, form: MatterContent['form']) =>
    buildChildContent(
      trade,
      { ...filed('ordinary'), item: trade.item, answers: { business } },
      { content: { answers: {}, form, materials: {} }, records: {} },
    ).form['food.trade']

  it('says what the answer gives once a correction has changed it, whatever the joint form kept', () => {
    expect(readTrade('sales', { 'food.trade': 'canteen' })).toBe('sales')
  })

  it('says what was chosen where the answer leaves a choice', () => {
    expect(readTrade('catering', { 'food.trade': 'mixed' })).toBe('mixed')
  })
})
