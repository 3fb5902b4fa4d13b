import type { Bilingual, CaseStatus, CloseReason, Registries } from '@tongban/domain'
import { nameGrant, nameRefusal, readText, statusNames } from '@tongban/domain'
import type { ListedRow } from '../select-cases.ts'
import type { Cell } from './table.ts'

/** What is known beside the row: names of items, organisations, duties and officers. */
export interface ExportNames {
  /** By item and revision; a row keeps the Chinese name itself. */
  readonly items: ReadonlyMap<string, Bilingual>
  readonly registries: Registries
  readonly officers: ReadonlyMap<string, string>
  /** Of each case, the names of the steps that are open and not optional. */
  readonly steps: ReadonlyMap<string, readonly Bilingual[]>
}

interface CaseColumn {
  readonly title: Bilingual
  readonly width: number
  readonly read: (row: ListedRow, names: ExportNames, language: keyof Bilingual) => Cell
}

const channelNames: Readonly<Record<string, Bilingual>> = {
  window: { zh: '窗口', en: 'window' },
  web: { zh: '网上', en: 'web' },
  mobile: { zh: '移动端', en: 'mobile' },
  post: { zh: '邮寄', en: 'post' },
}

const closeReasonNames: Readonly<Record<CloseReason, Bilingual>> = {
  discarded: { zh: '草稿已删除', en: 'draft discarded' },
  'acceptance-refused': { zh: '不予受理', en: 'acceptance refused' },
  'correction-not-supplied': { zh: '逾期未补正', en: 'correction not supplied' },
  withdrawn: { zh: '申请人撤回', en: 'withdrawn' },
  terminated: { zh: '终止办理', en: 'terminated' },
  voided: { zh: '作废', en: 'voided' },
}

/** How a case was decided, as lists say it: a registration is 不予登记 and not 不予许可. */
function nameOutcome({ item_name, item_type, outcome, revoked_on }: ListedRow): Bilingual | undefined {
  const item = { name: item_name, type: item_type }
  if (outcome === 'refused') return nameRefusal(item)
  if (outcome !== 'granted') return undefined
  const grant = nameGrant(item)
  return revoked_on === null ? grant : { zh: `${grant.zh}后已撤销`, en: `${grant.en}, then revoked` }
}

/** What is waited for where no step of the plan is open. */
const awaitedNames: Readonly<Partial<Record<CaseStatus, Bilingual>>> = {
  'pre-examination': { zh: '待预审', en: 'pre-examination' },
  submitted: { zh: '待受理', en: 'acceptance' },
  received: { zh: '待受理', en: 'acceptance' },
  'correction-requested': { zh: '待补正', en: 'correction by the applicant' },
  'in-review': { zh: '待决定', en: 'decision' },
  decided: { zh: '待送达', en: 'delivery' },
}

export const keyOfItem = (row: Pick<ListedRow, 'item_id' | 'revision'>) => `${row.item_id} ${row.revision}`

const day = (text: string | null): Cell => (text === null ? null : { day: text })

const nameOf = (
  names: Readonly<Record<string, Bilingual>>,
  key: string | null,
  language: keyof Bilingual,
): string | null => (key === null ? null : (names[key]?.[language] ?? key))

/** The columns of an export: what a list shows, and no personal number or address. */
export const caseColumns: readonly CaseColumn[] = [
  { title: { zh: '办件编号', en: 'Number' }, width: 28, read: (row) => row.number },
  {
    title: { zh: '事项名称', en: 'Service item' },
    width: 34,
    read: (row, { items }, language) => items.get(keyOfItem(row))?.[language] ?? row.item_name,
  },
  { title: { zh: '申请人', en: 'Applicant' }, width: 30, read: (row) => row.applicant_name },
  {
    title: { zh: '办理机关', en: 'Authority' },
    width: 26,
    read: (row, { registries }, language) => {
      const organisation = registries.organisations[row.authority_id]
      return organisation === undefined ? row.authority_id : readText(organisation.name)[language]
    },
  },
  {
    title: { zh: '申请渠道', en: 'Channel' },
    width: 10,
    read: (row, _, language) => nameOf(channelNames, row.channel, language),
  },
  {
    title: { zh: '办理状态', en: 'Status' },
    width: 14,
    read: (row, _, language) => statusNames[row.status as CaseStatus][language],
  },
  {
    title: { zh: '办理结果', en: 'Outcome' },
    width: 20,
    read: (row, _, language) =>
      nameOutcome(row)?.[language] ?? nameOf(closeReasonNames, row.close_reason, language),
  },
  { title: { zh: '申请日期', en: 'Submitted' }, width: 12, read: (row) => day(row.submitted_on) },
  { title: { zh: '受理日期', en: 'Accepted' }, width: 12, read: (row) => day(row.accepted_on) },
  { title: { zh: '决定日期', en: 'Decided' }, width: 12, read: (row) => day(row.decided_on) },
  { title: { zh: '办结日期', en: 'Finished' }, width: 12, read: (row) => day(row.finished_on) },
  { title: { zh: '法定到期日', en: 'Statutory due date' }, width: 12, read: (row) => day(row.statutory_due) },
  { title: { zh: '承诺到期日', en: 'Promised due date' }, width: 12, read: (row) => day(row.promised_due) },
  {
    title: { zh: '是否停止计时', en: 'Clock stopped' },
    width: 12,
    read: (row, _, language) => (row.stopped ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })[language],
  },
  {
    title: { zh: '当前环节', en: 'Current step' },
    width: 24,
    read: (row, { steps }, language) => {
      const names = (steps.get(row.case_id) ?? []).map((name) => name[language])
      if (names.length > 0) return [...new Set(names)].join({ zh: '、', en: ', ' }[language])
      return awaitedNames[row.status as CaseStatus]?.[language] ?? null
    },
  },
  {
    title: { zh: '待办岗位', en: 'Waits for' },
    width: 24,
    read: (row, { registries }, language) =>
      row.open_duties
        .map((duty) => {
          const known = registries.duties[duty]
          return known === undefined ? duty : readText(known.name)[language]
        })
        .join('、'),
  },
  {
    title: { zh: '承办人', en: 'Officer' },
    width: 16,
    read: (row, { officers }) => row.assigned_to.flatMap((account) => officers.get(account) ?? []).join('、'),
  },
]
