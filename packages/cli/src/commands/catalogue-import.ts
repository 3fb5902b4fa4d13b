import { resolve } from 'node:path'
import type { Command } from 'commander'
import {
  type CatalogueMatter,
  beginCalendarCorrection,
  importBaseLists,
  importCatalogue,
  installationCalendar,
  listChangedYears,
  locateMatterFindings,
  runInTransaction,
  readCalendarYears,
  readCatalogueWithProblems,
} from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { findCatalogueCommand } from './catalogue-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { readUserName, withStore } from '../open-store.ts'
import { printFindings, relocate } from '../print-findings.ts'
import type { Terminal } from '../terminal.ts'
import { printReport } from './item-lint.ts'

/** `tongban catalogue import FOLDER`: organisations, registries, calendars and items of a folder brought into the store. */
export function registerCatalogueImport(program: Command, terminal: Terminal): void {
  findCatalogueCommand(program)
    .command('import')
    .exitOverride()
    .showHelpAfterError()
    .description('bring a folder of definition files into the database; what is unchanged stays as it is')
    .argument('<folder>', 'folder of a catalogue, with its registries')
    .option('--by <name>', 'who publishes, kept with the revisions and in the audit', readUserName())
    .option('--json', 'one JSON document')
    .action(async (folder: string, options: { by: string; json?: true }) => {
      terminal.progress({ zh: '读取事项目录', en: 'Reading the catalogue' })
      const { catalogue, problems } = await readCatalogueWithProblems(resolve(folder), {
        progress: (done, total) => terminal.count(done, total),
      })
      if (problems.length > 0) {
        if (options.json) terminal.printJson({ ok: false, problems })
        else printReport({ items: catalogue.items.length, problems, findings: [] }, terminal)
        throw new CommandFailure(exitCodes.finding, {
          zh: '定义文件有错误，没有导入任何内容。请改正后重试。',
          en: 'The definition files have errors; nothing was imported. Correct them and try again.',
        })
      }
      const report = await withStore(terminal, async ({ database, now, recordAct }) => {
        const before = await readCalendarYears(database)
        terminal.progress({ zh: '发布事项', en: 'Publishing items' })
        const imported = await importCatalogue(database, catalogue, {
          by: options.by,
          now,
          progress: (done, total) => terminal.count(done, total),
        })
        const lists = await importBaseLists(database, catalogue.baseLists, {
          registries: catalogue.registries,
          by: options.by,
          now,
        })
        const calendar = catalogue.calendars.find((entry) => entry.calendar === installationCalendar)
        const years = listChangedYears(before, calendar?.years ?? {})
        const recomputing =
          years.length === 0
            ? 0
            : await runInTransaction(database, async (transaction) => {
                const reason = `工作日历更新：${years.join('、')}年`
                return (await beginCalendarCorrection(transaction, { reason, now })).openCases
              })
        const { published, unchanged } = imported
        await recordAct({
          action: 'importCatalogue',
          resource: '/items',
          by: options.by,
          detail: { published, unchanged, refused: imported.refused.map(({ item }) => item), years },
        })
        return { ...imported, baseLists: lists, years, recomputing }
      })
      const { published, unchanged, refused, withdrawn, matters, baseLists, years, recomputing } = report
      if (!options.json) printRefusedMatters(relocate(catalogue.matters, folder), matters.refused, terminal)
      for (const { publisher, reason } of options.json ? [] : baseLists.refused) {
        terminal.say({
          zh: `${publisher}：基本目录没有发布。${reason.zh}`,
          en: `${publisher}: the base list was not published. ${reason.en}`,
        })
      }
      if (refused.length + matters.refused.length + baseLists.refused.length > 0)
        process.exitCode = exitCodes.finding
      if (options.json) return terminal.printJson({ ok: refused.length === 0, ...report })
      for (const { item, reason } of refused) {
        terminal.say({
          zh: `${item}：没有发布。${reason.zh}`,
          en: `${item}: was not published. ${reason.en}`,
        })
      }
      const off = [...withdrawn, ...matters.withdrawn]
      if (off.length > 0) {
        terminal.say({
          zh: `已停用，没有恢复：${off.join('、')}。要恢复的，请逐项发布（tongban item publish，或者工作台）。`,
          en: `Withdrawn, and left so: ${off.join(', ')}. Publish one by itself to bring it back (tongban item publish, or the workbench).`,
        })
      }
      terminal.say({
        zh: `已发布 ${published} 个事项，${unchanged} 个没有变化，${refused.length} 个被拒绝；日历更新 ${years.length} 年，${recomputing} 件在办件将重算期限。`,
        en: `${published} items were published, ${unchanged} are unchanged, ${refused.length} were refused; ${years.length} calendar years changed, ${recomputing} open cases are recomputed.`,
      })
    })
}

/** Why matters were not published: everything that is to be mended, at its line of the file and with its cure. */
export function printRefusedMatters(
  files: readonly CatalogueMatter[],
  refused: Awaited<ReturnType<typeof importCatalogue>>['matters']['refused'],
  terminal: Terminal,
): void {
  for (const { matter, reason, findings } of refused) {
    const file = files.find(({ definition }) => definition.matter === matter)
    if (file !== undefined) printFindings(locateMatterFindings(file, findings), terminal)
    terminal.say(
      findings.length === 0
        ? {
            zh: `${matter}：一件事没有发布。${reason.zh}`,
            en: `${matter}: the matter was not published. ${reason.en}`,
          }
        : {
            zh: `${matter}：一件事没有发布，原因和改法见上。`,
            en: `${matter}: the matter was not published; why, and how to mend it, stands above.`,
          },
    )
  }
}
