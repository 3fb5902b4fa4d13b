import type { Bilingual } from '@tongban/domain'

/** Roles that a post may have, in the order in which they are offered. */
export const roleNames = {
  'counter-clerk': { zh: '窗口人员', en: 'Counter clerk' },
  approver: { zh: '审批人员', en: 'Approver' },
  head: { zh: '负责人', en: 'Head' },
  'item-manager': { zh: '事项管理员', en: 'Item manager' },
  auditor: { zh: '监督人员', en: 'Auditor' },
  'system-administrator': { zh: '系统管理员', en: 'System administrator' },
  'security-administrator': { zh: '安全管理员', en: 'Security administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'Audit administrator' },
} as const satisfies Record<string, Bilingual>

export type StaffRole = keyof typeof roleNames

export function nameRole(role: string): Bilingual {
  return Object.hasOwn(roleNames, role) ? roleNames[role as StaffRole] : { zh: role, en: role }
}

/** Roles whose work is the item steps' and so needs duties. */
export function needsDuties(role: string): boolean {
  return role === 'counter-clerk' || role === 'approver' || role === 'head'
}
