import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { getBeijingDate, readText } from '@tongban/domain'
import { checkEntryTable, createPublishedCatalogue, importBaseLists } from '@tongban/server'
import readWorkbook from 'read-excel-file/node'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { readUserName, withStore } from '../open-store.ts'
import type { Terminal } from '../terminal.ts'
import { findCatalogueCommand } from './catalogue-command.ts'

interface Options {
  readonly publisher: string
  readonly publish?: true
  readonly by: string
  readonly json?: true
}

/** `tongban catalogue base-list FILE`: a base list as a spreadsheet, tried first and published where that is asked for. */
export function registerCatalogueBaseList(program: Command, terminal: Terminal): void {
  findCatalogueCommand(program)
    .command('base-list')
    .exitOverride()
    .showHelpAfterError()
    .description('read a base list (基本目录) from a spreadsheet: what is wrong, new, changed and gone')
    .argument('<file>', 'workbook (.xlsx) in the form of the template of the workbench')
    .requiredOption('--publisher <organisation>', 'id of the organisation whose list it is')
    .option('--publish', 'publish it; without this nothing is changed')
    .option('--by <name>', 'who publishes, kept with the entries and in the audit', readUserName())
    .option('--json', 'one JSON document')
    .addHelpText('after', '\nEnds with code 1 where the table has errors; then nothing is published.')
    .action(async (file: string, options: Options) => {
      const rows = await readSheet(file)
      const report = await withStore(terminal, async ({ database, now, recordAct }) => {
        const today = getBeijingDate(now)
        const catalogue = createPublishedCatalogue(
          database,
          () => 0,
          () => today,
        )
        const registries = await catalogue.getRegistries()
        if (registries.organisations[options.publisher] === undefined) {
          throw new CommandFailure(exitCodes.usage, {
            zh: `没有标识为“${options.publisher}”的机构，请核对 --publisher。`,
            en: `There is no organisation "${options.publisher}"; check --publisher.`,
          })
        }
        const check = await checkEntryTable({ database, catalogue }, { publisher: options.publisher, rows })
        if (options.publish !== true || check.findings.length > 0) return { ...check, published: undefined }
        const list = { baseList: options.publisher, entries: [...check.entries] }
        const published = await importBaseLists(database, [list], { registries, by: options.by, now })
        await recordAct({
          action: 'importBaseList',
          resource: '/base-lists',
          by: options.by,
          detail: { publisher: options.publisher, published: published.published },
        })
        return { ...check, published }
      })
      const { findings, added, changed, unchanged, gone, published } = report
      const refused = published?.refused ?? []
      if (findings.length + refused.length > 0) process.exitCode = exitCodes.finding
      if (options.json) {
        const ids = (list: readonly { readonly entry: string }[]) => list.map(({ entry }) => entry)
        return terminal.printJson({
          ok: findings.length + refused.length === 0,
          findings,
          added: ids(added),
          changed: changed.map(({ after, elements }) => ({ entry: after.entry, elements })),
          unchanged,
          gone: ids(gone),
          published: published?.published ?? null,
        })
      }
      for (const { row, column, message } of findings) {
        const place = column === '' ? `第${row}行` : `第${row}行“${column}”`
        terminal.say({ zh: `${place}：${message.zh}`, en: `Row ${row} ${column}: ${message.en}` })
      }
      const say = (
        entries: readonly { readonly common: { name: Parameters<typeof readText>[0] } }[],
        zh: string,
        en: string,
      ) => {
        for (const { common } of entries) {
          const name = readText(common.name)
          terminal.say({ zh: `${zh}：${name.zh}`, en: `${en}: ${name.en}` })
        }
      }
      // Rows that are wrong would seem to be gone.
      if (findings.length === 0) {
        say(added, '新增', 'New')
        say(
          changed.map(({ after }) => after),
          '调整',
          'Changed',
        )
        say(gone, '表中没有（仍然有效）', 'Not in the table (stays in force)')
      }
      for (const { reason } of refused) terminal.say(reason)
      terminal.say(
        published === undefined
          ? {
              zh: `新增${added.length}项，调整${changed.length}项，${unchanged}项没有变化，${findings.length}处错误；没有发布。`,
              en: `${added.length} new, ${changed.length} changed, ${unchanged} unchanged, ${findings.length} errors; nothing was published.`,
            }
          : {
              zh: `已发布${published.published}项，${published.unchanged}项没有变化。`,
              en: `${published.published} entries were published, ${published.unchanged} are unchanged.`,
            },
      )
    })
}

/** The first sheet of a workbook, or the one named 基本目录, as text. */
async function readSheet(file: string): Promise<string[][]> {
  try {
    const sheets = await readWorkbook(await readFile(file))
    const sheet = sheets.find(({ sheet: name }) => name === '基本目录') ?? sheets[0]
    return (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
  } catch {
    throw new CommandFailure(exitCodes.usage, {
      zh: `“${file}”不能作为工作簿读取，请检查路径，并另存为 .xlsx 后重试。`,
      en: `"${file}" cannot be read as a workbook; check the path and save it as .xlsx.`,
    })
  }
}
