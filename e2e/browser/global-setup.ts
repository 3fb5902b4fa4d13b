import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The site as its sources are now; nothing is done where it is that already. */
export default function setUp(): void {
  const program = fileURLToPath(new URL('../../tools/build-web.mjs', import.meta.url))
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the site could not be built, and so there is nothing to open')
}
