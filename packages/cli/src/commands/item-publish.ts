import { getBeijingDate } from '@tongban/domain'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import {
  createPublishedCatalogue,
  lintCatalogueItem,
  publishItem,
  readItemFile,
  readOtherDefinitions,
  type CatalogueItem,
  type FileProblem,
  type LocatedFinding,
} from '@tongban/server'
import { exitCodes } from '../exit-codes.ts'
import { readUserName, withStore, type Store } from '../open-store.ts'
import type { Terminal } from '../terminal.ts'
import { checkExistence, findItemCommand, printReport } from './item-lint.ts'

interface PublishOptions {
  readonly by: string
  readonly json?: true
}

interface Outcome {
  readonly file: string
  readonly item: string
  readonly outcome: 'published' | 'unchanged' | 'refused'
  readonly revision?: number
  readonly digest?: string
  readonly reasons?: readonly { readonly zh: string; readonly en: string }[]
}

export interface PublishReport {
  /** Nothing was refused. */
  readonly ok: boolean
  readonly published: readonly Outcome[]
  readonly problems: readonly FileProblem[]
  readonly findings: readonly LocatedFinding[]
}

/** `tongban item publish FILE…`: definition files made revisions, on the machine itself. */
export function registerItemPublish(program: Command, terminal: Terminal): void {
  findItemCommand(program)
    .command('publish')
    .exitOverride()
    .showHelpAfterError()
    .description('lint definition files and publish each as the next revision of its item')
    .argument('<file...>', 'definition files of items')
    .option('--by <name>', 'who publishes, kept with the revision and in the audit', readUserName())
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      '\nThe registries of the database count: load them first with `tongban catalogue import`. When one file breaks a rule, none is published.',
    )
    .action(async (files: string[], options: PublishOptions) => {
      for (const file of files) await checkExistence(resolve(file), file)
      const report = await withStore(terminal, (store) => publishFiles(store, files, options.by, terminal))
      if (options.json) terminal.printJson(report)
      else describeReport(report, terminal)
      if (!report.ok) process.exitCode = exitCodes.finding
    })
}

/** Lints all files against what is published and against each other, then publishes them one by one. */
export async function publishFiles(
  store: Store,
  files: readonly string[],
  by: string,
  terminal: Pick<Terminal, 'progress' | 'count'>,
): Promise<PublishReport> {
  const { database, now } = store
  const items: CatalogueItem[] = []
  const problems: FileProblem[] = []
  for (const file of files) {
    const item = await readItemFile(file)
    if (item.ok) items.push(item.value)
    else problems.push(...item.error)
  }
  terminal.progress({ zh: '核对事项', en: 'Linting items' })
  const registries = await createPublishedCatalogue(
    database,
    () => 0,
    () => getBeijingDate(now),
  ).getRegistries()
  const readOthers = async ({ definition }: CatalogueItem) => {
    const given = items.map((other) => other.definition).filter(({ item }) => item !== definition.item)
    const stored = await readOtherDefinitions(database, definition.item)
    return [...stored.filter(({ item }) => given.every((other) => other.item !== item)), ...given]
  }
  const findings: LocatedFinding[] = []
  for (const [index, item] of items.entries()) {
    findings.push(...lintCatalogueItem(item, registries, await readOthers(item)))
    terminal.count(index + 1, items.length)
  }
  if (problems.length > 0 || findings.some(({ severity }) => severity === 'error')) {
    return { ok: false, published: [], problems, findings }
  }
  terminal.progress({ zh: '发布事项', en: 'Publishing items' })
  const published: Outcome[] = []
  for (const [index, item] of items.entries()) {
    published.push(await publishOne(store, item, { registries, others: await readOthers(item), by, now }))
    terminal.count(index + 1, items.length)
  }
  return { ok: published.every(({ outcome }) => outcome !== 'refused'), published, problems, findings }
}

async function publishOne(
  { database, recordAct }: Store,
  { definition, file, source }: CatalogueItem,
  context: Omit<Parameters<typeof publishItem>[1], 'definition' | 'source'>,
): Promise<Outcome> {
  const { item } = definition
  const result = await publishItem(database, {
    definition,
    ...context,
    ...(source === undefined ? {} : { source }),
  })
  if (result.ok) {
    const { revision, digest } = result.value.revision
    await recordAct({
      action: 'publishItem',
      resource: `/items/${item}`,
      by: context.by,
      detail: { item, revision },
    })
    return { file, item, outcome: 'published', revision, digest }
  }
  const refusal = result.error
  switch (refusal.kind) {
    case 'unchanged':
      return { file, item, outcome: 'unchanged', revision: refusal.revision }
    case 'revision-impossible':
      return { file, item, outcome: 'refused', reasons: refusal.problems.map(({ message }) => message) }
    case 'lint-failed':
      return { file, item, outcome: 'refused', reasons: refusal.findings.map(({ message }) => message) }
    case 'another-authority':
      throw new Error('no jurisdiction limits what is published on the machine itself')
    case 'start-not-possible':
      throw new Error('what is published on the machine itself is in force at once')
    default:
      return refusal satisfies never
  }
}

function describeReport({ ok, published, problems, findings }: PublishReport, terminal: Terminal): void {
  printReport({ items: published.length, problems, findings }, terminal)
  if (!ok && published.length === 0) {
    terminal.say({ zh: '有错误，没有发布任何事项。', en: 'There are errors; nothing was published.' })
  }
  for (const { item, outcome, revision, reasons = [] } of published) {
    if (outcome === 'published') {
      terminal.say({
        zh: `${item}：已发布第${revision}版。`,
        en: `${item}: published as revision ${revision}.`,
      })
    } else if (outcome === 'unchanged') {
      terminal.say({
        zh: `${item}：与已发布的第${revision}版相同，没有变化。`,
        en: `${item}: says what revision ${revision} says; nothing changed.`,
      })
    } else {
      terminal.say({
        zh: `${item}：没有发布。${reasons.map(({ zh }) => zh).join('')}`,
        en: `${item}: was not published. ${reasons.map(({ en }) => en).join(' ')}`,
      })
    }
  }
}
