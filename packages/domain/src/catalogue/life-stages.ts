import type { Bilingual } from '../kernel/index.ts'

/** The stages in the life of a person or an enterprise (全生命周期), in their order, under which topics stand. */
export const lifeStageNames = [
  'growing-up',
  'work',
  'family',
  'home-and-travel',
  'health-and-care',
  'later-life',
  'founding',
  'building',
  'operating',
  'staff-and-taxes',
  'closing',
] as const

export type LifeStage = (typeof lifeStageNames)[number]

export const lifeStages: Readonly<
  Record<LifeStage, { readonly serves: 'person' | 'enterprise'; readonly name: Bilingual }>
> = {
  'growing-up': { serves: 'person', name: { zh: '出生与求学', en: 'Birth and school' } },
  work: { serves: 'person', name: { zh: '工作与创业', en: 'Work' } },
  family: { serves: 'person', name: { zh: '成家与户籍', en: 'Family and household' } },
  'home-and-travel': { serves: 'person', name: { zh: '安居与出行', en: 'Home and travel' } },
  'health-and-care': { serves: 'person', name: { zh: '健康与保障', en: 'Health and security' } },
  'later-life': { serves: 'person', name: { zh: '养老与身后', en: 'Later life' } },
  founding: { serves: 'enterprise', name: { zh: '开办企业', en: 'Founding' } },
  building: { serves: 'enterprise', name: { zh: '投资建设', en: 'Investing and building' } },
  operating: { serves: 'enterprise', name: { zh: '准营与经营', en: 'Operating' } },
  'staff-and-taxes': { serves: 'enterprise', name: { zh: '用工与纳税', en: 'Staff and taxes' } },
  closing: { serves: 'enterprise', name: { zh: '注销退出', en: 'Closing' } },
}
