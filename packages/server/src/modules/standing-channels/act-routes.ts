import { standingChannelRoutes as operations, type standingTermsSchema } from '@tongban/contract'
import {
  type Actor,
  type Instant,
  type Result,
  type StandingChannelTerms,
  type StandingCommand,
  getPlainDate,
} from '@tongban/domain'
import type { z } from 'zod'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import type { CaseContext } from '../cases/index.ts'
import { getOfficer } from '../item-drafts/index.ts'
import { type StandingChannel, type StandingRefusal, actOnChannel, proposeChannel } from './execute-act.ts'
import { presentStandingChannel, problemFromStanding } from './present.ts'

interface RequestContext {
  readonly now: Instant
  readonly ifMatch?: string | undefined
  readonly noteForAudit: (facts: Readonly<Record<string, unknown>>) => void
}

/** What heads do: propose, open, decline, take back, close. */
export function createStandingActRoutes(context: CaseContext): RouteHandler[] {
  async function answer(
    done: Result<StandingChannel, StandingRefusal>,
    actor: Actor,
    request: RequestContext,
  ) {
    if (!done.ok) return problemFromStanding(done.error)
    const { channel, state } = done.value
    request.noteForAudit({ channel, number: state.number, status: state.status })
    const body = await presentStandingChannel(context, done.value, getOfficer(actor))
    return { status: 200 as const, body, etag: String(state.version) }
  }

  async function act(channel: string, command: StandingCommand, actor: Actor, request: RequestContext) {
    const expectedVersion = Number(request.ifMatch)
    if (!Number.isInteger(expectedVersion)) return problem('version-changed')
    const done = await actOnChannel(context, channel, command, {
      actor,
      now: request.now,
      expectedVersion,
    })
    return answer(done, actor, request)
  }

  return [
    implementRoute(operations.proposeStandingChannel, async ({ body, actor, context: request }) => {
      const done = await proposeChannel(context, readTerms(body), { actor, now: request.now })
      const answered = await answer(done, actor, request)
      if ('problem' in answered) return answered
      const headers = { location: `/api/v1/standing-channels/${answered.body.channelId}` }
      return { ...answered, status: 201 as const, headers }
    }),
    implementRoute(operations.approveStandingChannel, ({ params, actor, context: request }) =>
      act(params.channelId, { type: 'ApproveStandingChannel' }, actor, request),
    ),
    implementRoute(operations.declineStandingChannel, ({ params, body, actor, context: request }) =>
      act(params.channelId, { type: 'DeclineStandingChannel', reason: body.reason }, actor, request),
    ),
    implementRoute(operations.withdrawStandingChannel, ({ params, body, actor, context: request }) =>
      act(params.channelId, { type: 'WithdrawStandingChannel', reason: body.reason }, actor, request),
    ),
    implementRoute(operations.closeStandingChannel, ({ params, body, actor, context: request }) =>
      act(params.channelId, { type: 'CloseStandingChannel', reason: body.reason }, actor, request),
    ),
  ]
}

function readTerms({
  from,
  until,
  region,
  items,
  ...terms
}: z.output<typeof standingTermsSchema>): StandingChannelTerms {
  return {
    ...terms,
    from: getPlainDate(from),
    until: getPlainDate(until),
    ...(region === undefined ? {} : { region }),
    items: items.map(({ limit, ...item }) => (limit === undefined ? item : { ...item, limit })),
  }
}
