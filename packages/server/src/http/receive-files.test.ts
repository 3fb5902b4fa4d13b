import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clearAbandonedFiles } from './receive-files.ts'

test('what a killed process had received is cleared away after a day, what is being received is left alone', async () => {
  const temporaryFolder = await mkdtemp(join(tmpdir(), 'tongban-incoming-'))
  try {
    for (const name of ['abandoned', 'under-way']) await writeFile(join(temporaryFolder, name), 'bytes')
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60
    await utimes(join(temporaryFolder, 'abandoned'), twoDaysAgo, twoDaysAgo)
    await clearAbandonedFiles({ temporaryFolder })
    expect(await readdir(temporaryFolder)).toEqual(['under-way'])
    await expect(clearAbandonedFiles({ temporaryFolder: join(temporaryFolder, 'none') })).resolves.toBe(
      undefined,
    )
  } finally {
    await rm(temporaryFolder, { recursive: true })
  }
})
