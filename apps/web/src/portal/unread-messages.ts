import { useQuery } from '@tanstack/react-query'
import { api, send } from '../api/index.ts'
import { useSession } from '../session/index.ts'

/** Under this key pages tell how many are left after some were read. */
export const unreadKey = ['messages', 'unread'] as const

const askedEveryMilliseconds = 60_000

/** How many messages are unread: asked for once a minute at most, and only while the page is in sight. */
export function useUnreadMessages(): number {
  const { account, may } = useSession()
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: () => send(api.GET('/api/v1/messages/unread')),
    enabled: account?.kind === 'applicant' && may('message.read'),
    staleTime: askedEveryMilliseconds,
    // Without anybody before it a page asks for nothing, so that an idle session ends as it should.
    refetchInterval: false,
    refetchOnWindowFocus: true,
    retry: false,
  })
  return data?.unread ?? 0
}
