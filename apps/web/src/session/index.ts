export { readOwnPath } from './own-path.ts'
export { type OwnAccount, type Session, SessionProvider, sessionKey, useSession } from './session.tsx'
