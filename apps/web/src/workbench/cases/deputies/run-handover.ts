/** Handing over several steps, one after another: each is an act on its case, that may be refused while others succeed. */
import { api, makeKey, send, toApiProblem } from '../../../api/index.ts'
import type { Text } from '../../../language/index.ts'
import { nameOfStep } from './held-step.ts'
import type { PlannedStep } from './plan-handover.ts'

export interface NotHandedOver extends PlannedStep {
  readonly why: Text
  readonly next?: Text
}

export interface HandoverProgress {
  readonly all: number
  readonly handed: number
  readonly refused: readonly NotHandedOver[]
  readonly isOver: boolean
}

export interface HandoverOrder {
  readonly planned: readonly PlannedStep[]
  readonly reason: string
  /** By step, receiver and reason: the same act carries the same key however often it is tried. */
  readonly keys: Map<string, string>
  readonly tell: (progress: HandoverProgress) => void
  readonly signal: AbortSignal
}

const stopped: Text = { zh: '已停止，尚未移交。', en: 'Stopped before it was handed over.' }
const notTried: Text = { zh: '尚未移交。', en: 'Not handed over yet.' }

/** Hands over step by step and tells how far it is; ends early where no further step could succeed either. */
export async function runHandover({ planned, reason, keys, tell, signal }: HandoverOrder): Promise<void> {
  const refused: NotHandedOver[] = []
  let handed = 0
  let end: { readonly why: Text; readonly next?: Text } | undefined
  const report = (isOver: boolean) => tell({ all: planned.length, handed, refused: [...refused], isOver })
  report(false)
  for (const entry of planned) {
    if (signal.aborted) end ??= { why: stopped }
    if (end !== undefined) {
      refused.push({ ...entry, ...end })
      continue
    }
    const refusal = await handOver(entry, reason, keys)
    if (refusal === undefined) handed += 1
    else {
      refused.push({ ...entry, ...refusal })
      // Without a session, a connection, or while requests are too many, the others would fail in the same way.
      if (refusal.isGeneral) end = { why: notTried, next: refusal.next }
    }
    report(false)
  }
  report(true)
}

async function handOver(
  { step, to }: PlannedStep,
  reason: string,
  keys: Map<string, string>,
): Promise<{ readonly why: Text; readonly next: Text; readonly isGeneral: boolean } | undefined> {
  const name = `${nameOfStep(step)} ${to.account} ${reason}`
  const key = keys.get(name) ?? makeKey()
  keys.set(name, key)
  try {
    await send(
      api.POST('/api/v1/cases/{caseId}/steps/{step}/assignment', {
        params: { path: { caseId: step.caseId, step: step.step }, header: { 'Idempotency-Key': key } },
        body: { account: to.account, reason },
      }),
    )
    return undefined
  } catch (thrown) {
    const { status, errors, detail, next } = toApiProblem(thrown)
    return { why: errors[0]?.message ?? detail, next, isGeneral: [0, 401, 429, 503].includes(status) }
  }
}
