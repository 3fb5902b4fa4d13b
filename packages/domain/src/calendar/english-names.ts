import type { Bilingual } from '../kernel/index.ts'

/** The days of 全国年节及纪念日放假办法 as the notices name them. */
const englishNames: ReadonlyMap<string, string> = new Map([
  ['元旦', 'New Year'],
  ['春节', 'Spring Festival'],
  ['清明节', 'Qingming Festival'],
  ['劳动节', 'Labour Day'],
  ['端午节', 'Dragon Boat Festival'],
  ['中秋节', 'Mid-Autumn Festival'],
  ['国庆节', 'National Day'],
  ['中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日', 'Victory Day'],
])

/** A day's name in both languages; one that the table does not know keeps its Chinese name. */
export function nameDay(name: string | Bilingual): Bilingual {
  return typeof name === 'string' ? { zh: name, en: englishNames.get(name) ?? name } : name
}
