import type { Bilingual } from '../kernel/index.ts'
import type { ItemDefinition } from './item.ts'
import { type Text, readText } from './read-text.ts'

/** What the names of the outcomes are told from. */
export interface NamedItem {
  readonly name: Text
  /** The kind of power; unknown of matters that were filed before it was kept. */
  readonly type?: ItemDefinition['type'] | null | undefined
}

/** What an authority grants or refuses to do, by the last word of the name of the item: 公司设立登记 is not registered. */
const endings = ['登记', '备案', '注册', '认定', '核准', '确认'] as const

const byType: Partial<Record<ItemDefinition['type'], string>> = {
  licence: '许可',
  confirmation: '确认',
  payment: '给付',
  reward: '奖励',
}

/** What is said of the acts of one's own discretion; of what the law obliges to, it is 予以. */
const permitted: ReadonlySet<string> = new Set(['许可', '登记', '注册', '办理'])

/** The act that an item asks for, in one word. */
function nameAsked({ name, type }: NamedItem): string {
  const bare = readText(name).zh.replace(/（[^）]*）$/u, '')
  const ending = endings.find((word) => bare.endsWith(word))
  if (ending !== undefined) return ending
  const word = type ? byType[type] : undefined
  if (word !== undefined) return word
  if (bare.includes('许可')) return '许可'
  return /审批|批准/u.test(bare) ? '批准' : '办理'
}

/**
 * How a refusal is called: 不予许可 is said of permissions alone (行政许可法 第三十八条), a registration is 不予登记, a filing
 * 不予备案.
 */
export function nameRefusal(item: NamedItem): Bilingual {
  return { zh: `不予${nameAsked(item)}`, en: 'refused' }
}

/** How a grant is called: 准予许可, 准予登记, 予以备案. */
export function nameGrant(item: NamedItem): Bilingual {
  const asked = nameAsked(item)
  return { zh: `${permitted.has(asked) ? '准予' : '予以'}${asked}`, en: 'granted' }
}

/** What a revocation takes away: 许可, 登记; the grant itself where the act has no noun of its own. */
export function nameGranted(item: NamedItem): string {
  const asked = nameAsked(item)
  return asked === '办理' ? '准予决定' : asked
}

/** The same words as the title and the ruling of a document has them: of a permission it says 行政许可 (行政许可法). */
export function nameFormally(words: string, { type }: NamedItem): string {
  return type === 'licence' ? words.replace(/^(准予|不予|)许可$/u, '$1行政许可') : words
}
