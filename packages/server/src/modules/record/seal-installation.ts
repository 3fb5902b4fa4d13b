import { join } from 'node:path'
import type { Instant } from '@tongban/domain'
import { connectDatabase } from '../../database/index.ts'
import {
  createPostgresSealKeyRepository,
  createRecordSigner,
  createSealKeyStore,
  readOrCreateMasterKey,
} from '../../seals/index.ts'
import type { Sealing } from './root.ts'
import { sealRecord } from './sealing.ts'

/** Seals the record of an installation from outside its server: `tongban seal`. */
export async function sealInstallation(options: {
  /** Folder of the installation, with its keys. */
  readonly home: string
  /** Address of the application role. */
  readonly applicationUrl: string
  readonly now: Instant
}): Promise<Sealing | undefined> {
  const { home, now } = options
  const masterKey = await readOrCreateMasterKey(join(home, 'keys', 'master.key'))
  const database = connectDatabase(options.applicationUrl, { poolSize: 3 })
  try {
    const { pool } = database
    const keys = createSealKeyStore({ repository: createPostgresSealKeyRepository(pool), masterKey })
    const sealing = await sealRecord({ pool, signer: createRecordSigner(keys), home, now })
    // A root of a day that is over decides whom the draw of that day hits; the server that runs draws.
    if (sealing !== undefined) {
      await pool.query(
        `select graphile_worker.add_job('draw-reexaminations', job_key := 'draw-reexaminations')`,
      )
    }
    return sealing
  } finally {
    await database.close()
  }
}
