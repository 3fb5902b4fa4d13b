import { useRouter, useRouterState } from '@tanstack/react-router'
import { useCallback } from 'react'
import { readOwnPath } from '../../session/index.ts'

const pathParameter = 'then'

/** Where the address asks to go after signing in, where that is a page of ours. */
export function useAskedPath(): string | undefined {
  const asked = useRouterState({
    select: (state) => (state.location.search as Record<string, unknown>)[pathParameter],
  })
  return readOwnPath(asked, location.origin)
}

/** What an address must hold for signing in, or registering, to lead to a page. @param path undefined for nowhere */
export function searchForPath(path: string | undefined): Record<string, string> {
  if (path === undefined) return {}
  return Object.fromEntries(new URLSearchParams(`${pathParameter}=${encodeURIComponent(path)}`))
}

/** Goes on after signing in: to the page that was asked for, else to one's own affairs, or the workbench for staff. */
export function useGoOn(): (kind: 'applicant' | 'staff') => void {
  const router = useRouter()
  const asked = useAskedPath()
  return useCallback(
    (kind) => {
      const path = asked ?? (kind === 'staff' ? '/workbench' : '/my')
      // The workbench is a page of its own.
      if (/^\/workbench(\/|$)/.test(path)) location.assign(path)
      else router.history.push(path)
    },
    [asked, router],
  )
}
