/** Standing green channels (专项绿色通道) as applicants meet them: in the guide and where an application is filled in. */
export { StandingNotice } from './standing-notice.tsx'
export { useStandingChannels } from './use-standing.ts'
