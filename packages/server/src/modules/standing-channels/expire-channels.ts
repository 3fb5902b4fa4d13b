import { type Instant, getBeijingDate } from '@tongban/domain'
import type { CaseContext } from '../cases/index.ts'
import { type StandingRefusal, actOnChannel } from './execute-act.ts'
import { listOverdue } from './store.ts'

/**
 * Puts on record which channels are over. Filings look at the days themselves and wait for nobody; run by two processes
 * at once it does each channel once.
 * @returns how many it ended
 */
export async function expireStandingChannels(
  context: CaseContext,
  now: Instant,
  report: (message: string, facts: Readonly<Record<string, unknown>>) => void,
): Promise<number> {
  let expired = 0
  const actor = { kind: 'system', process: 'deadline-sweep' } as const
  for (const channel of await listOverdue(context.database.pool, getBeijingDate(now))) {
    const answer = await actOnChannel(context, channel, { type: 'ExpireStandingChannel' }, { actor, now })
    if (answer.ok) expired += 1
    else if (!isDone(answer.error))
      report('a standing green channel could not be ended', { channel, refusal: answer.error })
  }
  return expired
}

/** Another process, or a head, has ended it in the same moment. */
function isDone(refusal: StandingRefusal): boolean {
  return refusal.kind === 'rejected' && refusal.rejection.kind === 'not-open'
}
