import type { Bilingual } from '@tongban/domain'
import { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'

/**
 * Why a file is not taken as an event log, at which line, and what to do.
 * @param line counts from 1; undefined where the whole file is meant
 */
export function refuseLog(file: string, line: number | undefined, reason: Bilingual): CommandFailure {
  const place =
    line === undefined
      ? { zh: `日志文件 ${file}：`, en: `The log ${file}: ` }
      : { zh: `日志文件 ${file} 第 ${line} 行：`, en: `The log ${file}, line ${line}: ` }
  return new CommandFailure(exitCodes.usage, { zh: place.zh + reason.zh, en: place.en + reason.en })
}
