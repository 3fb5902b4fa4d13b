import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The site as its sources are now; nothing is done where it is that already. */
export default async function setUp(): Promise<void> {
  const program = fileURLToPath(new URL('../../tools/build-web.mjs', import.meta.url))
  await promisify(execFile)(process.execPath, [program])
}
