import { getScope, type Permission, type Role } from '@tongban/domain'
import { describe, expect, test } from 'vitest'
import { isClosed, isWithin, listMenu, menuGroups } from './menu-entries.ts'

/** The menu of whoever has one post, as it reads. */
function tellMenu(role: Role): string[] {
  return listMenu((permission) => getScope(role, permission as Permission) !== 'none').map((part) =>
    'entries' in part
      ? `${part.name.zh}：${part.entries.map(({ name }) => name.zh).join('、')}`
      : part.name.zh,
  )
}

describe('the menu of the workbench', () => {
  test.each([
    [
      'counter-clerk',
      [
        '我的工作：待办、待办清单、勘验验收、预审批、代理',
        '窗口收件',
        '办件：办件查询、一件事、绿色通道、证照',
        '监督：容缺与承诺、秒批',
      ],
    ],
    [
      'approver',
      [
        '我的工作：待办、待办清单、勘验验收、预审批、代理',
        '办件：办件查询、一件事、绿色通道、证照',
        '监督：容缺与承诺、秒批',
      ],
    ],
    [
      'head',
      [
        '我的工作：待办、待办清单、勘验验收、预审批、代理',
        '办件：办件查询、一件事、绿色通道、证照',
        '监督：容缺与承诺、秒批',
        '目录治理',
      ],
    ],
    [
      'auditor',
      [
        '我的工作：待办、待办清单、勘验验收、预审批',
        '办件：办件查询、一件事、绿色通道、证照',
        '监督：容缺与承诺、秒批',
        '目录治理',
      ],
    ],
    ['item-manager', ['待办', '事项管理', '一件事管理', '目录治理']],
  ] as const)('of a %s groups what is much, and shows alone what is alone', (role, menu) => {
    expect(tellMenu(role)).toEqual(menu)
  })

  test('names the group of a single way where all stand one below another', () => {
    const menu = listMenu((permission) => getScope('head', permission as Permission) !== 'none', true)
    expect(menu.map(({ name }) => name.zh)).toEqual(['我的工作', '办件', '监督', '事项'])
  })

  test.each(['system-administrator', 'security-administrator', 'audit-administrator'] as const)(
    'of a %s stands side by side',
    (role) => {
      const menu = tellMenu(role)
      expect(menu.length).toBeGreaterThan(1)
      expect(menu.filter((part) => part.includes('：'))).toEqual([])
    },
  )

  test('closes the places of others, and leaves the pages below them to the server', () => {
    const may = (permission: string) => permission === 'item.lint'
    expect(isClosed('/workbench/items', may)).toBe(false)
    expect(isClosed('/workbench/cases', may)).toBe(true)
    expect(isClosed('/workbench/cases/', may)).toBe(true)
    expect(isClosed('/workbench/cases/01J', may)).toBe(false)
    expect(isClosed('/workbench', may)).toBe(false)
    expect(isClosed('/workbench/account', may)).toBe(false)
  })

  test('marks one place, wherever one is in it', () => {
    const entries = menuGroups.flatMap((group) => group.entries)
    const find = (path: string) => entries.filter((entry) => isWithin(path, entry)).map(({ to }) => to)
    expect(find('/workbench')).toEqual(['/workbench'])
    expect(find('/workbench/')).toEqual(['/workbench'])
    expect(find('/workbench/cases/01J')).toEqual(['/workbench/cases'])
    expect(find('/workbench/item-drafts/01J/rehearsals')).toEqual(['/workbench/items'])
    expect(find('/workbench/handover')).toEqual(['/workbench/deputies'])
    expect(find('/workbench/casesx')).toEqual([])
    expect(find('/workbench/account')).toEqual([])
  })
})
