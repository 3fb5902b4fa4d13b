import type { Command } from 'commander'
import { comparedElementNames, comparedElements, getBeijingDate, measureConsistency } from '@tongban/domain'
import { createPublishedCatalogue, describeElementWords, readConsistency } from '@tongban/server'
import { exitCodes } from '../exit-codes.ts'
import { withStore } from '../open-store.ts'
import type { Terminal } from '../terminal.ts'
import { findCatalogueCommand } from './catalogue-command.ts'

/** `tongban catalogue consistency`: the eleven elements of every claimed item against the base list (四级十一同). */
export function registerCatalogueConsistency(program: Command, terminal: Terminal): void {
  findCatalogueCommand(program)
    .command('consistency')
    .exitOverride()
    .showHelpAfterError()
    .description('compare what the levels say of the same item over eleven elements (四级十一同)')
    .option('--entry <entry>', 'only this entry of the base lists')
    .option('--json', 'one JSON document')
    .addHelpText('after', '\nEnds with code 1 where something differs.')
    .action(async (options: { entry?: string; json?: true }) => {
      const report = await withStore(terminal, async ({ database, now }) => {
        const today = getBeijingDate(now)
        const catalogue = createPublishedCatalogue(
          database,
          () => 0,
          () => today,
        )
        const { comparisons } = await readConsistency({ database, catalogue }, today)
        const wanted = comparisons.filter(
          ({ entry }) => options.entry === undefined || entry === options.entry,
        )
        return { wanted, registries: await catalogue.getRegistries() }
      })
      const { wanted, registries } = report
      const total = measureConsistency(wanted)
      const differing = wanted.filter(({ agrees }) => !agrees)
      if (differing.length > 0) process.exitCode = exitCodes.finding
      if (options.json) {
        return terminal.printJson({
          ok: differing.length === 0,
          ...total,
          byElement: comparedElements.map((element) => ({
            element,
            ...measureConsistency(wanted.filter((one) => one.element === element)),
          })),
          differing,
        })
      }
      for (const { entry, item, element, reference, value } of differing) {
        const name = comparedElementNames[element]
        const words = (list: readonly string[]) =>
          describeElementWords(element, list, registries)
            .map(({ zh }) => zh)
            .join('；')
        terminal.say({
          zh: `${item}（${entry}）${name.zh}不一致：目录为“${words(reference)}”，本级为“${words(value)}”。`,
          en: `${item} (${entry}) differs in ${name.en.toLowerCase()}: the list says "${words(reference)}", the item "${words(value)}".`,
        })
      }
      const percent = total.rate === undefined ? '—' : `${(total.rate * 100).toFixed(2)}%`
      terminal.say({
        zh: `比较${total.compared}项要素，一致${total.agreeing}项，一致率${percent}。`,
        en: `${total.compared} elements compared, ${total.agreeing} agree: ${percent}.`,
      })
    })
}
