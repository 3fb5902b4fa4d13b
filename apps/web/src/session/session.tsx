/**
 * Who is using the page. The session itself is a cookie that no script can read; this tells whose it is, says before
 * it ends, and asks for a new one in place, so that what is on the page stays.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { api, onAnswer, send, toApiProblem } from '../api/index.ts'

export type OwnAccount = components['schemas']['OwnAccount']

/** Sessions end after so long without a request; the server counts, this only warns. */
const idleMilliseconds = 30 * 60_000
const warnedBeforeMilliseconds = 2 * 60_000

export interface Session {
  /** Undefined while it is not known yet; null where nobody is signed in. */
  readonly account: OwnAccount | null | undefined
  /** Whether the session is about to end, has ended while the page was in use, or neither. */
  readonly end: 'near' | 'ended' | undefined
  /** Reads anew who is signed in: after signing in, and to go on when the end is near. */
  readonly refresh: () => Promise<void>
  readonly signOut: () => Promise<void>
  readonly may: (permission: string) => boolean
}

const SessionContext = createContext<Session | undefined>(undefined)

export const sessionKey = ['account'] as const

async function readAccount(): Promise<OwnAccount | null> {
  try {
    return await send(api.GET('/api/v1/account'))
  } catch (thrown) {
    if (toApiProblem(thrown).status === 401) return null
    throw thrown
  }
}

export function SessionProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const queries = useQueryClient()
  const { data: account } = useQuery({ queryKey: sessionKey, queryFn: readAccount, staleTime: Infinity })
  const [end, setEnd] = useState<Session['end']>()

  useEffect(() => {
    if (!account) return
    let timer = setTimeout(() => setEnd('near'), idleMilliseconds - warnedBeforeMilliseconds)
    const forget = onAnswer((status) => {
      clearTimeout(timer)
      if (status === 401) setEnd('ended')
      else timer = setTimeout(() => setEnd('near'), idleMilliseconds - warnedBeforeMilliseconds)
    })
    return () => {
      clearTimeout(timer)
      forget()
    }
  }, [account])

  const refresh = useCallback(async () => {
    const before = queries.getQueryData<OwnAccount | null>(sessionKey)
    const now = await readAccount()
    if (before && now === null) {
      // The page stays as it is, with all that was typed, until somebody has signed in again.
      setEnd('ended')
      return
    }
    if (before && now && before.accountId !== now.accountId) {
      // Another person at the same device must see nothing of the one before.
      queries.clear()
      location.reload()
      return
    }
    queries.setQueryData(sessionKey, now)
    setEnd(undefined)
    // What was refused for want of a session is read now.
    void queries.refetchQueries({ type: 'active', predicate: (query) => query.state.status === 'error' })
  }, [queries])

  useEffect(() => {
    if (end !== 'near') return
    // The platform is asked, not the clock of the page: another tab may have been in use all the time.
    const timer = setTimeout(() => void refresh().catch(() => setEnd('ended')), warnedBeforeMilliseconds)
    return () => clearTimeout(timer)
  }, [end, refresh])

  useEffect(() => {
    if (end !== 'ended') return
    // Whoever has signed in again in another tab need not do so here.
    const look = () => void refresh().catch(() => undefined)
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [end, refresh])

  const signOut = useCallback(async () => {
    await send(api.DELETE('/api/v1/sessions/current')).catch(() => undefined)
    // Nothing of the one who leaves may be seen by the next at this device, drafts included.
    if (account) await (await import('../device/index.ts')).forgetAllOnDevice(account.accountId)
    queries.clear()
    location.assign(location.pathname.startsWith('/workbench') ? '/workbench' : '/')
  }, [account, queries])

  const session = useMemo<Session>(
    () => ({
      account,
      end,
      refresh,
      signOut,
      may: (permission) => account?.permissions[permission] !== undefined,
    }),
    [account, end, refresh, signOut],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = use(SessionContext)
  if (session === undefined) throw new Error('useSession needs a SessionProvider')
  return session
}
