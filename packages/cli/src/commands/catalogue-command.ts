import type { Command } from 'commander'

/** `tongban catalogue`, made by whichever of its commands is registered first. */
export function findCatalogueCommand(program: Command): Command {
  return (
    program.commands.find((command) => command.name() === 'catalogue') ??
    program.command('catalogue').description('the catalogue as a whole: import, consistency')
  )
}
