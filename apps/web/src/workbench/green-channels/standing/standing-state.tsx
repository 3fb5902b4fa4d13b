import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Tag, type Tone } from '../../../design/index.ts'
import { getToday, useText } from '../../../language/index.ts'

type Head = components['schemas']['StandingChannelHead']

const states = {
  proposed: { name: { zh: '待批准', en: 'To approve' }, tone: 'warn' },
  open: { name: { zh: '适用中', en: 'Open' }, tone: 'good' },
  declined: { name: { zh: '未批准', en: 'Declined' }, tone: undefined },
  withdrawn: { name: { zh: '已撤回', en: 'Taken back' }, tone: undefined },
  closed: { name: { zh: '提前关闭', en: 'Closed early' }, tone: undefined },
  expired: { name: { zh: '到期结束', en: 'Over' }, tone: undefined },
} as const satisfies Record<Head['status'], { readonly name: Bilingual; readonly tone: Tone | undefined }>

/** How a channel stands; one that was opened for days to come does not take in cases yet. */
export function StandingState({
  status,
  from,
  until,
}: Pick<Head, 'status' | 'from' | 'until'>): ReactElement {
  const text = useText()
  const today = getToday()
  if (status === 'open' && from > today) {
    return <Tag tone="info">{text({ zh: '已批准，未到起始日期', en: 'Approved, not begun' })}</Tag>
  }
  const { name, tone } = status === 'open' && until < today ? states.expired : states[status]
  return <Tag tone={tone}>{text(name)}</Tag>
}
