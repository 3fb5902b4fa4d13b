import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import type { Tone } from '../design/index.ts'

type Outcome = components['schemas']['OpinionOutcome']
type Effect = components['schemas']['PreApprovalEntry']['effect']

export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  favourable: { zh: '同意', en: 'Favourable' },
  conditional: { zh: '附条件同意', en: 'Favourable with conditions' },
  unfavourable: { zh: '不同意', en: 'Unfavourable' },
}

export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  favourable: 'good',
  conditional: 'warn',
  unfavourable: 'bad',
}

export const effectNames: Readonly<Record<Effect, Bilingual>> = {
  binding: { zh: '具有约束力', en: 'Binding' },
  advisory: { zh: '指导性意见', en: 'Advisory' },
}
