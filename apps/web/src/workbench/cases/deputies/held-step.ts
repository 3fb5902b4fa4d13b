import type { Bilingual } from '@tongban/domain'

/** An open step that somebody has in hand. */
export interface HeldStep {
  readonly caseId: string
  readonly number: string | null
  readonly item: string
  /** In Chinese, as the case keeps it. */
  readonly itemName: string
  readonly applicantName: string
  readonly due: string | null
  readonly step: string
  readonly stepName: Bilingual
  readonly duty: string
  readonly organisation: string
}

export const nameOfStep = ({ caseId, step }: Pick<HeldStep, 'caseId' | 'step'>) => `${caseId} ${step}`
