/**
 * The demonstration district: the catalogue of files brought into the store, and accounts for everybody in it. Loading
 * is repeatable and quick when nothing changed; passwords are made once and live in demo.json alone.
 */
import { type Instant, type PlainDate, getBeijingDate, getInstant } from '@tongban/domain'
import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readCatalogue } from '../catalogue-files/index.ts'
import type { Config } from '../config.ts'
import { type Database, type DatabaseAddresses, connectDatabase } from '../database/index.ts'
import { EnvironmentError, type Sentence, findErrorCode } from '../environment-error.ts'
import { readSignInSecret } from '../compose-server.ts'
import {
  type DemonstrationAccount,
  choosePasswords,
  createDemonstrationAccounts,
  openAccounts,
} from '../modules/accounts/index.ts'
import { keepRegisterRecords } from '../modules/instant-approvals/index.ts'
import { claimMatchingItems, importBaseLists } from '../modules/base-list/index.ts'
import { createPublishedCatalogue, importCatalogue } from '../modules/catalogue/index.ts'
import { type LifeMark, beginLife, openingOf, tellLife } from './living/index.ts'

/** `catalogue/` of the checkout. */
export const catalogueFolder = fileURLToPath(new URL('../../../../catalogue', import.meta.url))

const descriptionSchema = z.object({
  accounts: z.array(
    z.object({
      username: z.string(),
      password: z.string(),
      role: z.string(),
      name: z.string(),
      organisation: z.string(),
      totpSecret: z.string().optional(),
    }),
  ),
})

/**
 * @throws EnvironmentError when a definition file has an error, or the accounts exist and demo.json, which alone holds
 * their passwords, is gone
 */
export async function loadDemonstration(options: {
  readonly config: Config
  readonly databases: DatabaseAddresses
  readonly progress: (step: Sentence) => void
  readonly folder?: string
  /** When items come into force and posts begin, or before which the stories were; now by default. */
  readonly now?: Instant
  /** At the first start, tell some weeks of work before it, in which cases were filed and decided. */
  readonly living?: boolean
}): Promise<{ accounts: readonly DemonstrationAccount[] }> {
  const { config, databases, progress, folder = catalogueFolder } = options
  const now = options.now ?? getInstant(new Date().toISOString())
  const database = connectDatabase(databases.applicationUrl, { poolSize: 4 })
  try {
    const digest = await digestFolder(folder)
    const loaded = await findLoadedDigest(database)
    const isNew = loaded === undefined
    const life = options.living === true ? await beginLife(database, { now, isNew }) : undefined
    const accounts = await loadDistrict(database, { ...options, digest, loaded, now, folder, life })
    const usernames = accounts.map(({ username }) => username)
    if (life !== undefined) await tellLife(database, life, { config, databases, progress, usernames })
    return { accounts }
  } finally {
    await database.close()
  }
}

/** What the files of the district say, in the store; accounts and passwords where there are none yet. */
async function loadDistrict(
  database: Database,
  options: {
    readonly config: Config
    readonly databases: DatabaseAddresses
    readonly progress: (step: Sentence) => void
    readonly folder: string
    readonly digest: string
    readonly loaded: string | undefined
    readonly now: Instant
    readonly life: LifeMark | undefined
  },
): Promise<readonly DemonstrationAccount[]> {
  const { config, databases, progress, folder, digest, loaded, life } = options
  if (loaded === digest) return readAccounts(config)
  const isNew = loaded === undefined
  const now = isNew && life !== undefined ? openingOf(life) : options.now
  const catalogue = await readDefinitions(folder)
  if (!isNew) {
    await publishDefinitions(database, catalogue, { progress, now })
    await keepLoadedDigest(database, digest)
    return readAccounts(config)
  }
  const publish = () => publishDefinitions(database, catalogue, { progress, now })
  const accounts = await makeAccounts(database, catalogue.accounts, { config, databases, now, publish })
  // At once, for the passwords are nowhere else: a start that is cut short must not lose them.
  await writeFile(join(config.home, 'demo.json'), JSON.stringify({ accounts }), { mode: 0o600 })
  await keepLoadedDigest(database, digest)
  return accounts
}

type Definitions = Extract<Awaited<ReturnType<typeof readCatalogue>>, { ok: true }>['value']

async function readDefinitions(folder: string): Promise<Definitions> {
  const catalogue = await readCatalogue(folder)
  if (catalogue.ok) return catalogue.value
  const lines = catalogue.error.slice(0, 20).map((entry) => `${entry.file}:${entry.line}:${entry.column}`)
  const first = catalogue.error[0]?.message
  throw new EnvironmentError({
    zh: `事项定义文件有错误，未装载：${first?.zh ?? ''}（${lines.join('，')}）。请用 tongban item lint 检查。`,
    en: `The definition files have errors and were not loaded: ${first?.en ?? ''} (${lines.join(', ')}). Check them with tongban item lint.`,
  })
}

