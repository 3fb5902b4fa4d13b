import {
  EnvironmentError,
  isPortFree,
  migrateDatabase,
  openDatabases,
  readMigrations,
  startServer,
  type Config,
  type DatabaseAddresses,
} from '@tongban/server'
import { findWebFolder } from './web-folder.ts'
import type { Lifetime } from './run-until-stopped.ts'
import type { Terminal } from './terminal.ts'

/** Refuses a taken port before the long work begins. */
export async function assertPortFree({ host, port }: Config): Promise<void> {
  if (port === 0 || (await isPortFree(port, host))) return
  throw new EnvironmentError({
    zh: `端口 ${port} 已被其他程序占用，或者当前用户无权使用。请停止占用它的程序，或者换一个端口，例如 PORT=${port === 65_535 ? 8080 : port + 1}。`,
    en: `Port ${port} is taken by another program or may not be used by this user. Stop that program, or choose another port, for example PORT=${port === 65_535 ? 8080 : port + 1}.`,
  })
}

/** Opens the database and brings it to the newest schema; it is closed when the lifetime ends. */
export async function openMigratedDatabases(
  config: Config,
  terminal: Terminal,
  lifetime: Lifetime,
): Promise<DatabaseAddresses> {
  const { progress } = terminal
  const databases = await lifetime.step(async () => {
    const opened = await openDatabases({ config, join: true, progress })
    lifetime.onStop(() => opened.close())
    return opened
  })
  await lifetime.step(async () => migrateDatabase(databases.migratorUrl, await readMigrations(), progress))
  return databases
}

/** Starts the server and returns its address; it stops before the database when the lifetime ends. */
export async function startPlatform(
  config: Config,
  databases: DatabaseAddresses,
  lifetime: Lifetime,
): Promise<string> {
  return lifetime.step(async () => {
    const server = await startServer({ config, databases, webFolder: findWebFolder() })
    lifetime.onStop(() => server.stop())
    return server.url
  })
}
