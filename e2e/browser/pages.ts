import type { Page } from 'playwright-core'
import type { StoryAccount } from '../story.ts'
import type { SeededAround } from './seed-around.ts'
import { item, type SeededCases } from './seed-cases.ts'
import { matter, notice, type SeededMatter, withdrawnMatter } from './seed-matter.ts'

export interface SitePage {
  readonly name: string
  readonly path: string
  /** Nobody where left out. */
  readonly as?: StoryAccount
  /** What is done on the page before it is looked at; in either language. */
  readonly open?: (page: Page) => Promise<void>
}

async function openDesk(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('食品经营许可')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/intake\/[^/]+$/)
  await page.getByRole('main').getByRole('radio').first().waitFor()
}

async function openMatterDesk(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('文具店')
  await page
    .getByRole('main')
    .getByRole('button', { name: /开文具店|stationery shop/ })
    .click()
  await page.waitForURL(/\/intake\/[^/]+$/)
  await page.getByRole('main').getByRole('radio').first().waitFor()
}

/** Presses what opens a dialog. */
function openDialog(name: RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('main').getByRole('button', { name }).first().click()
    await page.getByRole('dialog').waitFor()
  }
}

/** Every page of both sites that stands for itself, at addresses that people would have. */
export function listPages(seeded: SeededCases): SitePage[] {
  const applicant = { as: 'enterprise-yunhe' } as const
  const clerk = { as: 'counter-hall-sun' } as const
  const reviewer = { as: 'reviewer-food-gao' } as const
  const manager = { as: 'item-manager-pan' } as const
  const security = { as: 'security-administrator-wei' } as const
  const system = { as: 'system-administrator-ji' } as const
  return [
    { name: 'home', path: '/' },
    { name: 'search', path: '/search?q=开饭馆' },
    { name: 'search-nothing', path: '/search?q=zzzzqqqq' },
    { name: 'guide', path: `/items/${item}` },
    { name: 'guidance', path: `/items/${item}/guidance` },
    { name: 'not-found', path: '/no/such/page' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'sign-in-outside', path: '/sign-in?outside=expired' },
    { name: 'register', path: '/register' },
    { name: 'workbench-sign-in', path: '/workbench' },
    { name: 'apply', path: `/apply/${item}`, ...applicant },
    { name: 'edit-draft', path: `/cases/${seeded.draft}/edit`, ...applicant },
    ...(['form', 'materials', 'delivery', 'check'] as const).map((step) => ({
      name: `edit-draft-${step}`,
      path: `/cases/${seeded.draft}/edit?step=${step}`,
      ...applicant,
    })),
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
    { name: 'handover-for-others', path: '/workbench/handover', as: 'head-approval-han' },
    { name: 'intake', path: '/workbench/intake', ...clerk },
    { name: 'intake-desk', path: '/workbench/intake', ...clerk, open: openDesk },
    { name: 'intake-done', path: `/workbench/intake/done/${seeded.submitted}`, ...clerk },
    { name: 'obligations', path: '/workbench/obligations', as: 'head-approval-han' },
    { name: 'standing channels', path: '/workbench/green-channels/standing', as: 'head-approval-han' },
    {
      name: 'standing channel to propose',
      path: '/workbench/green-channels/standing/new',
      as: 'head-approval-han',
    },
    { name: 'inspections', path: '/workbench/inspections', as: 'head-approval-han' },
    { name: 'opinions beforehand', path: '/workbench/pre-approvals', as: 'reviewer-food-gao' },
    { name: 'promise-exclusions', path: '/workbench/promise-exclusions', as: 'head-approval-han' },
    { name: 'credit-records', path: '/workbench/credit-records', as: 'head-approval-han' },
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
    { name: 'accounts', path: '/workbench/administration/accounts', ...security },
    {
      name: 'account-new',
      path: '/workbench/administration/accounts',
      ...security,
      open: openDialog(/^(新建账号|New account)$/),
    },
    {
      name: 'account-dialog',
      path: '/workbench/administration/accounts?search=counter-hall-sun',
      ...security,
      open: async (page) => {
        await page.getByRole('rowheader').getByRole('button').first().click()
        await page.getByRole('dialog').waitFor()
      },
    },
    { name: 'audit', path: '/workbench/administration/audit', as: 'audit-administrator-ding' },
    { name: 'calendar', path: '/workbench/administration/calendar?year=2025', ...system },
    { name: 'organisations', path: '/workbench/administration/organisations', ...system },
    {
      name: 'organisation-new',
      path: '/workbench/administration/organisations',
      ...system,
      open: openDialog(/^(登记机构|Enter an organisation)$/),
    },
  ]
}

