import { randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { parse, stringify } from 'yaml'
import { readConfig } from '../packages/server/src/config.ts'
import {
  addressAs,
  applicationName,
  grantRights,
  migratorName,
  withClient,
} from '../packages/server/src/database/roles.ts'
import setUpServer from '../packages/server/src/database/testing/global-setup.ts'
import { addressOf, type TestServer } from '../packages/server/src/database/testing/test-server.ts'
import { catalogueFolder, loadDemonstration } from '../packages/server/src/demonstration/index.ts'
import type { DemonstrationAccount } from '../packages/server/src/modules/accounts/index.ts'
import { type BadRequestRun, readBadRequestRun } from './malformed/run-options.ts'
import { storyAccounts, storyBegin, storyItems } from './story.ts'

/** What each journey starts from: a database to clone and a folder to copy. */
export interface JourneyTemplate {
  readonly database: string
  readonly home: string
  readonly accounts: readonly DemonstrationAccount[]
}

declare module 'vitest' {
  interface ProvidedContext {
    journeyTemplate: JourneyTemplate
    badRequests: BadRequestRun
  }
}

/** The part that the journeys need, which is there sooner, or all of the demonstration, as pictures show it. */
type District = 'story' | 'whole'

/** The part of the demonstration catalogue in which the journeys play, in a folder of its own. */
async function writeStoryCatalogue(folder: string): Promise<void> {
  await mkdir(join(folder, 'items'), { recursive: true })
  for (const name of ['registries', 'calendars', 'duties.yaml', 'organisations.yaml', 'topics.yaml']) {
    await cp(join(catalogueFolder, name), join(folder, name), { recursive: true })
  }
  for (const item of storyItems) {
    await cp(join(catalogueFolder, 'items', `${item}.yaml`), join(folder, 'items', `${item}.yaml`))
  }
  const all = parse(await readFile(join(catalogueFolder, 'accounts.yaml'), 'utf8')) as {
    accounts: Record<string, unknown>
  }
  const accounts = Object.fromEntries(storyAccounts.map((username) => [username, all.accounts[username]]))
  await writeFile(join(folder, 'accounts.yaml'), stringify({ accounts }))
}

async function prepare(server: TestServer, folder: string, district: District): Promise<JourneyTemplate> {
  const home = join(folder, 'home')
  const catalogue = district === 'whole' ? catalogueFolder : join(folder, 'catalogue')
  await mkdir(home)
  if (district === 'story') await writeStoryCatalogue(catalogue)
  const database = `tongban_journeys_${randomBytes(6).toString('hex')}`
  const administratorUrl = addressOf(server, database)
  await withClient(server.administratorUrl, (client) =>
    client.query(`create database ${database} template ${server.template} ${server.cloneStrategy}`),
  )
  await withClient(administratorUrl, grantRights)
  const notes: string[] = []
  const { accounts } = await loadDemonstration({
    config: readConfig({ TONGBAN_HOME: home }),
    databases: {
      migratorUrl: addressAs(administratorUrl, migratorName, server.passwords.migrator),
      applicationUrl: addressAs(administratorUrl, applicationName, server.passwords.application),
    },
    progress: ({ en }) => notes.push(en),
    folder: catalogue,
    now: storyBegin,
  })
  const refused = notes.filter((note) => note.includes('could not be published'))
  if (refused.length > 0) throw new Error(refused.join('\n'))
  return { database, home, accounts }
}

/** The server of the run, and on it one loaded database that every journey clones. */
export default async function setUp(
  project: TestProject,
  district: District = 'story',
): Promise<() => Promise<void>> {
  project.provide('badRequests', readBadRequestRun(process.argv))
  let server: TestServer | undefined
  const stop = await setUpServer({
    provide: (key: 'testServer', value: TestServer) => {
      server = value
      project.provide(key, value)
    },
  } as unknown as TestProject)
  const folder = await mkdtemp(join(tmpdir(), 'tongban-journeys-'))
  const clean = async () => {
    await rm(folder, { recursive: true, force: true })
    await stop()
  }
  try {
    if (server === undefined) throw new Error('the test server was not provided')
    project.provide(
      'journeyTemplate',
      await prepare(server, folder, district === 'whole' ? 'whole' : 'story'),
    )
    return clean
  } catch (error) {
    await clean()
    throw error
  }
}
