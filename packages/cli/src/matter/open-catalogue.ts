import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Catalogue, type FileProblem, readCatalogueWithProblems } from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

/**
 * The catalogue of a folder, with what is wrong with its files.
 * @param folder as the person wrote it; ./catalogue where it is left out.
 * @throws CommandFailure when it is no catalogue.
 */
export async function openCatalogue(
  folder: string | undefined,
  terminal: Terminal,
): Promise<{
  readonly catalogue: Catalogue
  readonly problems: readonly FileProblem[]
  readonly folder: string
}> {
  const path = resolve(folder ?? 'catalogue')
  try {
    await access(resolve(path, 'registries'))
  } catch {
    throw new CommandFailure(exitCodes.usage, {
      zh: `${folder ?? path} 不是事项目录：其中没有 registries 文件夹。请指明事项目录本身，即其中有 registries、items、matters 的文件夹。`,
      en: `${folder ?? path} is no catalogue: it has no folder registries. Name the folder of the catalogue itself, in which registries, items and matters lie.`,
    })
  }
  terminal.progress({ zh: '读取事项目录', en: 'Reading the catalogue' })
  const read = await readCatalogueWithProblems(path, {
    progress: (done, total) => terminal.count(done, total),
  })
  return { ...read, folder: path }
}
