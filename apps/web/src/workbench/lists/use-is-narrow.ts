import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 48rem)'

/** Whether the window is a phone's, where cases stand one below the other; paper is never narrow. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const query = matchMedia(narrow)
      query.addEventListener('change', notify)
      return () => query.removeEventListener('change', notify)
    },
    () => matchMedia(narrow).matches,
  )
}
