import { getInstant, type Instant } from '@tongban/domain'

/** The morning on which every journey begins: a Monday, three weeks before the holidays of October 2025. */
export const storyBegin: Instant = getInstant('2025-09-08T01:00:00.000Z')

/** Items and accounts that the journeys use; the rest of the demonstration district stays out for the sake of time. */
export const storyItems = [
  'food-business-licence',
  'public-place-hygiene-licence',
  'school-bus-permit',
  'elderly-courtesy-card',
  'project-joint-acceptance',
  'human-resource-service-licence',
  'film-projection-licence',
  'road-excavation',
] as const

export const storyAccounts = [
  'citizen-lin',
  'citizen-zhao',
  'citizen-chen',
  'citizen-song',
  'citizen-wu',
  'enterprise-yunhe',
  'enterprise-minghua',
  'agent-qian',
  'counter-hall-sun',
  'counter-hall-zhou',
  'delivery-hall-xu',
  'reviewer-registration-he',
  'reviewer-food-gao',
  'inspector-food-liang',
  'inspector-food-song',
  'reviewer-health-tang',
  'reviewer-health-feng',
  'reviewer-society-yu',
  'inspector-society-dong',
  'reviewer-works-cheng',
  'head-approval-han',
  'head-approval-lv',
  'item-manager-pan',
  'item-manager-province',
  'item-manager-civil',
  'officer-education-a',
  'officer-police-a',
  'officer-transport-a',
  'officer-housing-a',
  'head-housing',
  'officer-natural-resources-a',
  'officer-fire-a',
  'head-fire',
  'officer-urban-management-a',
  'officer-civil-affairs-a',
  'officer-tax-a',
  'officer-human-resources-a',
  'officer-housing-fund-a',
  'head-civil-affairs',
  'head-education',
  'head-district',
  'counter-hubin',
  'head-market',
  'auditor-bao',
  'system-administrator-ji',
  'system-administrator-he',
  'security-administrator-wei',
  'audit-administrator-ding',
] as const

export type StoryAccount = (typeof storyAccounts)[number]
