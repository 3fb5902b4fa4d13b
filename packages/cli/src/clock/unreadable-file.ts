import type { Bilingual } from '@tongban/domain'
import { findErrorCode } from '@tongban/server'

/** Why a file that a person named cannot be read, and what to do. */
export function describeUnreadableFile(file: string, error: unknown): Bilingual {
  switch (findErrorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        zh: `找不到文件 ${file}，请检查路径。`,
        en: `There is no file ${file}; check the path.`,
      }
    case 'EACCES':
    case 'EPERM':
      return {
        zh: `没有读取 ${file} 的权限，请调整文件权限后重试。`,
        en: `${file} may not be read; change its permissions and try again.`,
      }
    case 'EISDIR':
      return { zh: `${file} 是文件夹，请给出文件。`, en: `${file} is a folder; name a file.` }
    default:
      return {
        zh: `无法读取 ${file}，请检查文件后重试。`,
        en: `${file} cannot be read; check the file and try again.`,
      }
  }
}