/** The pages of one matter, of applicants and of staff. */
export function listMatterPages(seeded: SeededMatter): SitePage[] {
  const applicant = { as: 'enterprise-yunhe' } as const
  const manager = { as: 'item-manager-pan' } as const
  const lead = { as: 'head-approval-han' } as const
  return [
    { name: 'matters', path: '/matters' },
    { name: 'matter', path: `/matters/${matter}` },
    { name: 'notices', path: '/notices' },
    ...(['situation', 'form', 'materials', 'delivery', 'check'] as const).map((step) => ({
      name: `matter-draft-${step}`,
      path: `/matters/${matter}/apply?case=${seeded.draft}&step=${step}`,
      ...applicant,
    })),
    { name: 'my-matter', path: `/my/matters/${seeded.corrected}`, ...applicant },
    {
      name: 'my-matter-withdrawal',
      path: `/my/matters/${seeded.corrected}`,
      ...applicant,
      open: openDialog(/^(撤回……|Withdraw …)$/),
    },
    { name: 'matter-receipt', path: `/my/matters/${seeded.corrected}/receipt`, ...applicant },
    { name: 'matter-correction', path: `/my/matters/${seeded.corrected}/correction`, ...applicant },
    { name: 'matter-intake-desk', path: '/workbench/intake', as: 'counter-hall-sun', open: openMatterDesk },
    {
      name: 'matter-intake-done',
      path: `/workbench/intake/done/matter/${seeded.corrected}`,
      as: 'counter-hall-sun',
    },
    { name: 'case-of-matter', path: `/workbench/cases/${seeded.child}`, as: 'counter-hall-sun' },
    { name: 'led-matters', path: '/workbench/matters', ...lead },
    { name: 'led-matter', path: `/workbench/matters/${seeded.corrected}`, ...lead },
    { name: 'published-matters', path: '/workbench/published-matters', ...manager },
    {
      name: 'published-matter',
      path: `/workbench/published-matters/${matter}`,
      ...manager,
      open: async (page) => {
        await page.getByRole('button', { name: /^(查看修改|Show)$/ }).click()
        await page.getByRole('table', { name: /^(修改内容|What changes)$/ }).waitFor()
      },
    },
    {
      name: 'published-matter-withdrawal',
      path: `/workbench/published-matters/${matter}`,
      ...manager,
      open: openDialog(/^(停用……|Withdraw …)$/),
    },
    {
      name: 'published-matter-edit',
      path: `/workbench/published-matters/edit?matter=${matter}`,
      ...manager,
      open: waitForFindings,
    },
    {
      name: 'published-matter-new',
      path: '/workbench/published-matters/edit',
      ...manager,
      open: waitForFindings,
    },
    {
      name: 'published-matter-withdrawn',
      path: `/workbench/published-matters/${withdrawnMatter}`,
      ...manager,
    },
    { name: 'matter-withdrawn', path: `/matters/${withdrawnMatter}` },
    { name: 'notice', path: `/notices/${seeded.noticed}/${notice}` },
    { name: 'notice-objection', path: `/notices/${seeded.noticed}/${notice}`, ...applicant },
    { name: 'my-objections', path: '/my/objections', ...applicant },
    { name: 'notice-ended', path: `/notices/${seeded.noticed}/other` },
  ]
}

/** What stands around the cases, for applicants, officers and whoever keeps the items. */
export function listPagesAround(cases: SeededCases, seeded: SeededAround): SitePage[] {
  const applicant = { as: 'enterprise-yunhe' } as const
  const manager = { as: 'item-manager-pan' } as const
  const head = { as: 'head-approval-han' } as const
  const remote = `/my/cases/${cases.reviewed}/remote/${seeded.remoteInspection}`
  return [
    { name: 'remote-inspection', path: remote, ...applicant },
    {
      name: 'remote-inspection-shot',
      path: remote,
      ...applicant,
      open: async (page) => {
        await page.getByRole('button', { name: /^(不同意|I do not)$/ }).click()
      },
    },
    { name: 'my-case-inspected', path: `/my/cases/${cases.reviewed}`, ...applicant },
    { name: 'my-trade-licence', path: `/my/licences/${seeded.tradeLicence}`, ...applicant },
    {
      name: 'case-remote',
      path: `/workbench/cases/${cases.reviewed}?part=remote`,
      as: 'inspector-food-liang',
    },
    {
      name: 'standing-channel',
      path: `/workbench/green-channels/standing/${seeded.standingChannel}`,
      ...head,
    },
    { name: 'trade-licence', path: `/workbench/licences/${seeded.tradeLicence}`, ...head },
    {
      name: 'trade-licence-removal',
      path: `/workbench/licences/${seeded.tradeLicence}`,
      ...head,
      open: openDialog(/^(移出|Take out)/),
    },
    { name: 'green-channels', path: '/workbench/green-channels', ...head },
    { name: 'instant-approvals', path: '/workbench/instant-approvals', as: 'officer-civil-affairs-a' },
    { name: 'rehearsal', path: `/workbench/item-drafts/${seeded.rehearsed}/rehearsals`, ...manager },
    { name: 'prerequisites', path: '/workbench/prerequisites', ...manager },
    { name: 'prerequisites-of-an-item', path: '/workbench/prerequisites?q=食品经营', ...manager },
    { name: 'claims', path: '/workbench/catalogue', as: 'item-manager-civil' },
    { name: 'base-entries', path: '/workbench/catalogue/entries', as: 'item-manager-province' },
    {
      name: 'base-entry',
      path: `/workbench/catalogue/entries/${seeded.entry}`,
      as: 'item-manager-province',
    },
    ...(['consistency', 'handovers', 'handovers/new', 'benchmarks', 'reductions'] as const).map((part) => ({
      name: `catalogue-${part}`,
      path: `/workbench/catalogue/${part}`,
      ...manager,
    })),
    { name: 'benchmark', path: `/workbench/catalogue/benchmarks/${seeded.place}`, ...manager },
  ]
}

/** The checking of a definition file follows the writing after a pause. */
async function waitForFindings(page: Page): Promise<void> {
  await page
    .getByRole('heading', { name: /^(检查结果|Findings)$/ })
    .locator('..')
    .and(page.locator('[aria-busy=false]'))
    .waitFor()
}
