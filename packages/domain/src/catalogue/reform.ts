import type { Bilingual } from '../kernel/index.ts'

/**
 * How the reform of business licences (证照分离) treats an item: the approval is cancelled, turned into a filing, granted
 * on notice and commitment, or improved. 国务院关于深化“证照分离”改革进一步激发市场主体发展活力的通知（国发〔2021〕7号）.
 */
export const reformClasses = ['cancelled', 'filing', 'commitment', 'improved'] as const

export type ReformClass = (typeof reformClasses)[number]

export const reformNames: Readonly<Record<ReformClass, Bilingual>> = {
  cancelled: { zh: '直接取消审批', en: 'Approval cancelled' },
  filing: { zh: '审批改为备案', en: 'Turned into a filing' },
  commitment: { zh: '实行告知承诺', en: 'Notice and commitment' },
  improved: { zh: '优化审批服务', en: 'Improved service' },
}
