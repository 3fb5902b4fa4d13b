import { describe, expect, it } from 'vitest'
import { nameFormally, nameGrant, nameGranted, nameRefusal } from './outcome-names.ts'

describe('an outcome is called by what was asked for', () => {
  it.each([
    ['食品经营许可', 'licence', '不予许可', '准予许可'],
    ['公司设立登记', 'licence', '不予登记', '准予登记'],
    ['收养登记', 'confirmation', '不予登记', '准予登记'],
    ['不动产转移登记（房屋买卖）', 'confirmation', '不予登记', '准予登记'],
    ['仅销售预包装食品经营者备案', 'other', '不予备案', '予以备案'],
    ['护士执业注册（首次）', 'licence', '不予注册', '准予注册'],
    ['工伤认定', 'confirmation', '不予认定', '予以认定'],
    ['结婚证补领', 'confirmation', '不予确认', '予以确认'],
    ['临时救助', 'payment', '不予给付', '予以给付'],
    ['见义勇为人员表彰', 'reward', '不予奖励', '予以奖励'],
    ['住宅区、楼宇命名更名审批', 'other', '不予批准', '予以批准'],
    ['内部使用许可', 'other', '不予许可', '准予许可'],
    ['发票领用', 'other', '不予办理', '准予办理'],
    ['公众聚集场所投入使用、营业前消防安全检查', 'licence', '不予许可', '准予许可'],
  ] as const)('%s (%s): %s or %s', (zh, type, refusal, grant) => {
    const item = { name: { zh, en: '' }, type }
    expect(nameRefusal(item).zh).toBe(refusal)
    expect(nameGrant(item).zh).toBe(grant)
  })

  it('by its name alone in a matter that was filed before the kind was kept', () => {
    expect(nameRefusal({ name: '食品经营许可' }).zh).toBe('不予许可')
    expect(nameRefusal({ name: '公章刻制备案', type: null }).zh).toBe('不予备案')
    expect(nameRefusal({ name: { zh: '特殊建设工程消防验收', en: '' } }).zh).toBe('不予办理')
  })
})

describe('a revocation takes away what was granted', () => {
  it.each([
    ['食品经营许可', 'licence', '许可'],
    ['公司设立登记', 'licence', '登记'],
    ['发票领用', 'public-service', '准予决定'],
  ] as const)('%s: %s', (name, type, granted) => {
    expect(nameGranted({ name, type })).toBe(granted)
  })
})

describe('a document says 行政许可 of a permission by the licensing law and of nothing else', () => {
  it.each([
    ['不予许可', 'licence', '不予行政许可'],
    ['准予许可', 'licence', '准予行政许可'],
    ['许可', 'licence', '行政许可'],
    ['不予登记', 'licence', '不予登记'],
    ['不予许可', 'other', '不予许可'],
  ] as const)('%s (%s): %s', (words, type, formal) => {
    expect(nameFormally(words, { name: '', type })).toBe(formal)
  })
})
