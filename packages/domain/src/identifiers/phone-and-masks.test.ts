import { describe, expect, it } from 'vitest'
import {
  isPhoneNumber,
  maskAccount,
  maskAddress,
  maskName,
  maskPhone,
  maskResidentId,
  parsePhoneNumber,
} from './index.ts'

describe('a phone number', () => {
  it.each([
    { text: '13812345678', value: '13812345678', kind: 'mobile' },
    { text: '+86 138-1234-5678', value: '13812345678', kind: 'mobile' },
    { text: '0537-2345678', value: '0537-2345678', kind: 'landline' },
    { text: '（010）62345678', value: '010-62345678', kind: 'landline' },
    { text: '02162345678', value: '021-62345678', kind: 'landline' },
    { text: '+86-10-62345678', value: '010-62345678', kind: 'landline' },
    { text: '0537-2345678-801', value: '0537-2345678-801', kind: 'landline' },
  ])('$text is the $kind number $value', ({ text, value, kind }) => {
    expect(parsePhoneNumber(text)).toMatchObject({ ok: true, value: { kind, value } })
  })

  it.each(['2345678', '12812345678', '1381234567', '0537-234567', '0137-2345678', '电话', '12345'])(
    '%s is refused: no mobile number and no landline number with its area code',
    (text) => {
      expect(isPhoneNumber(text)).toBe(false)
    },
  )
})

describe('a mask', () => {
  it.each([
    { mask: maskResidentId, text: '11010519491231002X', shown: '110***********002X' },
    { mask: maskResidentId, text: 'E12345678', shown: '*********' },
    { mask: maskPhone, text: '13812345678', shown: '138****5678' },
    { mask: maskPhone, text: '+86 138-1234-5678', shown: '138****5678' },
    { mask: maskPhone, text: '0537-2345678', shown: '0537-***5678' },
    { mask: maskPhone, text: '010-62345678', shown: '010-****5678' },
    { mask: maskPhone, text: '12345', shown: '*****' },
    { mask: maskName, text: '张三', shown: '张*' },
    { mask: maskName, text: '张小三', shown: '张*三' },
    { mask: maskName, text: '欧阳小三', shown: '欧**三' },
    { mask: maskName, text: '𠮷', shown: '*' },
    { mask: maskName, text: '', shown: '' },
    { mask: maskAddress, text: '山东省济宁市任城区古槐路1号2单元301室', shown: '山东省济宁市任城区******' },
    { mask: maskAddress, text: '北京市朝阳区建国路1号', shown: '北京市朝阳区******' },
    {
      mask: maskAddress,
      text: '内蒙古自治区锡林郭勒盟锡林浩特市团结大街2号',
      shown: '内蒙古自治区锡林郭勒盟锡林浩特市******',
    },
    { mask: maskAddress, text: '幸福里5号楼', shown: '******' },
    { mask: maskAddress, text: '任城区', shown: '******' },
    { mask: maskAccount, text: '6222 0200 1234 5678 901', shown: '***************8901' },
    { mask: maskAccount, text: '12345', shown: '*****' },
  ])('$mask.name shows $text as $shown', ({ mask, text, shown }) => {
    expect(mask(text)).toBe(shown)
  })
})
