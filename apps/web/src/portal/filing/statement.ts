import type { Bilingual } from '@tongban/domain'

/** Words a statement for an applicant. @param name of the applicant */
export type WriteStatement = (name: string, kind: 'person' | 'enterprise') => Bilingual

/**
 * What the applicant signs (行政许可法 第三十一条: materials are to be true, and the applicant answers for it).
 * @param name of the applicant
 */
export const writeStatement: WriteStatement = (name, kind) => {
  const [self, selfEnglish] = kind === 'person' ? ['本人', 'I'] : ['本单位', 'We']
  return {
    zh: `${self}（${name}）已阅读本事项的办事指南，知晓办理条件和要求；所填写的内容和提交的材料真实、有效，复印件与原件一致，并对申请材料实质内容的真实性负责；如有隐瞒或者提供虚假材料，愿意承担相应的法律责任。`,
    en: `${selfEnglish} (${name}) have read the guide of this item and know what it asks. What is filled in and supplied is true and valid, copies agree with their originals, and ${kind === 'person' ? 'I answer' : 'we answer'} for it. Whoever conceals facts or supplies false documents is liable by law.`,
  }
}

/** The same for a matter: one statement for all of its items. */
export const writeJointStatement: WriteStatement = (name, kind) => {
  const { zh, en } = writeStatement(name, kind)
  return {
    zh: zh.replace('本事项的办事指南', '这件事和其中各事项的办事指南'),
    en: en.replace(
      'the guide of this item and know what it asks',
      'the guides of this matter and of its items and know what they ask',
    ),
  }
}
