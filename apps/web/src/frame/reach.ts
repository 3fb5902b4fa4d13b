import { api } from '../api/index.ts'

/** Whether the platform answers at all, whatever it says: a browser may think itself connected and not be. */
export async function isReachable(): Promise<boolean> {
  try {
    const { response } = await api.GET('/api/v1/account')
    return response.status < 500
  } catch {
    return false
  }
}

const reloadedKey = 'tongban.reloaded-at'
const notAgainMilliseconds = 30_000

/**
 * Loads the page as a whole, once: where a part of it is missing on the server, as after an upgrade, or where the
 * browser remembers that it failed.
 * @returns whether it does; false right after it did so already
 */
export function reloadOnce(): boolean {
  try {
    const before = Number(sessionStorage.getItem(reloadedKey) ?? 0)
    if (Date.now() - before < notAgainMilliseconds) return false
    sessionStorage.setItem(reloadedKey, String(Date.now()))
  } catch {
    // Without storage it cannot be known; rather a button than a page that loads itself again and again.
    return false
  }
  location.reload()
  return true
}
