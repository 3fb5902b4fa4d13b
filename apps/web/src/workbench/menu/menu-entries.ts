import type { Bilingual } from '@tongban/domain'

/** A place of the workbench that the menu leads to. */
export interface MenuEntry {
  readonly to: string
  readonly name: Bilingual
  /** Who may go there; all staff where none is named. */
  readonly permission?: string
  /** Beginnings of other addresses that belong to it. */
  readonly also?: readonly string[]
}

export interface MenuGroup {
  readonly name: Bilingual
  readonly entries: readonly MenuEntry[]
}

export const menuGroups: readonly MenuGroup[] = [
  {
    name: { zh: '我的工作', en: 'My work' },
    entries: [
      { to: '/workbench', name: { zh: '待办', en: 'To do' } },
      { to: '/workbench/work', name: { zh: '待办清单', en: 'Work list' }, permission: 'work-list.use' },
      {
        to: '/workbench/inspections',
        name: { zh: '勘验验收', en: 'Inspections' },
        permission: 'inspection.list',
      },
      {
        to: '/workbench/pre-approvals',
        name: { zh: '预审批', en: 'Opinions beforehand' },
        permission: 'pre-approval.read',
      },
      {
        to: '/workbench/deputies',
        name: { zh: '代理', en: 'Deputies' },
        permission: 'deputation.grant',
        also: ['/workbench/handover'],
      },
    ],
  },
  {
    name: { zh: '窗口', en: 'Window' },
    entries: [
      {
        to: '/workbench/intake',
        name: { zh: '窗口收件', en: 'Window intake' },
        permission: 'case.receive',
      },
    ],
  },
  {
    name: { zh: '办件', en: 'Cases' },
    entries: [
      { to: '/workbench/cases', name: { zh: '办件查询', en: 'Find cases' }, permission: 'case.list' },
      { to: '/workbench/matters', name: { zh: '一件事', en: 'Matters' }, permission: 'matter.list' },
      {
        to: '/workbench/green-channels',
        name: { zh: '绿色通道', en: 'Green channel' },
        permission: 'green-channel.list',
      },
      { to: '/workbench/licences', name: { zh: '证照', en: 'Licences' }, permission: 'licence.list' },
    ],
  },
  {
    name: { zh: '监督', en: 'Supervision' },
    entries: [
      {
        to: '/workbench/obligations',
        name: { zh: '容缺与承诺', en: 'Obligations' },
        permission: 'obligation.list',
        also: ['/workbench/promise-exclusions', '/workbench/credit-records'],
      },
      {
        to: '/workbench/instant-approvals',
        name: { zh: '秒批', en: 'Instant approvals' },
        permission: 'instant.read',
      },
    ],
  },
  {
    name: { zh: '事项', en: 'Services' },
    entries: [
      {
        to: '/workbench/items',
        name: { zh: '事项管理', en: 'Service items' },
        permission: 'item.lint',
        also: ['/workbench/item-drafts', '/workbench/prerequisites'],
      },
      {
        to: '/workbench/published-matters',
        name: { zh: '一件事管理', en: 'Composed matters' },
        permission: 'matter-definition.read',
      },
      {
        to: '/workbench/catalogue',
        name: { zh: '目录治理', en: 'Catalogue' },
        permission: 'base-list.read',
      },
    ],
  },
  {
    // Each for one of the three administrators.
    name: { zh: '管理', en: 'Administration' },
    entries: [
      {
        to: '/workbench/administration/accounts',
        name: { zh: '账号与岗位', en: 'Accounts' },
        permission: 'account.manage',
      },
      {
        to: '/workbench/administration/audit',
        name: { zh: '安全审计', en: 'Security audit' },
        permission: 'audit.read',
      },
      {
        to: '/workbench/administration/calendar',
        name: { zh: '工作日历', en: 'Calendar' },
        permission: 'calendar.edit',
      },
      {
        to: '/workbench/administration/organisations',
        name: { zh: '机构', en: 'Organisations' },
        permission: 'organisation.manage',
      },
    ],
  },
]

/** So many entries stand side by side; more are grouped. */
const sideBySideMaximum = 6

/**
 * The menu of one person: groups with what they may use. Few entries need no groups, and of a group that has one entry
 * only that entry is there, unless `named`: where all stand one below another, each needs the name of its group.
 */
export function listMenu(
  may: (permission: string) => boolean,
  named = false,
): readonly (MenuGroup | MenuEntry)[] {
  const groups = menuGroups.map(({ name, entries }) => ({
    name,
    entries: entries.filter(({ permission }) => permission === undefined || may(permission)),
  }))
  const all = groups.flatMap(({ entries }) => entries)
  if (all.length <= sideBySideMaximum) return all
  return groups.flatMap((group): readonly (MenuGroup | MenuEntry)[] =>
    group.entries.length > 1 || (named && group.entries.length > 0) ? [group] : group.entries,
  )
}

/**
 * Whether an address is that of an entry which this person may not use. Pages below an entry are left to the server:
 * some of them are for others, too.
 */
export function isClosed(path: string, may: (permission: string) => boolean): boolean {
  const at = path.replace(/\/+$/, '')
  return menuGroups.some(({ entries }) =>
    entries.some(({ to, permission }) => to === at && permission !== undefined && !may(permission)),
  )
}

/** Whether an address belongs to an entry. @param path for example `/workbench/cases/01…` */
export function isWithin(path: string, { to, also = [] }: MenuEntry): boolean {
  const at = path.replace(/\/+$/, '')
  // The first page stands above all others.
  if (to === '/workbench') return at === to
  return [to, ...also].some((beginning) => at === beginning || at.startsWith(`${beginning}/`))
}
