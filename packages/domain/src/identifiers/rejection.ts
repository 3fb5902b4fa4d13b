import { type Bilingual, type PlainDate, formatChineseDate } from '../kernel/index.ts'

export type IdentifierKind =
  | 'uscc'
  | 'organisation-code'
  | 'resident-id'
  | 'base-code'
  | 'implementation-code'
  | 'handling-item-code'
  | 'licence-type-code'
  | 'licence-identifier'
  | 'area-code'
  | 'phone-number'

/** Why a text is not the identifier that it was given as. */
export type IdentifierRejection =
  | { readonly kind: 'wrong-length'; readonly identifier: IdentifierKind; readonly expected: string }
  | { readonly kind: 'wrong-character'; readonly identifier: IdentifierKind; readonly position: number }
  | { readonly kind: 'wrong-check-digit'; readonly identifier: IdentifierKind }
  | { readonly kind: 'no-such-date'; readonly identifier: IdentifierKind; readonly date: string }
  | {
      readonly kind: 'date-in-the-future'
      readonly identifier: IdentifierKind
      readonly date: PlainDate
    }
  | { readonly kind: 'unknown-region'; readonly identifier: IdentifierKind; readonly region: string }
  | {
      readonly kind: 'unknown-code'
      readonly identifier: IdentifierKind
      readonly part: 'item type' | 'level'
      readonly code: string
    }
  | { readonly kind: 'wrong-shape'; readonly identifier: IdentifierKind; readonly example: string }

const identifierNames: Readonly<Record<IdentifierKind, Bilingual>> = {
  uscc: { zh: '统一社会信用代码', en: 'unified social credit code' },
  'organisation-code': { zh: '组织机构代码', en: 'organisation code' },
  'resident-id': { zh: '公民身份号码', en: 'resident identity number' },
  'base-code': { zh: '基本编码', en: 'base code' },
  'implementation-code': { zh: '实施编码', en: 'implementation code' },
  'handling-item-code': { zh: '业务办理项编码', en: 'handling item code' },
  'licence-type-code': { zh: '证照类型代码', en: 'licence type code' },
  'licence-identifier': { zh: '电子证照标识', en: 'licence identifier' },
  'area-code': { zh: '区划代码', en: 'area code' },
  'phone-number': { zh: '电话号码', en: 'phone number' },
}

const partNames: Readonly<Record<'item type' | 'level', Bilingual>> = {
  'item type': { zh: '事项类型', en: 'item type' },
  level: { zh: '行使层级', en: 'level' },
}

/** What is wrong with a number that somebody wrote; it never repeats the number itself. */
export function describeIdentifierRejection(rejection: IdentifierRejection): Bilingual {
  const name = identifierNames[rejection.identifier]
  switch (rejection.kind) {
    case 'wrong-length':
      return {
        zh: `${name.zh}应为${rejection.expected}位，请核对是否多输或少输。`,
        en: `A ${name.en} has ${rejection.expected} characters; check whether one is missing or too many.`,
      }
    case 'wrong-character':
      return {
        zh: `${name.zh}的第${rejection.position}位不是允许的字符，请核对。`,
        en: `Character ${rejection.position} of the ${name.en} is not allowed there; check it.`,
      }
    case 'wrong-check-digit':
      return {
        zh: `${name.zh}的校验码不符，请逐位核对是否输错。`,
        en: `The check character of the ${name.en} does not match; compare it character by character.`,
      }
    case 'no-such-date':
      return {
        zh: `${name.zh}中的日期“${rejection.date}”不存在，请核对。`,
        en: `The date "${rejection.date}" in the ${name.en} does not exist; check it.`,
      }
    case 'date-in-the-future':
      return {
        zh: `${name.zh}中的出生日期${formatChineseDate(rejection.date)}尚未到来，请核对。`,
        en: `The date of birth ${rejection.date} in the ${name.en} lies in the future; check it.`,
      }
    case 'unknown-region':
      return {
        zh: `${name.zh}开头的地区代码“${rejection.region}”不存在，请核对。`,
        en: `The region "${rejection.region}" at the beginning of the ${name.en} does not exist; check it.`,
      }
    case 'unknown-code':
      return {
        zh: `${name.zh}中的${partNames[rejection.part].zh}代码“${rejection.code}”不在代码表中，请核对。`,
        en: `The ${partNames[rejection.part].en} "${rejection.code}" in the ${name.en} is in no code table; check it.`,
      }
    case 'wrong-shape':
      return {
        zh: `${name.zh}的格式不正确，正确的写法如 ${rejection.example}。`,
        en: `The ${name.en} is not written as it should be; an example is ${rejection.example}.`,
      }
  }
}
