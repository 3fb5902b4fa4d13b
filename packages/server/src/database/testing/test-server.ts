import { createHash, randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EnvironmentError } from '../../environment-error.ts'
import { prepareBinaries, type Binaries } from '../embedded/binaries.ts'
import {
  administratorName,
  createCluster,
  describeClusterFolders,
  findClusterRecord,
  findFreePort,
  type ClusterFolders,
} from '../embedded/cluster.ts'
import { connectWhenReady, findPostmaster, startPostmaster, stopPostmaster } from '../embedded/postmaster.ts'
import {
  findServiceUser,
  isAlive,
  pathExists,
  runAsServiceUser,
  type ServiceUser,
} from '../embedded/service-user.ts'
import { migrateDatabase, type Migration } from '../migrations.ts'
import {
  addressAs,
  derivePasswords,
  ensureRoles,
  migratorName,
  withClient,
  type RolePasswords,
} from '../roles.ts'

/** What a test file needs to know to make its own database. */
export interface TestServer {
  /** Administrator's address of the maintenance database. */
  readonly administratorUrl: string
  readonly passwords: RolePasswords
  /** Name of the migrated database that test databases are cloned from. */
  readonly template: string
  /** Copying files is the quickest way to clone where nothing is forced to the disk. */
  readonly cloneStrategy: 'strategy file_copy' | ''
}

/** Raised when the way in which the cached cluster is made changes. */
const cacheFormat = 1

const cacheFolder = fileURLToPath(
  new URL('../../../../../node_modules/.cache/tongban-test-cluster', import.meta.url),
)
const runPrefix = 'tongban-tests-'

/** Durability is what tests do without; everything else is as in production. */
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  max_connections: '400',
  shared_buffers: '128MB',
}

/**
 * Starts a server for one test run: a copy of a cached cluster whose template database is migrated already. Runs at
 * the same time do not see each other.
 */
export async function startTestServer(
  migrations: readonly Migration[],
): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const user = findServiceUser()
  const binaries = await prepareBinaries(user, join(tmpdir(), 'tongban-test-binaries'))
  await removeAbandonedRuns(binaries, user)
  const run = await mkdtemp(join(tmpdir(), runPrefix))
  await chmod(run, 0o711)
  await writeFile(join(run, 'owner.pid'), String(process.pid))
  const folders = describeClusterFolders(join(run, 'database'))
  const cached = join(cacheFolder, createKey(binaries, migrations))
  if (await pathExists(join(cached, 'cluster.json'))) {
    await cp(cached, folders.root, { recursive: true })
    if (user !== undefined) await chownAll(folders.data, user)
    await chmod(folders.data, 0o700)
  } else {
    await createCluster(binaries, user, folders, false)
    const first = await startRun(binaries, user, folders)
    await createTemplate(first, migrations)
    await stopPostmaster(binaries, user, folders.data)
    await saveToCache(folders, cached)
  }
  const server = await startRun(binaries, user, folders)
  return {
    server,
    async stop() {
      await stopPostmaster(binaries, user, folders.data)
      await rm(run, { recursive: true, force: true })
    },
  }
}

/** Uses a server that is given by its administrator's address instead of an embedded one. */
export async function useTestServer(address: string, migrations: readonly Migration[]): Promise<TestServer> {
  const digest = createHash('sha256')
    .update(migrations.map((migration) => migration.digest).join())
    .digest('hex')
  const server: TestServer = {
    administratorUrl: address,
    passwords: derivePasswords(address),
    template: `tongban_template_${digest.slice(0, 12)}`,
    cloneStrategy: '',
  }
  await createTemplate(server, migrations)
  return server
}

/** The address of a database on the test server for its administrator. */
export function addressOf(server: TestServer, database: string): string {
  const url = new URL(server.administratorUrl)
  url.pathname = `/${database}`
  return url.href
}

async function startRun(
  binaries: Binaries,
  user: ServiceUser | undefined,
  folders: ClusterFolders,
): Promise<TestServer> {
  const record = await findClusterRecord(folders)
  if (record === undefined) throw new Error(`There is no cluster in ${folders.root}.`)
  const port = await findFreePort()
  const logFile = join(dirname(folders.root), 'postgresql.log')
  const { exited } = await startPostmaster({ binaries, user, data: folders.data, port, logFile, settings })
  const { administrator } = record.passwords
  const client = await connectWhenReady(port, administrator, exited, () => undefined)
  await client.end()
  return {
    administratorUrl: `postgresql://${administratorName}:${administrator}@127.0.0.1:${port}/postgres`,
    passwords: record.passwords,
    template: 'tongban_template',
    cloneStrategy: 'strategy file_copy',
  }
}

async function createTemplate(server: TestServer, migrations: readonly Migration[]): Promise<void> {
  await withClient(server.administratorUrl, async (client) => {
    // The lock is held until the template is whole, for a server that several runs share.
    await client.query('select pg_advisory_lock(7355608004)')
    const known = await client.query('select from pg_database where datname = $1', [server.template])
    if (known.rowCount !== 0) return
    const unfinished = `tongban_unfinished_${randomBytes(6).toString('hex')}`
    await client.query(`create database ${unfinished} template template0 ${server.cloneStrategy}`)
    const address = addressOf(server, unfinished)
    await ensureRoles(address, server.passwords)
    await migrateDatabase(addressAs(address, migratorName, server.passwords.migrator), migrations)
    await client.query(`alter database ${unfinished} rename to ${server.template}`)
  })
}

function createKey(binaries: Binaries, migrations: readonly Migration[]): string {
  const content = [cacheFormat, binaries.version, ...migrations.map(({ digest }) => digest)].join()
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

async function saveToCache(folders: ClusterFolders, cached: string): Promise<void> {
  const unfinished = `${cached}.${process.pid}`
  await mkdir(cacheFolder, { recursive: true })
  await cp(folders.root, unfinished, { recursive: true })
  await rename(unfinished, cached).catch(() => rm(unfinished, { recursive: true, force: true }))
  const others = (await readdir(cacheFolder)).map((name) => join(cacheFolder, name))
  const oldest = Date.now() - 60 * 60 * 1000
  for (const other of others) {
    const { mtimeMs } = await stat(other).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (other !== cached && mtimeMs < oldest) await rm(other, { recursive: true, force: true })
  }
}

/** A run that was killed leaves its server and its folder; the next run clears them away. */
async function removeAbandonedRuns(binaries: Binaries, user: ServiceUser | undefined): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(runPrefix))
  for (const name of names) {
    const run = join(tmpdir(), name)
    const owner = Number(await readFile(join(run, 'owner.pid'), 'utf8').catch(() => ''))
    if (!owner || isAlive(owner)) continue
    const data = join(run, 'database', 'data')
    if ((await findPostmaster(data)) !== undefined) await stopPostmaster(binaries, user, data)
    await rm(run, { recursive: true, force: true })
  }
}

async function chownAll(folder: string, user: ServiceUser): Promise<void> {
  await runAsServiceUser(undefined, 'chown', ['-R', `${user.uid}:${user.gid}`, folder]).catch(() =>
    chown(folder, user.uid, user.gid),
  )
}

/** Says what to do when there is neither an embedded server nor a given one. */
export function explainMissingServer(error: unknown): unknown {
  if (!(error instanceof EnvironmentError)) return error
  return new Error(`${error.message} For tests set DATABASE_URL_FOR_TESTS to an administrator’s address.`)
}
