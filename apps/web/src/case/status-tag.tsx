import { type Bilingual, type NamedItem, nameRefusal } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Tag, type Tone } from '../design/index.ts'
import { useText } from '../language/index.ts'
import type { CaseListEntry, CaseStatus, CaseView } from './case-types.ts'

const openNames: Readonly<Record<Exclude<CaseStatus, 'closed'>, Bilingual>> = {
  draft: { zh: '草稿', en: 'Draft' },
  'pre-examination': { zh: '预审中', en: 'In pre-examination' },
  submitted: { zh: '已提交', en: 'Submitted' },
  received: { zh: '已收件', en: 'Received' },
  'correction-requested': { zh: '待补正', en: 'Correction needed' },
  'in-review': { zh: '审查中', en: 'Under review' },
  decided: { zh: '已决定', en: 'Decided' },
  finished: { zh: '已办结', en: 'Finished' },
}

const closedNames: Readonly<Record<string, Bilingual>> = {
  discarded: { zh: '草稿已删除', en: 'Draft discarded' },
  'acceptance-refused': { zh: '不予受理', en: 'Acceptance refused' },
  'correction-not-supplied': { zh: '逾期未补正', en: 'Not corrected in time' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  terminated: { zh: '已终止', en: 'Terminated' },
  voided: { zh: '已作废', en: 'Voided' },
}

const tones: Readonly<Partial<Record<CaseStatus, Tone>>> = {
  'pre-examination': 'info',
  submitted: 'info',
  received: 'info',
  'correction-requested': 'warn',
  'in-review': 'info',
}

export interface StatusTagProps {
  readonly status: CaseStatus
  /** Why it was closed without a decision, where it was. */
  readonly closeReason?: string | null
  readonly outcome?: 'granted' | 'refused' | null
  /** The day on which the grant was revoked, where it was. */
  readonly revokedOn?: string | null
  /** By what it asks for a refusal is called (不予登记); needed where an outcome is told. */
  readonly item?: NamedItem
  /** Whether the clock stands for a special procedure. */
  readonly stopped?: boolean
}

/** What the outcomes of a case are named by: a registration is 不予登记 and not 不予许可. */
export function readNamedItem({
  itemName,
  itemType,
}: Pick<CaseView, 'itemName' | 'itemType'> | Pick<CaseListEntry, 'itemName' | 'itemType'>): NamedItem {
  return { name: itemName, type: itemType }
}

/** How a case was closed without a decision; undefined for a reason without a word of its own. */
export function nameClosed(closeReason: string | null | undefined): Bilingual | undefined {
  return closedNames[closeReason ?? '']
}

/** What people call the state of a case, its outcome and its end: 准予 and 不予 are told apart by word and colour. */
export function nameStatus({
  status,
  closeReason,
  outcome,
  revokedOn = null,
  item,
  stopped,
}: StatusTagProps): Bilingual {
  if (status === 'closed') return nameClosed(closeReason) ?? { zh: '已关闭', en: 'Closed' }
  if (outcome === 'granted' && revokedOn !== null) {
    return status === 'finished'
      ? { zh: '准予后已撤销', en: 'Granted, then revoked' }
      : { zh: '准予后已撤销，待送达', en: 'Granted, then revoked; to be delivered' }
  }
  if (outcome === 'granted') {
    return status === 'finished'
      ? { zh: '准予，已办结', en: 'Granted, finished' }
      : { zh: '已准予，待送达', en: 'Granted, to be delivered' }
  }
  if (outcome === 'refused') {
    const refusal = item === undefined ? '未获准予' : nameRefusal(item).zh
    return status === 'finished'
      ? { zh: `${refusal}，已办结`, en: 'Refused, finished' }
      : { zh: `${refusal}，待送达`, en: 'Refused, to be delivered' }
  }
  if (status === 'in-review' && stopped) return { zh: '特别程序中', en: 'In a special procedure' }
  return openNames[status]
}

function chooseTone({ status, outcome, revokedOn = null }: StatusTagProps): Tone | undefined {
  if (status === 'closed') return undefined
  if (outcome === 'granted') return revokedOn === null ? 'good' : 'bad'
  if (outcome === 'refused') return 'bad'
  return tones[status]
}

/** The state of a case in one word; never by its colour alone. */
export function StatusTag(props: StatusTagProps): ReactElement {
  const text = useText()
  const tone = chooseTone(props)
  return <Tag {...(tone === undefined ? {} : { tone })}>{text(nameStatus(props))}</Tag>
}
