import { access, constants, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { explainFileError } from '@tongban/server'
import { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'

/**
 * To be asked before the long work: a report that cannot be written afterwards is worth nothing.
 * @throws CommandFailure where the file of `--report` cannot be written
 */
export async function checkReportFile(file: string): Promise<void> {
  const path = resolve(file)
  const found = await stat(path).catch(() => undefined)
  const isWritable = await access(found === undefined ? dirname(path) : path, constants.W_OK).then(
    () => found?.isDirectory() !== true,
    () => false,
  )
  if (isWritable) return
  throw new CommandFailure(exitCodes.usage, {
    zh: `无法把报告写到 ${path}：它是文件夹，或者所在的文件夹不存在、不可写。请为 --report 另选一个文件。`,
    en: `The report cannot be written to ${path}: it is a folder, or its folder does not exist or may not be written. Choose another file for --report.`,
  })
}

export async function writeReportFile(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page)
  } catch (error) {
    throw explainFileError(error, file)
  }
}
