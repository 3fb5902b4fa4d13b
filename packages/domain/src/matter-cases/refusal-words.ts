import type { ItemDefinition } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'

/** What an authority refuses to do, by the last word of the name of the item: 公司设立登记 is not registered. */
const endings = ['登记', '备案', '注册', '认定', '核准', '确认'] as const

const byType: Partial<Record<ItemDefinition['type'], string>> = {
  licence: '不予许可',
  confirmation: '不予确认',
  payment: '不予给付',
  reward: '不予奖励',
}

/**
 * How a refusal is called: 不予许可 is said of permissions alone (行政许可法 第三十八条), a registration is 不予登记, a filing
 * 不予备案.
 * @param type the kind of power; unknown of matters that were filed before it was kept
 */
export function nameRefusal({
  name,
  type,
}: {
  readonly name: Bilingual
  readonly type?: ItemDefinition['type']
}): Bilingual {
  const bare = name.zh.replace(/（[^）]*）$/u, '')
  const ending = endings.find((word) => bare.endsWith(word))
  const zh =
    ending !== undefined
      ? `不予${ending}`
      : ((type === undefined ? undefined : byType[type]) ??
        (/许可|审批|批准/u.test(bare) ? '不予许可' : '不予办理'))
  return { zh, en: 'refused' }
}
