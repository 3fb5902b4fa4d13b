import { useSyncExternalStore } from 'react'

function listen(notify: () => void): () => void {
  addEventListener('online', notify)
  addEventListener('offline', notify)
  return () => {
    removeEventListener('online', notify)
    removeEventListener('offline', notify)
  }
}

/** Whether the browser has a network; that the platform can be reached by it is not said. */
export function useOnline(): boolean {
  return useSyncExternalStore(listen, () => navigator.onLine)
}
