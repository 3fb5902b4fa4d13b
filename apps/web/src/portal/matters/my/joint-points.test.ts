import { describe, expect, test } from 'vitest'
import { findQuestion, listItemsToCorrect, listJointPoints, namePlace } from './joint-points.ts'

const ask = (subject: string, demand = '请更正。') => ({ subject, problem: '不一致。', demand, basis: null })

function item(name: string, answered: boolean, ...points: readonly ReturnType<typeof ask>[]) {
  const itemName = { zh: name, en: name }
  return { item: name, itemName, caseId: '', due: '2025-09-20', answered, points: [...points] }
}

describe('a joint correction', () => {
  test('what two items ask of one field stands at it once, with both demands', () => {
    const points = listJointPoints({
      items: [
        item('drugs', false, ask('form:premises.area'), ask('material:plan')),
        item('devices', false, ask('form:premises.area', '按平面图更正。')),
      ],
    })
    expect(points.map(({ kind, id, asked }) => [kind, id, asked.map((one) => one.itemName.zh)])).toEqual([
      ['form', 'premises.area', ['drugs', 'devices']],
      ['material', 'plan', ['drugs']],
    ])
  })

  test('a question is each item’s own, and found where the matter asks it', () => {
    const points = listJointPoints({
      items: [item('drugs', false, ask('answer:chain')), item('food', false, ask('answer:chain'))],
    })
    expect(points).toHaveLength(2)
    const question = (key: string, ...items: readonly string[]) => ({
      key,
      origin: 'items' as const,
      definition: {},
      answers: items.map((one) => ({ item: one, question: 'chain' })),
    })
    const questions = [question('food/chain', 'food'), question('online', 'drugs-online')]
    expect(points.map((point) => findQuestion(questions, point)?.key)).toEqual([undefined, 'food/chain'])
  })

  test('what an item asked that has its answer is asked no more', () => {
    const items = [item('drugs', true, ask('material:plan')), item('devices', false)]
    expect(listJointPoints({ items })).toEqual([])
    expect(listItemsToCorrect({ items }).map(({ itemName }) => itemName.zh)).toEqual(['devices'])
  })

  test('what has not been changed is called as the form, the materials and the questions call it', () => {
    const requirements = {
      fields: [{ element: 'premises.area', definition: { label: '场所面积' } }],
      materials: [{ material: 'plan', type: { name: { zh: '平面图', en: 'Plan' } } }],
      questions: [{ id: 'food/chain', definition: { ask: '是否连锁？' } }],
    } as unknown as Parameters<typeof namePlace>[1]
    const places = [
      { kind: 'form', id: 'premises.area' },
      { kind: 'material', id: 'plan' },
      { kind: 'answer', id: 'food/chain' },
    ]
    expect(places.map((place) => namePlace(place, requirements).zh)).toEqual([
      '场所面积',
      '平面图',
      '是否连锁？',
    ])
  })
})
