import { getPlainDate } from '@tongban/domain'
import { describe, expect, test } from 'vitest'
import { publishItem } from '../../../../../packages/domain/src/catalogue/testing/catalogue-fixture.ts'
import { emptyContent } from '../../application/content.ts'
import { carryOver } from './carry-over.ts'

const today = getPlainDate('2026-03-09')
const before = publishItem()
const plan = { id: 'f1', name: '平面图.pdf', mediaType: 'application/pdf', size: 9 }
const content = {
  answers: { business: 'catering', onSite: 'no' },
  form: { 'enterprise.name': '禾香餐饮', 'premises.area': '120', 'food.remarks': '临街' },
  materials: { 'floor-plan': [plan] },
}

const names = (texts: readonly { readonly zh: string }[]) => texts.map(({ zh }) => zh)

describe('what was filled in by an older revision', () => {
  test('is taken over whole where the newer one asks for the same', () => {
    expect(carryOver(before, publishItem({ visits: 0 }), content, today)).toEqual({
      content,
      added: [],
      dropped: [],
      again: [],
    })
  })

  test('stays as far as it is still asked for; what is new and what has gone are named', () => {
    const after = publishItem({
      form: ['enterprise.name', 'premises.area', 'enterprise.capital'],
      materials: ['floor-plan', 'safety-rules'],
    })
    const carried = carryOver(before, after, content, today)
    expect(carried.content).toEqual({
      ...content,
      form: { 'enterprise.name': '禾香餐饮', 'premises.area': '120' },
    })
    expect(names(carried.added)).toEqual(['注册资本', '食品安全制度'])
    expect(names(carried.dropped)).toEqual(['说明'])
  })

  test('that no longer is a possible answer is asked again, and not carried', () => {
    const after = publishItem({
      situations: { business: { ask: '经营哪一类？', options: { canteen: '单位食堂', sales: '食品销售' } } },
      materials: ['floor-plan'],
    })
    const carried = carryOver(before, after, content, today)
    expect(carried.content.answers).toEqual({})
    expect(names(carried.again)).toEqual(['经营哪一类？'])
    expect(names(carried.dropped)).toEqual(['是否现场制售？'])
  })

  test('that was wrong before is left to be mended as it is', () => {
    const wrong = { ...emptyContent, form: { 'premises.area': 'wide' } }
    expect(carryOver(before, publishItem(), wrong, today)).toMatchObject({ content: wrong, again: [] })
  })
})
