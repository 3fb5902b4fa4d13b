import type { ReadText, Text } from '../../language/index.ts'
import { nameRole } from './role-names.ts'

/** What acts note beside themselves, by the name under which the record keeps it. */
const detailNames: Readonly<Record<string, Text>> = {
  accountId: { zh: '账号编号', en: 'Account' },
  act: { zh: '处理', en: 'Act' },
  affected: { zh: '涉及的认领', en: 'Claims concerned' },
  authorisationId: { zh: '授权编号', en: 'Authorisation' },
  by: { zh: '操作系统用户', en: 'User of the machine' },
  byHand: { zh: '须人工修改的要素', en: 'Elements left to people' },
  caseId: { zh: '办件编号', en: 'Case' },
  changed: { zh: '变更的日期', en: 'Days changed' },
  changes: { zh: '采用的内容', en: 'Changes' },
  channel: { zh: '绿色通道编号', en: 'Green channel' },
  deputation: { zh: '代理编号', en: 'Deputation' },
  deputy: { zh: '代理人账号', en: 'Deputy' },
  digest: { zh: '摘要值', en: 'Digest' },
  disabled: { zh: '停用', en: 'Disabled' },
  draft: { zh: '草稿编号', en: 'Draft' },
  draftId: { zh: '草稿编号', en: 'Draft' },
  duties: { zh: '职责', en: 'Duties' },
  effectiveFrom: { zh: '施行日期', en: 'In force from' },
  entry: { zh: '基本目录条目', en: 'Entry of the base list' },
  exclusion: { zh: '限制编号', en: 'Exclusion' },
  fileId: { zh: '文件编号', en: 'File' },
  format: { zh: '文件格式', en: 'Format' },
  from: { zh: '起始日', en: 'From' },
  handover: { zh: '备忘录标识', en: 'Handover' },
  isOff: { zh: '停用', en: 'Switched off' },
  item: { zh: '事项', en: 'Item' },
  items: { zh: '事项数', en: 'Items' },
  jurisdiction: { zh: '管辖范围', en: 'Covers' },
  keyId: { zh: '密钥编号', en: 'Key' },
  matter: { zh: '一件事', en: 'Matter' },
  matterCaseId: { zh: '联办件编号', en: 'Joint case' },
  name: { zh: '姓名', en: 'Name' },
  note: { zh: '说明', en: 'Note' },
  number: { zh: '编号', en: 'Number' },
  one: { zh: '按指定主体查询', en: 'Asked about one subject' },
  order: { zh: '排序', en: 'Order' },
  organisation: { zh: '机构', en: 'Organisation' },
  owed: { zh: '待补办情况', en: 'Owed' },
  place: { zh: '地区', en: 'Place' },
  postId: { zh: '岗位编号', en: 'Post' },
  published: { zh: '已发布', en: 'Published' },
  publisher: { zh: '发布机构', en: 'Publisher' },
  q: { zh: '关键词', en: 'Words' },
  reason: { zh: '理由', en: 'Reason' },
  recomputing: { zh: '重新计算期限的办件', en: 'Cases counted anew' },
  refused: { zh: '未发布', en: 'Refused' },
  rehearsal: { zh: '演练编号', en: 'Rehearsal' },
  revision: { zh: '版本', en: 'Revision' },
  role: { zh: '岗位角色', en: 'Role' },
  rows: { zh: '行数', en: 'Rows' },
  secondFactor: { zh: '第二重验证', en: 'Second factor' },
  side: { zh: '签署方', en: 'Side' },
  standing: { zh: '绿色通道编号', en: 'Green channel' },
  status: { zh: '状态', en: 'Status' },
  subject: { zh: '主体编号', en: 'Subject' },
  task: { zh: '任务', en: 'Task' },
  to: { zh: '截止日', en: 'Until' },
  unchanged: { zh: '无变化', en: 'Unchanged' },
  username: { zh: '用户名', en: 'User name' },
  version: { zh: '修改次序', en: 'Version' },
  year: { zh: '年份', en: 'Year' },
  years: { zh: '年份', en: 'Years' },
}

const valueNames: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  act: { claimed: { zh: '认领', en: 'claimed' }, refused: { zh: '不认领', en: 'refused' } },
  item: { '*': { zh: '全部事项', en: 'all' } },
  one: { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } },
  q: { given: { zh: '已填写，不留存', en: 'given, not kept' } },
  secondFactor: {
    authenticator: { zh: '动态验证码', en: 'authenticator' },
    'backup-code': { zh: '备用码', en: 'backup code' },
  },
  side: { from: { zh: '移交单位', en: 'handing over' }, to: { zh: '接收单位', en: 'receiving' } },
}

/**
 * What was noted with an act, one a line. The notes are kept for ever: one whose name this version does not know is
 * shown as it was written.
 */
export function describeDetail(detail: Readonly<Record<string, unknown>> | null, text: ReadText): string {
  const colon = text({ zh: '：', en: ': ' })
  return Object.entries(detail ?? {})
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(
      ([name, value]) => `${text(findIn(detailNames, name) ?? name)}${colon}${describe(name, value, text)}`,
    )
    .join('\n')
}

function describe(name: string, value: unknown, text: ReadText): string {
  if (typeof value === 'boolean') return text(value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })
  if (Array.isArray(value)) {
    return value.map((one) => describe(name, one, text)).join(text({ zh: '、', en: ', ' }))
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  if (name === 'role') return text(nameRole(value))
  return text(findIn(findIn(valueNames, name) ?? {}, value) ?? value)
}

function findIn<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
