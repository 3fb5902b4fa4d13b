import { messageRoutes as operations } from '@tongban/contract'
import type { Database } from '../../database/index.ts'
import { type RouteHandler, type ServerModule, implementRoute, problem } from '../../http/index.ts'
import { countUnread, listMessages } from './queries.ts'
import { markAllRead, markRead } from './readings.ts'
import { usualReminderDays } from './sources.ts'

export interface MessageOptions {
  readonly database: Database
  /** Calendar days before a last day from which applicants are reminded; three where nothing is said. */
  readonly reminderDays?: number
}

export function createMessageModule(options: MessageOptions): ServerModule {
  return { name: 'messages', routes: createMessageRoutes(options) }
}

function createMessageRoutes({ database, reminderDays = usualReminderDays }: MessageOptions): RouteHandler[] {
  return [
    implementRoute(operations.listMessages, async ({ query, actor, context }) => {
      if (actor.kind !== 'applicant') return problem('not-permitted')
      return { status: 200, body: await listMessages(database, actor, query, context.now, reminderDays) }
    }),

    implementRoute(operations.countUnreadMessages, async ({ actor, context }) => {
      if (actor.kind !== 'applicant') return problem('not-permitted')
      return { status: 200, body: { unread: await countUnread(database, actor, context.now, reminderDays) } }
    }),

    implementRoute(operations.markMessagesRead, async ({ body, actor, context }) => {
      if (actor.kind !== 'applicant') return problem('not-permitted')
      const { now } = context
      if ('until' in body) await markAllRead(database, actor, body.until, now)
      else if (!(await markRead(database, actor, body.messages, now, reminderDays)))
        return problem('not-found')
      return { status: 200, body: { unread: await countUnread(database, actor, now, reminderDays) } }
    }),
  ]
}
