import type { Command } from 'commander'
import { listSettings } from '@tongban/server'
import type { Terminal } from '../terminal.ts'

export function registerSettings(program: Command, terminal: Terminal): void {
  program
    .command('settings')
    .description('list the settings: environment variable, default, meaning')
    .option('--json', 'one JSON document')
    .action((options: { json?: true }) => {
      const settings = listSettings()
      if (options.json) return terminal.printJson(settings)
      for (const { variable, fallback, about } of settings) {
        terminal.print(
          `${variable}${fallback === null ? '' : ` (${fallback})`}\n    ${terminal.translate(about)}`,
        )
      }
    })
}
