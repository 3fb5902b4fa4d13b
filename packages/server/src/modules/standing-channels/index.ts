/**
 * Standing green channels (专项绿色通道) in the store: proposed by one head, opened by another, closed early or over by
 * themselves. Promises that every act is a link of a chain, that two channels never take in the same cases however close
 * their approvals come, and that what is open can be read by everybody.
 */
import type { ServerModule } from '../../http/index.ts'
import type { CaseContext } from '../cases/index.ts'
import { createStandingActRoutes } from './act-routes.ts'
import { createStandingReadingRoutes } from './reading-routes.ts'

export { expireStandingChannels } from './expire-channels.ts'

export function createStandingChannelModule(context: CaseContext): ServerModule {
  return {
    name: 'standing-channels',
    routes: [...createStandingReadingRoutes(context), ...createStandingActRoutes(context)],
  }
}
