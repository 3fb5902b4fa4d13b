import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { explainFileError, findErrorCode, type Sentence } from '../environment-error.ts'
import {
  databaseName,
  deleteEmbeddedServer,
  describeAddress,
  findEmbeddedServerAddress,
  startEmbeddedServer,
} from './embedded/index.ts'
import { administratorName } from './embedded/cluster.ts'
import {
  addressAs,
  applicationName,
  areRolesReady,
  derivePasswords,
  ensureRoles,
  migratorName,
  withClient,
  type RolePasswords,
} from './roles.ts'

/** Addresses of the two roles. */
export interface DatabaseAddresses {
  readonly migratorUrl: string
  readonly applicationUrl: string
}

/** A database that is ready to be connected to. */
export interface OpenDatabases extends DatabaseAddresses {
  /** Absent when only the addresses of the two roles were given. */
  readonly administratorUrl: string | undefined
  /** Stops the embedded server when this process started it. */
  close(): Promise<void>
}

export interface OpenOptions {
  readonly config: Config
  /** Whether other processes may use the embedded database at the same time; a restore must be alone. */
  readonly join: boolean
  readonly progress: (step: Sentence) => void
}

/**
 * Makes the database reachable: starts the embedded one, or checks the one of `DATABASE_URL` and makes the two
 * roles there. Nothing is migrated yet.
 *
 * @throws EnvironmentError with a sentence for everything that the surroundings can do wrong
 */
export async function openDatabases(options: OpenOptions): Promise<OpenDatabases> {
  const { config } = options
  if (config.databaseMigratorUrl !== undefined && config.databaseApplicationUrl !== undefined) {
    return {
      administratorUrl: config.databaseUrl,
      migratorUrl: config.databaseMigratorUrl,
      applicationUrl: config.databaseApplicationUrl,
      close: async () => undefined,
    }
  }
  if (config.databaseUrl === undefined) return openEmbedded(options)
  const passwords = await choosePasswords(config.databaseUrl, config.home)
  const addresses = {
    administratorUrl: config.databaseUrl,
    migratorUrl: addressAs(config.databaseUrl, migratorName, passwords.migrator),
    applicationUrl: addressAs(config.databaseUrl, applicationName, passwords.application),
    close: async () => undefined,
  }
  if (!(await areRolesReady(addresses.migratorUrl, addresses.applicationUrl))) {
    await ensureRoles(config.databaseUrl, passwords)
  }
  return addresses
}

async function openEmbedded({ config, join, progress }: OpenOptions): Promise<OpenDatabases> {
  const server = await startEmbeddedServer({ home: config.home, join, progress })
  const addresses = {
    administratorUrl: describeAddress(server, administratorName, server.passwords.administrator),
    migratorUrl: describeAddress(server, migratorName, server.passwords.migrator),
    applicationUrl: describeAddress(server, applicationName, server.passwords.application),
    close: () => server.stop(),
  }
  try {
    if (!(await areRolesReady(addresses.migratorUrl, addresses.applicationUrl))) {
      await createEmbeddedDatabase(addresses.administratorUrl)
      await ensureRoles(addresses.administratorUrl, server.passwords)
    }
    return addresses
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function createEmbeddedDatabase(administratorUrl: string): Promise<void> {
  const maintenance = new URL(administratorUrl)
  maintenance.pathname = '/postgres'
  await withClient(maintenance.href, async (client) => {
    const known = await client.query('select from pg_database where datname = $1', [databaseName])
    if (known.rowCount === 0) await client.query(`create database ${databaseName}`)
  })
}

/** The administrator's address of the database of this home folder, or undefined when it does not run. */
export async function findAdministratorAddress(config: Config): Promise<string | undefined> {
  return config.databaseUrl ?? findEmbeddedServerAddress(config.home)
}

/** Deletes the embedded database with all its data; an outside database is never touched. */
export async function deleteEmbeddedDatabase(
  config: Config,
  progress: OpenOptions['progress'],
): Promise<void> {
  await deleteEmbeddedServer({ home: config.home, progress })
}

const passwordFile = z.object({ migrator: z.string(), application: z.string() })

/**
 * An administrator who signs in with a password gives the roles theirs by derivation; one who is let in without
 * (a socket, a trusted host) gets random ones, kept in the home folder.
 */
async function choosePasswords(address: string, home: string): Promise<RolePasswords> {
  const password = decodeURIComponent(new URL(address).password)
  if (password !== '') return derivePasswords(password)
  const path = join(home, 'database-passwords.json')
  try {
    await mkdir(home, { recursive: true })
    const created = {
      migrator: randomBytes(24).toString('base64url'),
      application: randomBytes(24).toString('base64url'),
    }
    await writeFile(path, JSON.stringify(created), { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
      if (findErrorCode(error) !== 'EEXIST') throw error
    })
    return passwordFile.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    throw explainFileError(error, path)
  }
}
