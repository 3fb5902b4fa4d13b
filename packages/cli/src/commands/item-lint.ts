import { access, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import {
  type Catalogue,
  type CatalogueItem,
  type FileProblem,
  type LocatedFinding,
  lintCatalogueItem,
  lintCatalogueRegistries,
  readCatalogueWithProblems,
  readItemFile,
} from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { printFindings, printProblems } from '../print-findings.ts'
import type { Terminal } from '../terminal.ts'

interface LintOptions {
  readonly catalogue?: string
  readonly denyWarnings?: true
  readonly json?: true
}

export interface LintReport {
  readonly items: number
  readonly problems: readonly FileProblem[]
  readonly findings: readonly LocatedFinding[]
}

/** `tongban item lint FILE…`: files, or folders of a catalogue, held to every rule. */
export function registerItemLint(program: Command, terminal: Terminal): void {
  findItemCommand(program)
    .command('lint')
    .exitOverride()
    .showHelpAfterError()
    .description('hold definition files to the rules; a finding says rule, place, why, how to mend')
    .argument('<file...>', 'definition files, or the folder of a catalogue')
    .option(
      '--catalogue <folder>',
      'the catalogue whose registries count; else the one in which the file lies, else ./catalogue',
    )
    .option('--deny-warnings', 'warnings, too, give exit code 1')
    .option('--json', 'one JSON document')
    .action(async (files: string[], options: LintOptions) => {
      const report = await lintFiles(files, options, terminal)
      if (options.json) terminal.printJson({ ok: !isRefused(report, options), ...report })
      else printReport(report, terminal)
      if (isRefused(report, options)) process.exitCode = exitCodes.finding
    })
}

/** The group `tongban item`, made by the first command that asks for it. */
export function findItemCommand(program: Command): Command {
  const known = program.commands.find((command) => command.name() === 'item')
  return known ?? program.command('item').description('service items: lint, publish')
}

function isRefused({ problems, findings }: LintReport, options: LintOptions): boolean {
  return (
    problems.length > 0 ||
    findings.some(({ severity }) => severity === 'error') ||
    (options.denyWarnings === true && findings.length > 0)
  )
}

async function lintFiles(
  files: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<LintReport> {
  const catalogues = new Map<string, { catalogue: Catalogue; problems: readonly FileProblem[] }>()
  let items = 0
  const problems: FileProblem[] = []
  const findings: LocatedFinding[] = []
  for (const file of files) {
    const path = resolve(file)
    const isFolder = await checkExistence(path, file)
    const folder = await findCatalogueFolder(path, isFolder, options)
    const known = catalogues.get(folder) ?? (await readWithProgress(folder, terminal))
    catalogues.set(folder, known)
    const lint = (item: CatalogueItem) => {
      items += 1
      const { catalogue } = known
      const others = catalogue.items
        .filter((other) => resolve(folder, other.file) !== path)
        .map(({ definition }) => definition)
      findings.push(
        ...lintCatalogueItem(item, catalogue.registries, others).map((finding) => rename(finding)),
      )
    }
    const rename = <Located extends { readonly file: string }>(located: Located): Located => ({
      ...located,
      file: isFolder ? join(file, relative(path, resolve(folder, located.file))) : file,
    })
    if (isFolder) {
      problems.push(...known.problems.map(rename))
      findings.push(...lintCatalogueRegistries(known.catalogue).map(rename))
      terminal.progress({ zh: '核对事项', en: 'Linting items' })
      for (const [index, item] of known.catalogue.items.entries()) {
        lint(item)
        terminal.count(index + 1, known.catalogue.items.length)
      }
    } else {
      const item = await readItemFile(path)
      if (item.ok) lint(item.value)
      else problems.push(...item.error.map(rename))
    }
  }
  return { items, problems, findings }
}

async function readWithProgress(folder: string, terminal: Terminal) {
  terminal.progress({ zh: '读取事项目录', en: 'Reading the catalogue' })
  return readCatalogueWithProblems(folder, { progress: (done, total) => terminal.count(done, total) })
}

/**
 * @returns whether it is a folder.
 * @throws CommandFailure when there is nothing of that name
 */
export async function checkExistence(path: string, file: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    throw new CommandFailure(exitCodes.usage, {
      zh: `没有文件 ${file}，或者无权读取。请核对路径。`,
      en: `There is no file ${file}, or it may not be read. Check the path.`,
    })
  }
}

/** A catalogue is known by its folder of registries. */
async function findCatalogueFolder(path: string, isFolder: boolean, options: LintOptions): Promise<string> {
  if (options.catalogue !== undefined) {
    const folder = resolve(options.catalogue)
    if (await isCatalogue(folder)) return folder
    throw new CommandFailure(exitCodes.usage, {
      zh: `${options.catalogue} 不是事项目录：其中没有 registries 文件夹。`,
      en: `${options.catalogue} is no catalogue: it has no folder registries.`,
    })
  }
  for (let folder = isFolder ? path : dirname(path); ; folder = dirname(folder)) {
    if (await isCatalogue(folder)) return folder
    if (dirname(folder) === folder) break
  }
  const usual = resolve('catalogue')
  if (await isCatalogue(usual)) return usual
  throw new CommandFailure(exitCodes.usage, {
    zh: '找不到事项目录（含 registries 文件夹）。请用 --catalogue 指明。',
    en: 'No catalogue (a folder with registries) was found. Name it with --catalogue.',
  })
}

async function isCatalogue(folder: string): Promise<boolean> {
  try {
    await access(join(folder, 'registries'))
    return true
  } catch {
    return false
  }
}

export function printReport({ items, problems, findings }: LintReport, terminal: Terminal): void {
  printProblems(problems, terminal)
  printFindings(findings, terminal)
  const errors = problems.length + findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length + problems.length - errors
  terminal.say({
    zh: `核对了${items}个事项：${errors}个错误，${warnings}个提醒。`,
    en: `${items} items linted: ${errors} errors, ${warnings} warnings.`,
  })
}
