import { type HandoverStatus, handoverStatusNames } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Tag } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'

const tones = {
  draft: 'info',
  'half-signed': 'warn',
  signed: 'warn',
  'carried-out': 'good',
  cancelled: 'bad',
} as const

/** How far a handover has come. */
export function HandoverState({ status }: { readonly status: HandoverStatus }): ReactElement {
  const text = useText()
  return <Tag tone={tones[status]}>{text(handoverStatusNames[status])}</Tag>
}
