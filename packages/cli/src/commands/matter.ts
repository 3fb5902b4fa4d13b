import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type ConditionValues, compileMatter, findPlainDate } from '@tongban/domain'
import {
  type CatalogueMatter,
  buildMatterSources,
  lintCatalogueMatter,
  locateMatterFindings,
  readMatterFile,
} from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { openCatalogue } from '../matter/open-catalogue.ts'
import { printMatter } from '../matter/report-matter.ts'
import { printFindings, printProblems, relocate } from '../print-findings.ts'
import type { Terminal } from '../terminal.ts'

interface CompileOptions {
  readonly answers?: string
  readonly form?: string
  readonly catalogue?: string
  readonly on?: string
  readonly json?: true
}

interface LintOptions {
  readonly denyWarnings?: true
  readonly json?: true
}

/** `tongban matter compile FILE|ID` and `tongban matter lint [FOLDER]`. */
export function registerMatter(program: Command, terminal: Terminal): void {
  const matter = program.command('matter').description('matters, items handled together: compile, lint')
  matter
    .command('compile')
    .exitOverride()
    .showHelpAfterError()
    .description('one form, one set of materials, one plan, one clock, and what that saves')
    .argument('<matter>', 'id of a matter of the catalogue, or a file')
    .option(
      '--answers <list>',
      'answers, key=value separated by commas, several as key=a+b; else those of the usual case',
    )
    .option('--form <list>', 'values of the form, element=value separated by commas')
    .option('--catalogue <folder>', 'folder of the catalogue; else ./catalogue')
    .option('--on <date>', 'day on which the items must be in force, YYYY-MM-DD')
    .option('--json', 'one JSON document')
    .action((wanted: string, options: CompileOptions) => compile(wanted, options, terminal))
  matter
    .command('lint')
    .exitOverride()
    .showHelpAfterError()
    .description('hold matters to the rules in every situation; a finding says rule, place, why, how to mend')
    .argument('[folder]', 'folder of the catalogue', 'catalogue')
    .option('--deny-warnings', 'warnings, too, give exit code 1')
    .option('--json', 'one JSON document')
    .action((folder: string, options: LintOptions) => lint(folder, options, terminal))
}

async function compile(wanted: string, options: CompileOptions, terminal: Terminal): Promise<void> {
  const on = options.on === undefined ? undefined : findPlainDate(options.on)
  if (options.on !== undefined && on === undefined) {
    throw new CommandFailure(exitCodes.usage, {
      zh: `“${options.on}”不是日期，请按 YYYY-MM-DD 填写。`,
      en: `"${options.on}" is no day; write it as YYYY-MM-DD.`,
    })
  }
  const { catalogue, folder } = await openCatalogue(options.catalogue, terminal)
  const matter = await findMatter(wanted, catalogue.matters, terminal)
  const compiled = compileMatter({
    definition: matter.definition,
    sources: buildMatterSources(catalogue, on),
    answers:
      options.answers === undefined ? matter.definition.typical : readList(options.answers, '--answers'),
    form: readForm(options.form),
  })
  if (compiled.ok) {
    if (options.json) return terminal.printJson({ ok: true, ...compiled.value })
    return printMatter(compiled.value, terminal)
  }
  process.exitCode = exitCodes.finding
  const findings = locateMatterFindings(matter, compiled.error)
  if (options.json) return terminal.printJson({ ok: false, findings })
  const isOfCatalogue = catalogue.matters.includes(matter)
  printFindings(isOfCatalogue ? relocate(findings, folder) : findings, terminal)
  terminal.complain({
    zh: '这件事不能办理，原因和改法见上。',
    en: 'The matter cannot be handled; why, and how to mend it, stands above.',
  })
}

async function lint(folder: string, options: LintOptions, terminal: Terminal): Promise<void> {
  const opened = await openCatalogue(folder, terminal)
  const { catalogue } = opened
  const sources = buildMatterSources(catalogue)
  terminal.progress({ zh: '核对一件事', en: 'Linting matters' })
  const findings = catalogue.matters.flatMap((matter, index) => {
    const found = lintCatalogueMatter(matter, sources)
    terminal.count(index + 1, catalogue.matters.length)
    return found
  })
  const { problems } = opened
  const errors = problems.length + findings.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length + findings.length - errors
  if (errors > 0 || (options.denyWarnings && warnings > 0)) process.exitCode = exitCodes.finding
  if (options.json) {
    return terminal.printJson({ ok: errors === 0, matters: catalogue.matters.length, problems, findings })
  }
  printProblems(relocate(problems, folder), terminal)
  printFindings(relocate(findings, folder), terminal)
  terminal.say({
    zh: `核对了 ${catalogue.matters.length} 件事：${errors} 个错误，${warnings} 个提醒。`,
    en: `${catalogue.matters.length} matters linted: ${errors} errors, ${warnings} warnings.`,
  })
}

async function findMatter(
  wanted: string,
  matters: readonly CatalogueMatter[],
  terminal: Terminal,
): Promise<CatalogueMatter> {
  const known = matters.find(({ definition }) => definition.matter === wanted)
  if (known !== undefined) return known
  if (!(await isFile(wanted))) {
    const ids = matters.map(({ definition }) => definition.matter).join(', ')
    throw new CommandFailure(exitCodes.usage, {
      zh: `没有一件事“${wanted}”，也没有这个文件。事项目录中有：${ids}。`,
      en: `There is no matter "${wanted}" and no file of that name. The catalogue has: ${ids}.`,
    })
  }
  const read = await readMatterFile(resolve(wanted), wanted)
  if (read.ok) return read.value
  printProblems(read.error, terminal)
  throw new CommandFailure(exitCodes.finding, {
    zh: '文件有错误，请改正后重试。',
    en: 'The file has errors. Correct them and try again.',
  })
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(resolve(path))).isFile()
  } catch {
    return false
  }
}

/** `a=b,c=d+e` as answers: several joined by a plus are a list. */
function readList(text: string, option: string): Record<string, unknown> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((entry) => entry.trim() !== '')
      .map((entry) => {
        const [key = '', value] = entry.split('=').map((part) => part.trim())
        if (key === '' || value === undefined || value === '') {
          throw new CommandFailure(exitCodes.usage, {
            zh: `${option} 中的“${entry}”应写成 键=值，多个用逗号分开。`,
            en: `"${entry}" in ${option} must be key=value, several separated by commas.`,
          })
        }
        return [key, value.includes('+') ? value.split('+') : value]
      }),
  )
}

/** Values of the form; what looks like a number is one. */
function readForm(text: string | undefined): ConditionValues {
  if (text === undefined) return {}
  return Object.fromEntries(
    Object.entries(readList(text, '--form')).map(([element, value]) => [
      element,
      typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value,
    ]),
  )
}
