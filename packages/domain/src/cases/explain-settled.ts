import type { CaseEvent } from './events.ts'
import type { CaseRejection } from './rejection.ts'

/** Says that time, and not a colleague, has moved the case on. */
export function explainSettled(rejection: CaseRejection, settled: readonly CaseEvent[]): CaseRejection {
  const silent = settled.find((event) => event.type === 'AcceptedBySilence')
  if (silent && rejection.kind === 'not-in-status') return { kind: 'acceptance-period-over', due: silent.due }
  const lapsed = settled.find((event) => event.type === 'CorrectionLapsed')
  if (lapsed && rejection.kind === 'not-in-status') return { kind: 'correction-over', due: lapsed.due }
  const missed = settled.find((event) => event.type === 'OwedMaterialsLapsed')
  if (missed && rejection.kind === 'not-in-status') return { kind: 'supply-over', due: missed.due }
  return rejection
}
