import type { Bilingual } from '../kernel/index.ts'

/**
 * How the reform of business licences (证照分离) treats an item: the approval is cancelled, turned into a filing, granted
 * on notice and commitment, or improved. 国务院关于深化“证照分离”改革进一步激发市场主体发展活力的通知（国发〔2021〕7号）.
 */
export const reformClasses = ['cancelled', 'filing', 'commitment', 'improved'] as const

export type ReformClass = (typeof reformClasses)[number]

/**
 * What a definition says of the reform: its class, or that the item is no licence to do business at all. Registration
 * itself (the 照 from which the 证 are separated), approvals of one project, one plot or one event, and what concerns
 * persons only are `outside`.
 */
export const reformStatements = [...reformClasses, 'outside'] as const

export type ReformStatement = (typeof reformStatements)[number]

export const reformNames: Readonly<Record<ReformClass, Bilingual>> = {
  cancelled: { zh: '直接取消审批', en: 'Approval cancelled' },
  filing: { zh: '审批改为备案', en: 'Turned into a filing' },
  commitment: { zh: '实行告知承诺', en: 'Notice and commitment' },
  improved: { zh: '优化审批服务', en: 'Improved service' },
}

export const reformStatementNames: Readonly<Record<ReformStatement, Bilingual>> = {
  ...reformNames,
  outside: { zh: '不属于涉企经营许可', en: 'Not a licence to do business' },
}

/** What the class means for whoever applies, in the words of the four ways of the notice (国发〔2021〕7号 第二部分). */
export const reformMeanings: Readonly<Record<ReformClass, Bilingual>> = {
  cancelled: {
    zh: '取得营业执照即可开展经营，不需要办理本事项。',
    en: 'With the business licence you may begin; you need not apply for this.',
  },
  filing: {
    zh: '按要求提交备案材料即可，行政机关不作许可审查，材料齐全的当场予以备案。',
    en: 'You file the documents asked for; nothing is examined as for a licence, and a complete filing is taken at once.',
  },
  commitment: {
    zh: '您承诺符合条件并按要求提交材料的，行政机关依据承诺作出决定，事后核查；承诺不实的，依法处理。',
    en: 'You promise that you meet the conditions; the authority decides on that and verifies afterwards. A false promise has consequences.',
  },
  improved: {
    zh: '仍须取得许可；通过压减环节、材料和时限、推行网上办理等方式优化服务。',
    en: 'A licence is still needed; the service is improved by fewer steps and materials, less time and on line.',
  },
}

/** The class of a business licence; undefined where the item is none, or was published before it had to say. */
export function findReformClass({
  reform,
}: {
  readonly reform?: ReformStatement | undefined
}): ReformClass | undefined {
  return reform === 'outside' ? undefined : reform
}

/** Whether an item must say how the reform treats it: every licence that enterprises can apply for. */
export function needsReformClass({
  type,
  serves,
}: {
  readonly type: string
  readonly serves: readonly string[]
}): boolean {
  return type === 'licence' && serves.includes('enterprise')
}

/** How far an item goes online. What was cancelled is not applied for at all, whatever its definition still says. */
export function findOnlineDepth<Depth extends string>({
  reform,
  online,
}: {
  readonly reform?: ReformStatement | undefined
  readonly online: Depth
}): Depth | 'none' {
  return reform === 'cancelled' ? 'none' : online
}
