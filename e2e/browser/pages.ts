import type { StoryAccount } from '../story.ts'
import { item, type SeededCases } from './seed-cases.ts'

export interface SitePage {
  readonly name: string
  readonly path: string
  /** Nobody where left out. */
  readonly as?: StoryAccount
}

/** Every page of both sites that stands for itself, at addresses that people would have. */
export function listPages(seeded: SeededCases): SitePage[] {
  const applicant = { as: 'enterprise-yunhe' } as const
  const clerk = { as: 'counter-hall-sun' } as const
  const reviewer = { as: 'reviewer-food-gao' } as const
  const manager = { as: 'item-manager-pan' } as const
  return [
    { name: 'home', path: '/' },
    { name: 'search', path: '/search?q=开饭馆' },
    { name: 'search-nothing', path: '/search?q=zzzzqqqq' },
    { name: 'guide', path: `/items/${item}` },
    { name: 'guidance', path: `/items/${item}/guidance` },
    { name: 'not-found', path: '/no/such/page' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'register', path: '/register' },
    { name: 'workbench-sign-in', path: '/workbench' },
    { name: 'apply', path: `/apply/${item}`, ...applicant },
    { name: 'edit-draft', path: `/cases/${seeded.draft}/edit`, ...applicant },
    { name: 'receipt', path: `/my/cases/${seeded.submitted}/receipt`, ...applicant },
    { name: 'correction', path: `/my/cases/${seeded.corrected}/correction`, ...applicant },
    { name: 'account', path: '/account', ...applicant },
    { name: 'my', path: '/my', ...applicant },
    { name: 'my-case', path: `/my/cases/${seeded.finished}`, ...applicant },
    { name: 'my-case-corrected', path: `/my/cases/${seeded.corrected}`, ...applicant },
    { name: 'my-licences', path: '/my/licences', ...applicant },
    { name: 'my-licence', path: `/my/licences/${seeded.licence}`, ...applicant },
    { name: 'my-messages', path: '/my/messages', ...applicant },
    { name: 'verify', path: '/verify' },
    { name: 'verify-licence', path: `/verify/licence/${seeded.licenceIdentifier}` },
    { name: 'my-work', path: '/workbench', ...clerk },
    { name: 'work-list', path: '/workbench/work', ...clerk },
    { name: 'all-cases', path: '/workbench/cases', ...clerk },
    { name: 'case-to-accept', path: `/workbench/cases/${seeded.submitted}`, ...clerk },
    { name: 'case-in-review', path: `/workbench/cases/${seeded.reviewed}`, ...reviewer },
    { name: 'case-finished', path: `/workbench/cases/${seeded.finished}`, ...reviewer },
    { name: 'deputies', path: '/workbench/deputies', ...reviewer },
    { name: 'handover', path: '/workbench/handover', ...reviewer },
    { name: 'intake', path: '/workbench/intake', ...clerk },
    { name: 'own-account', path: '/workbench/account', ...clerk },
    { name: 'items', path: '/workbench/items', ...manager },
    { name: 'item', path: `/workbench/items/${item}`, ...manager },
    { name: 'item-editor', path: `/workbench/items/${item}/edit`, ...manager },
    { name: 'licences', path: '/workbench/licences', as: 'head-approval-han' },
    { name: 'licence', path: `/workbench/licences/${seeded.licence}`, as: 'head-approval-han' },
    {
      name: 'case-materials',
      path: `/workbench/cases/${seeded.reviewed}?part=materials&file=1`,
      ...reviewer,
    },
    { name: 'case-clocks', path: `/workbench/cases/${seeded.reviewed}?part=clocks`, ...reviewer },
  ]
}
