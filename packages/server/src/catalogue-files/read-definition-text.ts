import { readFile, stat } from 'node:fs/promises'
import { type Result, fail, succeed } from '@tongban/domain'
import { type FileProblem, fileBytesMaximum } from './yaml-source.ts'

/** The text of a definition file, or why it cannot be one: unreadable, too large, not UTF-8. */
export async function readDefinitionText(
  path: string,
  file: string,
): Promise<Result<string, readonly FileProblem[]>> {
  const refuse = (code: FileProblem['code'], message: FileProblem['message']) =>
    fail([{ file, line: 1, column: 1, code, message }])
  let bytes: Buffer
  try {
    const { size } = await stat(path)
    if (size > fileBytesMaximum) {
      return refuse('file-too-large', {
        zh: `文件有${size}字节，超过上限${fileBytesMaximum}字节，请拆分。`,
        en: `The file has ${size} bytes, more than the limit of ${fileBytesMaximum}; split it.`,
      })
    }
    bytes = await readFile(path)
  } catch {
    return refuse('file-unreadable', {
      zh: '无法读取这个文件。请核对路径，以及当前用户是否有读取权限。',
      en: 'The file cannot be read. Check the path and whether this user may read it.',
    })
  }
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('not-utf-8', {
      zh: '文件不是 UTF-8 编码（可能是 GBK）。请在编辑器中另存为 UTF-8。',
      en: 'The file is not UTF-8 (perhaps GBK). Save it as UTF-8 in the editor.',
    })
  }
}
