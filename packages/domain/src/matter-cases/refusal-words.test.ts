import { describe, expect, it } from 'vitest'
import { nameRefusal } from './refusal-words.ts'

describe('a refusal is called by what was asked for', () => {
  it.each([
    ['食品经营许可', 'licence', '不予许可'],
    ['公司设立登记', 'licence', '不予登记'],
    ['收养登记', 'confirmation', '不予登记'],
    ['不动产转移登记（房屋买卖）', 'confirmation', '不予登记'],
    ['仅销售预包装食品经营者备案', 'other', '不予备案'],
    ['护士执业注册（首次）', 'licence', '不予注册'],
    ['工伤认定', 'confirmation', '不予认定'],
    ['结婚证补领', 'confirmation', '不予确认'],
    ['临时救助', 'payment', '不予给付'],
    ['住宅区、楼宇命名更名审批', 'other', '不予许可'],
    ['发票领用', 'other', '不予办理'],
    ['公众聚集场所投入使用、营业前消防安全检查', 'licence', '不予许可'],
  ] as const)('%s (%s): %s', (zh, type, refusal) => {
    expect(nameRefusal({ name: { zh, en: '' }, type }).zh).toBe(refusal)
  })

  it('by its name alone in a matter that was filed before the kind was kept', () => {
    expect(nameRefusal({ name: { zh: '食品经营许可', en: '' } }).zh).toBe('不予许可')
    expect(nameRefusal({ name: { zh: '公章刻制备案', en: '' } }).zh).toBe('不予备案')
    expect(nameRefusal({ name: { zh: '特殊建设工程消防验收', en: '' } }).zh).toBe('不予办理')
  })
})
