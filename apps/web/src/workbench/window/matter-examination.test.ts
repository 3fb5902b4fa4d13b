import { describe, expect, it } from 'vitest'
import {
  completeContent,
  planPromise,
  publishRestaurantItem,
} from '../../../../../packages/domain/src/cases/testing/case-fixture.ts'
import { writeSigned } from '../../application/following-materials.ts'
import {
  countActs,
  isToExamine,
  type ItemToExamine,
  listItemActs,
  listPromisesToSign,
} from './matter-examination.ts'

const revision = publishRestaurantItem()
const complete = { wrong: [], missing: [], later: [] }
const lacking = {
  ...complete,
  missing: [{ field: '/materials/lease', code: 'material-missing', message: { zh: '缺', en: 'missing' } }],
} as unknown as typeof complete

function file(status: string, commands: readonly string[], promise: string | null = null): ItemToExamine {
  const actions = commands.map((command) => ({ command, available: true }))
  const content = { ...completeContent, papers: {}, substitutes: {}, promise }
  return { view: { status, content }, actions, revision } as unknown as ItemToExamine
}

const both = ['AcceptApplication', 'RequestCorrection']

describe('an item of a matter at the counter', () => {
  it('what is complete is accepted, what is not is asked for (行政许可法 第三十二条)', () => {
    expect(listItemActs(file('submitted', both), complete)).toEqual(['accept', 'notice', 'later'])
    expect(listItemActs(file('submitted', both), lacking)).toEqual(['notice', 'accept', 'later'])
  })

  it('what rests on a promise is not accepted here, because whoever decides accepts it in the same act', () => {
    const promised = file('submitted', both, '本单位承诺符合条件。')
    expect(listItemActs(promised, complete)).toEqual(['later', 'notice'])
  })

  it('nothing is examined that is accepted already or is another post’s to examine', () => {
    expect(isToExamine(file('received', both))).toBe(true)
    expect(isToExamine(file('in-review', both))).toBe(false)
    expect(isToExamine(file('submitted', ['WithdrawApplication']))).toBe(false)
  })

  it('what may follow and is not promised yet is promised at the counter, word for word', () => {
    const item = file('submitted', both)
    const { 'floor-plan': _plan, ...materials } = completeContent.materials
    const lacksPlan = (substitutes: object) =>
      ({
        ...item,
        view: { ...item.view, content: { ...item.view.content, materials, substitutes } },
      }) as unknown as ItemToExamine
    const promises = listPromisesToSign(lacksPlan({}))
    expect(promises.map(({ demand }) => demand.material)).toEqual(['floor-plan'])
    expect(writeSigned(promises, ['floor-plan'])).toEqual({ 'floor-plan': planPromise })
    expect(writeSigned(promises, [])).toEqual({})
    expect(listPromisesToSign(lacksPlan({ 'floor-plan': { by: 'later' } }))).toEqual([])
    expect(listPromisesToSign(item)).toEqual([])
  })

  it('the button says how many items are dealt with in which way', () => {
    const notice = { act: 'notice', points: [] } as const
    const accept = { act: 'accept', signed: {} } as const
    expect(countActs([accept, notice, accept])).toEqual({
      accept: 2,
      notice: 1,
      later: 0,
    })
  })
})