async function publishDefinitions(
  database: Database,
  catalogue: Definitions,
  { progress, now }: { readonly progress: (step: Sentence) => void; readonly now: Instant },
): Promise<void> {
  const report = await importCatalogue(database, catalogue, {
    by: 'demonstration',
    now,
    progress: (done, total) =>
      progress({ zh: `正在发布事项 ${done}/${total}`, en: `Publishing service items ${done}/${total}` }),
  })
  for (const { item, reason } of report.refused) {
    progress({
      zh: `事项 ${item} 未能发布：${reason.zh}`,
      en: `The item ${item} could not be published: ${reason.en}`,
    })
  }
  for (const { matter, reason } of report.matters.refused) {
    progress({
      zh: `一件事 ${matter} 未能发布：${reason.zh}`,
      en: `The matter ${matter} could not be published: ${reason.en}`,
    })
  }
  const { baseLists, registries } = catalogue
  const lists = await importBaseLists(database, baseLists, { registries, by: 'demonstration', now })
  for (const { publisher, reason } of lists.refused) {
    progress({
      zh: `${publisher} 的基本目录未能发布：${reason.zh}`,
      en: `The base list of ${publisher} could not be published: ${reason.en}`,
    })
  }
  const published = createPublishedCatalogue(
    database,
    () => 0,
    () => getBeijingDate(now),
  )
  await claimMatchingItems({ database, catalogue: published }, baseLists, { by: '示范数据', now })
}

/** @param options.publish brings in the organisations of the accounts; it is done while passwords are hashed */
async function makeAccounts(
  database: Database,
  definitions: Definitions['accounts'],
  options: {
    readonly config: Config
    readonly databases: DatabaseAddresses
    readonly now: Instant
    readonly publish: () => Promise<void>
  },
): Promise<DemonstrationAccount[]> {
  const { config, databases, now, publish } = options
  const accounts = openAccounts({
    database,
    databaseUrl: databases.applicationUrl,
    secret: await readSignInSecret(config.home),
    publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
  })
  try {
    const { library } = accounts
    const [passwords] = await Promise.all([choosePasswords(library, Object.keys(definitions)), publish()])
    const made = await createDemonstrationAccounts({
      pool: database.pool,
      library,
      definitions,
      passwords,
      now,
    })
    await keepRegisterRecords(database.pool, listRegisterRecords(definitions, getBeijingDate(now)))
    return made
  } catch (error) {
    throw findErrorCode(error) === '23505' ? explainLostPasswords(config) : error
  } finally {
    await accounts.close()
  }
}

/** What the registers of the district say of its people and enterprises. */
function listRegisterRecords(definitions: Definitions['accounts'], asOf: PlainDate) {
  return Object.values(definitions).flatMap((definition) => {
    if ('organisation' in definition) return []
    const identifier = definition.residentId ?? definition.uscc ?? ''
    return Object.entries(definition.registers ?? {}).map(([register, values]) => ({
      register,
      identifier,
      values,
      asOf,
    }))
  })
}

async function readAccounts(config: Config): Promise<DemonstrationAccount[]> {
  const path = join(config.home, 'demo.json')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  const parsed = text === undefined ? undefined : descriptionSchema.safeParse(parseJson(text))
  if (parsed?.success) return parsed.data.accounts
  throw explainLostPasswords(config)
}

function explainLostPasswords(config: Config): EnvironmentError {
  const path = join(config.home, 'demo.json')
  return new EnvironmentError({
    zh: `演示账户的密码只保存在 ${path}，而这个文件不存在或者已经损坏。请运行 npm run demo -- --reset 重新开始。`,
    en: `The passwords of the demonstration accounts are kept in ${path} alone, and that file is missing or damaged. Run npm run demo -- --reset to begin anew.`,
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Over the names and texts of all definition files, so that a change of any of them is noticed. */
async function digestFolder(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  const hash = createHash('sha256')
  for (const name of names.filter((entry) => entry.endsWith('.yaml')).toSorted()) {
    hash.update(`${name}\n`).update(await readFile(join(folder, name)))
  }
  return hash.digest('hex')
}

const loadedKey = { registry: 'installation', entry: 'demonstration' }

async function findLoadedDigest(database: Database): Promise<string | undefined> {
  const row = await database.query
    .selectFrom('registry_entry')
    .select('definition')
    .where('registry', '=', loadedKey.registry)
    .where('entry_id', '=', loadedKey.entry)
    .executeTakeFirst()
  const definition = row?.definition as unknown as { digest?: string } | undefined
  return definition?.digest
}

async function keepLoadedDigest(database: Database, digest: string): Promise<void> {
  const definition = JSON.stringify({ digest })
  await database.query
    .insertInto('registry_entry')
    .values({ registry: loadedKey.registry, entry_id: loadedKey.entry, definition })
    .onConflict((conflict) => conflict.columns(['registry', 'entry_id']).doUpdateSet({ definition }))
    .execute()
}
