import { fileURLToPath } from 'node:url'

/** Where the build has put the site; the same from sources and from the build of this package. */
export function findWebFolder(): string {
  return fileURLToPath(new URL('../../../apps/web/dist', import.meta.url))
}
