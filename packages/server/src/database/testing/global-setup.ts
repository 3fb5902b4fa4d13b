import type { TestProject } from 'vitest/node'
import { readConfig } from '../../config.ts'
import { readMigrations } from '../migrations.ts'
import { explainMissingServer, startTestServer, useTestServer, type TestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** One PostgreSQL for a whole test run, before the first file and after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  try {
    const migrations = await readMigrations()
    const address = readConfig().testDatabaseUrl
    if (address !== undefined) {
      project.provide('testServer', await useTestServer(address, migrations))
      return async () => undefined
    }
    const { server, stop } = await startTestServer(migrations)
    project.provide('testServer', server)
    return stop
  } catch (error) {
    throw explainMissingServer(error)
  }
}
