/**
 * A database of its own for a test file: a clone of the migrated template on the server of the run, made in
 * milliseconds and dropped at the end. The three roles are those of production, with the same rights.
 */
import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connectDatabase, type Database } from '../connect.ts'
import { addressAs, applicationName, grantRights, migratorName, withClient } from '../roles.ts'
import './global-setup.ts'
import { addressOf } from './test-server.ts'

/** A migrated database with a pool for each role; pools connect when first used. */
export interface TestDatabase {
  readonly administratorUrl: string
  readonly migratorUrl: string
  readonly applicationUrl: string
  readonly administrator: Database
  readonly migrator: Database
  readonly application: Database
  /** Closes the pools and drops the database. */
  dispose(): Promise<void>
}

/**
 * Makes a database for the present test file. Call it in `beforeAll` and `dispose` in `afterAll`.
 *
 * @param options.migrated false for a database with the roles but without tables
 * @param options.template another database of the run's server to clone instead; nobody may be connected to it
 */
export async function createTestDatabase(
  options: { migrated?: boolean; template?: string } = {},
): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = `tongban_test_${randomBytes(8).toString('hex')}`
  const migrated = options.migrated ?? true
  const source = options.template ?? (migrated ? server.template : 'template0')
  const administratorUrl = addressOf(server, name)
  await withClient(server.administratorUrl, async (client) => {
    await client.query(`create database ${name} template ${source} ${server.cloneStrategy}`)
  })
  // The rights on a database, unlike those inside it, are not cloned with it.
  await withClient(administratorUrl, grantRights)
  const migratorUrl = addressAs(administratorUrl, migratorName, server.passwords.migrator)
  const applicationUrl = addressAs(administratorUrl, applicationName, server.passwords.application)
  const pools = {
    administrator: connectDatabase(administratorUrl, { poolSize: 4 }),
    migrator: connectDatabase(migratorUrl, { poolSize: 4 }),
    application: connectDatabase(applicationUrl, { poolSize: 10 }),
  }
  return {
    administratorUrl,
    migratorUrl,
    applicationUrl,
    ...pools,
    async dispose() {
      await Promise.all(Object.values(pools).map((pool) => pool.close()))
      await withClient(server.administratorUrl, (client) =>
        client.query(`drop database ${name} with (force)`),
      )
    },
  }
}
